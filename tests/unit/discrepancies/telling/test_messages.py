"""One finding, told in English and in German."""

from __future__ import annotations

import string
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest

from reconciler.discrepancies import in_language, sentence
from reconciler.discrepancies.telling.phrases import ENGLISH, GERMAN
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


def messages(*sides: tuple[str, str], relations: Sequence[tuple[str, str, str]] = ()) -> list[str]:
    """What is said of a row, agreements behind discrepancies."""
    found = compare(*sides, relations=relations)
    return [told.message for told in (*found.discrepancies, *found.agreements)]


def test_a_number_of_them_is_told_without_the_verb() -> None:
    found = messages(("en", "More than 3,000 of them have signed it."), ("de", "3.000 von ihnen haben unterschrieben."))
    assert "The same figure with another bound or hedge: A: More than 3,000 of them; B: 3.000 von ihnen." in found


def test_a_year_is_told_without_the_word_year() -> None:
    found = messages(("en", "In 1997 the tanker sank."), ("de", "Im Jahr 1979 sank der Tanker."))
    assert "Dates differ: A: 1997; B: 1979." in found


def test_who_says_so_is_told_without_the_verb() -> None:
    found = messages(
        ("en", "The route stays open for all ships, Lindqvist told the radio."),
        ("en", "The route stays open for all ships, the minister, Elin Haldor, said."),
    )
    assert "Who says so? A: Lindqvist; B: Elin Haldor." in found


def test_a_bound_in_another_unit_is_none_to_look_at() -> None:
    found = messages(("en", "It lies about four nautical miles off."), ("en", "It lies less than five miles off."))
    said = "A: about four nautical miles; B: less than five miles (4.345 nautical miles)."
    assert f"The same figure, rounded or hedged: {said}" in found


def test_one_bound_in_two_wordings_agrees() -> None:
    found = messages(("en", "Shares rose more than five per cent."), ("de", "Die Aktie stieg um gut fünf Prozent."))
    assert not any("bound" in message for message in found)


def test_words_of_magnitude_are_one_value_in_two_languages() -> None:
    found = messages(("en", "It cost billions of dollars."), ("de", "Es kostete Milliarden von Dollar."))
    assert "The same value in another form: A: billions of dollars; B: Milliarden von Dollar." in found


def test_a_quotation_that_is_whole_in_two_languages_is_told_once() -> None:
    english = "“We will swap one valley for another,” she said."
    found = messages(
        ("en", english),
        ("de", "„Wir werden ein Tal gegen ein anderes tauschen“, sagte sie."),
        ("en", f"Later: {english}"),
    )
    whole = [message for message in found if message.startswith("The quotation is whole")]
    said = "A, C: “We will swap one valley for another”; B: “Wir werden ein Tal gegen ein anderes tauschen”."
    assert whole == [f"The quotation is whole in both languages: {said}"]
