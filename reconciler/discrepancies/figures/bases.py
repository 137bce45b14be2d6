"""What a share is taken of, and what a number is needed for: "41 percent of the votes", "the 71 seats needed"."""

from __future__ import annotations

import re

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import meaning_of
from reconciler.discrepancies.row.slots import Placed
from reconciler.model.fact import Figure, FigureKind

_BASE = re.compile(r"\s(?:of|der|des|aller)\s(?:(?:the|all|its|those)\s){0,2}([^\W\d_]{3,30})\b")

# Such as "the 71 seats needed for a majority", "die nötigen 71 Sitze".
_NEEDED = re.compile(r"(?:\s[^\W\d_]{2,20}){0,2}\s(?:needed|required|necessary) for\b")
_NEEDING = re.compile(r"(?:nötigen|erforderlichen|notwendigen|required|necessary)\s\Z")
_BEFORE = 20  # characters before a figure among which that stands


def is_needed(one: Placed[Figure]) -> bool:
    """Whether so many are needed for something: they are neither all there are nor those somebody has."""
    text, span = one.side.version.source.text, one.fact.span
    before = text[max(0, span.start - _BEFORE) : span.start]
    return bool(_NEEDED.match(text, span.end) or _NEEDING.search(before))


def is_share(figure: Figure) -> bool:
    """Whether a bare figure is a share in words: "half", "almost a quarter"."""
    size = figure.low if figure.low is not None else figure.high
    return figure.kind is FigureKind.COUNT and not figure.unit and size is not None and 0 < size < 1


def of_one_base(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool | None:
    """Whether two shares or measures are told to be of one thing ("24 tonnes of gravel"); ``None`` if nothing tells."""
    here, there = (_BASE.match(p.side.version.source.text, p.fact.span.end) for p in (one, other))
    if here is None or there is None:
        return None
    mine, theirs = meaning_of(here[1], one.side, context), meaning_of(there[1], other.side, context)
    return bool(mine & theirs) or None


def only_shares(one: Placed[Figure], other: Placed[Figure]) -> bool:
    """Whether both are the one share in words that their version gives: "about a third", "etwa zwei Drittel"."""
    return all(
        is_share(p.fact) and sum(is_share(f) for facts in p.side.facts for f in facts.figures) == 1
        for p in (one, other)
    )
