"""Every step that was done and can be taken back, and those that can be done again; a click goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reconciler.gui.docks.listkeys import ListKeys
from reconciler.gui.steps import step_name


class HistoryList(QWidget):
    """The steps of this session, the oldest first, the present marked.

    Signals:
        asked: how many steps to go, back if negative.
    """

    asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("History"))
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(lambda _item: self._ask())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.setFocusProxy(self.list)
        self._here = 0
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] | None = None
        ListKeys(self.list, dict.fromkeys((Qt.Key.Key_Return, Qt.Key.Key_Enter), self._ask))

    def show_steps(self, done: Sequence[str], undone: Sequence[str], *, earlier: bool) -> None:
        """Show the steps done, and those taken back in the order they would be done again.

        ``earlier``: there are steps of former sessions before the first one; undo reaches them one by one.
        """
        if self._shown == (tuple(done), tuple(undone)):
            return
        self._shown = (tuple(done), tuple(undone))
        self._here = len(done)
        start = self.tr("Start of this session") if earlier else self.tr("Start")
        self.list.clear()
        for number, label in enumerate((start, *(step_name(name) for name in (*done, *undone)))):
            item = QListWidgetItem(self._line(number, label))
            font = item.font()
            font.setBold(number == self._here)
            font.setItalic(number > self._here)
            item.setFont(font)
            self.list.addItem(item)
        self.list.setCurrentRow(self._here)
        self.list.scrollToItem(self.list.item(self._here))

    def _line(self, number: int, label: str) -> str:
        if number == self._here:
            return self.tr("▶ %1 (now)").replace("%1", label)
        if number > self._here:
            return self.tr("    %1 (taken back)").replace("%1", label)
        return f"    {label}"

    def _ask(self) -> None:
        by = self.list.currentRow() - self._here
        if by:
            self.asked.emit(by)
