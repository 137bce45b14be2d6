"""Two digits exchanged in a number that stands beside the same other figure, in rows of their own."""

from __future__ import annotations

import pytest

from reconciler.discrepancies.figures import exchanged as detector
from reconciler.discrepancies.figures.transposed import transposed
from reconciler.model.discrepancy import Discrepancy
from reconciler.model.fact import Figure
from tests.unit.discrepancies.versions import of_class, over_all, texts, version

INDEPENDENT = [("A", "B", "independent")]


def exchanged(one: tuple[str, ...], other: tuple[str, ...], language: str = "en") -> list[Discrepancy]:
    versions = version("A", "en", *one), version("B", language, *other)
    return of_class(over_all(*versions, relations=INDEPENDENT), "figure", "exchanged")


IN_ENGLISH = ("The pier opened.", "Of the boats on the east pier 142 were lost, on the west pier 447.")


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("en", ("In the east 142 went down.", "The wind fell.", "In the west 474 did.")),
        ("de", ("Im Osten waren es 142.", "Der Wind ließ nach.", "Im Westen 474.")),
    ],
)
def test_digits_exchanged_beside_the_same_figure(language: str, other: tuple[str, ...]) -> None:
    (found,) = exchanged(IN_ENGLISH, other, language)
    assert texts(found) == {"A": "447", "B": "474"}
    assert found.severity == 2


def test_without_a_figure_in_common_or_with_both_numbers_nothing_is_told() -> None:
    assert exchanged(IN_ENGLISH, ("In the east 150 went down.", "The wind fell.", "In the west 474 did.")) == []
    assert (
        exchanged(IN_ENGLISH, ("In the east 142 went down, and 447 later.", "The wind fell.", "In the west 474 did."))
        == []
    )


@pytest.mark.parametrize(
    ("language", "other"),
    [
        ("en", ("Of those voting 91.4 per cent agreed.", "The wind fell.", "Turnout was 87 per cent.")),
        ("de", ("91,4 Prozent stimmten zu.", "Der Wind ließ nach.", "Die Beteiligung lag bei 87 Prozent.")),
    ],
)
def test_digits_exchanged_in_a_share(language: str, other: tuple[str, ...]) -> None:
    (found,) = exchanged(("The vote is over.", "It was 91.4 per cent, the turnout 78 per cent."), other, language)
    assert {sign: text[:2] for sign, text in texts(found).items()} == {"A": "78", "B": "87"}


def test_in_long_reports_not_every_figure_is_tried_with_every_other(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[tuple[Figure, Figure]] = []

    def counted(a: Figure, b: Figure) -> int:
        tried.append((a, b))
        return transposed(a, b)

    monkeypatch.setattr(detector, "transposed", counted)
    halls = range(20, 60)
    exchanged(
        tuple(f"Hall {number} was full, only {number * 7} were sold." for number in halls),
        tuple(f"Of all there were {number * 11}." for number in halls),
    )
    assert len(tried) < 2 * len(halls)
