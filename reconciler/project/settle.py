"""After rows changed: what hung on rows that are gone finds a new place, and nothing an editor wrote is dropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reconciler.model.decision import Decision, DecisionKind, Note, NoteClass
from reconciler.model.ids import NoteId, RowId, SentenceId
from reconciler.model.project import Project
from reconciler.model.row import Row


def settle(project: Project, rows: Sequence[Row]) -> Project:
    """The project with ``rows`` (empty ones left out), its decisions, notes and order brought into line."""
    rows = tuple(row for row in rows if row.cells)
    alive = {row.id for row in rows}
    decisions = {row: decision for row, decision in project.decisions.items() if row in alive}
    lost = [(row, decision) for row, decision in project.decisions.items() if row not in alive]
    notes = tuple(_rehomed(note, project, rows, alive) for note in project.notes)
    kept, counter = _kept_texts(lost, project.counter)
    return replace(
        project,
        rows=rows,
        decisions=decisions,
        notes=notes + kept,
        order=_order(project.order, rows),
        counter=counter,
    )


def _kept_texts(lost: Sequence[tuple[RowId, Decision]], counter: int) -> tuple[tuple[Note, ...], int]:
    """Hand-written account text whose row is gone becomes a note without a row."""
    kept = []
    for _, decision in lost:
        if decision.kind in (DecisionKind.EDITED, DecisionKind.BOTH) and decision.text:
            kept.append(Note(NoteId(f"n{counter}"), None, decision.text, NoteClass.CHECK))
            counter += 1
    return tuple(kept), counter


def _rehomed(note: Note, project: Project, rows: Sequence[Row], alive: set[RowId]) -> Note:
    if note.row is None or note.row in alive:
        return note
    anchored = _sentence_at(note, project)
    home = next((row.id for row in rows if anchored is not None and anchored in row.sentences()), None)
    return replace(note, row=home)


def _sentence_at(note: Note, project: Project) -> SentenceId | None:
    if note.anchor is None:
        return None
    for version in project.versions:
        if version.id == note.anchor.version:
            return next((s.id for s in version.sentences if s.span.overlaps(note.anchor.span)), None)
    return None


def _order(order: Sequence[RowId], rows: Sequence[Row]) -> tuple[RowId, ...]:
    """The editor's order less rows that are gone; a new row comes after the row it follows in the grid."""
    if not order:
        return ()
    alive = {row.id for row in rows}
    result = [row for row in order if row in alive]
    known = set(result)
    previous: RowId | None = None
    for row in rows:
        if row.id not in known:
            result.insert(result.index(previous) + 1 if previous is not None else 0, row.id)
        previous = row.id
    return tuple(result)
