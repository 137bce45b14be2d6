"""Negation: a "not" that only some versions have."""

from __future__ import annotations

from collections.abc import Sequence

from reconciler.discrepancies.context import Context
from reconciler.discrepancies.contrast import Contrast, told
from reconciler.discrepancies.matching import covered, share_covered
from reconciler.discrepancies.refusals import refusals
from reconciler.discrepancies.report import shortened, sigla_of
from reconciler.discrepancies.side import Side, meaning_of, pairs
from reconciler.model.discrepancy import DiscrepancyClass, Findings, Reading
from reconciler.model.fact import Cue
from reconciler.model.row import Row
from reconciler.model.span import Span

_LENGTHS = 1.9  # a statement so much longer than its partner may well hold a negation of its own
_SAME_STATEMENT = 0.34  # share of covered content words below which nothing is said about one "not"
_AROUND = 4  # words around the "not" in which the negated word is looked for


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Versions of one statement where one is negated and the other is not."""
    contrasts = []
    for a, b in pairs(present, context):
        mine, theirs = _unmatched(a, b, context)
        if mine and not theirs:
            contrasts += _flips(a, b, mine, context)
        elif theirs and not mine:
            contrasts += _flips(b, a, theirs, context)
    return Findings(told(row, DiscrepancyClass.NEGATION, contrasts, context, lambda r, _: _message(r, context)))


def _cues(side: Side) -> list[Cue]:
    return [cue for facts in side.facts for cue in facts.negations]


def _unmatched(a: Side, b: Side, context: Context) -> tuple[list[Cue], list[Cue]]:
    """The negations of each side without a partner: those on one word are partners first, then any two."""
    mine, theirs = _cues(a), _cues(b)
    for strictly in (True, False):
        for cue in tuple(mine):
            partner = next((t for t in theirs if not strictly or _one_scope(cue, a, t, b, context)), None)
            if partner is not None:
                mine.remove(cue)
                theirs.remove(partner)
    return mine, theirs


def _one_scope(cue: Cue, a: Side, other: Cue, b: Side, context: Context) -> bool:
    return bool(meaning_of(cue.scope, a, context) & meaning_of(other.scope, b, context))


def _flips(negated: Side, plain: Side, cues: Sequence[Cue], context: Context) -> list[Contrast]:
    """A contrast for each negation that the other side neither has nor expresses by another word."""
    spare = len(refusals(plain)) - len(refusals(negated))
    result = []
    for cue in cues[max(0, spare) :]:
        place = _counterpart(cue, negated, plain, context)
        if place is not None:
            left, right = negated.reading(_stretch(cue, negated), cue.form), plain.reading(place)
            result.append(Contrast(left, right, 3, "flip", "the versions say the contrary of one another"))
    return result


def _counterpart(cue: Cue, negated: Side, plain: Side, context: Context) -> Span | None:
    """Where the other side says the same without "not"; ``None`` if it may well not say it at all."""
    for word in negated.near(cue.span, _AROUND):
        partner = covered(word, negated, plain, context)
        if partner is not None and not word.span.overlaps(cue.span):
            return partner.span
    longer = max(len(negated.words), len(plain.words)) > _LENGTHS * min(len(negated.words), len(plain.words))
    if longer or share_covered(plain, negated, context) < _SAME_STATEMENT:
        return None
    return plain.whole()


def _stretch(cue: Cue, side: Side) -> Span:
    """The negation with the word behind it, so that a reader sees what is negated."""
    following = next((w for w in side.words if w.span.start >= cue.span.end), None)
    if following is None or following.span.start - cue.span.end > 2:
        return cue.span
    return Span(cue.span.start, following.span.end)


def _message(readings: Sequence[Reading], context: Context) -> str:
    with_it = [r for r in readings if r.value]
    without = [r for r in readings if not r.value]
    said = f"{sigla_of(with_it, context)}: “{shortened(with_it[0].text)}”"
    return f"{said}; {sigla_of(without, context)}: “{shortened(without[0].text)}”, without a negation."
