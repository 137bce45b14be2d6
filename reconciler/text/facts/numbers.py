"""Numbers in digits and in words, English and German, as exact decimals."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

_ONES = {
    w: n
    for n, w in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS = {
    w: 10 * n for n, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
EN_SMALL: dict[str, int] = {**_ONES, **_TENS, "fourty": 40, "nought": 0}
EN_SCALES: dict[str, Decimal] = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "thousands": Decimal(1000),
    "million": Decimal(10**6),
    "millions": Decimal(10**6),
    "billion": Decimal(10**9),
    "billions": Decimal(10**9),
    "trillion": Decimal(10**12),
    "trillions": Decimal(10**12),
    "mn": Decimal(10**6),
    "bn": Decimal(10**9),
    "tn": Decimal(10**12),
    "mln": Decimal(10**6),
    "bln": Decimal(10**9),
    "lakh": Decimal(10**5),
    "crore": Decimal(10**7),
    "dozen": Decimal(12),
}
DE_SCALES: dict[str, Decimal] = {
    "hundert": Decimal(100),
    "tausend": Decimal(1000),
    "tsd": Decimal(1000),
    "million": Decimal(10**6),
    "millionen": Decimal(10**6),
    "mio": Decimal(10**6),
    "mill": Decimal(10**6),
    "milliarde": Decimal(10**9),
    "milliarden": Decimal(10**9),
    "mrd": Decimal(10**9),
    "billion": Decimal(10**12),
    "billionen": Decimal(10**12),
    "bio": Decimal(10**12),
    "billiarde": Decimal(10**15),
    "billiarden": Decimal(10**15),
    "dutzend": Decimal(12),
}
# Letters glued to digits; capitals of money amounts are read by figures.
GLUED_SCALES: dict[str, Decimal] = {
    "k": Decimal(1000),
    "mm": Decimal(10**6),
    "bn": Decimal(10**9),
    "tn": Decimal(10**12),
    "mn": Decimal(10**6),
    "mio": Decimal(10**6),
    "mrd": Decimal(10**9),
    "mln": Decimal(10**6),
    "bln": Decimal(10**9),
}
MONEY_SCALES: dict[str, Decimal] = {"m": Decimal(10**6), "b": Decimal(10**9), "t": Decimal(10**12), "k": Decimal(1000)}
EN_DENOMINATORS: dict[str, int] = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "sixteenth": 16,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1000,
}
EN_DENOMINATORS.update({f"{word}s": n for word, n in list(EN_DENOMINATORS.items()) if word not in ("half", "halves")})
DE_DENOMINATORS: dict[str, int] = {
    "hälfte": 2,
    "drittel": 3,
    "viertel": 4,
    "fünftel": 5,
    "sechstel": 6,
    "siebtel": 7,
    "achtel": 8,
    "neuntel": 9,
    "zehntel": 10,
    "zwanzigstel": 20,
    "hundertstel": 100,
    "tausendstel": 1000,
}
_EN_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "nineth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "twelveth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
    "thousandth": 1000,
    "millionth": 10**6,
}
EN_ORDINALS: dict[str, int] = _EN_ORDINALS
_DE_ONES = {
    "null": 0,
    "ein": 1,
    "eins": 1,
    "eine": 1,
    "zwei": 2,
    "zwo": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
    "elf": 11,
    "zwölf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "fünfzehn": 15,
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
}
_DE_TENS = {
    "zwanzig": 20,
    "dreißig": 30,
    "dreissig": 30,
    "vierzig": 40,
    "fünfzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}
_DE_PIECES = re.compile(
    "(hundert|tausend|und|" + "|".join(sorted({**_DE_ONES, **_DE_TENS}, key=len, reverse=True)) + ")"
)
_DE_IRREGULAR_ORDINALS = {"erst": 1, "zweit": 2, "dritt": 3, "siebt": 7, "siebent": 7, "acht": 8}
_DE_ORDINAL_ENDINGS = ("er", "en", "es", "em", "e")
_GROUPED = re.compile(r"\d{1,3}(?:[.,’'\u00a0\u202f]\d{3})+")


def is_whole(value: Decimal) -> bool:
    """Whether a value is a whole number; unlike a remainder this holds for values of any size."""
    return value == value.to_integral_value()


@lru_cache(maxsize=4096)
def read_digits(token: str, language: str) -> Decimal | None:
    """The value of digits with separators, read as ``language`` writes them.

    "112,000" is 112000 in English and 112.000 in German, where "112.000" is 112000. Separators that can only be
    read in one way are read so in both ("1.234.567", "1,234.5", "5,5"). ``None`` for what is no number ("1.2.3").
    """
    token = token.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")
    if " " in token or "'" in token:
        token = token.replace(" ", "").replace("'", "")
    dots, commas = token.count("."), token.count(",")
    if not dots and not commas:
        return Decimal(token) if len(token) <= 40 else None
    if dots and commas:
        return _two_separators(token)
    return _one_separator(token, "." if dots else ",", language)


def _two_separators(token: str) -> Decimal | None:
    decimal = "." if token.rfind(".") > token.rfind(",") else ","
    group = "," if decimal == "." else "."
    whole, _, fraction = token.partition(decimal)
    if decimal in fraction or not _GROUPED.fullmatch(whole) or len(token) > 40:
        return None
    return Decimal(f"{whole.replace(group, '')}.{fraction}")


def _one_separator(token: str, mark: str, language: str) -> Decimal | None:
    parts = token.split(mark)
    if len(token) > 40:
        return None
    grouped = len(parts[0]) <= 3 and all(len(p) == 3 for p in parts[1:])
    if len(parts) > 2:
        return Decimal("".join(parts)) if grouped else None
    is_group_mark = (mark == ".") == (language == "de")
    if grouped and is_group_mark and parts[0] != "0":
        return Decimal("".join(parts))
    return Decimal(f"{parts[0]}.{parts[1]}")


@lru_cache(maxsize=4096)
def read_german(word: str) -> int | None:
    """The value of a German number word in lower case ("dreihundertneuntausend"); ``None`` for other words."""
    if word in ("einen", "einem", "einer", "eines"):
        return 1
    if len(word) > 120:
        return None
    word = word.replace("ue", "ü").replace("oe", "ö") if "ue" in word or "oe" in word else word
    pieces = _DE_PIECES.findall(word)
    if not pieces or "".join(pieces) != word or pieces[0] == "und" or pieces[-1] == "und":
        return None
    return _sum_german(pieces)


def _sum_german(pieces: list[str]) -> int | None:
    total = current = 0
    previous = ""
    for piece in pieces:
        if piece == "tausend":
            total, current = total + (current or 1) * 1000, 0
        elif piece != "und":
            added = _add_german(current, piece, previous)
            if added is None:
                return None
            current = added
        previous = piece
    return total + current


def _add_german(current: int, piece: str, previous: str) -> int | None:
    """What a number below one thousand becomes by its next part; ``None`` if the part does not fit."""
    if piece == "hundert":
        return (current or 1) * 100 if current < 100 else None
    if piece in _DE_TENS:
        return current + _DE_TENS[piece] if current % 100 < 10 else None
    fits = previous not in _DE_ONES and (current % 100 == 0 or previous == "hundert")
    return current + _DE_ONES[piece] if fits else None


@lru_cache(maxsize=4096)
def read_german_ordinal(word: str) -> int | None:
    """The value of a German ordinal in any ending ("dritten", "einundzwanzigster"); ``None`` for other words."""
    ending = next((e for e in _DE_ORDINAL_ENDINGS if word.endswith(e)), "")
    core = word.removesuffix(ending)
    if not ending or not 3 <= len(core) <= 60:
        return None
    for irregular, value in _DE_IRREGULAR_ORDINALS.items():
        if core == irregular:
            return value
        front = core.removesuffix(irregular)
        if front != core and front.endswith(("hundert", "tausend")):
            above = read_german(front)
            return None if above is None else above + value
    if core.endswith(("st", "t")):
        value_below = read_german(core.removesuffix("st") if core.endswith("st") else core.removesuffix("t"))
        return value_below if value_below is not None and value_below > 1 else None
    return None


@lru_cache(maxsize=4096)
def read_german_half(word: str) -> Decimal | None:
    """The value of "anderthalb", "zweieinhalb", "eineinhalb", "dreieinviertel"; ``None`` for other words."""
    if word in ("anderthalb", "eineinhalb", "einundhalb", "einundeinhalb"):
        return Decimal("1.5")
    for ending, part in (("einhalb", "0.5"), ("einviertel", "0.25"), ("dreiviertel", "0.75")):
        if word.endswith(ending) and len(word) > len(ending):
            whole = read_german(word.removesuffix(ending).removesuffix("und"))
            return None if whole is None else whole + Decimal(part)
    return None
