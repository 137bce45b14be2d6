"""Two figures of which one version gives both, and others one each."""

from __future__ import annotations

import pytest

from reconciler.discrepancies import compare_row
from reconciler.model.discrepancy import Discrepancy
from tests.unit.discrepancies.versions import context, of_class, row, version

RELATED = [("A", "B", "independent"), ("A", "C", "independent"), ("B", "C", "independent")]


def told(*texts: tuple[str, str]) -> list[Discrepancy]:
    versions = tuple(version(siglum, language, text) for siglum, (language, text) in zip("ABC", texts, strict=False))
    return of_class(compare_row(row(versions), context(versions, RELATED)), "figure", "both")


PARTED = [
    (
        ("en", "Three ferries collided in the harbour on Monday."),
        ("en", "Two ferries collided in the harbour on Monday."),
        ("en", "Three ferries collided in the harbour on Monday, though the port counted two ferries."),
    ),
    (
        ("en", "Three ferries collided in the harbour on Monday."),
        ("de", "Zwei Fähren stießen am Montag im Hafen zusammen."),
        ("de", "Drei Fähren stießen am Montag im Hafen zusammen, der Hafen zählte zwei Fähren."),
    ),
]


@pytest.mark.parametrize("texts", PARTED)
def test_one_version_that_gives_both_does_not_hide_that_the_others_part(texts: tuple[tuple[str, str], ...]) -> None:
    (found,) = told(*texts)
    assert found.severity == 2
    assert found.message.startswith("Figures differ: A, C: ")
    assert {r.value for r in found.readings} == {"3", "2"}


def test_other_things_are_not_set_against_one_another() -> None:
    assert not told(
        ("en", "Three ferries collided in the harbour."),
        ("en", "Two people were hurt in the harbour."),
        ("en", "Three ferries collided in the harbour and two people were hurt."),
    )


def test_versions_that_all_give_both_agree() -> None:
    both = "Three ferries collided in the harbour, though the port counted two ferries."
    assert not told(("en", both), ("en", both), ("en", "Three ferries collided in the harbour."))
