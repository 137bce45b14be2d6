"""Two digits exchanged in a number that nothing counted tells apart: "against 447" and "474 did", both behind 142.

Where reports have the same other figure right beside, it is one number that one of them has wrong.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from reconciler.discrepancies.figures.amounts import figure_readings, figure_voices
from reconciler.discrepancies.figures.match import match_figures, number_of
from reconciler.discrepancies.figures.shelves import figures_of
from reconciler.discrepancies.figures.transposed import transposed
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.slots import Placed
from reconciler.discrepancies.telling.report import found
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Telling
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.ids import SentenceId
from reconciler.model.row import Row
from reconciler.model.version import SentenceKind
from reconciler.text.facts.compare import Match

_LEAST_DIGITS, _LEAST_OF_A_SHARE = 3, 2
_NEAR = 2  # figures before and behind in which the same other one is looked for
_RARE = Decimal(13)  # a number from which on it is hardly the same by chance


def exchanged_digits(row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[Discrepancy]:
    """One finding for two numbers of two versions in rows of their own, neither of which has the other's."""
    told = {version.id: figures_of(version, SentenceKind.BODY, context) for version in context.versions.values()}
    by_digits = {version: _by_digits(figures) for version, figures in told.items()}
    for a, b in combinations(told, 2):
        if not context.related(a, b):
            continue
        for at, one in enumerate(told[a]):
            alike = by_digits[b].get(_digits(one.fact), ())
            there = next((n for n in alike if _are_one(one, told[b][n])), None)
            if there is None or not _stand_alike(told[a], at, told[b], there):
                continue
            other = told[b][there]
            here, row = (row_of.get(p.side.sentences[0].id) for p in (one, other))
            if here is not None and row is not None and here is not row:
                yield _report((one, other), here, context)


def _by_digits(figures: Sequence[Placed[Figure]]) -> Mapping[Hashable, Sequence[int]]:
    """The places of figures by their digits: those of ten thousand sentences are too many to try each with each."""
    found: defaultdict[Hashable, list[int]] = defaultdict(list)
    for place, one in enumerate(figures):
        if one.fact.value is not None:
            found[_digits(one.fact)].append(place)
    return found


def _digits(figure: Figure) -> Hashable:
    """What stays the same when two digits are exchanged."""
    if figure.value is None:
        return None
    value = figure.value.normalize().as_tuple()
    return figure.kind, value.exponent, tuple(sorted(value.digits))


def _are_one(one: Placed[Figure], other: Placed[Figure]) -> bool:
    """Whether two shares, or two numbers of which one counts nothing that is named, differ in two digits exchanged."""
    a, b = one.fact, other.fact
    if a.kind is b.kind is FigureKind.PERCENT:
        return transposed(*(replace(f, kind=FigureKind.COUNT, unit="") for f in (a, b))) >= _LEAST_OF_A_SHARE
    bare = a.kind is b.kind is FigureKind.COUNT and not (a.noun and b.noun)
    return bare and transposed(a, b) >= _LEAST_DIGITS


def _stand_alike(mine: Sequence[Placed[Figure]], at: int, theirs: Sequence[Placed[Figure]], there: int) -> bool:
    """Whether the same rare figure stands near both, and neither version has the number of the other one."""
    beside = any(
        _same(one, other)
        for one in _around(mine, at)
        for other in _around(theirs, there)
        if number_of(one.fact) >= _RARE
    )
    return beside and not (any(_same(p, theirs[there]) for p in mine) or any(_same(p, mine[at]) for p in theirs))


def _around(figures: Sequence[Placed[Figure]], at: int) -> Sequence[Placed[Figure]]:
    return [*figures[max(0, at - _NEAR) : at], *figures[at + 1 : at + 1 + _NEAR]]


def _same(one: Placed[Figure], other: Placed[Figure]) -> bool:
    return match_figures(one.fact, other.fact) is Match.SAME


def _report(pair: Sequence[Placed[Figure]], row: Row, context: Context) -> Discrepancy:
    telling = Telling("figure.elsewhere", voices=figure_voices(pair, context))
    detail = "exchanged: two digits, beside the same other figure"
    return found(row, DiscrepancyClass.FIGURE, 2, figure_readings(pair, context), telling, detail)
