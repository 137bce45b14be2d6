"""Which sentences stay where they are, told for all at once: only the others need be asked to move, one by one.

What a row of two versions gains by a further sentence is bounded as in ``Bounds``, by the mass that single sentences
cover of one another, for all sentences and the rows of all their partners.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from reconciler.align.candidates import said
from reconciler.align.corpus import Ints
from reconciler.align.gain import Worth
from reconciler.align.profiles import Bools, Floats
from reconciler.align.thirds import Idle
from reconciler.model.progress import Progress

_ROUNDING = 5e-7  # half of what a move must gain at least
_AT_ONCE = 4_096
_MOST = 3  # sentences of one version in a row that are looked at


@dataclass(slots=True)
class Rows:
    """Rows of two versions.

    Attributes:
        of: by sentence the number of its row, counted from 0.
        counts: by version and row how many sentences it has there; members: which, -1 where there are no more.
        worths: by row.
    """

    of: Ints
    counts: Ints
    members: Ints
    worths: Floats

    @classmethod
    def read(cls, of: Ints, version: Ints, worths: Floats) -> Rows:
        """Rows by the number of each sentence's row and the worth of each."""
        keys = version * len(worths) + of
        order = np.argsort(keys, kind="stable")
        counts = np.bincount(keys, minlength=2 * len(worths))
        place = np.arange(len(of)) - np.repeat(np.cumsum(counts) - counts, counts)
        members = np.full((2 * len(worths), _MOST), -1)
        few = place < _MOST
        members[keys[order][few], place[few]] = order[few]
        return cls(of, counts.reshape(2, -1), members.reshape(2, -1, _MOST), worths)


@dataclass(slots=True)
class Links:
    """Candidate pairs of sentences of two versions, each in both directions, in ascending order, and what is known.

    Attributes:
        own, other: the sentences.
        worth: of both in one row; covered: the mass of the first that the second covers; mass: of the first.
        eased: what is let off the toll; support: by the neighbours.
    """

    worths: Worth
    own: Ints
    other: Ints
    worth: Floats
    covered: Floats = field(init=False)
    mass: Floats = field(init=False)
    eased: Floats = field(init=False)
    support: Floats = field(init=False)
    back: Ints = field(init=False)  # where the same two stand the other way round
    _keys: Ints = field(init=False)

    def __post_init__(self) -> None:
        own, other, size, weights = self.own, self.other, len(self.worths.corpus), self.worths.weights
        coverage, rivals = self.worths.coverage, self.worths.rivals
        low, high = np.minimum(own, other), np.maximum(own, other)
        self._keys = own * size + other
        self.back = np.searchsorted(self._keys, other * size + own)
        self.covered = coverage.covered_in_all(own, other)
        self.mass = coverage.masses_between(own, other)
        lead = np.minimum(1.0, rivals.leads_of(low * size + high) / weights.margin)
        self.eased = self.worths.prices.ease[0][1] * lead * (self.mass + self.mass[self.back])
        if rivals.unrelated(0, 1):
            self.eased[:] = -weights.strangers
        self.support = self.worths.context.of_pairs(low, high)

    def places(self, own: Ints, other: Ints) -> tuple[Ints, Bools]:
        """Where pairs stand, and which of them there are."""
        wanted = own * len(self.worths.corpus) + other
        at = np.minimum(np.searchsorted(self._keys, wanted), len(self._keys) - 1)
        return at, self._keys[at] == wanted

    def worth_of(self, own: Ints, other: Ints) -> Floats:
        """What sentences are worth with others, candidate pairs or not, up to rounding."""
        at, there = self.places(own, other)
        found = self.worth[at]
        new = np.flatnonzero(~there)
        for first in range(0, len(new), _AT_ONCE):
            part = new[first : first + _AT_ONCE]
            found[part] = self._priced(own[part], other[part])
        return found

    def _priced(self, own: Ints, other: Ints) -> Floats:
        """What pairs that are no candidates are worth: no neighbour speaks for them, neither is the other's best."""
        coverage, weights = self.worths.coverage, self.worths.weights
        mass = coverage.masses_between(own, other) + coverage.masses_between(other, own)
        covered = coverage.finder.find(own, other)[1] + coverage.finder.find(other, own)[1]
        worth = said(covered, mass, weights) - self.worths.prices.toll[0][1] * mass
        return worth - weights.strangers if self.worths.rivals.unrelated(0, 1) else worth

    def of_several(self, at: Sequence[Ints], twice: Floats) -> Floats:
        """No less than the worth of one sentence and two or three others, by the places of its pairs with them.

        ``twice`` is what the sentence says several times, by how many others there are at most.
        """
        weights, prices = self.worths.weights, self.worths.prices
        one = self.own[at[0]]
        masses = np.array([self.mass[self.back[a]] for a in at])
        covered = np.minimum(self.mass[at[0]], sum(self.covered[a] for a in at))
        covered = covered + sum(self.covered[self.back[a]] for a in at)
        known = np.array([self.support[a] for a in at])
        support = np.maximum(0.0, known.max(axis=0)) + np.minimum(0.0, known).sum(axis=0)
        more = 2.0 * weights.twice * twice[len(at), one] - prices.surplus[0][1] * (
            masses.sum(axis=0) - masses.max(axis=0)
        )
        eased = np.array([self.eased[a] for a in at]).max(axis=0)
        whole = covered - prices.toll[0][1] * (self.mass[at[0]] + masses.sum(axis=0)) + eased + more
        fewer = [self.worth[a] for a in at]
        if len(at) > 2:
            fewer = [self.of_several([a for a in at if a is not out], twice) for out in at]
        part = np.array(fewer).max(axis=0) - prices.idle[0][1]
        most: Floats = np.maximum(whole + weights.context * support, part)
        return most


