"""What reading a file gives: a source whose text is the file's paragraphs, each a block with its kind."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reconciler.ingest.block import Block
from reconciler.ingest.blocks import blocks
from reconciler.ingest.formats import Format
from reconciler.ingest.metadata import metadata
from reconciler.ingest.piece import BREAK, OUTSIDE, Comment, Content, Metadata, Piece, Role
from reconciler.model.errors import UnreadableInput
from reconciler.model.version import SentenceKind, Source

_MOST_TEXT = 20_000_000
_FLOWING = (Role.ITEM, Role.QUOTE, Role.ROW, Role.NOTE)  # short ones among them are no headings


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it was understood.

    Attributes:
        remarks: what the editor should know about how it was read.
        dropped: what was not taken over at all, with its number.
        comments: what people wrote at the margin, with the places of the words in ``source.text``.
    """

    source: Source
    blocks: tuple[Block, ...]
    about: Metadata
    format: Format
    remarks: tuple[str, ...] = ()
    dropped: tuple[tuple[str, int], ...] = ()
    comments: tuple[Comment, ...] = ()

    @property
    def left_out(self) -> tuple[Block, ...]:
        """The blocks that are set aside; each can be restored."""
        return tuple(block for block in self.blocks if block.kind.set_aside)


def of_text(source: Source) -> Reading:
    """A plain text: its lines told apart by what they say."""
    found = tuple(blocks(source.text))
    return Reading(source, found, metadata(source.text, found), Format.TEXT)


def of_content(content: Content, kind: Format, data: bytes, name: str, location: str) -> Reading:
    """A file that a reader took apart; what its markup says goes before what its lines seem to be.

    Raises:
        UnreadableInput: there is no text in it, or too much.
    """
    pieces = [piece for piece in content.pieces if piece.text]
    text = BREAK.join(piece.text for piece in pieces)
    if not text:
        raise UnreadableInput("There is no text in it.", advice="Check that it is the article, or paste its text.")
    if len(text) > _MOST_TEXT:
        raise UnreadableInput("It holds more text than an article can have.", advice="Cut the article out of it.")
    found = tuple(_marked(blocks(text), pieces))
    digest = hashlib.sha256(data + b"\0" + text.encode("utf-8", "surrogatepass")).hexdigest()
    source = Source(name, data, text, content.encoding, location, digest)
    about = _about(content.about, metadata(text, found))
    return Reading(source, found, about, kind, content.remarks, content.dropped, content.comments)


def _marked(found: Sequence[Block], pieces: Sequence[Piece]) -> list[Block]:
    starts, at = [], 0
    for piece in pieces:
        starts.append(at)
        at += len(piece.text) + len(BREAK)
    return [_as_said(block, pieces[bisect_right(starts, block.span.start) - 1]) for block in found]


def _as_said(block: Block, piece: Piece) -> Block:
    block = replace(block, place=piece.place)
    if piece.reason:
        if block.kind.set_aside and piece.reason == OUTSIDE:
            return block  # what the words themselves tell says more
        return replace(block, kind=SentenceKind.BOILERPLATE, reason=piece.reason)
    if piece.role in _FLOWING and block.kind is SentenceKind.HEADING:
        return replace(block, kind=SentenceKind.BODY, reason="")
    if piece.role is Role.CAPTION and not block.kind.set_aside:
        return replace(block, kind=SentenceKind.BOILERPLATE, reason="caption")
    if piece.role is Role.HEADING and block.kind is SentenceKind.BODY:
        return replace(block, kind=SentenceKind.HEADING, reason="heading")
    return block


def _about(said: Metadata, told: Metadata) -> Metadata:
    """What the file says of itself, and where it is silent, what its text tells."""
    return Metadata(
        title=said.title or told.title,
        byline=said.byline or told.byline,
        publisher=said.publisher or told.publisher,
        dated=said.dated or told.dated,
        date_line=said.date_line if said.dated else told.date_line,
        url=said.url,
        language=said.language,
    )
