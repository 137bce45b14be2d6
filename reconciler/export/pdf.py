"""A page as PDF, its fonts embedded, tagged for screen readers.

Written with ReportLab (BSD): pure Python, and no window is needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reconciler.export.document import Block, Bullets, Document, Heading, Line, Paragraph, Table, Words, line_of, plain
from reconciler.export.escape import one_line
from reconciler.export.fonts import FontFiles
from reconciler.export.phrases import phrases
from reconciler.export.xml_text import quoted

if TYPE_CHECKING:
    from reconciler.export.pdf_tags import Element

_INK, _LINE, _HEAD = "#1b1b1b", "#b0b0b0", "#f0f0ee"


def write(document: Document, fonts: FontFiles | None = None) -> bytes:
    """The page as the bytes of a .pdf file.

    Args:
        document: the page.
        fonts: what it is set in; without them a Latin face that ReportLab brings. A character that no face has is
            written by its number, "[U+1F600]".
    """
    from reportlab.platypus.doctemplate import LayoutError

    faces = _Faces(fonts)
    try:
        return _built(document, faces, split_rows=False)
    except LayoutError:  # a row of a table is higher than a sheet of paper
        return _built(document, faces, split_rows=True)


def _built(document: Document, faces: _Faces, *, split_rows: bool) -> bytes:
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.platypus import SimpleDocTemplate

    from reconciler.export.pdf_tags import TaggedCanvas

    stream = BytesIO()
    template = SimpleDocTemplate(
        stream,
        pagesize=landscape(A4) if document.is_wide else A4,
        title=one_line(document.title),
        author=document.generator,
        creator=document.generator,
        lang=document.language,
        invariant=1,
        leftMargin=57,
        rightMargin=57,
        topMargin=57,
        bottomMargin=57,
    )
    page = _Page(document, faces, template.width - 12, split_rows=split_rows)  # less the padding of the frame
    canvas = partial(TaggedCanvas, page.tree)
    template.build(list(page.flowables()), onFirstPage=page.number, onLaterPages=page.number, canvasmaker=canvas)
    return stream.getvalue()


class _Faces:
    """The faces of one file; ReportLab keeps what it has read of them."""

    def __init__(self, fonts: FontFiles | None) -> None:
        import reportlab

        bundled = Path(reportlab.__file__).parent / "fonts"
        given = fonts or FontFiles(bundled / "Vera.ttf", bundled / "VeraBd.ttf")
        self.regular = _registered(given.regular)
        self.bold = _registered(given.bold)
        self._others = [_registered(path) for path in given.others]
        self._known: dict[tuple[str, str], str] = {}

    def shown(self, text: str, first: str = "") -> str:
        """``text`` as ReportLab's mark-up, each stretch in the first face that has it."""
        first = first or self.regular
        parts = []
        for face, characters in groupby(one_line(text), key=lambda c: self._face(c, first)):
            stretch = "".join(characters)
            if not face:
                stretch = "".join(f"[U+{ord(c):04X}]" for c in stretch)
            marked = quoted_whole(stretch)
            parts.append(marked if face in ("", first) else f'<font name="{face}">{marked}</font>')
        return "".join(parts)

    def _face(self, character: str, first: str) -> str:
        if character == " ":
            return first
        key = (character, first)
        if key not in self._known:
            self._known[key] = next((f for f in (first, *self._others) if _has(f, character)), "")
        return self._known[key]


def quoted_whole(text: str) -> str:
    """``text`` between tags, white space at its ends kept."""
    inner = quoted(text)
    before = " " if text[:1] == " " else ""
    return f"{before}{inner}{' ' if text[-1:] == ' ' and inner else ''}"


def _registered(path: Path) -> str:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    name = f"reconciler-{path.stem}"
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(path)))
    return name


def _has(face: str, character: str) -> bool:
    from reportlab.pdfbase import pdfmetrics

    widths: dict[int, Any] = pdfmetrics.getFont(face).face.charToGlyph
    return ord(character) in widths


