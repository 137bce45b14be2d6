"""Figures are compared by value, in English and German; what only looks different is kept as an agreement."""

from __future__ import annotations

import pytest

from tests.unit.discrepancies.versions import agreements, compare, of_class, texts

AGREE = [
    ("en", "The storm cut 2,400 homes off.", "de", "Der Sturm schnitt 2.400 Häuser ab."),
    ("en", "Forty-three people were hurt.", "de", "43 Menschen wurden verletzt."),
    ("en", "The fire burned 500 sq miles of forest.", "de", "Das Feuer verbrannte 1.300 Quadratkilometer Wald."),
    ("en", "The dam lost just under 20% of its water.", "de", "Der Damm verlor knapp 20 Prozent seines Wassers."),
    ("en", "At least four others were injured.", "de", "Mindestens vier weitere wurden verletzt."),
    ("en", "The bridge cost 3.5 million euros.", "de", "Die Brücke kostete 3,5 Millionen Euro."),
    ("en", "The bridge is about 300 metres long.", "en", "The bridge is 300 metres long."),
    ("en", "About 1,200 workers went on strike.", "en", "Some 1,200 workers went on strike."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), AGREE)
def test_one_value_in_two_forms_agrees(left: str, one: str, right: str, other: str) -> None:
    found = compare((left, one), (right, other))
    assert not of_class(found, "figure")
    assert agreements(found, "figure")


DIFFER = [
    ("en", "The storm cut 2,400 homes off.", "de", "Der Sturm schnitt 2.600 Häuser ab.", 3),
    ("en", "Six ships fought the slick.", "de", "Fünf Schiffe kämpften gegen den Ölteppich.", 3),
    ("en", "More than 330 plants were built.", "en", "More than 340 plants were built.", 3),
    ("en", "The talks lasted 10 to 20 minutes.", "en", "The talks lasted 15 to 20 minutes.", 2),
    ("en", "About 950 stations sell it.", "en", "About 1,050 stations sell it.", 2),
    ("de", "Rund 400 Frühchen werden hier umsorgt.", "en", "About 500 premature babies are cared for here.", 2),
    ("de", "Es ist für Kinder zwischen 5 und 14 Jahren.", "en", "It is for children aged 5 to 11.", 2),
    ("de", "Die Lieferung dauert 5-6 Tage.", "de", "Die Lieferung dauert 8-6 Tage.", 2),
    ("de", "Er wurde als Dritter gewählt.", "de", "Er wurde als Vierter gewählt.", 2),
]


@pytest.mark.parametrize(("left", "one", "right", "other", "severity"), DIFFER)
def test_two_values_part(left: str, one: str, right: str, other: str, severity: int) -> None:
    found = of_class(compare((left, one), (right, other)), "figure")
    assert [d.severity for d in found] == [severity]
    assert found[0].message.startswith("Figures differ: A: ")


def test_a_bound_against_the_plain_figure_is_a_trifle() -> None:
    found = of_class(compare(("en", "More than 112,000 left the city."), ("en", "112,000 left the city.")), "figure")
    assert [(d.severity, d.detail.partition(":")[0]) for d in found] == [(1, "hedge")]


def test_quantities_that_may_be_others_are_only_to_be_checked() -> None:
    found = compare(
        ("en", "The rebels now hold around 180 square kilometres of the province."),
        ("en", "Rebels had overrun roughly 200 sq miles (520 sq km) of the province by spring."),
        relations=[("A", "B", "independent")],
    )
    (check,) = of_class(found, "figure")
    assert check.severity == 2
    assert check.message == (
        "Check: perhaps not the same quantity: A: around 180 square kilometres; B: roughly 200 sq miles (518 km²)."
    )


def test_versions_of_one_value_are_told_together() -> None:
    found = compare(
        ("en", "Some 640 boats are kept in port."),
        ("en", "Some 460 boats are kept in port."),
        ("de", "Rund 640 Boote liegen im Hafen fest."),
    )
    (figure,) = of_class(found, "figure")
    assert figure.message == "Figures differ: A, C: Some 640 boats; B: Some 460 boats."
    assert texts(figure) == {"A": "Some 640", "B": "Some 460", "C": "Rund 640"}


