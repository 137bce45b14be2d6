"""Versions that part over a figure while another one gives both: A three ferries, B two ferries, C three and two.

Each figure finds its like in the version that has both, so that no two unlike ones are left to be set side by side.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations, product

from reconciler.discrepancies.figures.amounts import figure_readings, figure_voices
from reconciler.discrepancies.figures.same_quantity import comparable, doubtful, kinship, match_placed, told_apart
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.slots import Placed, Slot
from reconciler.discrepancies.telling.report import found
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Telling
from reconciler.model.fact import Figure
from reconciler.model.row import Row
from reconciler.text.facts.compare import Match


def both_given(row: Row, grouped: Sequence[Slot[Figure]], context: Context) -> Iterable[Discrepancy]:
    """One finding for two groups of figures which some versions tell apart and others give one of each."""
    shared = sorted(
        (slot for slot in grouped if len(slot) > 1), key=lambda slot: min(p.side.version.siglum for p in slot)
    )
    for one, other in combinations(shared, 2):
        here, there = ({p.side.id for p in slot} for slot in (one, other))
        if not here & there or not here - there or not there - here:
            continue
        mine, theirs = [p for p in one if p.side.id not in there], [p for p in other if p.side.id not in here]
        if any(_part(a, b, context) for a, b in product(mine, theirs)):
            everyone = (*one, *other)
            readings = figure_readings(everyone, context)
            telling = Telling("figure.changed", voices=figure_voices(everyone, context))
            detail = "both: a version gives both, so they may be two quantities"
            yield found(row, DiscrepancyClass.FIGURE, 2, readings, telling, detail)


def _part(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool:
    """Whether two figures would be set against one another if no version gave both."""
    if one.side.version.siglum > other.side.version.siglum:
        one, other = other, one
    return (
        match_placed(one, other, context) is Match.DIFFERENT
        and kinship(one, other, context) is not None
        and comparable(one, other, context)
        and not told_apart(one, other, context)
        and not doubtful(one, other, context)
    )
