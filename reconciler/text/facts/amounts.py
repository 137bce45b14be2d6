"""Number expressions in a text: digits or words with scales and fractions, English and German."""

from __future__ import annotations

from decimal import Decimal

from reconciler.text.facts import numbers as n
from reconciler.text.facts.amount import Amount, AmountKind
from reconciler.text.facts.amounts_de import german, is_german
from reconciler.text.facts.amounts_en import EN_AFTER_A, INDEFINITE, english
from reconciler.text.facts.lexer import NUMBERS, Sought, Words
from reconciler.text.facts.numbers import read_digits
from reconciler.text.facts.scaling import scaled
from reconciler.text.facts.units import CURRENCY_FORMS
from reconciler.text.lists import word_set

ENGLISH_NUMBERS = Sought(
    frozenset(
        (
            *n.EN_SMALL,
            *n.EN_ORDINALS,
            *n.EN_DENOMINATORS,
            *INDEFINITE,
            "tens",
            "hundred",
            "thousand",
            "million",
            "billion",
            "trillion",
            "dozen",
            "a",
            "an",
        )
    ),
    NUMBERS,
)


EN_ARTICLES = frozenset(("a", "an"))
BEHIND_ARTICLE = frozenset(("-", *n.EN_DENOMINATORS, *EN_AFTER_A))


_DE_START = word_set(
    """
    nul ein zwe zwo dre dri vie fün fue sec sie ach neu zeh elf zwö zwa hun tau mil bil dut hal häl and ers abe
    """
)


_MOST_GROUPS = 6
_SPACES = " \u00a0\u202f\u2009"


_NO_FRACTION = {("9", "11"), ("24", "7"), ("50", "50"), ("7", "7")}


_DENOMINATORS = word_set("2 3 4 5 6 7 8 9 10 12 16 20 32 64 100")


_HALVES = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3}


def starts(words: Words, i: int) -> bool:
    """Whether a number expression may begin at token ``i``; quick, and sometimes wrong."""
    if words.tokens[i][0].isdecimal():
        return True
    if words.language == "de":
        return words.low[i][:3] in _DE_START
    return words.low[i] in ENGLISH_NUMBERS.words


def beginnings(words: Words, besides: Sought) -> list[int]:
    """The tokens at which a number expression may begin, and those that are ``besides`` sought, ascending."""
    if words.numbers is None:
        words.numbers = _numbers(words)
    others = words.where(besides)
    return sorted({*others, *words.numbers}) if others else words.numbers


def _numbers(words: Words) -> list[int]:
    """The figures in digits, and what ``read_amount`` may read in words."""
    low = words.low
    if words.language == "de":
        numbers = [i for i, word in enumerate(low) if word[:3] in _DE_START and is_german(word)]
    else:
        numbers = [
            i for i in words.where(ENGLISH_NUMBERS) if low[i] not in EN_ARTICLES or words.at(i + 1) in BEHIND_ARTICLE
        ]
    return sorted({*numbers, *words.digits}) if words.digits else numbers


def read_amount(words: Words, i: int, *, money: bool = False) -> Amount | None:
    """The number expression that begins at token ``i``; ``None`` if there is none.

    Args:
        words: the text.
        i: index of its first token.
        money: whether a currency stands before it, so that "10M" means ten million.
    """
    if money:
        return _digits(words, i, money=True) if words.is_digit(i) else _in_words(words, i)
    if i not in words.amounts:  # dates and figures ask for the same ones
        words.amounts[i] = _digits(words, i, money=False) if words.is_digit(i) else _in_words(words, i)
    return words.amounts[i]


def _in_words(words: Words, i: int) -> Amount | None:
    return german(words, i) if words.language == "de" else english(words, i)


