"""Months and seasons, with the year that stands behind them or follows from the day of the article."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from reconciler.text.facts import calendar
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.relative import Found

_MODIFIERS = {
    **dict.fromkeys(("last", "past", "previous", "letzten", "letzter", "vergangenen"), -1),
    **dict.fromkeys(("this", "diesen", "diesem"), 0),
    **dict.fromkeys(("next", "coming", "nächsten", "kommenden"), 1),
}


def read_month(words: Words, at: int, dated: date | None) -> Found | None:
    """The month at ``at`` with its year: "August 2024", "last August", "August vergangenen Jahres", "1995 August"."""
    month = calendar.MONTHS[words.low[at]]
    last = at + 1 if words.at(at + 1) == "." and words.is_digit(at + 2) else at
    last, year = year_behind(words, last)
    first = at
    if (
        year is None
        and words.is_digit(at - 1)
        and len(words.tokens[at - 1]) == 4
        and 1000 <= int(Decimal(words.tokens[at - 1])) <= 2200
    ):
        first, year = at - 1, int(words.tokens[at - 1])
    parts: tuple[tuple[str, int | str], ...] = (("month", month),)
    if year is not None:
        return Found(first, last, calendar.days_of_month(year, month), (*parts, ("year", year)))
    step = _MODIFIERS.get(words.at(at - 1))
    first = at - 1 if step is not None else at
    last, years = _year_word_behind(words, at)
    days = None
    if dated:
        year = dated.year + years if years is not None else _year_of(dated, month, step)
        days = calendar.days_of_month(year, month)
    return Found(first, last, days, parts)


def read_season(words: Words, at: int, dated: date | None) -> Found | None:
    """The season at ``at``; ``None`` where the word is none, as in "spring water" and "a fall"."""
    season = calendar.SEASONS[words.low[at]]
    step = _MODIFIERS.get(words.at(at - 1))
    last, year = year_behind(words, at)
    if last == at:
        last, behind = _year_word_behind(words, at)
        step = behind if behind is not None else step
    if words.low[at] in ("fall", "spring") and step is None and year is None:
        return None
    if (
        step is None
        and year is None
        and words.at(at - 1) not in ("in", "im", "the", "of", "since", "by", "seit", "des")
    ):
        return None
    parts: tuple[tuple[str, int | str], ...] = (("season", season), *((("year", year),) if year else ()))
    when = year or (dated.year + (step or 0) if dated else None)
    days = calendar.days_of_season(when, season) if when else None
    return Found(at - 1 if _MODIFIERS.get(words.at(at - 1)) is not None else at, last, days, parts)


def year_behind(words: Words, last: int) -> tuple[int, int | None]:
    """The last token and the year where one follows: "2024", ", 2024", "of 1995", "in 2020", "of 87"."""
    at = last + 1
    if words.at(at) in (",", ".", "of", "in", "-", "/", "'", "’"):
        at += 1
    token = words.tokens[at] if at < len(words) else ""
    if (
        token.isdecimal()
        and len(token) == 4
        and 1000 <= int(token) <= 2200
        and words.at(at + 1) not in ("%", "percent", ":")
    ):
        return at, int(token)
    if token.isdecimal() and len(token) == 2 and words.at(at - 1) in ("of", "'", "’"):
        return at, int(token) + (1900 if int(token) > 40 else 2000)
    return last, None


def _year_word_behind(words: Words, at: int) -> tuple[int, int | None]:
    """Read "August last year", "August vergangenen Jahres", "September dieses Jahres"."""
    pair = (words.at(at + 1), words.at(at + 2))
    if pair in (("last", "year"), ("vergangenen", "jahres"), ("letzten", "jahres"), ("vorigen", "jahres")):
        return at + 2, -1
    if pair in (("this", "year"), ("dieses", "jahres")):
        return at + 2, 0
    if pair in (("next", "year"), ("nächsten", "jahres"), ("kommenden", "jahres")):
        return at + 2, 1
    if words.at(at + 1) == "of" and words.at(at + 2) in ("last", "this", "next") and words.at(at + 3) == "year":
        return at + 3, {"last": -1, "this": 0, "next": 1}[words.at(at + 2)]
    return at, None


def _year_of(dated: date, month: int, step: int | None) -> int:
    """The year of "last January" (of the year before), "this January", "next January", and of "January" alone."""
    if step is None:
        return calendar.nearest_year(dated, month)
    if step == 1:
        return dated.year + (month <= dated.month)
    return dated.year + step
