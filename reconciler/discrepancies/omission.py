"""What only one version has: a whole row to be verified."""

from __future__ import annotations

from collections.abc import Sequence

from reconciler.discrepancies.context import Context, Side, found
from reconciler.model.discrepancy import DiscrepancyClass, Findings
from reconciler.model.row import Row
from reconciler.model.version import SentenceKind


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """A row of a single version among several, if it states facts that somebody could check."""
    if len(present) != 1 or len(context.versions) < 2:
        return Findings()
    side = present[0]
    if all(s.kind is SentenceKind.HEADING for s in side.sentences) or not _checkable(side):
        return Findings()
    span = side.sentences[0].span
    message = f"Only {context.siglum(side.id)} has this: a single source, to be verified."
    return Findings((found(row, DiscrepancyClass.OMISSION, 1, (side.reading(span),), message, "single source"),))


def _checkable(side: Side) -> bool:
    return any(facts.figures or facts.quotations or facts.dates for facts in side.facts)
