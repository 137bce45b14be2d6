"""Zip files from outside are looked at before anything in them is read."""

from __future__ import annotations

import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Collection, Mapping
from io import BytesIO
from pathlib import PurePosixPath

from reconciler.model.errors import ProjectUnreadable

MOST_ENTRIES = 10_000
MOST_BYTES = 1 << 30
MOST_RATIO = 200
LEVEL = 1  # of compression: a third of the time of the usual one, a file a fourteenth larger
# What zipfile and its decompressors raise for bytes that are no zip, or no longer one.
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, NotImplementedError, RuntimeError,
    ValueError, MemoryError,
)  # fmt: skip
_MAGIC = b"PK"  # what every zip begins with
MIMETYPE = "application/x-reconciler"


def packed(entries: Mapping[str, bytes]) -> bytes:
    """A zip whose first entry is the stored ``mimetype``, with ``entries`` in order."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(_entry("mimetype"), MIMETYPE, zipfile.ZIP_STORED)
        for name, data in entries.items():
            archive.writestr(_entry(name), data, zipfile.ZIP_DEFLATED, LEVEL)
    return stream.getvalue()


def unpacked(data: bytes, name: str, dispensable: Collection[str] = (), most: int = MOST_BYTES) -> dict[str, bytes]:
    """The entries of a project file, after its list of contents was found harmless.

    Args:
        data: the whole file.
        name: the file's name, for the message.
        dispensable: entries that are passed over where they are too large.
        most: how many bytes are too large for them.

    Raises:
        ProjectUnreadable: not a zip, damaged, of another program, or made to harm.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _inspect(archive.infolist(), name)
            entries = {
                info.filename: archive.read(info)
                for info in archive.infolist()
                if info.filename not in dispensable or info.file_size <= most
            }
    except _DAMAGE as problem:
        raise (_damaged(name) if data[:2] in (_MAGIC, b"") else _foreign(name)) from problem
    if entries.pop("mimetype", b"").decode("ascii", "replace") != MIMETYPE:
        raise _foreign(name)
    return entries


def _entry(name: str) -> zipfile.ZipInfo:
    # A fixed date: the same project gives the same bytes.
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.external_attr = 0o644 << 16
    return info


def _inspect(entries: list[zipfile.ZipInfo], name: str) -> None:
    packed_size = sum(info.compress_size for info in entries)
    size = sum(info.file_size for info in entries)
    names = [info.filename for info in entries]
    if len(entries) > MOST_ENTRIES or size > MOST_BYTES or size > MOST_RATIO * max(packed_size, 5_000):
        raise _hostile(name, "it would unpack to far more than it is")
    if len(set(names)) != len(names):
        raise _hostile(name, "two of its parts have the same name")
    for info in entries:
        path = PurePosixPath(info.filename)
        if path.is_absolute() or ".." in path.parts or "\\" in info.filename or stat.S_ISLNK(info.external_attr >> 16):
            raise _hostile(name, "one of its parts points outside the file")


def _hostile(name: str, why: str) -> ProjectUnreadable:
    return ProjectUnreadable(
        f"“{name}” was not opened: {why}.", kept="Nothing was unpacked.", advice="Ask where the file came from."
    )


def _foreign(name: str) -> ProjectUnreadable:
    return ProjectUnreadable(
        f"“{name}” is not a Reconciler project, or its beginning is lost.",
        kept="The file was left as it is.",
        advice=f"To load it as an article, add it to a project; else open the previous version “{name}~” beside it.",
    )


def _damaged(name: str) -> ProjectUnreadable:
    return ProjectUnreadable(
        f"“{name}” is damaged or cut short.",
        kept="The file was left as it is.",
        advice=f"Open the previous version “{name}~” beside it, or a backup.",
    )
