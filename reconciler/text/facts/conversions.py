"""Figures that say the one before them once more in another unit: "500 sq miles (1,300 sq km)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from reconciler.model.fact import Figure, FigureKind
from reconciler.text.facts.units import convert, dimension

_MEASURED = re.compile(r"-?[a-zäöüß]{2,12} ?([(\[])\Z")  # "30-mile-long (48-kilometre-long)"
_CLOSED = re.compile(r"(?:[- ][a-z]{2,10})?[)\]]")


def tied(text: str, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Figures that merely convert the one before them point to it: "500 sq miles (1,300 sq km)"."""
    done: list[Figure] = []
    for figure in figures:
        if done and _converts(text, done[-1], figure):
            done.append(replace(figure, same_as=done[-1].span))
        else:
            done.append(figure)
    return tuple(done)


def _converts(text: str, first: Figure, second: Figure) -> bool:
    between = text[first.span.end : second.span.start].strip()
    measured = _MEASURED.match(between)
    between = measured.group(1) if measured else between
    if between not in ("(", "/", ",", "or", "oder", "[", "–", "- ", "bzw.", "(about", "(etwa", "(rund", "(ca."):
        return False
    if not first.unit or first.unit == second.unit or first.value is None or second.value is None:
        return False
    if first.kind is FigureKind.MONEY and second.kind is FigureKind.MONEY:
        return between in ("(", "[")
    if dimension(first.unit) != dimension(second.unit):
        return False
    if between in ("(", "[") and _CLOSED.match(text, second.span.end):
        return True  # alone in brackets it is meant for the same, even where it is reckoned wrongly
    converted = convert(first.value, first.unit, second.unit)
    return converted is not None and abs(converted - second.value) <= abs(converted) * Decimal("0.06")
