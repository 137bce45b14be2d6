"""Dates told from the day of the article: "yesterday", "last week", "six months ago", "in zwei Tagen"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from reconciler.text.facts import calendar
from reconciler.text.facts.amount import AmountKind
from reconciler.text.facts.amounts import read_amount, starts
from reconciler.text.facts.calendar import Days
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.numbers import is_whole
from reconciler.text.lists import form_table, word_set


@dataclass(frozen=True, slots=True)
class Found:
    """A date in tokens ``first`` to ``last``, the days it means and what its words say."""

    first: int
    last: int
    days: Days | None
    parts: tuple[tuple[str, int | str], ...]
    confidence: float = 0.9


_DAY_WORDS = {
    **dict.fromkeys(("today", "tonight", "heute"), 0),
    **dict.fromkeys(("yesterday", "gestern"), -1),
    **dict.fromkeys(("tomorrow", "morgen"), 1),
    "vorgestern": -2,
    "übermorgen": 2,
}
# Words that units of time are told with, to the unit.
TIME_FORMS = form_table(
    """
    day day days tag tage tagen tages|week week weeks woche wochen|month month months monat monate monaten monats
    year year years jahr jahre jahren jahres|decade decade decades jahrzehnt jahrzehnte jahrzehnten
    weekend weekend wochenende wochenendes
    """
)
_STEPS = {
    **dict.fromkeys(("vorletzt",), -2),
    **dict.fromkeys(("last", "past", "previous", "letzt", "vergangen", "vorig"), -1),
    **dict.fromkeys(("this", "current", "dies", "aktuell", "laufend"), 0),
    **dict.fromkeys(("next", "coming", "following", "nächst", "kommend"), 1),
    **dict.fromkeys(("übernächst",), 2),
}
LEADING = frozenset(("in", "vor"))  # before a time counted: "in two years", "vor zwei Jahren"
ROUGHLY = frozenset(("about", "around", "etwa", "rund", "gut", "knapp", "fast"))
ONE = frozenset(("a", "an", "one", "einem", "einer", "ein", "eine"))
_GERMAN_ENDINGS = ("en", "er", "es", "em", "e")
RELATIVE_STARTS = frozenset(_DAY_WORDS) | word_set(
    """
    this last past previous next coming following dieser diese dieses diesem diesen letzte letzten letzter letztes
    letztem vergangene vergangenen vergangenes vergangener vergangenem vorige vorigen voriges voriger
    vorletzte vorletzten vorletztes vorletzter vorletztem nächste nächsten nächstes nächster nächstem kommende
    kommenden kommendes kommender kommendem übernächste übernächsten übernächstes in vor week current
    """
)


def read_relative(words: Words, at: int, dated: date | None) -> Found | None:
    """The relative date that begins at token ``at``; ``None`` if there is none."""
    word = words.low[at]
    if word in _DAY_WORDS:
        return _day_word(words, at, dated)
    if word in LEADING:
        return _in_or_before(words, at, dated)
    if word == "week" and words.is_digit(at + 1):
        return _numbered_week(words, at, dated)
    step = _step(word)
    return None if step is None else _stepped(words, at, step, dated)


@lru_cache(maxsize=4096)
def _step(word: str) -> int | None:
    if word in _STEPS:
        return _STEPS[word]
    return next(
        (_STEPS[word[: -len(e)]] for e in _GERMAN_ENDINGS if word.endswith(e) and word[: -len(e)] in _STEPS), None
    )


def _day_word(words: Words, at: int, dated: date | None) -> Found | None:
    word = words.low[at]
    if word == "morgen" and (words.is_capital(at) or words.at(at - 1) in ("am", "guten", "heute", "gestern", "jeden")):
        return None
    steps = _DAY_WORDS[word]
    days = _one_day(dated, steps)
    return Found(at, at, days, (("relative", f"{steps:+d} day"),))


def _one_day(dated: date | None, steps: int) -> Days | None:
    first = calendar.moved(dated, steps, "day") if dated else None
    return (first, first + timedelta(1)) if first else None


def _stepped(words: Words, at: int, step: int, dated: date | None) -> Found | None:
    """Read "last week", "next 3 days", "diesen Monat", "vergangenes Jahr"."""
    unit = TIME_FORMS.get(words.at(at + 1))
    if unit:
        return _stepped_unit(words, at, step, unit, dated)
    if at + 1 < len(words) and step and starts(words, at + 1):
        amount = read_amount(words, at + 1)
        unit = TIME_FORMS.get(words.at(amount.last + 1)) if amount else None
        if amount and unit and unit != "weekend" and amount.kind is AmountKind.CARDINAL and is_whole(amount.value):
            days = _stretch(dated, int(amount.value) * (1 if step > 0 else -1), unit)
            return Found(
                at, amount.last + 1, days, (("relative", f"{'next' if step > 0 else 'last'} {amount.value} {unit}"),)
            )
    return None


def _stretch(dated: date | None, number: int, unit: str) -> Days | None:
    """The units right before or right after the day of the article."""
    if dated is None:
        return None
    start = dated if number < 0 else dated + timedelta(1)
    end = calendar.moved(start, number, unit)
    return None if end is None else (min(start, end), max(start, end))


def _stepped_unit(words: Words, at: int, step: int, unit: str, dated: date | None) -> Found | None:
    after = words.at(at + 2)
    if unit == "day" or (words.low[at] in ("past", "following") and unit == "decade"):
        return None
    last = at + 1
    if unit == "week":
        weekday, last_token = _weekday_behind(words, at + 2)
        if weekday is not None:
            days = _day_of_week(dated, step, weekday)
            return Found(at, last_token, days, (("weekday", weekday), ("relative", f"{step:+d} week")))
    if after == "'" or (unit == "weekend" and step == 0 and words.language == "de"):
        last = at + 1
    return Found(at, last, _unit_days(dated, step, unit), (("relative", f"{step:+d} {unit}"),))


def _weekday_behind(words: Words, at: int) -> tuple[int | None, int]:
    """The weekday that goes on after "next week": "next week Wednesday", "next week on Friday", "week - Monday"."""
    if words.at(at) in ("on", "-", "am", ",") and words.at(at + 1) in calendar.WEEKDAYS:
        at += 1
    word = words.at(at)
    if word in calendar.WEEKDAYS and ((len(word) > 2 and words.is_capital(at)) or len(word) > 5):
        return calendar.WEEKDAYS[word], at
    return None, at


def _day_of_week(dated: date | None, step: int, weekday: int) -> Days | None:
    if dated is None:
        return None
    return _one_day(calendar.days_of_week(dated)[0], 7 * step + weekday)


def _unit_days(dated: date | None, step: int, unit: str) -> Days | None:
    if dated is None:
        return None
    if unit in ("week", "weekend"):
        monday = calendar.days_of_week(dated)[0] + timedelta(7 * step)
        return (monday, monday + timedelta(7)) if unit == "week" else (monday + timedelta(5), monday + timedelta(7))
    if unit == "month":
        first = calendar.moved(dated.replace(day=1), step, "month")
        return calendar.days_of_month(first.year, first.month) if first else None
    if unit == "year":
        return calendar.days_of_year(dated.year + step)
    return calendar.days_of_year(dated.year // 10 * 10 + 10 * step, 10)


def _in_or_before(words: Words, at: int, dated: date | None) -> Found | None:
    """Read "in two months", "vor sechs Monaten"."""
    if at + 1 >= len(words):
        return None
    first = at + 1
    if words.at(first) in ROUGHLY and first + 1 < len(words):
        first += 1 if words.at(first + 1) not in ("als", "than") else 2
    ago = words.low[at] == "vor"
    if not ago and (words.at(first), words.at(first + 1)) in _BOUNDS:
        return None  # "in less than two years": how long, not when
    count, last, unit = _count(words, first)
    if not unit:
        return None
    if not ago and not _is_future(words, at, last):
        return None
    return _moved(at, last, -count if ago else count, unit, dated)


_BOUNDS = {("less", "than"), ("more", "than"), ("weniger", "als"), ("mehr", "als")}


def _is_future(words: Words, at: int, last: int) -> bool:
    """Whether "in two years" tells when, not how long it took ("for the first time in two years")."""
    following = words.at(last + 1)
    return (
        following not in ("of", "'", "old")
        and words.low[last + 1 : last + 4] != ["and", "a", "half"]
        and words.at(at - 1) not in ("time", "times", "mal")
        and "first" not in words.low
        and "erste" not in words.low
        and "once" not in words.low
    )


def _count(words: Words, at: int) -> tuple[int, int, str]:
    """A whole number of units of time: number, last token, unit ("" if there is none)."""
    if at >= len(words):
        return 0, at, ""
    if words.low[at] in ONE and words.at(at + 1) in TIME_FORMS:
        return 1, at + 1, _unit(words, at + 1)
    amount = read_amount(words, at) if starts(words, at) else None
    if amount is None or not is_whole(amount.value) or amount.kind is not AmountKind.CARDINAL or amount.value > 5000:
        return 0, at, ""
    return int(amount.value), amount.last + 1, _unit(words, amount.last + 1)


def _unit(words: Words, at: int) -> str:
    unit = TIME_FORMS.get(words.at(at), "")
    return "" if unit == "weekend" else unit


def _moved(first: int, last: int, count: int, unit: str, dated: date | None) -> Found:
    start = calendar.moved(dated, count, unit) if dated else None
    return Found(first, last, (start, start + timedelta(1)) if start else None, (("relative", f"{count:+d} {unit}"),))


def read_count(words: Words, at: int, dated: date | None) -> Found | None:
    """Read "two months ago", "3 weeks later", "zwei Tage später", "8 Monate her", "two days before yesterday"."""
    count, last, unit = _count(words, at)
    if not unit:
        return None
    total: list[tuple[int, str]] = [(count, unit)]
    while len(total) < 4:
        more, end, another = _count(words, last + 1)
        if not another:
            break
        total.append((more, another))
        last = end
    return _directed(words, at, last, total, dated)


def _directed(words: Words, at: int, last: int, total: list[tuple[int, str]], dated: date | None) -> Found | None:
    following, base = words.at(last + 1), words.at(last + 2)
    if following in ("before", "after", "from") and base in _DAY_WORDS:
        sign = -1 if following == "before" else 1
        start = calendar.moved(dated, _DAY_WORDS[base], "day") if dated else None
        return _sum(at, last + 2, sign, total, start)
    if following in ("from", "von") and base in ("now", "jetzt"):
        return _sum(at, last + 2, 1, total, dated)
    if following in ("ago", "earlier", "zuvor", "her", "früher", "vorher"):
        return _sum(at, last + 1, -1, total, dated)
    return _sum(at, last + 1, 1, total, dated) if following in ("later", "später", "danach") else None


def _sum(first: int, last: int, sign: int, total: list[tuple[int, str]], start: date | None) -> Found:
    parts = tuple(("relative", f"{sign * count:+d} {unit}") for count, unit in total)
    for count, unit in total:
        start = calendar.moved(start, sign * count, unit) if start else None
    return Found(first, last, (start, start + timedelta(1)) if start else None, parts[:1])


def _numbered_week(words: Words, at: int, dated: date | None) -> Found | None:
    number = words.tokens[at + 1]
    if not number.isdecimal() or not 1 <= int(number) <= 53:
        return None
    try:
        monday = date.fromisocalendar(dated.year, int(number), 1) if dated else None
    except ValueError:
        return None
    days = (monday, monday + timedelta(7)) if monday else None
    return Found(at, at + 1, days, (("week", int(number)),), 0.6)


def read_day_word(words: Words, at: int, weekday: int, dated: date | None) -> tuple[int, int, Days | None]:
    """The words that belong to a weekday and the day it means: "next Monday", "Tuesday of last week", "Friday"."""
    step = _step(words.at(at - 1)) if at else None
    first, last = (at - 1, at) if step is not None else (at, at)
    week, end = _week_behind(words, at)
    if week is not None:
        step, last = week, end
    if dated is None:
        return first, last, None
    if step is not None:
        recent = words.at(at - 1) == "past" or (words.at(at - 2) == "this" and words.at(at - 1) == "past")
        if not recent:
            return first, last, _day_of_week(dated, step, weekday)
    return first, last, _one_day(dated, -((dated.weekday() - weekday) % 7))


def _week_behind(words: Words, at: int) -> tuple[int | None, int]:
    """Read "of next week", "next week", "nächster Woche" behind a weekday."""
    start = at + 1
    while words.at(start) in ("of", "the", "in", "der") and start <= at + 3:
        start += 1
    step = _step(words.at(start))
    return (step, start + 1) if step is not None and words.at(start + 1) in ("week", "woche") else (None, at)
