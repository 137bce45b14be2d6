"""Sentences of all versions become rows: the pair of rows that gains most is joined first, then sentences change rows.

Greedy agglomeration for correlation clustering (Bansal, Blum and Chawla 2004) with local search; no step depends on
the order in which versions were loaded.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from reconciler.align.bounds import Bounds
from reconciler.align.calm import Links, Rows, settle
from reconciler.align.constraints import Constraints
from reconciler.align.corpus import Corpus
from reconciler.align.gain import Cell, Row, Worth, counted
from reconciler.align.hopes import Link, Offer, Partners, at_most
from reconciler.align.profiles import Floats
from reconciler.align.release import Held
from reconciler.align.thirds import NO_THIRDS, Idle, Thirds
from reconciler.model.progress import Progress, stepping

MOST_IN_CELL = 6
_ROUNDS = 4
_QUICKLY_PRICED = 3  # sentences
_MARGIN = 1e-6
# Mass by which a move may be better than the most that was hoped of it.
_RESERVE = 12.0


@dataclass(slots=True)
class Grouping:
    """Rows under construction.

    Attributes:
        partners: the sentences each sentence may be grouped with, ascending; gains: what it is worth with each.
        rows: cells by version number, by row number; row_of: the row of each sentence.
        idle: which single sentences add nothing to rows of two.
        vain: moves that do not pay: the number of a row times the count of all, plus the sentence.
        settled: the row each sentence was in when they were found.
        restless: sentences whose row, or that of a partner, changed since they were last asked to move.
    """

    corpus: Corpus
    worth: Worth
    constraints: Constraints
    partners: list[list[int]]
    gains: list[list[float]]
    idle: Idle = field(default_factory=Idle)
    vain: frozenset[int] = frozenset()
    settled: Sequence[int] = ()
    rows: dict[int, Row] = field(default_factory=dict)
    row_of: dict[int, int] = field(default_factory=dict)
    restless: set[int] = field(default_factory=set)
    _worths: dict[int, float] = field(default_factory=dict)
    _versions: dict[int, int] = field(default_factory=dict)
    _stakes: dict[int, list[tuple[int, float, float]]] = field(default_factory=dict)
    _near: list[int] = field(init=False)
    _next: int = 0

    def __post_init__(self) -> None:
        near = self.worth.coverage.near
        self._near = [sum(1 << other for other, alike in enumerate(row) if alike) for row in near]

    def add(self, sentences: Cell) -> int:
        """Make a row of sentences."""
        cells: defaultdict[int, list[int]] = defaultdict(list)
        for sentence in sorted(sentences):
            cells[self.worth.coverage.version[sentence]].append(sentence)
        return self._put({v: tuple(cells[v]) for v in sorted(cells)})

    def _put(self, row: Row) -> int:
        number, self._next = self._next, self._next + 1
        self.rows[number] = row
        self._worths[number] = self.worth.of_row(row)
        self._stakes[number] = self._stake(row)
        self._versions[number] = _bits(row)
        for cell in row.values():
            for sentence in cell:
                self.row_of[sentence] = number
        return number

    def _drop(self, number: int) -> None:
        del self.rows[number], self._worths[number], self._stakes[number], self._versions[number]

    def joined(self, one: Row, two: Row) -> Row:
        """Two rows as one."""
        both = {**one, **two}
        for version in one.keys() & two.keys():
            both[version] = tuple(sorted((*one[version], *two[version])))
        return {v: both[v] for v in sorted(both)}

    def may_join(self, one: Row, two: Row) -> bool:
        """Whether two rows may become one: no pin is against it and no cell grows beyond all use."""
        shared = one.keys() & two.keys()
        if shared:
            if len(shared) > 1 and len(shared) == len(one) == len(two):
                return False  # two complete rows: no version holds them together
            if max([len(one[v]) + len(two[v]) for v in shared]) > MOST_IN_CELL:
                return False
        return self.constraints.allow(one, two)

    def profit(self, one: int, two: int) -> float:
        """What joining two rows gains."""
        left, right = self.rows[one], self.rows[two]
        if left.keys().isdisjoint(right):
            votes = counted(
                [self.worth.of_pair(a, b) for a in left.values() for b in right.values()], self.worth.weights
            )
            ones, twos = list(left.values()), list(right.values())
            return votes - self.worth.price([*ones, *twos]) + self.worth.price(ones) + self.worth.price(twos)
        if len(right) == 1:
            return self.growth(one, right) - self._worths[two]
        if len(left) == 1:
            return self.growth(two, left) - self._worths[one]
        return self.worth.of_row(self.joined(left, right)) - self._worths[one] - self._worths[two]

    def growth(self, number: int, more: Row) -> float:
        """What a row gains by further sentences of one version."""
        return self.worth.growth(*_grown(self.rows[number], more))

    def hopeless(self, one: int, two: int) -> bool:
        """Whether it is plain without pricing cells of several sentences that joining two rows gains nothing."""
        left, right = self.rows[one], self.rows[two]
        if left.keys().isdisjoint(right):
            return False
        if 1 not in (len(left), len(right)):
            return Bounds(self.worth).of_row(self.joined(left, right)) <= self._worths[one] + self._worths[two]
        number, more, alone = (one, right, two) if len(right) == 1 else (two, left, one)
        return growth_at_most(self, number, more) <= self._worths[alone]

    def worth_of(self, number: int) -> float:
        """The worth of a row."""
        return self._worths[number]

    def rank(self, one: int, two: int, profit: float) -> float:
        """The profit in relation to what is at stake; the best is joined first."""
        mass = self._at_stake(one, two) + self._at_stake(two, one)
        pairs = len(self.rows[one]) * len(self.rows[two])
        pairs -= (self._versions[one] & self._versions[two]).bit_count()
        body = self.worth.weights.body
        return profit / (mass / max(1, pairs) + body) / max(1, pairs)

    def _stake(self, row: Row) -> list[tuple[int, float, float]]:
        """By version the mass of its cell, as it counts against its own language and against others."""
        coverage = self.worth.coverage
        masses = [(v, cell, coverage.weigh(cell, near=True)) for v, cell in row.items()]
        return [(v, near, coverage.weigh(cell, near=False) if coverage.several else near) for v, cell, near in masses]

    def _at_stake(self, number: int, other: int) -> float:
        """The mass of the cells of a row, each once for every cell of another version in the other row."""
        held, total = self._versions[other], 0.0
        for version, near_mass, far_mass in self._stakes[number]:
            near = (held & self._near[version]).bit_count()
            far = held.bit_count() - near
            total += (near - (held >> version & 1)) * near_mass
            if far:
                total += far * far_mass
        return total

    def hopes(self, row: Row, vain: Container[int] = ()) -> list[tuple[int, float]]:
        """The rows that hold candidate partners of the sentences of a row, by number, with about the most each offers.

        The row may be one of ``rows`` or not; it is not among those named, nor is one that offers nothing, nor one
        that is not worth asking by ``vain``.
        """
        sums: dict[int, float] = {}
        held, versions = _bits(row), self._versions
        shared: dict[int, list[Link]] = {}
        for sentence in [s for cell in row.values() for s in cell]:
            for partner, gain in zip(self.partners[sentence], self.gains[sentence], strict=True):
                other = self.row_of[partner]
                if other in sums:
                    if gain > 0.0:
                        sums[other] += gain
                elif other in shared:
                    shared[other].append((sentence, partner, gain))
                elif not held & versions[other]:
                    sums[other] = max(gain, 0.0)
                elif not self._is_idle(row, sentence, other, partner):
                    shared[other] = [(sentence, partner, gain)]
        shared = {n: links for n, links in shared.items() if n * len(self.corpus) + links[0][0] not in vain}
        sums |= {n: at_most(self.worth, row, self.rows[n], links) for n, links in shared.items()}
        return [(n, total) for n, total in sorted(sums.items()) if total > 0.0 and self.rows[n] is not row]

    def _is_idle(self, row: Row, sentence: int, other: int, partner: int) -> bool:
        """Whether it is plain that joining a row with another of a version of its own gains nothing."""
        complete = len(row) > 1 and row.keys() == self.rows[other].keys()
        return complete or self.idle.tells(row, sentence, self.rows[other], partner)

    def size(self, number: int) -> int:
        """How many sentences a row has."""
        return sum(map(len, self.rows[number].values()))

    def sentences(self, number: int) -> list[int]:
        """The sentences of a row."""
        return [s for cell in self.rows[number].values() for s in cell]

    def join(self, one: int, two: int) -> int:
        """Make one row of two."""
        row = self.joined(self.rows[one], self.rows[two])
        self._drop(one)
        self._drop(two)
        return self._put(row)

    def held(self) -> list[Held]:
        """The rows and all they were priced by, to be given up once nothing is asked of them."""
        priced = self.worth.pairs, self.worth.bounds, self.worth.twos, self.worth.context.known
        return [self.gains, self.rows, self.row_of, self._worths, self._stakes, self._versions, *priced]

    def move(self, sentence: int, home: int, rest: Row, target: int) -> None:
        """Take a sentence out of its row and put it into ``target``, or alone where that is negative."""
        new: Row = {int(self.corpus.version[sentence]): (sentence,)}
        self._drop(home)
        if target >= 0:
            new = self.joined(self.rows[target], new)
            self._drop(target)
        for row in filter(None, (rest, new)):
            self._put(row)
            for moved in (s for cell in row.values() for s in cell):
                self.restless.add(moved)
                self.restless.update(self.partners[moved])


def growth_at_most(grouping: Grouping, number: int, more: Row) -> float:
    """No less than ``Grouping.growth``, and quick."""
    return Bounds(grouping.worth).growth(*_grown(grouping.rows[number], more))


def _grown(row: Row, more: Row) -> tuple[Row, int, Cell]:
    """A row, and what its cell of one version becomes by further sentences."""
    [(version, cell)] = more.items()
    return row, version, tuple(sorted((*row.get(version, ()), *cell)))


def _bits(row: Row) -> int:
    """The versions of a row as bits."""
    return sum([1 << version for version in row])


def group(
    corpus: Corpus,
    partners: Partners,
    worth: Worth,
    constraints: Constraints,
    progress: Progress,
    thirds: Thirds = NO_THIRDS,
) -> Grouping:
    """Rows of all sentences: every sentence stands in exactly one."""
    idle = thirds.idle(worth, progress)
    told = partners.worths(worth, progress)
    grouping = Grouping(corpus, worth, constraints, partners.of, partners.by_sentence(told, progress), idle)
    for sentences in stepping(constraints.groups(len(corpus)), progress, 1024):
        grouping.add(sentences)
    if constraints.bind():
        offers = _first_offers(grouping, progress)
    else:  # every row is one sentence, and its number that of the sentence
        offers = partners.offers(told, _MARGIN, worth, progress)
    _agglomerate(grouping, offers, progress)
    grouping.restless.update(_restless(grouping, partners, told, progress))
    for _ in range(_ROUNDS):
        if not _improve(grouping, progress):
            break
    return grouping


def _restless(grouping: Grouping, partners: Partners, told: Floats, progress: Progress) -> Iterable[int]:
    """The sentences that may gain by leaving their rows; sets ``vain``."""
    corpus, worth = grouping.corpus, grouping.worth
    if len(corpus.versions) != 2 or worth.judged.odds or not len(told):
        return range(len(corpus))
    numbers = np.array(sorted(grouping.rows), dtype=np.int64)
    row_of = np.array([grouping.row_of[n] for n in range(len(corpus))], dtype=np.int64)
    worths = np.array([grouping.worth_of(number) for number in numbers.tolist()])
    rows = Rows.read(np.searchsorted(numbers, row_of), corpus.version, worths)
    progress.step(0, 1)
    links = Links(worth, partners.owners(), partners.every, told)
    vain, calm = settle(links, rows, grouping.idle, progress)
    progress.step(1, 1)
    grouping.settled = row_of.tolist()
    grouping.vain = frozenset((row_of[links.other] * len(corpus) + links.own)[vain].tolist())
    restless: list[int] = np.flatnonzero(~calm).tolist()
    return restless


def _agglomerate(grouping: Grouping, heap: list[Offer], progress: Progress) -> None:
    steps = 0
    heapq.heapify(heap)
    while heap:
        _, one, two, priced = heapq.heappop(heap)
        if one not in grouping.rows or two not in grouping.rows:
            continue
        steps += 1
        progress.step(steps, steps + len(grouping.rows))
        if not priced:
            _push(heap, _offer(grouping, one, two))
            continue
        number = grouping.join(one, two)
        for other, hope in grouping.hopes(grouping.rows[number]):
            if hope > _MARGIN:
                _push(heap, _hope(grouping, number, other, hope))


def _push(heap: list[Offer], offer: Offer | None) -> None:
    if offer is not None:
        heapq.heappush(heap, offer)


def _first_offers(grouping: Grouping, progress: Progress) -> list[Offer]:
    offers: list[Offer] = []
    for number in stepping(sorted(grouping.rows), progress, 4):
        partners = {p for sentence in grouping.sentences(number) for p in grouping.partners[sentence]}
        for other in sorted({grouping.row_of[partner] for partner in partners}):
            offer = _offer(grouping, number, other) if other > number else None
            if offer is not None:
                offers.append(offer)
    return offers


def _offer(grouping: Grouping, one: int, two: int) -> Offer | None:
    """What joining two rows promises, the best first in a heap; nothing where it would not pay."""
    if not grouping.may_join(grouping.rows[one], grouping.rows[two]):
        return None
    # A third sentence is mostly worth its while, and as quickly priced as bounded.
    if grouping.size(one) + grouping.size(two) > _QUICKLY_PRICED and grouping.hopeless(one, two):
        return None
    profit = grouping.profit(one, two)
    return (-grouping.rank(one, two, profit), one, two, True) if profit > _MARGIN else None


def _hope(grouping: Grouping, new: int, other: int, hope: float) -> Offer | None:
    """The same, but at most: most rows have joined others before it is their turn and need never be priced."""
    if not grouping.may_join(grouping.rows[new], grouping.rows[other]):
        return None
    return -grouping.rank(other, new, hope), other, new, False


def _improve(grouping: Grouping, progress: Progress) -> bool:
    """Let every sentence leave its row for a better one, or for none; whether anything changed."""
    changed = False
    for sentence in range(len(grouping.row_of)):
        if sentence not in grouping.restless:
            continue
        progress.step(sentence, len(grouping.row_of))
        grouping.restless.discard(sentence)
        if grouping.constraints.movable(sentence) and _move(grouping, sentence):
            changed = True
    return changed


def _move(grouping: Grouping, sentence: int) -> bool:
    home = grouping.row_of[sentence]
    row = grouping.rows[home]
    version = int(grouping.corpus.version[sentence])
    alone: Row = {version: (sentence,)}
    rest = {v: tuple(s for s in cell if s != sentence) for v, cell in row.items()}
    rest = {v: cell for v, cell in rest.items() if cell}
    leaving = grouping.worth.of_row(rest) - grouping.worth_of(home)
    best, target = (leaving, -1) if rest else (0.0, -1)
    settled = bool(grouping.vain) and grouping.settled[sentence] == home
    for other, hope in grouping.hopes(alone, grouping.vain if settled else ()):
        if other == home:
            continue
        most = leaving + hope
        if most <= best or most + _RESERVE <= 0.0:
            continue
        if not grouping.may_join(grouping.rows[other], alone):
            continue
        if leaving + growth_at_most(grouping, other, alone) <= max(best, 0.0):
            continue
        gain = leaving + grouping.growth(other, alone)
        if gain > best + _MARGIN:
            best, target = gain, other
    if best <= _MARGIN or (target < 0 and not rest):
        return False
    grouping.move(sentence, home, rest, target)
    return True
