"""Reasons for a row as people read them: figures and days in words instead of as they are compared."""

from __future__ import annotations

from calendar import day_name, month_name
from collections.abc import Callable
from dataclasses import dataclass

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
