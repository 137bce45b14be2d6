"""Quotations: verbatim, shortened or altered."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from reconciler.discrepancies.context import Context, Side, found, pairs
from reconciler.discrepancies.words import changed_share
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings
from reconciler.model.fact import Quotation
from reconciler.model.row import Row
from reconciler.text.words import fold, tokenize

_SAME_QUOTATION = 55.0  # token set ratio, 0 to 100, from which two quotations are taken for one
_SHORTEST = 3  # words; less is a quoted term rather than a quotation


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Quotations in one language whose words differ; a translated quotation is never compared word by word."""
    discrepancies = []
    for a, b in pairs(present, context):
        if a.version.language == b.version.language:
            for mine in _quotations(a):
                partner = _partner(mine, _quotations(b))
                if partner is not None:
                    discrepancies += _compared(row, a, b, mine, partner, context)
    return Findings(tuple(discrepancies))


def _quotations(side: Side) -> list[Quotation]:
    return [q for facts in side.facts for q in facts.quotations if len(_words(q)) >= _SHORTEST]


def _words(quotation: Quotation) -> list[str]:
    return [fold(t.text) for t in tokenize(quotation.text) if t.is_word]


def _partner(mine: Quotation, theirs: Sequence[Quotation]) -> Quotation | None:
    scored = [(fuzz.token_set_ratio(mine.text, q.text), -q.span.start, q) for q in theirs]
    best = max(scored, default=None, key=lambda item: item[:2])
    return best[2] if best is not None and best[0] >= _SAME_QUOTATION else None


def _compared(row: Row, a: Side, b: Side, mine: Quotation, theirs: Quotation, context: Context) -> list[Discrepancy]:
    left, right = _words(mine), _words(theirs)
    if left == right:
        return []
    readings = (a.reading(mine.span), b.reading(theirs.span))
    signs = f"{context.siglum(a.id)} and {context.siglum(b.id)}"
    if _inside(left, right) or _inside(right, left):
        message = f"A quotation is longer in one of {signs}."
        return [found(row, DiscrepancyClass.QUOTE, 1, readings, message, "shortened")]
    share = changed_share(mine.text, theirs.text)
    message = f"A quotation has other words in {signs} ({share:.0%} changed)."
    return [found(row, DiscrepancyClass.QUOTE, 3, readings, message, "altered")]


def _inside(short: Sequence[str], long: Sequence[str]) -> bool:
    size = len(short)
    return size < len(long) and any(long[i : i + size] == short for i in range(len(long) - size + 1))
