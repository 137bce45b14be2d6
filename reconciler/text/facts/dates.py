"""Dates: absolute, weekdays, relative ones, seasons; what the words say and the days they mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reconciler.model.fact import DateMention
from reconciler.text.facts import calendar
from reconciler.text.facts.amount import AmountKind
from reconciler.text.facts.amounts import read_amount, starts
from reconciler.text.facts.date_numbers import read_numeric, read_year
from reconciler.text.facts.date_places import date_places, is_promising, may_be_counted, may_start
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.months import read_month, read_season, year_behind
from reconciler.text.facts.relative import Found, read_count, read_day_word, read_relative
from reconciler.text.lists import word_set

_BEFORE_MONTH = word_set(
    """
    in of by since until till from during early late mid last next this before after on between and to through for
    im ab bis seit vom zum am anfang mitte ende letzten nächsten diesen kommenden vergangenen des der den - –
    / mid- month begin end start around spätestens und
    """
)


@dataclass(frozen=True, slots=True)
class _Day:
    """A day of the month as written, with the tokens it takes."""

    first: int
    last: int
    number: int


def read_dates(words: Words, dated: date | None = None) -> tuple[DateMention, ...]:
    """All dates of a text in order.

    Args:
        words: the text.
        dated: the day the article is dated; without it only dates with a year are resolved.

    A weekday means its last occurrence up to ``dated``, a day and month the nearest one.
    """
    found: list[DateMention] = []
    free = 0
    for at in date_places(words):
        one = _read(words, at, dated) if at >= free and is_promising(words, at) else None
        if one is not None:
            found.append(_mention(words, one))
            free = one.last + 1
    return tuple(found)


def _mention(words: Words, one: Found) -> DateMention:
    first, after = one.days or (None, None)
    return DateMention(words.span(one.first, one.last), first, after, tuple(sorted(one.parts)), one.confidence)


def _read(words: Words, at: int, dated: date | None) -> Found | None:
    if words.is_digit(at):
        found = read_numeric(words, at, dated)
        if found is None and may_be_counted(words):
            found = _day_and_month(words, at, dated) or read_count(words, at, dated)
        return found or read_year(words, at)
    word = words.low[at]
    if word in calendar.WEEKDAYS and _is_weekday(words, at):
        return _weekday(words, at, dated)
    dayed = _day_and_month(words, at, dated)
    if dayed:
        return dayed
    if word in calendar.MONTHS and _is_month(words, at):
        return read_month(words, at, dated)
    relative = read_relative(words, at, dated)
    if relative:
        return relative
    if word in calendar.SEASONS:
        return read_season(words, at, dated)
    return read_count(words, at, dated)


def _is_month(words: Words, at: int) -> bool:
    word, token = words.low[at], words.tokens[at]
    if word not in calendar.DOUBTFUL_MONTHS:
        return token[0].isupper() or words.language != "de" or words.at(at - 1) in _BEFORE_MONTH
    beside = words.is_digit(at + 1) or words.is_digit(at - 1) or words.at(at - 1) in _BEFORE_MONTH
    if word in ("may", "march", "mar", "august", "april", "june", "jan"):
        return (token[0].isupper() and (beside or (word not in ("may", "march", "mar") and at > 0))) or (
            (beside and words.is_digit(at + 1)) or (word in ("april", "june") and beside)
        )
    return beside


def _is_weekday(words: Words, at: int) -> bool:
    word = words.low[at]
    if word not in calendar.DOUBTFUL_WEEKDAYS:
        return True
    if (
        words.language == "de"
        and word in ("do", "so", "mi", "di", "fr", "sa", "mo")
        and not words.tokens[at][0].isupper()
    ):
        return False
    if len(word) == 2 and words.language != "de":
        return False
    following = words.at(at + 1)
    near = (
        words.is_digit(at + 1) or following in calendar.MONTHS or (following in (",", ".") and words.is_digit(at + 2))
    )
    return near or (
        words.at(at - 1) in ("week", "on", "next", "last", "this", "or")
        and words.tokens[at][0].isupper()
        and len(word) > 2
    )


def _day_number(words: Words, at: int) -> _Day | None:
    """A day of the month: "3", "3.", "3rd", "twenty-first", "dritten"."""
    if at >= len(words) or not starts(words, at) or words.at(at - 1) in ("$", "€", "£"):
        return None
    amount = read_amount(words, at)
    if amount is None or amount.kind is AmountKind.INDEFINITE or amount.value != amount.value.to_integral_value():
        return _plain_day(words, at)
    if not 1 <= amount.value <= 31:
        return _plain_day(words, at)
    last = amount.last
    if words.at(last + 1) == "." and words.is_digit(last) and words.language == "de":
        last += 1
    return _Day(at, last, int(amount.value))


def _plain_day(words: Words, at: int) -> _Day | None:
    """The day where digits run into the year ("March 3 2025" reads like one number with spaces)."""
    token = words.tokens[at]
    return _Day(at, at, int(token)) if token.isdecimal() and len(token) <= 2 and 1 <= int(token) <= 31 else None


def _day_and_month(words: Words, at: int, dated: date | None) -> Found | None:
    """Read "3 August", "the 3rd of August 2024", "3. Oktober", "August 3, 2024", "May twenty-first"."""
    if words.low[at] in calendar.MONTHS:
        return _month_then_day(words, at, dated)
    day = _day_number(words, at)
    if day is None:
        return None
    after = day.last + 1
    if words.at(after) in ("of", "-", "/") or (words.at(after) == "," and words.language == "de"):
        after += 1
    if words.at(after) not in calendar.MONTHS or (words.at(after) == "may" and not words.tokens[after][0].isupper()):
        return _first_of_two(words, day, dated) or _day_of_relative_month(words, day, dated)
    month = calendar.MONTHS[words.at(after)]
    if words.at(after) in ("mar", "mo") and words.language == "de":
        return None
    return _with_year(words, day.first, after, day.number, month, dated)


def _first_of_two(words: Words, day: _Day, dated: date | None) -> Found | None:
    """The first of two days that share a month: "11 and 20 June", "am 11. und 20. Juni"."""
    if words.at(day.last + 1) not in ("and", "und", "or", "oder"):
        return None
    second = _day_number(words, day.last + 2)
    after = second.last + 1 if second is not None else 0
    if second is None or words.at(after) not in calendar.MONTHS or not words.is_capital(after):
        return None
    return _with_year(words, day.first, after, day.number, calendar.MONTHS[words.at(after)], dated, day.last)


def _month_then_day(words: Words, at: int, dated: date | None) -> Found | None:
    following = at + 1
    while words.at(following) in (".", ",", "-", "/", "the") and following <= at + 2:
        following += 1
    day = _day_number(words, following)
    if (
        day is None
        or words.at(day.last + 1) in ("%", "percent", "people", ":", "million")
        or (words.language == "de" and words.is_digit(at + 1) is False)
    ):
        return None
    if words.at(at) == "may" and not (words.tokens[at][0].isupper()):
        return None
    token = words.tokens[day.first]
    if words.is_digit(day.first) and len(token) > 2 and day.first == day.last:
        return None
    return _with_year(words, at, day.last, day.number, calendar.MONTHS[words.low[at]], dated)


def _day_of_relative_month(words: Words, day: _Day, dated: date | None) -> Found | None:
    """Read "the 20th of next month"."""
    if words.at(day.last + 1) != "of" or words.at(day.last + 3) != "month" or dated is None:
        return None
    step = {"next": 1, "last": -1, "previous": -1, "this": 0}.get(words.at(day.last + 2))
    base = calendar.moved(dated.replace(day=1), step, "month") if step is not None else None
    if base is None:
        return None
    return Found(
        day.first,
        day.last + 3,
        calendar.day(base.year, base.month, day.number),
        (("day", day.number), ("month", base.month)),
    )


def _with_year(
    words: Words, first: int, last: int, number: int, month: int, dated: date | None, ends: int | None = None
) -> Found:
    """The day with the year behind ``last``; it ends at ``ends`` where month and year are those of two days."""
    last, year = year_behind(words, last)
    last = last if ends is None else ends
    parts: tuple[tuple[str, int | str], ...] = (("day", number), ("month", month))
    if year is None:
        year = calendar.nearest_year(dated, month, number) if dated else None
        days = calendar.day(year, month, number) if year else None
        return Found(first, last, days, parts)
    return Found(first, last, calendar.day(year, month, number), (*parts, ("year", year)))


def _weekday(words: Words, at: int, dated: date | None) -> Found:
    """A weekday, with the date or the week that stands with it."""
    weekday = calendar.WEEKDAYS[words.low[at]]
    part: tuple[str, int | str] = ("weekday", weekday)
    full = _date_behind(words, at, dated)
    if full:
        return Found(at, full.last, full.days, (*full.parts, part))
    if _is_night_to(words, at):
        _, last, days = read_day_word(words, at, weekday, dated)
        return Found(at, last, days, (part, ("night", "to")))
    first, last, days = read_day_word(words, at, weekday, dated)
    numbered = _numbered(words, last, weekday, dated) if last == at and first == at else None
    if numbered:
        return numbered
    return Found(first, last, days, (part,))


def _is_night_to(words: Words, at: int) -> bool:
    """Read "the night to Sunday", "in der Nacht zum Sonntag", "auf Sonntag"."""
    before = at - 2 if words.at(at - 1) in ("den", "dem") else at - 1
    return words.at(before) in ("to", "zum", "zu", "auf") and words.at(before - 1) in ("night", "nacht")


def _date_behind(words: Words, at: int, dated: date | None) -> Found | None:
    following = at + 1
    while words.at(following) in (",", ".", "the", "den", "dem", "der") and following <= at + 3:
        following += 1
    if following >= len(words) or not may_start(words, following):
        return None
    if words.is_digit(following):
        numeric = read_numeric(words, following, dated)
        if numeric:
            return numeric
    found = _day_and_month(words, following, dated)
    return found or _ordinal_pair(words, following, dated)


def _ordinal_pair(words: Words, at: int, dated: date | None) -> Found | None:
    """German dates with both parts as ordinals: "den siebten vierten"."""
    day = _day_number(words, at)
    month = _day_number(words, day.last + 1) if day else None
    if day is None or month is None or words.language != "de" or month.number > 12 or words.is_digit(month.first):
        return None
    return _with_year(words, at, month.last, day.number, month.number, dated)


def _numbered(words: Words, at: int, weekday: int, dated: date | None) -> Found | None:
    """Read "Monday 21", "Tuesday the eleventh": the nearest such day before or in the month of ``dated``."""
    following = at + 2 if words.at(at + 1) in ("the", "den") else at + 1
    day = _day_number(words, following)
    if day is None or dated is None or words.is_word(day.last + 1) or words.at(day.last + 1) in (":", "%", "-"):
        return None
    for back in range(25):
        month = calendar.moved(dated.replace(day=1), -back, "month")
        days = calendar.day(month.year, month.month, day.number) if month else None
        if days and days[0].weekday() == weekday:
            return Found(at, day.last, days, (("weekday", weekday), ("day", day.number)))
    return None
