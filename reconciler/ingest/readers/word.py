"""DOCX: WordprocessingML read from the zip itself (ECMA-376, part 1, chapter 17).

Tracked changes are read as accepted; text boxes, content controls, footnotes and tables are read, comments together
with the words they are about; headers and hidden text are set aside. Own reader because of measured losses and dangers
of the libraries (tests/bench/RESULTS.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reconciler.ingest.comments import closing, day_of, opening, settled, without
from reconciler.ingest.hints import Hints
from reconciler.ingest.packages import Package
from reconciler.ingest.piece import Comment, Content, Metadata, Piece, Role, plain
from reconciler.ingest.readers.inline import parted, raised
from reconciler.model.errors import UnreadableInput
from reconciler.model.wording import shown

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_OFF = ("0", "false", "off")
_GONE = ("del", "moveFrom", "instrText", "delText", "delInstrText", "rPr", "pPr", "sectPr", "tblPr", "Fallback", "rt")
_COMMENTED = ("commentRangeStart", "commentRangeEnd", "commentReference")
_SIGNS = {"tab": "\t", "noBreakHyphen": "-", "cr": "\n", "softHyphen": ""}


def read(data: bytes, hints: Hints) -> Content:  # noqa: ARG001 - every reader is called alike
    """The paragraphs of a DOCX file in order, then footnotes, headers and footers; comments apart.

    Raises:
        UnreadableInput: it is damaged, encrypted, or built to do harm.
    """
    package = Package(data)
    document = package.xml("word/document.xml")
    if document is None:
        raise UnreadableInput("The document holds no text part.", advice="Save it anew in Word and load that.")
    comments = dict(_comments(package.xml("word/comments.xml")))
    reader = _Reader(_styles(package.xml("word/styles.xml")), list(comments))
    reader.blocks(document, "")
    for name, mark, place in (("footnotes", "footnote", shown("footnote")), ("endnotes", "endnote", shown("endnote"))):
        reader.notes(package.xml(f"word/{name}.xml"), mark, place)
    for name in sorted(n for n in package.names if n.startswith(("word/header", "word/footer")) and n.endswith(".xml")):
        reader.margin(package.xml(name), "page header" if "header" in name else "page footer")
    remarks = reader.remarks()
    if package.has_macros:
        remarks = (*remarks, shown("The document holds macros; they were not run."))
    pieces, placed = settled(reader.pieces, list(comments.values()))
    about = Metadata(title=reader.title, language=_language(package))
    return Content(pieces, "docx", about, remarks=remarks, comments=placed)


def _comments(root: Element | None) -> Iterator[tuple[str, Comment]]:
    """The comments of a document by their ids."""
    for element in [] if root is None else root:
        if _tag(element) == "comment":
            inner = _Reader({})
            inner.blocks(element, "")
            if text := " ".join(piece.text for piece in inner.pieces):
                yield (
                    _value(element, "id"),
                    Comment(text, plain(_value(element, "author")), day_of(_value(element, "date"))),
                )


def _styles(root: Element | None) -> dict[str, str]:
    """The names of paragraph styles by their id, in lower case; a style without own heading name takes its parent's."""
    names, parents = {}, {}
    for style in [] if root is None else root.iter():
        if _tag(style) == "style":
            key = _value(style, "styleId")
            names[key] = next((_value(e, "val").lower() for e in style if _tag(e) == "name"), "")
            parents[key] = next((_value(e, "val") for e in style if _tag(e) == "basedOn"), "")
    for key, parent in parents.items():
        if not _is_known(names[key]) and _is_known(names.get(parent, "")):
            names[key] = names[parent]
    return names


def _is_known(name: str) -> bool:
    return name.startswith("heading") or name in ("title", "subtitle") or "quote" in name


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _value(element: Element | None, name: str) -> str:
    if element is None:
        return ""
    return element.get(_W + name) or element.get(_STRICT + name) or element.get(name) or ""


def _child(element: Element | None, name: str) -> Element | None:
    return None if element is None else next((e for e in element if _tag(e) == name), None)


def _is_on(element: Element | None) -> bool:
    """Whether a switch such as ``w:vanish`` is on."""
    return element is not None and _value(element, "val") not in _OFF


@dataclass(slots=True)
class _Paragraph:
    parts: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)

    def tail(self) -> str:
        return without("".join(self.parts[-4:]))


