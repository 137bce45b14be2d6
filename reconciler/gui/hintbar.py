"""Hints for the first time: one sentence after the other above the grid, until the editor has seen enough."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from reconciler.gui.labels import wrapped


class HintBar(QFrame):
    """One hint at a time.

    Signals:
        finished: the editor wants no more of them; ``left``: and has said so here.
    """

    finished = Signal()
    left = Signal()

    def __init__(self, keyed: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keyed = keyed
        self.setObjectName("hintbar")
        self._place = 0
        self._told = wrapped(self)
        self.more = QPushButton(self.tr("Next hint"), self)
        self.enough = QPushButton(self.tr("Got it"), self)
        for button in (self.more, self.enough):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.clicked.connect(self._next)
        self.enough.clicked.connect(self.finish)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 10, 6)
        row.addWidget(self._told, 1)
        row.addWidget(self.more)
        row.addWidget(self.enough)
        self.hide()

    def hints(self) -> tuple[str, ...]:
        """What is worth knowing first, in this order."""
        hints = (
            self.tr(
                "{go.next-discrepancy} goes to the next place where the versions part, "
                "{go.next-undecided} to the next undecided row."
            ),
            self.tr(
                "{decide.take-1} to {decide.take-9} take that version’s wording, {decide.edit} edits it, "
                "{decide.omit} leaves the row out; {edit.undo} takes it back."
            ),
            self.tr(
                "Two sentences belong together? {align.mark} marks the first; at the second, {align.mark} again "
                "pins them."
            ),
            self.tr(
                "{edit.palette} finds every command, {help.guide} opens a walk in ten steps, "
                "{help.keys} lists all keys."
            ),
        )
        return tuple(map(self._keyed, hints))

    def tell_keys(self) -> None:
        """The editor has other keys now."""
        if self.text():
            self._show()

    def start(self) -> None:
        """Show the first hint."""
        self._place = 0
        self._show()
        self.show()

    def text(self) -> str:
        """The hint that is shown."""
        return self._told.text()

    def _show(self) -> None:
        hints = self.hints()
        self._told.setText(hints[self._place])
        self.setAccessibleName(hints[self._place])
        self.more.setVisible(self._place + 1 < len(hints))

    def _next(self) -> None:
        self._place += 1
        self._show()

    def give_way(self) -> None:
        """Something else tells what there is to know; the keyboard stays where it is."""
        if not self.isHidden():
            self.hide()
            self.finished.emit()

    def finish(self) -> None:
        """Show no more of them."""
        self.hide()
        self.finished.emit()
        self.left.emit()
