"""Number expressions in a text: digits or words with scales and fractions, English and German."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from reconciler.text.facts import numbers as n
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.numbers import read_digits


class AmountKind(StrEnum):
    """How an amount counts."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    INDEFINITE = "indefinite"


@dataclass(frozen=True, slots=True)
class Amount:
    """Tokens ``first`` to ``last`` and the value they stand for; an indefinite one ("dozens") is a lower bound."""

    first: int
    last: int
    value: Decimal
    kind: AmountKind = AmountKind.CARDINAL


_EN_INDEFINITE = {
    "dozens": 24,
    "scores": 40,
    "hundreds": 100,
    "thousands": 1000,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
}
_EN_MANY = {
    ("tens", "thousands"): 10_000,
    ("hundreds", "thousands"): 100_000,
    ("tens", "millions"): 10**7,
    ("hundreds", "millions"): 10**8,
    ("tens", "billions"): 10**10,
    ("hundreds", "billions"): 10**11,
    ("dozens", "thousands"): 24_000,
}
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
_EN_START = frozenset(
    (
        *n.EN_SMALL,
        *n.EN_ORDINALS,
        *n.EN_DENOMINATORS,
        *_EN_INDEFINITE,
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
)
_DE_START = frozenset(
    [
        "nul",
        "ein",
        "zwe",
        "zwo",
        "dre",
        "dri",
        "vie",
        "fün",
        "fue",
        "sec",
        "sie",
        "ach",
        "neu",
        "zeh",
        "elf",
        "zwö",
        "zwa",
        "hun",
        "tau",
        "mil",
        "bil",
        "dut",
        "hal",
        "häl",
        "and",
        "ers",
        "abe",
    ]
)
_EN_AFTER_A = frozenset(["hundred", "thousand", "million", "billion", "trillion", "dozen", "half", "quarter", "third"])
_SPACES = " \u00a0\u202f\u2009"


def starts(words: Words, i: int) -> bool:
    """Whether a number expression may begin at token ``i``; quick, and sometimes wrong."""
    if words.tokens[i][0].isdecimal():
        return True
    if words.language == "de":
        return words.low[i][:3] in _DE_START
    return words.low[i] in _EN_START


def read_amount(words: Words, i: int, *, money: bool = False) -> Amount | None:
    """The number expression that begins at token ``i``; ``None`` if there is none.

    Args:
        words: the text.
        i: index of its first token.
        money: whether a currency stands before it, so that "10M" means ten million.
    """
    if words.is_digit(i):
        return _digits(words, i, money=money)
    return _german(words, i) if words.language == "de" else _english(words, i)


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
        scale = (n.MONEY_SCALES if money else {}).get(glued) or n.GLUED_SCALES.get(
            glued if money or glued != "mm" else ""
        )
        if scale:
            return Amount(i, last + 1, value * scale)
    return _scaled(words, Amount(i, last, value))


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


def _spaced_groups(words: Words, i: int, value: Decimal) -> tuple[int, Decimal]:
    """Thousands parted by spaces: "1 234 567"."""
    last, digits = i, words.tokens[i]
    if not digits.isdecimal() or len(digits) > 3 or digits[0] == "0":
        return i, value
    while last + 1 < len(words) and len(words.tokens[last + 1]) == 3 and words.tokens[last + 1].isdecimal():
        if words.text[words.end[last] : words.start[last + 1]] not in tuple(_SPACES):
            break
        last += 1
        digits += words.tokens[last]
    return last, Decimal(digits)


_NO_FRACTION = {("9", "11"), ("24", "7"), ("50", "50"), ("7", "7")}
_DENOMINATORS = frozenset(["2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "16", "20", "32", "64", "100"])


def _written_fraction(words: Words, i: int, last: int, value: Decimal) -> tuple[int, Decimal]:
    """ "3/4", "1 4/5", "2 ½" in digits."""
    if words.at(last + 1) in _HALVES:
        return last + 1, value + _HALVES[words.at(last + 1)]
    if last == i and _is_fraction(words, i):
        return i + 2, Decimal(words.tokens[i]) / Decimal(words.tokens[i + 2])
    if last == i and words.tokens[i].isdecimal() and words.is_digit(i + 1) and _is_fraction(words, i + 1):
        return i + 3, value + Decimal(words.tokens[i + 1]) / Decimal(words.tokens[i + 3])
    return last, value


_HALVES = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3}


def _is_fraction(words: Words, i: int) -> bool:
    if i + 2 >= len(words) or words.tokens[i + 1] != "/" or not words.glued(i + 1) or not words.glued(i + 2):
        return False
    upper, lower = words.tokens[i], words.tokens[i + 2]
    if not upper.isdecimal() or lower not in _DENOMINATORS or len(upper) > 2 or (upper, lower) in _NO_FRACTION:
        return False
    return words.at(i + 3) != "/" and words.at(i - 1) != "/"


def _is_german_ordinal(words: Words, last: int, value: Decimal) -> bool:
    """ "die 2. Runde": a full stop glued to a small figure with a word behind it."""
    if words.at(last + 1) != "." or not words.glued(last + 1) or value > 200 or not words.tokens[last].isdecimal():
        return False
    return words.is_word(last + 2) and not words.glued(last + 2)


def _scaled(words: Words, amount: Amount) -> Amount:
    """The amount with the scale words behind it: "2.5 million", "20 Mio.", "3 million and a half"."""
    scales = n.DE_SCALES if words.language == "de" else n.EN_SCALES
    last, value, used = amount.last, amount.value, Decimal(1)
    while True:
        at = last + 2 if words.at(last + 1) == "-" and words.at(last + 2) in scales else last + 1
        word = words.at(at)
        scale = scales.get(word) or (n.GLUED_SCALES.get(word) if word in ("k", "mio", "mrd") else None)
        if scale is None or (word == "hundred" and used > 1):
            break
        last, value, used = at, value * scale, used * scale
    grown = Amount(amount.first, last, value)
    if words.language == "de":
        return grown
    more = _english_tail(words, grown, used)
    return _english_rest(words, more) if used > 1 else more


def _english_rest(words: Words, amount: Amount) -> Amount:
    """The smaller numbers that go on after a scale: "two thousand and two hundred"."""
    at = amount.last + 1
    if words.at(at) == "and":
        at += 1
    if words.at(at) not in n.EN_SMALL and words.at(at) != "half":
        return amount
    rest = _english(words, at)
    if (
        rest is None
        or rest.kind is not AmountKind.CARDINAL
        or not 0 < rest.value < amount.value
        or rest.value > _last_scale(words, amount)
    ):
        return amount
    return Amount(amount.first, rest.last, amount.value + rest.value)


def _last_scale(words: Words, amount: Amount) -> Decimal:
    return n.EN_SCALES.get(words.at(amount.last), Decimal(1))


def _english_tail(words: Words, amount: Amount, used: Decimal) -> Amount:
    """ "and a half", "and three quarters": of the scale just used, or of the scale that follows."""
    if words.at(amount.last + 1) != "and":
        return amount
    part = _english_fraction(words, amount.last + 2, after_and=True)
    if part is None:
        return amount
    own = n.EN_SCALES.get(words.at(part.last))
    if own:
        whole = amount.value * own if used == 1 else amount.value
        return Amount(amount.first, part.last, whole + part.value)
    scale = n.EN_SCALES.get(words.at(part.last + 1)) if used == 1 else None
    if scale:
        return Amount(amount.first, part.last + 1, (amount.value + part.value) * scale)
    return Amount(amount.first, part.last, amount.value + part.value * used)


def _english(words: Words, i: int) -> Amount | None:
    word = words.at(i)
    if word in _EN_INDEFINITE or word == "tens":
        return _english_many(words, i)
    fraction = _english_fraction(words, i)
    if fraction:
        return fraction
    if word in ("a", "an"):
        if words.at(i + 1) not in _EN_AFTER_A or words.at(i + 1) in n.EN_DENOMINATORS:
            return None
        inner = _english(words, i + 1)
        return Amount(i, inner.last, inner.value) if inner and inner.kind is AmountKind.CARDINAL else None
    return _english_cardinal(words, i)


def _english_many(words: Words, i: int) -> Amount | None:
    word = words.at(i)
    if words.at(i + 1) == "of" and (word, words.at(i + 2)) in _EN_MANY:
        return Amount(i, i + 2, Decimal(_EN_MANY[(word, words.at(i + 2))]), AmountKind.INDEFINITE)
    if word in _EN_INDEFINITE and (word != "scores" or words.at(i + 1) == "of"):
        return Amount(i, i, Decimal(_EN_INDEFINITE[word]), AmountKind.INDEFINITE)
    return None


def _english_fraction(words: Words, i: int, *, after_and: bool = False) -> Amount | None:
    """ "half", "a third of", "two thirds", "one-eighth", "three quarters of a million"."""
    first, count = i, Decimal(1)
    word = words.at(i)
    counted = word in n.EN_SMALL or word in ("a", "an")
    if counted:
        count = Decimal(n.EN_SMALL.get(word, 1))
        i += 2 if words.at(i + 1) == "-" else 1
    parts = n.EN_DENOMINATORS.get(words.at(i))
    if parts is None or not _is_share(words, i, count, counted=counted or after_and):
        return None
    value = count / parts
    last, scale = _fraction_scale(words, i)
    return Amount(first, last, value * scale if scale else value)


def _is_share(words: Words, i: int, count: Decimal, *, counted: bool) -> bool:
    """Whether a denominator word means a share, not an ordinal or a quarter of the year."""
    word, after = words.at(i), words.at(i + 1)
    if word in ("half", "halves"):
        return _is_half(words, i, counted=counted)
    if word.endswith("s"):
        return counted and count > 0 and word != "seconds"
    if not counted:
        return word == "quarter" and after in n.EN_SCALES
    if count != 1 or words.at(i - 1) in ("a", "an"):
        return after in ("of", "the", "a", "million", "billion", "as", "") or after in ",.;!?)" or after in n.EN_SCALES
    return True


def _is_half(words: Words, i: int, *, counted: bool) -> bool:
    before, after = words.at(i - 1), words.at(i + 1)
    if before in (
        "first",
        "second",
        "other",
        "better",
        "top",
        "bottom",
        "latter",
        "northern",
        "southern",
        "eastern",
        "western",
    ):
        return False
    if after == "-" and words.at(i + 2) in (
        "time",
        "hearted",
        "brother",
        "sister",
        "century",
        "way",
        "finished",
        "mast",
        "hour",
    ):
        return words.at(i + 2) == "hour"
    return counted or after not in ("time", "way", "past", "brother", "sister", "back")


def _fraction_scale(words: Words, i: int) -> tuple[int, Decimal | None]:
    """The scale a fraction is taken of: "half a million", "two thirds of a million", "quarter million"."""
    at = i + 1
    if words.at(at) == "of":
        at += 1
        if words.at(at) not in ("a", "an"):
            return i, None
    if words.at(at) in ("a", "an"):
        at += 1
    scale = n.EN_SCALES.get(words.at(at))
    return (at, scale) if scale else (i, None)


def _english_cardinal(words: Words, i: int) -> Amount | None:
    """A number in words, an ordinal if it ends in one."""
    total = current = Decimal(0)
    at, last, seen = i, -1, False
    while True:
        word = words.at(at)
        if word in n.EN_SMALL and _fits(current, n.EN_SMALL[word], words.at(last) if seen else ""):
            current += n.EN_SMALL[word]
        elif word == "hundred" or (word == "dozen" and not total):
            current = (current or 1) * n.EN_SCALES[word]
        elif word in n.EN_SCALES and word not in ("dozen", "hundred"):
            total, current = total + (current or 1) * n.EN_SCALES[word], Decimal(0)
        elif seen and word in n.EN_ORDINALS and _fits(current, n.EN_ORDINALS[word], words.at(last)):
            return Amount(i, at, total + current + n.EN_ORDINALS[word], AmountKind.ORDINAL)
        else:
            break
        last, seen, at = at, True, _next_of_number(words, at)
    if not seen:
        ordinal = n.EN_ORDINALS.get(words.at(i))
        return Amount(i, i, Decimal(ordinal), AmountKind.ORDINAL) if ordinal else None
    amount = _english_point(words, Amount(i, last, total + current))
    used = n.EN_SCALES.get(words.at(amount.last), Decimal(1))
    return _english_tail(words, amount, used)


def _fits(current: Decimal, value: int, before: str) -> bool:
    """Whether a word below one hundred may follow: "twenty" + "five", "hundred" + "six", not "two" + "three"."""
    if current == 0:
        return True
    rest = current % 100
    if rest == 0:
        return value < 100
    return rest >= 20 and rest % 10 == 0 and 0 < value < 10 and before not in n.EN_SCALES


def _next_of_number(words: Words, at: int) -> int:
    """The token a number in words may go on at: behind a hyphen, or behind "and" after a scale."""
    following = words.at(at + 1)
    if following == "-" and (
        words.at(at + 2) in n.EN_SMALL or words.at(at + 2) in n.EN_ORDINALS or words.at(at + 2) in n.EN_SCALES
    ):
        return at + 2
    if following == "and" and words.at(at) in n.EN_SCALES and _is_counting(words, at + 2):
        return at + 2
    return at + 1


def _is_counting(words: Words, at: int) -> bool:
    """A small number that is not the upper half of a fraction ("three quarters")."""
    return words.at(at) in n.EN_SMALL and words.at(at + 1) not in n.EN_DENOMINATORS


def _english_point(words: Words, amount: Amount) -> Amount:
    """Decimals in words: "two hundred point zero three"."""
    if words.at(amount.last + 1) != "point":
        return amount
    at, digits = amount.last + 2, ""
    while words.at(at) in n.EN_SMALL and n.EN_SMALL[words.at(at)] < 10:
        digits += str(n.EN_SMALL[words.at(at)])
        at += 1
    return Amount(amount.first, at - 1, amount.value + Decimal(f"0.{digits}")) if digits else amount


def _german(words: Words, i: int) -> Amount | None:
    word = words.at(i)
    if word in _DE_INDEFINITE:
        return Amount(i, i, Decimal(_DE_INDEFINITE[word]), AmountKind.INDEFINITE)
    fraction = _german_fraction(words, i)
    if fraction:
        return fraction
    half = n.read_german_half(word)
    if half is not None:
        return _scaled(words, Amount(i, i, half))
    value = n.read_german(word)
    if value is None:
        return _german_ordinal(words, i)
    return _german_sum(words, i, Decimal(value))


def _german_fraction(words: Words, i: int) -> Amount | None:
    """ "ein Drittel", "zwei Drittel", "die Hälfte", "ein halbes Dutzend", "eine Viertelmillion"."""
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
        return _scaled(words, Amount(i, i, Decimal("0.5"))) if known else None
    count = n.read_german(word)
    if count is None:
        return None
    following = words.at(i + 1)
    if following in ("halbe", "halben", "halber", "halbes", "halbem", "halb") and count == 1:
        return _scaled(words, Amount(i, i + 1, Decimal("0.5")))
    parts = n.DE_DENOMINATORS.get(following.removesuffix("n"))
    return Amount(i, i + 1, Decimal(count) / parts) if parts and following != "hälfte" else None


def _german_sum(words: Words, i: int, value: Decimal) -> Amount:
    """A German number that goes on over several words: "zwei Millionen dreihunderttausend", "zwei und vierzig"."""
    if words.at(i + 1) == "und" and 0 < value < 10 and words.at(i + 2) in _GERMAN_TENS:
        return Amount(i, i + 2, value + (n.read_german(words.at(i + 2)) or 0))
    if words.at(i + 1) == "komma":
        digit = n.read_german(words.at(i + 2))
        if digit is not None and digit < 10:
            return _scaled(words, Amount(i, i + 2, value + Decimal(digit) / 10))
    scaled = _scaled(words, Amount(i, i, value))
    rest = n.read_german(words.at(scaled.last + 1)) if words.is_word(scaled.last + 1) else None
    room = scaled.value >= 10**6 or words.at(scaled.last) in ("hundert", "einhundert", "tausend", "eintausend")
    if rest is None or not room or words.at(scaled.last + 1) in ("ein", "eine", "acht"):
        return scaled
    more = _german_sum(words, scaled.last + 1, Decimal(rest))
    return Amount(i, more.last, scaled.value + more.value) if more.value < scaled.value else scaled


_GERMAN_TENS = frozenset(
    ["zwanzig", "dreißig", "dreissig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
)


def _german_ordinal(words: Words, i: int) -> Amount | None:
    value = n.read_german_ordinal(words.at(i))
    return None if value is None else Amount(i, i, Decimal(value), AmountKind.ORDINAL)
