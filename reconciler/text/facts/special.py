"""Quantities with a form of their own: clock times and scores."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from reconciler.model.fact import FigureKind
from reconciler.text.facts import calendar
from reconciler.text.facts.clock import TIMES_IN_WORDS, Spoken, half_of_day, read_spoken
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.units import FORMS
from reconciler.text.lists import word_set

_SPORT = word_set(
    """
    won win wins winning beat beats beaten beating defeat defeated defeats lost lose loses losing lead leads led
    leading victory draw drew score scored scores goal goals match game final semi-final quarter-final
    half-time halftime set sets tie tied advantage penalty gewann gewannen gewinnt gewonnen siegte siegten
    sieg verlor verloren verliert unterlag niederlage führung führte führt spiel tor tore treffer ausgleich
    unentschieden endstand halbzeit finale halbfinale satz sätze elfmeterschießen
    """
)
_ZONES = ("gmt", "utc", "cet", "cest", "bst", "est", "edt", "mez", "mesz")
_NAMED = ("uhr", "am", "pm", "a", "p", *_ZONES)
_HALF_DAYS = {"am": 0, "a.m": 0, "pm": 12, "p.m": 12, "a": 0, "p": 12}


_SIXTY = 60
_HOURS = ("hours", "hrs", "stunden", "std")
ZONE = "zone"  # noun of a time with its zone: others may give the same moment by another clock
DIAL = "dial"  # noun of a time that does not tell the half of the day: "half past nine"
_AT = ("at", "around", "about", "by", "until", "till", "before", "after", "from", "since")
_MOMENTS = ("at", "um")  # before "01:50" no score stands
_DAYS = frozenset(
    {*calendar.WEEKDAYS, "morning", "afternoon", "evening", "night", "today", "yesterday", "tomorrow", "tonight"}
)


@dataclass(frozen=True, slots=True)
class Special:
    """A clock time (``value`` in hours, "18.5" for half past six in the evening) or a score (in ``noun``, "3:1").

    Where a time does not tell the half of the day its ``noun`` is ``DIAL``.
    """

    first: int
    last: int
    value: Decimal
    unit: str
    kind: FigureKind
    noun: str = ""


def read_special(words: Words, at: int) -> Special | None:
    """The clock time or score that begins at token ``at``; ``None`` if there is none."""
    if not words.is_digit(at):
        spoken = read_spoken(words, at) if words.low[at] in TIMES_IN_WORDS.words else None
        return _of_words(spoken) if spoken else None
    if len(words.tokens[at]) > 5:
        return None
    return _time_taken(words, at) or _clock(words, at) or _score(words, at)


def _time_taken(words: Words, at: int) -> Special | None:
    """Hours, minutes and seconds that a race took, in seconds: "2:06:12"; a time of day with seconds is none."""
    if words.at(at + 1) != ":" or words.at(at + 3) != ":" or not all(words.glued(n) for n in range(at + 1, at + 5)):
        return None
    parts = [words.tokens[n] for n in (at, at + 2, at + 4)]
    if not all(part.isdecimal() for part in parts) or [len(part) for part in parts[1:]] != [2, 2]:
        return None
    hours, minutes, seconds = map(int, parts)
    behind = words.at(at + 5)
    if max(minutes, seconds) >= _SIXTY or behind in (":", *_NAMED) or words.at(at - 1) in (":", *_MOMENTS):
        return None
    last = at + 5 if behind in _HOURS else at + 4
    return Special(at, last, Decimal(hours * 3600 + minutes * 60 + seconds), "second", FigureKind.DURATION)


def _clock(words: Words, at: int) -> Special | None:
    found = _unparted(words, at) or _time_of_day(words, at)
    return replace(found, noun=ZONE) if found is not None and _names_zone(words, found.last) else found


def _names_zone(words: Words, last: int) -> bool:
    """Whether the words say whose time it is: "GMT", "local time", "mitteleuropäischer Zeit"."""
    if {words.at(last), words.at(last + 1)} & set(_ZONES) or words.at(last + 1) == "ortszeit":
        return True
    return words.at(last + 2) in ("time", "zeit") and words.at(last + 1).endswith(("al", "ern", "er"))


def _unparted(words: Words, at: int) -> Special | None:
    """Hours and minutes without a mark between them: "1430 GMT"."""
    digits = words.low[at]
    if words.at(at + 1) not in _ZONES or len(digits) != 4 or not digits.isdecimal():
        return None
    hour, minute = int(digits[:2]), int(digits[2:])
    return _time(at, at, hour, minute) if hour <= 24 and minute < 60 else None


def _time_of_day(words: Words, at: int) -> Special | None:
    hour, minute, last = _hour_and_minute(words, at)
    if hour is None or not 0 <= hour <= 24 or not 0 <= minute < 60:
        return None
    if words.at(last + 1) == "uhr":
        last += 1
        if (
            words.is_digit(last + 1)
            and len(words.tokens[last + 1]) == 2
            and last == at + 1
            and words.low[at].isdecimal()
        ):
            minute, last = int(words.tokens[last + 1]), last + 1
        return _time(at, last, hour, minute)
    if words.at(last + 1) in _ZONES and last == at and "." in words.tokens[at]:
        return _time(at, last, hour, minute)
    if _is_hour(words, at):
        return _time(at, last, hour, minute)
    if last == at and _is_english_hour(words, at):
        part = half_of_day(words, last, hour)
        return _time(at, last, hour if part is None else hour % 12 + part, minute, DIAL if part is None else "")
    half = _half_day(words, last)
    if half:
        last, add = half
        return _time(at, last, hour if add is None else hour % 12 + add, minute)
    colon = last == at + 2 and words.at(at + 1) == ":" and len(words.tokens[at + 2]) == 2
    played = _is_sport(words) and not (words.tokens[at][0] == "0" and words.at(at - 1) in _MOMENTS)
    return _time(at, last, hour, minute) if colon and not played and _may_be_time(words, at, last) else None


def _hour_and_minute(words: Words, at: int) -> tuple[int | None, int, int]:
    token = words.tokens[at]
    if words.at(at + 1) == ":" and words.is_digit(at + 2) and words.glued(at + 1) and words.glued(at + 2):
        if words.tokens[at + 2].isdecimal() and token.isdecimal():
            return int(token), int(words.tokens[at + 2][:4]), at + 2
        return None, 0, at
    if (token.count(".") == 1 and words.language == "de") or token.count(".") == 1:
        hour, _, minute = token.partition(".")
        named = words.at(at + 1) in _NAMED or _is_hour(words, at) or _is_english_hour(words, at)
        return (
            (int(hour), int(minute), at)
            if named and len(minute) == 2 and hour.isdecimal() and len(hour) <= 2
            else (None, 0, at)
        )
    return (int(token), 0, at) if token.isdecimal() else (None, 0, at)


def _is_hour(words: Words, at: int) -> bool:
    """Whether "um" or "bis" and two digits behind a point make an hour of a German figure: "um 12.39 bei Ihnen"."""
    hour, _, minute = words.tokens[at].partition(".")
    if words.language != "de" or words.at(at - 1) not in ("um", "bis", "gegen") or len(minute) != 2:
        return False
    following = words.tokens[at + 1] if at + 1 < len(words) else ""
    counted = following[:1].isupper() or following[:1] in "%€$£-" or words.match(at + 1, FORMS) > 0
    return hour.isdecimal() and int(hour) <= 24 and int(minute) < 60 and (not following or not counted)


def _is_english_hour(words: Words, at: int) -> bool:
    """Whether "at" before and a day or its part behind make an hour of an English figure: "at 9.30 on Sunday"."""
    if words.language == "de" or words.at(at - 1) not in _AT or words.tokens[at].count(".") != 1:
        return False
    behind = [words.at(at + n) for n in (1, 2, 3)]
    return behind[0] in _DAYS or (behind[0] in ("on", "in", "at", "this") and bool(_DAYS & set(behind[1:])))


def _may_be_time(words: Words, at: int, last: int) -> bool:
    return words.at(last + 1) not in (":", "hours", "minutes") and words.at(at - 1) != ":"


def _half_day(words: Words, last: int) -> tuple[int, int | None] | None:
    """The last token and the hours to add; ``None`` for "o'clock", which tells no half of the day."""
    word = words.at(last + 1)
    if word in ("am", "pm") and (words.glued(last + 1) or words.language != "de") and words.tokens[last + 1] != "Am":
        return last + 1, _HALF_DAYS[word]
    if word in ("a", "p") and words.at(last + 2) == "." and words.at(last + 3) == "m":
        end = last + 4 if words.at(last + 4) == "." else last + 3
        return end, _HALF_DAYS[word]
    if word == "o'clock":
        return last + 1, None
    return None


def _time(first: int, last: int, hour: int, minute: int, noun: str = "") -> Special:
    return Special(first, last, Decimal(hour) + Decimal(minute) / 60, "o'clock", FigureKind.CLOCK, noun)


def _of_words(spoken: Spoken) -> Special:
    noun = "" if spoken.told else DIAL
    return _time(spoken.first, spoken.last, spoken.hour, spoken.minute, noun)


def _is_sport(words: Words) -> bool:
    return not _SPORT.isdisjoint(words.low)


def _score(words: Words, at: int) -> Special | None:
    mark = words.at(at + 1)
    if mark not in (":", "-", "–") or not words.is_digit(at + 2) or not words.glued(at + 1) or not words.glued(at + 2):
        return None
    left, right = words.tokens[at], words.tokens[at + 2]
    if not (left.isdecimal() and right.isdecimal() and len(left) <= 3 and len(right) <= 3) or not _is_sport(words):
        return None
    if words.at(at + 3) in ("%", "percent", "prozent", "years", "jahre", "-", "million", "millionen"):
        return None
    return Special(at, at + 2, Decimal(left), "score", FigureKind.SCORE, f"{int(left)}:{int(right)}")
