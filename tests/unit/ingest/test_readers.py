"""What single readers make of single constructs."""

from __future__ import annotations

from datetime import date

import pytest

from reconciler.ingest.child import content_of
from reconciler.ingest.formats import Format, format_of
from reconciler.ingest.hints import Hints
from reconciler.ingest.piece import Content, Role
from reconciler.ingest.readers.typeset import Line, pieces
from reconciler.model.errors import UnreadableInput
from tests.support.documents import rtf
from tests.support.ooxml import docx, packed


def texts(content: Content) -> list[str]:
    return [piece.text for piece in content.pieces]


def page(body: str, hints: Hints | None = None) -> Content:
    return content_of(Format.HTML, f"<html><body>{body}</body></html>".encode(), hints or Hints())


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("on <time>Wednesday</time> <label>43</label> were <button>hurt</button>.", "on Wednesday 43 were hurt."),
        ("130 km<sup>2</sup> of sea", "130 km² of sea"),
        ("1,300 crowns<sup>1</sup> a week", "1,300 crowns a week"),
        ("1,300 crowns<sup><a href='#n'>1</a></sup> a week", "1,300 crowns a week"),
        ("the 21<sup>st</sup> time", "the 21st time"),
        ("lost <del>43</del> <ins>47</ins> boats", "lost 47 boats"),
        ("he said <q>never</q> twice", "he said “never” twice"),
        ("Hafen&shy;meis&shy;terin", "Hafenmeisterin"),
        ("a<br>b", "a b"),
        ("seen <span class='sr-only'>opens a window</span>twice", "seen twice"),
        ("112.000&nbsp;Euro", "112.000\u00a0Euro"),
    ],
)
def test_markup_inside_a_sentence(markup: str, text: str) -> None:
    assert texts(page(f"<p>{markup}</p>", Hints(whole=True))) == [text]


def test_two_line_breaks_are_a_paragraph_and_so_is_one_behind_a_full_stop() -> None:
    assert texts(page("<p>a b<br><br>c.<br>d</p>", Hints(whole=True))) == ["a b", "c.", "d"]


def test_short_cells_of_a_row_are_one_line() -> None:
    content = page("<table><tr><td>Ships</td><td>6</td></tr></table>", Hints(whole=True))
    assert [(p.text, p.role) for p in content.pieces] == [("Ships | 6", Role.ROW)]


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("windows-1252", "cp1252"), ("ISO-8859-1", "cp1252"), ("utf-8", "utf-8"), ("nonsense", "cp1252")],
)
def test_a_page_is_read_as_it_says_unless_that_cannot_be(declared: str, encoding: str) -> None:
    data = f"<html><meta charset='{declared}'><p>Fähre „Selvana“</p>".encode(encoding)
    content = content_of(Format.HTML, data, Hints(whole=True))
    assert texts(content) == ["Fähre „Selvana“"]


def test_the_encoding_may_be_overridden() -> None:
    data = "<html><p>Fähre</p>".encode("mac_roman")
    assert texts(content_of(Format.HTML, data, Hints(encoding="mac_roman", whole=True))) == ["Fähre"]


def test_a_page_without_text_says_what_to_do() -> None:
    with pytest.raises(UnreadableInput, match="browser"):
        page("<script>everything()</script>")


MARKDOWN = """---
title: Ferry hits tanker
author: "Nadia Ferrol"
date: 2024-03-14
source: Harbour News
lang: en-GB
---
Forty-three people were **hurt**
on [Wednesday](https://x.example).[^1]

## Every hour counts

> “We were lucky,” she said.

- six ships
- ~~two~~ three aircraft

| place | boats |
|---|---|
| Kaldra | 640 |

[^1]: According to the coastguard.

![slick](oil.jpg)
"""


