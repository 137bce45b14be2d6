"""The structure of a PDF for people who hear it: headings, paragraphs, lists, tables and notes, in reading order.

ReportLab writes what a page looks like; this adds what it is (ISO 32000-1, 14.7 and 14.8): every stretch of content is
marked as belonging to an element of one tree, what is there for the eye alone (rules, grounds, page numbers) as an
artefact. Headings become bookmarks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import LongTable, Paragraph

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(eq=False, slots=True)
class Element:
    """A part of the page by what it is.

    Attributes:
        kind: its standard type ("P", "H1", "Table", "TD" ...).
        lang: its language, empty where that is the document's.
        entries: further entries of its dictionary, as PDF.
        bookmark: title and depth of the bookmark it gets, if any.
        kids: elements, stretches of content (name of the page, number in it) and annotations (name, name of the page).
    """

    kind: str
    lang: str = ""
    entries: dict[str, Any] = field(default_factory=dict)
    bookmark: tuple[str, int] | None = None
    kids: list[Element | tuple[str, int] | tuple[str, str]] = field(default_factory=list)

    def add(self, kind: str, **given: Any) -> Element:
        """A new element at the end of this one."""
        child = Element(kind, **given)
        self.kids.append(child)
        return child


def header_cell(row: Element) -> Element:
    """A cell of a table's head, for the column below it."""
    return row.add("TH", entries={"A": pdfdoc.PDFDictionary({"O": _name("Table"), "Scope": _name("Column")})})


class Tree:
    """The elements of one document, and where their content stands.

    Args:
        title: of the document; ``language``: ISO 639 code.
        linked: what a link to a place is called, by the name of the place.
    """

    def __init__(self, title: str, language: str, linked: Callable[[str], str]) -> None:
        self.root = Element("Document")
        self.linked = linked
        self._title, self._language = title, language
        self._contents: defaultdict[str, list[Element]] = defaultdict(list)
        self._pages: dict[str, int] = {}
        self._annotations: list[Element] = []

    def content(self, element: Element, page: str) -> int:
        """The number of a new stretch of content of ``element`` on a page."""
        number = len(self._contents[page])
        self._contents[page].append(element)
        element.kids.append((page, number))
        return number

    def link(self, element: Element, annotation: str, page: str) -> int:
        """A place among the annotations for a link inside ``element``."""
        self._annotations.append(element.add("Link"))
        self._annotations[-1].kids.append((annotation, page))
        return len(self._annotations) - 1

    def page(self, name: str) -> int:
        """The number of a page in the table that leads from content to elements."""
        return self._pages.setdefault(name, len(self._pages))

    def write(self, document: Any) -> None:
        """Put the tree into a document that is complete but for it."""
        names = {id(element): f"element-{n}" for n, element in enumerate(self._all(self.root))}
        self._write(document, self.root, "structure", names)
        links = {len(self._pages) + n: _ref(names[id(link)]) for n, link in enumerate(self._annotations)}
        pages = {
            number: pdfdoc.PDFArray([_ref(names[id(e)]) for e in self._contents[page]])
            for page, number in self._pages.items()
        }
        numbers = [part for number, entry in sorted({**pages, **links}.items()) for part in (number, entry)]
        root = {
            "Type": _name("StructTreeRoot"),
            "K": pdfdoc.PDFArray([_ref(names[id(self.root)])]),
            "ParentTree": pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)}),
            "ParentTreeNextKey": len(pages) + len(links),
        }
        document.Reference(pdfdoc.PDFDictionary(root), "structure")
        document.Catalog.StructTreeRoot = _ref("structure")
        document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        document.Catalog.Metadata = self._metadata()

    def offset(self) -> int:
        """Where annotations begin in the table, once all pages are there."""
        return len(self._pages)

    def _all(self, element: Element) -> Iterator[Element]:
        yield element
        for kid in element.kids:
            if isinstance(kid, Element):
                yield from self._all(kid)

    def _write(self, document: Any, element: Element, parent: str, names: dict[int, str]) -> None:
        name = names[id(element)]
        entries = {
            **element.entries,
            "Type": _name("StructElem"),
            "S": _name(element.kind),
            "P": _ref(parent),
            "K": pdfdoc.PDFArray([_kid(kid, names) for kid in element.kids]),
        }
        if element.lang and element.lang != self._language:
            entries["Lang"] = pdfdoc.PDFString(element.lang)
        document.Reference(pdfdoc.PDFDictionary(entries), name)
        for kid in element.kids:
            if isinstance(kid, Element):
                self._write(document, kid, name, names)

    def _metadata(self) -> Any:
        told = _XMP.format(title=escape(self._title), language=escape(self._language))
        stream = pdfdoc.PDFStream(content=told.encode(), filters=[])
        stream.dictionary["Type"], stream.dictionary["Subtype"] = _name("Metadata"), _name("XML")
        return stream


