"""The dead of one report are not the injured of another; a toll answers a toll wherever it stands."""

from __future__ import annotations

import pytest

from reconciler.discrepancies import compare_row
from tests.unit.discrepancies.versions import compare, context, of_class, row, texts, version

INDEPENDENT = [("A", "B", "independent")]


@pytest.mark.parametrize(
    ("one", "language", "other"),
    [
        ("At least nine miners were killed in the pit.", "en", "Rescuers found eight miners alive in the pit."),
        ("At least nine miners were killed in the pit.", "de", "Acht Bergleute wurden in der Grube verletzt."),
        ("Some 31 people are missing after the flood.", "en", "The flood injured 40 people."),
    ],
)
def test_people_of_whom_other_things_became_are_not_one_number(one: str, language: str, other: str) -> None:
    assert not of_class(compare(("en", one), (language, other), relations=INDEPENDENT), "figure")


@pytest.mark.parametrize(
    ("one", "language", "other"),
    [
        ("Nine miners were killed in the pit.", "en", "The death toll in the pit climbed to 14."),
        ("Nine miners were killed in the pit.", "de", "Die Zahl der Toten in der Grube ist auf 14 gestiegen."),
    ],
)
def test_a_toll_parts_from_a_toll_in_other_words(one: str, language: str, other: str) -> None:
    (figure,) = of_class(compare(("en", one), (language, other)), "figure")
    assert set(texts(figure)) == {"A", "B"}


def test_a_toll_in_another_row_is_to_be_looked_at() -> None:
    versions = (
        version("A", "en", "Nine people were killed in the pit.", "The mine opened in 1968."),
        version("B", "en", "The shift had just begun.", "The number of dead has risen to 14, the governor said."),
    )
    found = of_class(compare_row(row(versions, 0), context(versions, INDEPENDENT)), "figure", "elsewhere")
    assert [texts(d) for d in found] == [{"A": "Nine", "B": "14"}]


def test_the_dead_of_an_earlier_event_are_no_toll() -> None:
    versions = (
        version("A", "en", "Nine people were killed in the pit.", "In 2009 some 29 men died at San Cayo."),
        version("B", "en", "The shift had just begun.", "It rained.", "The number of dead has risen to 14."),
    )
    assert not of_class(compare_row(row(versions, 1), context(versions, INDEPENDENT)), "figure", "elsewhere")


def test_two_dead_are_a_toll_as_well() -> None:
    versions = (
        version("A", "en", "Two people died when the sea came over the wall."),
        version("B", "en", "The shift had just begun.", "The number of people killed has gone up to three."),
    )
    found = of_class(compare_row(row(versions, 0), context(versions, INDEPENDENT)), "figure", "elsewhere")
    assert [texts(d) for d in found] == [{"A": "Two", "B": "three"}]
