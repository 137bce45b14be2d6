"""Plain text: the decoded file as it is, every offset kept."""

from __future__ import annotations

from reconciler.ingest.hints import Hints
from reconciler.ingest.piece import Content, Piece, plain
from reconciler.text.clean import decode, decode_as


def read(data: bytes, hints: Hints) -> Content:
    """The lines of a text, for readers that hold text inside (a mail).

    Raises:
        UnreadableInput: the bytes are no text in the encoding asked for.
    """
    text, encoding = decoded(data, hints)
    return Content(tuple(Piece(plain(line)) for line in text.splitlines() if line.strip()), encoding)


def decoded(data: bytes, hints: Hints) -> tuple[str, str]:
    """The text and its encoding: the one asked for, or the one guessed.

    Raises:
        UnreadableInput: the bytes are no text in that encoding.
    """
    return decode_as(data, hints.encoding) if hints.encoding else decode(data)