class _Reader:
    def __init__(self, styles: dict[str, str], comments: Sequence[str] = ()) -> None:
        self._styles = styles
        self._commented = {name: number for number, name in enumerate(comments)}
        self.pieces: list[Piece] = []
        self.title = ""
        self._changed = self._hidden = 0
        self._open = ""  # a paragraph whose end was deleted: the next one goes on in it

    def remarks(self) -> tuple[str, ...]:
        told = (
            (self._changed, shown("The document has tracked changes: it is shown with all of them accepted.")),
            (self._hidden, shown("Hidden text was set aside.")),
        )
        return tuple(text for number, text in told if number)

    def blocks(self, parent: Element, place: str, reason: str = "") -> None:
        """Every paragraph and table below ``parent``."""
        for element in parent:
            tag = _tag(element)
            if tag == "p":
                self._paragraph(element, place, reason)
            elif tag == "tbl":
                self._table(element, place, reason)
            elif tag in ("del", "moveFrom"):
                self._changed += 1
            elif tag in _COMMENTED:
                self._open += self._mark(element)
            elif tag not in _GONE:
                self.blocks(element, place, reason)

    def notes(self, root: Element | None, mark: str, place: str) -> None:
        number = 0
        for note in [] if root is None else root:
            if _tag(note) == mark and not _value(note, "type"):
                number += 1
                self.blocks(note, f"{place} {number}")

    def _mark(self, element: Element) -> str:
        """What stands where the words of a comment begin or end."""
        number = self._commented.get(_value(element, "id"))
        if number is None:
            return ""
        return opening(number) if _tag(element) == "commentRangeStart" else closing(number)

    def margin(self, root: Element | None, reason: str) -> None:
        if root is not None:
            known = {p.text for p in self.pieces}
            before = len(self.pieces)
            self.blocks(root, reason, reason)
            self.pieces[before:] = [p for p in self.pieces[before:] if p.text not in known and not p.text.isdigit()]

    def _table(self, table: Element, place: str, reason: str) -> None:
        """A row of short cells is one line; a row with paragraphs in it is read cell after cell, as layouts are."""
        for row in (e for e in table.iter() if _tag(e) == "tr"):
            cells = list(_cells(row))
            before = len(self.pieces)
            for cell in cells:
                self.blocks(cell, place or shown("table"), reason)
            made = self.pieces[before:]
            if 1 < len(made) <= len(cells) and all(len(p.text) <= 80 for p in made):
                self.pieces[before:] = [
                    Piece(" | ".join(p.text for p in made), Role.ROW, place or shown("table"), reason)
                ]

    def _paragraph(self, element: Element, place: str, reason: str) -> None:
        paragraph = _Paragraph()
        self._runs(element, paragraph)
        settings = _child(element, "pPr")
        mark = _child(settings, "rPr")
        text = self._open + "".join(paragraph.parts)
        self._open = text if _child(mark, "del") is not None else ""
        if not self._open:
            self._put(text, self._role(settings), place, reason)
        if plain("".join(paragraph.hidden)):
            self._hidden += 1
            self.pieces.append(Piece(plain("".join(paragraph.hidden)), place=place, reason="hidden text"))
        for box in paragraph.boxes:
            self.blocks(box, place or shown("text box"), reason)

    def _put(self, text: str, role: Role, place: str, reason: str) -> None:
        for part in parted(text):
            self.pieces.append(Piece(part, role if "note" not in place else Role.NOTE, place, reason))

    def _role(self, settings: Element | None) -> Role:
        style = self._styles.get(_value(_child(settings, "pStyle"), "val"), "")
        outline = _value(_child(settings, "outlineLvl"), "val")
        if style.startswith("heading") or style in ("title", "subtitle") or (outline.isdigit() and int(outline) < 9):
            return Role.HEADING
        if style == "caption":
            return Role.CAPTION
        if "quote" in style:
            return Role.QUOTE
        listed = _child(settings, "numPr") is not None or style.startswith("list")
        return Role.ITEM if listed else Role.PARAGRAPH

    def _runs(self, parent: Element, into: _Paragraph) -> None:
        for element in parent:
            tag = _tag(element)
            if tag == "txbxContent":
                into.boxes.append(element)
            elif tag == "r":
                self._run(element, into)
            elif tag == "t":
                into.parts.append(element.text or "")
            elif tag in _COMMENTED:
                into.parts.append(self._mark(element))
            elif tag in _GONE or tag == "AlternateContent":
                self._changed += tag in ("del", "moveFrom")
                if tag == "AlternateContent":
                    self._alternatives(element, into)
            else:
                self._changed += tag in ("ins", "moveTo")
                self._runs(element, into)

    def _alternatives(self, element: Element, into: _Paragraph) -> None:
        """A drawing stands there twice, for new programs and old ones; one of the two is read."""
        new, old = _child(element, "Choice"), _child(element, "Fallback")
        chosen = new if new is not None and any(_texts(new)) else old
        if chosen is not None:
            self._runs(chosen, into)

    def _run(self, run: Element, into: _Paragraph) -> None:
        settings = _child(run, "rPr")
        if _is_on(_child(settings, "vanish")):
            into.hidden.extend(_texts(run))
            return
        high = _value(_child(settings, "vertAlign"), "val") == "superscript"
        before = into.tail()
        for element in run:
            tag = _tag(element)
            if tag == "t":
                text = (element.text or "").replace("\n", " ")
                into.parts.append(raised(text, before) if high else text)
            elif tag in _SIGNS:
                into.parts.append(_SIGNS[tag])
            elif tag == "br":
                into.parts.append("" if _value(element, "type") in ("page", "column") else "\n")
            else:
                self._within(element, tag, into)

    def _within(self, element: Element, tag: str, into: _Paragraph) -> None:
        if tag in _COMMENTED:
            into.parts.append(self._mark(element))
        elif tag == "AlternateContent":
            self._alternatives(element, into)
        elif tag not in _GONE:
            self._runs(element, into)


def _cells(row: Element) -> Iterator[Element]:
    """The cells of a row, also where a content control is wrapped round them."""
    for element in row:
        if _tag(element) == "tc":
            yield element
        elif _tag(element) in ("sdt", "sdtContent", "customXml"):
            yield from _cells(element)


def _texts(run: Element) -> Iterator[str]:
    return (e.text or "" for e in run.iter() if _tag(e) == "t")


def _language(package: Package) -> str:
    styles = package.xml("word/styles.xml")
    found = next((_value(e, "val") for e in ([] if styles is None else styles.iter()) if _tag(e) == "lang"), "")
    return found.partition("-")[0].lower()
