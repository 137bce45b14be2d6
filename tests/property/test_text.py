"""What holds for every text: nothing is lost, nothing overlaps, and what is written can be read again."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.ingest.blocks import blocks
from reconciler.text.facts import read_facts
from reconciler.text.facts.numbers import read_digits, read_german
from reconciler.text.lists import word_tuple
from reconciler.text.segment import segment
from reconciler.text.words import tokenize

ARTICLES = st.text(
    alphabet=st.sampled_from(" \n\t\r.,:;!?…-–\"'“”„«»()[]abcXYZÄöß0123456789%€$éІ💡\u00a0\u2028"), max_size=300
)


@given(ARTICLES, st.sampled_from(["en", "de", "fr"]))
def test_every_character_belongs_to_one_sentence_or_gap(text: str, language: str) -> None:
    spans = segment(text, language)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    covered = "".join(span.of(text) for span in spans)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)


@given(ARTICLES)
def test_every_character_belongs_to_one_block_or_is_white_space(text: str) -> None:
    found = blocks(text)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    kept = "".join(block.span.of(text) for block in found)
    assert "".join(kept.split()) == "".join(text.split()).replace("\u200b", "")


@given(ARTICLES)
def test_tokens_give_back_the_text(text: str) -> None:
    assert all(token.span.of(text) == token.text for token in tokenize(text))


@given(ARTICLES, st.sampled_from(["en", "de"]))
def test_facts_lie_inside_their_text(text: str, language: str) -> None:
    facts = read_facts(text, language)
    for fact in (*facts.figures, *facts.dates, *facts.names):
        assert 0 <= fact.span.start < fact.span.end <= len(text)


@given(st.integers(0, 10**15))
def test_digits_are_read_as_each_language_writes_them(number: int) -> None:
    english = f"{number:,}"
    assert read_digits(english, "en") == number
    assert read_digits(english.replace(",", "."), "de") == number


@given(st.decimals(0, 10**9, places=2))
def test_decimals_are_read_as_each_language_writes_them(number: Decimal) -> None:
    english = f"{number:,.2f}"
    assert read_digits(english, "en") == number
    assert read_digits(english.translate(str.maketrans(",.", ".,")), "de") == number


_ONES = word_tuple(
    """
    null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
    siebzehn achtzehn neunzehn
    """
)
_TENS = word_tuple("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")


def german(number: int) -> str:
    if number < 20:
        return _ONES[number]
    if number < 100:
        ones, tens = number % 10, _TENS[number // 10 - 2]
        return f"{_ONES[ones]}und{tens}" if ones else tens
    if number < 1000:
        return _ONES[number // 100] + "hundert" + (german(number % 100) if number % 100 else "")
    return german(number // 1000) + "tausend" + (german(number % 1000) if number % 1000 else "")


@given(st.integers(0, 999_999))
def test_german_number_words_are_read_back(number: int) -> None:
    assert read_german(german(number)) == number


@pytest.mark.parametrize("word", ["undzwei", "zweidrei", "hundertund", "zwanzigzehn", "haus", ""])
def test_what_is_no_german_number(word: str) -> None:
    assert read_german(word) is None


_VOCABULARY = word_tuple(
    """
    one two twenty hundred thousand million half third quarter quarters dozen dozens tens of a an and point
    first second minus more than about between to or % $ € £ 3 12 2024 1,300 112.000 0.5 03.08.2024 1/2 3:1
    10:30 km miles square in ft years old days ago later next last week month year Monday May August 5th ( )
    . , : - – / " pm am o'clock ein eine zwei zwanzig hundert tausend Millionen halbe Drittel Dutzend
    Dutzende und Komma erste dritten mehr als etwa zwischen bis oder Prozent Euro Cent Uhr Jahre alt vor
    Tagen später nächste Woche Montag Mai Quadratkilometer Mio. knapp Hälfte der
    """
)


@given(st.lists(st.sampled_from(_VOCABULARY), max_size=25), st.sampled_from(["", " "]), st.sampled_from(["en", "de"]))
def test_no_row_of_number_words_breaks_a_reader(parts: list[str], gap: str, language: str) -> None:
    text = gap.join(parts) if gap else "".join(part + " " * (at % 2) for at, part in enumerate(parts))
    facts = read_facts(text, language, date(2024, 2, 29))
    for figure in facts.figures:
        assert figure.low is not None or figure.high is not None
        assert figure.low is None or figure.high is None or figure.low <= figure.high


@pytest.mark.parametrize(
    "word", ["hundred ", "million ", "111 ", "hundert ", "tausend ", "dozen ", "one ", "half ", "1/2 ", "May ", "and "]
)
def test_a_long_row_of_one_number_word_is_read_in_time(word: str) -> None:
    for language in ("en", "de"):
        read_facts(word * 3000, language)
