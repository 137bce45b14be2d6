"""Comments at the margin of documents: who wrote them and when, and the very words they are about."""

from __future__ import annotations

from datetime import date

import pytest

from reconciler.ingest import piece
from reconciler.ingest.child import content_of
from reconciler.ingest.comments import closing, opening, settled
from reconciler.ingest.files import recognise_bytes
from reconciler.ingest.formats import Format
from reconciler.ingest.hints import Hints
from reconciler.ingest.piece import Comment, Piece, Role
from reconciler.ingest.readers.annotations import Annotations
from tests.support import documents, ooxml


def test_comments_of_a_word_file_know_their_words() -> None:
    reading = recognise_bytes(ooxml.commented_docx(), "story.docx")
    text = reading.source.text
    found = [(c.author, c.written, c.text, text[c.start : c.end] if c.start >= 0 else None) for c in reading.comments]
    assert found == [
        ("Marta Feldgruber", date(2024, 3, 14), "43 or 47?", "43 people"),
        ("Night desk", None, "One source only.", "The harbour office is looking into it.\n\nDivers went down"),
        ("", None, "Which mayor?", ""),
        ("Night desk", None, "Why was this cut?", None),
    ]
    assert text.count("It carried 43 people. Nobody was hurt.") == 1
    assert "mayor was there, too" in text[: reading.comments[2].start + 20]
    assert not any(0xE000 <= ord(c) <= 0xF8FF or ord(c) > 0xFFFFF for c in text)


def test_comments_of_an_odt_file_know_their_words() -> None:
    reading = recognise_bytes(ooxml.commented_odt(), "story.odt")
    first, second = reading.comments
    text = reading.source.text
    assert (first.author, first.written, first.text) == ("Marta Feldgruber", date(2024, 3, 14), "43 or 47?")
    assert text[first.start : first.end] == "43 people"
    assert (second.author, second.written, second.text) == ("", None, "Which mayor?")
    assert text[: second.end].endswith("The mayor was there")


def test_comments_of_an_rtf_file_know_their_words() -> None:
    reading = recognise_bytes(documents.commented_rtf(), "story.rtf")
    first, second = reading.comments
    text = reading.source.text
    assert (first.author, first.written, first.text) == ("Marta Feldgruber", date(2024, 3, 14), "43 or 47?")
    assert text[first.start : first.end] == "43 people"
    assert (second.author, second.written, second.text) == ("Night desk", None, "Which mayor?")
    assert text[: second.end].endswith("The mayor was there")
    assert text.endswith("The mayor was there, too, and so was the press.")


@pytest.mark.parametrize("day", ["", "soon", "-1", "99999999999", "0", "٣"])
def test_a_day_that_is_none_is_left_open(day: str) -> None:
    annotations = Annotations()
    annotations.ended("atndate", day)
    annotations.ended("annotation", "Is that so?")
    assert [c.written for c in annotations.settled([Piece("text")])[1]] == [None]


@pytest.mark.parametrize(
    ("words", "clean", "about"),
    [
        ("the {grey} cat", "the grey cat", "grey"),
        ("the { grey } cat", "the grey cat", "grey "),
        ("{the grey cat}", "the grey cat", "the grey cat"),
        ("the grey cat {}", "the grey cat", ""),
        ("{} the grey cat", "the grey cat", ""),
    ],
)
def test_marks_leave_no_trace(words: str, clean: str, about: str) -> None:
    marked = words.replace("{", opening(0)).replace("}", closing(0))
    (kept,), (comment,) = settled([Piece(marked)], [Comment("Is that so?")])
    assert kept.text == clean
    assert clean[comment.start : comment.end] == about


def test_more_comments_than_there_are_marks_are_kept_without_their_words() -> None:
    number = 100_000
    pieces, comments = settled([Piece(f"a{opening(number)}b{closing(number)}")], [Comment("c")] * (number + 1))
    assert pieces[0].text == "ab"
    assert comments[number] == Comment("c")


def test_comments_come_through_from_the_child_process_whole() -> None:
    content = content_of(Format.DOCX, ooxml.commented_docx(), Hints())
    assert piece.from_json(piece.to_json(content)) == content
    assert len(content.comments) == 4


def test_a_comment_that_says_nothing_is_none() -> None:
    body = "<text:p>The ferry sank<office:annotation><dc:creator>Night desk</dc:creator></office:annotation>.</text:p>"
    assert content_of(Format.ODT, ooxml.odt(body), Hints()).comments == ()


def test_a_footnote_in_a_comment_of_an_rtf_file_is_a_footnote() -> None:
    data = rb"{\rtf1\ansi One{\*\annotation Why{\footnote because} so?} day.\par}"
    content = content_of(Format.RTF, data, Hints())
    assert [(p.text, p.role) for p in content.pieces] == [("One day.", Role.PARAGRAPH), ("because", Role.NOTE)]
    assert [c.text for c in content.comments] == ["Why so?"]
