"""Stretches of time that are numbered alike and are not the same: "its second week", "its second month"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.slots import Placed, Slot
from reconciler.discrepancies.telling.report import by_version, found, who_says
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Telling
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.text.facts.units import FORMS, TIMES

_GAP = 2  # characters between an ordinal and what it numbers


def numbered_otherwise(row: Row, grouped: Sequence[Slot[Figure]], context: Context) -> Iterable[Discrepancy]:
    """Ordinals of one value that number weeks in one version and months in another made from it."""
    for slot in grouped:
        told = [(one, *_time(one)) for one in slot if one.fact.kind is FigureKind.ORDINAL]
        parted = [
            (one, other)
            for one, other in combinations([t for t in told if t[1]], 2)
            if one[1] != other[1] and context.derived(one[0].side.id, other[0].side.id)
        ]
        if parted:
            shown = [t for t in told if t[1]]
            readings = by_version(
                (one.side.reading(span, f"{one.fact.value} {unit}") for one, unit, span in shown), context
            )
            telling = Telling("figure.changed", voices=who_says(readings, context))
            detail = "changed: the same number of another time"
            yield found(row, DiscrepancyClass.FIGURE, 3, readings, telling, detail)


def _time(one: Placed[Figure]) -> tuple[str, Span]:
    """The unit of time that an ordinal numbers, with the words of both; empty for other ordinals."""
    span = one.fact.span
    word = next((w for w in one.side.words if 0 < w.span.start - span.end <= _GAP), None)
    form = [word.text.lower()] if word is not None else []
    unit = FORMS.values.get(tuple(form), "")
    if word is None or unit not in TIMES:
        return "", span
    return unit, Span(span.start, word.span.end)
