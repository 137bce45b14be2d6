"""Every step that was done and can be taken back, and those that can be done again, with times; a click goes there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reconciler.app.past import Past, PastStep, local_time
from reconciler.app.session import Session
from reconciler.gui.docks.listkeys import ListKeys
from reconciler.gui.panes import texts
from reconciler.gui.steps import told_step
from reconciler.gui.wording import counted


@dataclass(frozen=True, slots=True)
class Before:
    """What lies before the first step shown.

    Attributes:
        earlier: steps of former sessions, not worked out yet.
        reaches_back: some of them were worked out, and are among those shown.
        given_up: so many steps before the first one are gone for good.
    """

    earlier: bool = False
    reaches_back: bool = False
    given_up: int = 0


class HistoryList(QWidget):
    """The steps of this session, the oldest first, the present marked; those of former ones when asked for.

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
        self._above, self._past = 0, Past()
        self._session: Session | None = None
        self._shown: tuple[tuple[PastStep, ...], tuple[PastStep, ...], Before] | None = None
        ListKeys(self.list, dict.fromkeys((Qt.Key.Key_Return, Qt.Key.Key_Enter), self._ask))

    def show_past(self, session: Session) -> None:
        """Show the steps done, and those taken back in the order they would be done again."""
        self._session, history = session, session.history
        _base, done, undone = history.known
        before = Before(history.earlier[0] is not None, history.reaches_back, history.given_up)
        self._show(*self._past.tell(done, undone), before)

    def _show(self, done: Sequence[PastStep], undone: Sequence[PastStep], before: Before) -> None:
        shown = (tuple(done), tuple(undone), before)
        if self._shown == shown:
            return
        self._shown, self._here, self._above = shown, len(done), int(before.earlier)
        times = [local_time(step.at) for step in (*done, *undone)]
        last = next((time for time in reversed(times) if time is not None), None)
        self.list.clear()
        if before.earlier:
            self.list.addItem(self.tr("Show the steps before …"))
        self._add(0, self._start(before))
        for number, (step, time) in enumerate(zip((*done, *undone), times, strict=True), 1):
            self._add(number, told_step(step), _shown(time, last))
        self.list.setCurrentRow(self._above + self._here)
        self.show_present()

    def show_present(self) -> None:
        """Bring the current line into view: as long as the list stood behind another, nobody knew its height."""
        self.list.scrollToItem(self.list.currentItem())

    def _show_earlier(self) -> None:
        """List some more steps of former sessions; they begin in the first line."""
        if self._session is not None:
            self._session.history.recall()
            self.show_past(self._session)
            self.list.setCurrentRow(0)

    def _start(self, before: Before) -> str:
        if before.earlier:
            return self.tr("Before these steps") if before.reaches_back else self.tr("Start of this session")
        if not before.given_up:
            return self.tr("Start")
        gone = counted(
            before.given_up, self.tr(" (one older step was given up)"), self.tr(" (%n older steps were given up)")
        )
        return self.tr("Start") + gone

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
        by = self.list.currentRow() - self._above - self._here
        if self.list.currentRow() < self._above:
            self._show_earlier()
        elif by:
            self.asked.emit(by)


def _shown(time: datetime | None, last: datetime | None) -> str:
    """The time of a step; with its day where that is not the day of the last one."""
    if time is None:
        return ""
    clock = QLocale().toString(QTime(time.hour, time.minute), QLocale.FormatType.ShortFormat)
    return clock if last is not None and time.date() == last.date() else f"{texts.day(time.date())}, {clock}"
