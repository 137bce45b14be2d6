"""Dates, weekdays and relative dates, by the words themselves and by the day they mean."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from reconciler.discrepancies.context import Context, Side, agreed, found
from reconciler.discrepancies.slots import Placed, placed, slots
from reconciler.model.discrepancy import DiscrepancyClass, Findings
from reconciler.model.fact import DateMention
from reconciler.model.row import Row
from reconciler.text.facts.compare import Match, compare_dates

_FAR = {Match.SAME: 0.0, Match.ROUNDED: 1.0, Match.HEDGE: 1.0, Match.DIFFERENT: 2.0}


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Dates of one event that cannot both be right, or only look different."""
    facts = placed(present, lambda side: [date for facts in side.facts for date in facts.dates])

    def distance(one: Placed[DateMention], other: Placed[DateMention]) -> float | None:
        if not context.related(one.side.id, other.side.id):
            return None
        return _FAR.get(compare_dates(one.fact, other.fact))

    discrepancies, agreements = [], []
    for slot in slots(facts, distance):
        matches = {compare_dates(a.fact, b.fact) for a, b in combinations(slot, 2)}
        readings = [p.side.reading(p.fact.span, _shown(p.fact)) for p in slot]
        if Match.DIFFERENT in matches:
            said = "; ".join(f"{context.siglum(r.version)} {r.text}" for r in readings)
            discrepancies.append(found(row, DiscrepancyClass.DATE, 3, readings, f"Dates differ: {said}.", "changed"))
        elif len(slot) > 1 and len({r.text.casefold() for r in readings}) > 1:
            agreements.append(agreed(row, DiscrepancyClass.DATE, readings, "These dates can mean the same day."))
    return Findings(tuple(discrepancies), tuple(agreements))


def _shown(date: DateMention) -> str:
    if date.first is None:
        return ""
    return date.first.isoformat() if date.after is None else f"{date.first.isoformat()}/{date.after.isoformat()}"
