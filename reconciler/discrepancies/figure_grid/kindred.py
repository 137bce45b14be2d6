"""Whether figures of different rows are about one quantity, or at least about one thing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from math import floor, log

from reconciler.discrepancies.figure_grid.quantities import Near, Stated
from reconciler.discrepancies.figures.match import match_figures
from reconciler.discrepancies.row.context import Context
from reconciler.model.fact import NO_QUANTITY, Figure, FigureKind
from reconciler.model.ids import VersionId
from reconciler.model.row import RelationKind
from reconciler.text.facts.compare import Match, in_one_scale
from reconciler.text.facts.units import convert, dimension, unit_of

_SMALL = Decimal(12)  # bare counts up to this are so common that being equal means little
_FEW, _SOME, _MANY = 1, 2, 3  # words shared
_SIMILAR = 1.5  # ratio of two values from which on they are other quantities
_TOO_FAR = 10  # the same for which nobody would take one for the other
_COMMON, _TOO_COMMON = 6, 40  # lines with a word from which on it may tell little, and surely does
_SHARE = 0.2  # the same as a share of all lines
_OF_A_THING = frozenset({FigureKind.MEASURE, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT})


@dataclass(frozen=True, slots=True)
class Line:
    """Figures that are about one quantity.

    Attributes:
        told: those that say the same in the same words once.
        versions: whose they are.
    """

    figures: tuple[Stated, ...]
    told: tuple[Stated, ...]
    versions: frozenset[VersionId]

    @property
    def first(self) -> Figure:
        """The figure told first."""
        return self.figures[0].figure


def line_of(figures: Iterable[Stated]) -> Line:
    """A line of these figures."""
    everything = tuple(figures)
    told = {(_value(s.figure), s.noun, s.status, tuple(n.text for n in s.near)): s for s in everything}
    return Line(everything, tuple(told.values()), frozenset(s.version for s in everything))


@dataclass(frozen=True, slots=True)
class Ground:
    """What lines are judged by.

    Attributes:
        common: words that stand around so many figures that sharing them tells nothing.
        unrelated: pairs of versions about different events.
    """

    common: frozenset[str]
    unrelated: frozenset[frozenset[VersionId]]

    def related(self, one: Line, other: Line) -> bool:
        """Whether all versions of two lines are about one event."""
        return not self.unrelated or not any(
            frozenset((mine, its)) in self.unrelated for mine in one.versions for its in other.versions
        )


def ground_of(lines: Sequence[Line], rows: int, context: Context) -> Ground:
    """What the lines of so many rows are judged by."""
    seen = Counter(word for line in lines for word in {w for s in line.told for near in s.near for w in near.meanings})
    most = min(max(_COMMON, _SHARE * len(lines), _SHARE * rows), _TOO_COMMON)
    apart = (frozenset(r.versions) for r in context.relations if r.kind is RelationKind.UNRELATED)
    return Ground(frozenset(word for word, number in seen.items() if number > most), frozenset(apart))


def words_of(line: Line, ground: Ground) -> frozenset[str]:
    """All telling forms by which the words around the figures of a line can be looked up."""
    found: set[str] = set()
    for stated in line.told:
        found |= stated.noun
        for near in stated.near:
            found |= near.meanings | near.alike
    return frozenset(found - ground.common)


def size_of(figure: Figure, base: float) -> tuple[str, int]:
    """The dimension of a figure, and its value in the unit of that dimension as a whole power of ``base``."""
    unit = unit_of(figure.unit)
    name = unit.dimension if unit is not None else figure.kind.value if figure.kind in NO_QUANTITY else ""
    value = figure.low if figure.low is not None else figure.high
    if not value:
        return name, 0
    return name, floor(log(abs(float(value * (unit.factor if unit is not None else 1))), base))


def by_value(figures: Iterable[Stated]) -> list[list[Stated]]:
    """Figures, those written alike together."""
    groups: dict[object, list[Stated]] = {}
    for stated in figures:
        groups.setdefault(_value(stated.figure), []).append(stated)
    return list(groups.values())


def _value(figure: Figure) -> tuple[object, ...]:
    return figure.low, figure.high, figure.unit, figure.kind, figure.approximate, figure.hedge.lower(), figure.noun


def same_quantity(one: Line, other: Line, ground: Ground) -> int:
    """How much speaks for one quantity, 0 for two that must stay apart; each is about one quantity in itself."""
    if not ground.related(one, other):
        return 0
    overlap = not one.versions.isdisjoint(other.versions)
    best = 0
    for a, b in product(one.told, other.told):
        match = match_figures(a.figure, b.figure)
        if match is Match.INCOMPARABLE or _part_in_status(a, b):
            return 0
        if match is Match.DIFFERENT and (overlap or not _may_be_changed(a, b, ground)):
            return 0
        shared = _shared(a, b, ground)
        if match is Match.DIFFERENT or _is_same(a, b, match, shared):
            best = max(best, 1 + shared + (match is Match.SAME))
    return best


def about_one_thing(one: Line, other: Line, ground: Ground) -> tuple[int, float]:
    """How near two lines of different versions are to one thing: words shared, and how like the values are."""
    ratio = _ratio(one.first, other.first)
    if not 0 < ratio <= _TOO_FAR or not parted(one, other) or not ground.related(one, other):
        return 0, 0.0
    shared, counted = 0, False
    for a, b in product(one.told, other.told):
        if not _are_of_a_sort(a, b):
            return 0, 0.0
        counted = counted or a.figure.unit != "" or bool(a.noun & b.noun)
        shared = max(shared, _shared(a, b, ground) + (a.status == b.status != ""))
    few = ratio <= _SIMILAR and one.first.kind is not FigureKind.PERCENT
    return (shared, -ratio) if counted and shared >= (_FEW if few else _SOME) else (0, 0.0)


def are_alike(one: Line, other: Line, ground: Ground) -> bool:
    """Whether two measures are so alike in value that, with no third one in their dimension, they may be one."""
    if not one.versions.isdisjoint(other.versions) or not ground.related(one, other):
        return False
    return all(
        _are_of_a_sort(a, b) and a.figure.kind is FigureKind.MEASURE and 0 < _ratio(a.figure, b.figure) <= _SIMILAR
        for a, b in product(one.told, other.told)
    )


def kin(lines: Sequence[Line], ground: Ground) -> set[tuple[int, int]]:
    """Lines, by their places, that are each other's nearest among those about one thing.

    Two measures of like size that are alone in their dimension count as near though no word says so.
    """
    best: dict[int, tuple[tuple[int, float], int]] = {}
    for i, j in _candidates(lines, ground):
        near = about_one_thing(lines[i], lines[j], ground)
        for mine, partner in ((i, j), (j, i)) if near[0] else ():
            if mine not in best or near > best[mine][0]:
                best[mine] = (near, partner)
    return _alone(lines, ground) | {(i, j) for i, (_, j) in best.items() if i < j and best[j][1] == i}


def _candidates(lines: Sequence[Line], ground: Ground) -> Iterable[tuple[int, int]]:
    """Lines of different versions, like in size, that share a word."""
    words = [words_of(line, ground) for line in lines]
    sizes: dict[tuple[str, int], list[int]] = defaultdict(list)
    for j, line in enumerate(lines):
        name, size = size_of(line.first, _TOO_FAR)
        for i in (i for like in (size - 1, size, size + 1) for i in sizes[name, like]):
            if lines[i].versions.isdisjoint(line.versions) and not words[i].isdisjoint(words[j]):
                yield i, j
        sizes[name, size].append(j)


def twins(lines: Sequence[Line], ground: Ground) -> list[tuple[int, int]]:
    """Lines, by their places, that are alone in their dimension and say the same in different versions."""
    return [(i, j) for i, j in _alone(lines, ground) if not parted(lines[i], lines[j])]


def parted(one: Line, other: Line) -> bool:
    """Whether a figure of one line cannot be true beside one of the other."""
    return any(
        match_figures(a[0].figure, b[0].figure) is Match.DIFFERENT
        for a, b in product(by_value(one.told), by_value(other.told))
    )


def _alone(lines: Sequence[Line], ground: Ground) -> set[tuple[int, int]]:
    by_dimension: dict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        by_dimension[dimension(line.first.unit)].append(number)
    pairs = {(numbers[0], numbers[1]) for name, numbers in by_dimension.items() if name and len(numbers) == 2}
    return {(i, j) for i, j in pairs if are_alike(lines[i], lines[j], ground)}


def _is_same(a: Stated, b: Stated, match: Match, shared: int) -> bool:
    noun = _nouns_fit(a, b)
    if noun is False:
        return False
    if match is Match.HEDGE or _is_common_number(a.figure) or _is_common_number(b.figure):
        return shared >= _SOME and noun is not None
    return shared >= _FEW


def _may_be_changed(a: Stated, b: Stated, ground: Ground) -> bool:
    """Whether two unequal figures in different rows may still be one quantity that one of the versions has wrong."""
    counted = _nouns_fit(a, b) or (a.figure.unit != "" and dimension(a.figure.unit) == dimension(b.figure.unit))
    if not counted or a.figure.kind not in _OF_A_THING or not 0 < _ratio(a.figure, b.figure) <= _SIMILAR:
        return False
    return _shared(a, b, ground) + (a.status == b.status != "") >= _MANY


def _are_of_a_sort(a: Stated, b: Stated) -> bool:
    """Whether two figures measure in one dimension, or both count."""
    if not {a.figure.kind, b.figure.kind} <= _OF_A_THING or match_figures(a.figure, b.figure) is Match.INCOMPARABLE:
        return False
    return bool(a.figure.unit) == bool(b.figure.unit)


def _part_in_status(a: Stated, b: Stated) -> bool:
    return bool(a.status and b.status) and a.status != b.status


def _nouns_fit(a: Stated, b: Stated) -> bool | None:
    """Whether the same is counted; ``None`` where one of them does not say, or says it with words around it."""
    if a.noun and b.noun:
        if a.noun & b.noun:
            return True
        return None if a.language != b.language else False
    told, around = (a.noun, b.near) if a.noun else (b.noun, a.near)
    return True if told and any(told & near.meanings for near in around) else None


def _is_common_number(figure: Figure) -> bool:
    value = figure.value
    return value is not None and not figure.unit and abs(value) <= _SMALL


def _shared(a: Stated, b: Stated, ground: Ground) -> int:
    """How many words around one figure have a counterpart around the other, what is counted left out."""
    mine = [n for n in a.near if not n.meanings & (a.noun | ground.common)]
    theirs = [n for n in b.near if not n.meanings & (b.noun | ground.common)]
    return sum(_has_counterpart(word, theirs) for word in mine)


def _has_counterpart(word: Near, others: Iterable[Near]) -> bool:
    return any(word.meanings & (o.meanings | o.alike) or word.alike & o.meanings for o in others)


def _ratio(a: Figure, b: Figure) -> float:
    """The larger value over the smaller one, of ranges the nearest ends; 0 where it cannot be told."""
    ends = [
        (convert(x, a.unit, b.unit) if x and not in_one_scale(a, b) else x, y)
        for x, y in product((a.low, a.high), (b.low, b.high))
    ]
    ratios = [float(max(x / y, y / x)) for x, y in ends if x and y and (x < 0) == (y < 0)]
    return min(ratios, default=0.0)
