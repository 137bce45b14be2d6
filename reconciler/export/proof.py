"""A last look at Markdown before it leaves: read back, it must be the page, word for word, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from markdown_it import MarkdownIt

from reconciler.export.document import Bullets, Document, Line, Table
from reconciler.export.escape import one_line

_OURS = {
    "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "bullet_list_open",
    "bullet_list_close", "list_item_open", "list_item_close", "table_open", "table_close", "thead_open", "thead_close",
    "tbody_open", "tbody_close", "tr_open", "tr_close", "th_open", "th_close", "td_open", "td_close",
}  # fmt: skip
_WITHIN = {"text", "strong_open", "strong_close"}


def is_proved(text: str, document: Document) -> bool:
    """Whether Markdown without front matter is read as the page it was written from."""
    read = []
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        if token.type not in _OURS or not {child.type for child in token.children or ()} <= _WITHIN:
            return False
        if token.type == "inline":
            read.append("".join(child.content for child in token.children or ()))
    return read == list(_lines(document))


def _lines(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if isinstance(block, Table):
            yield from (one_line(head) for head in block.heads)
            yield from (_line(cell) for row in block.rows for cell in row)
        elif isinstance(block, Bullets):
            yield from (_line(item) for item in block.items)
        else:
            yield _line(block.line)
    for footnote in document.footnotes:
        yield f"[^{footnote.number}]: {_line(footnote.line)}"


def _line(line: Line) -> str:
    """A line with its marks, as a reader sees it who knows no footnotes."""
    shown = (one_line(words.text) + (f"[^{words.note}]" if words.note else "") for words in line)
    return " ".join(filter(None, shown))
