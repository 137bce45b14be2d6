"""What the list of differences lists, in step with the grid, and what its lines say."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import IntEnum

from reconciler.gui.desk import Desk
from reconciler.gui.docks.entries import entries
from reconciler.gui.docks.table import Entry
from reconciler.gui.linear import spoken
from reconciler.gui.panes import controls
from reconciler.gui.panes.passages import Cell
from reconciler.gui.review import LOOK_AT, Standing, standing
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading
from reconciler.model.ids import RowId, VersionId


class Listed(IntEnum):
    """Which entries are listed, numbered as the choices above the list."""

    EVERYTHING = 0
    TO_DEAL_WITH = 1
    DEALT_WITH = 2


class Listing:
    """Reads the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: frozenset[str] = frozenset()
        self._known: frozenset[str] = frozenset()
        self._of: tuple[VersionId, ...] = ()

    def anew(self, choice: Listed) -> list[Entry]:
        """What passes the grid's filter and the choice of the list."""
        self._kept = self._known = frozenset()
        self._of = self._versions()
        return self._with_what_is_new(choice)

    def again(self, choice: Listed) -> list[Entry]:
        """What was listed before, dealt with or not, and of what is new what passes; other versions are listed anew."""
        return self._with_what_is_new(choice) if self._of == self._versions() else self.anew(choice)

    def all(self) -> list[Entry]:
        """Everything there is to list, in the order of the article, the most severe of a row first."""
        found = entries(self._desk.workspace, agreements=self._desk.panes.content.wanted.agreements)
        return sorted([*found, *self._lone({e.discrepancy.row for e in found})], key=_by_row)

    def speak(self, entry: Entry, place: int, of: int) -> str:
        """An entry as the line ``place`` of so many."""
        desk, row = self._desk, entry.discrepancy.row
        cells = {v.id: f"{v.siglum}: {desk.workspace.cell_text(row, v.id)}" for v in desk.project.versions}
        notes = (spoken.note_line(note) for note in desk.project.notes if note.row == row)
        rest = [spoken.decided(desk.project.decisions.get(row), desk.siglum), *notes]
        return controls.shown(spoken.line(entry, place, of, cells, rest))

    def row_in_full(self) -> str:
        """The current row: what each version says in it, the account, the notes."""
        desk, current = self._desk, self._desk.panes.current_row()
        row = next((row for row in desk.project.rows if row.id == current), None)
        if row is None:
            return ""
        *cells, account = (_words(cell) for cell in desk.panes.content.view_of(row.id).cells)
        said = [(v.siglum, words) for v, words in zip(desk.project.versions, cells, strict=True)]
        notes = [note for note in desk.project.notes if note.row == row.id]
        return spoken.row_in_full(desk.number(row.id), said, account, notes)

    def _lone(self, told: Collection[RowId]) -> Iterable[Entry]:
        """Rows that only one version has and that nothing is said of."""
        project = self._desk.project
        if len(project.versions) < 2:
            return
        for number, row in enumerate(project.rows, 1):
            if len(row.cells) == 1 and row.id not in told:
                reading = Reading(next(iter(row.cells)), None, "")
                like = Discrepancy(f"lone {row.id}", row.id, DiscrepancyClass.OMISSION, 1, (reading,), "", spoken.LONE)
                yield Entry(like, number, standing(like, project), "")

    def _with_what_is_new(self, choice: Listed) -> list[Entry]:
        found = self.all()
        fresh = (e for e in found if e.discrepancy.key not in self._known)
        self._kept |= {e.discrepancy.key for e in fresh if self._passes(e) and _is(choice, e)}
        self._known |= {e.discrepancy.key for e in found}
        return [e for e in found if e.discrepancy.key in self._kept]

    def _versions(self) -> tuple[VersionId, ...]:
        return tuple(version.id for version in self._desk.project.versions)

    def _passes(self, entry: Entry) -> bool:
        found, wanted = entry.discrepancy, self._desk.filtered
        if self._desk.panes.content.place(found.row) is None:
            return False
        if wanted.classes and (found.kind not in wanted.classes or found.detail == spoken.LONE):
            return False
        if entry.standing is Standing.AGREES:
            return not wanted.differences
        return found.severity >= (LOOK_AT if wanted.differences else 1)


def _by_row(entry: Entry) -> tuple[int, int]:
    return entry.number, -entry.discrepancy.severity


def _words(cell: Cell) -> str:
    """What a cell says, all its passages one after the other."""
    return controls.shown(" / ".join(passage.text for passage in cell.passages))


def _is(wanted: Listed, entry: Entry) -> bool:
    """Whether an entry stands as the choice above the list wants it."""
    waiting = entry.standing is Standing.OPEN
    if wanted is Listed.EVERYTHING:
        return True
    return waiting if wanted is Listed.TO_DEAL_WITH else not waiting and entry.standing is not Standing.AGREES
