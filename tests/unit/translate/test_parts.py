"""Sentences that are longer than a service takes: where they are cut, and that nothing is lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.translate.parts import parts_of

SENTENCE = "The ferry left at nine, it carried 43 people – nobody was hurt; divers came."


@pytest.mark.parametrize(
    ("most", "parts"),
    [
        (200, [SENTENCE]),
        (60, ["The ferry left at nine, it carried 43 people –", "nobody was hurt; divers came."]),
        (24, ["The ferry left at nine,", "it carried 43 people –", "nobody was hurt;", "divers came."]),
    ],
)
def test_a_sentence_is_cut_where_a_clause_ends(most: int, parts: list[str]) -> None:
    assert parts_of(SENTENCE, most) == parts


def test_a_clause_that_is_too_long_is_cut_between_words() -> None:
    assert parts_of("Fährunglück, achtundvierzig Menschen", 24) == ["Fährunglück,", "achtundvierzig Menschen"]
    assert parts_of("one two three four", 9) == ["one two", "three", "four"]


def test_a_single_word_stays_whole() -> None:
    assert parts_of("Donaudampfschifffahrt", 5) == ["Donaudampfschifffahrt"]


@given(st.text(alphabet="aß,;– ", max_size=60), st.integers(1, 30))
def test_nothing_is_lost_and_no_two_parts_would_go_together(sentence: str, most: int) -> None:
    parts = parts_of(sentence, most)
    assert " ".join(parts) == sentence
    assert all(len(part.encode()) <= most or " " not in part for part in parts)
    assert all(len(f"{one} {other}".encode()) > most for one, other in pairwise(parts))
