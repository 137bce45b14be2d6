"""Commands on rows: realign, move, push, split, merge, swap, confirm."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reconciler.model.command import (
    Changes,
    ConfirmRows,
    MergeRows,
    MoveSentences,
    PushColumn,
    ReplaceRows,
    SplitRow,
    SwapCells,
)
from reconciler.model.decision import DecisionKind
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import RowId, SentenceId, VersionId, version_of
from reconciler.model.project import Project
from reconciler.model.row import Row, RowState
from reconciler.project.adopt import adopt
from reconciler.project.settle import settle
from reconciler.project.upheld import without_broken_pins

CellsByVersion = dict[VersionId, tuple[SentenceId, ...]]


def replace_all(project: Project, command: ReplaceRows) -> tuple[Project, Changes]:
    """Take over a new alignment; rows that live on keep their identity."""
    rows, counter = adopt(project, command.alignment.rows)
    before = {row.id: row for row in project.rows}
    result = settle(replace(project, counter=counter, relations=command.alignment.relations), rows)
    changed = frozenset(row.id for row in result.rows if before.get(row.id) != row)
    return result, Changes(rows=changed, structure=True)


def move_sentences(project: Project, command: MoveSentences) -> tuple[Project, Changes]:
    """Move sentences to another row, or to a row of their own."""
    moving = set(command.sentences)
    if not moving:
        raise RefusedCommand("There is nothing to move here.", advice="Go to a cell that holds a sentence.")
    if command.to is None:
        return _to_new_row(project, moving, command.after)
    project.row(command.to)
    touched = _holders(project, moving) | {command.to}
    rows = []
    for row in project.rows:
        if row.id not in touched:
            rows.append(row)
            continue
        cells = without(row.cells, moving)
        rows.append(edited(row, added(project, cells, moving) if row.id == command.to else cells))
    return _by_hand(project, rows), Changes(rows=touched, structure=True, focus=command.to)


def _to_new_row(project: Project, moving: set[SentenceId], after: RowId | None) -> tuple[Project, Changes]:
    identity = RowId(f"r{project.counter}")
    fresh = Row(identity, added(project, {}, moving), state=RowState.EDITED)
    holders = _holders(project, moving)
    rows: list[Row] = [fresh] if after is None else []
    for row in project.rows:
        rows.append(edited(row, without(row.cells, moving)) if row.id in holders else row)
        if row.id == after:
            rows.append(fresh)
    result = _by_hand(replace(project, counter=project.counter + 1), rows)
    return result, Changes(rows=holders | {identity}, structure=True, focus=identity)


def _by_hand(project: Project, rows: Sequence[Row]) -> Project:
    """The project with rows the editor made, which outweigh pins set before."""
    return without_broken_pins(settle(project, rows))


def push_column(project: Project, command: PushColumn) -> tuple[Project, Changes]:
    """Shift a version's cells from a row on by one row; confirmed rows are stepped over."""
    project.version(command.version)
    project.row(command.row)
    places = [i for i, row in enumerate(project.rows) if row.state is not RowState.CONFIRMED]
    here = next((n for n, i in enumerate(places) if project.rows[i].id == command.row), None)
    if here is None:
        raise RefusedCommand("This row is confirmed.", advice="Take the confirmation back first (C).")
    if command.by < 0 and here == 0:
        raise RefusedCommand("There is no row above to pull the column to.", kept="Nothing was changed.")
    column = [project.rows[i].cells.get(command.version, ()) for i in places]
    shifted = _shifted(column, here, command.by)
    rows = list(project.rows)
    for place, cell in zip(places, shifted, strict=False):
        row = rows[place]
        if row.cells.get(command.version, ()) != cell:
            rows[place] = edited(row, with_cell(project, row.cells, command.version, cell))
    counter = project.counter
    if len(shifted) > len(places) and shifted[-1]:
        rows.append(Row(RowId(f"r{counter}"), {command.version: shifted[-1]}, state=RowState.EDITED))
        counter += 1
    before = {row.id: row for row in project.rows}
    changed = frozenset(row.id for row in rows if before.get(row.id) is not row)
    result = _by_hand(replace(project, counter=counter), rows)
    return result, Changes(rows=changed, structure=True, focus=command.row)


def _shifted(column: list[tuple[SentenceId, ...]], here: int, by: int) -> list[tuple[SentenceId, ...]]:
    if by > 0:
        return [*column[:here], (), *column[here:]]
    joined = column[here - 1] + column[here]
    return [*column[: here - 1], joined, *column[here + 1 :], ()]


def split(project: Project, command: SplitRow) -> tuple[Project, Changes]:
    """Take the cells of some versions out of a row."""
    row = project.row(command.row)
    leaving = {s for version in command.versions for s in row.cells.get(version, ())}
    if not leaving or leaving == set(row.sentences()):
        raise RefusedCommand(
            "This row cannot be split here: one side would be empty.",
            advice="Go to the cell that should leave the row.",
        )
    return _to_new_row(project, leaving, row.id)


