"""Comments in RTF: parts that stand apart, before and behind the words they are about (RTF 1.9.1, "Comments")."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reconciler.ingest.comments import closing, opening, settled
from reconciler.ingest.piece import Comment, Piece
from reconciler.ingest.readers.inline import listed

WORDS = listed("annotation atnauthor atndate atnref atrfstart atrfend")


class Annotations:
    """Puts comments together from the groups that make them."""

    def __init__(self) -> None:
        self._comments: list[Comment] = []
        self._numbers: dict[str, int] = {}
        self._about: dict[str, str] = {}

    def ended(self, word: str, text: str) -> str:
        """What stands in the document for a group that ended: a mark, or nothing.

        Args:
            word: the control word of the group, one of ``WORDS``.
            text: what stood in it.
        """
        if word == "atrfstart":
            return opening(self._number(text))
        if word == "atrfend":
            return closing(self._number(text))
        if word != "annotation":
            self._about[word] = text
            return ""
        number = self._number(self._about.get("atnref", ""))
        self._comments[number] = Comment(text, self._about.get("atnauthor", ""), _day(self._about.get("atndate", "")))
        self._about.clear()
        return closing(number)

    def settled(self, pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], tuple[Comment, ...]]:
        """The pieces without marks, and the comments with the places of their words."""
        kept, comments = settled(pieces, self._comments)
        return kept, tuple(comment for comment in comments if comment.text)

    def _number(self, reference: str) -> int:
        number = self._numbers.get(reference)
        if number is None:
            number = len(self._comments)
            self._comments.append(Comment(""))
            if reference:
                self._numbers[reference] = number
        return number


def _day(packed: str) -> date | None:
    """The day of a time in one number: from its lowest bits on minute, hour, day, month, years since 1900."""
    digits = packed.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 10):
        return None
    value = int(packed) & 0xFFFFFFFF
    try:
        return date(1900 + (value >> 20 & 0x1FF), value >> 16 & 0xF, value >> 11 & 0x1F)
    except ValueError:
        return None
