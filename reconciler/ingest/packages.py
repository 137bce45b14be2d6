"""Documents that are zip archives (DOCX, ODT): checked before they are unpacked, XML without entities."""

from __future__ import annotations

import stat
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from reconciler.model.errors import UnreadableInput

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_ENTRIES = 2000
MOST_BYTES = 100_000_000  # of all entries together, unpacked
LARGEST_ENTRY = 50_000_000
HIGHEST_RATIO = 200  # ordinary documents stay below 40
_SMALL = 100_000  # an entry of that size is harmless however well it was packed
_DEEPEST = 400  # elements inside one another; Word and Writer stay far below 100
_ENCRYPTED = 0x1
_MACROS = ("vbaproject.bin", "basic/", "scripts/")


class Package:
    """The entries of a checked archive.

    Raises:
        UnreadableInput: it is damaged, encrypted or built to do harm.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            self._entries = {info.filename: info for info in self._zip.infolist()}
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, UnicodeError, EOFError) as problem:
            raise _damaged() from problem
        self._check()

    @property
    def names(self) -> list[str]:
        """The names of the entries."""
        return list(self._entries)

    @property
    def has_macros(self) -> bool:
        """Whether programs are in it; they are never run."""
        return any(mark in name.lower() for name in self._entries for mark in _MACROS)

    def read(self, name: str) -> bytes:
        """The bytes of an entry; empty if it is not there.

        Raises:
            UnreadableInput: the entry is damaged or larger than it says.
        """
        info = self._entries.get(name)
        if info is None:
            return b""
        try:
            with self._zip.open(info) as stream:
                data = stream.read(info.file_size + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            NotImplementedError,
            RuntimeError,
            ValueError,
        ) as problem:
            raise _damaged() from problem
        if len(data) != info.file_size:
            raise _hostile("an entry is larger than it says")
        return data

    def xml(self, name: str) -> Element | None:
        """The root of an XML entry, ``None`` if it is not there.

        Raises:
            UnreadableInput: it is no XML, declares entities, or is nested beyond reason.
        """
        data = self.read(name)
        return parse(data) if data else None

    def _check(self) -> None:
        infos = list(self._entries.values())
        if len(self._zip.infolist()) > MOST_ENTRIES:
            raise _hostile(f"it has more than {MOST_ENTRIES} entries")
        if sum(i.file_size for i in infos) > MOST_BYTES or any(i.file_size > LARGEST_ENTRY for i in infos):
            raise _hostile(f"it unpacks to more than {MOST_BYTES // 1_000_000} MB")
        for info in infos:
            self._check_entry(info)

    def _check_entry(self, info: zipfile.ZipInfo) -> None:
        if info.flag_bits & _ENCRYPTED:
            raise encrypted()
        if info.file_size > _SMALL and info.file_size > HIGHEST_RATIO * max(1, info.compress_size):
            raise _hostile("an entry is packed so tightly that it can only be meant to fill the memory")
        parts = info.filename.replace("\\", "/").split("/")
        if ".." in parts or info.filename.startswith(("/", "\\")):
            raise _hostile("an entry points outside the document")
        if stat.S_ISLNK(info.external_attr >> 16):
            raise _hostile("an entry is a link to another file")


def parse(data: bytes) -> Element:
    """The root of an XML document.

    Raises:
        UnreadableInput: it is no XML, declares entities, or is nested beyond reason.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser, ParseError

    parser = DefusedXMLParser(target=_Builder(), forbid_dtd=True)
    try:
        parser.feed(data)
        root: Element = parser.close()
    except DefusedXmlException as problem:
        raise _hostile("it declares entities, as no office program does") from problem
    except (ParseError, ValueError, LookupError, AssertionError) as problem:
        raise _damaged() from problem
    return root


class _Builder:
    """Builds the tree as usual but stops where elements are nested beyond reason."""

    def __init__(self) -> None:
        from xml.etree.ElementTree import TreeBuilder  # what builds the tree; the parser is defusedxml's

        self._tree = TreeBuilder()
        self._depth = 0
        self.data = self._tree.data

    def start(self, tag: str, attributes: dict[str, str]) -> Element:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _hostile(f"its elements are nested more than {_DEEPEST} deep")
        return self._tree.start(tag, attributes)

    def end(self, tag: str) -> Element:
        self._depth -= 1
        return self._tree.end(tag)

    def close(self) -> Element:
        return self._tree.close()


def encrypted() -> UnreadableInput:
    """The document asks for a password."""
    return UnreadableInput(
        "The document is protected by a password.",
        advice="Open it in its program, save it without the password, and load that.",
    )


def _damaged() -> UnreadableInput:
    return UnreadableInput(
        "The document is damaged or not what its name says.",
        advice="Open it in its program and save it anew, or copy its text and paste it.",
    )


def _hostile(why: str) -> UnreadableInput:
    return UnreadableInput(
        f"The document was not read because {why}.", advice="If you trust it, copy its text and paste it."
    )
