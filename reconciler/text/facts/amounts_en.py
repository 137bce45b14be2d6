"""Number expressions in English words."""

from __future__ import annotations

from decimal import Decimal

from reconciler.text.facts import numbers as n
from reconciler.text.facts.amount import Amount, AmountKind
from reconciler.text.facts.lexer import Words
from reconciler.text.lists import word_set

INDEFINITE = {
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


EN_AFTER_A = word_set("hundred thousand million billion trillion dozen half quarter third")

_LONGEST = 30  # tokens of one number in words


def english(words: Words, i: int) -> Amount | None:
    """The English number expression that begins with the word at token ``i``; ``None`` if there is none."""
    word = words.at(i)
    if word in INDEFINITE or word == "tens":
        return _english_many(words, i)
    fraction = _english_fraction(words, i)
    if fraction:
        return fraction
    if word in ("a", "an"):
        if words.at(i + 1) not in EN_AFTER_A or words.at(i + 1) in n.EN_DENOMINATORS:
            return None
        inner = english(words, i + 1)
        return Amount(i, inner.last, inner.value) if inner and inner.kind is AmountKind.CARDINAL else None
    return _english_cardinal(words, i)


def _english_many(words: Words, i: int) -> Amount | None:
    word = words.at(i)
    if words.at(i + 1) == "of" and (word, words.at(i + 2)) in _EN_MANY:
        return Amount(i, i + 2, Decimal(_EN_MANY[(word, words.at(i + 2))]), AmountKind.INDEFINITE)
    if word in INDEFINITE and (word != "scores" or words.at(i + 1) == "of"):
        return Amount(i, i, Decimal(INDEFINITE[word]), AmountKind.INDEFINITE)
    return None


def _english_fraction(words: Words, i: int, *, after_and: bool = False) -> Amount | None:
    """Shares such as "half", "a third of", "two thirds", "one-eighth", "three quarters of a million"."""
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
    while at - i < _LONGEST:
        word = words.at(at)
        if word in n.EN_SMALL and _fits(current, n.EN_SMALL[word], words.at(last) if seen else ""):
            current += n.EN_SMALL[word]
        elif (word == "hundred" and current < 100) or (word == "dozen" and not total and current < 1000):
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
    return english_tail(words, amount, used)


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


def english_tail(words: Words, amount: Amount, used: Decimal) -> Amount:
    """Fractions such as "and a half", "and three quarters": of the scale just used, or of the scale that follows."""
    at = amount.last + 1
    hyphened = words.at(at) == "-" and words.glued(at) and words.at(at + 1) == "and"
    if words.at(at + hyphened) != "and":
        return amount
    part = _half_in_hyphens(words, at) if hyphened else _english_fraction(words, at + 1, after_and=True)
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


def _half_in_hyphens(words: Words, at: int) -> Amount | None:
    """The half in "four-and-a-half-year"; ``at`` is the hyphen before "and"."""
    if tuple(words.low[at : at + 6]) == ("-", "and", "-", "a", "-", "half"):
        return Amount(at + 3, at + 5, Decimal("0.5"))
    return None


def english_rest(words: Words, amount: Amount) -> Amount:
    """The smaller numbers that go on after a scale: "two thousand and two hundred"."""
    at = amount.last + 1
    if words.at(at) == "and":
        at += 1
    if words.at(at) not in n.EN_SMALL and words.at(at) != "half":
        return amount
    rest = english(words, at)
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
