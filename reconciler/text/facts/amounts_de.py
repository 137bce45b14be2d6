"""Number expressions in German words."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from reconciler.text.facts import numbers as n
from reconciler.text.facts.amount import Amount, AmountKind
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.scaling import scaled
from reconciler.text.lists import word_set

_DE_INDEFINITE = {
    "dutzende": 24,
    "dutzenden": 24,
    "hunderte": 100,
    "hunderten": 100,
    "tausende": 1000,
    "tausenden": 1000,
    "zehntausende": 10_000,
    "zehntausenden": 10_000,
    "hunderttausende": 100_000,
    "hunderttausenden": 100_000,
    "millionen": 10**6,
    "milliarden": 10**9,
    "billionen": 10**12,
    "aberhunderte": 100,
    "abertausende": 1000,
}


_GERMAN_TENS = word_set("zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig")

_DEEPEST = 4  # "zwei Milliarden drei Millionen vier hundert tausend"


@lru_cache(maxsize=4096)
def is_german(word: str) -> bool:
    """Whether ``german`` may find a number expression that begins with ``word``, whatever stands behind it."""
    if word in _DE_INDEFINITE or word == "hälfte" or word.startswith("halb"):
        return True
    return any(read(word) is not None for read in (n.read_german, n.read_german_half, n.read_german_ordinal))


def german(words: Words, i: int) -> Amount | None:
    """The German number expression that begins with the word at token ``i``; ``None`` if there is none."""
    word = words.at(i)
    if word in _DE_INDEFINITE:
        return Amount(i, i, Decimal(_DE_INDEFINITE[word]), AmountKind.INDEFINITE)
    fraction = _german_fraction(words, i)
    if fraction:
        return fraction
    half = n.read_german_half(word)
    if half is not None:
        return scaled(words, Amount(i, i, half))
    value = n.read_german(word)
    if value is None:
        return _german_ordinal(words, i)
    return _german_sum(words, i, Decimal(value))


def _german_fraction(words: Words, i: int) -> Amount | None:
    """Shares such as "ein Drittel", "zwei Drittel", "die Hälfte", "ein halbes Dutzend", "eine Viertelmillion"."""
    word = words.at(i)
    if word == "hälfte":
        return Amount(i, i, Decimal("0.5"))
    if word.startswith("halb") and word in ("halb", "halbe", "halben", "halber", "halbes", "halbem"):
        known = words.at(i + 1) in n.DE_SCALES or words.at(i + 1) in (
            "stunde",
            "stunden",
            "jahr",
            "jahres",
            "jahrhundert",
            "meter",
            "liter",
            "kilo",
        )
        return scaled(words, Amount(i, i, Decimal("0.5"))) if known else None
    count = n.read_german(word)
    if count is None:
        return None
    following = words.at(i + 1)
    if following in ("halbe", "halben", "halber", "halbes", "halbem", "halb") and count == 1:
        return scaled(words, Amount(i, i + 1, Decimal("0.5")))
    parts = n.DE_DENOMINATORS.get(following.removesuffix("n"))
    return Amount(i, i + 1, Decimal(count) / parts) if parts and following != "hälfte" else None


def _german_sum(words: Words, i: int, value: Decimal, depth: int = 0) -> Amount:
    """A German number that goes on over several words: "zwei Millionen dreihunderttausend", "zwei und vierzig"."""
    if words.at(i + 1) == "und" and 0 < value < 10 and words.at(i + 2) in _GERMAN_TENS:
        return Amount(i, i + 2, value + (n.read_german(words.at(i + 2)) or 0))
    if words.at(i + 1) == "komma":
        digit = n.read_german(words.at(i + 2))
        if digit is not None and digit < 10:
            return scaled(words, Amount(i, i + 2, value + Decimal(digit) / 10))
    grown = scaled(words, Amount(i, i, value))
    rest = n.read_german(words.at(grown.last + 1)) if words.is_word(grown.last + 1) else None
    room = grown.value >= 10**6 or words.at(grown.last) in ("hundert", "einhundert", "tausend", "eintausend")
    if rest is None or not room or depth > _DEEPEST or words.at(grown.last + 1) in ("ein", "eine", "acht"):
        return grown
    more = _german_sum(words, grown.last + 1, Decimal(rest), depth + 1)
    return Amount(i, more.last, grown.value + more.value) if more.value < grown.value else grown


def _german_ordinal(words: Words, i: int) -> Amount | None:
    value = n.read_german_ordinal(words.at(i))
    return None if value is None else Amount(i, i, Decimal(value), AmountKind.ORDINAL)
