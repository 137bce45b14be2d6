"""What the editor fixed against what others propose: the editor's later hand wins over pins, pins over an alignment."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from reconciler.model.ids import SentenceId
from reconciler.model.project import Project
from reconciler.model.row import AlignedRow, Pin, PinKind, Row, RowState


def without_broken_pins(project: Project) -> Project:
    """The project less the pins that its rows contradict: what was moved by hand later is what the editor wants."""
    if not project.pins:
        return project
    pinned = {sentence for pin in project.pins for sentence in pin.sentences}
    place = {s: row.id for row in project.rows for s in row.sentences() if s in pinned}
    pins = tuple(
        pin for pin in project.pins if _kept(pin, [place[sentence] for sentence in pin.sentences if sentence in place])
    )
    return project if len(pins) == len(project.pins) else replace(project, pins=pins)


def _kept(pin: Pin, rows: Sequence[str]) -> bool:
    return len(set(rows)) <= 1 if pin.kind is PinKind.TOGETHER else len(set(rows)) == len(rows)


def with_fixed_rows(project: Project, proposed: Sequence[AlignedRow]) -> list[AlignedRow]:
    """A proposed alignment in which the project's confirmed rows stand as they are and pinned sentences share a row.

    The aligner sees to that itself; but what it proposes may have been asked for before a row was confirmed or a pin
    was set.
    """
    rows = list(proposed)
    confirmed = [row for row in project.rows if row.state is RowState.CONFIRMED]
    whole = {frozenset(_sentences(row)) for row in rows}
    for row in confirmed:
        if frozenset(row.sentences()) not in whole:
            rows = _with_row(rows, AlignedRow(row.cells, row.confidence, row.moved))
    closed = {sentence for row in confirmed for sentence in row.sentences()}
    for pin in project.pins:
        if pin.kind is PinKind.TOGETHER:
            rows = _with_pin(project, rows, pin.sentences - closed)
    return rows


def with_decided_rows(
    project: Project, proposed: Sequence[AlignedRow], guests: Collection[SentenceId]
) -> list[AlignedRow]:
    """A proposed alignment in which the rows the editor decided hold what they held, and ``guests`` besides.

    What was decided is about the sentences that stood there: others beside them would change the account unseen, or
    drive a wording of the editor's own out of it. Guests go where most of those they were put beside go.
    """
    rows = list(proposed)
    whole = {frozenset(_sentences(row).difference(guests)) for row in rows}
    for row in project.rows_by_hand():
        held = frozenset(row.sentences())
        if held in whole:
            continue
        beside = [_sentences(r) for r in rows if not held.isdisjoint(_sentences(r))]
        own = {
            s for found in beside for s in found if s in guests and 2 * len(held & found) >= len(_old(found, guests))
        }
        rows = _with_row(rows, _row_of(project, held | own, row))
    return rows


def _old(sentences: set[SentenceId], guests: Collection[SentenceId]) -> set[SentenceId]:
    return sentences.difference(guests)


def _row_of(project: Project, sentences: Collection[SentenceId], like: Row) -> AlignedRow:
    cells = {v.id: tuple(s.id for s in v.sentences if s.id in sentences) for v in project.versions}
    return AlignedRow({version: cell for version, cell in cells.items() if cell}, like.confidence, like.moved)


def _sentences(row: AlignedRow) -> set[SentenceId]:
    return {sentence for cell in row.cells.values() for sentence in cell}


def _less(row: AlignedRow, leaving: frozenset[SentenceId]) -> AlignedRow:
    rest = {version: tuple(s for s in cell if s not in leaving) for version, cell in row.cells.items()}
    cells = {version: cell for version, cell in rest.items() if cell}
    return replace(row, cells=cells, moved=row.moved & cells.keys())


def _with_row(rows: list[AlignedRow], fixed: AlignedRow) -> list[AlignedRow]:
    """The rows with the sentences of ``fixed`` in one of their own, at the place of the first of them."""
    wanted = frozenset(_sentences(fixed))
    touched = [place for place, row in enumerate(rows) if not wanted.isdisjoint(_sentences(row))]
    if len(touched) == 1 and _sentences(rows[touched[0]]) == wanted:
        return rows
    rest = [_less(row, wanted) if place in touched else row for place, row in enumerate(rows)]
    first = touched[0] if touched else len(rows)
    if touched and _comes_first(rest[first], fixed):
        first += 1
    return [row for row in (*rest[:first], fixed, *rest[first:]) if row.cells]


def _comes_first(one: AlignedRow, other: AlignedRow) -> bool:
    """Whether a version that both rows have says what stands in ``one`` before what stands in ``other``."""
    shared = [version for version in one.cells if version in other.cells]
    return any(_start(one.cells[version]) < _start(other.cells[version]) for version in shared)


def _start(cell: Sequence[SentenceId]) -> int:
    return min(int(sentence.rpartition(":")[2]) for sentence in cell)


def _with_pin(project: Project, rows: list[AlignedRow], pinned: frozenset[SentenceId]) -> list[AlignedRow]:
    holders = [row for row in rows if not pinned.isdisjoint(_sentences(row))]
    if len(holders) < 2:
        return rows
    together = _sentences(holders[0]) | {s for row in holders for s in _sentences(row) & pinned}
    cells = {v.id: tuple(s.id for s in v.sentences if s.id in together) for v in project.versions}
    joined = replace(holders[0], cells={version: cell for version, cell in cells.items() if cell})
    return _with_row(rows, joined)
