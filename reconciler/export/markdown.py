"""A page as Markdown (CommonMark, with GFM tables and footnotes)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from reconciler.export.document import Block, Bullets, Document, Heading, Line, Paragraph, Table, Words
from reconciler.export.escape import escaped, one_line

# What YAML does not take as it is, though JSON does.
_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def write(document: Document, *, front_matter: bool = False) -> str:
    """The page, ending in a newline; with ``front_matter`` what is known of it stands first as YAML."""
    lines = list(_front_matter(document)) if front_matter else []
    for block in document.blocks:
        lines += [*_block(block), ""]
    for footnote in document.footnotes:
        lines += [f"[^{footnote.number}]: {_line(footnote.line)}", ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _block(block: Block) -> Iterable[str]:
    if isinstance(block, Heading):
        return [f"{'#' * block.level} {_line(block.line)}"]
    if isinstance(block, Paragraph):
        return [_line(block.line)]
    if isinstance(block, Bullets):
        return [f"- {_line(item)}" for item in block.items]
    return _table(block)


def _table(table: Table) -> Iterator[str]:
    yield f"| {' | '.join(map(escaped, table.heads))} |"
    yield f"|{' --- |' * len(table.heads)}"
    for row in table.rows:
        yield f"| {' | '.join(map(_line, row))} |"


def _line(line: Line) -> str:
    return " ".join(filter(None, map(_words, line)))


def _words(words: Words) -> str:
    text = escaped(words.text)
    if words.note:
        # Behind an exclamation mark a footnote would begin an image; one that stands alone is escaped already.
        begins = text.endswith("!") and text != "\\!"
        return f"{text[:-1]}\\![^{words.note}]" if begins else f"{text}[^{words.note}]"
    return f"**{text}**" if words.strong and text else text


def _front_matter(document: Document) -> Iterator[str]:
    """YAML whose values are JSON, which YAML contains."""
    yield "---"
    yield f"title: {_value(document.title)}"
    if document.date:
        yield f"date: {_value(document.date)}"
    yield f"lang: {_value(document.language)}"
    yield f"generator: {_value(document.generator)}"
    if document.versions:
        yield "versions:"
    for version in document.versions:
        known = version.known()
        yield f"  - {{{', '.join(f'{_value(name)}: {_value(value)}' for name, value in known.items())}}}"
    yield from ("---", "")


def _value(text: str) -> str:
    dumped = json.dumps(one_line(text), ensure_ascii=False)
    return _NOT_IN_YAML.sub(lambda match: f"\\u{ord(match.group()):04x}", dumped)
