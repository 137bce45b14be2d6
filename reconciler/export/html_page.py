"""A page as one HTML file that loads nothing: no script, no font, no picture, and a policy that forbids them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reconciler.export.document import Block, Bullets, Document, Heading, Line, Paragraph, Table, Words
from reconciler.export.phrases import phrases
from reconciler.export.xml_text import quoted

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
# Characters that turn the direction of what follows; <bdi> keeps that inside the sentence.
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --faint: #5c5c5c; --line: #c9c9c9; --head: #f2f2f0;
  --link: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e3; --paper: #1c1c1e; --faint: #a9a9a9; --line: #4a4a4d;
  --head: #2a2a2d; --link: #8ab8f0; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.05rem/1.6 Georgia, "Times New Roman", "DejaVu Serif", serif; }
main { max-width: 42rem; margin: 0 auto; overflow-wrap: break-word; }
main.wide { max-width: 100rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1.5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.2rem 0 .7rem; }
a { color: var(--link); }
sup { font-size: .7em; line-height: 0; }
sup a { text-decoration: none; padding: 0 .1em; }
.frame { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font: .9rem/1.45 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
th, td { border: 1px solid var(--line); padding: .4rem .55rem; text-align: left; vertical-align: top; min-width: 9rem; }
th.narrow, td.narrow { min-width: 0; width: 1%; }
thead th { background: var(--head); position: sticky; top: 0; }
.footnotes { margin-top: 2.5rem; border-top: 1px solid var(--line); font-size: .88rem; color: var(--faint); }
.footnotes li { margin: .35rem 0; }
@media print { body { padding: 0; font-size: 10.5pt; background: #fff; color: #000; }
  main, main.wide { max-width: none; }
  .frame { overflow: visible; } table { font-size: 8.5pt; } th, td { min-width: 0; border-color: #999; }
  thead { display: table-header-group; } thead th { position: static; background: #eee; color: #000; }
  tr, li { break-inside: avoid; } h1, h2 { break-after: avoid; } a { color: inherit; text-decoration: none; }
  .footnotes { color: #000; } .back { display: none; }
  main.wide { page: wide; } table { table-layout: fixed; } th.narrow, td.narrow { width: 5.4rem; } }
@page { margin: 18mm; }
@page wide { size: A4 landscape; margin: 12mm; }
"""


def write(document: Document) -> str:
    """The page."""
    wide = any(isinstance(block, Table) for block in document.blocks)
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{quoted(document.language)}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{quoted(_POLICY)}">',
            '<meta name="referrer" content="no-referrer">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta name="generator" content="{quoted(document.generator)}">',
            *([f'<meta name="date" content="{quoted(document.date)}">'] if document.date else []),
            f"<title>{quoted(document.title)}</title>",
            f"<style>{_STYLE}</style>",
            "</head>",
            "<body>",
            '<main class="wide">' if wide else "<main>",
            body(document),
            "</main>",
            "</body>",
            "</html>",
            "",
        ]
    )


def body(document: Document) -> str:
    """What stands in the page, without head and style: for a preview, and for the clipboard."""
    page = _Page({footnote.number: place for place, footnote in enumerate(document.footnotes, start=1)})
    lines = [line for block in document.blocks for line in page.block(block)]
    return "\n".join([*lines, *_footnotes(document, page)])


class _Page:
    """Writes blocks and knows the number each footnote is shown with."""

    def __init__(self, numbers: dict[int, int]) -> None:
        self._numbers = numbers

    def block(self, block: Block) -> Iterator[str]:
        if isinstance(block, Heading):
            yield f"<h{block.level}>{self.line(block.line)}</h{block.level}>"
        elif isinstance(block, Paragraph):
            yield f"<p>{self.line(block.line)}</p>"
        elif isinstance(block, Bullets):
            yield from ("<ul>", *(f"<li>{self.line(item)}</li>" for item in block.items), "</ul>")
        else:
            yield from self._table(block)

    def line(self, line: Line) -> str:
        return " ".join(self._words(words) for words in line)

    def _words(self, words: Words) -> str:
        text = quoted(words.text)
        if _TURNING.search(text):
            text = f"<bdi>{text}</bdi>"
        if words.strong:
            text = f"<strong>{text}</strong>"
        if words.row:
            text = f'<span data-row="{words.row}">{text}</span>'
        return text + (self._mark(words.note) if words.note else "")

    def _mark(self, note: int) -> str:
        return f'<sup id="mark-{note}"><a href="#note-{note}">{self._numbers.get(note, note)}</a></sup>'

    def _table(self, table: Table) -> Iterator[str]:
        yield '<div class="frame" tabindex="0" role="region" aria-label="Table"><table>'
        heads = "".join(f'<th scope="col"{_narrow(table, n)}>{quoted(h)}</th>' for n, h in enumerate(table.heads))
        yield f"<thead><tr>{heads}</tr></thead>"
        yield "<tbody>"
        for row in table.rows:
            cells = (f"<td{_narrow(table, n)}{_language(table, n)}>{self.line(c)}</td>" for n, c in enumerate(row))
            yield f"<tr>{''.join(cells)}</tr>"
        yield "</tbody></table></div>"


def _narrow(table: Table, place: int) -> str:
    return ' class="narrow"' if place in table.narrow else ""


def _language(table: Table, place: int) -> str:
    code = table.languages[place] if place < len(table.languages) else ""
    return f' lang="{quoted(code)}"' if code else ""


def _footnotes(document: Document, page: _Page) -> Iterator[str]:
    if document.footnotes:
        yield f'<section class="footnotes" aria-label="{quoted(phrases(document.language)["footnotes"])}"><ol>'
        for note in document.footnotes:
            back = f'<a class="back" href="#mark-{note.number}">↩</a>'
            yield f'<li id="note-{note.number}"><span class="note">{page.line(note.line)}</span> {back}</li>'
        yield "</ol></section>"
