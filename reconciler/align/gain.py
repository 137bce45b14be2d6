"""What a row is worth: the mass its sentences cover of one another, less the toll each pays for standing in it.

Every pair of versions votes; the terms of a cell of several sentences count once, so that a second sentence pays off
only where it says something new that the other side says as well. A row that one version tells in one sentence and
others in two holds them all; those that have only one of the two lose little by it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, pairwise

import numpy as np

from reconciler.align.candidates import Candidates, Scores
from reconciler.align.context import Context
from reconciler.align.corpus import Corpus, Ints
from reconciler.align.coverage import Coverage
from reconciler.align.evidence import Rivals
from reconciler.align.independent import Judged
from reconciler.align.prices import Prices, set_prices
from reconciler.align.profiles import Floats
from reconciler.align.weights import Weights
from reconciler.model.progress import Progress, Silent, stepping

Cell = tuple[int, ...]
Row = Mapping[int, Cell]
_AT_ONCE = 16_384


@dataclass(slots=True)
class Worth:
    """Prices rows and changes of rows.

    Attributes:
        coverage: what sentences cover of one another.
        rivals: which sentences are each other's best.
        judged: how likely the sentences of independent versions say the same.
        candidates: pairs of sentences priced beforehand.
        progress: told while they are listed; may stop the work.
        pairs, twos: what cells, and single sentences, are worth, as far as asked.
        alone: the same for cells without their neighbours.
        bounds, bounds_alone: no less than ``pairs`` and ``alone``, ``Bounds``.
    """

    corpus: Corpus
    coverage: Coverage
    context: Context
    weights: Weights
    rivals: Rivals
    judged: Judged = field(default_factory=Judged)
    candidates: Candidates = field(default_factory=Candidates)
    progress: Progress = field(default_factory=Silent)
    pairs: dict[tuple[Cell, Cell], float] = field(default_factory=dict)
    twos: dict[int, float] = field(default_factory=dict)
    alone: dict[tuple[Cell, Cell], float] = field(default_factory=dict)
    bounds: dict[tuple[Cell, Cell], float] = field(default_factory=dict)
    bounds_alone: dict[tuple[Cell, Cell], float] = field(default_factory=dict)
    prices: Prices = field(init=False)
    _size: int = field(init=False)
    _apart: list[list[bool]] = field(init=False)
    _priced_keys: Ints = field(init=False)
    _priced_worths: Floats = field(init=False)
    _scores: Scores = field(init=False)

    def __post_init__(self) -> None:
        self.prices = set_prices(self.weights, self.rivals.close)
        self._apart = (self.rivals.event[:, None] != self.rivals.event[None, :]).tolist()
        self._size = len(self.coverage.version)
        keys = self.candidates.left * self._size + self.candidates.right
        worths = self.candidates.worths(self.context, self.weights)
        self._priced_keys, self._priced_worths = keys, worths
        self._scores = Scores.of_pairs(keys, self.candidates.scores, self._size)
        self.twos = {}
        for first in stepping(range(0, len(keys), _AT_ONCE), self.progress, 1):
            part = slice(first, first + _AT_ONCE)
            self.twos.update(zip(keys[part].tolist(), worths[part].tolist(), strict=True))

    def of_two(self, left: int, right: int) -> float:
        """``of_pair`` for two cells of one sentence each."""
        if left > right:
            left, right = right, left
        key = left * self._size + right
        known = self.twos.get(key)
        if known is None:
            known = self.twos[key] = self._priced((left,), (right,))
        return known

    def of_many(self, one: Ints, two: Ints, progress: Progress) -> Floats:
        """``of_two`` for many pairs of sentences at once; those that are no candidates are priced one by one."""
        keys = np.minimum(one, two) * self._size + np.maximum(one, two)
        worths, known = np.zeros(len(keys)), np.zeros(len(keys), dtype=np.bool_)
        for first in stepping(range(0, len(keys) if len(self._priced_keys) else 0, _AT_ONCE), progress, 1):
            part = slice(first, first + _AT_ONCE)
            at = np.minimum(np.searchsorted(self._priced_keys, keys[part]), len(self._priced_keys) - 1)
            worths[part], known[part] = self._priced_worths[at], self._priced_keys[at] == keys[part]
        for place in stepping(np.flatnonzero(~known).tolist(), progress):
            worths[place] = self.of_two(int(one[place]), int(two[place]))
        return worths

    def of_pair(self, left: Cell, right: Cell) -> float:
        """The worth of two cells of different versions in one row; below 0 where they do not belong together.

        What they cover of one another tells, between independent reports how likely they are to say the same.
        """
        if len(left) == 1 == len(right):
            return self.of_two(left[0], right[0])
        key = (left, right) if left < right else (right, left)
        known = self.pairs.get(key)
        if known is None:
            known = self.pairs[key] = self._priced(*key)
        return known

    def _priced(self, left: Cell, right: Cell) -> float:
        share, odds = self.judged.of_cells(left, right)
        worth = share * odds * self.weights.judged
        if share < 1.0:
            covered = (
                self._one_to_many(left, right) if 1 in (len(left), len(right)) else self._side_by_side(left, right)
            )
            worth += (1.0 - share) * covered
        return worth

    def of_row(self, row: Row) -> float:
        """The worth of a row: the votes of all pairs of versions, votes against it discounted."""
        if len(row) < 2:
            return 0.0
        cells = list(row.values())
        total, against = 0.0, self.weights.against
        for left, right in combinations(cells, 2):
            worth = self.of_pair(left, right)
            total += worth if worth > 0.0 else worth * against
        return total - self.price(cells)

    def growth(self, row: Row, version: int, cell: Cell) -> float:
        """How much more a row is worth when the cell of a version, which may have been empty, becomes ``cell``."""
        old = row.get(version)
        others = [other for v, other in row.items() if v != version]
        total = self.votes(cell, others) - self.price([*others, cell])
        if old is None:
            return total + self.price(others)
        return total - self.votes(old, others) + self.price([*others, old])

    def price(self, cells: Sequence[Cell]) -> float:
        """What it costs that several versions have several sentences in a row."""
        return self.prices.of_several(cells, self.coverage.version)

    def with_context(self, context: Context) -> Worth:
        """The same prices with other support from neighbours."""
        return replace(self, context=context, pairs={}, bounds={})

    def votes(self, cell: Cell, others: Sequence[Cell]) -> float:
        """What a cell adds to a row of several others; votes against it are discounted."""
        return counted([self.of_pair(cell, other) for other in others], self.weights)

    def score(self, left: Cell, right: Cell) -> float:
        """The covered share of the mass of both cells, 0 to 1; the same whichever comes first."""
        known = self._scores.of(left[0], right[0]) if len(left) == 1 == len(right) else None
        if known is not None:
            return known
        mass = self.coverage.mass_of_both(left, right)
        return self._covered(left, right, mass) / max(1e-9, mass)

    def _one_to_many(self, left: Cell, right: Cell) -> float:
        """The worth of one sentence and some of another version, of which it may leave out those it says nothing of."""
        alone = self.alone.get((left, right))
        if alone is None:
            alone = self.alone[left, right] = self._without_context(left, right)
        worth = alone + self.weights.context * self.support(left, right)
        if len(left) == len(right):
            return worth
        many, one = (left, right) if len(left) > 1 else (right, left)
        part = max([self.of_pair(tuple([s for s in many if s != out]), one) for out in many])
        return max(worth, part - self.rate(self.prices.idle, left, right))

    def _side_by_side(self, left: Cell, right: Cell) -> float:
        """The worth of two cells of several sentences each: that of the beads they fall into."""
        least = -2.0 * self.rate(self.prices.idle, left, right)
        return sum([max(self.of_pair(a, b), least) for a, b in _beads(self, left, right)])

    def _without_context(self, left: Cell, right: Cell) -> float:
        covered = self._covered(left, right, self.coverage.mass_of_both(left, right))
        if len(left) == len(right):
            return self.paid(left, right, covered, 0.0)
        many, one = (left, right) if len(left) > 1 else (right, left)
        return self.paid(left, right, covered, self.coverage.twice(one[0], many))

    def paid(self, left: Cell, right: Cell, covered: float, twice: float) -> float:
        """What is left of the covered mass, and of what one side says twice, once all is paid."""
        version = self.coverage.version
        between = version[left[0]], version[right[0]]
        masses = self.coverage.masses(left[0], right[0])
        own, other = [masses[s] for s in left], [masses[s] for s in right]
        worth = covered - self.prices.toll[between[0]][between[1]] * (sum(own) + sum(other))
        worth += self._ease(left, right, between, masses)
        if len(left) == len(right):
            return worth
        many, held = (left, own) if len(left) > 1 else (right, other)
        return worth + self._more(many, held, self.prices.surplus[between[0]][between[1]], twice)

    def rate(self, table: list[list[float]], left: Cell, right: Cell) -> float:
        """The price of one of the tables between the versions of two cells."""
        version = self.coverage.version
        return table[version[left[0]]][version[right[0]]]

    def _more(self, many: Cell, masses: Sequence[float], surplus: float, twice: float) -> float:
        """What the sentences one cell has beyond its largest add, less their price; least for sentences side by side.

        They add what the one sentence of the other cell says twice, as a headline and the first words after it.
        """
        price = surplus * (sum(masses) - max(masses))
        gaps = sum([after - before > 1 for before, after in pairwise(many)])
        return self.weights.twice * 2.0 * twice - price - self.weights.extra_far * gaps

    def _ease(self, left: Cell, right: Cell, between: tuple[int, int], masses: Sequence[float]) -> float:
        """What is let off the toll because two of the sentences stand out as each other's best."""
        if self._apart[between[0]][between[1]]:
            return -self.weights.strangers
        lead, size, best = self.rivals.lead, self._size, 0.0
        for a in left:
            for b in right:
                ahead = lead.get(a * size + b if a < b else b * size + a)
                if ahead is not None:
                    ease = self.prices.ease[between[0]][between[1]]
                    best = max(best, ease * min(1.0, ahead / self.weights.margin) * (masses[a] + masses[b]))
        return best

    def support(self, left: Cell, right: Cell) -> float:
        """How much the neighbours speak for two cells: the best of their pairs, less all that speaks against them."""
        if len(left) == len(right) == 1:
            return self.context.of(left[0], right[0])
        known, size = self.context.known, self.context.size
        most, against = 0.0, 0.0
        for a in left:
            for b in right:
                held = known.get(a * size + b if a < b else b * size + a, 0.0)
                if held > most:
                    most = held
                elif held < 0.0:
                    against += held
        return most + against

    def _covered(self, left: Cell, right: Cell, mass: float) -> float:
        """The mass of both cells that the other covers; ``mass`` is that of both, covered or not.

        Names and who speaks count no more than so many times the words, figures and dates no more than both; unless
        next to nothing else is said.
        """
        one, two = self.coverage.covered(left, right), self.coverage.covered(right, left)
        words, names, facts, stops = one[0] + two[0], one[1] + two[1], one[2] + two[2], one[3] + two[3]
        every = words + names + facts + stops
        if every >= self.weights.whole * mass:
            return every
        said = words + min(names, self.weights.names * words)
        return said + min(facts, said) + stops


def counted(worths: Sequence[float], weights: Weights) -> float:
    """What the worths of pairs of versions count in a row of several: those against it are discounted."""
    against = weights.against
    return sum([worth if worth > 0.0 else worth * against for worth in worths])


def _beads(worth: Worth, left: Cell, right: Cell) -> list[tuple[Cell, Cell]]:
    """The best pairs of sentences of two cells, each in one; what is left over joins where it fits best."""
    ranked = sorted((-worth.of_pair((a,), (b,)), a, b) for a in left for b in right)
    beads: list[tuple[Cell, Cell]] = []
    free = {*left, *right}
    for _, a, b in ranked:
        if a in free and b in free:
            beads.append(((a,), (b,)))
            free -= {a, b}
    for rest in sorted(free):
        grown = [(tuple(sorted((*a, rest))), b) if rest in left else (a, tuple(sorted((*b, rest)))) for a, b in beads]
        gains = [worth.of_pair(*new) - worth.of_pair(*old) for new, old in zip(grown, beads, strict=True)]
        best = gains.index(max(gains))
        beads[best] = grown[best]
    return beads
