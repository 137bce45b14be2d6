"""ODT: the text document of OpenDocument (ISO/IEC 26300), read from the zip itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconciler.ingest.comments import closing, day_of, opening, settled
from reconciler.ingest.hints import Hints
from reconciler.ingest.packages import Package, encrypted
from reconciler.ingest.piece import Comment, Content, Metadata, Piece, Role, plain
from reconciler.ingest.readers.inline import listed, parted, raised
from reconciler.model.errors import UnreadableInput
from reconciler.model.wording import shown

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SKIPPED = listed(
    "tracked-changes note-citation sequence-decls forms script bookmark change ruby-text title desc hidden-text"
)


def read(data: bytes, hints: Hints) -> Content:  # noqa: ARG001 - every reader is called alike
    """The paragraphs of an ODT file in order, then footnotes; comments apart.

    Raises:
        UnreadableInput: it is damaged, encrypted, or built to do harm.
    """
    package = Package(data)
    if b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise encrypted()
    root = package.xml("content.xml")
    body = None if root is None else next((e for e in root.iter() if _tag(e) == "text" and "office" in e.tag), None)
    if root is None or body is None:
        raise UnreadableInput("The document holds no text part.", advice="Save it anew in Writer and load that.")
    reader = _Reader(_styles(root, package.xml("styles.xml")))
    reader.blocks(body)
    remarks = list(reader.remarks)
    if package.has_macros:
        remarks.append(shown("The document holds macros; they were not run."))
    if any(_tag(e) == "tracked-changes" for e in root.iter()):
        remarks.append(shown("The document has tracked changes: it is shown with all of them accepted."))
    about = Metadata(language=_entries(package.xml("meta.xml")).get("language", "")[:2])
    pieces, placed = settled([*reader.pieces, *reader.after], reader.comments)
    comments = tuple(comment for comment in placed if comment.text)
    return Content(pieces, "odt", about, remarks=tuple(remarks), comments=comments)


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _value(element: Element, name: str) -> str:
    return next((v for k, v in element.attrib.items() if k.rpartition("}")[2] == name), "")


def _entries(root: Element | None) -> dict[str, str]:
    return {_tag(e): e.text or "" for e in ([] if root is None else root.iter())}


class _Styles:
    """What a style means: raised, hidden, a heading or a quotation."""

    def __init__(self) -> None:
        self.raised: set[str] = set()
        self.hidden: set[str] = set()
        self.names: dict[str, str] = {}


def _styles(*roots: Element | None) -> _Styles:
    found = _Styles()
    for style in (e for root in roots if root is not None for e in root.iter() if _tag(e) == "style"):
        name = _value(style, "name")
        found.names[name] = f"{name} {_value(style, 'parent-style-name')} {_value(style, 'display-name')}".lower()
        for settings in style:
            if _value(settings, "text-position").startswith(("super", "33%")):
                found.raised.add(name)
            if _value(settings, "display") == "none" and _tag(settings) == "text-properties":
                found.hidden.add(name)
    return found


class _Reader:
    def __init__(self, styles: _Styles) -> None:
        self._styles = styles
        self.pieces: list[Piece] = []
        self.after: list[Piece] = []
        self.remarks: list[str] = []
        self.comments: list[Comment] = []
        self._named: dict[str, int] = {}  # numbers of comments by the names that their ends bear
        self._notes = 0

    def blocks(self, parent: Element, role: Role = Role.PARAGRAPH, place: str = "", reason: str = "") -> None:
        """Every paragraph, list and table below ``parent``."""
        for element in parent:
            tag = _tag(element)
            if tag in ("p", "h"):
                self._paragraph(element, Role.HEADING if tag == "h" else role, place, reason)
            elif tag in ("list-item", "list-header"):
                self.blocks(element, Role.ITEM, place, reason)
            elif tag == "table-row":
                self._row(element, place, reason)
            elif tag not in _SKIPPED:
                self.blocks(element, role, place or (shown("text box") if tag == "text-box" else ""), reason)

    def _row(self, row: Element, place: str, reason: str) -> None:
        before = len(self.pieces)
        cells = [e for e in row if _tag(e) == "table-cell"]
        for cell in cells:
            self.blocks(cell, Role.PARAGRAPH, place or shown("table"), reason)
        made = self.pieces[before:]
        if 1 < len(made) <= len(cells) and all(len(p.text) <= 80 for p in made):
            self.pieces[before:] = [Piece(" | ".join(p.text for p in made), Role.ROW, place or shown("table"), reason)]

    def _paragraph(self, element: Element, role: Role, place: str, reason: str) -> None:
        boxes: list[Element] = []
        style = self._styles.names.get(_value(element, "style-name"), _value(element, "style-name").lower())
        if role is Role.PARAGRAPH:
            role = _role(style)
        parts: list[str] = []
        self._inline(element, parts, boxes)
        for text in parted("".join(parts)):
            self.pieces.append(Piece(text, role, place, reason))
        for box in boxes:
            self.blocks(box, Role.PARAGRAPH, place or shown("text box"), reason)

    def _inline(self, element: Element, parts: list[str], boxes: list[Element]) -> None:
        parts.append((element.text or "").replace("\n", " "))
        for child in element:
            self._within(child, _tag(child), parts, boxes)
            parts.append((child.tail or "").replace("\n", " "))

    def _within(self, child: Element, tag: str, parts: list[str], boxes: list[Element]) -> None:
        if tag in ("s", "tab", "line-break"):
            count = _value(child, "c")
            parts.append(
                {"tab": "\t", "line-break": "\n"}.get(tag, " " * min(int(count) if count.isdigit() else 1, 100))
            )
        elif tag == "note":
            self._note(child)
        elif tag == "annotation":
            parts.append(self._comment(child))
        elif tag == "annotation-end":
            number = self._named.get(_value(child, "name"))
            parts.append(closing(number) if number is not None else "")
        elif tag == "text-box":
            boxes.append(child)
        elif tag in ("frame", "custom-shape", "g", "rect"):
            boxes.extend(e for e in child.iter() if _tag(e) == "text-box")
        elif tag not in _SKIPPED:
            self._span(child, parts, boxes)

    def _span(self, child: Element, parts: list[str], boxes: list[Element]) -> None:
        inner: list[str] = []
        self._inline(child, inner, boxes)
        text, style = "".join(inner), _value(child, "style-name")
        if style in self._styles.hidden:
            self.after.append(Piece(plain(text), reason="hidden text"))
        else:
            parts.append(raised(text, "".join(parts[-4:])) if style in self._styles.raised else text)

    def _note(self, note: Element) -> None:
        self._notes += 1
        kind = _value(note, "note-class") or "footnote"
        for body in (e for e in note if _tag(e) == "note-body"):
            self._later(body, f"{kind} {self._notes}", "")

    def _comment(self, element: Element) -> str:
        """What stands where the words of a comment begin; one without an end stands at its place alone."""
        about = _entries(element)
        inner = _Reader(self._styles)
        inner.blocks(element)
        number, name = len(self.comments), _value(element, "name")
        text = " ".join(piece.text for piece in inner.pieces)
        self.comments.append(Comment(text, plain(about.get("creator", "")), day_of(about.get("date", ""))))
        self._named[name] = number
        return opening(number) if name else closing(number)

    def _later(self, element: Element, place: str, reason: str) -> None:
        """Notes stand behind the article."""
        inner = _Reader(self._styles)
        inner.comments, inner._named = self.comments, self._named  # numbered together
        inner.blocks(element, Role.NOTE, place, reason)
        self.after += [p for p in inner.pieces if p.text]


def _role(style: str) -> Role:
    if "heading" in style or "title" in style.split() or "subtitle" in style.split():
        return Role.HEADING
    if "quot" in style:
        return Role.QUOTE
    return Role.CAPTION if "caption" in style or "illustration" in style else Role.PARAGRAPH
