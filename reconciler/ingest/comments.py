"""Comments in a document and the words they are about: these are marked while the text is read, and found afterwards.

A mark is one character that no text holds; it stands where the words begin or end. ``settled`` takes the marks out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from reconciler.ingest.piece import BREAK, Comment, Piece

_FIRST = 0x100000  # the last plane of Unicode is for private use
_MOST = 5000
_OPENING, _CLOSING = 0, 1


def opening(number: int) -> str:
    """What is put where the words of a comment begin; nothing beyond some thousand comments."""
    return _mark(number, _OPENING)


def closing(number: int) -> str:
    """What is put where they end, or where a comment without words of its own stands."""
    return _mark(number, _CLOSING)


def _mark(number: int, side: int) -> str:
    return chr(_FIRST + 2 * number + side) if number < _MOST else ""


def without(text: str) -> str:
    """``text`` without marks."""
    return text if text.isascii() else "".join(c for c in text if not _is_mark(c))


def day_of(stamp: str) -> date | None:
    """The day of a time such as 2024-03-14T09:30:00Z."""
    try:
        return date.fromisoformat(stamp[:10])
    except ValueError:
        return None


def settled(pieces: Sequence[Piece], comments: Sequence[Comment]) -> tuple[tuple[Piece, ...], tuple[Comment, ...]]:
    """The pieces without marks, and the comments with the places of their words.

    Args:
        pieces: as they were read, marks among their words.
        comments: by the numbers of their marks.

    Returns:
        Places are code points of the text that the pieces make, joined by ``BREAK``. A comment whose marks are not
        there has none.
    """
    if not comments:
        return tuple(pieces), ()
    kept: list[Piece] = []
    begins: dict[int, int] = {}
    ends: dict[int, int] = {}
    at = 0
    for piece in pieces:
        text, marks = _parted(piece.text)
        for number, kind, place in marks:
            (begins if kind == _OPENING else ends).setdefault(number, at + place)
        if text:
            kept.append(replace(piece, text=text))
            at += len(text) + len(BREAK)
    return tuple(kept), tuple(_placed(comment, n, begins, ends) for n, comment in enumerate(comments))


def _placed(comment: Comment, number: int, begins: Mapping[int, int], ends: Mapping[int, int]) -> Comment:
    end = ends.get(number)
    if end is None:
        return comment
    return replace(comment, start=min(begins.get(number, end), end), end=end)


def _parted(text: str) -> tuple[str, list[tuple[int, int, int]]]:
    """The text without marks and without the spaces that meet where one stood; and number, kind, place of each."""
    if text.isascii():
        return text, []
    kept: list[str] = []
    marks: list[tuple[int, int, int]] = []
    for character in text:
        if _is_mark(character):
            number, kind = divmod(ord(character) - _FIRST, 2)
            marks.append((number, kind, len(kept)))
        elif character != " " or (kept and kept[-1] != " "):
            kept.append(character)
    whole = "".join(kept).rstrip(" ")
    return whole, [(number, kind, min(place, len(whole))) for number, kind, place in marks]


def _is_mark(character: str) -> bool:
    return _FIRST <= ord(character) < _FIRST + 2 * _MOST
