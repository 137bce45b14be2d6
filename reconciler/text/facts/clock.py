"""Clock times in words: "half past nine in the evening", "a quarter to five", "halb elf", "zwei Uhr"."""

from __future__ import annotations

from dataclasses import dataclass

from reconciler.text.facts.lexer import TIMES, Sought, Words
from reconciler.text.lists import word_set

_HOURS = {
    "en": ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    "de": ["eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
}
_MINUTES = {
    "en": {"five": 5, "ten": 10, "twenty": 20},
    "de": {"fünf": 5, "zehn": 10, "zwanzig": 20},
}
_BEFORE = {"to": -1, "past": 1, "vor": -1, "nach": 1}
# What tells that a time follows, where the words alone might be a vote or a score.
_LEADS = word_set(
    "at around about by until till before after from since shortly um gegen bis ab seit kurz nach vor etwa kurz"
)
_MORNING, _LATER = frozenset({"morning", "morgens", "früh", "vormittags"}), frozenset({"afternoon", "evening"})
_GERMAN_LATER = frozenset({"nachmittags", "abends"})
_NIGHT = frozenset({"night", "nachts"})
_LEADING_IN = frozenset({"in", "the", "this", "at", "on", "am", "sunday", "monday", "tuesday", "wednesday"}) | {
    "thursday", "friday", "saturday", "o'clock", "uhr",
}  # fmt: skip
_PARTS_BEGIN = frozenset({"in", "at", *_MORNING, *_GERMAN_LATER, *_NIGHT} - {"morning", "night"})
_GOES_ON = frozenset(["and", "when", "as", "but", "o'clock", "to", "with", "she", "he", "it", "the", "a"])
_EVENING_FROM = 6  # an hour "at night" from which it is that of the evening
_REACH = 4  # tokens behind a time in which the part of the day may stand


@dataclass(frozen=True, slots=True)
class Spoken:
    """A clock time: its tokens, the hour with the minutes as decimals of it, and whether the half of day is told."""

    first: int
    last: int
    hour: int
    minute: int
    told: bool


def read_spoken(words: Words, at: int) -> Spoken | None:
    """The time in words that begins at a token; ``None`` if there is none."""
    language = "de" if words.language == "de" else "en"
    found = _halved(words, at, language) or _counted(words, at, language) or _full(words, at, language)
    found = found or _hour_of_a_part(words, at, language)
    if found is None:
        return None
    first, last, hour, minute = found
    part = half_of_day(words, last, hour)
    if part is not None and words.at(last + 1) in _PARTS_BEGIN:
        last = _part_end(words, last)
    hour = hour % 12 + part if part is not None else hour
    if minute < 0:
        hour, minute = (hour - 1) % 24, minute + 60
    return Spoken(first, last, hour, minute, part is not None)


def _part_end(words: Words, last: int) -> int:
    """The last token of the part of the day behind a time in words: "seven in the morning"."""
    parts = _MORNING | _LATER | _GERMAN_LATER | _NIGHT
    return next((at for at in range(last + 1, last + 1 + _REACH) if words.at(at) in parts), last)


def half_of_day(words: Words, last: int, hour: int) -> int | None:
    """0 or 12 where the words behind a time tell the half of the day, ``None`` where they do not."""
    for at in range(last + 1, last + 1 + _REACH):
        word = words.at(at)
        if word in _MORNING:
            return 0
        if word in _LATER or word in _GERMAN_LATER:
            return 12
        if word in _NIGHT:
            return 12 if _EVENING_FROM <= hour < 12 else 0
        if word not in _LEADING_IN:
            return None
    return None


# Words with which a time in words may begin.
TIMES_IN_WORDS = Sought(
    frozenset({"half", "halb", "a", "quarter", "viertel", "ein", *_HOURS["en"], *_HOURS["de"], "twenty", "zwanzig"}),
    TIMES,
)
Read = tuple[int, int, int, int]  # first and last token, hour, minutes to add


def _hour(words: Words, at: int, language: str) -> int | None:
    word = words.at(at)
    if word in _HOURS[language]:
        return _HOURS[language].index(word) + 1
    return int(word) if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 12 else None


def _halved(words: Words, at: int, language: str) -> Read | None:
    """Read "half past nine", German "halb zehn" for the same."""
    if language == "de":
        hour = _hour(words, at + 1, language) if words.at(at) == "halb" else None
        return (at, at + 1, hour, -30) if hour is not None else None
    hour = _hour(words, at + 2, language) if (words.at(at), words.at(at + 1)) == ("half", "past") else None
    return (at, at + 2, hour, 30) if hour is not None else None


def _counted(words: Words, at: int, language: str) -> Read | None:
    """Read "a quarter to five", "twenty past two", "Viertel nach zwei"."""
    start = at + 1 if words.at(at) == "a" and words.at(at + 1) == "quarter" else at
    quarter = words.at(start) in ("quarter", "viertel")
    minutes = 15 if quarter else _MINUTES[language].get(words.at(start))
    behind = start + 2 if words.at(start + 1) in ("minutes", "minuten") else start + 1
    sign = _BEFORE.get(words.at(behind))
    hour = _hour(words, behind + 1, language) if minutes is not None and sign is not None else None
    if minutes is None or sign is None or hour is None or not _ends(words, behind + 1):
        return None
    return (at, behind + 1, hour, sign * minutes) if quarter or _is_led_in(words, at) else None


def _full(words: Words, at: int, language: str) -> Read | None:
    """Read "six o'clock", "zwei Uhr"; digits are read elsewhere."""
    if words.is_digit(at) or words.at(at + 1) not in ("o'clock", "uhr"):
        return None
    hour = 1 if words.at(at) == "ein" else _hour(words, at, language)
    return (at, at + 1, hour, 0) if hour is not None else None


def _hour_of_a_part(words: Words, at: int, language: str) -> Read | None:
    """Read "shortly after seven in the morning", "gegen sieben abends"; digits are read elsewhere."""
    if words.is_digit(at) or not _is_led_in(words, at) or words.at(at + 1) not in _PARTS_BEGIN:
        return None
    hour = _hour(words, at, language)
    return (at, at, hour, 0) if hour is not None and half_of_day(words, at, hour) is not None else None


def _is_led_in(words: Words, at: int) -> bool:
    return words.at(at - 1) in _LEADS


def _ends(words: Words, last: int) -> bool:
    """Whether nothing behind the hour makes it the number of something else: "a quarter to two thirds"."""
    following = words.at(last + 1)
    if not following[:1].isalnum() or following in _LEADING_IN or words.at(last - 1) == "past":
        return True
    if words.language == "de":
        return not words.is_capital(last + 1)  # "zehn nach zwei ging", but "nach zwei Stunden"
    return following in _GOES_ON
