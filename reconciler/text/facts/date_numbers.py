"""Dates in digits ("12.02.2025", "2/12/2025", "2025-02-12", "2019-sep-1"), years and decades."""

from __future__ import annotations

from datetime import date

from reconciler.text.facts import calendar
from reconciler.text.facts.calendar import Days
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.relative import Found
from reconciler.text.facts.units import FORMS
from reconciler.text.lists import word_set

_MARKS = ("-", "/", ".", "–", " ")
_BEFORE_YEAR = word_set(
    """
    in of since by from until till before after year and through to early late mid during around between im jahr
    jahre jahres seit bis ab von vor nach anfang mitte ende und zwischen um ( - – sommer winter herbst
    frühjahr frühling summer autumn spring fall
    """
)
_EARLIEST = 100
_COUNTED = word_set(
    """
    people percent meter metres meters kilometer menschen prozent euro dollar times mal soldiers soldaten units
    """
)


def read_numeric(words: Words, at: int, dated: date | None) -> Found | None:
    """The date in digits that begins at token ``at``; ``None`` if there is none."""
    token = words.tokens[at]
    if "." in token:
        return _dotted(words, at, dated)
    fields, last = _fields(words, at)
    if len(fields) == 3:
        return _three(words, at, last, fields)
    return _two(words, at, last, fields, dated) if len(fields) == 2 else None


def _fields(words: Words, at: int) -> tuple[list[str], int]:
    """Up to three fields parted by one kind of mark, digits or names of months."""
    fields, last, mark = [words.tokens[at]], at, ""
    while len(fields) < 3:
        gap = words.at(last + 1)
        if gap in _MARKS and (not mark or gap == mark) and words.glued(last + 1) and last + 2 < len(words):
            following, mark = last + 2, gap
            spaced = gap == "." and words.language == "de"
            if not words.glued(following) and not spaced:
                break
        elif not mark and words.is_digit(last + 1) and len(words.tokens[at]) == 4 and len(words.tokens[last + 1]) == 2:
            following = last + 1
        else:
            break
        field = words.low[following]
        if not (field.isdecimal() or field in calendar.MONTHS):
            break
        fields.append(field)
        last = following
    return fields, last


def _dotted(words: Words, at: int, dated: date | None) -> Found | None:
    """Fields in one token: "12.02.2025", "2015.3", "27.11"."""
    fields = words.tokens[at].split(".")
    if len(fields) == 3:
        return _three(words, at, at, fields, german=True)
    if (
        len(fields) == 2
        and len(fields[0]) == 4
        and len(fields[1]) <= 2
        and fields[0].isdecimal()
        and fields[1].isdecimal()
    ):
        alone = words.language != "de" and not words.is_word(at + 1) and words.at(at + 1) not in ("%", "°")
        return _month_of(at, at, fields[0], fields[1]) if alone and 1900 <= int(fields[0]) <= 2100 else None
    closed = words.at(at + 1) == "." and words.glued(at + 1) and len(fields) == 2
    if closed and words.language == "de" and words.at(at - 1) in ("am", "vom", "zum", "bis", "den", "ab"):
        return _day_month(at, at + 1, fields[0], fields[1], dated)
    return None


def _three(words: Words, at: int, last: int, fields: list[str], *, german: bool = False) -> Found | None:
    numbers = [calendar.MONTHS.get(f, 0) if f in calendar.MONTHS else _small(f) for f in fields]
    named = [i for i, f in enumerate(fields) if f in calendar.MONTHS]
    order = _order(fields, named, numbers, german=german or words.language == "de")
    if order is None or 0 in numbers:
        return None
    year, month, number = (numbers[i] for i in order)
    if year < 100:
        year += 2000 if year < 50 else 1900
    days = calendar.day(year, month, number)
    if days is None or not 1000 <= year <= 2200:
        return None
    return Found(at, last, days, (("day", number), ("month", month), ("year", year)))


def _small(field: str) -> int:
    return int(field) if field.isdecimal() and len(field) <= 4 else 0


def _order(fields: list[str], named: list[int], numbers: list[int], *, german: bool) -> tuple[int, int, int] | None:
    """Which fields are year, month and day."""
    if len(fields[0]) == 4 and fields[0].isdecimal():
        month = named[0] if named else 1
        return (0, month, 3 - month)
    if len(fields[2]) not in (2, 4) or not fields[2].isdecimal() or (len(fields[2]) == 2 and not german and not named):
        return None
    if named:
        return (2, named[0], 1 - named[0])
    if german or numbers[0] > 12:
        return (2, 1, 0)
    return (2, 0, 1)


