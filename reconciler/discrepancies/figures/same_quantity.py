"""Whether two figures are about one quantity, judged by unit, noun and the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from math import log10

from reconciler.discrepancies.figures.bases import is_needed, is_share, of_one_base, only_shares
from reconciler.discrepancies.figures.fates import part_in_fate, share_fate
from reconciler.discrepancies.figures.match import MILLION, SMALL, match_figures, number_of
from reconciler.discrepancies.figures.shelves import shelves, sort_of
from reconciler.discrepancies.figures.sums import told_in_parts
from reconciler.discrepancies.figures.transposed import transposed
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.matching import Surroundings, far_apart, shared, surroundings
from reconciler.discrepancies.row.side import Side, meaning_of
from reconciler.discrepancies.row.slots import Placed
from reconciler.model.fact import NO_QUANTITY, Figure, FigureKind
from reconciler.model.span import Span
from reconciler.text.facts.compare import Match, in_one_scale
from reconciler.text.facts.units import convert
from reconciler.text.lists import word_set
from reconciler.text.words import stem

_FAR = {Match.SAME: 0.0, Match.ROUNDED: 0.5, Match.HEDGE: 1.0, Match.DIFFERENT: 3.0}
_AROUND = 4  # words before and behind a figure that tell what it is about
_ONE_KIND = ({FigureKind.AGE, FigureKind.DURATION}, {FigureKind.MEASURE, FigureKind.MONEY})
_NOWHERE = Span(0, 0)
_MEMBERS = frozenset({"member", "mitglied"})  # of a crew or team: any of its people
_PEOPLE = frozenset(
    stem(word, "en")
    for word in word_set("member person people human man woman child passenger sailor worker employee soldier officer")
)
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


def kinship(one: Placed[Figure], other: Placed[Figure], context: Context) -> Kinship | None:
    """How near two figures are; ``None`` for two that cannot be about one quantity."""
    kinds = one.fact.kind, other.fact.kind
    if kinds[0] is not kinds[1] and (kinds[0] in NO_QUANTITY or kinds[1] in NO_QUANTITY):
        return None  # no time of day is a number of people
    match = match_placed(one, other, context)
    if match not in _FAR or not context.related(one.side.id, other.side.id):
        return None
    if match is Match.DIFFERENT and part_in_fate(one, other, context):
        return None  # neither are the dead of one report the injured of another
    if match is Match.DIFFERENT and is_share(one.fact) != is_share(other.fact):
        return None  # a quarter of the posts is no number of posts
    if (
        match is Match.DIFFERENT
        and context.independent(one.side.id, other.side.id)
        and is_needed(one) != is_needed(other)
    ):
        return None  # 71 seats make a majority of 140
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
    mine, theirs = _bare(one, context), _bare(other, context)
    return Match.SAME if mine is theirs else match_figures(mine, theirs)


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
        if min(number_of(a), number_of(b)) <= SMALL:
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
    if not figure.unit and (figure.noun or number_of(figure) < MILLION):
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
    small, large = sorted((number_of(one.fact), number_of(other.fact)))
    return not in_one_scale(one.fact, other.fact) or large > _SIMILAR * small


def _ratio(a: Figure, b: Figure) -> float:
    value = convert(number_of(a), a.unit, b.unit) if a.unit and b.unit and a.unit != b.unit else number_of(a)
    small, large = sorted((float(value or 0), float(number_of(b))))
    return log10(large / small) if small > 0 else 2.0


def _nouns_fit(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool | None:
    a, b = one.fact.noun, other.fact.noun
    if not a or not b:
        return None
    known = _is_known(a, one.side, context) and _is_known(b, other.side, context)
    if one.side.language != other.side.language and not known:
        return None
    mine, theirs = meaning_of(a, one.side, context), meaning_of(b, other.side, context)
    if mine & theirs:
        return True
    return None if any(noun in _MEMBERS for noun in (a, b)) and mine & _PEOPLE and theirs & _PEOPLE else False


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
