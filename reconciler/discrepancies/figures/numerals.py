"""Digits that no reader of figures or dates made sense of: "COVID-19" and "COVID-39", the A4 and the A3."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import shared_near
from reconciler.discrepancies.row.side import Side
from reconciler.discrepancies.telling.contrast import Contrast
from reconciler.model.span import Span

_DIGITS = re.compile(r"\d[\d.,]{0,30}\d|\d")
_AROUND = 3


def unread(a: Side, b: Side, matched: Sequence[tuple[str, Span]], context: Context) -> Iterable[Contrast]:
    """Digits of each side that the other lacks, put against one another in like surroundings.

    ``matched`` holds versions and spans of figures and dates that already have a partner, or are reported.
    """
    mine, theirs = _without_partner(a, b, matched), _without_partner(b, a, matched)
    for left in mine:
        right = next((span for span in theirs if _alike(a, left, b, span, context)), None)
        if right is not None:
            theirs.remove(right)
            yield Contrast(
                a.reading(_word(a, left)), b.reading(_word(b, right)), 2, "changed", "digits in like surroundings"
            )


def unmatched(side: Side, matched: Sequence[tuple[str, Span]]) -> list[Span]:
    """Where digits of a side stand outside of what has a partner."""
    taken = [span for version, span in matched if version == side.id]
    return [span for span, _ in _found(side) if not any(span.overlaps(place) for place in taken)]


def _without_partner(side: Side, other: Side, matched: Sequence[tuple[str, Span]]) -> list[Span]:
    """Where digits stand that come more often here than there."""
    spare = Counter(digits for _, digits in _found(other))
    open_places = unmatched(side, matched)
    result = []
    for span, digits in _found(side):
        if spare[digits]:
            spare[digits] -= 1
        elif span in open_places:
            result.append(span)
    return result


@lru_cache(maxsize=1024)
def _found(side: Side) -> Sequence[tuple[Span, str]]:
    return [
        (Span(match.start(), match.end()).shifted(sentence.span.start), _plain(match.group()))
        for sentence in side.sentences
        for match in _DIGITS.finditer(side.version.text_of(sentence))
    ]


def _plain(digits: str) -> str:
    return "".join(c for c in digits if c.isdigit())


def _word(side: Side, span: Span) -> Span:
    """The word the digits belong to: "A4", "COVID-19"."""
    return next((w.span for w in side.words if w.span.overlaps(span)), span)


def _is_fact(side: Side, span: Span) -> bool:
    spans = [fact.span for facts in side.facts for fact in facts.figures]
    return any(place.overlaps(span) for place in (*spans, *(date.span for facts in side.facts for date in facts.dates)))


def _alike(a: Side, left: Span, b: Side, right: Span, context: Context) -> bool:
    mine, theirs = _plain(a.quote(left)), _plain(b.quote(right))
    if mine.endswith(theirs) or theirs.endswith(mine):
        return False  # "the 70s" and "the 1970s", "12.39" and "12:39"
    if context.independent(a.id, b.id) and (_is_fact(a, left) or _is_fact(b, right)):
        return False  # a figure or day of a report that nobody set against another
    here = [w for w in a.near(left, _AROUND) if not w.text[0].isdigit()]
    there = [w for w in b.near(right, _AROUND) if not w.text[0].isdigit()]
    first = left.start == a.whole().start and right.start == b.whole().start
    return first or shared_near(a, here, b, there, context) > 0
