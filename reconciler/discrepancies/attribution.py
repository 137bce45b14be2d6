"""Attribution: a claim put down to somebody here and given as fact there."""

from __future__ import annotations

from collections.abc import Sequence

from reconciler.discrepancies.context import Context, Side, found, pairs
from reconciler.model.discrepancy import DiscrepancyClass, Findings
from reconciler.model.fact import Attribution
from reconciler.model.row import Row


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """One version names who says it, the other names nobody and quotes nothing."""
    discrepancies = []
    for a, b in pairs(present, context):
        mine, theirs = _said(a), _said(b)
        if bool(mine) == bool(theirs):
            continue
        told, bare = (a, b) if mine else (b, a)
        if any(facts.quotations for facts in bare.facts):
            continue
        by = (mine or theirs)[0]
        readings = (told.reading(by.span, by.speaker), bare.lacking())
        message = f"{context.siglum(told.id)} says who says so, {context.siglum(bare.id)} gives it as fact."
        discrepancies.append(found(row, DiscrepancyClass.ATTRIBUTION, 2, readings, message, "missing"))
    return Findings(tuple(discrepancies))


def _said(side: Side) -> list[Attribution]:
    return [attribution for facts in side.facts for attribution in facts.attributions]
