"""Wording: what a word diff shows between versions in one language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from reconciler.discrepancies.context import Context
from reconciler.discrepancies.report import by_version, found, sigla
from reconciler.discrepancies.side import Side
from reconciler.discrepancies.words import CONFETTI, changed_share, word_runs
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings, Reading, Telling
from reconciler.model.row import Row

_SHOWN = 3  # changed runs that a message still quotes


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """One finding for the versions of a language that word a row differently, the odd one out against the rest."""
    result = []
    for language in dict.fromkeys(side.language for side in present):
        group = [s for s in present if s.language == language and _about_the_rest(s, present, context)]
        if len({_bare(side) for side in group}) > 1:
            result.append(_compared(row, group, context))
    return Findings(tuple(result))


def _about_the_rest(side: Side, present: Sequence[Side], context: Context) -> bool:
    return any(context.related(side.id, other.id) for other in present if other is not side)


def _bare(side: Side) -> str:
    return " ".join(side.text.split())


def _compared(row: Row, group: Sequence[Side], context: Context) -> Discrepancy:
    """The readings of the version that has most in common with the others, against each of them."""
    base = _centre(group)
    others = [s for s in group if s is not base and _bare(s) != _bare(base)]
    pairs = [pair for other in others for pair in _readings(base, other)]
    worded = [pair for pair in pairs if any(_has_words(r.text) for r in pair)]
    readings = by_version(dict.fromkeys(r for pair in worded or pairs for r in pair), context)
    if not worded:
        style = Telling("wording.style", sigla([s.id for s in group], context))
        return found(row, DiscrepancyClass.WORDING, 0, readings, style, "style")
    telling = _message(base, others, group, context)
    if all(context.independent(base.id, o.id) and changed_share(base.text, o.text) > CONFETTI for o in others):
        return found(row, DiscrepancyClass.WORDING, 0, readings, telling, "other words: independent reports")
    return found(row, DiscrepancyClass.WORDING, 1, readings, telling, "words")


def _centre(group: Sequence[Side]) -> Side:
    """The version that has most in common with the others, the first of several."""
    apart = [0.0] * len(group)
    for (i, one), (j, other) in combinations(enumerate(group), 2):
        share = changed_share(one.text, other.text)
        apart[i] += share
        apart[j] += share
    return group[apart.index(min(apart))]


def _has_words(text: str) -> bool:
    return any(map(str.isalnum, text))


def _readings(base: Side, other: Side) -> Iterable[tuple[Reading, ...]]:
    """The changed runs, those of both sides together; beyond ``CONFETTI`` the two stand whole."""
    if changed_share(base.text, other.text) > CONFETTI:
        yield (*base.wholes(), *other.wholes())
        return
    for left, right, equal in word_runs(base.text, other.text):
        if not equal:
            yield tuple(s.reading(part) for s, span in ((base, left), (other, right)) for part in s.spans(span))


def _message(base: Side, others: Sequence[Side], group: Sequence[Side], context: Context) -> Telling:
    if len(others) > 1:
        return Telling("wording.several", sigla([s.id for s in group], context))
    odd = others[0]
    rest = sigla([s.id for s in group if s is not odd], context)
    changes = [
        (_bare_words(left.of(base.text)), _bare_words(right.of(odd.text)))
        for left, right, equal in word_runs(base.text, odd.text)
        if not equal
    ]
    changes = [(left, right) for left, right in changes if left or right]
    if len(changes) > _SHOWN or changed_share(base.text, odd.text) > CONFETTI:
        return Telling("wording.odd", (odd.version.siglum,), rest)
    return Telling("wording.changes", (odd.version.siglum,), rest, words=tuple(w for pair in changes for w in pair))


def _bare_words(text: str) -> str:
    """Words without the marks at their ends; empty where there are only marks."""
    if not any(c.isalnum() for c in text):
        return ""
    return text.strip(" ,.;:!?–—-“”„\"'’‘…")
