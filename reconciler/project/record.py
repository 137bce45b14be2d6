"""The steps of a project file as lines of JSON: written once each, read only when somebody wants to undo them.

First line: what the steps lead to and how many there are. Then the project they start from, each step that was done,
each that was undone (the next to be done again last). Every so many steps there is a mark: what makes the project at
that place of the one at the next mark, so that the last steps are worked out without all those before them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reconciler.model.command import AddVersions, Command, ReplaceText
from reconciler.model.project import Project
from reconciler.model.version import Source, Version
from reconciler.project.codec import WHEN, command_to_json, to_json
from reconciler.project.difference import difference
from reconciler.project.history import Earlier, History, Step

STRIDE = 25  # steps from mark to mark; that many are worked out in some hundredths of a second


@dataclass(frozen=True, slots=True)
class Mark:
    """A place among the steps from which one can start.

    Attributes:
        at: how many steps were done before it; ``label``: what the last of them is called.
        text: what makes the project there of the one at the next mark, or at the end.
    """

    at: int
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Recorded(Earlier):
    """Steps of former sessions as they stand in the file, so that they can be saved again without being read.

    Attributes:
        base, done, undone: lines of the file.
        sources: what they refer to, by SHA-256.
        marks: the first of them first.
    """

    base: str
    done: tuple[str, ...]
    undone: tuple[str, ...]
    sources: Mapping[str, Source]
    marks: tuple[Mark, ...] = ()


class Memo:
    """JSON texts of values that never change, each made once as long as it is in use."""

    def __init__(self) -> None:
        self._before: dict[tuple[int, ...], tuple[object, str]] = {}
        self._now: dict[tuple[int, ...], tuple[object, str]] = {}

    def text(self, made: Callable[..., Any], *values: Any) -> str:
        """The text of what ``made`` makes of ``values``."""
        key = tuple(map(id, values))
        known = self._now.get(key) or self._before.get(key)
        if known is None:
            known = (values, dumps(made(*values)))
        self._now[key] = known
        return known[1]

    def turn(self) -> None:
        """Forget what was not asked for since the last time."""
        self._before, self._now = self._now, {}


def dumps(value: object) -> str:
    """``value`` as JSON on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def project_text(project: Project, memo: Memo) -> str:
    """A project as JSON, its sources by SHA-256 alone."""
    later = project.unknown.get("project")
    parts = {
        **(later if isinstance(later, dict) else {}),
        **to_json(replace(project, versions=(), rows=(), unknown={}, foreign={})),
    }
    texts = {name: dumps(part) for name, part in parts.items()}
    texts["versions"] = _listed(memo.text(bare_version, version) for version in project.versions)
    texts["rows"] = _listed(memo.text(to_json, row) for row in project.rows)
    return "{" + ",".join(f'"{name}":{text}' for name, text in texts.items()) + "}"


def _listed(texts: Any) -> str:
    return "[" + ",".join(texts) + "]"


def bare_version(version: Version) -> Any:
    """A version without what its source holds."""
    return to_json(replace(version, source=replace(version.source, data=b"", text="")))


def _bare_step(step: Step) -> Any:
    """The command of a step and when it was carried out."""
    bare = with_versions(step.command, lambda v: replace(v, source=replace(v.source, data=b"", text="")))
    return {**command_to_json(bare), **({WHEN: step.at} if step.at else {})}


def with_versions(command: Command, made: Callable[[Version], Version]) -> Command:
    """The command with what ``made`` makes of each version it carries."""
    if isinstance(command, AddVersions):
        return replace(command, versions=tuple(made(v) for v in command.versions))
    return replace(command, version=made(command.version)) if isinstance(command, ReplaceText) else command


def _versions_in(command: Command) -> tuple[Version, ...]:
    if isinstance(command, AddVersions):
        return command.versions
    return (command.version,) if isinstance(command, ReplaceText) else ()


