"""Candidate pairs of sentences priced all at once: what two are worth in one row with none of their versions beside."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass, field

import numpy as np

from reconciler.align.context import Context
from reconciler.align.corpus import Ints
from reconciler.align.coverage import Coverage
from reconciler.align.evidence import Evidence, Rivals
from reconciler.align.independent import Judged
from reconciler.align.keys import distinct
from reconciler.align.prices import Prices
from reconciler.align.profiles import Floats
from reconciler.align.weights import Weights
from reconciler.model.progress import Progress, stepping

_AT_ONCE = 32_768


def _none() -> Floats:
    return np.zeros(0)


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs of sentences, left number below right number, in ascending order; by itself none.

    Attributes:
        left, right: sentence numbers.
        covered: what they are worth by what they cover of one another, neighbours left out.
        share: how far their versions count as independent, 0 to 1; judged: the mass their judged odds count.
        scores: the covered share of the mass of both, no number where that was not looked up.
    """

    left: Ints = field(default_factory=lambda: np.zeros(0, np.int64))
    right: Ints = field(default_factory=lambda: np.zeros(0, np.int64))
    covered: Floats = field(default_factory=_none)
    share: Floats = field(default_factory=_none)
    judged: Floats = field(default_factory=_none)
    scores: Floats = field(default_factory=_none)

    def __len__(self) -> int:
        return len(self.left)

    def worths(self, context: Context, weights: Weights) -> Floats:
        """The worth of each pair with the support of its neighbours."""
        supported = self.covered + weights.context * context.of_pairs(self.left, self.right)
        worths: Floats = self.judged + (1.0 - self.share) * supported
        return worths


@dataclass(frozen=True, slots=True)
class Scores:
    """The covered share of the mass of two sentences, to be looked up one by one; by itself none.

    Attributes:
        keys: the pairs, ascending: the lower sentence times ``size``, plus the higher; values: of each.
    """

    size: int
    keys: array[int]
    values: array[float]

    @classmethod
    def of_pairs(cls, keys: Ints, scores: Floats, size: int) -> Scores:
        """The scores of pairs, those without a number left out."""
        held = ~np.isnan(scores)
        return cls(size, array("q", keys[held].tobytes()), array("d", scores[held].tobytes()))

    def of(self, one: int, two: int) -> float | None:
        """The score of a pair in whichever order it is asked; nothing if it is not known."""
        key = one * self.size + two if one < two else two * self.size + one
        place = bisect_left(self.keys, key)
        return self.values[place] if place < len(self.keys) and self.keys[place] == key else None


def price_candidates(
    evidence: Evidence,
    coverage: Coverage,
    rivals: Rivals,
    judged: Judged,
    prices: Prices,
    weights: Weights,
    progress: Progress,
) -> Candidates:
    """Price the pairs whose covered mass is known, and those whose versions are wholly independent."""
    left, right = _pairs(evidence, coverage)
    found = [
        _priced(left[n : n + _AT_ONCE], right[n : n + _AT_ONCE], coverage, rivals, judged, prices, weights)
        for n in stepping(range(0, len(left), _AT_ONCE), progress, 1)
    ]
    return Candidates(*(np.concatenate(columns) for columns in zip(*found, strict=True))) if found else Candidates()


def _priced(
    left: Ints, right: Ints, coverage: Coverage, rivals: Rivals, judged: Judged, prices: Prices, weights: Weights
) -> tuple[Ints, Ints, Floats, Floats, Floats, Floats]:
    """The columns of ``Candidates`` for some pairs."""
    version = np.array(coverage.version, dtype=np.int64)
    sums, known = coverage.covered_both(left, right)
    share, odds = judged.of_pairs(left, right, version)
    kept = known | (share >= 1.0)
    left, right, share = left[kept], right[kept], share[kept]
    between = version[left], version[right]
    mass = coverage.masses_between(left, right) + coverage.masses_between(right, left)
    told = said(sums[kept], mass, weights)
    covered = told - np.array(prices.toll)[between] * mass
    rate = np.array(prices.ease)[between]
    eased = rate * np.minimum(1.0, rivals.leads_of(left * len(version) + right) / weights.margin) * mass
    covered += np.where(rivals.event[between[0]] != rivals.event[between[1]], -weights.strangers, eased)
    scores = np.where(known[kept], told / np.maximum(1e-9, mass), np.nan)
    return left, right, covered, share, share * odds[kept] * weights.judged, scores


def _pairs(evidence: Evidence, coverage: Coverage) -> tuple[Ints, Ints]:
    """The pairs looked at and the candidate pairs, which the judgement of independent reports may have added to."""
    looked, size = coverage.pairs(), max(1, len(coverage.version))
    keys = distinct(np.concatenate([looked[0] * size + looked[1], evidence.left * size + evidence.right]))
    return keys // size, keys % size


def said(sums: Floats, mass: Floats, weights: Weights) -> Floats:
    """The covered mass; names and facts count no more than the words allow, as in ``Worth``."""
    words, names, facts, stops = (sums[:, sort] for sort in range(4))
    every = words + names + facts + stops
    said = words + np.minimum(names, weights.names * words)
    said = said + np.minimum(facts, said) + stops
    found: Floats = np.where(every >= weights.whole * mass, every, said)
    return found
