"""Every step that was done and can be taken back, and those that can be done again, with times; a click goes there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reconciler.app.past import PastStep, local_time
from reconciler.gui.docks.listkeys import ListKeys
from reconciler.gui.panes import texts
from reconciler.gui.steps import told_step
from reconciler.gui.wording import counted


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
        self._shown: tuple[tuple[PastStep, ...], tuple[PastStep, ...], int] | None = None
        ListKeys(self.list, dict.fromkeys((Qt.Key.Key_Return, Qt.Key.Key_Enter), self._ask))

    def show_steps(
        self, done: Sequence[PastStep], undone: Sequence[PastStep], *, earlier: bool, given_up: int = 0
    ) -> None:
        """Show the steps done, and those taken back in the order they would be done again.

        ``earlier``: there are steps of former sessions before the first one; undo reaches them one by one.
        ``given_up``: how many steps before the first one are gone for good.
        """
        if self._shown == (tuple(done), tuple(undone), given_up):
            return
        self._shown = (tuple(done), tuple(undone), given_up)
        self._here = len(done)
        start = self.tr("Start of this session") if earlier else self.tr("Start")
        if given_up:
            start += counted(
                given_up, self.tr(" (one older step was given up)"), self.tr(" (%n older steps were given up)")
            )
        times = [local_time(step.at) for step in (*done, *undone)]
        last = next((time for time in reversed(times) if time is not None), None)
        self.list.clear()
        self._add(0, start)
        for number, (step, time) in enumerate(zip((*done, *undone), times, strict=True), 1):
            self._add(number, told_step(step), _shown(time, last))
        self.list.setCurrentRow(self._here)
        self.list.scrollToItem(self.list.item(self._here))

    def _add(self, number: int, label: str, time: str = "") -> None:
        item = QListWidgetItem(self._line(number, label) + (f"  ·  {time}" if time else ""))
        font = item.font()
        font.setBold(number == self._here)
        font.setItalic(number > self._here)
        item.setFont(font)
        self.list.addItem(item)

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


def _shown(time: datetime | None, last: datetime | None) -> str:
    """The time of a step; with its day where that is not the day of the last one."""
    if time is None:
        return ""
    clock = QLocale().toString(QTime(time.hour, time.minute), QLocale.FormatType.ShortFormat)
    return clock if last is not None and time.date() == last.date() else f"{texts.day(time.date())}, {clock}"
