"""What a row can gain at most by a further sentence: quick and never too little, so that few rows need be priced."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from reconciler.align.gain import Cell, Row, Worth, counted

_ROUNDING = 1e-6
_KEPT = 8_192  # bounds remembered at a time: one is asked for again soon or never


@dataclass(frozen=True, slots=True)
class Bounds:
    """Bounds of the worth of cells by the mass that single sentences cover of one another.

    Which terms they are is not looked at; that takes most of the time of pricing. Bounds and prices found are kept
    with the prices.
    """

    worth: Worth

    def of_row(self, row: Row) -> float:
        """No less than ``Worth.of_row``."""
        worth, cells = self.worth, list(row.values())
        votes = counted([self._of_pair(left, right) for left, right in combinations(cells, 2)], worth.weights)
        return votes - worth.price(cells) + _ROUNDING

    def growth(self, row: Row, version: int, cell: Cell) -> float:
        """No less than ``Worth.growth``."""
        worth = self.worth
        old = row.get(version)
        others = [other for v, other in row.items() if v != version]
        total = counted([self._of_pair(cell, other) for other in others], worth.weights) + _ROUNDING
        total -= worth.price([*others, cell])
        if old is None:
            return total + worth.price(others)
        return total - worth.votes(old, others) + worth.price([*others, old])

    def _of_pair(self, left: Cell, right: Cell) -> float:
        if len(left) == 1 == len(right):
            return self.worth.of_two(left[0], right[0])
        key = (left, right) if left < right else (right, left)
        known = self.worth.bounds.get(key)
        if known is None:
            known = self.worth.pairs.get(key)
            if known is None:
                known = self._most(*key)
            if len(self.worth.bounds) >= _KEPT:
                self.worth.bounds.clear()
            self.worth.bounds[key] = known
        return known

    def _most(self, left: Cell, right: Cell) -> float:
        """``_of_pair`` where there are several sentences; the lower cell comes first."""
        worth = self.worth
        if len(left) == len(right):
            least = -2.0 * worth.rate(worth.prices.idle, left, right)
            return sum([max(least, *[worth.of_two(a, b) for b in right]) for a in left])
        if 1 not in (len(left), len(right)):
            return worth.of_pair(left, right)
        share, odds = worth.judged.of_cells(left, right)
        if share >= 1.0:
            return worth.of_pair(left, right)
        many, one = (left, right) if len(left) > 1 else (right, left)
        whole = self._alone(left, right) + worth.weights.context * worth.support(left, right)
        if len(many) == 2:
            part = max(worth.of_two(many[0], one[0]), worth.of_two(many[1], one[0]))
        else:
            part = max([self._of_pair(tuple([s for s in many if s != out]), one) for out in many])
        most = max(whole, part - worth.rate(worth.prices.idle, left, right))
        return share * odds * worth.weights.judged + (1.0 - share) * most

    def _alone(self, left: Cell, right: Cell) -> float:
        """What the cells are worth without their neighbours, at most."""
        worth, coverage, key = self.worth, self.worth.coverage, (left, right)
        known = worth.alone.get(key)
        if known is None:
            known = worth.bounds_alone.get(key)
        if known is None:
            many, one = (left, right) if len(left) > 1 else (right, left)
            covered = coverage.at_most(left, right) + coverage.at_most(right, left)
            known = worth.bounds_alone[key] = worth.paid(left, right, covered, coverage.twice_at_most(one[0], many))
        return known