def test_markdown_is_read_as_paragraphs() -> None:
    content = content_of(Format.MARKDOWN, MARKDOWN.encode(), Hints())
    assert [(p.text, p.role) for p in content.pieces] == [
        ("Ferry hits tanker", Role.HEADING),
        ("Forty-three people were hurt on Wednesday.", Role.PARAGRAPH),
        ("Every hour counts", Role.HEADING),
        ("“We were lucky,” she said.", Role.QUOTE),
        ("six ships", Role.ITEM),
        ("three aircraft", Role.ITEM),
        ("place | boats", Role.ROW),
        ("Kaldra | 640", Role.ROW),
        ("slick", Role.CAPTION),
        ("According to the coastguard.", Role.NOTE),
    ]
    about = content.about
    assert (about.title, about.byline, about.publisher, about.language, about.dated) == (
        "Ferry hits tanker", "Nadia Ferrol", "Harbour News", "en", date(2024, 3, 14),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"Br\'fccke \u8222?ja\u8220?", "Brücke „ja“"),
        (r"\uc0\u8364 5 and \u-4051 x", "€5 and \uf02dx"),
        (r"{\fonttbl{\f1\fcharset204 Cyr;}}{\f1\'cf\'f0\'e8}", "При"),
        (r"the {\v secret }{\deleted 43 }47", "the 47"),
        (r'{\field{\*\fldinst HYPERLINK ""http://x""}{\fldrslt linked}} text', "linked text"),
        (r"{\*\unheardof nothing}seen", "seen"),
        (r"130 km{\super 2}", "130 km²"),
        (r"\u-10179?\u-9077?", "💋"),
        (r"{\pict\bin5 }}}}}x}seen", "seen"),
    ],
)
def test_rich_text(body: str, text: str) -> None:
    assert texts(content_of(Format.RTF, rtf(body), Hints())) == [text]


def line(text: str, bottom: float, *, left: float = 50, right: float = 300, page: int = 0, size: float = 10) -> Line:
    return Line(text, left, right, bottom, size, page, 800)


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("the coast\u00ad", "guard said", "the coastguard said"),
        ("der US\u00ad", "Präsident sagte", "der US-Präsident sagte"),
        ("Vor-", "und Nachteile", "Vor- und Nachteile"),
        ("in 2014-", "2022 there", "in 2014-2022 there"),
    ],
)
def test_hyphens_at_the_end_of_a_line(first: str, second: str, joined: str) -> None:
    assert [p.text for p in pieces([line(first, 500), line(second, 488)])] == [joined]


def test_a_broken_word_is_written_as_it_stands_elsewhere() -> None:
    lines = [line("a well-known ship is well-", 500), line("known to all of us", 488)]
    assert pieces(lines)[0].text == "a well-known ship is well-known to all of us"


def test_a_paragraph_goes_on_over_the_page() -> None:
    lines = [
        line("It was the", 60),
        line("second accident.", 700, page=1),
        line("An indented one.", 688, left=62, page=1),
    ]
    assert [p.text for p in pieces(lines)] == ["It was the second accident.", "An indented one."]


def test_deleted_paragraph_marks_join_paragraphs() -> None:
    mark = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>"
    mark += "<w:p><w:r><w:t>two.</w:t></w:r></w:p>"
    assert texts(content_of(Format.DOCX, docx(mark), Hints())) == ["One two."]


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"<!DOCTYPE html><html>", "story.txt", Format.HTML),
        (b"\n <html lang=en>", "story", Format.HTML),
        (b"<p>Hello", "story.html", Format.HTML),
        (b"{\\rtf1 x}", "story.doc", Format.RTF),
        (b"%PDF-1.7 x", "story.txt", Format.PDF),
        (docx(""), "story.zip", Format.DOCX),
        (b"Received: x\nFrom: a\nTo: b\nSubject: c\nDate: d\n\nText", "story.txt", Format.EML),
        (b"From: a\nSubject: c\n\nText", "story.eml", Format.EML),
        (b"Subject: the bridge\n\nText", "story.txt", Format.TEXT),
        (b"# Title", "story.md", Format.MARKDOWN),
        ("<html>".encode("utf-16"), "x", Format.HTML),
        (b"x < y and <b>so</b> on", "x.txt", Format.TEXT),
    ],
)
def test_what_a_file_holds_decides_before_its_name(data: bytes, name: str, kind: Format) -> None:
    assert format_of(data, name) is kind


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (packed({"xl/workbook.xml": "x"}), "spreadsheet"),
        (packed({"mimetype": "application/epub+zip", "a": "b"}), "book"),
        (packed({"a.txt": "b"}), "zip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 x", "old Word"),
    ],
)
def test_documents_that_are_not_read_are_named(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableInput, match=words):
        format_of(data, "x")
