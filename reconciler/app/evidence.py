"""Reasons for a row as people read them, figures and days in words; and where a discrepancy is seen best."""

from __future__ import annotations

from calendar import day_name, month_name
from collections.abc import Callable
from dataclasses import dataclass

from reconciler.discrepancies.missing.passages import ABSENT, ELSEWHERE
from reconciler.model.discrepancy import Discrepancy, Reading
from reconciler.model.row import Reason


@dataclass(frozen=True, slots=True)
class Calendar:
    """Names of the days of the week, 0 for Monday, and of the months, 1 for January."""

    day: Callable[[int], str] = day_name.__getitem__
    month: Callable[[int], str] = month_name.__getitem__


def readable(reason: Reason, calendar: Calendar | None = None) -> str:
    """What is shared, in words; the names of days and months are English unless a calendar tells others."""
    if reason.kind not in ("figure", "date"):
        return reason.text
    names = calendar or Calendar()
    return " = ".join(_term(term, names) for term in reason.text.split(" = "))


def _term(term: str, calendar: Calendar) -> str:
    part, equals, value = term.partition("=")
    if equals:
        return _part_of_date(part, value, calendar)
    low, _, rest = term.partition("|")
    high, _, rest = rest.partition("|")
    if not rest:
        return term
    figure = low if low == high else f"{low}–{high}"
    return f"{figure} {rest.partition('|')[0]}".strip()


def _part_of_date(part: str, value: str, calendar: Calendar) -> str:
    if part == "weekday" and value.isdigit():
        return calendar.day(int(value) % 7)
    if part == "month" and value.isdigit() and 1 <= int(value) <= 12:
        return calendar.month(int(value))
    return value


def foremost(found: Discrepancy) -> Reading | None:
    """The reading to go to: the first one that says something.

    Of words that a version lacks those are gone to that others have, not the place where they are missing.
    """
    placed = [reading for reading in found.readings if reading.span is not None]
    return next((r for r in placed if r.value not in (ABSENT, ELSEWHERE)), placed[0] if placed else None)
