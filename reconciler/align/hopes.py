"""What joining two rows can gain at most, found from candidate pairs: quick, where pricing whole cells is slow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise, repeat

import numpy as np

from reconciler.align.corpus import Ints
from reconciler.align.evidence import Evidence
from reconciler.align.gain import Row, Worth
from reconciler.align.profiles import Floats
from reconciler.model.progress import Progress, stepping

# Mass by which the true gain may lie above what is found here: caps that a join lifts, prices of its shape.
SLACK = 4.0
_AT_ONCE, _OFFERS_AT_ONCE = 1024, 16_384
# A sentence of each of two rows, and what the two are worth.
Link = tuple[int, int, float]
# What a join promises, turned round, the two rows, and whether it was priced or only hoped for.
Offer = tuple[float, int, int, bool]


@dataclass(frozen=True, slots=True)
class Partners:
    """The sentences each sentence is a candidate pair with, ascending.

    Attributes:
        of: by sentence.
        starts: where those of each sentence begin among those of all, one after another; last, their count.
        every: those of all sentences.
    """

    of: list[list[int]]
    starts: Sequence[int]
    every: Ints

    def owners(self) -> Ints:
        """The sentence that each of ``every`` is a partner of."""
        return np.repeat(np.arange(len(self.of)), np.diff(self.starts))

    def worths(self, worth: Worth, progress: Progress) -> Floats:
        """What each of ``every`` is worth with its owner."""
        return worth.of_many(self.owners(), self.every, progress)

    def by_sentence(self, told: Floats, progress: Progress) -> list[list[float]]:
        """What is told of each of ``every``, by owner."""
        return [told[a:b].tolist() for a, b in stepping(list(pairwise(self.starts)), progress, _AT_ONCE)]

    def offers(self, told: Floats, least: float, worth: Worth, progress: Progress) -> list[Offer]:
        """What joining any two sentences promises that is more than ``least``; ranked as ``Grouping.rank`` does."""
        owners, found = self.owners(), []
        paying = np.flatnonzero((self.every > owners) & (told > least))
        for first in stepping(range(0, len(paying), _OFFERS_AT_ONCE), progress, 1):
            part = paying[first : first + _OFFERS_AT_ONCE]
            one, two = owners[part], self.every[part]
            mass = worth.coverage.masses_between(one, two) + worth.coverage.masses_between(two, one)
            rank = told[part] / (mass + worth.weights.body)
            found += list(zip((-rank).tolist(), one.tolist(), two.tolist(), repeat(True), strict=False))
        return found


def partners_of(size: int, evidence: Evidence, progress: Progress) -> Partners:
    """The partners of each of ``size`` sentences."""
    keys = np.concatenate([evidence.left * size + evidence.right, evidence.right * size + evidence.left])
    progress.step(0, size)
    keys.sort()
    starts = np.searchsorted(keys, np.arange(size + 1) * size).tolist()
    every = keys % max(1, size)
    of = [every[a:b].tolist() for a, b in stepping(list(pairwise(starts)), progress, _AT_ONCE)]
    return Partners(of, starts, every)


def at_most(worth: Worth, one: Row, two: Row, links: Iterable[Link]) -> float:
    """About the most that joining two rows gains where a version has sentences in both.

    A sentence beside another of its version adds no more than what it shares with the other sentences of the row, less
    its own toll; that of the others is paid already. Sentences that are no candidates add nothing.

    Args:
        worth: the prices.
        one: a row.
        two: another.
        links: candidate pairs, a sentence of ``one``, one of ``two`` and what they are worth.
    """
    version, toll, masses_between = worth.coverage.version, worth.weights.toll, worth.coverage.masses
    total = SLACK
    for a, b, alone in links:
        gain = alone
        beside_a, beside_b = version[a] in two, version[b] in one
        if beside_a or beside_b:
            masses = masses_between(a, b)
            if beside_a:
                gain += toll * masses[b]
            if beside_b:
                gain += toll * masses[a]
        if gain > 0.0:
            total += gain
    return total
