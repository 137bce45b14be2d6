"""Shares told by two numbers: "six in ten", "one household in three", "three out of every five", "neun von zehn"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from reconciler.model.fact import Figure, FigureKind
from reconciler.model.span import Span
from reconciler.text.lists import word_set

_LINK = re.compile(r" (in every|in|out of every|out of|of every|von|aus)(?: je)? $")
_COUNTED = re.compile(r" [^\W\d_]{2,20}$")
_MOST_COUNTED = 2  # words between part and link: "six young voters in ten"
_ONE = re.compile(r"(?:^|\W)(one|einer|eine|eines|ein)$", re.IGNORECASE)
_EVERY = re.compile(r"\b(every|jede[rsmn]?) $", re.IGNORECASE)
_EVERY_REACH = 8  # characters that "every" and its gap take at most, and one before
# What comes back in time or space: every fourth of them is no share of anything.
_RETURNING = word_set(
    """
    year day week month hour minute second time quarter season night morning sunday monday tuesday wednesday thursday
    friday saturday match game round metre meter kilometre mile floor jahr jahre tag tage woche monat stunde minute
    sekunde mal nacht morgen abend saison spiel runde meter kilometer stock sonntag montag dienstag mittwoch donnerstag
    freitag samstag
    """
)
_WHOLES = frozenset(map(Decimal, (3, 4, 5, 10, 20, 25, 50, 100, 1000, 10_000, 100_000)))
_ROUND = frozenset(map(Decimal, (10, 20, 100, 1000)))  # wholes that German "von" may name without counting anything
_REACH = 60  # characters before the whole in which the part stands


def joined_shares(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """The figures, the two numbers of a share as one figure between 0 and 1."""
    done: list[Figure] = []
    for figure in figures:
        share = _share(text, done[-1] if done else None, figure)
        if share is None:
            done.append(figure)
            continue
        if done and done[-1].span.end > share.span.start:
            done.pop()
        done.append(share)
    return done


def _share(text: str, before: Figure | None, whole: Figure) -> Figure | None:
    if whole.kind is FigureKind.ORDINAL:
        return _every(text, whole)
    if whole.kind is not FigureKind.COUNT or whole.unit or whole.hedge or whole.value not in _WHOLES:
        return None
    link = _LINK.search(text[max(0, whole.span.start - _REACH) : whole.span.start])
    end = whole.span.start - len(link.group()) if link else 0
    for counted in range(_MOST_COUNTED + 1 if link else 0):
        part = _part(text, before, whole, end)
        if part is not None and link is not None:
            others = counted > 0 and part.value != 1  # "one voter in four stays away" counts nothing but voters
            return _of(part, whole) if _is_share(link.group(1), whole, counted=others) else None
        word = _COUNTED.search(text[max(0, end - _REACH) : end])
        if word is None:
            return None
        end -= len(word.group())
    return None


def _every(text: str, ordinal: Figure) -> Figure | None:
    """The share that "every fifth voter", "jeder Fünfte" tells; every fifth year is none."""
    every = _EVERY.search(text[max(0, ordinal.span.start - _EVERY_REACH) : ordinal.span.start])
    if every is None or ordinal.value not in _WHOLES or ordinal.noun in _RETURNING:
        return None
    one = replace(ordinal, low=Decimal(1), high=Decimal(1), kind=FigureKind.COUNT)
    return _of(replace(one, span=Span(ordinal.span.start - len(every.group(1)) - 1, ordinal.span.end)), ordinal)


def _part(text: str, before: Figure | None, whole: Figure, end: int) -> Figure | None:
    """The number that ends at ``end`` and is smaller than the whole."""
    if before is not None and before.span.end == end:
        smaller = before.value is not None and whole.value is not None and before.value < whole.value
        return before if smaller and before.kind is FigureKind.COUNT and not before.unit else None
    one = _ONE.search(text[max(0, end - 6) : end])
    if one is None:
        return None
    return Figure(Span(end - len(one.group(1)), end), Decimal(1), Decimal(1), confidence=whole.confidence)


def _is_share(link: str, whole: Figure, *, counted: bool) -> bool:
    if link in ("von", "aus"):
        return not counted and whole.value in _ROUND
    return link != "in" or not (counted and whole.noun)  # "two people in three cars" is none


def _of(part: Figure, whole: Figure) -> Figure:
    base = whole.value or Decimal(1)
    return replace(
        part,
        span=Span(part.span.start, whole.span.end),
        low=None if part.low is None else part.low / base,
        high=None if part.high is None else part.high / base,
        noun="",
    )
