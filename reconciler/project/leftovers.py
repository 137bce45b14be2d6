"""Journals of programs that ended without saving: which there are, and the work in them.

What a journal holds is told in ``journal``.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from reconciler.model.errors import ProjectLocked, ProjectUnreadable, RefusedCommand
from reconciler.model.project import Project
from reconciler.project.codec import BROKEN, WHEN, command_from_json
from reconciler.project.document import digest_of, load
from reconciler.project.drafts import Draft, after
from reconciler.project.history import History
from reconciler.project.journal import FORMATS, base_of, discard_files
from reconciler.project.lock import lock_descriptor

_DISCARDED = 5  # journals thrown away that are kept: one wrong key must not cost a day's work


@dataclass(frozen=True, slots=True)
class Leftover:
    """A journal nobody holds any more: work of a program that ended without saving.

    Attributes:
        actions: how many actions it holds; what was being written counts as one.
        changed: when the last one was written, seconds since the epoch.
    """

    path: Path
    document: Path | None
    actions: int
    changed: float


def leftovers(folder: Path) -> list[Leftover]:
    """Journals with unsaved work, the newest first; those of running programs are passed over.

    One that cannot be read, or is not of this program's making, is left where it is.
    """
    found = []
    for path in sorted(folder.glob("*.jsonl")) if folder.is_dir() else []:
        with contextlib.suppress(OSError, *BROKEN):
            leftover = _leftover(path)
            if leftover is not None and leftover.actions:
                found.append(leftover)
            elif leftover is not None:
                discard_files(path)
    return sorted(found, key=lambda leftover: -leftover.changed)


def discard(leftover: Leftover) -> Path:
    """Throw unsaved work away, because the editor said so; where it is kept until more is thrown away.

    Raises:
        ProjectLocked: another program has brought it back meanwhile.
        OSError: it could not be put aside; it is where it was.
    """
    path = leftover.path
    if path.exists() and not _is_unheld(path):
        raise ProjectLocked(
            "Another program is bringing this work back already.", kept="Nothing of it is lost.", advice="Go there."
        )
    bin_ = path.parent / "discarded"
    bin_.mkdir(exist_ok=True)
    for one in (base_of(path), path):  # the journal last: without it nobody would look for its base
        with contextlib.suppress(FileNotFoundError):
            one.replace(bin_ / one.name)
    by_age = sorted(bin_.glob("*.jsonl"), key=lambda one: one.stat().st_mtime)
    for old in by_age[:-_DISCARDED]:
        discard_files(old)
    return bin_ / path.name


def _leftover(path: Path) -> Leftover | None:
    if not _is_unheld(path):
        return None
    head = next(_lines(path), None)
    if not head or head["journal"] not in FORMATS:
        return None
    document = Path(head["document"]) if head["document"] else None
    actions = _actions(path, _digest_on_disk(document) if document else None)
    return Leftover(path, document, actions, path.stat().st_mtime)


def _digest_on_disk(path: Path) -> str | None:
    """The digest of a file; ``None`` if it is not there or cannot be read."""
    try:
        return digest_of(path)
    except OSError:
        return None


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a journal gives back.

    Attributes:
        history: the project with its acknowledged actions.
        digest: of the document it builds on.
        end: bytes of the journal up to the last action that came back.
        lost: actions behind it that did not: they, or the lines before them, cannot be read or do not fit.
        drafts: what was being written then and is in no action.
    """

    history: History
    digest: str | None
    end: int
    lost: int
    drafts: tuple[Draft, ...] = ()


def recover(leftover: Leftover) -> Recovered:
    """The project with all its acknowledged actions, up to the first that cannot be carried out.

    Raises:
        ProjectUnreadable: the journal does not fit any document that is there, or its first action does not; it is
            kept where it is.
    """
    try:
        history, digest, saved = _base(leftover)
        end, done, drafts = _carried_out(history, leftover.path, saved)
        lost = _lines_behind(leftover.path, end)
    except (RefusedCommand, OSError, *BROKEN) as problem:
        raise unusable(leftover) from problem
    if lost and not done:
        raise unusable(leftover)
    return Recovered(history, digest, end, lost, drafts)


