"""Negation: a "not" that only some versions have."""

from __future__ import annotations

from collections.abc import Sequence

from reconciler.discrepancies.context import Context, Side, found, pairs
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings
from reconciler.model.fact import Cue
from reconciler.model.row import Row
from reconciler.text.words import tokenize

# A statement much longer than its partner may well hold a negation of its own.
_LENGTHS = 1.8


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Versions of one statement of like length where one is negated and the other is not."""
    discrepancies = []
    for a, b in pairs(present, context):
        mine, theirs = _cues(a), _cues(b)
        if bool(mine) != bool(theirs) and _alike_in_length(a, b):
            discrepancies.append(_flip(row, a, b, mine, theirs, context))
    return Findings(tuple(discrepancies))


def _cues(side: Side) -> list[Cue]:
    return [cue for facts in side.facts for cue in facts.negations]


def _alike_in_length(a: Side, b: Side) -> bool:
    left = sum(t.is_word for t in tokenize(a.text))
    right = sum(t.is_word for t in tokenize(b.text))
    return max(left, right) <= _LENGTHS * min(left, right)


def _flip(row: Row, a: Side, b: Side, mine: Sequence[Cue], theirs: Sequence[Cue], context: Context) -> Discrepancy:
    negated, plain = (a, b) if mine else (b, a)
    cue = (mine or theirs)[0]
    readings = (negated.reading(cue.span, cue.form), plain.lacking())
    words = negated.words(cue.span)
    message = f"{context.siglum(negated.id)} has “{words}”, {context.siglum(plain.id)} has no negation here."
    return found(row, DiscrepancyClass.NEGATION, 3, readings, message, "flip")
