"""Wording, contrary words, he and she: what a reader of two versions in one language would see."""

from __future__ import annotations

import pytest

from reconciler.model.discrepancy import shown_words
from tests.unit.discrepancies.versions import compare, of_class, texts


def test_the_odd_one_out_is_told_against_the_rest() -> None:
    found = compare(
        ("en", "The tanker failed to answer three calls."),
        ("en", "The tanker ignored three calls."),
        ("en", "The tanker failed to answer three calls."),
    )
    (words,) = of_class(found, "wording", "words")
    assert words.message == "B against A, C: “ignored” for “failed to answer”."
    assert words.severity == 1


def test_quotation_marks_of_another_style_are_no_words() -> None:
    found = compare(("en", "He said “no” twice."), ("en", 'He said "no" twice.'))
    assert all(d.severity == 0 for d in found.discrepancies)


CONTRARY = [
    ("en", "Prices rose sharply in the capital.", "Prices fell sharply in the capital."),
    ("en", "The museum opened in May.", "The museum closed in May."),
    ("en", "The raid on the village was lawful.", "The raid on the village was unlawful."),
    ("de", "Die Zahl der Opfer stieg weiter.", "Die Zahl der Opfer sank weiter."),
]


@pytest.mark.parametrize(("language", "one", "other"), CONTRARY)
def test_contrary_words_are_marked(language: str, one: str, other: str) -> None:
    (antonym,) = of_class(compare((language, one), (language, other)), "wording", "antonym")
    assert antonym.severity == 2
    assert antonym.message.startswith("Contrary words: A: ")


def test_not_satisfied_is_not_contrary_to_dissatisfied() -> None:
    found = compare(("en", "She was not satisfied with the answer."), ("en", "She was dissatisfied with the answer."))
    assert not of_class(found, "wording", "antonym")
    assert not of_class(found, "negation")


def test_he_and_she_part() -> None:
    found = compare(
        ("en", "The commander said he had seen the fire."), ("en", "The commander said she had seen the fire.")
    )
    (gender,) = of_class(found, "wording", "gender")
    assert texts(gender) == {"A": "he", "B": "she"}
    assert gender.message == "He or she? A: he; B: she."


def test_who_is_only_named_in_one_version_has_no_gender_in_the_other() -> None:
    found = compare(("en", "He thanked her for the help."), ("en", "He thanked Ruta Feldeen for the help."))
    assert not of_class(found, "wording", "gender") or len(of_class(found, "wording", "gender")) == 1


def test_marks_alone_are_no_reading_beside_words() -> None:
    found = compare(
        ("en", "The hole, eight metres long, lies above the waterline."),
        ("en", "The gash eight metres long lies above the waterline."),
    )
    (words,) = of_class(found, "wording")
    assert not any(r.text.strip() in {",", "."} for r in words.readings)
    assert words.message == "B against A: “gash” for “hole”."


def test_changed_words_are_shown_without_the_marks_beside_them() -> None:
    found = compare(
        ("en", "The ferry ran aground off Lund, nine were taken to hospital, the coastguard said."),
        ("en", "The ferry ran aground off Lund and eleven went to a clinic, the coastguard said."),
    )
    (words,) = of_class(found, "wording", "words")
    assert any(reading.text.startswith(",") for reading in words.readings), "the places stay as they are"
    shown = [shown_words(words, reading) for reading in words.readings]
    assert not [text for text in shown if text and (text[0] in ",. " or text[-1] in ",. ")]
    (style,) = of_class(compare(("en", "He left, she said."), ("en", "He left; she said.")), "wording", "style")
    assert {shown_words(style, reading) for reading in style.readings} & {",", ";"}


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("The club had won seven matches in a row.", "Der Verein hatte sieben Spiele in Folge verloren."),
        ("Exports rose sharply in June.", "Die Exporte sanken im Juni stark."),
    ],
)
def test_a_translation_that_says_the_contrary_is_marked(english: str, german: str) -> None:
    sides = ("en", english), ("de", german)
    (antonym,) = of_class(compare(*sides, relations=[("A", "B", "derived")]), "wording", "antonym")
    assert antonym.message.startswith("Contrary words: A: ")
    assert not of_class(compare(*sides, relations=[("A", "B", "independent")]), "wording", "antonym")


def test_a_translation_with_the_same_verb_is_not_contrary() -> None:
    sides = ("en", "The club had won seven matches in a row."), ("de", "Der Verein hatte sieben Spiele gewonnen.")
    assert not of_class(compare(*sides, relations=[("A", "B", "derived")]), "wording", "antonym")


def test_she_who_becomes_er_in_a_translation_is_told() -> None:
    she = ("en", "She blamed the delay on the weather.")
    (gender,) = of_class(
        compare(she, ("de", "Er machte das Wetter für die Verzögerung verantwortlich."), relations=DERIVED), "wording"
    )
    assert texts(gender) == {"A": "She", "B": "Er"}


