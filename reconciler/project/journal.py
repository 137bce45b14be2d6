"""Every action since the last save, one line each, on the disk before it counts as done.

First line: which document, and the SHA-256 it had. Then commands, ``{"do": "undo"}``, ``{"do": "redo"}``, and
``{"do": "save", "digest": ...}`` right before the document is replaced: if the program dies in between, the marker
tells which of the two files on disk holds what. A torn last line was never acknowledged and is passed over.

Beside a journal ``NAME.jsonl`` stands ``NAME.base``, the document its actions build on, so that they can be brought
back when the document was moved, changed or deleted meanwhile. Both are written anew where somebody deletes them while
the program runs: the system keeps the content of an open file.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping, Sequence
from io import FileIO
from pathlib import Path
from typing import Any

from reconciler.model.command import Command
from reconciler.model.errors import ProjectLocked
from reconciler.model.project import Project
from reconciler.project.apply import apply
from reconciler.project.codec import WHEN, command_to_json
from reconciler.project.document import digest_of_bytes
from reconciler.project.files import sync_folder, write_whole
from reconciler.project.history import Ready
from reconciler.project.lock import lock_descriptor
from reconciler.project.record import dumps

FORMAT = 1
# Of a journal in which nothing was done yet and something is being written: programs that know no drafts would find
# nothing in it and delete it; of another format they leave it where it is. The first step makes it one they can read.
DRAFTED = 2
FORMATS = (FORMAT, DRAFTED)
_HEAD = '{"journal":'
Entry = (
    Mapping[str, Any] | tuple[bytes | memoryview, ...]
)  # or a line written already, in parts: it may have many megabytes
_CODING = "utf-8", "surrogatepass"
UNDO: Entry = {"do": "undo"}
REDO: Entry = {"do": "redo"}


def saving(digest: str) -> Entry:
    """The entry that says: the document is about to become the file with this digest."""
    return {"do": "save", "digest": digest}


def entry(command: Command, at: str = "") -> Entry:
    """A command as an entry, with the time it was carried out (ISO 8601)."""
    return {**command_to_json(command), **({WHEN: at} if at else {})}


def ahead(project: Project, command: Command) -> Ready:
    """A command worked out and written before it is carried out; for a thread, which lets others in meanwhile.

    Raises:
        RefusedCommand: the command does not fit.
    """
    after, changes = apply(project, command)
    return Ready(command, project, after, changes, _in_pieces(command_to_json(command)).encode(*_CODING))


def entry_of(ready: Ready, at: str) -> Entry:
    """The same entry as of the command, made from the line that is there, of which nothing is copied."""
    if not at:
        return (ready.line,)
    return memoryview(ready.line)[:-1], f",{dumps(WHEN)}:{dumps(at)}}}".encode()


def _parts(one: Entry) -> tuple[bytes | memoryview, ...]:
    """The line of an entry."""
    return (*one, b"\n") if isinstance(one, tuple) else ((dumps(one) + "\n").encode(*_CODING),)


def _in_pieces(value: object, depth: int = 4) -> str:
    """JSON as ``dumps`` writes it, a part at a time: in one go every other thread would stand still."""
    if depth and isinstance(value, dict):
        return "{" + ",".join([f"{dumps(key)}:{_in_pieces(item, depth - 1)}" for key, item in value.items()]) + "}"
    if depth and isinstance(value, list):
        return "[" + ",".join([_in_pieces(item, depth - 1) for item in value]) + "]"
    return dumps(value)


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
        self._base = _opened(base_of(path))
        self._drafted = _content(self._stream, len(_HEAD) + 1) == f"{_HEAD}{DRAFTED}".encode()

    @classmethod
    def begun(
        cls, folder: Path, document: Path | None, digest: str | None, base: bytes | None, *, drafted: bool = False
    ) -> Journal:
        """A new journal in ``folder``.

        Args:
            folder: where journals are kept.
            document: the project file, ``None`` for an untitled project.
            digest: SHA-256 of the project file as this program last saw it.
            base: the bytes of a project file that holds what the actions build on; ``None`` for an empty project.
            drafted: what comes first is no step, see ``DRAFTED``.

        Raises:
            OSError: the folder cannot be written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(suffix=".jsonl", dir=folder)
        os.close(descriptor)
        head = {
            "journal": DRAFTED if drafted else FORMAT,
            "document": document and str(document.resolve()),
            "digest": digest,
        }
        try:
            if base is not None:
                write_whole(base_of(Path(name)), base)
                head["base"] = digest_of_bytes(base)
            journal = cls(Path(name))
        except BaseException:
            discard_files(Path(name))
            raise
        try:
            journal.append([head])
            journal._drafted = drafted
            sync_folder(folder)
        except BaseException:
            journal.close(delete=True)
            raise
        return journal

    @classmethod
    def adopted(cls, path: Path) -> Journal:
        """A journal that a program left behind, to be written on; a torn last line is cut off first.

        Raises:
            OSError: the file cannot be written.
            ProjectLocked: another program has adopted it already.
        """
        journal = cls(path)
        if not journal.held:
            journal.close(delete=False)
            raise ProjectLocked(
                "Another program is bringing this work back already.", kept="Nothing of it is lost.", advice="Go there."
            )
        journal._length = _whole_length(path)
        journal._stream.truncate(journal._length)
        return journal

    def append(self, entries: Sequence[Entry]) -> None:
        """Write entries, all or none; on return they are on the disk.

        Raises:
            OSError: they could not be written.
        """
        parts = [part for one in entries for part in _parts(one)]
        if os.fstat(self._stream.fileno()).st_nlink == 0:
            self._put_back()
        self._stream.seek(self._length)
        try:
            for part in parts:
                self._write(memoryview(part))
            os.fsync(self._stream.fileno())
        except OSError:
            with contextlib.suppress(OSError):
                self._stream.truncate(self._length)
            raise
        self._length += sum(map(len, parts))
        if self._drafted and any(isinstance(one, tuple) or "do" in one for one in entries):
            self._tell_steps()

    def _tell_steps(self) -> None:
        """From now on there are steps in it: one byte changes, so the head is whole at every moment."""
        with contextlib.suppress(OSError):
            self._stream.seek(len(_HEAD))
            self._stream.write(str(FORMAT).encode())
            os.fsync(self._stream.fileno())
            self._drafted = False

    def _write(self, data: memoryview) -> None:
        """Write all of it: a system may take a part only."""
        while data:
            data = data[self._stream.write(data) :]

    def cut(self, length: int) -> Path:
        """Go on behind a byte: what stands there cannot be carried out. All of it is kept beside, in the path given.

        Raises:
            OSError, SaveFailed: it could not be kept; the journal is as it was.
        """
        kept = self.path.with_suffix(".rest")
        write_whole(kept, self.path.read_bytes())
        self._stream.truncate(length)
        self._length = length
        return kept

    def close(self, *, delete: bool) -> None:
        """Close it; ``delete`` only after a verified save, or when the editor threw the work away."""
        self._stream.close()
        if self._base is not None:
            self._base.close()
        if delete:
            discard_files(self.path)

    def _put_back(self) -> None:
        """Write the files of a journal that somebody deleted anew, from what the system still keeps of them."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self._base is not None:
            write_whole(base_of(self.path), _content(self._base))
        write_whole(self.path, _content(self._stream)[: self._length])
        new = self.path.open("r+b", buffering=0)
        self.held = lock_descriptor(new.fileno())
        self._stream.close()
        self._stream = new
        if self._base is not None:
            self._base.close()
            self._base = _opened(base_of(self.path))


def _opened(path: Path) -> FileIO | None:
    """A file to be read later, whatever becomes of its name."""
    return path.open("rb", buffering=0) if path.exists() and os.name != "nt" else None


def _content(stream: FileIO, length: int = -1) -> bytes:
    stream.seek(0)
    return stream.read(length) or b""


def base_of(path: Path) -> Path:
    """The file beside a journal that holds what its actions build on."""
    return path.with_suffix(".base")


def discard_files(path: Path) -> None:
    """Delete a journal with the file beside it."""
    path.unlink(missing_ok=True)
    base_of(path).unlink(missing_ok=True)


def _whole_length(path: Path) -> int:
    """Bytes up to the end of the last whole line."""
    with path.open("rb") as stream:
        return sum(len(line) for line in stream if line.endswith(b"\n"))
