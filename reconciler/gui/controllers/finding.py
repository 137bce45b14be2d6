"""Searching all versions and their translations, the account and the notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from reconciler.app.search import Hit, Place, Query, find_by_row, replaced, sort_in
from reconciler.gui.desk import Desk
from reconciler.gui.findbar import FindBar
from reconciler.gui.markedwords import MarkedLine
from reconciler.gui.sentences import whole
from reconciler.gui.wording import counted
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import RowId
from reconciler.model.project import Project
from reconciler.model.span import Span

SLICE = 12
LISTED = 500


class Finding(QObject):
    """Answers find, find next and find previous, and the search line.

    Signals:
        note_found: id of the note in which the place gone to is.
    """

    note_found = Signal(object)

    def __init__(self, desk: Desk, bar: FindBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bar = desk, bar
        self._hits: list[Hit] = []
        self._lit: dict[Place, list[Hit]] = {}
        self._searched: Project | None = None
        self._place = -1
        self._refused = False
        self._going: Iterator[list[Hit]] | None = None
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._go_on)
        bar.hide()
        bar.chosen.connect(lambda place: desk.attempt(partial(self.show, place)))
        bar.replace_asked.connect(lambda everywhere: desk.attempt(partial(self.replace, everywhere=everywhere)))
        bar.asked.connect(self.search)
        bar.stepped.connect(lambda by: desk.attempt(partial(self.step, by)))
        bar.closed.connect(self.close)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {
            "edit.find": self.open,
            "edit.replace": self.open_replacing,
            "edit.find-next": partial(self.step, 1),
            "edit.find-previous": partial(self.step, -1),
        }

    def open(self) -> None:
        """Open the search line with the selected words in it."""
        selected = self._desk.panes.selection()
        self._bar.open(selected.text if selected else "")
        self._desk.say(self.tr("Type what to find; Enter goes to the next place, Esc closes."))

    def open_replacing(self) -> None:
        """Open the search line with its list and the line for replacing."""
        self._bar.show_more()
        self.open()

    def close(self) -> None:
        """Close the search line and drop its marks; F3 still goes on to the next place."""
        self._bar.hide()
        self._end()
        self._desk.panes.show_hits({})
        self._desk.panes.setFocus()
        if self._place < 0:  # else the place gone to is still the answer
            self._desk.say(self.tr("The search is closed; “Find next” goes on with it.") if self._hits else "")

    def search(self, query: Query) -> None:
        """Find all places and mark them, a slice at a time, so that the window goes on."""
        self._hits, self._lit, self._place = [], {}, -1
        self._searched = self._desk.project
        self._end()
        try:
            self._going = find_by_row(self._desk.project, query)
        except RefusedCommand as refusal:
            self._refuse(refusal)
        else:
            if self._refused:  # why the half of it was no pattern is no answer to the whole
                self._desk.say("")
            self._refused = False
            self._go_on()

    def _go_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        try:
            while self._going is not None and clock.elapsed() < SLICE:
                hits = next(self._going, None)
                if hits is None:
                    self._end()
                    self._show_all()
                else:
                    self._hits += hits
                    sort_in(hits, self._lit)
        except RefusedCommand as refusal:
            self._refuse(refusal)
        if self._going is not None and not self._slices.isActive():
            self._bar.tell(self.tr("searching …"))
            self._slices.start()

    def _end(self) -> None:
        self._going = None
        self._slices.stop()

    def _show_all(self) -> None:
        asked = self._bar.query().pattern
        number = counted(len(self._hits), self.tr("one place"), self.tr("%n places"))
        nothing = bool(asked) and not self._hits
        self._bar.tell(self.tr("nothing found") if nothing else number if asked else "", wrong=nothing)
        numbers = self._numbers()
        self._bar.show_hits([self._line(hit, numbers.get(hit.row, 0)) for hit in self._hits[:LISTED]])
        self._desk.panes.show_hits(self._lit)

    def _refuse(self, refusal: RefusedCommand) -> None:
        self._end()
        self._hits, self._refused = [], True
        self._bar.tell(self.tr("Not a pattern"), wrong=True)
        self._bar.show_hits([])
        self._desk.panes.show_hits({})
        self._desk.say(whole(refusal))

    def _line(self, hit: Hit, number: int) -> MarkedLine:
        """A place as a line of the list: row, whose words, the words around it."""
        project = self._desk.project
        if hit.note is not None:
            where, text = self.tr("note"), next(n.text for n in project.notes if n.id == hit.note)
        elif hit.version is None:
            where, text = self.tr("account"), self._desk.workspace.wording(hit.row)
        elif hit.translated is not None:
            where = self.tr("%1, translation").replace("%1", self._desk.siglum(hit.version))
            text = project.version(hit.version).translations[hit.translated].text
        else:
            where, text = self._desk.siglum(hit.version), project.version(hit.version).source.text
        place = self.tr("Row %1, %2").replace("%1", str(number)).replace("%2", where)
        return _around(f"{place}:  ", text, hit.span)

    def replace(self, *, everywhere: bool) -> None:
        """Put other words for the place gone to, or for every place in the account."""
        desk, query = self._desk, self._bar.query()
        if self._searched is not desk.project:  # undone or decided since: the account has other words now
            self.search(query)
        while self._going is not None:
            # Nothing may be left out because the search was not through yet.
            self._go_on()
        rows = {hit.row for hit in self._hits if hit.version is None and hit.note is None}
        if not everywhere:
            rows &= {desk.panes.current_row()} - {None}
        put, order = self._bar.substitute(), [row.id for row in desk.project.rows if row.id in rows]
        command = replaced(desk.project, query, put, order)
        if command is None:
            raise RefusedCommand(self.tr("Nothing to replace: only words of the account are replaced."))
        desk.workspace.do(command)
        number = len(command.decisions)
        desk.say(counted(number, self.tr("Replaced in one row."), self.tr("Replaced in %n rows; undo takes it back.")))
        self.search(query)

    def show(self, place: int) -> None:
        """Go to a place by its number in the list."""
        if 0 <= place < len(self._hits):
            self._place = place - 1
            self.step(1)

    def step(self, by: int) -> None:
        """Go to the next or previous place."""
        if not self._bar.isVisible() and not (self._hits and self._searched is self._desk.project):
            self.open()
            return
        if not self._hits:
            raise RefusedCommand(self.tr("Nothing found."))
        place = self._place + by if self._place >= 0 else self._first(by)
        wrapped = not 0 <= place < len(self._hits)
        self._place = place % len(self._hits)
        hit = self._hits[self._place]
        in_article = hit.version is not None and hit.translated is None
        self._desk.go(hit.row, hit.version, hit.span if in_article else None)
        answer = self.tr("Place %1 of %2.").replace("%1", str(self._place + 1)).replace("%2", str(len(self._hits)))
        if hit.note is not None:
            self.note_found.emit(hit.note)
            answer += self.tr(" It is in a note.")
        elif hit.translated is not None:
            answer += self.tr(" It is in the translation.")
        self._bar.tell(f"{self._place + 1} / {len(self._hits)}")
        self._bar.show_place(self._place)
        self._desk.say(answer + (self.tr(" The search went round the end.") if wrapped else ""))

    def _numbers(self) -> Mapping[RowId, int]:
        """The numbers of all rows: to count for each of ten thousand places where its row stands takes seconds."""
        return {row.id: number for number, row in enumerate(self._desk.project.rows, 1)}

    def _first(self, by: int) -> int:
        """The place nearest to the current row."""
        current = self._desk.panes.current_row()
        of = self._numbers()
        here = of.get(current, 0) if current is not None else 0
        numbers = [of.get(hit.row, 0) for hit in self._hits]
        if by > 0:
            return next((n for n, number in enumerate(numbers) if number >= here), 0)
        return next((n for n in reversed(range(len(numbers))) if numbers[n] <= here), len(numbers) - 1)


def _around(place: str, text: str, span: Span) -> MarkedLine:
    """Where the words found stand, then they among their neighbours, cut between words."""
    before, after = text[: span.start][-60:], text[span.end :][:160]
    if len(before) < span.start:
        before = "…" + before[before.find(" ") + 1 :]
    if span.end + len(after) < len(text):
        after = after[: after.rfind(" ")] + " …" if " " in after else after + "…"
    first, found = place + _in_one_line(before).lstrip(), _in_one_line(text[span.start : span.end])
    if first.endswith(" "):
        found = found.lstrip()
    return MarkedLine(first + found + _in_one_line(after).rstrip(), len(first), len(first) + len(found))


def _in_one_line(text: str) -> str:
    """``text`` with one space for all that stands between its words, one at its edges too where there was any."""
    words = " ".join(text.split())
    if not words:
        return " " if text else ""
    return f"{' ' * text[0].isspace()}{words}{' ' * text[-1].isspace()}"
