"""Dates are compared by the day they mean and by their words."""

from __future__ import annotations

import pytest

from reconciler.discrepancies import compare_row
from reconciler.model.version import Version
from tests.unit.discrepancies.versions import agreements, compare, context, of_class, row, texts, version

AGREE = [
    ("en", "The inquiry begins on Friday.", "de", "Die Untersuchung beginnt am Freitag."),
    ("en", "The inquiry begins on Monday.", "en", "The inquiry begins on March 18."),
    ("en", "The inquiry begins on Friday.", "en", "The inquiry begins tomorrow."),
    ("en", "It ran aground in October 2022.", "de", "Im Oktober 2022 lief es auf Grund."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), AGREE)
def test_one_day_in_other_words_agrees(left: str, one: str, right: str, other: str) -> None:
    found = compare((left, one), (right, other))
    assert not of_class(found, "date")
    assert agreements(found, "date")


DIFFER = [
    ("en", "The ferry sank on Wednesday.", "de", "Die Fähre sank am Donnerstag."),
    ("en", "The ferry sank on 12 May 2021.", "en", "The ferry sank on 21 May 2021."),
    ("de", "Die Brücke wurde 1955 eröffnet.", "de", "Die Brücke wurde 1965 eröffnet."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), DIFFER)
def test_two_days_part(left: str, one: str, right: str, other: str) -> None:
    (date,) = of_class(compare((left, one), (right, other)), "date")
    assert date.severity == 3
    assert date.message.startswith("Dates differ: A: ")


def test_a_date_beside_two_is_matched_with_the_one_it_repeats() -> None:
    found = compare(
        ("en", "He spoke on Wednesday about the interview of Tuesday."),
        ("en", "He spoke about the interview on Wednesday."),
    )
    assert not of_class(found, "date")


INDEPENDENT = [("A", "B", "independent")]


@pytest.mark.parametrize(
    ("one", "language", "other"),
    [
        ("The ferry sank near the cape, officials said on Wednesday.", "en", "The ferry sank near the cape on Monday."),
        (
            "The ferry sank near the cape, the mayor told reporters late on Wednesday.",
            "de",
            "Die Fähre sank vor dem Kap, wie die Reederei am Donnerstag mitteilte.",
        ),
    ],
)
def test_when_something_was_said_is_not_when_it_happened(one: str, language: str, other: str) -> None:
    assert not of_class(compare(("en", one), (language, other), relations=INDEPENDENT), "date")


def test_another_day_of_saying_parts_in_copies() -> None:
    one = "The ferry sank near the cape, officials said on Wednesday."
    found = compare(("en", one), ("en", one.replace("Wednesday", "Thursday")), relations=[("A", "B", "derived")])
    assert of_class(found, "date")


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("en", "On Sunday the shops stayed shut; the market had been shelled the day before."),
        ("de", "Am Sonntag blieben die Läden geschlossen; der Markt war am Vortag beschossen worden."),
    ],
)
def test_a_day_told_from_another_day_is_that_day(language: str, other: str) -> None:
    one = "The market was shelled on Saturday."
    assert not of_class(compare(("en", one), (language, other), relations=INDEPENDENT), "date")


def test_the_part_of_a_day_makes_no_other_day() -> None:
    found = compare(("en", "The ferry sank on Tuesday evening."), ("de", "Die Fähre sank am Dienstagabend."))
    assert agreements(found, "date")


def test_days_of_two_things_in_independent_reports_are_to_be_checked() -> None:
    found = compare(
        ("en", "A ferry collided with a tanker late on Wednesday."),
        (
            "en",
            "Crews were told on Thursday to keep their nets ashore for a month after a ferry and a tanker collided.",
        ),
        relations=INDEPENDENT,
    )
    assert [(d.severity, d.detail.partition(":")[0]) for d in of_class(found, "date")] == [(2, "check")]


def test_a_relative_date_is_told_with_its_day() -> None:
    found = compare(("en", "The inquiry begins tomorrow."), ("en", "The inquiry begins on Monday."))
    assert [d.message for d in of_class(found, "date")] == ["Dates differ: A: tomorrow (15 March 2024); B: Monday."]


def test_a_month_and_a_year_in_independent_reports_date_two_things() -> None:
    found = compare(
        ("en", "The freighter ran aground on the shoal in October 2022."),
        ("en", "Five ships ran aground on the shoal since 1998."),
        relations=INDEPENDENT,
    )
    assert not of_class(found, "date")


def test_years_that_no_slip_makes_of_one_another_date_two_things_of_independent_reports() -> None:
    one = ("en", "The factory was opened in 1962 and built 71,000 vans last year.")
    other = ("en", "Of the vans that could be made there, some 71,000 left the line in 2023.")
    assert not of_class(compare(one, other, relations=INDEPENDENT), "date")
    slip = ("en", "Some 71,000 vans a year leave the line that started up in 1972.")
    assert of_class(compare(one, slip, relations=INDEPENDENT), "date")


