"""A lock beside the document, so that two programs never write one project.

The operating system holds the lock and drops it when the program dies, however it dies; the text in the file only
says who holds it. A lock named by another machine (on a shared folder) cannot be tested from here: it is offered
for taking over.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from reconciler.model.errors import ProjectLocked

_LONGEST_NAME = 255  # bytes
_TAKEN = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)


@dataclass(frozen=True, slots=True)
class Owner:
    """Who holds a lock."""

    host: str
    pid: int
    program: str

    @classmethod
    def this(cls) -> Owner:
        """The program that is running."""
        called = Path(sys.argv[0]).name
        # Started as a module it is called by the name of a file that says nothing to anybody.
        return cls(platform.node(), os.getpid(), called if called not in ("", "-c", "__main__.py") else "reconciler")


class Lock:
    """The lock of one document.

    Args:
        document: the project file; the lock stands beside it as ``.NAME.lock``.
        owner: who asks for it.
    """

    def __init__(self, document: Path, owner: Owner | None = None) -> None:
        # By whatever link it is opened: beside the file itself, where every program finds the same lock.
        real = Path(os.path.realpath(document))
        self._path = real.with_name(_lock_name(real.name))
        self._document = document.name
        self._owner = owner or Owner.this()
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this program holds the lock."""
        return self._descriptor is not None

    def acquire(self, *, take_over: bool = False) -> None:
        """Take the lock; with ``take_over`` also one that another machine left behind.

        Raises:
            ProjectLocked: a running program has it, or another machine may have it.
            OSError: the folder cannot be written.
        """
        while self._descriptor is None:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                self._take(descriptor, take_over=take_over)
                if self._is_in_place(descriptor):
                    os.ftruncate(descriptor, 0)
                    os.lseek(descriptor, 0, os.SEEK_SET)
                    os.write(descriptor, json.dumps(asdict(self._owner)).encode())
                    self._descriptor = descriptor
            finally:
                if self._descriptor is None:
                    os.close(descriptor)

    def release(self) -> None:
        """Give the lock back; without one, nothing happens."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        if sys.platform == "win32":
            # An open file cannot be deleted there.
            os.close(descriptor)
            with contextlib.suppress(OSError):
                self._path.unlink()
        else:
            with contextlib.suppress(OSError):
                self._path.unlink()
            os.close(descriptor)

    def _is_in_place(self, descriptor: int) -> bool:
        """Whether the locked file is still the one others find: its last holder may have deleted it on leaving."""
        try:
            return os.path.samestat(os.fstat(descriptor), self._path.stat())
        except FileNotFoundError:
            return False

    def _take(self, descriptor: int, *, take_over: bool) -> None:
        left = _read(descriptor)
        if not lock_descriptor(descriptor) or (left and left.host != self._owner.host and not take_over):
            raise self._locked(left)

    def _locked(self, left: Owner | None) -> ProjectLocked:
        who = f"by {left.program} (process {left.pid}) on {left.host}" if left else "by another program"
        return ProjectLocked(
            f"“{self._document}” is open already, {who}.",
            kept="It was not changed.",
            advice="Open a copy to read, or close it there first.",
        )


def _lock_name(name: str) -> str:
    """The name of a document's lock; where that would be too long for a file, one made from it."""
    whole = f".{name}.lock"
    if len(os.fsencode(whole)) <= _LONGEST_NAME:
        return whole
    return f".{hashlib.sha256(os.fsencode(name)).hexdigest()[:32]}.lock"


def lock_descriptor(descriptor: int) -> bool:
    """Lock an open file for this program until it is closed; False if another program has it.

    A file system that knows no locks cannot say, so the file counts as free there.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            # A byte far beyond the text: Windows keeps others from reading what is locked.
            os.lseek(descriptor, 1 << 30, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as problem:
        return problem.errno not in _TAKEN
    return True


def _read(descriptor: int) -> Owner | None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        data = json.loads(os.read(descriptor, 4096))
        return Owner(str(data["host"]), int(data["pid"]), str(data["program"]))
    except (ValueError, TypeError, KeyError):
        return None
