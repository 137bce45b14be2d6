"""A third sentence beside two: what a row of one sentence of each version gains by it, for many at once.

Nearly every sentence resembles some that belong to others. That they would add nothing to a row is found here for all
likely rows together, so that only the few that may are priced one by one.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from reconciler.align.candidates import said
from reconciler.align.corpus import Ints
from reconciler.align.coverage import Coverage
from reconciler.align.evidence import Rivals
from reconciler.align.gain import Row, Worth
from reconciler.align.hopes import Partners
from reconciler.align.keys import among, in_order, spread
from reconciler.align.prices import Prices
from reconciler.align.profiles import Bools, Floats
from reconciler.align.weights import Weights
from reconciler.model.progress import Progress, stepping

_AT_ONCE = 8_192
_ROUNDING = 5e-7  # half of what a change must gain at least


@dataclass(frozen=True, slots=True)
class Idle:
    """Rows of two sentences and thirds that add nothing to them; by itself none.

    Attributes:
        size: count of all sentences.
        keys: of each, the sentence that the third resembles, the other one, and the third, as one number.
    """

    size: int = 0
    keys: frozenset[int] = frozenset()

    def tells(self, row: Row, sentence: int, other: Row, partner: int) -> bool:
        """Whether two rows, of two sentences and of a third, gain nothing by being joined.

        ``sentence`` of the first row and ``partner`` of the other are a candidate pair.
        """
        if len(row) == 1:
            sentence, partner, row, other = partner, sentence, other, row
        if len(row) != 2 or len(other) != 1 or sum(map(len, row.values())) > 2 or sum(map(len, other.values())) > 1:
            return False
        first, second = row.values()
        mate = second[0] if first[0] == sentence else first[0]
        return (sentence * self.size + mate) * self.size + partner in self.keys

    def tells_all(self, one: Ints, mate: Ints, third: Ints) -> Bools:
        """The same for many sentences, the other one of their row and a third."""
        keys = np.fromiter(self.keys, dtype=np.int64, count=len(self.keys))
        return among((one * self.size + mate) * self.size + third, keys)


@dataclass(frozen=True, slots=True)
class Thirds:
    """Rows of two sentences and a third that resembles one of them; by itself none.

    Attributes:
        rows: the sentences of the row, and a further one of the version of the second.
        alone: what the first and the other two are worth, neighbours left out.
    """

    rows: tuple[Ints, Ints, Ints] | None = None
    alone: Floats = field(default_factory=lambda: np.zeros(0))

    def idle(self, worth: Worth, progress: Progress) -> Idle:
        """The rows that gain nothing by their third sentence."""
        if self.rows is None:
            return Idle()
        (one, two, third), weights, version = self.rows, worth.weights, worth.corpus.version
        size = len(version)
        old, new = worth.of_many(one, two, progress), worth.of_many(one, third, progress)
        known = [worth.context.of_pairs(np.minimum(one, other), np.maximum(one, other)) for other in (two, third)]
        support = np.maximum(0.0, np.maximum(*known)) + np.minimum(0.0, known[0]) + np.minimum(0.0, known[1])
        spared = np.array(worth.prices.idle)[version[one], version[two]]
        most = np.maximum(self.alone + weights.context * support, np.maximum(old, new) - spared)
        idle = _counted(most, weights) - _counted(old, weights) <= _ROUNDING
        found: Ints = (one[idle] * size + two[idle]) * size + third[idle]
        return Idle(size, frozenset(found.tolist()))


NO_THIRDS = Thirds()


def find_thirds(worth: Worth, partners: Partners, progress: Progress) -> Thirds:
    """The thirds of all pairs that are each other's best; none where there are more versions or odds were judged.

    Rows of several versions are seldom of two sentences for long.
    """
    if len(worth.corpus.versions) != 2 or worth.judged.odds:
        return NO_THIRDS
    version, keys = worth.corpus.version, worth.rivals.keys
    left, right = keys // max(1, len(version)), keys % max(1, len(version))
    one, two = np.concatenate([left, right]), np.concatenate([right, left])
    entries, of = spread(np.array(partners.starts), one)
    one, two, third = one[of], two[of], partners.every[entries]
    kept = (version[third] == version[two]) & (third != two)
    if not kept.any():
        return NO_THIRDS
    one, two, third = one[kept], two[kept], third[kept]
    pricing = _Pricing(worth.coverage, worth.rivals, worth.prices, worth.weights, version)
    parts = stepping(range(0, len(one), _AT_ONCE), progress, 1)
    alone = [pricing.alone(one[n : n + _AT_ONCE], two[n : n + _AT_ONCE], third[n : n + _AT_ONCE]) for n in parts]
    return Thirds((one, two, third), np.concatenate(alone))


@dataclass(slots=True)
class _Pricing:
    """Prices one sentence with two of another version as ``Worth`` does, neighbours left out."""

    coverage: Coverage
    rivals: Rivals
    prices: Prices
    weights: Weights
    version: Ints
    _words: int = field(init=False)
    _repeated: Ints = field(init=False)

    def __post_init__(self) -> None:
        self._words = self.coverage.finder.words
        often = self.coverage.often.items()
        self._repeated = np.array([s * self._words + term for s, own in often for term in own], dtype=np.int64)

    def alone(self, one: Ints, two: Ints, third: Ints) -> Floats:
        """The worth of the first sentence and the two others."""
        coverage, weights, between = self.coverage, self.weights, (self.version[one], self.version[two])
        low, high = np.minimum(two, third), np.maximum(two, third)
        own, twice = self._own(one, low, high)
        mass = coverage.masses_between(one, two)
        more = coverage.masses_between(low, one), coverage.masses_between(high, one)
        covered = said(own + self._others(one, low, high), mass + more[0] + more[1], weights)
        worth = covered - np.array(self.prices.toll)[between] * (mass + more[0] + more[1])
        eased = np.maximum(self._lead(one, low) * (mass + more[0]), self._lead(one, high) * (mass + more[1]))
        apart = self.rivals.event[between[0]] != self.rivals.event[between[1]]
        worth += np.where(apart, -weights.strangers, np.array(self.prices.ease)[between] * eased)
        worth += weights.twice * 2.0 * twice - np.array(self.prices.surplus)[between] * np.minimum(*more)
        found: Floats = worth - weights.extra_far * (high - low > 1)
        return found

    def _lead(self, one: Ints, other: Ints) -> Floats:
        """How far two stand out as each other's best, up to 1."""
        keys = np.minimum(one, other) * len(self.version) + np.maximum(one, other)
        found: Floats = np.minimum(1.0, self.rivals.leads_of(keys) / self.weights.margin)
        return found

    def _own(self, one: Ints, low: Ints, high: Ints) -> tuple[Floats, Floats]:
        """The mass of the one that any of the two covers, by sort; and that of what it says twice and both cover."""
        of, terms, masses, sorts = self._both((one, one), (low, high))
        again = _follows(of * self._words + terms)
        best = masses.copy()
        best[:-1][again] = np.maximum(masses[:-1], masses[1:])[again]
        first = np.concatenate([[True], ~again])
        both = np.flatnonzero(again)
        both = both[among(one[of[both]] * self._words + terms[both], self._repeated)]
        twice: Floats = np.bincount(of[both], weights=best[both], minlength=len(one)).astype(np.float64)
        return _by_sort(of[first], sorts[first], best[first], len(one)), twice

    def _others(self, one: Ints, low: Ints, high: Ints) -> Floats:
        """The mass of the two that the one covers, by sort; a term of both counts as the first has it."""
        of, terms, masses, sorts = self._both((low, high), (one, one))
        first = np.concatenate([[True], ~_follows(of * self._words + terms)])
        return _by_sort(of[first], sorts[first], masses[first], len(one))

    def _both(self, own: tuple[Ints, Ints], other: tuple[Ints, Ints]) -> tuple[Ints, Ints, Floats, Ints]:
        """The covered terms of two lists of pairs by place and term, what both have at one place side by side."""
        found = [self.coverage.covered_terms(*pairs) for pairs in zip(own, other, strict=True)]
        of, terms, masses, sorts = (np.concatenate(columns) for columns in zip(*found, strict=True))
        order = in_order(of * self._words + terms)
        return of[order], terms[order].astype(np.int64), masses[order], sorts[order].astype(np.int64)


def _by_sort(of: Ints, sorts: Ints, masses: Floats, count: int) -> Floats:
    sums: Floats = np.bincount(of * 4 + sorts, weights=masses, minlength=4 * count).reshape(-1, 4).astype(np.float64)
    return sums


def _follows(keys: Ints) -> Bools:
    """Which keys are followed by themselves, the last left out."""
    found: Bools = keys[1:] == keys[:-1]
    return found


def _counted(worths: Floats, weights: Weights) -> Floats:
    """What worths count in a row, those against it less."""
    found: Floats = np.where(worths > 0.0, worths, weights.against * worths)
    return found