def test_of_two_years_the_nearer_one_is_the_partner() -> None:
    found = compare(
        ("en", "The age rises in steps between 2027 and 2033."), ("en", "The age will have risen in steps by 2035.")
    )
    (date,) = of_class(found, "date")
    assert texts(date) == {"A": "2033", "B": "2035"}


def test_a_decade_ago_is_ten_years_ago() -> None:
    found = compare(("en", "It was 9.8% a decade ago."), ("en", "It was 9.8% ten years ago."))
    assert not of_class(found, "date")
    assert of_class(compare(("en", "It was 9.8% a decade ago."), ("en", "It was 9.8% five years ago.")), "date")


def test_months_of_one_year_are_no_digits_of_both() -> None:
    found = compare(
        ("en", "Shares fell to their lowest since March 2022."),
        ("de", "Die Aktien fielen auf den niedrigsten Stand seit Mai 2022."),
    )
    (parted,) = of_class(found, "date")
    assert texts(parted) == {"A": "March 2022", "B": "Mai 2022"}


TODAY = [
    ("The crop was counted today.", "Die Ernte dieses Jahres wurde gezählt."),
    ("The crop of this year was counted.", "Die Ernte wurde heute gezählt."),
]


@pytest.mark.parametrize(("english", "german"), TODAY)
def test_today_lies_in_this_year(english: str, german: str) -> None:
    assert not of_class(compare(("en", english), ("de", german)), "date")


def test_the_day_a_report_was_sent_is_not_that_of_the_event() -> None:
    sent = (
        ("en", "TRESK, June 9 (NPA) - The opposition led in the election of the island."),
        ("de", "TRESK, 10. Juni (NPA) - Die Opposition führte bei der Wahl auf der Insel."),
    )
    assert not of_class(compare(*sent, relations=[("A", "B", "independent")]), "date")
    assert of_class(compare(*sent, relations=[("A", "B", "derived")]), "date")


def test_what_fits_all_others_is_no_party() -> None:
    found = compare(
        ("en", "The hoard was found in a field on March 16."),
        ("en", "The hoard was found in a field on March 6."),
        ("de", "Der Schatz wurde Mitte März auf einem Feld gefunden."),
    )
    (parted,) = of_class(found, "date", "changed")
    assert texts(parted) == {"A": "March 16", "B": "March 6"}


PRIZES = [
    ("en", "In 1973 he received the Kelvard Prize."),
    ("de", "1973 erhielt er den Kelvard-Preis."),
]


def elsewhere(one: Version, other: Version) -> list[dict[str, str]]:
    known = context((one, other), [("A", "B", "independent")])
    return [texts(d) for d in of_class(compare_row(row((one, other), 1), known), "date", "elsewhere")]


@pytest.mark.parametrize(("language", "words"), PRIZES)
def test_the_year_beside_a_name_told_once_is_that_of_the_name(language: str, words: str) -> None:
    other = version("B", language, words)
    prize = "The Kelvard Prize came in 1974, the state prize in 1980."
    assert elsewhere(version("A", "en", "He was born in Tresk.", prize), other) == [{"A": "1974", "B": "1973"}]
    assert elsewhere(version("A", "en", "The Kelvard Prize is old.", prize), other) == []


COPIES = [
    (
        "en",
        "The vaccine works in children, according to a late-stage study published on Tuesday.",
        "The vaccine works in children, according to a late study released on Friday.",
    ),
    (
        "de",
        "Der Impfstoff wirkt bei Kindern, wie die Klinik am Dienstag mitteilte.",
        "Der Impfstoff wirkt bei Kindern, hieß es am Freitag aus der Klinik.",
    ),
]


@pytest.mark.parametrize(("language", "one", "other"), COPIES)
@pytest.mark.parametrize(("relation", "told"), [("derived", 1), ("independent", 0)])
def test_the_only_day_of_a_copy_is_that_of_its_original(
    language: str, one: str, other: str, relation: str, told: int
) -> None:
    found = compare((language, one), (language, other), relations=[("A", "B", relation)])
    assert len(of_class(found, "date", "changed")) == told


LED_OVER = [
    ("en", "The museum will remain closed until Friday.", "en", "The museum opens again on Saturday."),
    ("en", "The museum will remain closed until Friday.", "de", "Das Museum öffnet wieder am Samstag."),
    ("de", "Das Museum bleibt bis zum 15. März geschlossen.", "en", "The museum stays closed and opens on March 16."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), LED_OVER)
def test_until_friday_leads_over_to_saturday(left: str, one: str, right: str, other: str) -> None:
    assert not of_class(compare((left, one), (right, other)), "date")


def test_two_ends_of_one_state_differ() -> None:
    one, other = "The museum will remain closed until Friday.", "The museum will remain closed until Saturday."
    assert of_class(compare(("en", one), ("en", other)), "date", "changed")
    deutsch = "Das Museum bleibt bis Samstag geschlossen."
    assert of_class(compare(("en", one), ("de", deutsch)), "date", "changed")
