"""Every action since the last save, one line each, on the disk before it counts as done.

First line: which document, and the SHA-256 it had. Then commands, ``{"do": "undo"}``, ``{"do": "redo"}``, and
``{"do": "save", "digest": ...}`` right before the document is replaced: if the program dies in between, the marker
tells which of the two files on disk holds what. A torn last line was never acknowledged and is passed over.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reconciler.model.command import Command
from reconciler.model.errors import ProjectUnreadable, RefusedCommand
from reconciler.model.project import Project
from reconciler.project.codec import command_from_json, command_to_json
from reconciler.project.document import digest_of, load
from reconciler.project.files import sync_folder
from reconciler.project.history import History
from reconciler.project.lock import lock_descriptor

_FORMAT = 1


class Journal:
    """The journal of one open project, written through an open file that is locked as long as the program lives."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._stream = path.open("ab")
        lock_descriptor(self._stream.fileno())

    @classmethod
    def begun(cls, folder: Path, document: Path | None, digest: str | None) -> Journal:
        """A new journal in ``folder`` for a document with this SHA-256, or for an untitled project.

        Raises:
            OSError: the folder cannot be written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(suffix=".jsonl", dir=folder)
        os.close(descriptor)
        journal = cls(Path(name))
        journal._append({"journal": _FORMAT, "document": document and str(document.resolve()), "digest": digest})
        sync_folder(folder)
        return journal

    @classmethod
    def adopted(cls, leftover: Leftover) -> Journal:
        """A leftover journal to be written on; a torn last line is cut off first.

        Raises:
            OSError: the file cannot be written.
        """
        whole = _whole_length(leftover.path)
        with leftover.path.open("r+b") as stream:
            stream.truncate(whole)
        return cls(leftover.path)

    def command(self, command: Command) -> None:
        """Write a command; on return it is on the disk.

        Raises:
            OSError: it could not be written.
        """
        self._append(command_to_json(command))

    def undo(self) -> None:
        """Write that a step was taken back."""
        self._append({"do": "undo"})

    def redo(self) -> None:
        """Write that a step was done again."""
        self._append({"do": "redo"})

    def saving(self, digest: str) -> None:
        """Write that the document is about to become the file with this digest."""
        self._append({"do": "save", "digest": digest})

    def close(self, *, delete: bool) -> None:
        """Close it; ``delete`` only after a verified save, or when the editor threw the work away."""
        self._stream.close()
        if delete:
            self.path.unlink(missing_ok=True)

    def _append(self, entry: Mapping[str, Any]) -> None:
        line = json.dumps(entry, ensure_ascii=False, separators=(",", ":")) + "\n"
        self._stream.write(line.encode("utf-8", "surrogatepass"))
        self._stream.flush()
        os.fsync(self._stream.fileno())


@dataclass(frozen=True, slots=True)
class Leftover:
    """A journal nobody holds any more: work of a program that ended without saving.

    Attributes:
        actions: how many actions it holds.
        changed: when the last one was written, seconds since the epoch.
    """

    path: Path
    document: Path | None
    actions: int
    changed: float


def leftovers(folder: Path) -> list[Leftover]:
    """Journals with unsaved work, the newest first; those of running programs are passed over."""
    found = []
    for path in sorted(folder.glob("*.jsonl")) if folder.is_dir() else []:
        lines = _unheld_lines(path)
        if not lines:
            continue
        document = Path(lines[0]["document"]) if lines[0].get("document") else None
        actions = len(_unsaved(lines, digest_of(document) if document and document.exists() else None))
        if actions:
            found.append(Leftover(path, document, actions, path.stat().st_mtime))
        else:
            path.unlink(missing_ok=True)
    return sorted(found, key=lambda leftover: -leftover.changed)


def recover(leftover: Leftover) -> tuple[History, str | None]:
    """The project with all its acknowledged actions, and the digest of the document it builds on.

    Raises:
        ProjectUnreadable: the journal does not fit any document that is there; it is kept where it is.
    """
    lines = list(_lines(leftover.path))
    history, digest, entries = _base(leftover, lines)
    try:
        for entry in entries:
            _redo(history, entry)
    except (RefusedCommand, ValueError, TypeError, KeyError, ArithmeticError) as problem:
        raise _unusable(leftover) from problem
    return history, digest


def _base(leftover: Leftover, lines: list[dict[str, Any]]) -> tuple[History, str | None, list[dict[str, Any]]]:
    """What the actions build on: the document, or the one before it if the program died while saving."""
    if leftover.document is None:
        return History(Project()), None, _unsaved(lines, None)
    document = leftover.document
    for candidate in (document, document.with_name(document.name + "~")):
        digest = digest_of(candidate) if candidate.exists() else None
        markers = [lines[0]["digest"], *(e["digest"] for e in lines if e.get("do") == "save")]
        if digest is not None and digest in markers:
            current = digest_of(document) if document.exists() else None
            return load(candidate).history, current, _unsaved(lines, digest)
    raise _unusable(leftover)


def _unsaved(lines: list[dict[str, Any]], digest: str | None) -> list[dict[str, Any]]:
    """The actions after the document got this digest."""
    start = 0
    for place, entry in enumerate(lines):
        if digest is not None and entry.get("do") == "save" and entry["digest"] == digest:
            start = place
    return [entry for entry in lines[start:] if entry.get("do") not in (None, "save")]


def _redo(history: History, entry: Mapping[str, Any]) -> None:
    if entry["do"] == "undo":
        history.undo()
    elif entry["do"] == "redo":
        history.redo()
    else:
        history.do(command_from_json(entry))


def _unheld_lines(path: Path) -> list[dict[str, Any]]:
    with path.open("rb") as stream:
        if not lock_descriptor(stream.fileno()):
            return []
    return list(_lines(path))


def _whole_length(path: Path) -> int:
    """Bytes up to the end of the last whole line."""
    return path.read_bytes().rfind(b"\n") + 1


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    """The whole lines up to the first torn one."""
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
            yield entry


def _unusable(leftover: Leftover) -> ProjectUnreadable:
    name = f"“{leftover.document.name}”" if leftover.document else "an unsaved project"
    return ProjectUnreadable(
        f"The unsaved actions for {name} no longer fit the file on disk.",
        kept=f"They are kept in {leftover.path}.",
        advice="Put the file back as it was, or delete the journal to give the actions up.",
    )
