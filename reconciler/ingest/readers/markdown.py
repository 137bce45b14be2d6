"""Markdown (CommonMark with tables, strikethrough, footnotes and front matter) as plain paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reconciler.ingest.days import day_in
from reconciler.ingest.hints import Hints
from reconciler.ingest.piece import Content, Metadata, Piece, Role, plain
from reconciler.ingest.readers.inline import parted
from reconciler.ingest.readers.plaintext import decoded
from reconciler.model.wording import shown

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"\A\ufeff?(---|\+\+\+)[ \t]*\r?\n(.{0,20000}?)\r?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_ENTRY = re.compile(r"([A-Za-z][\w-]{0,40})\s{0,3}[:=]\s{0,3}(.{0,500})")
_FOOTNOTE = re.compile(r"\[\^([^\]\s]{1,40})\]:[ \t]{0,4}(.{0,5000})")
_FOOTNOTE_MARK = re.compile(r"\[\^[^\]\s]{1,40}\]")
_TAG = re.compile(r"<[^<>]{0,1000}>")
_KEYS = {
    "title": ("title", "headline", "titel"),
    "byline": ("author", "authors", "byline", "autor", "by"),
    "date_line": ("date", "published", "datum", "created"),
    "publisher": ("publisher", "source", "publication", "quelle"),
    "url": ("url", "link", "canonical", "canonical_url", "source_url"),
    "language": ("lang", "language", "locale", "sprache"),
}


def read(data: bytes, hints: Hints) -> Content:
    """The paragraphs, headings, lists, quotations and tables of a Markdown file; its front matter as metadata.

    Raises:
        UnreadableInput: the bytes are no text.
    """
    from markdown_it import MarkdownIt

    text, encoding = decoded(data, hints)
    front = _FRONT.match(text)
    about = _about(front.group(2)) if front else Metadata()
    body, notes = _without_notes(text[front.end() :] if front else text)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body)
    pieces = [
        *_pieces(tokens),
        *(Piece(plain(words), Role.NOTE, shown(f"footnote {mark}")) for mark, words in notes if plain(words)),
    ]
    if any(child.type == "s_open" for token in tokens for child in token.children or ()):
        remarks: tuple[str, ...] = (shown("Words that are struck out were left out."),)
    else:
        remarks = ()
    return Content(
        _titled(pieces, about.title),
        encoding,
        about,
        remarks=remarks,
    )


def _titled(pieces: list[Piece], title: str) -> tuple[Piece, ...]:
    """The pieces with the title of the front matter before them, where none of the first says the same."""
    if not title or any(piece.text.lower() == title.lower() for piece in pieces[:3]):
        return tuple(pieces)
    return (Piece(title, Role.HEADING, shown("front matter")), *pieces)


def _about(front: str) -> Metadata:
    """What simple entries of YAML or TOML say; everything else in it is passed over."""
    entries = {}
    for line in front.splitlines():
        found = _ENTRY.fullmatch(line)
        if found:
            entries[found.group(1).lower()] = plain(found.group(2).strip().strip("[]").replace('"', "").strip("' "))
    said = {field: next((entries[name] for name in names if entries.get(name)), "") for field, names in _KEYS.items()}
    return Metadata(**{**said, "language": said["language"][:2].lower()}, dated=day_in(said["date_line"]))


def _without_notes(text: str) -> tuple[str, list[tuple[str, str]]]:
    """The text without definitions and marks of footnotes, and the footnotes."""
    kept, notes = [], []
    for line in text.splitlines():
        found = _FOOTNOTE.fullmatch(line)
        if found:
            notes.append((found.group(1), _TAG.sub("", found.group(2))))
        else:
            kept.append(_FOOTNOTE_MARK.sub("", line))
    return "\n".join(kept), notes


def _pieces(tokens: Sequence[Token]) -> Iterator[Piece]:
    inside: list[str] = []
    row: list[str] = []
    for token in tokens:
        kind = token.type
        if kind == "html_block":
            yield from _html(token.content)
        elif kind in ("fence", "code_block"):
            yield from (Piece(part) for line in token.content.splitlines() for part in parted(line))
        elif kind == "inline" and "tr" in inside:
            row += parted(_words(token))
        elif kind == "inline":
            yield from _inline(token, _role(inside))
        elif kind == "tr_close":
            yield from ([Piece(" | ".join(row), Role.ROW, shown("table"))] if row else [])
            row = []
        _follow(inside, token)


def _follow(inside: list[str], token: Token) -> None:
    name = token.type.removesuffix("_open").removesuffix("_close")
    if token.nesting == 1:
        inside.append(name)
    elif token.nesting == -1 and inside:
        inside.pop()


def _role(inside: Sequence[str]) -> Role:
    if "heading" in inside:
        return Role.HEADING
    if "list_item" in inside:
        return Role.ITEM
    return Role.QUOTE if "blockquote" in inside else Role.PARAGRAPH


def _inline(token: Token, role: Role) -> Iterator[Piece]:
    yield from (Piece(part, role) for part in parted(_words(token)))
    for child in token.children or ():
        if child.type == "image" and plain(child.content):
            yield Piece(plain(child.content), Role.CAPTION, shown("picture"), "image markup")


def _words(token: Token) -> str:
    parts, struck = [], 0
    for child in token.children or ():
        struck += (child.type == "s_open") - (child.type == "s_close")
        if struck:
            continue
        if child.type in ("text", "code_inline"):
            parts.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            parts.append(" " if child.type == "softbreak" else "\n")
        elif child.type == "html_inline" and child.content.lower().startswith("<br"):
            parts.append("\n")
    return "".join(parts)


def _html(block: str) -> Iterator[Piece]:
    """The text of HTML inside Markdown, without comments and programs."""
    from reconciler.ingest.readers.page import fragment

    yield from fragment(block)