def _digits(words: Words, i: int, *, money: bool) -> Amount | None:
    value = read_digits(words.tokens[i], words.language)
    if value is None or _is_part_of_name(words, i):
        return None
    last, value = _spaced_groups(words, i, value)
    last, value = _written_fraction(words, i, last, value)
    glued = words.low[last + 1] if last + 1 < len(words) and words.glued(last + 1) and words.is_word(last + 1) else ""
    if glued in ("st", "nd", "rd", "th") and words.language != "de":
        return Amount(i, last + 1, value, AmountKind.ORDINAL)
    if words.language == "de" and _is_german_ordinal(words, last, value):
        return Amount(i, last + 1, value, AmountKind.ORDINAL)
    if glued:
        money = money or _is_money(words, last + 2)
        scale = (n.MONEY_SCALES if money else {}).get(glued) or n.GLUED_SCALES.get(
            glued if money or glued != "mm" else ""
        )
        if scale:
            return Amount(i, last + 1, value * scale)
    return scaled(words, Amount(i, last, value))


def _is_money(words: Words, at: int) -> bool:
    """Whether a currency or people stand behind a glued letter, which then is a scale: "3.5m crowns", "3m people"."""
    money = bool(words.match(at, CURRENCY_FORMS)) or words.at(at) in ("pounds", "people")
    return money and words.is_word(at) and not words.glued(at)


def _is_part_of_name(words: Words, i: int) -> bool:
    """Whether digits belong to a name or code: "F1", "Covid-19", "B-52", "@user1"."""
    if not words.glued(i):
        return False
    before = words.tokens[i - 1]
    if before[0].isalpha():
        return not (before.isupper() and len(before) == 3) and before.lower() not in ("c", "us", "rs", "dm", "ca")
    if before in "-–_@#/\\" and i >= 2 and words.glued(i - 1) and words.is_word(i - 2):
        return words.tokens[i - 2][0].isupper() or before in "_@#\\"
    return before in "_@#\\"


def _is_group(words: Words, at: int) -> bool:
    return len(words.tokens[at]) == 3 and words.tokens[at].isdecimal()


def _spaced_groups(words: Words, i: int, value: Decimal) -> tuple[int, Decimal]:
    """Thousands parted by spaces: "1 234 567"."""
    last, digits = i, words.tokens[i]
    if not digits.isdecimal() or len(digits) > 3 or digits[0] == "0":
        return i, value
    while last - i < _MOST_GROUPS and last + 1 < len(words) and _is_group(words, last + 1):
        if words.text[words.end[last] : words.start[last + 1]] not in tuple(_SPACES):
            break
        last += 1
        digits += words.tokens[last]
    return last, Decimal(digits)


def _written_fraction(words: Words, i: int, last: int, value: Decimal) -> tuple[int, Decimal]:
    """Fractions such as "3/4", "1 4/5", "2 ½" in digits."""
    if words.at(last + 1) in _HALVES:
        return last + 1, value + _HALVES[words.at(last + 1)]
    if last == i and _is_fraction(words, i):
        return i + 2, Decimal(words.tokens[i]) / Decimal(words.tokens[i + 2])
    if last == i and words.tokens[i].isdecimal() and words.is_digit(i + 1) and _is_fraction(words, i + 1):
        return i + 3, value + Decimal(words.tokens[i + 1]) / Decimal(words.tokens[i + 3])
    return last, value


def _is_fraction(words: Words, i: int) -> bool:
    if i + 2 >= len(words) or words.tokens[i + 1] != "/" or not words.glued(i + 1) or not words.glued(i + 2):
        return False
    upper, lower = words.tokens[i], words.tokens[i + 2]
    if not upper.isdecimal() or lower not in _DENOMINATORS or len(upper) > 2 or (upper, lower) in _NO_FRACTION:
        return False
    return words.at(i + 3) != "/" and words.at(i - 1) != "/"


def _is_german_ordinal(words: Words, last: int, value: Decimal) -> bool:
    """Ordinals such as "die 2. Runde": a full stop glued to a small figure with a word behind it."""
    if words.at(last + 1) != "." or not words.glued(last + 1) or value > 200 or not words.tokens[last].isdecimal():
        return False
    return words.is_word(last + 2) and not words.glued(last + 2)