def _two(words: Words, at: int, last: int, fields: list[str], dated: date | None) -> Found | None:
    mark = words.at(at + 1)
    if (
        fields[0].isdecimal()
        and len(fields[0]) <= 2
        and len(fields[1]) == 4
        and fields[1].isdecimal()
        and mark in ("/", ".")
    ):
        return _month_of(at, last, fields[1], fields[0])
    if mark == "." and words.language == "de" and words.at(last + 1) == "." and words.glued(last + 1):
        return _day_month(at, last + 1, fields[0], fields[1], dated)
    return None


def _month_of(first: int, last: int, year: str, month: str) -> Found | None:
    number = int(month)
    if not 1 <= number <= 12 or not 1000 <= int(year) <= 2200:
        return None
    return Found(first, last, calendar.days_of_month(int(year), number), (("month", number), ("year", int(year))))


def _day_month(first: int, last: int, number: str, month: str, dated: date | None) -> Found | None:
    if not (number.isdecimal() and month.isdecimal()) or not (1 <= int(month) <= 12 and 1 <= int(number) <= 31):
        return None
    year = calendar.nearest_year(dated, int(month), int(number)) if dated else None
    days = calendar.day(year, int(month), int(number)) if year else None
    return Found(first, last, days, (("day", int(number)), ("month", int(month))))


def read_year(words: Words, at: int) -> Found | None:
    """A year or decade: "2014", "im Jahr 2014", "the 1960s", "1990er Jahre", "2014/15"."""
    token = words.tokens[at]
    if len(token) == 3:
        return _early_year(words, at) if token.isdecimal() and not words.glued(at) else None
    if not (token.isdecimal() and len(token) == 4) or (
        words.glued(at) and words.at(at - 1) not in ("(", "–", "-", "/")
    ):
        return None
    year = int(token)
    decade = _decade(words, at, year)
    if decade:
        return decade
    if not _is_year(words, at, year):
        return None
    first = at - 1 if words.at(at - 1) in ("jahr", "year", "jahre") else at
    return Found(first, at, calendar.days_of_year(year), (("year", year),), 0.8)


def _early_year(words: Words, at: int) -> Found | None:
    """A year or decade before 1000 that words make one: "the year 971", "dates from 924", "the 980s"."""
    year, before = int(words.tokens[at]), words.at(at - 1)
    if year < _EARLIEST:
        return None
    if before in ("jahr", "year"):
        return Found(at - 1, at, calendar.days_of_year(year), (("year", year),), 0.8)
    if before in ("from", "to") and {words.at(at - 2), words.at(at - 3)} & {"dates", "dated", "dating", "date"}:
        return Found(at, at, calendar.days_of_year(year), (("year", year),), 0.8)
    decade = before in ("the", "early", "late", "mid", "-") and words.at(at + 1) == "s" and words.glued(at + 1)
    if not decade or year % 10:
        return None
    return Found(at, at + 1, calendar.days_of_year(year, 10), (("decade", year),))


def _decade(words: Words, at: int, year: int) -> Found | None:
    following = words.at(at + 1)
    if year % 10 or not words.glued(at + 1) or not 1000 <= year <= 2200:
        return None
    if following in ("s", "er", "ern") or (following == "'" and words.at(at + 2) == "s"):
        last = at + 2 if words.at(at + 2) in ("jahre", "jahren", "s") else at + 1
        days: Days | None = calendar.days_of_year(year, 10)
        return Found(at, last, days, (("decade", year),))
    return None


def _is_year(words: Words, at: int, year: int) -> bool:
    if not 1500 <= year <= 2160 or (words.glued(at + 1) and words.is_word(at + 1)):
        return False
    if words.match(at + 1, FORMS) or words.at(at + 1) in _COUNTED or words.at(at - 1) in ("$", "€", "£", "than", "als"):
        return False
    if words.at(at - 1) in _BEFORE_YEAR or 1900 <= year <= 2100:
        return True
    return _opens(words, at) or _names_an_event(words, at) or _is_placed(words, at)


def _opens(words: Words, at: int) -> bool:
    """Whether a German sentence begins with the year: "1856 brach der Krieg aus"."""
    following = words.tokens[at + 1] if at + 1 < len(words) else ""
    return words.language == "de" and at in words.clause_starts and following[:1].islower()


def _is_placed(words: Words, at: int) -> bool:
    """Whether a German year stands before a place: "gab es 1891 in Holme"."""
    return words.language == "de" and words.at(at + 1) in ("in", "bei") and words.is_capital(at + 2)


def _names_an_event(words: Words, at: int) -> bool:
    """Whether a year stands before a name: "the 1858 Treaty of Tientsin"."""
    return words.language != "de" and words.at(at - 1) == "the" and words.is_capital(at + 1)
