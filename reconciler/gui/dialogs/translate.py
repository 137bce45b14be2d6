"""Who is to translate what, and what would leave the machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from reconciler.app.translating import OFFLINE, Choice, Plan, Translator
from reconciler.gui.dialogs.frame import column
from reconciler.gui.labels import copyable
from reconciler.gui.sentences import translated, what_and_advice
from reconciler.gui.wording import counted
from reconciler.model.errors import ReconcilerError

Planned = Callable[[Choice, str], Plan]


class TranslateDialog(QDialog):
    """Engine, key or server, which sentences; then what is sent where, before anything is.

    Args:
        scopes: names of what can be translated, by their ids.
        planned: the plan for a choice and a scope.
        ask_package: asks for the file of an offline package.
        confidential: text of this project stays on the machine.

    Signals:
        agreed: the ``Plan`` to carry out.
        forbidden: text of this project shall never be sent.
        key_given: engine id, key and whether it is to be kept.
    """

    agreed = Signal(object)
    forbidden = Signal()
    key_given = Signal(str, str, bool)

    def __init__(
        self,
        scopes: dict[str, str],
        planned: Planned,
        ask_package: Callable[[], Path | None],
        *,
        confidential: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Translate"))
        self._planned, self._ask_package = planned, ask_package
        self._scope_ids, self._package = list(scopes), Path()
        self._plan: Plan | None = None
        self.engine = QComboBox(self)
        for known in () if confidential else Translator.engines:
            self.engine.addItem(translated(known.name), known)
        self.engine.addItem(self.tr("Offline package (this machine)"), None)
        self.scope = QComboBox(self)
        self.scope.addItems(list(scopes.values()))
        self.server = QLineEdit("http://localhost:5000", self)
        self.key = QLineEdit(self)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.keep = QCheckBox(self.tr("keep it in the system’s key&ring"), self)
        self.package = QPushButton(self.tr("&Choose a package…"), self)
        self.told, self.warned = copyable(self), copyable(self)
        self._lay_out(confidential=confidential)
        for signal in (self.engine.currentIndexChanged, self.scope.currentIndexChanged):
            signal.connect(self._refresh)
        self.server.textChanged.connect(self._refresh)
        self.key.editingFinished.connect(self._take_key)
        self.package.clicked.connect(self._choose_package)
        self._refresh()

    def prefer(self, engine: str) -> None:
        """Offer an engine first, if it can be used."""
        for number in range(self.engine.count()):
            known = self.engine.itemData(number)
            if known is not None and known.id == engine:
                self.engine.setCurrentIndex(number)

    def choose_scope(self, scope: str) -> None:
        """Offer these sentences first, if they are among what can be translated."""
        if scope in self._scope_ids:
            self.scope.setCurrentIndex(self._scope_ids.index(scope))

    def choice(self) -> Choice:
        """What was chosen."""
        known = self.engine.currentData()
        if known is None:
            return Choice(OFFLINE, package=self._package if self._package.name else None)
        return Choice(known.id, "" if known.host else self.server.text().strip())

    def accept(self) -> None:
        """Send the plan."""
        if self._plan is not None and self._plan.sentences:
            self.agreed.emit(self._plan)
            super().accept()

    def _lay_out(self, *, confidential: bool) -> None:
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(10)
        self.form.addRow(self.tr("&Engine"), self.engine)
        self.form.addRow(self.tr("Se&ntences"), self.scope)
        self.form.addRow(self.tr("Ser&ver"), self.server)
        key = QHBoxLayout()
        key.addWidget(self.key, 1)
        key.addWidget(self.keep)
        self._key_row = QWidget(self)
        key.setContentsMargins(0, 0, 0, 0)
        self._key_row.setLayout(key)
        self.form.addRow(self.tr("&Key"), self._key_row)
        self.key.setAccessibleName(self.tr("Key"))
        self.form.addRow(self.tr("Package"), self.package)
        buttons = QDialogButtonBox(self)
        self.send = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        if not confidential:
            never = buttons.addButton(self.tr("Never f&or this project"), QDialogButtonBox.ButtonRole.DestructiveRole)
            never.clicked.connect(self._forbid)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = column(self)
        layout.setSpacing(12)
        layout.addLayout(self.form)
        layout.addWidget(self.told)
        layout.addWidget(self.warned)
        layout.addWidget(buttons)
        self.setMinimumWidth(560)

    def _refresh(self) -> None:
        known = self.engine.currentData()
        self.form.setRowVisible(self.server, known is not None and not known.host)
        self.form.setRowVisible(self._key_row, known is not None and known.key.value != "none")
        self.form.setRowVisible(self.package, known is None)
        try:
            self._plan = self._planned(self.choice(), self._scope_ids[self.scope.currentIndex()])
        except ReconcilerError as problem:
            self._plan = None
            self.told.setText(what_and_advice(problem))
            self.warned.setText("")
        else:
            self._show(self._plan)
        self.send.setEnabled(self._plan is not None and self._plan.sentences > 0)
        self.send.setText(self._verb())
        self.adjustSize()

    def _verb(self) -> str:
        if self._plan is None or not self._plan.destination:
            return self.tr("&Translate")
        return counted(self._plan.sentences, self.tr("&Send this sentence"), self.tr("&Send these %n sentences"))

    def _show(self, plan: Plan) -> None:
        if not plan.sentences:
            self.told.setText(self.tr("There is nothing to translate: every sentence has a text."))
            self.warned.setText("")
            return
        sentences = counted(plan.sentences, self.tr("One sentence"), self.tr("%n sentences"))
        characters = counted(plan.characters, self.tr("one character"), self.tr("%n characters"))
        characters = characters.replace(str(plan.characters), QLocale().toString(plan.characters))
        if plan.destination:
            told = self.tr("%1, %2, will be sent to %3.").replace("%3", plan.destination.partition("@")[2])
        else:
            told = self.tr("%1, %2, are translated on this machine.")
        self.told.setText(told.replace("%1", sentences).replace("%2", characters))
        terms = self.tr("What the provider says: %1").replace("%1", plan.engine.terms) if plan.engine.terms else ""
        self.warned.setText(f"{translated(plan.engine.keeps)}\n{terms}".strip())

    def _take_key(self) -> None:
        known = self.engine.currentData()
        if known is not None and self.key.text().strip():
            self.key_given.emit(known.id, self.key.text(), self.keep.isChecked())
            self._refresh()

    def _choose_package(self) -> None:
        chosen = self._ask_package()
        if chosen is not None:
            self._package = chosen
            self.package.setText(chosen.name)
            self._refresh()

    def _forbid(self) -> None:
        self.forbidden.emit()
        self.reject()