def test_figures_of_unlike_things_are_not_set_against_one_another() -> None:
    found = compare(("en", "Two aircraft searched the bay."), ("en", "The search of the bay went on for 12 hours."))
    assert not of_class(found, "figure")


def test_one_child_is_not_children() -> None:
    found = compare(
        ("en", "Four others were injured, including children."),
        ("de", "Vier weitere wurden verletzt, einschließlich eines Kindes."),
    )
    (figure,) = of_class(found, "figure", "one or several")
    assert figure.severity == 3
    assert texts(figure) == {"A": "including children", "B": "einschließlich eines Kindes"}


def test_digits_that_are_no_figure_are_compared_as_they_stand() -> None:
    found = compare(
        ("en", "The signs stand on the A4 motorway near the border."),
        ("en", "The signs stand on the A3 motorway near the border."),
    )
    (figure,) = of_class(found, "figure")
    assert texts(figure) == {"A": "A4", "B": "A3"}


def test_point_and_comma_are_a_slip_and_no_other_value() -> None:
    found = compare(
        ("en", "More than 272.000 infections have been recorded."),
        ("en", "More than 272,000 infections have been recorded."),
    )
    assert not of_class(found, "figure")
    assert of_class(found, "artefact", "separator")


def test_a_figure_only_some_versions_have_is_an_omission() -> None:
    found = compare(
        ("en", "A third of the fuel and 41,000 ships a year pass through the strait."),
        ("en", "A third of the fuel passes through the strait every year."),
    )
    assert not of_class(found, "figure")
    (lack,) = of_class(found, "omission", "figure")
    assert lack.severity == 1
    assert lack.message == "Only in A: “41,000 ships”. Not in B."


def test_a_wrong_conversion_does_not_hide_a_changed_figure() -> None:
    found = compare(
        ("de", "Der Tunnel liegt 100 Meter (328 Fuß) unter der Erde."),
        ("en", "The tunnel is 400 metres (328 feet) deep."),
    )
    (figure,) = of_class(found, "figure")
    assert texts(figure) == {"A": "100 Meter", "B": "400 metres"}


@pytest.mark.parametrize(
    ("one", "other", "parts"),
    [
        (
            ("en", "The oil lay on 80 km (50 miles) of coast."),
            ("en", "The oil lay on 80 km (45 miles) of coast."),
            {"A": "50 miles", "B": "45 miles"},
        ),
        (
            ("de", "Das Öl bedeckt 130 Quadratkilometer (50 Quadratmeilen)."),
            ("en", "The oil covers 130 sq km (60 sq miles)."),
            {"A": "50 Quadratmeilen", "B": "60 sq miles"},
        ),
    ],
)
def test_one_figure_with_two_conversions_is_told_once(
    one: tuple[str, str], other: tuple[str, str], parts: dict[str, str]
) -> None:
    (figure,) = of_class(compare(one, other), "figure")
    assert texts(figure) == parts
    assert figure.message.startswith("One figure, two conversions")


def test_like_conversions_of_one_figure_part_in_nothing() -> None:
    found = compare(
        ("en", "The oil lay on 80 km (50 miles) of coast."), ("de", "Das Öl lag auf 80 km (50 Meilen) Küste.")
    )
    assert not of_class(found, "figure")


def test_the_noun_that_is_counted_is_shown_with_the_words_before_it() -> None:
    (figure,) = of_class(compare(("en", "Six small ships came."), ("en", "Five small ships came.")), "figure")
    assert figure.message == "Figures differ: A: Six small ships; B: Five small ships."


def test_a_day_that_no_month_has_stands_against_the_right_one() -> None:
    found = compare(("de", "Sie tagten am 26. November."), ("de", "Sie tagten am 36. November."))
    assert texts(of_class(found, "figure")[0]) == {"A": "26", "B": "36"}


def test_opposite_bounds_of_one_value_cannot_both_be_right() -> None:
    (figure,) = of_class(
        compare(("en", "More than 2,300 homes burned."), ("en", "Not more than 2,300 homes burned.")), "figure"
    )
    assert figure.severity == 3


