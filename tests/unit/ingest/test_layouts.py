"""Every layout of pages and documents gives the article back word for word, and nothing that stands round it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from reconciler.ingest.child import content_of
from reconciler.ingest.files import recognise_bytes
from reconciler.ingest.formats import Format, format_of
from reconciler.ingest.hints import Hints
from reconciler.ingest.reading import Reading, of_content
from reconciler.model.errors import UnreadableInput
from tests.support import browser, documents, later_pages, ooxml, pages
from tests.support.articles import PUBLISHER, Article, articles
from tests.support.furnishings import Marker

ARTICLES = articles()
FILES = [*ooxml.DOCUMENTS, *documents.DOCUMENTS]
EXTRA = {**ooxml.EXTRA, **documents.EXTRA}
FIGURE = re.compile(r"\d[\d.,]*\d|\d")


def read(data: bytes, name: str) -> Reading:
    kind = format_of(data, name)
    return of_content(content_of(kind, data, Hints()), kind, data, name, "")


def words(reading: Reading) -> str:
    """The text that takes part, on one line."""
    return " ".join(" ".join(b.span.of(reading.source.text) for b in reading.blocks if not b.kind.set_aside).split())


def squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


def check(article: Article, text: str, *, beside: Sequence[str] = ()) -> None:
    """Every sentence stands there whole, no figure is lost, and nothing else stands there."""
    missing = [s for s in article.sentences if " ".join(s.split()) not in text]
    assert missing == []
    assert not Counter(FIGURE.findall(" ".join(article.paragraphs))) - Counter(FIGURE.findall(text))
    left = squeezed(text)
    for part in sorted([*article.sentences, article.title, article.byline, article.date_line, *beside], key=len)[::-1]:
        left = left.replace(squeezed(part), "", 1) if part else left
    assert len(left) <= 0.02 * len(squeezed(article.text)), left


@pytest.mark.parametrize("number", range(len(pages.LAYOUTS)), ids=[layout.__name__ for layout in pages.LAYOUTS])
def test_a_page(number: int) -> None:
    layout, article = pages.LAYOUTS[number], ARTICLES[(number * 7) % len(ARTICLES)]
    reading = read(pages.page(layout, article, number), "page.html")
    text = words(reading)
    check(article, text, beside=pages.EXTRA.get(layout.__name__, ()))
    assert reading.format is Format.HTML
    if layout is not pages.unclosed:
        assert reading.about.publisher == PUBLISHER


@pytest.mark.parametrize("turn", range(2))
@pytest.mark.parametrize("layout", later_pages.LATER, ids=[layout.__name__ for layout in later_pages.LATER])
def test_a_page_nobody_had_in_mind(layout: pages.Layout, turn: int) -> None:
    article = ARTICLES[(later_pages.LATER.index(layout) * 3 + turn * 17 + 7) % len(ARTICLES)]
    text = words(read(pages.page(layout, article, turn), "page.html"))
    assert [s for s in article.sentences if " ".join(s.split()) not in text] == []


@pytest.mark.parametrize(("name", "make"), FILES, ids=[name for name, _ in FILES])
def test_a_document(name: str, make: Callable[[Article], bytes]) -> None:
    article = ARTICLES[FILES.index((name, make)) % len(ARTICLES)]
    text = words(read(make(article), name))
    if name.endswith(".pdf"):
        text = text.replace('"', "„")
    check(article, text, beside=EXTRA.get(name, ()))


def test_a_page_tells_title_author_day_publisher_and_language() -> None:
    about = read(pages.page(pages.hashed_classes, ARTICLES[0], 1), "page.html").about
    assert (about.title, about.byline, about.publisher) == (ARTICLES[0].title, "Marta Feldgruber", PUBLISHER)
    assert (about.dated, about.language) == (date(2024, 3, 14), "en")


def test_what_stands_round_an_article_is_set_aside_with_its_reason() -> None:
    reading = read(pages.page(pages.weblog, ARTICLES[0], 1), "page.html")
    assert {"comments", "cookie line"} <= {block.reason for block in reading.left_out}
    assert {"navigation", "scripts and styles"} <= dict(reading.dropped).keys()


def test_deleted_words_are_gone_and_the_editor_is_told() -> None:
    reading = read(ooxml.tracked_docx(ARTICLES[0]), "a.docx")
    assert "99,999" not in reading.source.text
    assert any("tracked changes" in remark for remark in reading.remarks)


def test_headers_and_hidden_words_are_set_aside_and_comments_kept_apart() -> None:
    reading = read(ooxml.noted_docx(ARTICLES[0]), "a.docx")
    reasons = {block.reason: block.span.of(reading.source.text) for block in reading.left_out}
    assert [(c.author, c.text) for c in reading.comments] == [("Night desk", "Is it 43 or 47?")]
    assert "43 or 47" not in reading.source.text
    assert reasons["page header"] == "Quayside Gazette internal"
    assert "888" in reasons["hidden text"]


def test_notes_say_where_they_stood() -> None:
    reading = read(ooxml.noted_odt(ARTICLES[0]), "a.odt")
    places = {block.place: block.span.of(reading.source.text) for block in reading.blocks}
    assert places["footnote 1"] == "From the logbook."
    assert [(c.author, c.text) for c in reading.comments] == [("Night desk", "Check: 43?")]


def test_a_mail_names_its_attachment_and_sets_the_signature_aside() -> None:
    reading = read(documents.mail(ARTICLES[0], page=False), "a.eml")
    assert ("attachment ship.png", 1) in reading.dropped
    assert [b.span.of(reading.source.text) for b in reading.left_out if b.reason == "signature"] == [
        "Night desk, telephone 4711"
    ]
    assert (reading.about.title, reading.about.dated) == (ARTICLES[0].title, date(2024, 3, 14))


def test_a_mail_that_holds_no_text_is_refused() -> None:
    data = (
        b"From: desk@gazette.example\nSubject: the story\nMIME-Version: 1.0\nContent-Type: image/png\n"
        b'Content-Disposition: attachment; filename="ship.png"\n\n....\n'
    )
    with pytest.raises(UnreadableInput, match="holds no text"):
        read(data, "a.eml")


def test_a_saved_page_is_read_as_a_page() -> None:
    reading = read(documents.saved_page(ARTICLES[0]), "a.mhtml")
    assert reading.about.url == "https://gazette.example/story"
    assert reading.about.publisher == PUBLISHER


def test_a_page_saved_by_another_browser_is_known_by_where_its_parts_are() -> None:
    data = documents.saved_page(ARTICLES[0]).replace(b"Snapshot-Content-Location: https://gazette.example/story\n", b"")
    assert read(data, "a.eml").about.url == "", "a mail like any other"
    data = data.replace(b"MIME-Version", b"Content-Location: https://gazette.example/late\nMIME-Version", 1)
    reading = read(data, "a.mht")
    assert (reading.about.url, reading.about.publisher) == ("https://gazette.example/late", PUBLISHER)


@pytest.mark.skipif(not browser.found(), reason="Chromium is not installed")
@pytest.mark.parametrize("layout", [pages.semantic, pages.weblog], ids=lambda layout: str(layout.__name__))
def test_a_page_saved_by_chromium_as_one_file_is_read_whole(layout: pages.Layout, tmp_path: Path) -> None:
    data = browser.saved_as_one_file(browser.found(), layout(ARTICLES[0], Marker(3)), tmp_path)
    assert format_of(data, "no name") is Format.EML
    reading = recognise_bytes(data, "story.mhtml")
    check(ARTICLES[0], words(reading))
    assert reading.about.title == ARTICLES[0].title
    assert (reading.about.publisher, reading.about.url) == (PUBLISHER, "")


def test_a_running_header_is_listed_once() -> None:
    reading = read(documents.pdf(ARTICLES[0], 2, pages=2), "a.pdf")
    assert [block.span.of(reading.source.text) for block in reading.left_out if block.reason == "running header"] == [
        "The Quayside Gazette · Edition 4711"
    ]
