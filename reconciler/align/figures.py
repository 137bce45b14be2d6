"""Which figures may stand for which: equal by value after conversion."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from reconciler.model.fact import Figure


def figure_kin(figures: Mapping[int, Figure]) -> Iterator[tuple[int, int, float]]:
    """Pairs of figure terms of equal or nearly equal value with their likeness."""
    numbers = list(figures)
    for i, left in enumerate(numbers):
        for right in numbers[i + 1 :]:
            likeness = _likeness(figures[left], figures[right])
            if likeness:
                yield left, right, likeness


def _likeness(left: Figure, right: Figure) -> float:
    if left.unit != right.unit:
        return 0.0
    a, b = _middle(left), _middle(right)
    if a is None or b is None:
        return 0.0
    return 1.0 if a == b else 0.8 if abs(a - b) <= Decimal("0.03") * max(abs(a), abs(b)) else 0.0


def _middle(figure: Figure) -> Decimal | None:
    if figure.low is None or figure.high is None:
        return figure.value
    return (figure.low + figure.high) / 2
