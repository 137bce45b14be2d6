"""One person of two ages, in whatever rows they stand."""

from __future__ import annotations

import pytest

from reconciler.model.discrepancy import Discrepancy
from tests.unit.discrepancies.versions import of_class, over_all, texts, version

INDEPENDENT = [("A", "B", "independent")]


def aged(left: str, one: str, right: str, other: str) -> list[Discrepancy]:
    return of_class(
        over_all(version("A", left, one), version("B", right, other), relations=INDEPENDENT), "figure", "age"
    )


PARTED = [
    ("en", "“The river sleeps,” said Elna Kivi, 42.", "en", "Later Elna Kivi, 24, sang for the crowd."),
    ("en", "Rain fell on captain Elna Kivi (42).", "de", "Die 24-jährige Elna Kivi sang für die Menge."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), PARTED)
def test_two_ages_of_one_person_are_told_though_nothing_else_is_alike(
    left: str, one: str, right: str, other: str
) -> None:
    (age,) = aged(left, one, right, other)
    assert age.severity == 3
    assert "42" in texts(age)["A"]
    assert age.message.startswith("How old is “Elna Kivi”? A: ")


ONE = [
    ("en", "“The river sleeps,” said Elna Kivi, 42.", "en", "Later Elna Kivi, 42, sang."),
    ("en", "“The river sleeps,” said Elna Kivi, 42.", "en", "Later Otto Kivi, 24, sang."),
    ("en", "Elna Kivi waited 42 years.", "en", "Later Elna Kivi, 24, sang."),
    ("en", "Elna Kivi, 24, sang.", "en", "Mother and daughter came, Elna Kivi, 42, and Elna Kivi, 24."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), ONE)
def test_other_people_and_other_years_are_no_ages_of_one(left: str, one: str, right: str, other: str) -> None:
    assert not aged(left, one, right, other)
