"""The steps in a project file are worked out again, from the last mark among them or else from their beginning."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reconciler.model.errors import RefusedCommand
from reconciler.model.project import Project
from reconciler.model.version import Source
from reconciler.project.codec import BROKEN, WHEN, command_from_json, from_json
from reconciler.project.difference import restored
from reconciler.project.history import Done, History, replayed
from reconciler.project.invariants import check
from reconciler.project.record import Mark, Recorded, filled, filled_version, with_versions


@dataclass(frozen=True, slots=True)
class Written:
    """Steps as they stand in a file: lines, and the places among them from which one can start.

    Attributes:
        undo_label, redo_label: what the last step done and the next one undone are called.
        given_up: how many steps there were before them.
    """

    base: str
    done: tuple[str, ...]
    undone: tuple[str, ...]
    marks: tuple[Mark, ...]
    sources: Mapping[str, Source]
    undo_label: str
    redo_label: str
    given_up: int = 0


def recalled(project: Project, written: Written | None) -> History:
    """The history that ends in ``project``; its steps are worked out when somebody asks for them."""
    history = History(project, _recorded(written) if written is not None else None)
    history.given_up = written.given_up if written is not None else 0
    return history


def _recorded(written: Written) -> Recorded:
    def rebuild(here: Project) -> History | None:
        return _from_mark(written, here) or _from_beginning(written, here)

    labels = written.undo_label, written.redo_label
    return Recorded(*labels, rebuild, written.base, written.done, written.undone, written.sources, written.marks)


def _from_mark(written: Written, here: Project) -> History | None:
    """The last steps alone; those before them are kept as lines."""
    if not written.marks:
        return None
    *others, mark = written.marks
    done = written.done[: mark.at]
    rest = replace(written, done=done, undone=(), marks=tuple(others), undo_label=mark.label, redo_label="")
    try:
        start = restored(json.loads(mark.text), here, lambda version: filled_version(version, written.sources))
        check(start, before=here)
        last, undone = _read(written.done[mark.at :], written), _read(written.undone, written)
        history = replayed(start, last, undone, _recorded(rest) if rest.done else None)
    except (*BROKEN, RefusedCommand):
        return None
    return history if history.project == here else None


def _from_beginning(written: Written, here: Project) -> History | None:
    try:
        start = filled(from_json(Project, json.loads(written.base)), written.sources)
        start = replace(start, unknown=here.unknown, foreign=here.foreign)
        history = replayed(start, _read(written.done, written), _read(written.undone, written))
    except (*BROKEN, RefusedCommand):
        return None
    return history if history.project == here else None


def _read(lines: Sequence[str], written: Written) -> list[Done]:
    """Commands, each with the time it was carried out where that was written down."""
    found = []
    for line in lines:
        data = json.loads(line)
        command = with_versions(command_from_json(data), lambda version: filled_version(version, written.sources))
        at = data.get(WHEN, "")
        found.append((command, at if isinstance(at, str) else ""))
    return found
