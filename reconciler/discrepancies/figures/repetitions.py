"""How often something happened: "twice" here, "three times" or "dreimal" there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import close_pairs, shared_near
from reconciler.discrepancies.row.pairwise import of_two
from reconciler.discrepancies.row.side import Side, Word
from reconciler.discrepancies.telling.contrast import Contrast, who_says_what
from reconciler.model.discrepancy import DiscrepancyClass, Findings
from reconciler.model.row import Row
from reconciler.model.span import Span

_AROUND = 5  # words before and behind that tell what was repeated
_ENGLISH = "two three four five six seven eight nine ten eleven twelve"
_GERMAN = "zwei drei vier funf sechs sieben acht neun zehn elf zwolf"
_COUNTS = {word: n for words in (_ENGLISH, _GERMAN) for n, word in enumerate(words.split(), 2)}
_ALONE = {"twice": 2, "thrice": 3}
_JOINED = re.compile(rf"({'|'.join(_GERMAN.split())}|\d{{1,3}})-?mal")
_BEHIND = {"en": ("times",), "de": ("mal",)}


@dataclass(frozen=True, slots=True)
class Repetition:
    """How often, and where it is said."""

    span: Span
    count: int


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Two versions that say once each how often something happened, and not alike; figures are left to theirs."""
    contrasts = [c for a, b in close_pairs(present, context) for c in _parted(a, b, context)]
    return Findings(who_says_what(row, DiscrepancyClass.FIGURE, contrasts, context, "figure.changed"))


@lru_cache(maxsize=4096)
def repetitions(side: Side) -> tuple[Repetition, ...]:
    """The words of a version that say how often."""
    found = []
    for word in side.words:
        joined = _JOINED.fullmatch(word.folded) if side.language == "de" else None
        count = _ALONE.get(word.folded, 0) if side.language == "en" else _number(joined.group(1)) if joined else 0
        if count:
            found.append(Repetition(word.span, count))
    for number, times in pairwise(side.words):
        if times.folded in _BEHIND.get(side.language, ()) and _number(number.folded):
            found.append(Repetition(Span(number.span.start, times.span.end), _number(number.folded)))
    return tuple(found)


def _number(word: str) -> int:
    return int(word) if word.isascii() and word.isdigit() and len(word) <= len("999") else _COUNTS.get(word, 0)


@of_two
def _parted(a: Side, b: Side, context: Context) -> Iterable[Contrast]:
    mine, theirs = repetitions(a), repetitions(b)
    if not (len(mine) == len(theirs) == 1) or mine[0].count == theirs[0].count:
        return
    one, other = mine[0].span, theirs[0].span
    if _is_figure(a, one) and _is_figure(b, other):
        return
    if shared_near(a, _near(a, one), b, _near(b, other), context) > context.independent(a.id, b.id):
        left, right = a.reading(one, str(mine[0].count)), b.reading(other, str(theirs[0].count))
        yield Contrast(left, right, 2, "changed", "changed: both cannot be right")


def _is_figure(side: Side, span: Span) -> bool:
    return any(figure.span.overlaps(span) for facts in side.facts for figure in facts.figures)


def _near(side: Side, span: Span) -> list[Word]:
    return [w for w in side.near(span, _AROUND) if not w.span.overlaps(span)]