def test_a_figure_rounded_without_saying_so_is_told_and_no_more() -> None:
    found = compare(
        ("en", "The fire destroyed 112,430 trees."),
        ("de", "Das Feuer zerstörte 112.000 Bäume."),
    )
    (figure,) = of_class(found, "figure", "rounded")
    assert figure.severity == 1


def test_tons_are_tonnes_only_if_they_are_short() -> None:
    found = compare(
        ("de", "Die Grube förderte ungefähr 100 Millionen Tonnen Kohle."),
        ("en", "The mine produced about 110 million tons of coal."),
    )
    assert [d.severity for d in of_class(found, "figure", "tons")] == [1]


@pytest.mark.parametrize(
    ("language", "text", "third"),
    [
        ("en", "Half of the 1,300 hectares burnt, that is 450 hectares.", "650"),
        ("de", "Die Hälfte der 1.300 Hektar brannte ab, das sind 450 Hektar.", "650"),
        ("en", "Of those on board, 45 of the 120 passengers, or 20 percent, were hurt.", "24"),
    ],
)
def test_a_share_that_does_not_come_out_is_noted(language: str, text: str, third: str) -> None:
    (note,) = of_class(compare((language, text)), "figure", "reckoning")
    assert note.severity == 1
    assert f"would be “{third}”" in note.message


@pytest.mark.parametrize(
    "text",
    [
        "Half of the 1,300 hectares burnt, that is some 640 hectares.",
        "Of those on board, 45 of the 120 passengers, or 37.5 percent, were hurt.",
        "A third of the 120 passengers were hurt and 80 passengers were not.",
        "Half of the 1,300 hectares burnt within 20 hours.",
    ],
)
def test_what_comes_out_or_is_something_else_is_not_noted(text: str) -> None:
    assert not of_class(compare(("en", text)), "figure", "reckoning")


REASONS = [
    (
        ("en", "The fire burned 500 sq miles of forest."),
        ("de", "Das Feuer verbrannte 1.300 Quadratkilometer Wald."),
        "The same value in another form: A: 500 sq miles; B: 1.300 Quadratkilometer (501.9 sq miles).",
    ),
    (
        ("en", "The dam lost just under 20% of its water."),
        ("de", "Der Damm verlor knapp 20 Prozent seines Wassers."),
        "The same value in another form: A: just under 20%; B: knapp 20 Prozent.",
    ),
    (
        ("en", "The fleet lost about 3,000 boats."),
        ("de", "Die Flotte verlor 2.980 Boote."),
        "The same figure, rounded or hedged: A: about 3,000 boats; B: 2.980 Boote.",
    ),
]


@pytest.mark.parametrize(("one", "other", "reason"), REASONS)
def test_an_agreement_says_why(one: tuple[str, str], other: tuple[str, str], reason: str) -> None:
    (same,) = agreements(compare(one, other), "figure")
    assert same.message == reason


def test_ranges_that_no_estimate_brings_together_are_severe() -> None:
    found = compare(
        ("en", "Insurers put the damage at 60 million to 80 million pounds."),
        ("de", "Versicherer beziffern den Schaden auf 60 bis 80 Milliarden Pfund."),
        relations=[("A", "B", "derived")],
    )
    assert [d.severity for d in of_class(found, "figure")] == [3]


def test_sums_of_two_things_in_independent_reports_are_not_set_against_one_another() -> None:
    found = compare(
        ("en", "The mayor said the sea wall had been raised at a cost of £12 million."),
        ("en", "The mayor has asked her government for 20 million pounds."),
        relations=[("A", "B", "independent")],
    )
    assert not of_class(found, "figure")


def test_a_percent_is_no_percentage_point() -> None:
    found = compare(
        ("en", "The rate fell by half a percentage point in May."), ("en", "The rate fell by half a percent in May.")
    )
    (figure,) = of_class(found, "figure")
    assert texts(figure) == {"A": "half a percentage point", "B": "half a percent"}
    (agreed,) = agreements(
        compare(("en", "It fell by half a percentage point."), ("de", "Sie fiel um 0,5 Prozentpunkte.")), "figure"
    )
    assert agreed


DERIVED = [("A", "B", "derived")]


