"""What a reader takes out of a file: pieces of text in their order, and what the file says about itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff\ufffe\uffff"))  # invisible: where a line may break
_CONTROLS = dict.fromkeys([*range(9), *range(14, 32), *range(127, 160)], " ") | dict.fromkeys(
    (10, 11, 12, 13, 0x2028, 0x2029), " "
)
_SPACES = re.compile(r"[ \t]+")


BREAK = "\n\n"  # between two pieces in the text they make
OUTSIDE = "outside the article"  # the reason of what stands on a page for no reason its markup names


class Role(StrEnum):
    """What a piece is in its file, as the file's own markup says."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "list item"
    QUOTE = "quotation"
    CAPTION = "caption"
    ROW = "table row"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph of a file, on one line.

    Attributes:
        place: where it stood, for people ("page 2", "footnote 1"); empty for the running text.
        reason: why it is set aside; empty if it belongs to the article.
    """

    text: str
    role: Role = Role.PARAGRAPH
    place: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article as a whole; empty where nothing tells.

    Attributes:
        dated: the day of its date line or dateline.
        date_line: the words of that line.
        url: where the article stands, as its page says.
        language: the language its file names, which may be wrong.
    """

    title: str = ""
    byline: str = ""
    publisher: str = ""
    dated: date | None = None
    date_line: str = ""
    url: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody wrote at the margin of a document.

    Attributes:
        start, end: the words it is about in the text the pieces make; the same where it only stands somewhere, -1 where
            nobody knows.
    """

    text: str
    author: str = ""
    written: date | None = None
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True)
class Content:
    """What a reader made of a file.

    Attributes:
        about: what the file says of the article.
        remarks: what the editor should know ("shown with all tracked changes accepted").
        dropped: what was not taken over at all, with its number ("links of menus", 34).
        comments: what people wrote at the margin.
        encoding: the encoding the bytes were read with; the name of the format where that is no text.
    """

    pieces: tuple[Piece, ...]
    encoding: str
    about: Metadata = Metadata()
    remarks: tuple[str, ...] = ()
    dropped: tuple[tuple[str, int], ...] = ()
    comments: tuple[Comment, ...] = ()


def plain(text: str) -> str:
    """``text`` on one line: no line breaks, controls or hints for line breaking, single spaces, nothing around it.

    Signs that change the direction of writing stay, so that the window can show them.
    """
    return _SPACES.sub(" ", text.translate(_CONTROLS).translate(_UNSEEN)).strip()


def to_json(content: Content) -> dict[str, Any]:
    """``content`` as what ``json.dumps`` takes."""
    comments = [{**asdict(c), "written": _said(c.written)} for c in content.comments]
    about = {**asdict(content.about), "dated": _said(content.about.dated)}
    return {**asdict(content), "about": about, "comments": comments}


def _said(day: date | None) -> str:
    return day.isoformat() if day else ""


def from_json(data: Mapping[str, Any]) -> Content:
    """The content that ``data`` describes, nothing but text, numbers and days whatever stands there.

    Raises:
        ValueError, KeyError, TypeError: it describes none.
    """
    pieces = tuple(Piece(str(p["text"]), Role(p["role"]), str(p["place"]), str(p["reason"])) for p in data["pieces"])
    return Content(
        pieces,
        str(data["encoding"]),
        _metadata(data["about"]),
        remarks=tuple(map(str, data["remarks"])),
        dropped=tuple((str(what), int(number)) for what, number in data["dropped"]),
        comments=tuple(map(_comment, data["comments"])),
    )


def _metadata(data: Mapping[str, Any]) -> Metadata:
    words = ("title", "byline", "publisher", "date_line", "url", "language")
    return Metadata(**{name: str(data[name]) for name in words}, dated=_day(data["dated"]))


def _comment(data: Mapping[str, Any]) -> Comment:
    written = _day(data["written"])
    return Comment(str(data["text"]), str(data["author"]), written, int(data["start"]), int(data["end"]))


def _day(said: str) -> date | None:
    return date.fromisoformat(said) if said else None
