"""Where a text gives a quantity in two units, the unit that the house puts first.

Only what the text says is put in another order: where it gives one unit, no other is worked out for it, and words in
quotation marks stay as they were said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from reconciler.model.fact import Figure
from reconciler.model.figure_line import UnitChoice
from reconciler.model.house import HouseChange
from reconciler.model.span import Span
from reconciler.text.facts.figures import read_figures
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.marks import quoted
from reconciler.text.facts.units import convert, in_system

# What stands between the two: a bracket that is closed behind them, a stroke, or "or".
_BETWEEN = re.compile(r" {0,3}[(\[] {0,3}| {0,3}/ {0,3}|,? {1,3}(?:or|oder) ")
_CLOSING = {"(": ")", "[": "]"}
_SLACK, _LEAST = (
    Decimal("0.15"),
    Decimal("0.5"),
)  # "10 miles (15 km)" is rounded, "10 miles (3 km of them paved)" is no conversion
# German words that govern the dative alone, and units whose plural has an ending there ("von 20 Kilometern").
_DATIVE = re.compile(r"(?:^|\W)(?:von|mit|aus|bei|nach|zu|seit|ab|in) $", re.IGNORECASE)
_ARTICLE = re.compile(r"(?<!\w)(an?) \Z", re.IGNORECASE)
_AN = re.compile(r"(?:8|1[18](?!\d)|eight|eleven|(?!one\b)[aeio])", re.IGNORECASE)
_WITH_ENDING = re.compile(r"(?:meter|liter)$", re.IGNORECASE)


@lru_cache(maxsize=4096)
def unit_changes(text: str, language: str, choice: UnitChoice) -> tuple[HouseChange, ...]:
    """Where ``text`` gives the other unit first, and how it reads the other way round.

    Args:
        text: a sentence or a few.
        language: its language, by which "1.300" is read.
        choice: the system of units to come first; for the usual one nothing changes.

    >>> [change.now for change in unit_changes("about 500 sq miles (1,300 sq km)", "en", UnitChoice.METRIC)]
    ['about 1,300 sq km (500 sq miles)']
    """
    if choice is UnitChoice.USUAL or not _BETWEEN.search(text):
        return ()
    return tuple(_found(text, language, choice))


def _found(text: str, language: str, choice: UnitChoice) -> Iterator[HouseChange]:
    said = [outer for outer, _ in quoted(text, language)]
    free = 0
    for one, two in pairwise(read_figures(Words(text, language))):
        if one.span.start < free or not _is_the_other(one, two, choice):
            continue
        between = text[one.span.end : two.span.start]
        end = two.span.end + len(_closing(text, between, two.span.end) or "")
        whole = Span(one.span.start, end)
        if _BETWEEN.fullmatch(between) is None or _closing(text, between, two.span.end) is None:
            continue
        if not any(mark.overlaps(whole) for mark in said):
            free = end
            yield _change(text, whole, _turned(text, language, one, two) + text[two.span.end : end])


def _change(text: str, span: Span, now: str) -> HouseChange:
    """The change, with an English article before it that has to follow ("a 5-mile (8-km) queue")."""
    article = _ARTICLE.search(text, 0, span.start)
    if article is not None:
        wanted = "an" if _AN.match(now) else "a"
        wanted = wanted.capitalize() if article.group(1)[0].isupper() else wanted
        span, now = Span(article.start(1), span.end), f"{wanted} {now}"
    return HouseChange(span, span.of(text), now)


def _closing(text: str, between: str, at: int) -> str | None:
    """What closes a bracket that was opened between the two, empty where there is none; ``None`` if it stays open."""
    wanted = _CLOSING.get(between.strip(), "")
    return wanted if text.startswith(wanted, at) else None


def _is_the_other(one: Figure, two: Figure, choice: UnitChoice) -> bool:
    """Whether the first is in the other system and the second says the same in the one to come first."""
    if not one.unit or in_system(one.unit, choice) == one.unit or in_system(two.unit, choice) != two.unit:
        return False
    bounds = [(a, b) for a, b in ((one.low, two.low), (one.high, two.high)) if a is not None and b is not None]
    for mine, theirs in bounds:
        converted = convert(mine, one.unit, two.unit)
        if converted is None or abs(converted - theirs) > abs(theirs) * _SLACK + _LEAST:
            return False
    return bool(bounds)


def _turned(text: str, language: str, one: Figure, two: Figure) -> str:
    """The two the other way round; a hedge before the first is about both, unless the second has its own."""
    first, second = one.span.of(text), two.span.of(text)
    between = text[one.span.end : two.span.start]
    if two.hedge or not one.hedge or not first.startswith(one.hedge):
        hedge, rest = "", first
    else:
        rest = first[len(one.hedge) :].lstrip()
        hedge = first[: len(first) - len(rest)]
    if language == "de" and _DATIVE.search(text[: one.span.start]) and _WITH_ENDING.search(second):
        second += "n"
    if not hedge and rest[:1].isupper() and text[: one.span.start].strip() == "":
        rest, second = rest[:1].lower() + rest[1:], second[:1].upper() + second[1:]
    return f"{hedge}{second}{between}{rest}"