def settle(links: Links, rows: Rows, idle: Idle, progress: Progress) -> tuple[Bools, Bools]:
    """For which candidate pairs the first sentence loses by going to the row of the second; which stay where they are.

    That is all those that lose wherever they go, and have not more in their rows against them than for them.
    """
    if not len(links.own):
        return np.zeros(0, dtype=np.bool_), np.zeros(len(rows.of), dtype=np.bool_)
    version, row = links.worths.corpus.version, rows.of[links.other]
    mate = rows.members[version[links.own], row, 0]
    gains, lost = _gains_at_most(links, rows, progress), _lost(links, rows)
    progress.step(3, 4)
    vain = gains <= np.maximum(lost, 0.0)[links.own] + _ROUNDING
    vain |= idle.tells_all(links.other, mate, links.own) & (rows.counts[:, row] == 1).all(axis=0)
    progress.step(4, 4)
    stirred = lost < 0.0
    stirred[links.own[~vain & (row != rows.of[links.own])]] = True
    return vain, ~stirred


def _lost(links: Links, rows: Rows) -> Floats:
    """What the row of each sentence loses when it leaves, at least; where nobody knows, below 0."""
    version, row = links.worths.corpus.version, rows.of
    beside, across = rows.counts[version, row], rows.counts[1 - version, row]
    lost = np.where(beside == 1, rows.worths[row], -1.0)
    pair = np.flatnonzero((beside == 2) & (across == 1))
    first, second = rows.members[version[pair], row[pair], :2].T
    at, there = links.places(np.where(first == pair, second, first), rows.members[1 - version[pair], row[pair], 0])
    kept = links.worth[at]
    kept = np.where(kept > 0.0, kept, links.worths.weights.against * kept)
    lost[pair] = np.where(there, rows.worths[row[pair]] - kept, -1.0)
    return lost


def _gains_at_most(links: Links, rows: Rows, progress: Progress) -> Floats:
    """No less than what the row of the second sentence of each pair gains by the first; infinite where not known."""
    prices, version = links.worths.prices, links.worths.corpus.version
    one, row = links.other, rows.of[links.other]
    mates, others = rows.counts[version[links.own], row], rows.counts[version[one], row]
    most = np.where((mates == 0) & (others == 1), links.worth, np.inf)
    progress.step(0, 4)
    twice = _said_twice(links.worths)
    for count in (1, 2):
        progress.step(count, 4)
        here = np.flatnonzero((mates == count) & (others == 1))
        found = [links.places(one[here], rows.members[version[links.own[here]], row[here], n]) for n in range(count)]
        bound = links.of_several([links.back[here], *(at for at, _ in found)], twice)
        most[here] = np.where(np.all([there for _, there in found], axis=0), bound, np.inf)
    here = np.flatnonzero((mates == 1) & (others == 2))
    progress.step(3, 4)
    most[here] = _side_by_side(links, rows, here)
    price = np.where((mates == 1) & (others == 2), prices.parallel[0][1], 0.0)
    gains: Floats = np.where(most > 0.0, most, links.worths.weights.against * most) - price - rows.worths[row]
    return gains


def _said_twice(worth: Worth) -> Floats:
    """What each sentence says several times and so many others cover at most, by how many others."""
    coverage, version = worth.coverage, worth.corpus.version
    found = np.zeros((_MOST + 1, len(version)))
    for sentence in coverage.often:
        other = 0 if version[sentence] else len(version) - 1
        for count in range(2, _MOST + 1):
            found[count, sentence] = coverage.twice_at_most(sentence, [other] * count)
    return found


def _side_by_side(links: Links, rows: Rows, here: Ints) -> Floats:
    """No less than the worth of two sentences of each version: what each of one has with the better of the other."""
    version, row = links.worths.corpus.version, rows.of[links.other[here]]
    own, theirs = links.own[here], rows.members[version[links.other[here]], row]
    total = np.zeros(len(here))
    for sentence in (own, rows.members[version[own], row, 0]):
        best = np.maximum(*(links.worth_of(sentence, theirs[:, n]) for n in (0, 1)))
        total += np.maximum(best, -2.0 * links.worths.prices.idle[0][1])
    return total
