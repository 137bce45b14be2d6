"""A page as an OpenDocument text (ISO/IEC 26300): headings, footnotes, and discrepancies as annotations."""

from __future__ import annotations

from collections.abc import Iterator

from reconciler.export.document import Block, Bullets, Document, Heading, Line, Paragraph, Table, Words
from reconciler.export.odt_parts import MANIFEST, MIMETYPE, NAMESPACES, automatic, meta, styles
from reconciler.export.xml_text import DECLARATION, packed, quoted


def write(document: Document) -> bytes:
    """The page as the bytes of an .odt file."""
    body = "".join(_Story(document).blocks())
    tables = [block for block in document.blocks if isinstance(block, Table)]
    content = (
        f'{DECLARATION}<office:document-content {NAMESPACES} office:version="1.3">{automatic(tables)}'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return packed(
        {
            "content.xml": content,
            "styles.xml": styles(document.language, wide=document.is_wide),
            "meta.xml": meta(document),
            "META-INF/manifest.xml": MANIFEST,
        },
        MIMETYPE,
    )


class _Story:
    """The text of the document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._notes = {note.number: (place, note) for place, note in enumerate(document.footnotes, start=1)}
        self._annotations = 0

    def blocks(self) -> Iterator[str]:
        for block in self._document.blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[str]:
        if isinstance(block, Heading):
            shape = f'text:style-name="{"Title" if block.level == 1 else "Heading"}" text:outline-level="{block.level}"'
            yield f"<text:h {shape}>{self._line(block.line)}</text:h>"
        elif isinstance(block, Paragraph):
            yield f'<text:p text:style-name="Text">{self._line(block.line)}</text:p>'
        elif isinstance(block, Bullets):
            items = (
                f'<text:list-item><text:p text:style-name="Item">{self._line(item)}</text:p></text:list-item>'
                for item in block.items
            )
            yield f'<text:list text:style-name="Dots">{"".join(items)}</text:list>'
        else:
            yield from self._table(block)

    def _line(self, line: Line) -> str:
        return " ".join(self._words(words) for words in line)

    def _words(self, words: Words) -> str:
        text = quoted(words.text)
        for remark in reversed(words.remarks):  # the first stands outermost, so it is read first
            text = self._annotated(text, remark.text)
        if words.strong:
            text = f'<text:span text:style-name="Strong">{text}</text:span>'
        return text + self._note(words.note)

    def _annotated(self, text: str, remark: str) -> str:
        self._annotations += 1
        name = f"remark-{self._annotations}"
        day = f"<dc:date>{quoted(self._document.date)}T00:00:00</dc:date>" if self._document.date else ""
        return (
            f'<office:annotation office:name="{name}"><dc:creator>{quoted(self._document.generator)}</dc:creator>{day}'
            f'<text:p>{quoted(remark)}</text:p></office:annotation>{text}<office:annotation-end office:name="{name}"/>'
        )

    def _note(self, number: int) -> str:
        if number not in self._notes:
            return ""
        place, note = self._notes[number]
        text = f'<text:p text:style-name="Footnote">{self._line(note.line)}</text:p>'
        return (
            f'<text:note text:id="note-{place}" text:note-class="footnote">'
            f"<text:note-citation>{place}</text:note-citation><text:note-body>{text}</text:note-body></text:note>"
        )

    def _table(self, table: Table) -> Iterator[str]:
        yield '<table:table table:style-name="Table">'
        for place in range(len(table.heads)):
            yield f'<table:table-column table:style-name="{"Narrow" if place in table.narrow else "Broad"}"/>'
        heads = (_cell(f'<text:span text:style-name="Strong">{quoted(head)}</text:span>') for head in table.heads)
        yield f"<table:table-header-rows><table:table-row>{''.join(heads)}</table:table-row></table:table-header-rows>"
        for row in table.rows:
            cells = (_cell(self._line(cell), _style(table, place)) for place, cell in enumerate(row))
            yield f"<table:table-row>{''.join(cells)}</table:table-row>"
        yield "</table:table>"


def _cell(text: str, style: str = "Cell") -> str:
    return (
        '<table:table-cell table:style-name="Box" office:value-type="string">'
        f'<text:p text:style-name="{style}">{text}</text:p></table:table-cell>'
    )


def _style(table: Table, place: int) -> str:
    code = table.languages[place] if place < len(table.languages) else ""
    return f"Cell-{code}" if code in ("en", "de") else "Cell"
