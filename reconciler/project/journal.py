"""Every action since the last save, one line each, on the disk before it counts as done.

First line: which document, and the SHA-256 it had. Then commands, ``{"do": "undo"}``, ``{"do": "redo"}``, and
``{"do": "save", "digest": ...}`` right before the document is replaced: if the program dies in between, the marker
tells which of the two files on disk holds what. A torn last line was never acknowledged and is passed over.

Beside a journal ``NAME.jsonl`` stands ``NAME.base``, the document its actions build on, so that they can be brought
back when the document was moved, changed or deleted meanwhile.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reconciler.model.command import Command
from reconciler.model.errors import ProjectLocked, ProjectUnreadable, RefusedCommand
from reconciler.model.project import Project
from reconciler.project.codec import command_from_json, command_to_json
from reconciler.project.document import BROKEN, digest_of, load
from reconciler.project.files import sync_folder, write_whole
from reconciler.project.history import History
from reconciler.project.lock import lock_descriptor

_FORMAT = 1
Entry = Mapping[str, Any]
UNDO: Entry = {"do": "undo"}
REDO: Entry = {"do": "redo"}


def saving(digest: str) -> Entry:
    """The entry that says: the document is about to become the file with this digest."""
    return {"do": "save", "digest": digest}


def entry(command: Command) -> Entry:
    """A command as an entry."""
    return command_to_json(command)


class Journal:
    """The journal of one open project, written through an open file that is locked as long as the program lives.

    Attributes:
        held: whether this program has the journal for itself.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._stream = path.open("r+b", buffering=0)
        self.held = lock_descriptor(self._stream.fileno())
        self._length = self._stream.seek(0, os.SEEK_END)

    @classmethod
    def begun(cls, folder: Path, document: Path | None, digest: str | None, base: bytes | None) -> Journal:
        """A new journal in ``folder``.

        Args:
            folder: where journals are kept.
            document: the project file, ``None`` for an untitled project.
            digest: SHA-256 of the project file as this program last saw it.
            base: the bytes of a project file that holds what the actions build on; ``None`` for an empty project.

        Raises:
            OSError: the folder cannot be written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(suffix=".jsonl", dir=folder)
        os.close(descriptor)
        journal = cls(Path(name))
        try:
            if base is not None:
                write_whole(_base_of(journal.path), base)
            journal.append([{"journal": _FORMAT, "document": document and str(document.resolve()), "digest": digest}])
            sync_folder(folder)
        except BaseException:
            journal.close(delete=True)
            raise
        return journal

    @classmethod
    def adopted(cls, leftover: Leftover) -> Journal:
        """A leftover journal to be written on; a torn last line is cut off first.

        Raises:
            OSError: the file cannot be written.
            ProjectLocked: another program has adopted it already.
        """
        journal = cls(leftover.path)
        if not journal.held:
            journal.close(delete=False)
            raise ProjectLocked(
                "Another program is bringing this work back already.", kept="Nothing of it is lost.", advice="Go there."
            )
        journal._length = _whole_length(leftover.path)
        journal._stream.truncate(journal._length)
        return journal

    def append(self, entries: Sequence[Entry]) -> None:
        """Write entries, all or none; on return they are on the disk.

        Raises:
            OSError: they could not be written.
        """
        lines = "".join(json.dumps(e, ensure_ascii=False, separators=(",", ":")) + "\n" for e in entries)
        data = memoryview(lines.encode("utf-8", "surrogatepass"))
        self._stream.seek(self._length)
        written = 0
        try:
            while written < len(data):
                written += self._stream.write(data[written:])
            os.fsync(self._stream.fileno())
        except OSError:
            with contextlib.suppress(OSError):
                self._stream.truncate(self._length)
            raise
        self._length += written

    def close(self, *, delete: bool) -> None:
        """Close it; ``delete`` only after a verified save, or when the editor threw the work away."""
        self._stream.close()
        if delete:
            _discard(self.path)


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
                _discard(path)
    return sorted(found, key=lambda leftover: -leftover.changed)


def discard(leftover: Leftover) -> None:
    """Throw unsaved work away, because the editor said so."""
    _discard(leftover.path)


def _leftover(path: Path) -> Leftover | None:
    lines = _unheld_lines(path)
    if not lines or lines[0]["journal"] != _FORMAT:
        return None
    document = Path(lines[0]["document"]) if lines[0]["document"] else None
    actions = _unsaved(lines, _digest_on_disk(document) if document else None)
    return Leftover(path, document, len(actions), path.stat().st_mtime)


def _digest_on_disk(path: Path) -> str | None:
    """The digest of a file; ``None`` if it is not there or cannot be read."""
    try:
        return digest_of(path)
    except OSError:
        return None


def _base_of(path: Path) -> Path:
    return path.with_suffix(".base")


def _discard(path: Path) -> None:
    path.unlink(missing_ok=True)
    _base_of(path).unlink(missing_ok=True)


def recover(leftover: Leftover) -> tuple[History, str | None]:
    """The project with all its acknowledged actions, and the digest of the document it builds on.

    Raises:
        ProjectUnreadable: the journal does not fit any document that is there; it is kept where it is.
    """
    try:
        lines = list(_lines(leftover.path))
        history, digest, entries = _base(leftover, lines)
        for action in entries:
            _redo(history, action)
    except (RefusedCommand, OSError, *BROKEN) as problem:
        raise unusable(leftover) from problem
    return history, digest


def _base(leftover: Leftover, lines: list[dict[str, Any]]) -> tuple[History, str | None, list[dict[str, Any]]]:
    """What the actions build on: the document, the one before it if the program died while saving, or the copy."""
    if leftover.document is None:
        return History(Project()), None, _unsaved(lines, None)
    document = leftover.document
    markers = [lines[0]["digest"], *(e["digest"] for e in lines if e.get("do") == "save")]
    for candidate in (document, document.with_name(document.name + "~")):
        digest = _digest_on_disk(candidate)
        if digest is not None and digest in markers:
            return load(candidate).history, digest, _unsaved(lines, digest)
    if _base_of(leftover.path).exists():
        return load(_base_of(leftover.path)).history, lines[0]["digest"], _unsaved(lines, None)
    raise unusable(leftover)


def _unsaved(lines: list[dict[str, Any]], digest: str | None) -> list[dict[str, Any]]:
    """The actions after the document got this digest."""
    start = 0
    for place, entry in enumerate(lines):
        if digest is not None and entry.get("do") == "save" and entry["digest"] == digest:
            start = place
    return [entry for entry in lines[start:] if entry.get("do") not in (None, "save")]


def _redo(history: History, action: Entry) -> None:
    if action["do"] == "undo":
        history.undo()
    elif action["do"] == "redo":
        history.redo()
    else:
        history.do(command_from_json(action))


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


def unusable(leftover: Leftover) -> ProjectUnreadable:
    """The error for people that a journal becomes which cannot be brought back."""
    name = f"“{leftover.document.name}”" if leftover.document else "an unsaved project"
    return ProjectUnreadable(
        f"The unsaved actions for {name} no longer fit the file on disk.",
        kept=f"They are kept in {leftover.path}.",
        advice="Put the file back as it was, or delete the journal to give the actions up.",
    )
