"""What findings say to people, in English and German: the one place where a telling becomes a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from string import Formatter

from reconciler.discrepancies.telling.phrases import ENGLISH, ENGLISH_UNITS, GERMAN, GERMAN_UNITS, MONTHS
from reconciler.model.discrepancy import Agreement, Discrepancy, Findings, Telling, Voice

LANGUAGES = ("en", "de")
_LONGEST = 90  # characters of a version's words in a message
_ENDED = tuple(mark + closing for mark in ".!?…" for closing in "”“")  # a quotation that ends the sentence
_SHOWN = 3  # pieces of a kind that a message quotes before it says "and more"


@dataclass(frozen=True, slots=True)
class _Tongue:
    """How one language writes what messages are made of.

    Attributes:
        marks: opening and closing quotation mark, and those inside them.
        phrases: a template for each kind of telling.
        separators: for thousands and for decimals.
    """

    phrases: Mapping[str, str]
    units: Mapping[str, str]
    marks: tuple[str, str, str, str]
    separators: tuple[str, str]
    months: Sequence[str]
    day: str


_TONGUES = {
    "en": _Tongue(ENGLISH, ENGLISH_UNITS, ("“", "”", "‘", "’"), (",", "."), MONTHS["en"], "{day} {month} {year}"),
    "de": _Tongue(GERMAN, GERMAN_UNITS, ("„", "“", "‚", "‘"), (".", ","), MONTHS["de"], "{day}. {month} {year}"),
}


def sentence(telling: Telling, language: str = "en") -> str:
    """The sentence for people in "en" or "de"; any other language gives English."""
    tongue = _TONGUES.get(language, _TONGUES["en"])
    phrase = tongue.phrases[telling.kind]
    told = phrase.format(**{part: _PARTS[part](telling, tongue) for part in _parts_of(phrase)})
    return told[:-1] if told[-3:-1] in _ENDED else told


@cache
def _parts_of(phrase: str) -> tuple[str, ...]:
    return tuple(part for _, part, _, _ in Formatter().parse(phrase) if part)


def _nth(telling: Telling, number: int, tongue: _Tongue) -> str:
    return _quoted(telling.words[number] if number < len(telling.words) else "", tongue)


def in_language(findings: Findings, language: str) -> Findings:
    """The same findings with their messages in another language."""
    return Findings(
        tuple(discrepancy_in(d, language) for d in findings.discrepancies),
        tuple(agreement_in(a, language) for a in findings.agreements),
    )


def discrepancy_in(found: Discrepancy, language: str) -> Discrepancy:
    """The same discrepancy with its message in another language."""
    return replace(found, message=sentence(found.telling, language)) if found.telling else found


def agreement_in(agreed: Agreement, language: str) -> Agreement:
    """The same agreement with its message in another language."""
    return replace(agreed, message=sentence(agreed.telling, language)) if agreed.telling else agreed


def shortened(text: str) -> str:
    """The words of a reading, cut between words where they are too long for a message."""
    text = " ".join(text.split())
    if len(text) <= _LONGEST:
        return text
    return text[: max(text.rfind(" ", 0, _LONGEST), _LONGEST // 2)] + " …"


def _voice(voice: Voice, tongue: _Tongue) -> str:
    words = _quoted(voice.words, tongue) if voice.quoted else shortened(voice.words)
    aside = ""
    if voice.amount is not None:
        aside = f" ({_number(voice.amount, tongue)} {tongue.units.get(voice.unit, voice.unit)})"
    elif voice.day is not None:
        aside = f" ({_day(voice.day, tongue)})"
    return f"{', '.join(voice.signs)}: {words}{aside}"


def _quoted(text: str, tongue: _Tongue) -> str:
    """The words between the marks of the language; marks inside them become inner ones."""
    opening, closing, inner, end = tongue.marks
    bare = _without_outer_marks(shortened(text))
    if "„" in bare:
        bare = bare.replace("„", inner).replace("“", end).replace("”", end)
    else:
        bare = bare.replace("“", inner).replace("”", end)
    return f"{opening}{bare}{closing}"


_OUTER = '“”„"«» '


def _without_outer_marks(text: str) -> str:
    """The words without marks around the whole: a reading may hold both, or but one of its own."""
    bare = text.strip(_OUTER).rstrip(",")
    return bare if not any(c in '“”„"' for c in bare) else text.strip(" ")


def _list(words: Sequence[str], tongue: _Tongue) -> str:
    told = ", ".join(_quoted(w, tongue) for w in words[:_SHOWN])
    return told + (tongue.phrases["and more"].format(number=len(words) - _SHOWN) if len(words) > _SHOWN else "")


def _counted(words: Sequence[str], tongue: _Tongue) -> str:
    """Words and how often they stand, in turn."""
    pairs = zip(words[::2], words[1::2], strict=False)
    return ", ".join(f"{_quoted(word, tongue)} ({number} ×)" for word, number in pairs)


def _changes(words: Sequence[str], tongue: _Tongue) -> str:
    """What stands on one side and on the other, in turn; either may be empty."""
    told = []
    for left, right in zip(words[::2], words[1::2], strict=False):
        kind = "change.for" if left and right else "change.added" if right else "change.left out"
        told.append(tongue.phrases[kind].format(left=_quoted(left, tongue), right=_quoted(right, tongue)))
    return "; ".join(told)


def _number(value: Decimal, tongue: _Tongue) -> str:
    """Four significant digits, thousands parted: "1,295", "1.295"."""
    digits = max(0, 3 - value.adjusted()) if value else 0
    plain = f"{round(value, digits):,f}".rstrip("0").rstrip(".") if digits else f"{round(value, 0):,.0f}"
    thousands, point = tongue.separators
    return plain.replace(",", "\0").replace(".", point).replace("\0", thousands)


def _day(day: date, tongue: _Tongue) -> str:
    return tongue.day.format(day=day.day, month=tongue.months[day.month - 1], year=day.year)


# What the templates may ask for.
_PARTS: Mapping[str, Callable[[Telling, _Tongue], str]] = {
    "who": lambda telling, _: ", ".join(telling.who),
    "others": lambda telling, _: ", ".join(telling.others),
    "said": lambda telling, tongue: "; ".join(_voice(voice, tongue) for voice in telling.voices),
    "word": lambda telling, tongue: _nth(telling, 0, tongue),
    "second": lambda telling, tongue: _nth(telling, 1, tongue),
    "third": lambda telling, tongue: _nth(telling, 2, tongue),
    "quoted": lambda telling, tongue: _list(telling.words, tongue),
    "counted": lambda telling, tongue: _counted(telling.words, tongue),
    "changes": lambda telling, tongue: _changes(telling.words, tongue),
}
