"""Sentences of all versions become rows: the pair of rows that gains most is joined first, then sentences change rows.

Greedy agglomeration for correlation clustering (Bansal, Blum and Chawla 2004) with local search; no step depends on
the order in which versions were loaded.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass, field

from reconciler.align.constraints import Constraints
from reconciler.align.corpus import Corpus
from reconciler.align.evidence import Evidence
from reconciler.align.gain import Cell, Row, Worth
from reconciler.model.progress import Progress

MOST_IN_CELL = 6
_ROUNDS = 4
_MARGIN = 1e-6


@dataclass(slots=True)
class Grouping:
    """Rows under construction.

    Attributes:
        rows: cells by version number, by row number; row_of: the row of each sentence.
        partners: the sentences each sentence may be grouped with.
    """

    corpus: Corpus
    worth: Worth
    constraints: Constraints
    rows: dict[int, Row] = field(default_factory=dict)
    row_of: dict[int, int] = field(default_factory=dict)
    partners: defaultdict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _worths: dict[int, float] = field(default_factory=dict)
    _next: int = 0

    def add(self, sentences: Cell) -> int:
        """Make a row of sentences."""
        cells: defaultdict[int, list[int]] = defaultdict(list)
        for sentence in sorted(sentences):
            cells[int(self.corpus.version[sentence])].append(sentence)
        return self._put({v: tuple(cells[v]) for v in sorted(cells)})

    def _put(self, row: Row) -> int:
        number, self._next = self._next, self._next + 1
        self.rows[number] = row
        self._worths[number] = self.worth.of_row(row)
        for cell in row.values():
            for sentence in cell:
                self.row_of[sentence] = number
        return number

    def _drop(self, number: int) -> None:
        del self.rows[number], self._worths[number]

    def joined(self, one: Row, two: Row) -> Row:
        """Two rows as one."""
        return {v: tuple(sorted((*one.get(v, ()), *two.get(v, ())))) for v in sorted({*one, *two})}

    def may_join(self, one: Row, two: Row) -> bool:
        """Whether two rows may become one: no pin is against it and no cell grows beyond all use."""
        shared = [len(cell) + len(two[v]) for v, cell in one.items() if v in two]
        if shared and max(shared) > MOST_IN_CELL:
            return False
        if len(shared) > 1 and len(shared) == len(one) == len(two):
            return False  # two complete rows: no version holds them together
        return self.constraints.allow(one, two)

    def profit(self, one: int, two: int) -> float:
        """What joining two rows gains."""
        left, right = self.rows[one], self.rows[two]
        if left.keys().isdisjoint(right):
            return sum(self.worth.vote(self.worth.of_pair(a, b)) for a in left.values() for b in right.values())
        return self.worth.of_row(self.joined(left, right)) - self._worths[one] - self._worths[two]

    def rank(self, one: int, two: int, profit: float) -> float:
        """The profit in relation to what is at stake; the best is joined first."""
        left, right = self.rows[one], self.rows[two]
        mass, pairs = 0.0, 0
        for a in left.values():
            for b in right.values():
                if self.corpus.version[a[0]] != self.corpus.version[b[0]]:
                    mass += self.worth.mass(a, b) + self.worth.mass(b, a)
                    pairs += 1
        body = self.worth.weights.body
        return profit / (mass / max(1, pairs) + body) / max(1, pairs)

    def neighbours(self, number: int) -> list[int]:
        """Rows that hold a candidate partner of a sentence of this row."""
        found = {
            self.row_of[partner]
            for cell in self.rows[number].values()
            for sentence in cell
            for partner in self.partners[sentence]
        }
        return sorted(found - {number})

    def join(self, one: int, two: int) -> int:
        """Make one row of two."""
        row = self.joined(self.rows[one], self.rows[two])
        self._drop(one)
        self._drop(two)
        return self._put(row)

    def move(self, sentence: int, home: int, rest: Row, target: int) -> None:
        """Take a sentence out of its row and put it into ``target``, or alone where that is negative."""
        alone: Row = {int(self.corpus.version[sentence]): (sentence,)}
        self._drop(home)
        if rest:
            self._put(rest)
        if target >= 0:
            row = self.joined(self.rows[target], alone)
            self._drop(target)
            self._put(row)
        else:
            self._put(alone)


def group(corpus: Corpus, evidence: Evidence, worth: Worth, constraints: Constraints, progress: Progress) -> Grouping:
    """Rows of all sentences: every sentence stands in exactly one."""
    grouping = Grouping(corpus, worth, constraints)
    for sentences in constraints.groups(len(corpus)):
        grouping.add(sentences)
    for left, right in zip(evidence.left.tolist(), evidence.right.tolist(), strict=True):
        grouping.partners[left].append(right)
        grouping.partners[right].append(left)
    _agglomerate(grouping, progress)
    for _ in range(_ROUNDS):
        if not _improve(grouping, progress):
            break
    return grouping


def _agglomerate(grouping: Grouping, progress: Progress) -> None:
    heap = _first_offers(grouping, progress)
    steps = 0
    while heap:
        _, one, two = heapq.heappop(heap)
        if one not in grouping.rows or two not in grouping.rows:
            continue
        steps += 1
        if steps % 16 == 0:
            progress.step(steps, steps + len(grouping.rows))
        number = grouping.join(one, two)
        for other in grouping.neighbours(number):
            offer = _offer(grouping, other, number)
            if offer:
                heapq.heappush(heap, offer)


def _first_offers(grouping: Grouping, progress: Progress) -> list[tuple[float, int, int]]:
    heap: list[tuple[float, int, int]] = []
    for done, number in enumerate(sorted(grouping.rows)):
        if done % 32 == 0:
            progress.step(done, len(grouping.rows))
        heap.extend(filter(None, (_offer(grouping, number, o) for o in grouping.neighbours(number) if o > number)))
    heapq.heapify(heap)
    return heap


def _offer(grouping: Grouping, one: int, two: int) -> tuple[float, int, int] | None:
    """What joining two rows promises, the best first in a heap; nothing where it would not pay."""
    if not grouping.may_join(grouping.rows[one], grouping.rows[two]):
        return None
    profit = grouping.profit(one, two)
    return (-grouping.rank(one, two, profit), one, two) if profit > _MARGIN else None


def _improve(grouping: Grouping, progress: Progress) -> bool:
    """Let every sentence leave its row for a better one, or for none; whether anything changed."""
    changed = False
    for sentence in sorted(grouping.row_of):
        if sentence % 16 == 0:
            progress.step(sentence, len(grouping.row_of))
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
    worth = grouping.worth
    leaving = worth.of_row(rest) - worth.of_row(row)
    best, target = (leaving, -1) if rest else (0.0, -1)
    for other in sorted({grouping.row_of[p] for p in grouping.partners[sentence]} - {home}):
        goal = grouping.rows[other]
        if not grouping.may_join(goal, alone):
            continue
        gain = leaving + worth.of_row(grouping.joined(goal, alone)) - worth.of_row(goal)
        if gain > best + _MARGIN:
            best, target = gain, other
    if best <= _MARGIN or (target < 0 and not rest):
        return False
    grouping.move(sentence, home, rest, target)
    return True
