"""What stands before a report: place, day and agency say where it was written, and nothing of the event."""

from __future__ import annotations

import re
from functools import lru_cache

from reconciler.discrepancies.side import Side
from reconciler.model.span import Span

_LONGEST = 80  # code points
# Such as "KELMOUTH, Oct 7 (NPA) - ", "SANNERVIK, 23. Juli (NPA) - " or "PORT HALLAN, March 14 — ".
_ORIGIN = re.compile(r"\A[^\W\d_][^!?()\n–—]{1,60}?(?:\d{1,4}|\([^\W\d_][\w./ -]{1,20}\))\s{0,2}[-–—]{1,2}\s")


@lru_cache(maxsize=2048)
def origin_of(side: Side) -> Span | None:
    """Where the date line before the first of the sentences stands; ``None`` where there is none."""
    for sentence in side.sentences:
        length = origin_length(side.version.text_of(sentence))
        if length:
            return Span(0, length).shifted(sentence.span.start)
    return None


def origin_length(text: str) -> int:
    """How many code points of a sentence are its date line; 0 where it has none."""
    found = _ORIGIN.match(text[:_LONGEST])
    return found.end() if found is not None else 0


def in_origin(span: Span, side: Side) -> bool:
    """Whether something stands in the date line."""
    origin = origin_of(side)
    return origin is not None and origin.overlaps(span)
