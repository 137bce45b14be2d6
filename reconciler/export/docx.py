"""A page as a Word document (Office Open XML, ECMA-376): real headings, footnotes, and discrepancies as comments.

Written part by part rather than with python-docx, which has no footnotes.
"""

from __future__ import annotations

from collections.abc import Iterator

from reconciler.export.document import Block, Bullets, Document, Heading, Line, Paragraph, Table, Words
from reconciler.export.docx_parts import (
    CONTENT_TYPES,
    DOCUMENT_RELATIONS,
    NAMESPACE,
    NUMBERING,
    RELATIONS,
    SETTINGS,
    core,
    styles,
)
from reconciler.export.xml_text import DECLARATION, packed, quoted

_STYLES = {1: "Title", 2: "Heading1"}
_NARROW = 1150  # twentieths of a point
_PORTRAIT, _LANDSCAPE = (11906, 16838), (16838, 11906)
_MARGIN = 1134
_FIRST_NOTE = 2  # 0 and 1 are the rules above the notes


def write(document: Document) -> bytes:
    """The page as the bytes of a .docx file."""
    story = _Story(document)
    body = "".join(story.blocks())
    return packed(
        {
            "[Content_Types].xml": CONTENT_TYPES,
            "_rels/.rels": RELATIONS,
            "docProps/core.xml": core(document),
            "word/document.xml": _part("document", f"<w:body>{body}{_page(document)}</w:body>"),
            "word/_rels/document.xml.rels": DOCUMENT_RELATIONS,
            "word/styles.xml": styles(document.language),
            "word/numbering.xml": NUMBERING,
            "word/settings.xml": SETTINGS,
            "word/footnotes.xml": story.footnotes(),
            "word/comments.xml": story.comments(),
        }
    )


class _Story:
    """The text of the document; gathers comments on the way."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._comments: list[str] = []
        self._numbers = {note.number: place for place, note in enumerate(document.footnotes, start=_FIRST_NOTE)}

    def blocks(self) -> Iterator[str]:
        for block in self._document.blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[str]:
        if isinstance(block, Heading):
            yield _paragraph(self._line(block.line), _STYLES[block.level])
        elif isinstance(block, Paragraph):
            yield _paragraph(self._line(block.line))
        elif isinstance(block, Bullets):
            yield from (_paragraph(self._line(item), "ListBullet") for item in block.items)
        else:
            yield from self._table(block)

    def _line(self, line: Line, language: str = "") -> str:
        return _run(" ").join(self._words(words, language) for words in line)

    def _words(self, words: Words, language: str) -> str:
        opens, closes = "", ""
        for remark in words.remarks:
            number = len(self._comments)
            self._comments.append(remark.text)
            opens += f'<w:commentRangeStart w:id="{number}"/>'
            closes += f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'
        note = self._numbers.get(words.note)
        mark = f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{note}"/></w:r>'
        return f"{opens}{_run(words.text, strong=words.strong, language=language)}{closes}{mark if note else ''}"

    def _table(self, table: Table) -> Iterator[str]:
        widths = _widths(table)
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        shape = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr>'
        yield f"<w:tbl>{shape}<w:tblGrid>{grid}</w:tblGrid>"
        heads = [_paragraph(_run(head, strong=True), "TableText") for head in table.heads]
        yield _row(heads, widths, "<w:trPr><w:tblHeader/></w:trPr>")
        for row in table.rows:
            cells = [_paragraph(self._line(c, _code(table, n)), "TableText") for n, c in enumerate(row)]
            yield _row(cells, widths)
        yield "</w:tbl>" + _paragraph("")

    def footnotes(self) -> str:
        rules = enumerate(("separator", "continuationSeparator"))
        notes = [
            f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
            for number, kind in rules
        ]
        mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
        for number, note in enumerate(self._document.footnotes, start=_FIRST_NOTE):
            text = _paragraph(f"{mark}{_run(' ')}{self._line(note.line)}", "FootnoteText")
            notes.append(f'<w:footnote w:id="{number}">{text}</w:footnote>')
        return _part("footnotes", "".join(notes))

    def comments(self) -> str:
        author = quoted(self._document.generator)
        day = f' w:date="{quoted(self._document.date)}T00:00:00Z"' if self._document.date else ""
        notes = (
            f'<w:comment w:id="{number}" w:author="{author}" w:initials="{author[:1]}"{day}>'
            f"{_paragraph(_run(text), 'CommentText')}</w:comment>"
            for number, text in enumerate(self._comments)
        )
        return _part("comments", "".join(notes))


def _part(name: str, inside: str) -> str:
    return f"{DECLARATION}<w:{name} {NAMESPACE}>{inside}</w:{name}>"


def _paragraph(runs: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{runs}</w:p>"


def _run(text: str, *, strong: bool = False, language: str = "") -> str:
    properties = ("<w:b/>" if strong else "") + (f'<w:lang w:val="{quoted(language)}"/>' if language else "")
    wrapped = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    # The one space between two pieces is no text of an article, and would be folded away there.
    shown = " " if text == " " else quoted(text)
    return f'<w:r>{wrapped}<w:t xml:space="preserve">{shown}</w:t></w:r>'


def _row(cells: list[str], widths: list[int], properties: str = "") -> str:
    filled = (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr>{properties}{''.join(filled)}</w:tr>"


def _code(table: Table, place: int) -> str:
    return table.languages[place] if place < len(table.languages) else ""


def _widths(table: Table) -> list[int]:
    width = (_LANDSCAPE if table.is_wide else _PORTRAIT)[0] - 2 * _MARGIN
    columns = len(table.heads)
    narrow = min(_NARROW, width // columns)
    broad = (width - narrow * len(table.narrow)) // max(1, columns - len(table.narrow))
    return [narrow if place in table.narrow else broad for place in range(columns)]


def _page(document: Document) -> str:
    width, height = _LANDSCAPE if document.is_wide else _PORTRAIT
    turned = ' w:orient="landscape"' if document.is_wide else ""
    margins = " ".join(f'w:{side}="{_MARGIN}"' for side in ("top", "right", "bottom", "left"))
    return (
        f'<w:sectPr><w:pgSz w:w="{width}" w:h="{height}"{turned}/>'
        f'<w:pgMar {margins} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
