"""A new alignment takes over the identities of the rows it replaces."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from reconciler.model.ids import RowId, SentenceId
from reconciler.model.project import Project
from reconciler.model.row import AlignedRow, Row, RowState
from reconciler.project.upheld import with_decided_rows, with_fixed_rows


def adopt(
    project: Project, proposed: Sequence[AlignedRow], guests: Collection[SentenceId] | None = None
) -> tuple[tuple[Row, ...], int]:
    """Rows for ``proposed``: each old row lives on in the new row that holds most of its sentences.

    Confirmed rows and pins hold even against a proposal that does not know of them.

    Args:
        project: as it was.
        proposed: the new alignment.
        guests: sentences that came to the project just now: the rows the editor decided take in nothing but these.
            ``None`` if that does not hold: the editor asked for rows aligned anew, or an older file tells the step.

    Returns:
        The rows, and the counter after giving names to the new ones.
    """
    old_row = {sentence: row for row in project.rows for sentence in row.sentences()}
    proposed = with_fixed_rows(project, proposed)
    if guests is not None:
        proposed = with_decided_rows(project, proposed, guests)
    noted = {note.row for note in project.notes if note.row is not None}
    heirs = _heirs(proposed, old_row, {*project.decisions, *project.layout, *noted})
    counter = project.counter
    rows = []
    for place, aligned in enumerate(proposed):
        old = heirs.get(place)
        if old is None:
            rows.append(Row(RowId(f"r{counter}"), dict(aligned.cells), aligned.confidence, aligned.moved))
            counter += 1
        else:
            rows.append(_heir(old, aligned))
    return tuple(rows), counter


def _heirs(proposed: Sequence[AlignedRow], old_row: dict[SentenceId, Row], worked_on: set[RowId]) -> dict[int, Row]:
    """Which old row each proposed row continues: the strongest claims first, worked on before untouched, each once."""
    claims = []
    for place, aligned in enumerate(proposed):
        shared = Counter(old_row[s].id for cell in aligned.cells.values() for s in cell if s in old_row)
        claims += [(-count, old not in worked_on, place, old) for old, count in shared.items()]
    by_id = {row.id: row for row in old_row.values()}
    heirs: dict[int, Row] = {}
    taken: set[RowId] = set()
    for _, _, place, old in sorted(claims):
        if place not in heirs and old not in taken:
            heirs[place] = by_id[old]
            taken.add(old)
    return heirs


def _heir(old: Row, aligned: AlignedRow) -> Row:
    same = {s for cell in aligned.cells.values() for s in cell} == set(old.sentences())
    state = old.state if same or old.state is RowState.CONFIRMED else RowState.AUTOMATIC
    return replace(old, cells=dict(aligned.cells), confidence=aligned.confidence, moved=aligned.moved, state=state)
