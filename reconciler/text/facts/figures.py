"""Figures: quantities with their bounds, units and what is counted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from reconciler.model.fact import Figure, FigureKind
from reconciler.text.facts import hedges
from reconciler.text.facts.age import age_end, is_bare_age
from reconciler.text.facts.amount import Amount, AmountKind
from reconciler.text.facts.amounts import beginnings, read_amount, starts
from reconciler.text.facts.clock import TIMES_IN_WORDS
from reconciler.text.facts.conversions import tied
from reconciler.text.facts.counted import counted_noun, is_figure, members_of
from reconciler.text.facts.lexer import Words
from reconciler.text.facts.numbers import DE_SCALES, EN_DENOMINATORS, EN_SCALES, is_whole
from reconciler.text.facts.ranges import joined
from reconciler.text.facts.shares import joined_shares
from reconciler.text.facts.special import Special, read_special
from reconciler.text.facts.units import (
    CURRENCIES,
    CURRENCY_FORMS,
    FORMS,
    NEEDS_DIGITS,
    TIMES,
)

_HALF = Decimal("0.5")
_PLAIN = 0.9
_WEAK = 0.5


@dataclass(frozen=True, slots=True)
class Measured:
    """An amount with its unit; ``first`` to ``last`` are the tokens of number and unit."""

    first: int
    last: int
    amount: Amount
    value: Decimal
    unit: str


def read_figures(words: Words) -> tuple[Figure, ...]:
    """All figures of a text in order, parts of dates included.

    Bounds, ranges and hedges become ``low`` and ``high``; a figure in brackets that converts the one before it points
    to it by ``same_as``.
    """
    found: list[tuple[int, Figure]] = []
    free = 0
    for at in beginnings(words, TIMES_IN_WORDS):
        special = read_special(words, at) if at >= free else None
        if special:
            found.append((at, _of_special(words, special)))
            free = special.last + 1
            continue
        measured = _measured(words, at, free) if at >= free and starts(words, at) else None
        if measured is None or not is_figure(words, measured.amount, measured.unit):
            continue
        figure = _figure(words, measured)
        found.append((measured.first, figure))
        free = measured.last + 1
    if not found:
        return ()
    return tied(words.text, joined_shares(words.text, joined(words, [figure for _, figure in found])))


def _of_special(words: Words, special: Special) -> Figure:
    span = words.span(special.first, special.last)
    rough = special.kind is FigureKind.CLOCK and hedges.is_rough_time(words, special.first)
    return Figure(
        span,
        special.value,
        special.value,
        special.unit,
        special.kind,
        approximate=rough,
        noun=special.noun,
        confidence=_PLAIN,
    )


def _measured(words: Words, at: int, free: int) -> Measured | None:
    before, first = _currency_before(words, at, free)
    amount = read_amount(words, at, money=bool(before))
    if amount is None:
        return None
    if before:
        return _money(words, replace(amount, first=first), before)
    return _and_a_half(words, amount) or _with_unit(words, _signed(words, amount))


def _and_a_half(words: Words, amount: Amount) -> Measured | None:
    """A time with a half behind it: "a day and a half", "one year and a half"."""
    first = amount.first - 3
    if amount.value != _HALF or first < 0 or words.at(amount.first - 1) != "and":
        return None
    unit = FORMS.value([words.at(first + 1)]) if words.match(first + 1, FORMS) == 1 else ""
    if unit not in TIMES or words.at(first) not in ("a", "an", "one"):
        return None
    return Measured(first, amount.last, amount, 1 + _HALF, unit)


def _currency_before(words: Words, at: int, free: int) -> tuple[str, int]:
    """The currency sign or code right before a figure in digits and where it begins."""
    length = words.match_before(at, CURRENCY_FORMS)
    if not length or at - length < free or not words.is_digit(at):
        return "", at
    form = words.low[at - length : at]
    if all(part.isalpha() for part in form) and not _is_code(words, at - 1):
        return "", at
    if form[0] in ("a", "s", "r") and len(form) == 2 and not words.glued(at - 1):
        length, form = 1, form[1:]  # "a $5 note" is no Australian money
    return CURRENCY_FORMS.value(form), at - length


def _is_code(words: Words, at: int) -> bool:
    return len(words.tokens[at]) == 3 and (words.tokens[at].isupper() or words.low[at] in ("rmb", "usd", "eur"))


def _signed(words: Words, amount: Amount) -> Amount:
    """The amount with "minus" or a minus sign before it."""
    before = words.at(amount.first - 1)
    if before in ("minus", "negative", "−"):
        return replace(amount, first=amount.first - 1, value=-amount.value)
    if before == "-" and amount.kind is AmountKind.CARDINAL:
        glued = words.glued(amount.first)
        opens = amount.first == 1 or not words.glued(amount.first - 1)
        alone = amount.first == 1 and amount.last == len(words) - 1
        if opens and (glued or alone) and words.is_digit(amount.first):
            return replace(amount, first=amount.first - 1, value=-amount.value)
    if (
        before == "."
        and words.glued(amount.first)
        and words.is_digit(amount.first)
        and not words.glued(amount.first - 1)
    ):
        digits = words.tokens[amount.first]
        if digits.isdecimal() and amount.last == amount.first:
            return replace(amount, first=amount.first - 1, value=Decimal(f"0.{digits}"))
    return amount


def _money(words: Words, amount: Amount, currency: str) -> Measured:
    """An amount behind a currency sign, with the name of the currency or cents behind it."""
    last, value = _late_scale(words, amount.last, amount.value)
    length = words.match(last + 1, CURRENCY_FORMS)
    if length and CURRENCY_FORMS.value(words.low[last + 1 : last + 1 + length]) == currency and words.is_word(last + 1):
        last += length
    return _with_small_change(words, Measured(amount.first, last, amount, value, currency))


def _with_unit(words: Words, amount: Amount) -> Measured:
    value, last = amount.value, amount.last
    at = _unit_start(words, amount)
    if words.at(at).startswith("jährig") and words.language == "de" and words.glued(at):
        return Measured(amount.first, at, amount, value, "year")  # "die 71-Jährige"
    length = 0 if amount.kind is AmountKind.ORDINAL else _unit_length(words, at, amount)
    if not length and _is_inch_mark(words, at):
        return Measured(amount.first, at, amount, value, "inch")
    if not length:
        return _percent_of(words, Measured(amount.first, last, amount, value, ""))
    unit = FORMS.value(words.low[at : at + length])
    last = at + length - 1
    if unit == "pound" and words.at(amount.last) in ("million", "billion", "millionen", "milliarden", "m", "bn"):
        unit = "GBP"
    if unit in CURRENCIES:
        last, value = _late_scale(words, last, value)
        return _with_small_change(words, Measured(amount.first, last, amount, value, unit))
    return _with_lesser(words, _with_inches(words, Measured(amount.first, last, amount, value, unit)))


def _unit_start(words: Words, amount: Amount) -> int:
    """Where the unit of an amount may stand: behind a hyphen ("six-mile"), behind "of" ("billions of dollars")."""
    following = words.at(amount.last + 1)
    if words.at(amount.last) in EN_DENOMINATORS and words.language != "de":
        behind = amount.last + (2 if following == "of" else 1)
        if words.at(behind) in ("a", "an"):
            return behind + 1  # "half a metre", "a quarter of an hour"
    if following in ("-", "‑") and words.glued(amount.last + 1):
        return amount.last + 2
    big = (
        amount.kind is AmountKind.INDEFINITE or words.at(amount.last) in EN_SCALES or words.at(amount.last) in DE_SCALES
    )
    return amount.last + 2 if following in ("of", "von", "an") and big else amount.last + 1


def _unit_length(words: Words, at: int, amount: Amount) -> int:
    length = words.match(at, FORMS)
    form = words.at(at)
    if not length:
        return 0
    if length == 1 and form in NEEDS_DIGITS and not _short_unit_fits(words, at, amount):
        return 0
    if form in ("second", "mark", "won", "real", "stone") and not words.tokens[at].islower():
        return 0 if form != "mark" else length
    return (
        0
        if length == 1 and form in ("second", "won", "grad") and amount.value == 1 and words.at(amount.first) != "1"
        else length
    )


def _is_inch_mark(words: Words, at: int) -> bool:
    """Whether a straight quotation mark glued to digits means inches: no quotation is open before it."""
    if words.at(at) != '"' or not words.glued(at) or not words.is_digit(at - 1):
        return False
    return words.tokens[:at].count('"') % 2 == 0


def _short_unit_fits(words: Words, at: int, amount: Amount) -> bool:
    """Whether "m", "t", "in", "mi" behind a figure is a unit: behind digits, and not the start of other words."""
    if not words.is_digit(amount.last):
        scaled = words.at(amount.last) in (*EN_SCALES, "m", "bn") and words.at(at) in ("crown", "crowns")
        return scaled or words.at(at) in ("real", "rand", "mark", "min", "sec")
    form = words.at(at)
    if form == "in":
        return words.at(at + 1) in _AFTER_INCHES and words.at(at + 1) != "of" and not words.is_digit(at + 1)
    return words.glued(at) or form not in ("s", "c", "p", "try", "won", "real")


_AFTER_INCHES = ("", ".", ",", ")", "thick", "long", "wide", "tall", "high", "deep", "diameter")


def _late_scale(words: Words, last: int, value: Decimal) -> tuple[int, Decimal]:
    """A scale behind the currency: "75 USD million"."""
    scale = (DE_SCALES if words.language == "de" else EN_SCALES).get(words.at(last + 1))
    if scale and scale > 12 and words.is_word(last + 1) and words.is_word(last):
        return last + 1, value * scale
    return last, value


def _with_small_change(words: Words, money: Measured) -> Measured:
    """Cents behind the main currency: "3 dollars 50 cents", "zwei Euro fünfzig"."""
    at = money.last + 1
    joined_by_and = words.at(at) in ("and", "und")
    at += joined_by_and
    if not (at < len(words) and starts(words, at)) or not is_whole(money.value):
        return money
    change = read_amount(words, at)
    if (
        change is None
        or change.kind is not AmountKind.CARDINAL
        or not 0 < change.value < 100
        or not is_whole(change.value)
    ):
        return money
    after = words.at(change.last + 1)
    if after in ("cent", "cents", "pence"):
        return replace(money, last=change.last + 1, value=money.value + change.value / 100)
    if change.value >= 10 and after in ("", ".", "!", "?", ",", "more", "mehr") and words.is_word(money.last):
        return replace(money, last=change.last, value=money.value + change.value / 100)
    return money


def _with_inches(words: Words, measured: Measured) -> Measured:
    """Feet and inches as feet."""
    if measured.unit != "foot":
        return measured
    at = measured.last + 1
    at += words.at(at) == "and"
    inches = read_amount(words, at) if at < len(words) and starts(words, at) else None
    if inches is None or inches.value >= 12 or words.at(inches.last + 1) not in ("in", "inch", "inches"):
        return measured
    return replace(measured, last=inches.last + 1, value=measured.value + inches.value / 12)


_LESSER = {
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}


def _with_lesser(words: Words, measured: Measured) -> Measured:
    """A span of time told in two units or more as one: "seven years and three months", "2 Stunden 10 Minuten".

    One that is told to the second is told in seconds.
    """
    unit, in_one = _LESSER.get(measured.unit, ("", 1))
    at = measured.last + 1
    at += words.at(at) == "," and measured.unit == "hour"
    at += words.at(at) in ("and", "und")
    if not unit or not (at < len(words) and starts(words, at)) or not is_whole(measured.value):
        return measured
    rest = read_amount(words, at)
    length = words.match(rest.last + 1, FORMS) if rest is not None else 0
    if rest is None or not length or not 0 < rest.value < in_one:
        return measured
    last = rest.last + length
    if FORMS.value(words.low[rest.last + 1 : last + 1]) != unit:
        return measured
    if unit == "second":
        return replace(measured, last=last, value=measured.value * in_one + rest.value, unit=unit)
    if unit == "minute":
        exact = _with_lesser(words, Measured(rest.first, last, rest, rest.value, unit))
        if exact.unit == "second":
            return replace(measured, last=exact.last, value=measured.value * 3600 + exact.value, unit="second")
    return replace(measured, last=last, value=measured.value + rest.value / in_one)


def _percent_of(words: Words, measured: Measured) -> Measured:
    """Read "per cent of twenty": the share named before its figure."""
    if words.at(measured.first - 1) != "of":
        return measured
    if words.at(measured.first - 2) in ("percent", "percents", "percentage"):
        return replace(measured, first=measured.first - 2, unit="percent")
    if words.at(measured.first - 2) == "cent" and words.at(measured.first - 3) == "per":
        return replace(measured, first=measured.first - 3, unit="percent")
    return measured


def _figure(words: Words, measured: Measured) -> Figure:
    before = hedges.before(words, measured.first)
    after = hedges.after(words, measured.last)
    amount = measured.amount
    low = bool((before and before.low) or (after and after.low)) or amount.kind is AmountKind.INDEFINITE
    high = not low and bool((before and before.high) or (after and after.high))
    noun, kind, last, confidence = _what(words, measured)
    first = before.first if before else measured.first
    last = max(last, after.last if after else last)
    return Figure(
        words.span(first, last),
        None if high else measured.value,
        None if low else measured.value,
        measured.unit,
        kind,
        approximate=bool((before and before.approximate) or (after and after.approximate))
        or amount.kind is AmountKind.INDEFINITE,
        hedge=_hedge_words(words, before, after, amount),
        noun=noun,
        confidence=confidence,
    )


def _hedge_words(words: Words, before: hedges.Hedge | None, after: hedges.Hedge | None, amount: Amount) -> str:
    parts = [words.text[words.start[h.first] : words.end[h.last]] for h in (before, after) if h]
    if not parts and amount.kind is AmountKind.INDEFINITE:
        parts = [words.text[words.start[amount.first] : words.end[amount.last]]]
    return " … ".join(parts)


def _what(words: Words, measured: Measured) -> tuple[str, FigureKind, int, float]:
    """What is counted, the kind of quantity, the last token that belongs to it, and how sure that is."""
    unit, last = measured.unit, measured.last
    if measured.amount.kind is AmountKind.ORDINAL:
        return (
            counted_noun(words, last + 1, measured.value),
            FigureKind.ORDINAL,
            last,
            _WEAK if measured.value <= 3 else 0.8,
        )
    if unit in TIMES:
        age = age_end(words, measured.first, last)
        return "", FigureKind.AGE if age else FigureKind.DURATION, age or last, 0.8
    if unit in ("percent", "percentage point", "per mille"):
        return "", FigureKind.PERCENT, last, 1.0
    if unit in CURRENCIES:
        return "", FigureKind.MONEY, last, 1.0
    if unit:
        return "", FigureKind.MEASURE, last, 1.0
    if is_bare_age(words, measured.first, last, measured.value):
        return "", FigureKind.AGE, last, 0.8
    of = measured.amount.kind is AmountKind.INDEFINITE and words.at(last + 1) in ("of", "von")
    noun = counted_noun(words, last + 1 + of, measured.value) or members_of(words, measured.first)
    sure = words.is_digit(measured.amount.first) or measured.value > 12
    return noun, FigureKind.COUNT, last, 1.0 if sure else 0.8 if measured.value > 1 else _WEAK