DERIVED = [("A", "B", "derived")]


@pytest.mark.parametrize(
    ("english", "german", "kind"),
    [
        ("She blamed the delay on the weather.", "Sie machte das Wetter verantwortlich.", "derived"),
        ("She blamed the delay on the weather.", "Er machte das Wetter verantwortlich.", "independent"),
        ("It was late, she told her father.", "Es sei spät, sagte sie; er war ihr Vater.", "derived"),
        ("She and he left.", "Er ging, und auch die Frau.", "derived"),
    ],
)
def test_er_that_may_stand_for_a_noun_or_another_is_no_slip(english: str, german: str, kind: str) -> None:
    found = compare(("en", english), ("de", german), relations=[("A", "B", kind)])
    assert not of_class(found, "wording", "gender")


SAYING = [
    ("“Nobody will go hungry,” she said.", "„Niemand wird hungern“, sagte er."),
    ("“Nobody will go hungry,” he told us.", "„Niemand wird hungern“, sagte sie uns."),
]


@pytest.mark.parametrize(("english", "german"), SAYING)
def test_who_says_it_becomes_another_in_translation(english: str, german: str) -> None:
    derived = compare(("en", english), ("de", german), relations=[("A", "B", "derived")])
    (gender,) = of_class(derived, "wording", "gender")
    assert gender.message.startswith("He or she?")
    assert not of_class(compare(("en", english), ("de", german)), "wording", "gender")


def test_they_are_not_she() -> None:
    found = compare(
        ("en", "“Nobody will go hungry,” he said."),
        ("de", "„Niemand wird hungern“, sagten sie."),
        relations=[("A", "B", "derived")],
    )
    assert not of_class(found, "wording", "gender")


def test_to_go_into_service_is_to_enter_it() -> None:
    found = compare(
        ("en", "The new system will go into service in spring."), ("en", "The new system will enter service in spring.")
    )
    assert not of_class(found, "wording", "antonym")


TOLD = [
    ("Two people died in the fire on Monday.", "Three people died in the fire on Monday.", "figure"),
    ("The verdict is due on Monday, lawyers said.", "The verdict is due on Tuesday, lawyers said.", "date"),
    ("The court did not lift the ban on boats.", "The court did lift the ban on boats.", "negation"),
    ("The museum opened in May.", "The museum closed in May.", "wording"),
]


@pytest.mark.parametrize(("one", "other", "kind"), TOLD)
def test_what_is_told_already_is_no_wording_besides(one: str, other: str, kind: str) -> None:
    found = compare(("en", one), ("en", other))
    assert of_class(found, kind)
    assert not of_class(found, "wording", "words")


def test_what_is_worded_differently_besides_stays() -> None:
    found = compare(
        ("en", "Two people died in the fire at the old mill on Monday."),
        ("en", "Three people died in the blaze at the old mill on Monday."),
    )
    (words,) = of_class(found, "wording", "words")
    assert words.message == "B against A: “blaze” for “fire”."


def test_a_third_version_is_told_for_what_it_alone_words_differently() -> None:
    found = compare(
        ("en", "Two people died in the fire at the old mill on Monday."),
        ("en", "Three people died in the fire at the old mill on Monday."),
        ("en", "Two people died in the blaze at the old mill on Monday."),
    )
    (words,) = of_class(found, "wording", "words")
    assert words.message == "C against A: “blaze” for “fire”."


def test_what_means_the_same_is_no_wording() -> None:
    found = compare(("en", "The fire burned for three days."), ("en", "The fire burned for 3 days."))
    assert not [d for d in found.discrepancies if d.severity]


def test_a_name_in_two_spellings_stays_to_be_looked_at() -> None:
    found = compare(("en", "Thomas Brell won the race."), ("en", "Tomas Brell won the race."))
    assert [d for d in found.discrepancies if d.severity]


DATELINES = [
    ("KELMOUTH, Oct 7 (NPA) - Two planes met.", "Two planes met."),
    ("KELMOUTH, Oct 7 (NPA) - Two planes met.", "KELMOUTH — Two planes met."),
    ("Kelmouth (dnp) - Two planes met.", "PORT MERROW, Oct. 7 (NPA) - Two planes met."),
]


@pytest.mark.parametrize(("one", "other"), DATELINES)
def test_a_date_line_is_nothing_that_versions_part_over(one: str, other: str) -> None:
    assert not compare(("en", one), ("en", other)).discrepancies


def test_words_behind_a_date_line_are_marked_where_they_stand() -> None:
    found = compare(
        ("en", "KELMOUTH, Oct 7 (NPA) - Two planes met over the bay."), ("en", "Two planes met over the sea.")
    )
    (words,) = of_class(found, "wording", "words")
    assert texts(words) == {"A": "bay", "B": "sea"}
