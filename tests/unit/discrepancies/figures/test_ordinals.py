"""Weeks and months of one number, in a text and what was made of it."""

from __future__ import annotations

import pytest

from tests.unit.discrepancies.versions import compare, of_class, texts

DERIVED = [("A", "B", "derived")]
OTHER_TIMES = [
    ("en", "The strike entered its second month on Sunday.", {"B": "second month"}),
    ("de", "Der Streik ging am Sonntag in seinen zweiten Monat.", {"B": "zweiten Monat"}),
]
SAME_TIME = [
    ("en", "The strike was in its second week on Sunday."),
    ("de", "Der Streik ging am Sonntag in seine zweite Woche."),
]
WEEK = ("en", "The strike entered its second week on Sunday.")


@pytest.mark.parametrize(("language", "words", "told"), OTHER_TIMES)
def test_the_second_week_is_no_second_month(language: str, words: str, told: dict[str, str]) -> None:
    (found,) = of_class(compare(WEEK, (language, words), relations=DERIVED), "figure", "changed")
    assert texts(found) == {"A": "second week", **told}


@pytest.mark.parametrize(("language", "words"), SAME_TIME)
def test_one_week_is_one_in_both_languages(language: str, words: str) -> None:
    assert of_class(compare(WEEK, (language, words), relations=DERIVED), "figure") == []
