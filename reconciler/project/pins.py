"""Commands on pins: links an editor made or forbade."""

from __future__ import annotations

from dataclasses import replace

from reconciler.model.command import Changes, MoveSentences, PinSentences, Unpin
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import RowId
from reconciler.model.project import Project
from reconciler.model.row import Pin, PinKind, Row
from reconciler.project.rows import move_sentences


def pin(project: Project, command: PinSentences) -> tuple[Project, Changes]:
    """Pin sentences together (they move into the first one's row) or apart (they leave a common row)."""
    holders = [row for row in project.rows if command.sentences.intersection(row.sentences())]
    if len(command.sentences) < 2 or not holders:
        raise RefusedCommand("A pin needs two sentences.", advice="Mark one cell, go to another and mark that one too.")
    fresh = Pin(command.kind, command.sentences)
    others = tuple(pin for pin in project.pins if pin != fresh and not _contradict(pin, fresh))
    pinned = replace(project, pins=(*others, fresh))
    if command.kind is PinKind.TOGETHER:
        return _together(pinned, command, holders)
    return _apart(pinned, command, holders)


def _contradict(one: Pin, other: Pin) -> bool:
    """Whether one demands together what the other demands apart."""
    return one.kind is not other.kind and len(one.sentences & other.sentences) > 1


def _together(project: Project, command: PinSentences, holders: list[Row]) -> tuple[Project, Changes]:
    target = holders[0]
    moving = tuple(sorted(command.sentences.difference(target.sentences())))
    touched = frozenset(row.id for row in holders)
    if not moving:
        return project, Changes(rows=touched, focus=target.id)
    moved, _ = move_sentences(project, MoveSentences(moving, to=target.id))
    return moved, Changes(rows=touched, structure=True, focus=target.id)


def _apart(project: Project, command: PinSentences, holders: list[Row]) -> tuple[Project, Changes]:
    touched: frozenset[RowId] = frozenset(row.id for row in holders)
    structure = False
    for row in holders:
        for sentence in sorted(command.sentences.intersection(row.sentences()))[1:]:
            project, changes = move_sentences(project, MoveSentences((sentence,), after=row.id))
            touched, structure = touched | changes.rows, True
    return project, Changes(rows=touched, structure=structure, focus=holders[0].id)


def unpin(project: Project, command: Unpin) -> tuple[Project, Changes]:
    """Drop every pin that names one of the sentences."""
    rest = tuple(pin for pin in project.pins if not pin.sentences & command.sentences)
    if rest == project.pins:
        raise RefusedCommand("There is no pin here.", kept="Nothing was changed.")
    dropped = {s for pin in project.pins if pin not in rest for s in pin.sentences}
    touched = frozenset(row.id for row in project.rows if dropped.intersection(row.sentences()))
    return replace(project, pins=rest), Changes(rows=touched)
