"""What sentences cover of one another, by sort of term: for all candidate pairs at once, for others when asked."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from reconciler.align.corpus import Corpus, Ints
from reconciler.align.covering import FACTS, NAMES, STOPS, WORDS, Echoes, Finder, Part, Sorts
from reconciler.align.evidence import Evidence
from reconciler.align.keys import distinct, spread
from reconciler.align.profiles import Floats, Numbers, Profiles, Rows
from reconciler.align.release import Held
from reconciler.align.terms import TermKind
from reconciler.model.progress import Progress

# Mass by sort: words that say something, names and who speaks, figures and dates, function words.
Mass = tuple[float, float, float, float]
Hits = dict[int, tuple[float, int]]
_FACTS = (TermKind.FIGURE, TermKind.DATE)
_AT_ONCE = 4096
_FEW = 150  # sentences of which all pairs are looked at: quicker than looking up those that are asked for
_SLIGHT = 0.3  # share up to which saying a term twice says nothing: function words, names as a whole
_KEPT = 4_000


@dataclass(slots=True)
class _Side:
    """What sentences say to those of their own language, or of another: terms with mass and sort, masses in all."""

    rows: Rows
    sorts: Sorts
    masses: list[float]

    def listed(self, sentence: int) -> list[tuple[int, float, int]]:
        """The terms of a sentence with mass and sort."""
        part = slice(self.rows.starts[sentence], self.rows.starts[sentence + 1])
        columns = (self.rows.terms[part].tolist(), self.rows.values[part].tolist(), self.sorts[part].tolist())
        return list(zip(*columns, strict=True))

    def weighed(self, sentence: int, often: dict[int, int]) -> list[tuple[int, float]]:
        """How often a sentence says what it says several times, and the mass of each."""
        held = {term: mass for term, mass, _ in self.listed(sentence)}
        return [(count, held.get(term, 0.0)) for term, count in often.items()]


@dataclass(slots=True)
class _Found:
    """Covered terms of many ordered pairs of sentences, in parts of ``_AT_ONCE`` pairs.

    Attributes:
        keys: of each pair, ascending: the first sentence times the count of all, plus the second.
        sums: covered mass of each pair by sort; totals: of all sorts.
    """

    keys: array[int]
    parts: list[Part]
    sums: Floats
    totals: array[float]

    def place(self, key: int) -> int:
        """Where a pair stands, -1 for one that is not among them."""
        place = bisect_left(self.keys, key)
        return place if place < len(self.keys) and self.keys[place] == key else -1

    def hits(self, place: int) -> Hits:
        """The covered terms of a pair with mass and sort."""
        number, at = divmod(place, _AT_ONCE)
        part = self.parts[number]
        held = slice(part.starts[at], part.starts[at + 1])
        hits = zip(part.masses[held].tolist(), part.sorts[held].tolist(), strict=True)
        return dict(zip(part.terms[held].tolist(), hits, strict=True))

    def many(self, places: Ints) -> tuple[Ints, Numbers, Floats, Sorts]:
        """The covered terms of many pairs, each once in a pair: the place among ``places``, term, mass and sort."""
        number, at = places // _AT_ONCE, places % _AT_ONCE
        found = []
        for n in distinct(number).tolist():
            part, here = self.parts[n], np.flatnonzero(number == n)
            entries, of = spread(part.starts, at[here])
            found.append((here[of], part.terms[entries], part.masses[entries], part.sorts[entries]))
        of, terms, masses, sorts = (np.concatenate(columns) for columns in zip(*found, strict=True))
        return of, terms, masses, sorts


@dataclass(slots=True)
class Coverage:
    """Tells what the sentences of a cell cover of those of another; every term of a cell counts once.

    Attributes:
        version: the version of each sentence.
        near: whether two versions, by number, have one language; several: whether there are more than one.
        finder: looks up what any sentences cover of one another.
        often: the terms that sentences have several times, with how often.
        every: where versions are short what each sentence covers of each other, the first times the count of all.
    """

    profiles: Profiles
    version: list[int]
    near: list[list[bool]]
    several: bool
    finder: Finder
    _sides: tuple[_Side, _Side]
    _found: _Found
    often: dict[int, dict[int, int]]
    every: Sequence[float] = ()
    _echoes: dict[int, dict[int, float]] = field(default_factory=dict)
    _hits: dict[int, Hits] = field(default_factory=dict)
    _totals: dict[int, float] = field(default_factory=dict)
    _said: dict[tuple[int, bool], list[tuple[int, float]]] = field(default_factory=dict)

    def side(self, *, near: bool) -> tuple[Rows, Sorts]:
        """Terms by mass of every sentence, as they count against the same language or another, with their sorts."""
        side = self._sides[near]
        return side.rows, side.sorts

    def masses(self, sentence: int, other: int) -> list[float]:
        """The mass of every sentence as it counts between the languages of two."""
        return self._side(sentence, other).masses

    def mass_of_both(self, cell: Sequence[int], other: Sequence[int]) -> float:
        """The mass of two cells, each as it counts against the language of the other."""
        masses = self._side(cell[0], other[0]).masses
        if len(cell) == len(other) == 1:
            return masses[cell[0]] + masses[other[0]]
        return sum([masses[s] for s in cell]) + sum([masses[s] for s in other])

    def masses_between(self, own: Ints, other: Ints) -> Floats:
        """The mass of each of many sentences as it counts against the language of another."""
        version = np.array(self.version, dtype=np.int64)
        near = np.array(self.near, dtype=np.bool_)[version[own], version[other]]
        masses: Floats = np.where(
            near, np.array(self._sides[True].masses)[own], np.array(self._sides[False].masses)[own]
        )
        return masses

    def pairs(self) -> tuple[Ints, Ints]:
        """The pairs of sentences looked at, left number below right number, in ascending order."""
        keys, size = np.frombuffer(self._found.keys, dtype=np.int64), max(1, len(self.version))
        left, right = keys // size, keys % size
        return left[left < right], right[left < right]

    def covered_both(self, left: Ints, right: Ints) -> tuple[Floats, npt.NDArray[np.bool_]]:
        """The mass that two sentences cover of one another by sort, n x 4, and for which pairs it is known."""
        keys = np.frombuffer(self._found.keys, dtype=np.int64)
        if not len(keys):
            return np.zeros((len(left), 4)), np.zeros(len(left), dtype=np.bool_)
        wanted = left * len(self.version) + right, right * len(self.version) + left
        at = [np.minimum(np.searchsorted(keys, w), len(keys) - 1) for w in wanted]
        known = (keys[at[0]] == wanted[0]) & (keys[at[1]] == wanted[1])
        return self._found.sums[at[0]] + self._found.sums[at[1]], known

    def covered_terms(self, own: Ints, other: Ints) -> tuple[Ints, Numbers, Floats, Sorts]:
        """The terms of sentences that others cover, candidate pairs all: of which pair each is, term, mass and sort."""
        keys = np.frombuffer(self._found.keys, dtype=np.int64)
        return self._found.many(np.searchsorted(keys, own * len(self.version) + other))

    def covered_in_all(self, own: Ints, other: Ints) -> Floats:
        """The mass of sentences that others cover, candidate pairs all."""
        keys, totals = np.frombuffer(self._found.keys, dtype=np.int64), np.frombuffer(self._found.totals)
        found: Floats = totals[np.searchsorted(keys, own * len(self.version) + other)]
        return found

    def weigh(self, cell: Sequence[int], *, near: bool) -> float:
        """The mass of a cell as it counts against its own language or another."""
        masses = self._sides[near].masses
        return sum([masses[s] for s in cell])

    def held(self) -> list[Held]:
        """What was found, to be given up once nothing is asked of it."""
        return [self._found.parts, self.often, self._echoes, self._hits, self._totals, self._said]

    def twice(self, sentence: int, others: Sequence[int]) -> float:
        """The mass of what a sentence says several times and several others cover, beyond the first time."""
        often = self.often.get(sentence)
        if not often:
            return 0.0
        hits = [self._by(sentence, other) for other in others]
        total = 0.0
        for term, count in often.items():
            masses = [found[term][0] for found in hits if term in found]
            if len(masses) > 1:
                total += (min(count, len(masses)) - 1) * max(masses)
        return total

    def twice_at_most(self, sentence: int, others: Sequence[int]) -> float:
        """No less than ``twice``, without looking what the others cover."""
        if sentence not in self.often:
            return 0.0
        near = self.near[self.version[sentence]][self.version[others[0]]]
        said = self._said.get((sentence, near))
        if said is None:
            said = self._said[sentence, near] = self._sides[near].weighed(sentence, self.often[sentence])
        return sum([(min(count, len(others)) - 1) * mass for count, mass in said])

    def at_most(self, cell: Sequence[int], other: Sequence[int]) -> float:
        """No less than the mass of ``cell`` that ``other`` covers: what single sentences cover, summed."""
        masses, size = self._side(cell[0], other[0]).masses, len(self.version)
        if self.every:
            return sum([min(masses[one], sum([self.every[one * size + two] for two in other])) for one in cell])
        if len(self._totals) >= _KEPT:
            self._totals.clear()
        total, known = 0.0, self._totals
        for one in cell:
            held = 0.0
            for two in other:
                key = one * size + two
                covered = known.get(key)
                if covered is None:
                    covered = known[key] = self._covered_by_one(key)
                held += covered
            total += min(masses[one], held)
        return total

    def _covered_by_one(self, key: int) -> float:
        """The mass of one sentence that another covers; pairs that are asked for at all are asked for several times."""
        place = self._found.place(key)
        if place >= 0:
            return self._found.totals[place]
        return sum([mass for mass, _ in self._by(*divmod(key, len(self.version))).values()])

    def covered(self, cell: Sequence[int], other: Sequence[int]) -> Mass:
        """The mass of ``cell`` that ``other`` covers, by sort."""
        total = self._by_several(cell[0], other)
        if len(cell) > 1:
            seen = set(self._any_of(cell[0], other))
            for sentence in cell[1:]:
                hits = self._any_of(sentence, other)
                for term in hits.keys() - seen:
                    value, sort = hits[term]
                    total[sort] += value
                seen.update(hits)
        return total[0], total[1], total[2], total[3]

    def _side(self, sentence: int, other: int) -> _Side:
        return self._sides[self.near[self.version[sentence]][self.version[other]]]

    def _by_several(self, sentence: int, others: Sequence[int]) -> list[float]:
        """The mass of a sentence that any of some sentences of one version covers, by sort."""
        if len(others) == 1:
            place = self._found.place(sentence * len(self.version) + others[0])
            if place >= 0:
                sums: list[float] = self._found.sums[place].tolist()
                return sums
        total = [0.0, 0.0, 0.0, 0.0]
        for value, sort in self._any_of(sentence, others).values():
            total[sort] += value
        return total

    def _any_of(self, sentence: int, others: Sequence[int]) -> Hits:
        """The terms of a sentence that any of some sentences of one version covers, by the one that does it best."""
        best = self._by(sentence, others[0])
        for other in others[1:]:
            more = self._by(sentence, other)
            best = {**more, **best, **{term: max(more[term], best[term]) for term in more.keys() & best.keys()}}
        return best

    def _by(self, sentence: int, other: int) -> Hits:
        """The terms of a sentence that another covers, with mass and sort."""
        key = sentence * len(self.version) + other
        known = self._hits.get(key)
        if known is None:
            place = self._found.place(key)
            known = self._found.hits(place) if place >= 0 else self._looked_up(sentence, other)
            if len(self._hits) >= _KEPT:
                self._hits.clear()
            self._hits[key] = known
        return known

    def _looked_up(self, sentence: int, other: int) -> Hits:
        """The same for a pair that is no candidate."""
        echo = self._echoes.get(other)
        if echo is None:
            if len(self._echoes) >= _KEPT // 10:
                self._echoes.clear()
            terms, likeness = self.profiles.echo.row(other)
            echo = self._echoes[other] = dict(zip(terms.tolist(), likeness.tolist(), strict=True))
        listed = self._side(sentence, other).listed(sentence)
        return {term: (value * echo[term], sort) for term, value, sort in listed if term in echo}


def cover(corpus: Corpus, profiles: Profiles, evidence: Evidence, progress: Progress) -> Coverage:
    """What the sentences of all candidate pairs cover of one another, those of all pairs where versions are short."""
    languages = [v.language for v in corpus.versions]
    near = [[one == two for two in languages] for one in languages]
    several = len(set(languages)) > 1
    close = _side(corpus, profiles, profiles.near, profiles.near_mass)
    sides = (_side(corpus, profiles, profiles.far, profiles.far_mass) if several else close, close)
    keys = _keys(corpus, evidence)
    progress.step(0, len(keys))
    finder = _finder(corpus, profiles, sides)
    found = _find(finder, max(1, len(corpus)), keys, progress)
    often, every = dict(_often(corpus)), _every(found, len(corpus))
    return Coverage(profiles, corpus.version.tolist(), near, several, finder, sides, found, often, every)


def _every(found: _Found, size: int) -> Sequence[float]:
    """What each sentence has covered by each of another version; nothing where not all pairs were looked at."""
    if size > _FEW:
        return ()
    every = np.zeros(size * size)
    every[np.frombuffer(found.keys, dtype=np.int64)] = np.frombuffer(found.totals)
    covered: list[float] = every.tolist()
    return covered


def _finder(corpus: Corpus, profiles: Profiles, sides: tuple[_Side, _Side]) -> Finder:
    names = sorted({v.language for v in corpus.versions})
    tongue = np.array([names.index(v.language) for v in corpus.versions], dtype=np.int64)[corpus.version]
    words = len(corpus.vocabulary)
    far, near = ((side.rows, side.sorts) for side in sides)
    return Finder(words, tongue, (far, near), profiles.echo, Echoes.of(profiles.echo, words))


def _keys(corpus: Corpus, evidence: Evidence) -> Ints:
    """The ordered pairs of sentences to look at, as keys, ascending."""
    size = len(corpus)
    if size <= _FEW:
        apart = corpus.version[:, None] != corpus.version[None, :]
        return np.flatnonzero(apart.ravel())
    keys = np.concatenate([evidence.left * size + evidence.right, evidence.right * size + evidence.left])
    keys.sort()
    return keys


def _often(corpus: Corpus) -> Iterator[tuple[int, dict[int, int]]]:
    """The sentences that have some of their terms several times, with how often they have each."""
    terms, words = corpus.terms, max(1, len(corpus.vocabulary))
    telling = terms.shares > _SLIGHT
    keys = np.sort((terms.holders() * words + terms.numbers)[telling])
    for sentence in distinct(keys[1:][keys[1:] == keys[:-1]] // words).tolist():
        own = terms.part(sentence)
        said = Counter(terms.numbers[own][telling[own]].tolist())
        yield sentence, {term: count for term, count in said.items() if count > 1}


def _side(corpus: Corpus, profiles: Profiles, rows: Rows, masses: Floats) -> _Side:
    vocabulary = corpus.vocabulary
    sort_of = np.full(len(vocabulary), WORDS, dtype=np.int8)
    sort_of[list(vocabulary.proper)] = NAMES
    kinds = np.array(vocabulary.kinds, dtype=np.int8)
    sort_of[np.isin(kinds, _FACTS)] = FACTS
    sort_of[kinds == TermKind.STOP] = STOPS
    sorts = sort_of[rows.terms]
    if len(profiles.told):
        keys = rows.holders().astype(np.int64) * len(vocabulary) + rows.terms
        at = np.minimum(np.searchsorted(profiles.told, keys), len(profiles.told) - 1)
        sorts[(profiles.told[at] == keys) & (sorts == WORDS)] = NAMES
    return _Side(rows, sorts, masses.tolist())


def _find(finder: Finder, size: int, keys: Ints, progress: Progress) -> _Found:
    sums = np.zeros((len(keys), 4))
    parts: list[Part] = []
    for first in range(0, len(keys), _AT_ONCE):
        progress.step(first, len(keys))
        here = slice(first, first + _AT_ONCE)
        part, sums[here] = finder.find(keys[here] // size, keys[here] % size)
        parts.append(part)
    progress.step(len(keys), len(keys))
    return _Found(array("q", keys.tobytes()), parts, sums, array("d", sums.sum(axis=1).tobytes()))
