"""One table of all words that readers seek finds the same places as looking for each set by itself."""

from __future__ import annotations

import pytest

from reconciler.text.facts.date_places import MEASURES, date_places
from reconciler.text.facts.lexer import OPENS_CLAUSE, Words
from reconciler.text.facts.negation import modals_begin, negations_begin
from reconciler.text.facts.sayings import verbs_sought
from reconciler.text.facts.sought import marks

TEXTS = [
    ("The harbour master said: “We can't wait until 3 May, nor will we.”", "en"),
    ("Two crews may not have been told, the union said - twice.", "en"),
    ("Der Hafenmeister sagte, er könne nicht bis zum 3. Mai warten.", "de"),
    ("Kein Schiff soll auslaufen, sagte sie: „Nie.“", "de"),
    ("Le port reste clos.", "fr"),
]


@pytest.mark.parametrize(("text", "language"), TEXTS)
def test_marked_words_stand_where_they_are_looked_up(text: str, language: str) -> None:
    marked, plain = Words(text, language, marks(language)), Words(text, language)
    for sought in (OPENS_CLAUSE, verbs_sought(language), negations_begin(language), modals_begin(language)):
        for contracted in (False, True):
            assert marked.where(sought, contracted=contracted) == plain.where(sought, contracted=contracted)
    assert marked.has(MEASURES) == plain.has(MEASURES)
    assert date_places(marked) == date_places(plain)


def test_a_number_in_words_begins_a_date_only_beside_a_month_or_a_measure_of_time() -> None:
    ferries, days = Words("Two of seven ferries sank in calm water.", "en"), Words("It sank in two days.", "en")
    assert date_places(ferries) == []
    assert date_places(days) == [2, 3]
