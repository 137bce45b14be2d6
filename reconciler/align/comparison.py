"""All sentences of one version beside all of another, as matrices: what each pair has in common by every measure."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

import numpy as np

from reconciler.align.corpus import Corpus, Ints
from reconciler.align.coverage import Coverage
from reconciler.align.covering import FACTS, NAMES, STOPS, WORDS, Sorts
from reconciler.align.keys import distinct, spread
from reconciler.align.profiles import Bools, Floats, Rows
from reconciler.align.senses import Senses
from reconciler.align.terms import TermKind
from reconciler.model.progress import Progress, Silent, stepping
from reconciler.text.lists import word_set
from reconciler.text.words import words

# Words that speak of somebody named in the sentence before.
_POINTING = word_set("he she they it his her er sie ihr sein ihre seine")
_ALIKE = 0.7  # likeness from which two names are taken for one
_MOST_NAMES = 3.0
_NEAREST = 5
_LIKE = 0.5  # likeness from which a name or date is there on the other side
_MOST_OWN = 4.0
_BY_MEANING = 0.8  # what a word of like meaning counts against the same word
_QUOTES = '“”„»«"'
FIRST = (
    "covered least", "covered most", "words", "names", "facts", "function words", "mass", "balance",
    "senses", "senses sharp", "topics", "topics shared", "named", "place", "abroad",
    "covered beyond", "senses beyond", "topics beyond", "own names", "own dates", "quoted both", "quoted one",
    "said least", "said most", "said beyond",
)  # fmt: skip
# What a model of meaning adds to these.
MEANT = ("meaning", "meaning beyond")


@dataclass(frozen=True, slots=True)
class _Held:
    """The terms of the sentences of one version, as they count against its own language or another.

    Attributes:
        cell: the sentences; part: their entries among those of all.
        terms: every term once, ascending; columns: the place of each entry's term among them.
        of: the sentence of each entry, counted from the first; values: its mass; sorts: its sort.
    """

    cell: slice
    part: slice
    terms: Ints
    columns: Ints
    of: Ints
    values: Floats
    sorts: Sorts


@dataclass(frozen=True, slots=True)
class _Side:
    """The sentences of one version, and by sentence of another and term of theirs how like it is what stands there."""

    held: _Held
    echo: Floats


def _held(coverage: Coverage, cell: slice, *, near: bool) -> _Held:
    rows, sorts = coverage.side(near=near)
    part = slice(int(rows.starts[cell.start]), int(rows.starts[cell.stop]))
    own = rows.terms[part].astype(np.int64)
    terms = distinct(own)
    of = np.repeat(np.arange(cell.stop - cell.start), np.diff(rows.starts[cell.start : cell.stop + 1]))
    return _Held(cell, part, terms, np.searchsorted(terms, own), of, rows.values[part], sorts[part])


@dataclass(slots=True)
class Comparer:
    """Compares the sentences of whole versions.

    Attributes:
        named: by sentence the names it speaks of, those a pronoun may stand for included.
        watch: told between the measures, each of which takes a while where versions are long.
    """

    corpus: Corpus
    coverage: Coverage
    senses: Senses
    named: list[set[int]]
    watch: Progress = field(default_factory=Silent)
    _quoted: Floats = field(init=False)
    _proper: Bools = field(init=False)
    _dates: Bools = field(init=False)
    _meant: dict[bool, Ints] = field(init=False)
    _held: dict[tuple[int, bool], _Held] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        texts = [v.text_of(s) for v in self.corpus.versions for s in v.alignable()]
        self._quoted = np.array([any(mark in text for mark in _QUOTES) for text in texts], dtype=np.float64)
        vocabulary = self.corpus.vocabulary
        self._proper = np.zeros(len(vocabulary), dtype=np.bool_)
        self._proper[list(vocabulary.proper)] = True
        profiles = self.coverage.profiles
        own = meant_by(self.corpus, self.senses, profiles.near)
        same = profiles.far is profiles.near
        self._meant = {True: own, False: own if same else meant_by(self.corpus, self.senses, profiles.far)}
        self._dates = np.array([kind is TermKind.DATE for kind in vocabulary.kinds], dtype=np.bool_)

    def first(self, one: int, two: int) -> Floats:
        """What each sentence of version ``one`` has in common with each of ``two``: an array n x m x ``FIRST``.

        Where the corpus has vectors, ``MEANT`` follows.
        """
        left, right = self._sentences(one), self._sentences(two)
        near = self.coverage.near[one][two]
        sides = self._side(one, two, near=near), self._side(two, one, near=near)
        found = self._by_words(*sides, near=near)
        found |= self._by_meaning(*sides, near=near)
        self.watch.step(0, 1)
        found |= self._by_mentions(left, right)
        for name, measure in (("covered", "words"), ("senses", "senses"), ("topics", "topics"), ("said", "said")):
            found[f"{name} beyond"] = _beyond(found[measure])
        vectors = self.corpus.vectors
        if vectors is None:
            return np.stack([found[name] for name in FIRST], axis=-1)
        found["meaning"] = vectors[left] @ vectors[right].T
        found["meaning beyond"] = _beyond(found["meaning"])
        return np.stack([found[name] for name in (*FIRST, *MEANT)], axis=-1)

    def _side(self, one: int, two: int, *, near: bool) -> _Side:
        """The sentences of one version with what those of another may cover of them."""
        held = self._held.get((one, near))
        if held is None:
            held = self._held[one, near] = _held(self.coverage, self._sentences(one), near=near)
        return _Side(held, _dense(self.coverage.profiles.echo, self._sentences(two), held.terms))

    def _by_words(self, left: _Side, right: _Side, *, near: bool) -> dict[str, Floats]:
        """What the sentences cover of one another."""
        by_left, by_right = self._covered(left), self._covered(right)
        masses = self.coverage.profiles.near_mass if near else self.coverage.profiles.far_mass
        mass = masses[left.held.cell][:, None], masses[right.held.cell][None, :]
        covered = [a + b.T for a, b in zip(by_left, by_right, strict=True)]
        said = [sum(side[:STOPS]) / np.maximum(m, 1e-9) for side, m in ((by_left, mass[0]), (by_right, mass[1].T))]
        total = np.maximum(mass[0] + mass[1], 1e-9)
        return {
            "covered least": np.minimum(said[0], said[1].T),
            "covered most": np.maximum(said[0], said[1].T),
            "words": covered[WORDS] / total,
            "names": np.minimum(covered[NAMES], 8.0),
            "facts": np.minimum(covered[FACTS], 12.0),
            "function words": covered[STOPS] / total,
            "mass": np.log(total),
            "balance": np.abs(np.log(np.maximum(mass[0], 1e-9) / np.maximum(mass[1], 1e-9))),
            "abroad": np.full(total.shape, 0.0 if near else 1.0),
        }

    def _by_meaning(self, left: _Side, right: _Side, *, near: bool) -> dict[str, Floats]:
        """What meaning frames have to say, by themselves and together with the words."""
        likeness = self.senses.likeness(left.held.cell, right.held.cell)
        said = (
            self._said(left, likeness.nearest[0], near=near),
            self._said(right, likeness.nearest[1], near=near).T,
        )
        return {
            "said": (said[0] + said[1]) / 2.0,
            "said least": np.minimum(*said),
            "said most": np.maximum(*said),
            "senses": likeness.words,
            "senses sharp": likeness.sharp,
            "topics": likeness.topics,
            "topics shared": likeness.shared,
        }

    def _said(self, side: _Side, nearest: Floats, *, near: bool) -> Floats:
        """The share of each sentence that each of another version says as well, in the same words or by their meaning.

        ``nearest`` tells how like each word of the first version the likeliest word of each sentence of the other is;
        ``near``, whether both are in one language.
        """
        held = side.held
        masses = self.coverage.profiles.near_mass if near else self.coverage.profiles.far_mass
        found = np.minimum(side.echo, 1.0)[:, held.columns]
        meant = self._meant[near][held.part] - self.senses.words(held.cell).start
        known = np.flatnonzero(self._meant[near][held.part] >= 0)
        alike = _BY_MEANING * np.sqrt(np.clip(nearest[meant[known]], 0.0, 1.0))
        found[:, known] = np.maximum(found[:, known], alike.T)
        own = np.zeros((held.cell.stop - held.cell.start, len(held.of)))
        own[held.of, np.arange(len(held.of))] = held.values
        shares: Floats = (own @ found.T) / np.maximum(masses[held.cell][:, None], 1e-9)
        return shares

    def _by_mentions(self, left: slice, right: slice) -> dict[str, Floats]:
        """Who and when, where in the story, and whether somebody is quoted."""
        quoted = self._quoted[left][:, None], self._quoted[right][None, :]
        return {
            "named": self._same_names(left, right),
            "place": np.abs(_places(left)[:, None] - _places(right)[None, :]),
            "own names": self._own(left, right, self._proper),
            "own dates": self._own(left, right, self._dates),
            "quoted both": quoted[0] * quoted[1],
            "quoted one": np.abs(quoted[0] - quoted[1]),
        }

    def _sentences(self, version: int) -> slice:
        return slice(int(self.corpus.starts[version]), int(self.corpus.starts[version + 1]))

    def _covered(self, side: _Side) -> list[Floats]:
        """The mass of the sentences of one version that those of another cover, by sort."""
        held, found = side.held, []
        size = (held.cell.stop - held.cell.start, len(held.terms))
        for sort in stepping((WORDS, NAMES, FACTS, STOPS), self.watch, 1):
            own = np.zeros(size)
            chosen = held.sorts == sort
            own[held.of[chosen], held.columns[chosen]] = held.values[chosen]
            found.append(own @ side.echo.T)
        return found

    def _own(self, left: slice, right: slice, chosen: Bools) -> Floats:
        """How many of the chosen terms two sentences share, each less the more sentences of both versions have it.

        A name that stands in one sentence of each report all but ties the two; one that stands everywhere says nothing.
        """
        rows, found = self.coverage.profiles.near, []
        for cell, other in ((left, right), (right, left)):
            held = rows.terms[rows.starts[cell.start] : rows.starts[cell.stop]]
            terms = distinct(held[chosen[held]].astype(np.int64))
            own = (_dense(rows, cell, terms) > 0.0).astype(np.float64)
            echo = _dense(self.coverage.profiles.echo, other, terms)
            echo[echo < _LIKE] = 0.0
            holders = np.maximum(own.sum(axis=0), 1.0) * np.maximum(echo.sum(axis=0), 1.0)
            found.append((own / holders) @ echo.T)
        shared: Floats = np.minimum(found[0] + found[1].T, _MOST_OWN)
        return shared

    def _same_names(self, left: slice, right: slice) -> Floats:
        """How many names, or words of names, two sentences share, whichever is asked first."""
        there, back = self._names_found(left, right), self._names_found(right, left)
        shared: Floats = np.minimum(np.minimum(there, back.T), _MOST_NAMES)
        return shared

    def _names_found(self, cell: slice, other: slice) -> Floats:
        """How many names of each sentence of one version each of another has as well."""
        terms = np.array(sorted({t for s in range(cell.start, cell.stop) for t in self.named[s]}), dtype=np.int64)
        place = {int(t): n for n, t in enumerate(terms)}
        own = np.zeros((cell.stop - cell.start, len(terms)))
        found = (_dense(self.coverage.profiles.echo, other, terms) > _ALIKE).astype(np.float64)
        for made, sentences in ((own, cell), (found, other)):
            for row, sentence in enumerate(range(sentences.start, sentences.stop)):
                made[row, [place[t] for t in self.named[sentence] if t in place]] = 1.0
        shared: Floats = own @ found.T
        return shared


def _dense(rows: Rows, sentences: slice, terms: Ints) -> Floats:
    """The rows of some sentences with the columns of some terms, ascending."""
    entries, of = spread(rows.starts, np.arange(sentences.start, sentences.stop))
    made = np.zeros((sentences.stop - sentences.start, len(terms)))
    if len(terms):
        at = np.minimum(np.searchsorted(terms, rows.terms[entries]), len(terms) - 1)
        hit = terms[at] == rows.terms[entries]
        made[of[hit], at[hit]] = rows.values[entries[hit]]
    return made


def _beyond(measure: Floats) -> Floats:
    """How much more two sentences have of a measure than each has with the sentences it is nearest to."""
    found: Floats = measure - (_usual(measure) + _usual(measure.T).T) / 2.0
    return found


def _usual(measure: Floats) -> Floats:
    """By row the mean of the greatest values but the first."""
    most = np.sort(measure, axis=1)[:, ::-1][:, 1 : 1 + _NEAREST]
    return most.mean(axis=1, keepdims=True) if most.shape[1] else np.zeros((len(measure), 1))


def _places(sentences: slice) -> Floats:
    """Where sentences stand in their version, 0 to 1."""
    size = sentences.stop - sentences.start
    places: Floats = np.arange(size) / max(1, size)
    return places


def meant_by(corpus: Corpus, senses: Senses, rows: Rows) -> Ints:
    """For each entry of the sentences' terms the word of ``senses`` it stands in, -1 for those that lead to no frame.

    Sentences with a translation are read in it, so that the places of their own terms say nothing.
    """
    found = np.full(len(rows.terms), -1, dtype=np.int64)
    for number, spans in enumerate(senses.spans):
        if not spans or number in corpus.translated:
            continue
        begins = [span.start for span in spans]
        at: dict[int, int] = {}
        own = corpus.terms.part(number)
        for term, start in zip(corpus.terms.numbers[own].tolist(), corpus.terms.begins[own].tolist(), strict=True):
            place = bisect_right(begins, start) - 1
            if place >= 0 and start < spans[place].end:
                at.setdefault(term, int(senses.starts[number]) + place)
        part = slice(int(rows.starts[number]), int(rows.starts[number + 1]))
        found[part] = [at.get(term, -1) for term in rows.terms[part].tolist()]
    return found


def read_names(corpus: Corpus) -> list[set[int]]:
    """The names each sentence speaks of; where it says "she", those of the sentence before as well."""
    found: list[set[int]] = []
    number, proper = 0, corpus.vocabulary.proper
    for version in corpus.versions:
        before: set[int] = set()
        for sentence in version.alignable():
            own = proper.intersection(corpus.terms.numbers_of(number))
            spoken = {word.lower() for _, _, word in words(version.text_of(sentence))}
            found.append(own | before if spoken & _POINTING else own)
            before, number = own, number + 1
    return found
