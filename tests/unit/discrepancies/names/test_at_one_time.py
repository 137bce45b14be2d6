"""Another place beside the same date, in statements that are otherwise told in other words."""

from __future__ import annotations

import pytest

from reconciler.model.discrepancy import Findings
from tests.unit.discrepancies.versions import compare, of_class, texts

ONE = "The “Night Ferry” was first performed in Arven in 1971 and won him a prize."


def beside(language: str, other: str) -> Findings:
    return compare(("en", ONE), (language, other), relations=[("A", "B", "independent")])


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("en", "The premiere of the “Night Ferry” in Tresk in 1971 changed his life."),
        ("de", "Die Uraufführung der „Nachtfähre“ 1971 in Tresk veränderte sein Leben."),
    ],
)
def test_two_places_of_one_year(language: str, other: str) -> None:
    (found,) = of_class(beside(language, other), "name", "changed")
    assert texts(found) == {"A": "Arven", "B": "Tresk"}
    assert found.severity == 2


@pytest.mark.parametrize(
    "other",
    [
        "The premiere of the “Night Ferry” in Tresk in 1972 changed his life.",
        "The premiere of the “Night Ferry” in 1971 changed his life; Tresk forgot him.",
        "Born in Tresk in 1971, she heard the “Night Ferry” in Arven.",
    ],
)
def test_another_year_or_a_place_that_both_know_tells_nothing(other: str) -> None:
    assert of_class(beside("en", other), "name", "changed") == []
