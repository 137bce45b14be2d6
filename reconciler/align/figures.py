"""Which figures may stand for which: the same value in whatever unit and however it is rounded or hedged."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping

from reconciler.model.fact import NO_QUANTITY, Figure
from reconciler.model.progress import Progress, Silent, stepping
from reconciler.text.facts.compare import Match, compare_figures
from reconciler.text.facts.units import convert, dimension

_LIKENESS = {Match.SAME: 1.0, Match.HEDGE: 0.9, Match.ROUNDED: 0.8}
_WIDEST = 1.3  # no two figures that say the same lie further apart than this factor
_ROUNDED = 1.06  # nor two exact ones, of which one may be rounded or converted, than this
_LAST = 1 << 62
_Entry = tuple[float, int]


def figure_kin(figures: Mapping[int, Figure], progress: Progress | None = None) -> Iterator[tuple[int, int, float]]:
    """Pairs of figure terms that may say the same, with their likeness, 0 to 1.

    Only figures of one dimension and of about one size are compared, so that long versions stay quick.
    """
    by_dimension: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
    bases: dict[str, str] = {}
    watch = progress or Silent()
    for number, figure in stepping(figures.items(), watch):
        kind = dimension(figure.unit) or figure.unit
        for size in _sizes(figure, bases.setdefault(kind, figure.unit)):
            by_dimension[kind].append((size, number))
    digits = {number: _digits(figure) for number, figure in stepping(figures.items(), watch)}
    for entries in by_dimension.values():
        entries.sort()
        yield from _of_one_dimension(entries, digits, figures, watch)


def _of_one_dimension(
    entries: list[_Entry], digits: Mapping[int, int], figures: Mapping[int, Figure], watch: Progress
) -> Iterator[tuple[int, int, float]]:
    exact, others = [e for e in entries if digits[e[1]]], [e for e in entries if not digits[e[1]]]
    seen: set[tuple[int, int]] = set()
    for size, left in stepping(entries, watch, 16):
        near = list(_above((size, left), others if digits[left] else entries, _WIDEST))
        if digits[left]:
            near += [n for n in _above((size, left), exact, _ROUNDED) if _may_round(figures, digits, left, n)]
        for right in near:
            pair = (min(left, right), max(left, right))
            if left != right and pair not in seen:
                seen.add(pair)
                likeness = _LIKENESS.get(compare_figures(figures[left], figures[right]), 0.0)
                if likeness:
                    yield left, right, likeness


def _above(entry: _Entry, entries: list[_Entry], factor: float) -> Iterator[int]:
    """The figures from one on that are larger by no more than a factor."""
    first, last = bisect_right(entries, entry), bisect_right(entries, (abs(entry[0]) * factor + 1e-9, _LAST))
    return (number for _, number in entries[first:last])


def _digits(figure: Figure) -> int:
    """With how many digits an exact quantity is written, 0 for what has a bound, is hedged or no quantity."""
    if figure.low is None or figure.low != figure.high or figure.approximate or figure.kind in NO_QUANTITY:
        return 0
    return len(figure.low.normalize().as_tuple().digits)


def _may_round(figures: Mapping[int, Figure], digits: Mapping[int, int], left: int, right: int) -> bool:
    """Whether one exact quantity may be the other in fewer digits, or the same; others need not be compared."""
    one, two = figures[left], figures[right]
    return one.unit != two.unit or one.kind is not two.kind or digits[left] != digits[right] or one.low == two.low


def _sizes(figure: Figure, unit: str) -> set[float]:
    """The bounds of a figure as plain numbers in ``unit``."""
    bounds = {b for b in (figure.low, figure.high) if b is not None}
    if figure.unit and figure.unit != unit:
        bounds = {b for b in (convert(b, figure.unit, unit) for b in bounds) if b is not None}
    return {float(b) for b in bounds}
