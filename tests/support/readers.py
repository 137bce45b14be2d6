"""Independent readers of what is exported: each gives back the words a person would find in the file."""

from __future__ import annotations

import csv
import re
import zipfile
from io import BytesIO, StringIO
from xml.etree.ElementTree import Element

import pypdfium2
from defusedxml import ElementTree
from lxml import html
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEI = "{http://www.tei-c.org/ns/1.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"
_PLAIN = {"text", "softbreak", "footnote_ref", "footnote_anchor", "strong_open", "strong_close"}
_PAGE_TAGS = (
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "main",
    "section",
    "div",
    "h1",
    "h2",
    "p",
    "ul",
    "ol",
    "li",
)
_LINE_TAGS = ("table", "thead", "tbody", "tr", "th", "td", "span", "strong", "sup", "a", "bdi")

Lines = list[str]


def markdown_tokens(text: str) -> list[Token]:
    """All tokens of Markdown with tables, footnotes and front matter."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin).use(front_matter_plugin)
    return reader.parse(text)


def markdown_lines(text: str) -> Lines:
    """Headings, paragraphs, items, cells and footnotes of Markdown as text.

    Raises:
        AssertionError: there is anything in it but text, strong text and footnotes.
    """
    found = []
    for token in markdown_tokens(text):
        assert token.type not in ("html_block", "fence", "code_block", "hr"), token
        if token.type == "inline":
            strange = {child.type for child in token.children or ()} - _PLAIN
            assert not strange, (strange, token.content)
            found.append("".join(c.content for c in token.children or () if c.type == "text"))
    return found


def html_lines(text: str) -> Lines:
    """Headings, paragraphs, items, cells and footnotes of a page of HTML as text.

    Raises:
        AssertionError: it holds an element that is not ours.
    """
    page = html.document_fromstring(text, parser=html.HTMLParser(encoding="utf-8"))
    strange = {element.tag for element in page.iter()} - {*_PAGE_TAGS, *_LINE_TAGS}
    assert not strange, strange
    for mark in page.xpath("//sup | //a[@class='back']"):
        mark.drop_tree()
    return [element.text_content() for element in page.xpath("//h1 | //h2 | //p | //li | //th | //td")]


def parts(data: bytes) -> dict[str, bytes]:
    """The files in a zip."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def docx_lines(data: bytes) -> Lines:
    """Paragraphs and footnotes of a Word document as text."""
    files = parts(data)
    body = ElementTree.fromstring(files["word/document.xml"])
    notes = ElementTree.fromstring(files["word/footnotes.xml"])
    told = (note for note in notes if f"{W}type" not in note.attrib)
    paragraphs = [p for part in (body, *told) for p in part.iter(f"{W}p")]
    return ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in paragraphs]


def docx_comments(data: bytes) -> dict[str, str]:
    """The comments of a Word document, by the words they hang on."""
    files = parts(data)
    told = {
        comment.get(f"{W}id"): "".join(t.text or "" for t in comment.iter(f"{W}t"))
        for comment in ElementTree.fromstring(files["word/comments.xml"])
    }
    found: dict[str, str] = {}
    open_ranges: dict[str | None, str] = {}
    for element in ElementTree.fromstring(files["word/document.xml"]).iter():
        if element.tag == f"{W}commentRangeStart":
            open_ranges[element.get(f"{W}id")] = ""
        elif element.tag == f"{W}t":
            open_ranges = {number: words + (element.text or "") for number, words in open_ranges.items()}
        elif element.tag == f"{W}commentRangeEnd":
            words = open_ranges.pop(element.get(f"{W}id"))
            found[words] = " ".join(filter(None, (found.get(words, ""), told[element.get(f"{W}id")])))
    return found


def odt_lines(data: bytes) -> Lines:
    """Headings, paragraphs, cells and footnotes of an OpenDocument text as text; annotations are left out."""
    body = ElementTree.fromstring(parts(data)["content.xml"]).find(f".//{OFFICE}text")
    assert body is not None
    aside = {id(p) for kind in (f"{OFFICE}annotation", f"{TEXT}note") for part in body.iter(kind) for p in part.iter()}
    kinds = (f"{TEXT}h", f"{TEXT}p")
    notes = [_words(p) for note in body.iter(f"{TEXT}note") for p in note.iter(f"{TEXT}p")]
    return [_words(p) for p in body.iter() if p.tag in kinds and id(p) not in aside] + notes


def _words(element: Element) -> str:
    inner = "".join(
        ("" if child.tag in (f"{TEXT}note", f"{OFFICE}annotation") else _words(child)) + (child.tail or "")
        for child in element
    )
    return (element.text or "") + inner


def pdf_text(data: bytes) -> str:
    """All text of a PDF on one line; a hyphen that ends a line comes from PDFium as U+FFFE."""
    document = pypdfium2.PdfDocument(data)
    try:
        return " ".join(page.get_textpage().get_text_range() for page in document).replace("\ufffe", "-")
    finally:
        document.close()


def csv_rows(data: bytes) -> list[list[str]]:
    """The rows of a CSV file, cells as they stand."""
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))


def tei_versions(text: str) -> dict[str, str]:
    """The text of every witness, put together again from its pieces.

    Raises:
        AssertionError: an ``app`` does not cover every witness exactly once.
    """
    root = ElementTree.fromstring(text)
    names = {w.get(f"{XML}id"): w.get("n") or "" for w in root.iter(f"{TEI}witness")}
    pieces: dict[str, list[tuple[int, str]]] = {f"#{name}": [] for name in names}
    for app in root.iter(f"{TEI}app"):
        covered = [w for reading in app for w in (reading.get("wit") or "").split()]
        assert sorted(covered) == sorted(pieces), covered
        for reading in app:
            _gather(reading, pieces.get(reading.get("wit") or ""))
    for rest in root.iter(f"{TEI}div"):
        _gather(rest, pieces[rest.get("corresp") or ""])
    return {names[name[1:]]: "".join(words for _, words in sorted(found)) for name, found in pieces.items()}


def tei_lemmas(text: str) -> Lines:
    """What the account says, row by row."""
    return [_characters(lemma) for lemma in ElementTree.fromstring(text).iter(f"{TEI}lem")]


def _gather(reading: Element, into: list[tuple[int, str]] | None) -> None:
    for segment in reading.iter(f"{TEI}seg"):
        assert into is not None
        into.append((int(segment.get("n") or 0), _characters(segment)))


def _characters(element: Element) -> str:
    inner = "".join(
        (chr(int(child.get("n") or 0)) if child.tag == f"{TEI}g" else _characters(child)) + (child.tail or "")
        for child in element
    )
    return (element.text or "") + inner


def tmx_pairs(text: str) -> list[dict[str, str]]:
    """The units of a translation memory: segments by language."""
    units = []
    for unit in ElementTree.fromstring(text).iter("tu"):
        segments = {}
        for variant in unit.iter("tuv"):
            segment = variant.find("seg")
            assert segment is not None
            segments[variant.get(f"{XML}lang") or ""] = segment.text or ""
        units.append(segments)
    return units


def squeezed(text: str) -> str:
    """``text`` with every stretch of white space as one space."""
    return re.sub(r"\s+", " ", text).strip()