def lines(history: History, project_digest: str, memo: Memo) -> str:
    """The steps of a history; those of former sessions are taken over as they stand."""
    earlier, redo = history.earlier
    base, done, undone = history.known
    done_lines = [memo.text(_bare_step, step) for step in done]
    undone_lines = [memo.text(_bare_step, step) for step in undone]
    first = ""
    if isinstance(earlier, Recorded):
        first, done_lines = earlier.base, [*earlier.done, *done_lines]
        undone_lines = [*(earlier.undone if redo else ()), *undone_lines]
    head = {
        "project": project_digest,
        "undo": history.undo_label,
        "redo": history.redo_label,
        "done": len(done_lines),
        "undone": len(undone_lines),
        **({"given_up": history.given_up} if history.given_up else {}),
    }
    return "\n".join([dumps(head), first or project_text(base, memo), *done_lines, *undone_lines])


def marks(history: History, memo: Memo) -> list[Mark]:
    """Places among the steps from which one can start; those of former sessions are taken over as they stand."""
    earlier, _ = history.earlier
    base, done, _ = history.known
    before = earlier if isinstance(earlier, Recorded) else None
    known = len(before.done) if before else 0
    places = [(known, base, before.undo_label)] if before and known and done else []
    places += [(known + n, done[n].before, done[n - 1].label) for n in range(STRIDE, len(done), STRIDE)]
    following = [*(project for _, project, _ in places), history.project][1:]
    fresh = [
        Mark(at, label, memo.text(difference, project, then))
        for (at, project, label), then in zip(places, following, strict=True)
    ]
    return [*(before.marks if before else ()), *fresh]


def marks_text(found: Sequence[Mark], history_digest: str) -> str:
    """Marks as lines, which say of which history they are."""
    head = {"history": history_digest, "marks": [[mark.at, mark.label] for mark in found]}
    return "\n".join([dumps(head), *(mark.text for mark in found)])


def marks_from(text: str, history_digest: str) -> tuple[Mark, ...]:
    """The marks in such lines; none if they are of another history.

    Raises:
        ValueError, TypeError, KeyError: they are no such lines.
    """
    first, *texts = text.split("\n")
    head = json.loads(first)
    if head["history"] != history_digest:
        return ()
    return tuple(Mark(int(at), str(label), line) for (at, label), line in zip(head["marks"], texts, strict=True))


def filled_version(version: Version, sources: Mapping[str, Source]) -> Version:
    """A version with what its source holds.

    Raises:
        KeyError: that is not among ``sources``.
    """
    content = sources[version.source.digest]
    return replace(version, source=replace(version.source, data=content.data, text=content.text))


def filled(project: Project, sources: Mapping[str, Source]) -> Project:
    """A project whose versions hold their sources."""
    return replace(project, versions=tuple(filled_version(v, sources) for v in project.versions))


def surplus(history: History, memo: Memo, most: int) -> int:
    """How many of the oldest steps have to go for the text of the others to have ``most`` characters.

    The text of those that go is not made: all of them together may be more than the memory holds.
    """
    earlier, redo = history.earlier
    _, done, undone = history.known
    before = earlier if isinstance(earlier, Recorded) else None
    room = most - sum(len(memo.text(_bare_step, step)) for step in undone)
    room -= sum(map(len, before.undone)) if before and redo else 0
    known = len(before.done) if before else 0
    for place in reversed(range(len(done))):
        room -= len(memo.text(_bare_step, done[place]))
        if room < 0:
            return known + place + 1
    for place in reversed(range(known)):
        room -= len(before.done[place]) if before else 0
        if room < 0:
            return place + 1
    return 0


def sources(history: History) -> dict[str, Source]:
    """Everything the project and its steps were made from, by SHA-256."""
    earlier, _ = history.earlier
    base, done, undone = history.known
    found = dict(earlier.sources) if isinstance(earlier, Recorded) else {}
    added = [v for step in (*done, *undone) for v in _versions_in(step.command)]
    for version in (*base.versions, *history.project.versions, *added):
        found[version.source.digest] = version.source
    return found
