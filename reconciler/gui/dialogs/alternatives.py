"""One sentence as two engines translate it, side by side with the original: one is taken, or a wording of one's own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from reconciler.app.translating import Choice, Plan, Translator
from reconciler.gui.dialogs.frame import column
from reconciler.gui.labels import copyable
from reconciler.gui.naming import name
from reconciler.gui.sentences import translated, what_and_advice
from reconciler.gui.wording import counted
from reconciler.model.errors import ReconcilerError
from reconciler.model.version import Translation

Planned = Callable[[Choice], Plan]


class Side:
    """One engine's half: who is asked, what is sent where, what came back."""

    def __init__(self, parent: QWidget) -> None:
        self.engine, self.server = QComboBox(parent), QLineEdit("http://localhost:5000", parent)
        self.key = QLineEdit(parent)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.told, self.remark = copyable(parent), copyable(parent)
        self.ask, self.take = QPushButton(parent), QPushButton(parent)
        self.answer = QPlainTextEdit(parent)
        self.answer.setReadOnly(True)
        self.answer.setTabChangesFocus(True)
        self.answer.setMinimumHeight(96)
        self.take.setEnabled(False)
        self.plan: Plan | None = None
        self.made: Translation | None = None

    def choice(self) -> Choice | None:
        """What was chosen; ``None`` where no engine may be asked."""
        known = self.engine.currentData()
        return Choice(known.id, "" if known.host else self.server.text().strip()) if known is not None else None


class AlternativesDialog(QDialog):
    """Asks two engines, each only when its button, which says what goes where, is pressed.

    Args:
        original: the sentence.
        present: its translation so far.
        planned: what would be sent for a choice.
        confidential: no engine may be asked.

    Signals:
        asked: number of the side and its ``Plan``.
        kept: the wording, and the answer it is, ``None`` for the editor's own.
        key_given: engine id and its key, for as long as the program runs; empty once that is deleted again.
    """

    asked = Signal(int, object)
    key_given = Signal(str, str)
    kept = Signal(str, object)

    def __init__(
        self, original: str, present: str, planned: Planned, *, confidential: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare translations"))
        self._planned = planned
        self.original = copyable(self)
        self.original.setText(original)
        self.sides = (Side(self), Side(self))
        self.wording = QPlainTextEdit(present, self)
        self.wording.setTabChangesFocus(True)
        self.wording.setMinimumHeight(80)
        self.wording.setAccessibleName(self.tr("The translation to keep"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.keep = buttons.addButton(self.tr("&Keep this translation"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        for number, side in enumerate(self.sides):
            self._engage(number, side, confidential=confidential)
        self.wording.textChanged.connect(self._enable)
        self._enable()

    def show_answer(self, number: int, made: Translation | None, problem: str = "") -> None:
        """Put what an engine answered on its side."""
        side = self.sides[number]
        side.made = made if made is not None and made.text else None
        side.answer.setPlainText(made.text if made is not None else "")
        side.remark.setText(problem or ("⚠ " + translated(made.problem) if made is not None and made.problem else ""))
        side.take.setEnabled(side.made is not None)
        side.ask.setEnabled(side.plan is not None)

    def accept(self) -> None:
        """Keep the wording."""
        text = self.wording.toPlainText().strip()
        if text:
            same = (side.made for side in self.sides if side.made is not None and side.made.text == text)
            self.kept.emit(text, next(same, None))
            super().accept()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        for number, side in enumerate(self.sides):
            parts = (side.engine, side.server, side.key, side.told, side.ask, side.answer, side.remark, side.take)
            for line, part in enumerate(parts):
                grid.addWidget(part, line, number)
            grid.setColumnStretch(number, 1)
        layout = column(self)
        layout.setSpacing(12)
        layout.addWidget(self.original)
        layout.addLayout(grid)
        head = copyable(self, self.wording.accessibleName())
        for part in (head, self.wording, buttons):
            layout.addWidget(part)
        self.setMinimumWidth(760)

    def _engage(self, number: int, side: Side, *, confidential: bool) -> None:
        which = (self.tr("Left"), self.tr("Right"))[number]
        for part in (side.engine, side.server, side.answer):
            name(part, which)
        name(side.key, self.tr("%1: key").replace("%1", which))
        side.key.setPlaceholderText(self.tr("Key, until the program is closed"))
        for known in () if confidential else Translator.engines:
            side.engine.addItem(translated(known.name), known)
        if number < side.engine.count():
            side.engine.setCurrentIndex(number)
        side.take.setText((self.tr("Take the &left one"), self.tr("Take the &right one"))[number])
        side.engine.currentIndexChanged.connect(partial(self._change_engine, side))
        side.key.textChanged.connect(partial(self._give_key, side))
        side.server.textChanged.connect(partial(self._refresh, side))
        side.ask.clicked.connect(partial(self._ask, number))
        side.take.clicked.connect(partial(self._take, side))
        self._refresh(side)

    def _change_engine(self, side: Side, *_: object) -> None:
        with QSignalBlocker(side.key):  # a key is for one engine
            side.key.clear()
        self._refresh(side)

    def _give_key(self, side: Side, key: str) -> None:
        self.key_given.emit(side.engine.currentData().id, key)
        for each in self.sides:
            self._refresh(each)

    def _refresh(self, side: Side, *_: object) -> None:
        choice, known = side.choice(), side.engine.currentData()
        side.key.setVisible(known is not None and known.key.value != "none")
        side.server.setVisible(known is not None and not known.host)
        side.plan = None
        if choice is None:
            side.told.setText(self.tr("This project is confidential: nothing is sent anywhere."))
        else:
            try:
                side.plan = self._planned(choice)
                side.told.setText(f"{side.plan.destination.partition('@')[2]}: {translated(side.plan.engine.keeps)}")
            except ReconcilerError as problem:
                side.told.setText(what_and_advice(problem))
        number = side.plan.characters if side.plan is not None else len(self.original.text())
        side.ask.setText(counted(number, self.tr("Send one character"), self.tr("Send %n characters")))
        side.ask.setEnabled(side.plan is not None)

    def _ask(self, number: int) -> None:
        side = self.sides[number]
        if side.plan is not None:
            side.ask.setEnabled(False)
            side.remark.setText(self.tr("being translated …"))
            self.asked.emit(number, side.plan)

    def _take(self, side: Side) -> None:
        self.wording.setPlainText(side.answer.toPlainText())
        self.wording.setFocus()

    def _enable(self) -> None:
        self.keep.setEnabled(bool(self.wording.toPlainText().strip()))
