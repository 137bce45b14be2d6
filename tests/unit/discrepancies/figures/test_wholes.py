"""Numbers told whole and in parts, shares and what they are taken of, bounds of independent reports."""

from __future__ import annotations

import pytest

from reconciler.discrepancies import compare_row
from reconciler.model.discrepancy import Discrepancy
from reconciler.model.version import Version
from tests.unit.discrepancies.versions import agreements, compare, context, of_class, row, texts, version

APART = [("A", "B", "independent")]

WHOLE = [
    (("en", "The plane carried 171 people to Tresk."), "Aboard were 165 passengers and six crew."),
    (
        ("de", "Die Maschine brachte 171 Menschen nach Tresk."),
        "An Bord waren 165 Passagiere und sechs Helfer.",
    ),
]


@pytest.mark.parametrize(("whole", "parts"), WHOLE)
def test_a_number_told_in_parts_elsewhere_is_known(whole: tuple[str, str], parts: str) -> None:
    language, words = whole
    other = (
        "The second plane carried 93 people to Tresk."
        if language == "en"
        else "Die zweite brachte 93 Menschen nach Tresk."
    )
    assert not _figures(version("A", language, words), version("B", language, other, parts))
    assert _figures(version("A", language, words), version("B", language, other))


def _figures(*versions: Version) -> list[Discrepancy]:
    return of_class(compare_row(row(versions), context(versions, APART)), "figure")


def test_a_share_is_no_number_of_what_it_is_taken_of() -> None:
    found = compare(
        ("en", "The union says 22 of 96 posts are vacant."),
        ("en", "The union says almost a quarter of the posts are vacant."),
        ("de", "Laut der Gewerkschaft ist fast jede vierte Stelle unbesetzt."),
        relations=[("A", "B", "independent"), ("A", "C", "independent"), ("B", "C", "independent")],
    )
    assert not of_class(found, "figure")


def test_percentages_of_one_thing_are_set_against_one_another() -> None:
    found = compare(
        ("en", "The party led with 41 percent of the votes counted."),
        ("en", "With 98 percent of the votes counted, the party had 37.1 percent."),
    )
    (parted,) = of_class(found, "figure", "changed")
    assert texts(parted) == {"A": "41 percent", "B": "98 percent"}


def test_people_are_no_planes() -> None:
    found = compare(
        ("en", "A plane with 171 people on board nearly met another at the airport on Monday."),
        ("de", "Am Flughafen sind am Montag zwei Passagiermaschinen beinahe zusammengestoßen."),
    )
    assert not of_class(found, "figure", "changed")


def test_a_bound_that_a_rough_conversion_keeps_agrees() -> None:
    found = compare(
        ("en", "They passed at a distance of less than 500 feet."),
        ("de", "Sie flogen in einem Abstand von rund 150 Metern aneinander vorbei."),
    )
    assert not of_class(found, "figure")
    assert agreements(found, "figure")


def test_almost_two_thousand_are_not_seventeen_hundred() -> None:
    changed = compare(("en", "Almost 2,000 farms asked for help."), ("de", "Rund 1.700 Höfe baten um Hilfe."))
    assert of_class(changed, "figure", "changed")
    assert not of_class(compare(("en", "Almost 2,000 farms came."), ("de", "Rund 1.900 Höfe kamen.")), "figure")


def test_independent_reports_round_millions_as_they_like() -> None:
    said = (
        ("en", "The airport handles 14 million passengers."),
        ("en", "The airport handles 14.1 million passengers."),
    )
    assert of_class(compare(*said), "figure", "rounded")
    assert not of_class(compare(*said, relations=APART), "figure")


def test_days_are_set_against_no_hectares() -> None:
    found = compare(
        ("en", "In the valley 900 ha of orchards were damaged."),
        ("en", "In the valley, hit on 20 June, the orchards were damaged."),
        relations=APART,
    )
    assert not of_class(found, "figure")


def test_the_one_share_of_a_copy_is_set_against_that_of_its_original() -> None:
    found = compare(
        ("en", "The damage is 240 million crowns, of which insurers will cover about a third."),
        ("de", "Der Schaden beträgt 240 Millionen Kronen, die Versicherer zahlen etwa zwei Drittel."),
        relations=[("A", "B", "derived")],
    )
    (parted,) = of_class(found, "figure")
    assert texts(parted) == {"A": "about a third", "B": "etwa zwei Drittel"}
