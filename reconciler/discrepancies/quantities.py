"""Whether two figures are about one quantity, judged by unit, noun and the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from math import log10

from reconciler.discrepancies.bases import is_share, of_one_base, only_shares
from reconciler.discrepancies.context import Context
from reconciler.discrepancies.fates import part_in_fate, share_fate
from reconciler.discrepancies.matching import Surroundings, far_apart, shared, surroundings
from reconciler.discrepancies.shelves import shelves, sort_of
from reconciler.discrepancies.side import Side, meaning_of
from reconciler.discrepancies.slots import Placed
from reconciler.discrepancies.sums import told_in_parts
from reconciler.discrepancies.transposed import transposed
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.span import Span
from reconciler.text.facts.compare import Match, compare_figures, in_one_scale, rounds_to
from reconciler.text.facts.units import convert
from reconciler.text.lists import word_set

_FAR = {Match.SAME: 0.0, Match.ROUNDED: 0.5, Match.HEDGE: 1.0, Match.DIFFERENT: 3.0}
_AROUND = 4  # words before and behind a figure that tell what it is about
_SMALL = Decimal(2)  # so common that two of them are one quantity only if their nouns or surroundings say so
_LARGE = Decimal(1000)  # figures from which on rounding without a word is usual
_NEAR = Decimal("0.01")  # share by which they may then differ
_MAGNITUDES = word_set(
    "dozens scores hundreds thousands millions billions tens dutzende dutzenden hunderte hunderten tausende tausenden "
    "zehntausende zehntausenden hunderttausende millionen milliarden"
)
_APART = frozenset({FigureKind.ORDINAL, FigureKind.SCORE, FigureKind.CLOCK})
_ONE_KIND = ({FigureKind.AGE, FigureKind.DURATION}, {FigureKind.MEASURE, FigureKind.MONEY})
_TON_APART = Decimal("0.05")  # a short ton is 0.907 tonnes
_TONS = {"ton", "tonne"}  # "ton" is written for both
_CLOSE_BY = Decimal("0.06")  # share by which "nearly" and "just over" may miss
_CONVERTED = Decimal("0.02")  # share by which a conversion misses that was rounded, not chosen for its roundness
_MILLION = Decimal(1_000_000)
_NOWHERE = Span(0, 0)
_SIMILAR = Decimal("1.5")  # ratio of two values from which they may well be other quantities


@dataclass(frozen=True, slots=True)
class Kinship:
    """How near two figures are.

    Attributes:
        match: how their values stand to one another.
        ratio: decimal logarithm of the ratio of unequal values: 1 for ten times as much.
        noun: whether what is counted is the same; ``None`` if one of them does not say.
        shared: how many of the words around them have a counterpart around the other.
    """

    match: Match
    ratio: float
    noun: bool | None
    shared: int

    @property
    def distance(self) -> float:
        """0 for a figure repeated in the same words; more, the less speaks for one quantity."""
        noun = {True: 0.0, None: 0.4, False: 1.0}[self.noun]
        apart = min(self.ratio, 2.0) if self.match is Match.DIFFERENT else 0.0
        return _FAR[self.match] + apart + noun - 0.1 * min(self.shared, 4)


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
    return least / 2 <= _size(other) <= least * 100


def _one_number(a: Figure, b: Figure) -> bool:
    return (a.low, a.high) == (b.low, b.high) and _size(a) > _SMALL and a.kind not in _APART and b.kind not in _APART


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
    if a.approximate or b.approximate or a.unit != b.unit or not (_is_bound(a) and _is_bound(b)):
        return False
    return _openness(a) != _openness(b) and a.value == b.value


def _beside(a: Figure, b: Figure) -> bool:
    """Whether one lies right where the other says its value is: "nearly 2,000" and "some 1,900"."""
    return any(
        near.approximate and _is_bound(near) and near.unit == other.unit and _lies_beside(near, other)
        for near, other in ((a, b), (b, a))
    )


def _lies_beside(near: Figure, other: Figure) -> bool:
    if near.value is None or other.value is None or _is_bound(other):
        return False
    below = near.low is None
    off = near.value - other.value if below else other.value - near.value
    return 0 <= off <= abs(near.value) * _CLOSE_BY


def _shortened(a: Figure, b: Figure) -> bool:
    """Whether two estimates are one, written with more and with fewer digits: "some 7,200", "around 7,000"."""
    if a.value is None or b.value is None or not (a.approximate and b.approximate):
        return False
    return min(_size(a), _size(b)) >= _LARGE and (rounds_to(a.value, b.value) or rounds_to(b.value, a.value))


def _bare_sum(a: Figure, b: Figure) -> Match:
    """A sum of money beside a large bare number that names nothing counted: "1.9 billion dollars", "almost 2 billion".

    Where the two part nothing shows that the bare one is money at all.
    """
    bare, sum_of = (a, b) if not a.unit else (b, a)
    if sum_of.kind is not FigureKind.MONEY or bare.kind is not FigureKind.COUNT or bare.noun or _size(bare) < _MILLION:
        return Match.INCOMPARABLE
    match = match_figures(replace(bare, unit=sum_of.unit, kind=FigureKind.MONEY), sum_of)
    return Match.INCOMPARABLE if match is Match.DIFFERENT else match


def is_hedge(a: Figure, b: Figure) -> bool:
    """Whether two figures are one but for a bound that an editor should see: "more than 5", "5"."""
    plain_bound = any(_is_bound(figure) and not figure.approximate for figure in (a, b))
    one_bound = _is_bound(a) and _is_bound(b) and _openness(a) == _openness(b) and _one_value(a, b)
    hedged = match_figures(a, b) is Match.HEDGE and plain_bound
    return hedged and not one_bound and not _is_rounder_bound(a, b)


def _is_rounder_bound(a: Figure, b: Figure) -> bool:
    """Whether one is a bound at a rounder number that the other keeps to: "more than 300" and "340".

    That is how a number is told in passing, and no other number; "more than 300" beside "300" says another thing.
    """
    return any(_bounds_roundly(bound, other) for bound, other in ((a, b), (b, a)))


def _bounds_roundly(bound: Figure, other: Figure) -> bool:
    value, plain = bound.value, other.value
    if not _is_bound(bound) or value is None or plain is None or _is_bound(other):
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


def _is_bound(figure: Figure) -> bool:
    return (figure.low is None) != (figure.high is None)


def _openness(figure: Figure) -> tuple[bool, bool]:
    return figure.low is None, figure.high is None


def _one_value(a: Figure, b: Figure) -> bool:
    """Whether the numbers written are the same, or cannot be compared because of their units."""
    return not in_one_scale(a, b) or (a.low, a.high) == (b.low, b.high)


def _hedged(figure: Figure) -> bool:
    return figure.approximate or figure.low != figure.high


def _plainly_rounded(a: Figure, b: Figure) -> bool:
    """Whether two large figures are so near that news takes them for one: 112,430 and 112,000."""
    small, large = sorted((_size(a), _size(b)))
    return not _hedged(a) and small >= _LARGE and large - small <= large * _NEAR


def kinship(one: Placed[Figure], other: Placed[Figure], context: Context) -> Kinship | None:
    """How near two figures are; ``None`` for two that cannot be about one quantity."""
    kinds = one.fact.kind, other.fact.kind
    if kinds[0] is not kinds[1] and (kinds[0] in _APART or kinds[1] in _APART):
        return None  # no time of day is a number of people
    match = match_placed(one, other, context)
    if match not in _FAR or not context.related(one.side.id, other.side.id):
        return None
    if match is Match.DIFFERENT and part_in_fate(one, other, context):
        return None  # neither are the dead of one report the injured of another
    if match is Match.DIFFERENT and is_share(one.fact) != is_share(other.fact):
        return None  # a quarter of the posts is no number of posts
    noun, around = _nouns_fit(one, other, context), _shared(one, other, context)
    noun = of_one_base(one, other, context) if kinds == (FigureKind.PERCENT, FigureKind.PERCENT) else noun
    noun = noun or (True if match is Match.DIFFERENT and share_fate(one, other, context) else noun)
    if match is Match.DIFFERENT and not (
        only_shares(one, other) or _may_be_one(one.fact, other.fact, noun=noun, around=around)
    ):
        return None
    return Kinship(match, _ratio(one.fact, other.fact) if match is Match.DIFFERENT else 0.0, noun, around)


def distinct(slot: Sequence[Placed[Figure]], context: Context) -> list[Placed[Figure]]:
    """The first of all figures that say the same: what holds of it holds of the others."""
    first: dict[int, Placed[Figure]] = {}
    for one in slot:
        first.setdefault(id(_bare(one, context)), one)
    return list(first.values())


def match_placed(one: Placed[Figure], other: Placed[Figure], context: Context) -> Match:
    """How two figures stand to one another; the same numbers come again in version after version."""
    return match_figures(_bare(one, context), _bare(other, context))


def _bare(one: Placed[Figure], context: Context) -> Figure:
    """A figure without its place, so that it is the same as others that say the same."""
    known = context.kept.answers.get((_bare, one.side))
    if known is None:
        known = context.kept.answer((_bare, one.side), dict[int, Figure])
    bare: Figure | None = known.get(one.fact.span.start)
    if bare is None:
        made = replace(one.fact, span=_NOWHERE, same_as=None, confidence=1.0)
        bare = known[one.fact.span.start] = _the_same(made)
    return bare


@lru_cache(maxsize=16384)
def _the_same(figure: Figure) -> Figure:
    """One object for all figures that say the same, so that they need not be compared field by field."""
    return figure


def _may_be_one(a: Figure, b: Figure, *, noun: bool | None, around: int) -> bool:
    """Whether two unequal figures may be about one quantity, by what they count and the words they share."""
    if transposed(a, b):
        return True
    if a.kind is not b.kind and {a.kind, b.kind} not in _ONE_KIND:
        return bool(noun or around > 1)
    if noun is False and (not around or _ratio(a, b) >= 1):
        return False  # 171 people, two planes
    if a.kind is FigureKind.COUNT and not noun:
        if min(_size(a), _size(b)) <= _SMALL:
            return around > 0
        return around > 0 or noun is None
    return True


def told_apart(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool:
    """Whether one of two independent reports has the other's figure as well, elsewhere: it knows the two apart."""
    if not context.independent(one.side.id, other.side.id):
        return False
    return any(
        _has_elsewhere(a, b.side, context) or told_in_parts(a.fact, a.side.id, b.side.id, context)
        for a, b in ((one, other), (other, one))
    )


