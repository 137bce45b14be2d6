"""Quotation marks set anew."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.text.nesting import MARKS, marks_of, nested, quoted

ENGLISH, GERMAN = MARKS["en"], MARKS["de"]


@pytest.mark.parametrize(
    ("text", "english", "german"),
    [
        ('The mayor said "no".', "The mayor said “no”.", "The mayor said „no“."),
        ("Der »Rat« tagt.", "Der “Rat” tagt.", "Der „Rat“ tagt."),
        ("“She said ‘go’ and I went.”", "“She said ‘go’ and I went.”", "„She said ‚go‘ and I went.“"),
        ("„Er rief »Halt« und lief.“", "“Er rief ‘Halt’ und lief.”", "„Er rief ‚Halt‘ und lief.“"),
        ("The men’s “own” boats", "The men’s “own” boats", "The men’s „own“ boats"),
        ("He is 5'10\" tall.", "He is 5'10\" tall.", "He is 5'10\" tall."),
        ("the pilots’ “boats”", "the pilots’ “boats”", "the pilots’ „boats“"),
    ],
)
def test_each_language_has_its_own(text: str, english: str, german: str) -> None:
    assert (nested(text, ENGLISH), nested(text, GERMAN)) == (english, german)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("“We saw the lights go out.", "“We saw the lights go out.”"),
        ("The lights went out,” she said.", "“The lights went out,” she said."),
        ("“Yes,” he said. We go on,” she said.", "“Yes,” he said. “We go on,” she said."),
        ("“We stay. “We never leave,” he said.", "“We stay. We never leave,” he said."),
        ("Wir bleiben hier “, sagte er.", "“Wir bleiben hier”, sagte er."),
    ],
)
def test_what_is_open_is_closed_and_what_is_closed_was_opened(text: str, whole: str) -> None:
    assert nested(text, ENGLISH) == whole


def test_inside_another_quotation_the_inner_marks_come_first() -> None:
    assert nested("“Go,” he said. “She cried ‘no’.”", ENGLISH, 1) == "‘Go,’ he said. ‘She cried “no”.’"


@pytest.mark.parametrize(
    ("text", "english", "german"),
    [
        ("two hundred", "“two hundred”", "„two hundred“"),
        ("the pilots’ boats", "“the pilots’ boats”", "„the pilots’ boats“"),
        ("„Wir bleiben“", "“Wir bleiben”", "„Wir bleiben“"),
        ("“Yes,” he said. “No.”", "“‘Yes,’ he said. ‘No.’”", "„‚Yes,‘ he said. ‚No.‘“"),
        ("", "“”", "„“"),
    ],
)
def test_a_quotation_has_one_pair_of_marks_around_it(text: str, english: str, german: str) -> None:
    assert (quoted(text, ENGLISH), quoted(text, GERMAN)) == (english, german)


def test_a_language_without_marks_of_its_own_has_those_of_english() -> None:
    assert (marks_of("de"), marks_of("fr")) == (GERMAN, ENGLISH)


@given(st.lists(st.sampled_from(["we ", "stay", ". ", ", ", "“", "”", "„", '"', "»", "«", " “", "” "])).map("".join))
def test_every_mark_has_its_partner(text: str) -> None:
    depth = 0
    for character in nested(text, GERMAN):
        depth += (character in "„‚") - (character in "“‘")
        assert depth >= 0
    assert depth == 0


@given(st.text("we stay.,“”„»«", max_size=40))
def test_no_word_is_lost(text: str) -> None:
    def letters(said: str) -> str:
        return "".join(c for c in said if c.isalpha())

    assert letters(nested(text, ENGLISH)) == letters(text)