def merge(project: Project, command: MergeRows) -> tuple[Project, Changes]:
    """Join rows into the first of them; its decision stays, what was written for the others goes to its notes.

    Where nobody decided the first, the editor's own words for another of them become its text.
    """
    if len(set(command.rows)) < 2:
        raise RefusedCommand("It takes two rows to join.", advice="Go to a row that has another one below it.")
    target = command.rows[0]
    moving = {s for row in command.rows[1:] for s in project.row(row).sentences()}
    if command.text_stays:
        project = _with_own_words(project, command.rows)
    result, changes = move_sentences(project, MoveSentences(tuple(sorted(moving)), to=target))
    return result, Changes(rows=changes.rows, structure=True, focus=target)


def swap(project: Project, command: SwapCells) -> tuple[Project, Changes]:
    """Exchange a version's cells of two rows."""
    one, other = project.row(command.row), project.row(command.other)
    first, second = one.cells.get(command.version, ()), other.cells.get(command.version, ())
    if one.id == other.id or first == second:
        raise RefusedCommand("There is nothing to exchange here.", advice="Go to a cell that holds a sentence.")
    fresh = {
        one.id: with_cell(project, one.cells, command.version, second),
        other.id: with_cell(project, other.cells, command.version, first),
    }
    rows = [edited(row, fresh[row.id]) if row.id in fresh else row for row in project.rows]
    return _by_hand(project, rows), Changes(rows=frozenset(fresh), structure=True, focus=one.id)


def _with_own_words(project: Project, rows: Sequence[RowId]) -> Project:
    """The project with the first text of the editor's own among ``rows`` at the first row, if that is free for it."""
    target, known = rows[0], project.decisions
    texts = (DecisionKind.EDITED, DecisionKind.BOTH)
    source = next((row for row in rows[1:] if row in known and known[row].kind in texts), None)
    if source is None or (target in known and not known[target].automatic):
        return project
    decisions = {row: decision for row, decision in known.items() if row != source}
    return replace(project, decisions={**decisions, target: known[source]})


def confirm(project: Project, command: ConfirmRows) -> tuple[Project, Changes]:
    """Mark rows as confirmed, or give them back to the program."""
    chosen = {project.row(row).id for row in command.rows}
    rows = tuple(_confirmed(row, confirmed=command.confirmed) if row.id in chosen else row for row in project.rows)
    focus = command.rows[0] if command.rows else None
    return replace(project, rows=rows), Changes(rows=frozenset(chosen), focus=focus)


def _confirmed(row: Row, *, confirmed: bool) -> Row:
    if confirmed == (row.state is RowState.CONFIRMED):
        return row
    return replace(row, state=RowState.CONFIRMED if confirmed else RowState.AUTOMATIC)


def edited(row: Row, cells: Mapping[VersionId, tuple[SentenceId, ...]]) -> Row:
    """The row with other cells, marked as the editor's work."""
    return replace(row, cells=cells, state=RowState.EDITED, moved=frozenset(v for v in row.moved if v in cells))


def without(cells: Mapping[VersionId, tuple[SentenceId, ...]], leaving: set[SentenceId]) -> CellsByVersion:
    """The cells less some sentences; a version left with none has no cell."""
    rest = {version: tuple(s for s in cell if s not in leaving) for version, cell in cells.items()}
    return {version: cell for version, cell in rest.items() if cell}


def added(
    project: Project, cells: Mapping[VersionId, tuple[SentenceId, ...]], coming: Iterable[SentenceId]
) -> CellsByVersion:
    """The cells with more sentences, each cell in text order, the cells in column order."""
    together: dict[VersionId, set[SentenceId]] = {version: set(cell) for version, cell in cells.items()}
    for sentence in coming:
        together.setdefault(version_of(sentence), set()).add(sentence)
    return {
        version.id: tuple(sorted(together[version.id], key=_start))
        for version in project.versions
        if together.get(version.id)
    }


def with_cell(
    project: Project,
    cells: Mapping[VersionId, tuple[SentenceId, ...]],
    version: VersionId,
    cell: Sequence[SentenceId],
) -> CellsByVersion:
    """The cells with that of one version replaced."""
    return added(project, {v: c for v, c in cells.items() if v != version}, cell)


def _start(sentence: SentenceId) -> int:
    return int(sentence.rpartition(":")[2])


def _holders(project: Project, sentences: set[SentenceId]) -> frozenset[RowId]:
    found: set[RowId] = set()
    for version in {version_of(sentence) for sentence in sentences}:
        found.update([row.id for row in project.rows if not sentences.isdisjoint(row.cells.get(version, ()))])
    return frozenset(found)
