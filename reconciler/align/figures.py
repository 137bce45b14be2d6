"""Which figures may stand for which: the same value in whatever unit and however it is rounded or hedged."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping

from reconciler.model.fact import Figure
from reconciler.model.progress import Progress, Silent, stepping
from reconciler.text.facts.compare import Match, compare_figures
from reconciler.text.facts.units import convert, dimension

_LIKENESS = {Match.SAME: 1.0, Match.HEDGE: 0.9, Match.ROUNDED: 0.8}
_WIDEST = 1.3  # no two figures that say the same lie further apart than this factor


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
    for entries in by_dimension.values():
        entries.sort()
        yield from _of_one_dimension(entries, figures, watch)


def _of_one_dimension(
    entries: list[tuple[float, int]], figures: Mapping[int, Figure], watch: Progress
) -> Iterator[tuple[int, int, float]]:
    seen: set[tuple[int, int]] = set()
    for place, (size, left) in enumerate(stepping(entries, watch, 16)):
        reach = bisect_right(entries, (abs(size) * _WIDEST + 1e-9, len(figures) + left + 1), lo=place)
        for _, right in entries[place + 1 : reach]:
            pair = (min(left, right), max(left, right))
            if left != right and pair not in seen:
                seen.add(pair)
                likeness = _LIKENESS.get(compare_figures(figures[left], figures[right]), 0.0)
                if likeness:
                    yield left, right, likeness


def _sizes(figure: Figure, unit: str) -> set[float]:
    """The bounds of a figure as plain numbers in ``unit``."""
    bounds = {b for b in (figure.low, figure.high) if b is not None}
    if figure.unit and figure.unit != unit:
        bounds = {b for b in (convert(b, figure.unit, unit) for b in bounds) if b is not None}
    return {float(b) for b in bounds}
