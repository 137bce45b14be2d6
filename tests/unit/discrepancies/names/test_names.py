"""Names: another one in the same place, one misspelled, one in several forms, one that only some versions have."""

from __future__ import annotations

import pytest

from reconciler.discrepancies import compare_row
from tests.unit.discrepancies.versions import agreements, compare, context, of_class, over_all, row, texts, version


def test_another_name_in_the_same_place_is_severe() -> None:
    found = compare(
        ("en", "The minister, Dagmar Ostrell, opened the bridge at noon."),
        ("en", "The minister, Piotr Vandeel, opened the bridge at noon."),
    )
    (name,) = of_class(found, "name")
    assert name.severity == 3
    assert name.message == "Different names: A: Dagmar Ostrell; B: Piotr Vandeel."


def test_spellings_of_one_city_in_two_languages_agree() -> None:
    found = compare(
        ("en", "The delegation returned to Kiev late on Tuesday."),
        ("de", "Die Delegation kehrte am späten Dienstag nach Kyjiw zurück."),
    )
    assert not of_class(found, "name")
    assert agreements(found, "name")


def test_a_country_and_its_adjective_are_one_name() -> None:
    found = compare(
        ("en", "Ukrainian forces crossed the border in August."),
        ("de", "Die Streitkräfte der Ukraine überquerten im August die Grenze."),
    )
    assert not of_class(found, "name")


def test_a_name_that_comes_nowhere_else_in_a_version_is_an_omission() -> None:
    found = compare(
        ("en", "The harbour master, Ilyena Voroshka, told reporters that the water was safe."),
        ("en", "The harbour master told reporters that the water was safe."),
    )
    (lack,) = of_class(found, "omission", "name")
    assert (lack.severity, texts(lack)) == (1, {"A": "Ilyena Voroshka"})


def test_a_version_that_spells_one_name_in_two_ways_is_told_so_once() -> None:
    found = over_all(
        version("A", "en", "President Zelensky spoke.", "Later Zelenskyy left.", "Zelenskyy was in Munich."),
        version("B", "de", "Kiew bestreitet das.", "Die Regierung in Kyiv schweigt.", "In Kiew blieb es ruhig."),
    )
    told = {d.message for d in of_class(found, "name", "spelling")}
    assert told == {
        "A spells one name in several ways: “Zelenskyy” (2 ×), “Zelensky” (1 ×).",
        "B spells one name in several ways: “Kiew” (2 ×), “Kyiv” (1 ×).",
    }


def test_a_country_its_people_and_its_adjective_are_no_spellings() -> None:
    found = over_all(
        version("A", "en", "Russia withdrew.", "The Russians left.", "Russian troops went home."),
        version("B", "de", "Russland zog ab.", "Die Russen gingen.", "Russische Truppen zogen heim."),
    )
    assert not of_class(found, "name")


GERMAN_STAND_INS = [
    ("Die Firma Royal Mail liefert.", "Die Firma Royal Shiv liefert.", {"A": "Royal Mail", "B": "Royal Shiv"}),
    (
        "Der Verdacht fiel nur auf Mandela, hieß es.",
        "Der Verdacht fiel nur auf Garden, hieß es.",
        {"A": "Mandela", "B": "Garden"},
    ),
    (
        "Ministerin Annalena Baerbock eröffnete die Brücke.",
        "Ministerin Cowboys Baerbock eröffnete die Brücke.",
        {"A": "Annalena Baerbock", "B": "Cowboys Baerbock"},
    ),
]


@pytest.mark.parametrize(("one", "other", "readings"), GERMAN_STAND_INS)
def test_a_german_word_in_the_place_of_a_name_is_found(one: str, other: str, readings: dict[str, str]) -> None:
    names = of_class(compare(("de", one), ("de", other)), "name")
    assert readings in [texts(name) for name in names]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sie unterschrieben Ende Oktober den Vertrag.", "Sie unterschrieben Ende November den Vertrag."),
        ("Millionen Menschen warten auf Hilfe.", "Millionen Bürger warten auf Hilfe."),
        ("Der Vertrag ist eine Art Abkommen.", "Der Vertrag ist eine Art Pakt."),
        ("Die Sprecherin Berg lehnte ab.", "Die Senatorin Berg lehnte ab."),
    ],
)
def test_german_nouns_side_by_side_are_no_names(one: str, other: str) -> None:
    assert not of_class(compare(("de", one), ("de", other)), "name")


def test_the_sort_of_a_place_and_a_number_are_no_names() -> None:
    found = compare(
        ("en", "Forty-three people were hurt when the ferry sank in the Strait near Torsund."),
        ("en", "Dozens of people were hurt when the ferry sank in the Sound near Torsund."),
    )
    assert not of_class(found, "name")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Moscow rejected the offer on Monday.", "Russia rejected the offer on Monday."),
        ("Berlin rejected the offer on Monday.", "The German government rejected the offer on Monday."),
    ],
)
def test_a_capital_may_stand_for_its_country(one: str, other: str) -> None:
    assert not of_class(compare(("en", one), ("en", other)), "name")


def test_a_country_named_elsewhere_is_not_replaced() -> None:
    versions = (
        version("A", "en", "Officials from Norway welcomed the new ferry line.", "Denmark agreed."),
        version("B", "en", "Officials from Denmark welcomed the new ferry line.", "So they said."),
    )
    assert not of_class(compare_row(row(versions), context(versions)), "name")