@pytest.mark.parametrize(("one", "other"), [("2 million", "2 Milliarden"), ("2.5 million", "2,5 Milliarden")])
def test_millions_that_became_milliarden_are_no_matter_of_point_and_comma(one: str, other: str) -> None:
    found = compare(
        ("en", f"The city wants a repair fund of {one} euros for schools."),
        ("de", f"Die Stadt will für Schulen einen Fonds von {other} Euro."),
        relations=DERIVED,
    )
    (figure,) = of_class(found, "figure", "changed")
    assert figure.severity == 3


def test_shares_in_words_part() -> None:
    found = compare(
        ("en", "One in five draws a pension."),
        ("en", "One Marnian in four draws a pension."),
        ("de", "Jeder Fünfte bezieht eine Rente."),
    )
    (figure,) = of_class(found, "figure")
    assert texts(figure) == {"A": "One in five", "B": "One Marnian in four", "C": "Jeder Fünfte"}


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (("en", "He was fined twice for it."), ("en", "He was fined three times for it."), "derived"),
        (
            ("en", "The army has struck the port twice."),
            ("de", "Die Armee hat den Hafen dreimal getroffen."),
            "derived",
        ),
        (("en", "The army struck the port twice."), ("de", "Die Armee traf den Hafen 3 Mal."), "independent"),
    ],
)
def test_how_often_something_happened_is_a_figure(one: tuple[str, str], other: tuple[str, str], kind: str) -> None:
    (figure,) = of_class(compare(one, other, relations=[("A", "B", kind)]), "figure", "changed")
    assert figure.severity == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("en", "He was fined twice for it."), ("de", "Er musste dafür zweimal zahlen.")),
        (("en", "He was fined twice."), ("de", "Dreimal läutete die Glocke.")),
        (("en", "She won twice and lost three times."), ("de", "Sie gewann zweimal und verlor dreimal.")),
    ],
)
def test_as_often_or_something_else_is_no_other_figure(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not of_class(compare(one, other), "figure")


def test_a_share_far_from_the_part_and_the_whole_is_of_another_thing() -> None:
    text = "The bank cut its rate to 4.75% on Thursday, as expected by 14 of 17 economists."
    assert not of_class(compare(("en", text)), "figure", "reckoning")


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("en", "There were 183 people on the train, among them a crew of five."),
        ("de", "Im Zug waren 183 Menschen, darunter eine Besatzung von fünf."),
    ],
)
def test_a_crew_is_set_against_no_carriages(language: str, other: str) -> None:
    one = "The train with 183 people on board had seven carriages."
    assert not of_class(compare(("en", one), (language, other)), "figure", "changed")


@pytest.mark.parametrize(
    ("language", "other"),
    [("en", "Her crew of 23 was safe on Monday."), ("de", "Die Besatzung von 23 war am Montag sicher.")],
)
def test_a_crew_of_so_many_is_its_members(language: str, other: str) -> None:
    (found,) = of_class(
        compare(("en", "All 24 crew members were safe on Monday."), (language, other)), "figure", "changed"
    )
    assert set(texts(found)) == {"A", "B"}


@pytest.mark.parametrize(
    ("language", "other", "told"),
    [
        ("en", "The hospital put off 86 operations.", 0),
        ("de", "Die Klinik verschob 86 Operationen.", 0),
        ("en", "The hospital put off 600 operations.", 1),
    ],
)
def test_counts_of_reports_that_lie_far_apart_are_of_two_things(language: str, other: str, told: int) -> None:
    one = ("en", "Around 1,100 operations had to be postponed in the whole country after the storm.")
    found = of_class(compare(one, (language, other), relations=[("A", "B", "independent")]), "figure", "check")
    assert len(found) == told


@pytest.mark.parametrize(
    ("language", "other"), [("en", "Some 27,300 runners started."), ("de", "Rund 27.300 Läufer starteten.")]
)
def test_an_estimate_that_keeps_to_a_rounder_bound_agrees(language: str, other: str) -> None:
    one = ("en", "More than 27,000 runners started.")
    assert not of_class(compare(one, (language, other)), "figure", "changed")
    assert of_class(compare(one, (language, other.replace("27", "25"))), "figure", "changed")
