"""How two figures stand to one another by themselves, as an editor reads them: one value, one rounded, two."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from reconciler.model.fact import NO_QUANTITY, Figure, FigureKind
from reconciler.text.facts.compare import Match, compare_figures, in_one_scale, rounds_to
from reconciler.text.facts.units import convert
from reconciler.text.lists import word_set

SMALL = Decimal(2)  # so common that two of them are one quantity only if their nouns or surroundings say so
_LARGE = Decimal(1000)  # figures from which on rounding without a word is usual
_NEAR = Decimal("0.01")  # share by which they may then differ
_MAGNITUDES = word_set(
    "dozens scores hundreds thousands millions billions tens dutzende dutzenden hunderte hunderten tausende tausenden "
    "zehntausende zehntausenden hunderttausende millionen milliarden"
)
_TON_APART = Decimal("0.05")  # a short ton is 0.907 tonnes
_TONS = {"ton", "tonne"}  # "ton" is written for both
_CLOSE_BY = Decimal("0.06")  # share by which "nearly" and "just over" may miss
_CONVERTED = Decimal("0.02")  # share by which a conversion misses that was rounded, not chosen for its roundness
MILLION = Decimal(1_000_000)


@lru_cache(maxsize=16384)
def match_figures(a: Figure, b: Figure) -> Match:
    """How two figures stand to one another for an editor.

    Stricter than the comparison of values alone: "more than 330" and "more than 340" are no hedge, "about 950" and
    "about 1,000" no rounding, ranges that overlap neither; 62 % beside 60 % is rounding only where one says "about".
    """
    if (_vague(a) or _vague(b)) and (a.low, a.high, a.unit) != (b.low, b.high, b.unit):
        reach = _reach(a, b) and not (a.unit and b.unit and a.unit != b.unit)
        return Match.HEDGE if reach else compare_figures(a, b)
    return _judged(a, b, compare_figures(a, b))


def _judged(a: Figure, b: Figure, match: Match) -> Match:
    if match is Match.INCOMPARABLE:
        return _with_and_without_unit(a, b) if "" in (a.unit, b.unit) else match
    if match is Match.HEDGE:
        other_bound = _bounded_alike(a, b) and not _one_value(a, b)
        return Match.DIFFERENT if other_bound or _exclude(a, b) else match
    if match is Match.SAME:
        return match
    if _meet(a, b) or _beside(a, b):
        return Match.ROUNDED
    if match is Match.DIFFERENT:
        tons = {a.unit, b.unit} == _TONS and (a.low, a.high) == (b.low, b.high)
        return Match.SAME if tons else match
    told = a.unit != b.unit or _hedged(a) != _hedged(b) or _plainly_rounded(a, b) or _shortened(a, b)
    told = told or _bounds_estimate(a, b) or _bounds_estimate(b, a)
    return match if told else Match.DIFFERENT


def _with_and_without_unit(a: Figure, b: Figure) -> Match:
    """One reader knew the unit, the other did not; or a sum of money is told as a bare number."""
    return Match.SAME if _one_number(a, b) else _bare_sum(a, b)


def only_in_short_tons(a: Figure, b: Figure) -> bool:
    """Whether two figures agree by conversion alone, though "tons" is what many write for tonnes."""
    if {a.unit, b.unit} != _TONS or a.value is None or b.value is None:
        return False
    return abs(a.value - b.value) > abs(b.value) * _TON_APART and match_figures(a, b) is not Match.DIFFERENT


def _vague(figure: Figure) -> bool:
    """Whether it is a word of magnitude: "dozens", "Tausende"."""
    return (
        figure.approximate
        and figure.low is not None
        and figure.high is None
        and figure.hedge[:1].isalpha()
        and (figure.hedge.split()[0].lower() in _MAGNITUDES)
    )


def _reach(a: Figure, b: Figure) -> bool:
    """Whether a word of magnitude and another figure can both be true."""
    vague, other = (a, b) if _vague(a) else (b, a)
    least = vague.low or Decimal(0)
    return least / 2 <= number_of(other) <= least * 100


def _one_number(a: Figure, b: Figure) -> bool:
    return (a.low, a.high) == (b.low, b.high) and number_of(a) > SMALL and NO_QUANTITY.isdisjoint((a.kind, b.kind))


def _meet(a: Figure, b: Figure) -> bool:
    """Whether two opposite bounds leave room for one value near both: "just under four miles", "a little over 6 km"."""
    if _openness(a) == _openness(b) or a.value is None or b.value is None or not (a.approximate and b.approximate):
        return False
    value = convert(a.value, a.unit, b.unit) if a.unit != b.unit and a.unit and b.unit else a.value
    return value is not None and abs(value - b.value) <= abs(b.value) / 10


def _bounded_alike(a: Figure, b: Figure) -> bool:
    """Whether both are bounds on the same side, or both ranges."""
    return _openness(a) == _openness(b) and (a.low != a.high) == (b.low != b.high)


def _exclude(a: Figure, b: Figure) -> bool:
    """Whether two plain bounds leave nothing in common: "more than 2,300" and "not more than 2,300"."""
    if a.approximate or b.approximate or a.unit != b.unit or not (a.is_bound and b.is_bound):
        return False
    return _openness(a) != _openness(b) and a.value == b.value


def _beside(a: Figure, b: Figure) -> bool:
    """Whether one lies right where the other says its value is: "nearly 2,000" and "some 1,900"."""
    return any(
        near.approximate and near.is_bound and near.unit == other.unit and _lies_beside(near, other)
        for near, other in ((a, b), (b, a))
    )


def _lies_beside(near: Figure, other: Figure) -> bool:
    if near.value is None or other.value is None or other.is_bound:
        return False
    below = near.low is None
    off = near.value - other.value if below else other.value - near.value
    return 0 <= off <= abs(near.value) * _CLOSE_BY


def _shortened(a: Figure, b: Figure) -> bool:
    """Whether two estimates are one, written with more and with fewer digits: "some 7,200", "around 7,000"."""
    if a.value is None or b.value is None or not (a.approximate and b.approximate):
        return False
    return min(number_of(a), number_of(b)) >= _LARGE and (rounds_to(a.value, b.value) or rounds_to(b.value, a.value))


def _bare_sum(a: Figure, b: Figure) -> Match:
    """A sum of money beside a large bare number that names nothing counted: "1.9 billion dollars", "almost 2 billion".

    Where the two part nothing shows that the bare one is money at all.
    """
    bare, sum_of = (a, b) if not a.unit else (b, a)
    if (
        sum_of.kind is not FigureKind.MONEY
        or bare.kind is not FigureKind.COUNT
        or bare.noun
        or number_of(bare) < MILLION
    ):
        return Match.INCOMPARABLE
    match = match_figures(replace(bare, unit=sum_of.unit, kind=FigureKind.MONEY), sum_of)
    return Match.INCOMPARABLE if match is Match.DIFFERENT else match


def _bounds_estimate(bound: Figure, other: Figure) -> bool:
    """Whether an estimate keeps to a rounder bound: "more than 27,000", "some 27,300"."""
    value, estimate = bound.value, other.value
    if not bound.is_bound or bound.approximate or not other.approximate or other.is_bound:
        return False
    if value is None or estimate is None or bound.unit != other.unit:
        return False
    return estimate > value if bound.high is None else estimate < value


def is_hedge(a: Figure, b: Figure) -> bool:
    """Whether two figures are one but for a bound that an editor should see: "more than 5", "5"."""
    plain_bound = any(figure.is_bound and not figure.approximate for figure in (a, b))
    one_bound = a.is_bound and b.is_bound and _openness(a) == _openness(b) and _one_value(a, b)
    hedged = match_figures(a, b) is Match.HEDGE and plain_bound
    return hedged and not one_bound and not _is_rounder_bound(a, b)


def _is_rounder_bound(a: Figure, b: Figure) -> bool:
    """Whether one is a bound at a rounder number that the other keeps to: "more than 300" and "340".

    That is how a number is told in passing, and no other number; "more than 300" beside "300" says another thing.
    """
    return any(_bounds_roundly(bound, other) for bound, other in ((a, b), (b, a)))


def _bounds_roundly(bound: Figure, other: Figure) -> bool:
    value, plain = bound.value, other.value
    if not bound.is_bound or value is None or plain is None or other.is_bound:
        return False
    if {bound.unit, other.unit} == {"", "percent"}:
        return True  # "more than a quarter", "27 per cent"
    if bound.unit != other.unit:
        converted = convert(value, bound.unit, other.unit) if bound.unit and other.unit else None
        kept = (
            converted is not None
            and other.approximate
            and (plain < converted if bound.low is None else plain > converted)
        )
        return kept or (converted is not None and abs(converted - plain) > abs(plain) * _CONVERTED)
    return value != plain and _digits(value) < _digits(plain)


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)


def _openness(figure: Figure) -> tuple[bool, bool]:
    return figure.low is None, figure.high is None


def _one_value(a: Figure, b: Figure) -> bool:
    """Whether the numbers written are the same, or cannot be compared because of their units."""
    return not in_one_scale(a, b) or (a.low, a.high) == (b.low, b.high)


def _hedged(figure: Figure) -> bool:
    return figure.approximate or figure.low != figure.high


def _plainly_rounded(a: Figure, b: Figure) -> bool:
    """Whether two large figures are so near that news takes them for one: 112,430 and 112,000."""
    small, large = sorted((number_of(a), number_of(b)))
    return not _hedged(a) and small >= _LARGE and large - small <= large * _NEAR


def number_of(figure: Figure) -> Decimal:
    """The number that is written, without its sign; the lower one of a range."""
    return abs(figure.low if figure.low is not None else figure.high or Decimal(0))