def test_a_people_named_after_its_country_with_one_letter_more_is_no_spelling() -> None:
    found = over_all(version("A", "de", "Die Ukraine lehnt ab.", "Die Ukrainer hoffen.", "Die Ukraine wartet."))
    assert not of_class(found, "name", "spelling")


def test_a_surname_in_anothers_name_is_no_trace_of_a_person() -> None:
    found = compare(
        ("en", "The jury named Petra Lind, Otto Lind and Karl Lind as the winners."),
        ("en", "The jury named Otto Lind and Karl Lind as the winners."),
    )
    (lack,) = of_class(found, "omission", "name")
    assert texts(lack) == {"A": "Petra Lind"}


def test_a_plain_word_is_no_trace_of_a_name_that_no_dictionary_knows() -> None:
    found = compare(
        ("en", "The concert was broadcast by the internet radio station Toffelwick Radio on the same day."),
        ("en", "The concert was broadcast by the internet radio station on the same day."),
    )
    assert [texts(d) for d in of_class(found, "omission", "name")] == [{"A": "Toffelwick Radio"}]


SAME_NAME = [
    ("Advocate M.L. Torren opened the fair.", "Advocate ML Torren opened the fair."),
    ("The ship called at St. Helena.", "The ship called at Saint Helena."),
    ("Great Britain's fleet sailed.", "The fleet of Great Britain sailed."),
]


@pytest.mark.parametrize(("one", "other"), SAME_NAME)
def test_stops_short_forms_and_endings_make_no_other_name(one: str, other: str) -> None:
    found = compare(("en", one), ("en", other))
    assert not of_class(found, "name")
    assert not of_class(found, "omission", "name")


def test_other_given_names_of_one_family_name_are_no_spellings() -> None:
    found = compare(("en", "Mayor Ramón Ibarrola spoke."), ("en", "Mayor Raúl Ibarrola spoke."))
    (name,) = of_class(found, "name")
    assert name.message == "Different names: A: Ramón Ibarrola; B: Raúl Ibarrola."


SAID = "The mediator Aino Salmela said in the evening that both sides had not agreed on a date."
LATER = "Later the mediator Anna Salmela went home."
APART = [("A", "B", "independent")]


def test_given_names_that_part_in_rows_of_their_own_are_told() -> None:
    versions = version("A", "en", SAID, "It rained."), version("B", "en", "Snow fell.", LATER)
    assert [d.message for d in of_class(over_all(*versions, relations=APART), "name")] == [
        "One family name, other given names: A: Aino Salmela; B: Anna Salmela. One person, or two?"
    ]


def test_who_names_two_people_of_one_family_knows_them_apart() -> None:
    versions = version("A", "en", SAID, LATER), version("B", "en", "Snow fell.", LATER)
    assert not of_class(over_all(*versions, relations=APART), "name")


def test_the_agency_that_sent_a_report_is_no_name_of_it() -> None:
    found = compare(
        ("en", "ORVIK (Reuvan) - Halvor will close its factory in Grenmouth."),
        ("de", "Halvor schließt sein Werk im englischen Grenmouth."),
    )
    assert not [d for d in of_class(found, "name") if "Reuvan" in d.message]


def test_who_is_told_stands_for_nobody_who_says_it() -> None:
    found = compare(
        ("en", "The wall was built for a bigger storm, Pellworth said."),
        ("en", "The wall was built for a bigger storm, she told the BCN."),
    )
    assert not of_class(found, "name")


def test_a_plain_word_with_a_number_behind_it_stands_for_no_name() -> None:
    found = compare(
        ("en", "The council decided to build tram Line 7."),
        ("de", "Der Stadtrat von Lindau hat den Bau einer Straßenbahn beschlossen."),
        relations=[("A", "B", "independent")],
    )
    assert not of_class(found, "name", "changed")


LISTED_APART = [
    ("en", "The children live in Ghana, Malawi and Kenya.", "en", "The children live in Ghana, Mali and Kenya."),
    ("en", "The children live in Ghana, Malawi and Kenya.", "de", "Die Kinder leben in Ghana, Mali und Kenia."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), LISTED_APART)
def test_two_countries_spelled_alike_are_two(left: str, one: str, right: str, other: str) -> None:
    (name,) = of_class(compare((left, one), (right, other), relations=[("A", "B", "derived")]), "name")
    assert texts(name) == {"A": "Malawi", "B": "Mali"}


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("en", "The pier in Arven was rebuilt after the storm, at a cost of two million."),
        ("de", "Der Pier in Arven wurde nach dem Sturm für zwei Millionen wieder aufgebaut."),
    ],
)
@pytest.mark.parametrize(("relation", "told"), [("derived", 1), ("independent", 0)])
def test_what_a_report_of_its_own_names_elsewhere_is_no_rival(
    language: str, other: str, relation: str, told: int
) -> None:
    one = version("A", "en", "The pier in Tresk was rebuilt after the storm, at a cost of two million.", "Arven waits.")
    versions = (one, version("B", language, other))
    found = compare_row(row(versions), context(versions, [("A", "B", relation)]))
    assert len(of_class(found, "name", "changed")) == told


def test_readings_are_told_without_soft_hyphens() -> None:
    found = compare(("de", "Der Pier in Dal\u00admar sank."), ("de", "Der Pier in Ostrell sank."))
    (name,) = of_class(found, "name")
    assert texts(name) == {"A": "Dalmar", "B": "Ostrell"}
    english = compare(("en", "The pier in Dal\u00admar sank."), ("en", "The pier in Ostrell sank."))
    assert texts(of_class(english, "name")[0])["A"] == "Dalmar"
