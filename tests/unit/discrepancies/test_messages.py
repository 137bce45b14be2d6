"""One finding, told in English and in German."""

from __future__ import annotations

import string
from datetime import date
from decimal import Decimal

import pytest

from reconciler.discrepancies import in_language, sentence
from reconciler.discrepancies.phrases import ENGLISH, GERMAN
from reconciler.model.discrepancy import Telling, Voice
from tests.unit.discrepancies.versions import compare

SIDE_BY_SIDE = [
    (
        Telling("figure.changed", voices=(Voice(("A", "C"), "450 ships"), Voice(("B",), "540 Schiffe"))),
        "Figures differ: A, C: 450 ships; B: 540 Schiffe.",
        "Zahlen weichen ab: A, C: 450 ships; B: 540 Schiffe.",
    ),
    (
        Telling("figure.agreed", voices=(Voice(("A",), "500 sq miles", Decimal("1294.99"), "square kilometre"),)),
        "The same value in another form: A: 500 sq miles (1,295 km²).",
        "Derselbe Wert in anderer Form: A: 500 sq miles (1.295 km²).",
    ),
    (
        Telling("date.changed", voices=(Voice(("A",), "tomorrow", day=date(2024, 3, 15)),)),
        "Dates differ: A: tomorrow (15 March 2024).",
        "Zeitangaben weichen ab: A: tomorrow (15. März 2024).",
    ),
    (
        Telling("artefact.doubled", ("B",), words=("Kurs Kurs",)),
        "B has a word twice: “Kurs Kurs”.",
        "B hat ein Wort doppelt: „Kurs Kurs“.",
    ),
    (
        Telling("omission.part", ("A",), ("B", "C"), words=("Hull", "Kiel", "Bremen", "Leeds")),
        "Only in A: “Hull”, “Kiel”, “Bremen” and 1 more. Not in B, C.",
        "Nur in A: „Hull“, „Kiel“, „Bremen“ und 1 weitere. Nicht in B, C.",
    ),
    (
        Telling("wording.changes", ("B",), ("A",), words=("hurt", "injured", "", "late", "badly", "")),
        "B against A: “injured” for “hurt”; “late” added; “badly” left out.",
        "B gegenüber A: „injured“ statt „hurt“; „late“ hinzugefügt; „badly“ weggelassen.",
    ),
    (
        Telling("artefact.stray", ("A",), words=("He called it “a mess” twice",)),
        "A has a stray “He called it ‘a mess’ twice” here that no other version has.",
        "A hat hier ein verirrtes „He called it ‚a mess‘ twice“, das keine andere Fassung hat.",
    ),
]


@pytest.mark.parametrize(("telling", "english", "german"), SIDE_BY_SIDE)
def test_a_telling_becomes_a_sentence(telling: Telling, english: str, german: str) -> None:
    assert sentence(telling, "en") == english
    assert sentence(telling, "de") == german


def test_an_unknown_language_is_told_english() -> None:
    assert sentence(Telling("artefact.doubled", ("B",), words=("so so",)), "fr").startswith("B has")


def test_every_phrase_says_the_same_things_in_both_languages() -> None:
    assert ENGLISH.keys() == GERMAN.keys()
    for kind, phrase in ENGLISH.items():
        assert _fields(phrase) == _fields(GERMAN[kind]), kind


def _fields(phrase: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(phrase) if name}


def test_findings_are_told_in_german_and_keep_their_keys() -> None:
    found = compare(("en", "Six ships sank."), ("en", "Five ships sank."))
    german = in_language(found, "de")
    assert [d.key for d in german.discrepancies] == [d.key for d in found.discrepancies]
    assert "Zahlen weichen ab: A: Six ships; B: Five ships." in [d.message for d in german.discrepancies]


def test_words_that_end_a_sentence_inside_their_marks_end_the_message() -> None:
    said = (Voice(("A",), "“It ends here.”", quoted=True),)
    assert sentence(Telling("quote.agreed", voices=said)).endswith("A: “It ends here.”")
