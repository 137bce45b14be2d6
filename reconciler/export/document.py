"""A page of text before any format is chosen: headings, paragraphs, lists, tables, footnotes, remarks in the margin.

A preset makes it from an account, a writer of each format writes it. All words are plain text of one line.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment in the margin, for formats that have a margin."""

    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of a line; pieces of one line are parted by a space.

    Attributes:
        note: number of the footnote that hangs on it, 0 for none.
        row: number of the row it was taken from, 0 for none.
    """

    text: str
    strong: bool = False
    note: int = 0
    row: int = 0
    remarks: tuple[Remark, ...] = ()


Line = tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title."""

    level: int
    line: Line


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    line: Line


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head; every row has as many cells as the head.

    Attributes:
        narrow: places of columns that hold a number or a word.
        languages: ISO 639 code of each column, empty where it is that of the document.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]
    narrow: frozenset[int] = frozenset()
    languages: tuple[str, ...] = ()

    @property
    def is_wide(self) -> bool:
        """Whether it asks for a sheet of paper on its side."""
        return len(self.heads) > 4


Block = Heading | Paragraph | Bullets | Table


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote, by the number that ``Words`` refer to."""

    number: int
    line: Line


@dataclass(frozen=True, slots=True)
class VersionFacts:
    """What is known of a version; empty where it is not."""

    siglum: str
    label: str
    publisher: str
    language: str
    origin: str
    dated: str
    place: str
    digest: str
    engine: str

    def known(self) -> dict[str, str]:
        """The entries that are not empty, under the names a reader of the file sees."""
        entries = {
            "siglum": self.siglum,
            "label": self.label,
            "publisher": self.publisher,
            "language": self.language,
            "origin": self.origin,
            "date": self.dated,
            "url" if "://" in self.place else "file": self.place,
            "sha256": self.digest,
            "engine": self.engine,
        }
        return {name: value for name, value in entries.items() if value}


@dataclass(frozen=True, slots=True)
class Document:
    """A page.

    Attributes:
        date: the day it was written (ISO 8601), empty if it shall not say.
        footnotes: in the order in which the text refers to them.
    """

    title: str
    language: str
    date: str
    generator: str
    versions: tuple[VersionFacts, ...]
    blocks: tuple[Block, ...]
    footnotes: tuple[Footnote, ...] = ()

    @property
    def is_wide(self) -> bool:
        """Whether the sheets of paper lie on their sides, for a table."""
        return any(isinstance(block, Table) and block.is_wide for block in self.blocks)


def line_of(text: str, *, strong: bool = False) -> Line:
    """A line of one piece."""
    return (Words(text, strong=strong),)


def plain(line: Iterable[Words]) -> str:
    """The words of a line alone."""
    return " ".join(words.text for words in line)