def _kid(kid: Element | tuple[str, Any], names: dict[int, str]) -> Any:
    if isinstance(kid, Element):
        return _ref(names[id(kid)])
    first, second = kid
    if isinstance(second, int):
        return pdfdoc.PDFDictionary({"Type": _name("MCR"), "Pg": _ref(first), "MCID": second})
    return pdfdoc.PDFDictionary({"Type": _name("OBJR"), "Obj": _ref(first), "Pg": _ref(second)})


def _name(text: str) -> Any:
    return pdfdoc.PDFName(text)


def _ref(name: str) -> Any:
    return pdfdoc.PDFObjectReference(name)


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that knows which element is being drawn."""

    def __init__(self, tree: Tree, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.tree = tree
        self._element: Element | None = None
        self._links: list[Any] = []
        self._headings = 0
        self.setViewerPreference("DisplayDocTitle", "true")

    @contextmanager
    def element(self, element: Element) -> Iterator[None]:
        """Mark what is drawn meanwhile as content of ``element``."""
        number = self.tree.content(element, self._doc.thisPageName())
        self._code.append(f"/{element.kind} <</MCID {number}>> BDC")
        self._element = element
        yield
        self._element = None
        self._code.append("EMC")

    @contextmanager
    def artefact(self, kind: str = "Layout") -> Iterator[None]:
        """Mark what is drawn meanwhile as there for the eye alone."""
        self._code.append(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self._code.append("EMC")

    def bookmark(self, title: str, depth: int, height: float) -> None:
        """A bookmark that leads to where is being drawn."""
        self._headings += 1
        key = f"heading-{self._headings}"
        self.bookmarkHorizontal(key, 0, height)
        self.addOutlineEntry(title, key, level=depth, closed=False)

    def save(self) -> None:
        """Complete the file."""
        if self._code:
            self.showPage()
        for number, annotation in enumerate(self._links):
            annotation.otherkw["StructParent"] = self.tree.offset() + number
        self.tree.write(self._doc)
        super().save()

    def _setColorSpace(self, page: Any) -> None:  # noqa: N802 - ReportLab's name
        """Called for each page when it is complete."""
        super()._setColorSpace(page)
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = self.tree.page(self._doc.thisPageName()), _name("S")

    def _addAnnotation(  # noqa: N802 - ReportLab's name
        self, annotation: Any, name: str | None = None, addtopage: int = 1
    ) -> None:
        if self._element is not None and isinstance(annotation, pdfdoc.LinkAnnotation):
            name = name or f"link-{len(self._links)}"
            self.tree.link(self._element, self._doc.annotationName(name), self._doc.thisPageName())
            annotation.permitted = (*annotation.permitted, "StructParent")
            annotation.Contents = self.tree.linked(str(annotation.Destination.name))
            self._links.append(annotation)
        super()._addAnnotation(annotation, name, addtopage)


class TaggedParagraph(Paragraph):  # type: ignore[misc]
    """A paragraph that is the content of an element; its parts on further pages are too.

    Attributes:
        element: ``None`` for what is drawn without being marked.
    """

    element: Element | None = None

    def split(self, width: float, height: float) -> list[Any]:
        """As any paragraph, the parts belonging to the same element."""
        parts = super().split(width, height)
        for part in parts:
            part.element = self.element
        return list(parts)

    def draw(self) -> None:
        """Draw it, marked; a table's head that is repeated on a further page is there for the eye alone."""
        element, canvas = self.element, self.canv
        if element is None:
            super().draw()
        elif element.kind == "TH" and element.kids:
            with canvas.artefact("Pagination"):
                super().draw()
        else:
            if element.bookmark and not element.kids:
                canvas.bookmark(*element.bookmark, self.height)
            with canvas.element(element):
                super().draw()


class TaggedTable(LongTable):  # type: ignore[misc]
    """A table whose rules and grounds are marked as there for the eye alone."""

    def _drawBkgrnd(self) -> None:  # noqa: N802 - ReportLab's name
        with self.canv.artefact():
            super()._drawBkgrnd()

    def _drawLines(self) -> None:  # noqa: N802 - ReportLab's name
        with self.canv.artefact():
            super()._drawLines()
