"""All sentences of one version beside all of another, as matrices: what each pair has in common by every measure."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from reconciler.align.corpus import Corpus, Ints
from reconciler.align.coverage import FACTS, NAMES, STOPS, WORDS, Coverage
from reconciler.align.keys import distinct
from reconciler.align.profiles import Floats, Rows, spread
from reconciler.align.senses import Senses
from reconciler.model.progress import Progress, Silent, stepping
from reconciler.text.lists import word_set
from reconciler.text.words import tokenize

# Words that speak of somebody named in the sentence before.
_POINTING = word_set("he she they it his her er sie ihr sein ihre seine")
_ALIKE = 0.7  # likeness from which two names are taken for one
_MOST_NAMES = 3.0
_NEAREST = 5
FIRST = (
    "covered least", "covered most", "words", "names", "facts", "function words", "mass", "balance",
    "senses", "senses sharp", "topics", "topics shared", "named", "place", "abroad",
    "covered beyond", "senses beyond", "topics beyond",
)  # fmt: skip
# What a model of meaning adds to these.
MEANT = ("meaning", "meaning beyond")


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

    def first(self, one: int, two: int) -> Floats:
        """What each sentence of version ``one`` has in common with each of ``two``: an array n x m x ``FIRST``.

        Where the corpus has vectors, ``MEANT`` follows.
        """
        left, right = self._sentences(one), self._sentences(two)
        near = self.coverage.near[one][two]
        by_left, by_right = self._covered(left, right, near=near), self._covered(right, left, near=near)
        masses = self.coverage.profiles.near_mass if near else self.coverage.profiles.far_mass
        mass = masses[left][:, None], masses[right][None, :]
        covered = [a + b.T for a, b in zip(by_left, by_right, strict=True)]
        said = [sum(side[:STOPS]) / np.maximum(m, 1e-9) for side, m in ((by_left, mass[0]), (by_right, mass[1].T))]
        total = np.maximum(mass[0] + mass[1], 1e-9)
        likeness = self.senses.likeness(left, right)
        self.watch.step(0, 1)
        found = {
            "covered least": np.minimum(said[0], said[1].T),
            "covered most": np.maximum(said[0], said[1].T),
            "words": covered[WORDS] / total,
            "names": np.minimum(covered[NAMES], 8.0),
            "facts": np.minimum(covered[FACTS], 12.0),
            "function words": covered[STOPS] / total,
            "mass": np.log(total),
            "balance": np.abs(np.log(np.maximum(mass[0], 1e-9) / np.maximum(mass[1], 1e-9))),
            "senses": likeness.words,
            "senses sharp": likeness.sharp,
            "topics": likeness.topics,
            "topics shared": likeness.shared,
            "named": self._same_names(left, right),
            "place": np.abs(_places(left)[:, None] - _places(right)[None, :]),
            "abroad": np.full(total.shape, 0.0 if near else 1.0),
        }
        for name, measure in (("covered", "words"), ("senses", "senses"), ("topics", "topics")):
            found[f"{name} beyond"] = _beyond(found[measure])
        vectors = self.corpus.vectors
        if vectors is None:
            return np.stack([found[name] for name in FIRST], axis=-1)
        found["meaning"] = vectors[left] @ vectors[right].T
        found["meaning beyond"] = _beyond(found["meaning"])
        return np.stack([found[name] for name in (*FIRST, *MEANT)], axis=-1)

    def _sentences(self, version: int) -> slice:
        return slice(int(self.corpus.starts[version]), int(self.corpus.starts[version + 1]))

    def _covered(self, cell: slice, other: slice, *, near: bool) -> list[Floats]:
        """The mass of the sentences of one version that those of another cover, by sort."""
        rows, sorts = self.coverage.side(near=near)
        entries, of = spread(rows.starts, np.arange(cell.start, cell.stop))
        terms = distinct(rows.terms[entries].astype(np.int64))
        columns = np.searchsorted(terms, rows.terms[entries])
        echo = _dense(self.coverage.profiles.echo, other, terms)
        size = (cell.stop - cell.start, len(terms))
        found = []
        for sort in stepping((WORDS, NAMES, FACTS, STOPS), self.watch, 1):
            own = np.zeros(size)
            chosen = sorts[entries] == sort
            own[of[chosen], columns[chosen]] = rows.values[entries[chosen]]
            found.append(own @ echo.T)
        return found

    def _same_names(self, left: slice, right: slice) -> Floats:
        """How many names, or words of names, two sentences share."""
        terms = np.array(sorted({t for s in range(left.start, left.stop) for t in self.named[s]}), dtype=np.int64)
        own, other = (np.zeros((s.stop - s.start, len(terms))) for s in (left, right))
        place = {int(t): n for n, t in enumerate(terms)}
        for row, sentence in enumerate(range(left.start, left.stop)):
            own[row, [place[t] for t in self.named[sentence]]] = 1.0
        echo = _dense(self.coverage.profiles.echo, right, terms) > _ALIKE
        for row, sentence in enumerate(range(right.start, right.stop)):
            other[row] = echo[row]
            other[row, [place[t] for t in self.named[sentence] if t in place]] = 1.0
        shared: Floats = np.minimum(own @ other.T, _MOST_NAMES)
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


def read_names(corpus: Corpus) -> list[set[int]]:
    """The names each sentence speaks of; where it says "she", those of the sentence before as well."""
    found: list[set[int]] = []
    number = 0
    for version in corpus.versions:
        before: set[int] = set()
        for sentence in version.alignable():
            own = {t.number for t in corpus.terms[number] if t.number in corpus.vocabulary.proper}
            words = {t.text.lower() for t in tokenize(version.text_of(sentence))}
            found.append(own | before if words & _POINTING else own)
            before, number = own, number + 1
    return found
