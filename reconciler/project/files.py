"""Writing a file so that at every moment either the old or the new one is whole."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from reconciler.model.errors import SaveFailed


def write_whole(
    path: Path, data: bytes, *, keep_previous: bool = False, verify: Callable[[Path], None] | None = None
) -> None:
    """Write ``data`` to a temporary file beside ``path``, flush it to the disk, then put it in its place.

    Args:
        path: where the file shall stand.
        data: what it shall hold.
        keep_previous: keep the file that stood there as ``NAME~``.
        verify: called with the finished temporary file; what it raises stops the replacement.

    Raises:
        SaveFailed: the disk is full, the folder is gone or read-only; the old file is untouched.
    """
    path = Path(os.path.realpath(path))  # a link stays a link to the file it names
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(data)  # a device or a pipe takes what comes; nothing there can be replaced
            return
        if path.is_file() and not may_write(path):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        temporary = _written_beside(path, data)
        try:
            if verify is not None:
                verify(temporary)
            if keep_previous and path.exists():
                _keep(path)
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
    except OSError as problem:
        raise save_failed(path, problem) from problem


def save_failed(path: Path, problem: OSError) -> SaveFailed:
    """The error for people that a failed write of ``path`` becomes."""
    full = problem.errno in (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", None))
    return SaveFailed(
        f"“{path.name}” could not be written: {problem.strerror or problem}.",
        kept="The file on disk is as it was, and nothing in the program is lost.",
        advice="Free some space there, or choose another folder." if full else "Choose another folder or name.",
    )


def may_write(path: Path) -> bool:
    """Whether a file that is there may be written by its rights, which a rename would not ask for."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def is_there(path: Path) -> bool:
    """Whether a path names something that is there; of a name no file can have nothing is."""
    try:
        return path.exists()
    except OSError:
        return False


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, which need not be there."""
    try:
        return one.samefile(other)
    except OSError:
        return os.path.realpath(one) == os.path.realpath(other)


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` survive a power cut, where the system can."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _written_beside(path: Path, data: bytes) -> Path:
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".tmp", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        with contextlib.suppress(PermissionError):  # a file system without permissions
            temporary.chmod(mode)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _umask() -> int:
    current = os.umask(0o022)
    os.umask(current)
    return current


def _keep(path: Path) -> None:
    previous = path.with_name(path.name + "~")
    previous.unlink(missing_ok=True)
    try:
        os.link(path, previous)
    except OSError:
        # A file system without hard links: a copy serves as well.
        previous.write_bytes(path.read_bytes())
