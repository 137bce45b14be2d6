"""The day of a date line or dateline; whole dates only, because a line above an article has nothing to be told from."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan|jän", "feb", "mar|mär", "apr", "may|mai", "jun", "jul", "aug", "sep", "oct|okt", "nov", "dec|dez")
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split("|")}
_ENDING = r"[a-zä]{0,7}\.?"
_MONTH = rf"({'|'.join(_NUMBERS)}){_ENDING}"
MONTH = rf"(?:{'|'.join(_NUMBERS)}){_ENDING}"  # the name of a month in lower case, in full or shortened
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th|\.)?[ -]?(?:of )?{_MONTH},?[ -](\d{{4}})\b", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"\b{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})\b", re.IGNORECASE)
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?!\d)")
_DOTTED = re.compile(r"\b(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})\b")
_SLASHED = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b")


def day_in(line: str) -> date | None:
    """The first whole date of a line, English or German; ``None`` if there is none.

    In "3/4/2025" the month is taken to come first, as in American papers, unless that is impossible.
    """
    line = line[:300]
    named = _DAY_FIRST.search(line)
    if named:
        return _day(named.group(3), _NUMBERS[named.group(2).lower()], named.group(1))
    named = _MONTH_FIRST.search(line)
    if named:
        return _day(named.group(3), _NUMBERS[named.group(1).lower()], named.group(2))
    iso = _ISO.search(line)
    if iso:
        return _day(iso.group(1), int(iso.group(2)), iso.group(3))
    dotted = _DOTTED.search(line)
    if dotted:
        return _day(dotted.group(3), int(dotted.group(2)), dotted.group(1))
    slashed = _SLASHED.search(line)
    if slashed is None:
        return None
    first, second, year = slashed.groups()
    return _day(year, int(first), second) or _day(year, int(second), first)


def _day(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
    except ValueError:
        return None