class _Page:
    """Turns blocks into what ReportLab flows over pages, and into the tree that says what each of them is."""

    def __init__(self, document: Document, faces: _Faces, width: float, *, split_rows: bool) -> None:
        from reconciler.export.pdf_tags import Tree

        self._document, self._faces, self._width, self._split_rows = document, faces, width, split_rows
        self._numbers = {note.number: place for place, note in enumerate(document.footnotes, start=1)}
        self._words_of = phrases(document.language)
        self.tree = Tree(one_line(document.title), document.language, self._linked)

    def flowables(self) -> Iterator[Any]:
        for block in self._document.blocks:
            yield from self._block(block)
        if self._document.footnotes:
            yield self._heading(line_of(self._words_of["footnotes"]), 2)
            for note in self._document.footnotes:
                place = self._numbers[note.number]
                element = self.tree.root.add("Note", entries={"ID": f"(note-{place})"})
                text = f'<a name="note-{place}"/>{place}. {self._line(note.line)}'
                yield self._paragraph(text, 8.5, element, indent=16, after=3)

    def number(self, canvas: Any, template: Any) -> None:
        """The number of the page, at its foot."""
        with canvas.artefact("Pagination"):
            canvas.setFont(self._faces.regular, 8)
            canvas.drawCentredString(template.pagesize[0] / 2, 32, str(template.page))

    def _linked(self, place: str) -> str:
        """What a link is called for those who cannot see it: the only ones there are lead to footnotes."""
        return f"{self._words_of['footnote']} {place.rpartition('-')[2]}"

    def _block(self, block: Block) -> Iterator[Any]:
        root = self.tree.root
        if isinstance(block, Heading):
            yield self._heading(block.line, block.level)
        elif isinstance(block, Paragraph):
            yield self._paragraph(self._line(block.line), 10.5, root.add("P"), after=8)
        elif isinstance(block, Bullets):
            listed = root.add("L")
            for item in block.items:
                body = listed.add("LI").add("LBody")
                yield self._paragraph(f"• {self._line(item)}", 10.5, body, indent=12, after=3)
        else:
            yield self._table(block)

    def _line(self, line: Line, face: str = "") -> str:
        return " ".join(self._words(words, face) for words in line)

    def _words(self, words: Words, face: str) -> str:
        first = self._faces.bold if words.strong else face
        text = self._faces.shown(words.text, first)
        if words.strong:
            text = f'<font name="{first}">{text}</font>'
        place = self._numbers.get(words.note)
        return f'{text}<super size="66%" rise="34%"><a href="#note-{place}">{place}</a></super>' if place else text

    def _paragraph(self, text: str, size: float, element: Element, *, indent: float = 0, after: float = 0) -> Any:
        from reportlab.lib.styles import ParagraphStyle

        from reconciler.export.pdf_tags import TaggedParagraph

        style = ParagraphStyle(
            "line",
            fontName=self._faces.regular,
            fontSize=size,
            leading=size * 1.42,
            spaceAfter=after,
            leftIndent=indent,
            firstLineIndent=-indent,
            textColor=_INK,
        )
        flowed = TaggedParagraph(text, style)
        flowed.element = element
        return flowed

    def _heading(self, line: Line, level: int) -> Any:
        from reportlab.lib.styles import ParagraphStyle

        from reconciler.export.pdf_tags import TaggedParagraph

        size = 18 if level == 1 else 13
        style = ParagraphStyle(
            f"heading-{level}",
            fontName=self._faces.bold,
            fontSize=size,
            leading=size * 1.25,
            spaceBefore=0 if level == 1 else 12,
            spaceAfter=8,
            keepWithNext=True,
            textColor=_INK,
        )
        flowed = TaggedParagraph(self._line(line, self._faces.bold), style)
        flowed.element = self.tree.root.add(f"H{level}", bookmark=(one_line(plain(line)), level - 1))
        return flowed

    def _table(self, table: Table) -> Any:
        from reportlab.platypus import TableStyle

        from reconciler.export.pdf_tags import TaggedTable, header_cell

        size = 7.5 if len(table.heads) > 6 else 8.5
        element = self.tree.root.add("Table")
        top = element.add("TR")
        heads = [
            self._paragraph(self._line(line_of(head, strong=True)), size, header_cell(top)) for head in table.heads
        ]
        rows = [self._row(table, row, element.add("TR"), size) for row in table.rows]
        widths = list(self._widths(table, size))
        style = TableStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.5, _LINE),
                ("BACKGROUND", (0, 0), (-1, 0), _HEAD),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 4),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ]
        )
        return TaggedTable(
            [heads, *rows], colWidths=widths, repeatRows=1, splitInRow=int(self._split_rows), style=style
        )

    def _row(self, table: Table, row: tuple[Line, ...], element: Element, size: float) -> list[Any]:
        languages = table.languages or ("",) * len(row)
        return [
            self._paragraph(self._line(cell), size, element.add("TD", lang=language))
            for cell, language in zip(row, languages, strict=True)
        ]

    def _widths(self, table: Table, size: float) -> Iterator[float]:
        """Columns of single words as wide as the longest of them, the others share what is left."""
        from reportlab.pdfbase.pdfmetrics import stringWidth

        narrow = {}
        for place in table.narrow:
            cells = (table.heads[place], *(plain(row[place]) for row in table.rows))
            words = {word for cell in cells for word in one_line(cell).split(" ")}
            longest = max(stringWidth(word, self._faces.bold, size) for word in words)
            narrow[place] = min(max(longest + 10, 24), self._width / 5)
        broad = (self._width - sum(narrow.values())) / max(1, len(table.heads) - len(narrow))
        yield from (narrow.get(place, broad) for place in range(len(table.heads)))
