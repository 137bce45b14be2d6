"""Figures by value: 500 sq miles and 1,300 km² agree, 450 and 540 do not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from reconciler.discrepancies.amounts import shown, spoken
from reconciler.discrepancies.context import Context
from reconciler.discrepancies.plurals import detect_plurals
from reconciler.discrepancies.quantities import doubtful, kinship
from reconciler.discrepancies.report import agreed, by_version, found
from reconciler.discrepancies.side import Side
from reconciler.discrepancies.slots import Placed, Slot, placed, slots
from reconciler.model.discrepancy import Agreement, Discrepancy, DiscrepancyClass, Findings, Reading
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.row import Row
from reconciler.text.facts.compare import Match, compare_figures

_LESS_SEVERE = frozenset({FigureKind.ORDINAL, FigureKind.CLOCK})


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Figures of one quantity that differ in value, bound or only in form."""
    facts = placed(present, figures_of)

    def distance(one: Placed[Figure], other: Placed[Figure]) -> float | None:
        near = kinship(one, other, context)
        return near and near.distance

    grouped = slots(facts, distance)
    results = [_judged(row, slot, context) for slot in grouped if len(slot) > 1]
    alone = [slot[0] for slot in grouped if len(slot) == 1]
    return Findings(
        (*(r for r in results if isinstance(r, Discrepancy)), *detect_plurals(row, alone, present, context)),
        tuple(r for r in results if isinstance(r, Agreement)),
    )


def figures_of(side: Side) -> list[Figure]:
    """Figures that stand on their own: not the conversion in brackets after another one."""
    return [figure for facts in side.facts for figure in facts.figures if figure.same_as is None]


def _judged(row: Row, slot: Slot[Figure], context: Context) -> Discrepancy | Agreement | None:
    matches = {compare_figures(a.fact, b.fact) for a, b in combinations(slot, 2)}
    readings = by_version((_reading(p) for p in slot), context)
    said = spoken(slot, context)
    if Match.DIFFERENT in matches:
        return _different(row, slot, readings, said, context)
    if Match.HEDGE in matches:
        message = f"The same figure with another bound or hedge: {said}."
        return found(row, DiscrepancyClass.FIGURE, 1, readings, message, "hedge: the value is the same")
    if len({r.text.casefold() for r in readings}) > 1:
        reason = "The same figure, rounded." if Match.ROUNDED in matches else "The same value in another form."
        return agreed(row, DiscrepancyClass.FIGURE, readings, reason)
    return None


def _different(
    row: Row, slot: Slot[Figure], readings: Sequence[Reading], said: str, context: Context
) -> Discrepancy:
    unlike = [(a, b) for a, b in combinations(slot, 2) if compare_figures(a.fact, b.fact) is Match.DIFFERENT]
    if all(doubtful(a, b, context) for a, b in unlike):
        detail = "check: the figures may be about different quantities"
        message = f"Check: perhaps not the same quantity: {said}."
        return found(row, DiscrepancyClass.FIGURE, 2, readings, message, detail)
    if slot[0].fact.kind in _LESS_SEVERE:
        return found(row, DiscrepancyClass.FIGURE, 2, readings, f"Figures differ: {said}.", "changed: an order or hour")
    if all(a.fact.approximate or b.fact.approximate or a.fact.value is None or b.fact.value is None for a, b in unlike):
        detail = "changed: at least one of them is an estimate or a range"
        return found(row, DiscrepancyClass.FIGURE, 2, readings, f"Figures differ: {said}.", detail)
    return found(row, DiscrepancyClass.FIGURE, 3, readings, f"Figures differ: {said}.", "changed: both cannot be right")


def _reading(one: Placed[Figure]) -> Reading:
    return one.side.reading(one.fact.span, shown(one.fact), one.fact.unit)
