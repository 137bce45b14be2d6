"""Nobody in one report, somebody in another, in whatever rows they stand."""

from __future__ import annotations

import pytest

from reconciler.model.discrepancy import Discrepancy
from tests.unit.discrepancies.versions import of_class, over_all, texts, version

INDEPENDENT = [("A", "B", "independent")]


def parted(left: str, one: str, right: str, other: str) -> list[Discrepancy]:
    versions = version("A", left, "The pier burned on Monday.", one), version("B", right, other)
    return of_class(over_all(*versions, relations=INDEPENDENT), "figure", "none")


SOMEBODY = [
    ("en", "No one was hurt.", "en", "Three people were injured in the fire."),
    ("en", "There were no deaths.", "de", "Bei dem Brand starben zwei Menschen."),
    ("de", "Niemand wurde verletzt.", "en", "Two men were injured."),
    ("de", "Es gab keine Toten.", "de", "Zwei Menschen wurden getötet."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), SOMEBODY)
def test_nobody_and_somebody_are_told_across_rows(left: str, one: str, right: str, other: str) -> None:
    (found,) = parted(left, one, right, other)
    assert found.severity == 3
    assert set(texts(found)) == {"A", "B"}


NO_CONTRADICTION = [
    ("en", "No one was killed.", "en", "Three people were injured in the fire."),
    ("en", "No one was seriously hurt.", "en", "Three people were injured in the fire."),
    ("en", "No one else was hurt.", "en", "Three people were injured in the fire."),
    ("en", "None of the crew was hurt.", "en", "Three people were injured in the fire."),
    ("en", "No deaths were linked to the smoke.", "en", "Two people died."),
    ("en", "No one was hurt.", "en", "A fire in 1998 injured three people."),
    ("de", "Niemand wurde schwer verletzt.", "de", "Zwei Menschen wurden verletzt."),
    ("en", "No one was hurt.", "en", "Nobody was hurt, though 40 people were evacuated."),
]


@pytest.mark.parametrize(("left", "one", "right", "other"), NO_CONTRADICTION)
def test_another_fate_part_or_year_is_no_contradiction(left: str, one: str, right: str, other: str) -> None:
    assert parted(left, one, right, other) == []
