"""Quotations with who says them, to whom and by which verb."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from reconciler.model.fact import Quotation
from reconciler.model.span import Span
from reconciler.text.facts.sayings import Saying
from reconciler.text.facts.speech_words import PRONOUNS

_REACH = 4  # verbs of saying back to which a pronoun is followed
_PRONOUNS = frozenset(pronoun for pronouns in PRONOUNS.values() for pronoun in pronouns)


def read_quotations(
    text: str, marks: Sequence[tuple[Span, Span]], told: Sequence[Saying], starts: Sequence[int]
) -> tuple[Quotation, ...]:
    """The quotations of a text in order.

    Args:
        text: the text itself.
        marks: each quotation with and without its marks, from ``marks.quoted``.
        told: the verbs of saying outside the quotations, in order.
        starts: code point of each token, to place the verbs.
    """
    if not marks:
        return ()
    places = [starts[saying.at] for saying in told]
    return tuple(_quotation(text, outer, inner, told, places) for outer, inner in marks)


def _quotation(text: str, outer: Span, inner: Span, told: Sequence[Saying], places: Sequence[int]) -> Quotation:
    words = inner.of(text).strip()
    nearest = _nearest(text, outer, places)
    if nearest is None:
        return Quotation(outer, words)
    saying = told[nearest]
    speaker = saying.speaker
    if speaker in _PRONOUNS:  # "Keller nodded and said it was late, adding ...": who is meant has mostly been named
        speaker = next(
            (s.speaker for s in reversed(told[max(0, nearest - _REACH) : nearest]) if s.speaker not in _PRONOUNS),
            speaker,
        )
    return Quotation(outer, words, speaker, saying.told.of(text) if saying.told else "", saying.verb)


def _nearest(text: str, quotation: Span, places: Sequence[int]) -> int | None:
    """Which verb introduces the quotation: the one before a colon, else the nearer one, before rather than behind."""
    behind = bisect_left(places, quotation.start)
    before = behind - 1
    if before < 0:
        return behind if behind < len(places) else None
    introduced = text[max(0, quotation.start - 3) : quotation.start].rstrip().endswith(":")
    if introduced or behind == len(places):
        return before
    near = quotation.start - places[before] <= max(0, places[behind] - quotation.end)
    return before if near else behind
