from __future__ import annotations

import codecs

import pytest

from reconciler.model.errors import UnreadableInput
from reconciler.text.clean import MIXED, decode, decode_as

TEXT = "Brücke gesperrt – „endlich“, said Zoë.\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8-sig"),
        (TEXT.encode("utf-16"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("cp1252"), "cp1252"),
    ],
)
def test_encodings_are_recognised(data: bytes, encoding: str) -> None:
    assert decode(data) == (TEXT, encoding)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"PK\x03\x04\x14\x00\x00\x00", "zip"),
        (b"\x89PNG\r\n\x1a\n\x00", "picture"),
        (bytes(range(256)) * 20, "binary"),
        (b"{\\rtf1 hello}", "RTF"),
    ],
)
def test_what_is_no_text_is_refused_with_advice(data: bytes, what: str) -> None:
    with pytest.raises(UnreadableInput) as caught:
        decode(data)
    assert what in caught.value.what
    assert caught.value.advice


def test_broken_bytes_cost_nothing_else() -> None:
    text, encoding = decode("Zoë, Jürgen, Łukasz und Anaïs – „gut“".encode() + b"\xff!")
    assert (text, encoding) == ("Zoë, Jürgen, Łukasz und Anaïs – „gut“\ufffd!", "utf-8")


def test_a_torn_last_character_is_dropped() -> None:
    text = "A long harbour story. " * 3 + "Zoë"
    assert decode(codecs.BOM_UTF8 + text.encode()[:-1])[0] == text[:-1]


def test_a_mark_that_lies_is_refused() -> None:
    with pytest.raises(UnreadableInput, match="UTF-8"):
        decode(codecs.BOM_UTF8 + "äöüß".encode("cp1252") * 10)


def test_copies_of_two_programs_in_one_file_are_read_each_in_its_own_encoding() -> None:
    data = TEXT.encode() + TEXT.encode("cp1252") + b"plain\r\n" + TEXT.encode()
    assert decode(data) == (TEXT + TEXT + "plain\r\n" + TEXT, MIXED)
    assert decode_as(data, MIXED) == decode(data)


def test_a_last_line_that_was_torn_stays_utf_8() -> None:
    text, encoding = decode((TEXT + "Eine Lücke für Zoë").encode()[:-1])
    assert (text, encoding) == (TEXT + "Eine Lücke für Zo\ufffd", "utf-8")
