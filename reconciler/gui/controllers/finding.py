"""Searching all versions, the account and the notes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from reconciler.app.search import Hit, Query, find
from reconciler.gui.desk import Desk
from reconciler.gui.findbar import FindBar
from reconciler.gui.wording import counted
from reconciler.model.errors import RefusedCommand


class Finding(QObject):
    """Answers find, find next and find previous, and the search line.

    Signals:
        note_found: id of the note in which the place gone to is.
    """

    note_found = Signal(object)

    def __init__(self, desk: Desk, bar: FindBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bar = desk, bar
        self._hits: Sequence[Hit] = ()
        self._place = -1
        bar.hide()
        bar.asked.connect(self.search)
        bar.stepped.connect(lambda by: desk.attempt(partial(self.step, by)))
        bar.closed.connect(self.close)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {
            "edit.find": self.open,
            "edit.find-next": partial(self.step, 1),
            "edit.find-previous": partial(self.step, -1),
        }

    def open(self) -> None:
        """Open the search line with the selected words in it."""
        selected = self._desk.panes.selection()
        self._bar.open(selected.text if selected else "")
        self._desk.say(self.tr("Type what to find; Enter goes to the next place, Esc closes."))

    def close(self) -> None:
        """Close the search line and drop its marks."""
        self._bar.hide()
        self._hits, self._place = (), -1
        self._desk.panes.show_hits([])
        self._desk.panes.setFocus()

    def search(self, query: Query) -> None:
        """Find all places and mark them."""
        try:
            self._hits = find(self._desk.project, query)
        except RefusedCommand as refusal:
            self._hits = ()
            self._bar.tell(self.tr("Not a pattern"))
            self._desk.say(str(refusal))
        else:
            self._bar.tell(
                counted(len(self._hits), self.tr("one place"), self.tr("%n places")) if query.pattern else ""
            )
        self._place = -1
        self._desk.panes.show_hits(list(self._hits))

    def step(self, by: int) -> None:
        """Go to the next or previous place."""
        if not self._bar.isVisible():
            self.open()
            return
        if not self._hits:
            raise RefusedCommand(self.tr("Nothing found."))
        place = self._place + by if self._place >= 0 else self._first(by)
        wrapped = not 0 <= place < len(self._hits)
        self._place = place % len(self._hits)
        hit = self._hits[self._place]
        self._desk.go(hit.row, hit.version, hit.span if hit.version is not None else None)
        answer = self.tr("Place %1 of %2.").replace("%1", str(self._place + 1)).replace("%2", str(len(self._hits)))
        if hit.note is not None:
            self.note_found.emit(hit.note)
            answer += self.tr(" It is in a note.")
        self._bar.tell(f"{self._place + 1} / {len(self._hits)}")
        self._desk.say(answer + (self.tr(" The search went round the end.") if wrapped else ""))

    def _first(self, by: int) -> int:
        """The place nearest to the current row."""
        current = self._desk.panes.current_row()
        here = self._desk.number(current) if current else 0
        numbers = [self._desk.number(hit.row) for hit in self._hits]
        if by > 0:
            return next((n for n, number in enumerate(numbers) if number >= here), 0)
        return next((n for n in reversed(range(len(numbers))) if numbers[n] <= here), len(numbers) - 1)