def _has_elsewhere(one: Placed[Figure], other: Side, context: Context) -> bool:
    figure = one.fact
    if not figure.unit and (figure.noun or _size(figure) < _MILLION):
        return False  # numbers of people and things coincide
    inside = {sentence.id for sentence in other.sentences}
    known = shelves(context)
    wanted = [sort_of(figure)] if figure.unit else [sort for version, sort in known if version == other.id]
    return any(
        sentence not in inside and match_figures(figure, own) is Match.SAME
        for sort in wanted
        for sentence, own in known.get((other.id, sort), ())
    )


def comparable(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool:
    """Whether unit or noun shows that two figures measure or count the same sort of thing."""
    return bool(one.fact.unit and other.fact.unit) or bool(_nouns_fit(one, other, context))


def doubtful(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool:
    """Whether two unequal figures may be other quantities of one thing: what is held now, what was seized then."""
    if context.derived(one.side.id, other.side.id):
        return False
    if (_nouns_fit(one, other, context) or of_one_base(one, other, context)) and (
        _shared(one, other, context) > 1 or not far_apart(one.side, other.side, context)
    ):
        return False
    small, large = sorted((_size(one.fact), _size(other.fact)))
    return not in_one_scale(one.fact, other.fact) or large > _SIMILAR * small


def _ratio(a: Figure, b: Figure) -> float:
    value = convert(_size(a), a.unit, b.unit) if a.unit and b.unit and a.unit != b.unit else _size(a)
    small, large = sorted((float(value or 0), float(_size(b))))
    return log10(large / small) if small > 0 else 2.0


def _size(figure: Figure) -> Decimal:
    return abs(figure.low if figure.low is not None else figure.high or Decimal(0))


def _nouns_fit(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool | None:
    a, b = one.fact.noun, other.fact.noun
    if not a or not b:
        return None
    known = _is_known(a, one.side, context) and _is_known(b, other.side, context)
    if one.side.language != other.side.language and not known:
        return None
    return bool(meaning_of(a, one.side, context) & meaning_of(b, other.side, context))


def _is_known(noun: str, side: Side, context: Context) -> bool:
    """Whether a noun can be looked for in another language."""
    return side.language != "de" or bool(context.lexicon.translations(noun.capitalize()))


def said_alike(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool:
    """Whether words around two figures have a counterpart."""
    return _shared(one, other, context) > 0


def _shared(one: Placed[Figure], other: Placed[Figure], context: Context) -> int:
    return shared(_around(one.side, one.fact.span, context), _around(other.side, other.fact.span, context))


def _around(side: Side, span: Span, context: Context) -> Surroundings:
    return context.kept.answer((_around, side, span.start, span.end), _words_around, side, span, context)


def _words_around(side: Side, span: Span, context: Context) -> Surroundings:
    words = [w for w in side.near(span, _AROUND) if not w.text[0].isdigit() and not span.contains(w.span)]
    return surroundings(words, side, context)