def _carried_out(history: History, path: Path, saved: str | None) -> tuple[int, int, tuple[Draft, ...]]:
    """Do the actions behind a save until one does not fit.

    Returns:
        Up to which byte of the journal, how many, and the drafts that stand there.
    """
    end, done, drafts = 0, 0, tuple[Draft, ...]()
    for entry, behind in _since(path, saved):
        if _is_action(entry):
            try:
                _redo(history, entry)
            except (RefusedCommand, *BROKEN):
                break
            done += 1
        end, drafts = behind, after(drafts, entry)
    return end, done, drafts


def _base(leftover: Leftover) -> tuple[History, str | None, str | None]:
    """What the actions build on: the document, the one before it if the program died while saving, or the copy.

    Returns:
        It, its digest as a document, and the digest in the marker of the save that the actions come after.
    """
    if leftover.document is None:
        return History(Project()), None, None
    document, head = leftover.document, next(_lines(leftover.path))
    markers = [head["digest"], *(e["digest"] for e in _lines(leftover.path) if e.get("do") == "save")]
    for candidate in (document, document.with_name(document.name + "~")):
        digest = _digest_on_disk(candidate)
        if digest is not None and digest in markers:
            return load(candidate).history, digest, digest
    base = base_of(leftover.path)
    if not base.exists() or head.get("base", digest_of(base)) != digest_of(base):
        raise unusable(leftover)
    return load(base).history, head["digest"], None


def _actions(path: Path, digest: str | None) -> int:
    """How many actions came after the document got this digest, what was being written among them."""
    actions, drafts = 0, tuple[Draft, ...]()
    for entry, _ in _since(path, digest):
        actions, drafts = actions + _is_action(entry), after(drafts, entry)
    return actions + len(drafts)


def _since(path: Path, digest: str | None) -> Iterator[tuple[dict[str, Any], int]]:
    """The lines since the document got this digest, one by one: a journal may be larger than the memory."""
    start = 0
    for place, entry in enumerate(_lines(path)) if digest is not None else ():
        if entry.get("do") == "save" and entry["digest"] == digest:
            start = place
    return islice(_placed_lines(path), start, None)


def _is_action(entry: Mapping[str, Any]) -> bool:
    return entry.get("do") not in (None, "save")


def _redo(history: History, action: Mapping[str, Any]) -> None:
    if action["do"] == "undo":
        history.undo()
    elif action["do"] == "redo":
        history.redo()
    else:
        at = action.get(WHEN, "")
        history.do(command_from_json(action), at if isinstance(at, str) else "")


def _is_unheld(path: Path) -> bool:
    """Whether no running program writes this journal."""
    with path.open("rb") as stream:
        return lock_descriptor(stream.fileno())


def _lines_behind(path: Path, end: int) -> int:
    """How many whole lines stand behind a byte."""
    with path.open("rb") as stream:
        stream.seek(end)
        return sum(line.endswith(b"\n") for line in stream)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    return (entry for entry, _ in _placed_lines(path))


def _placed_lines(path: Path) -> Iterator[tuple[dict[str, Any], int]]:
    """The whole lines up to the first torn one, each with the byte behind it."""
    end = 0
    with path.open("rb") as stream:
        for line in stream:
            if not line.endswith(b"\n"):
                return
            try:
                entry = json.loads(line.decode("utf-8", "surrogatepass"))
            except ValueError:
                return
            if not isinstance(entry, dict):
                return
            end += len(line)
            yield entry, end


def unusable(leftover: Leftover) -> ProjectUnreadable:
    """The error for people that a journal becomes which cannot be brought back."""
    name = f"“{leftover.document.name}”" if leftover.document else "an unsaved project"
    return ProjectUnreadable(
        f"The unsaved actions for {name} no longer fit the file on disk.",
        kept=f"They are kept in {leftover.path}.",
        advice="Put the file back as it was, or delete the journal to give the actions up.",
    )
