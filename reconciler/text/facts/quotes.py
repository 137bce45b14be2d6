"""Quotations with who says them, to whom and by which verb."""

from __future__ import annotations

from collections.abc import Sequence

from reconciler.model.fact import Quotation
from reconciler.model.span import Span
from reconciler.text.facts.sayings import Saying


def read_quotations(
    text: str, marks: Sequence[tuple[Span, Span]], told: Sequence[Saying], starts: Sequence[int]
) -> tuple[Quotation, ...]:
    """The quotations of a text in order.

    Args:
        text: the text itself.
        marks: each quotation with and without its marks, from ``marks.quoted``.
        told: the verbs of saying outside the quotations.
        starts: code point of each token, to place the verbs.
    """
    return tuple(_quotation(text, outer, inner, _nearest(outer, told, starts)) for outer, inner in marks)


def _quotation(text: str, outer: Span, inner: Span, saying: Saying | None) -> Quotation:
    words = inner.of(text).strip()
    if saying is None:
        return Quotation(outer, words)
    return Quotation(outer, words, saying.speaker, saying.audience, saying.verb)


def _nearest(quotation: Span, told: Sequence[Saying], starts: Sequence[int]) -> Saying | None:
    """The saying nearest to the quotation; one before it is preferred at the same distance."""

    def distance(saying: Saying) -> tuple[int, int]:
        at = starts[saying.at]
        return (quotation.start - at, 0) if at < quotation.start else (max(0, at - quotation.end), 1)

    return min(told, key=distance, default=None)
