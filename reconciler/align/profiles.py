"""What a sentence says as weighted vectors: its own terms by rarity, and every term that may stand for one of them."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reconciler.align.corpus import Corpus, Ints
from reconciler.align.kinship import Kin
from reconciler.align.terms import Term, TermKind
from reconciler.align.weights import Weights
from reconciler.model.progress import Progress
from reconciler.text.lexicon import Lexicon

# The rarity of a word that one sentence of each version holds, whatever the length of the versions.
_TYPICAL = 2.9
Floats = npt.NDArray[np.float64]


@dataclass(slots=True)
class Rows:
    """A sparse matrix, sentences by terms: row i holds terms and values from ``starts[i]`` to ``starts[i + 1]``."""

    starts: Ints
    terms: Ints
    values: Floats

    def row(self, number: int) -> tuple[Ints, Floats]:
        """Terms in ascending order, and their values."""
        part = slice(self.starts[number], self.starts[number + 1])
        return self.terms[part], self.values[part]

    def by_term(self, size: int, most: int) -> Rows:
        """The same matrix turned, rows are terms and ``terms`` sentences; terms of more than ``most`` are left out."""
        counts = np.bincount(self.terms, minlength=size)
        kept = np.flatnonzero(counts[self.terms] <= most)
        order = kept[np.argsort(self.terms[kept], kind="stable")]
        sentences = np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))
        starts = np.searchsorted(self.terms[order], np.arange(size + 1))
        return Rows(starts, sentences[order], self.values[order])


@dataclass(slots=True)
class Profiles:
    """The sentences of a corpus as vectors.

    Attributes:
        near, far: terms by mass as they count against sentences of the same and of another language.
        echo: for each sentence the terms it may cover, by likeness 0 to 1.
        near_mass, far_mass: sum of the masses of each sentence.
    """

    near: Rows
    far: Rows
    echo: Rows
    near_mass: Floats
    far_mass: Floats


def profile(corpus: Corpus, kin: Kin, lexicon: Lexicon, weights: Weights, progress: Progress) -> Profiles:
    """Weigh the terms of every sentence."""
    echo = _echo(corpus, kin, progress)
    rarity = _rarity(corpus, echo, weights)
    reach = _reach(corpus, kin, lexicon, weights)
    far_terms = [corpus.translated.get(i, own) for i, own in enumerate(corpus.terms)]
    near = _masses(corpus.terms, rarity)
    far = _masses(far_terms, rarity * reach)
    return Profiles(near, far, echo, _sums(near), _sums(far))


def _echo(corpus: Corpus, kin: Kin, progress: Progress) -> Rows:
    return _pack(_echoes(corpus, kin, progress))


def _echoes(corpus: Corpus, kin: Kin, progress: Progress) -> Iterator[dict[int, float]]:
    for number, own in enumerate(corpus.terms):
        if number % 256 == 0:
            progress.step(number, len(corpus))
        covered: dict[int, float] = {}
        for term in (*own, *corpus.translated.get(number, ())):
            for other, likeness in kin[term.number].items():
                if likeness > covered.get(other, 0.0):
                    covered[other] = likeness
        yield covered


def _masses(terms: Sequence[tuple[Term, ...]], rarity: Floats) -> Rows:
    return _pack(_masses_of(own, rarity) for own in terms)


def _masses_of(own: tuple[Term, ...], rarity: Floats) -> dict[int, float]:
    masses: dict[int, float] = {}
    for term in own:
        masses[term.number] = max(masses.get(term.number, 0.0), term.share * float(rarity[term.number]))
    return masses


def _pack(rows: Iterable[dict[int, float]]) -> Rows:
    starts, terms, values = array("q", [0]), array("q"), array("d")
    for row in rows:
        for term, value in sorted(row.items()):
            terms.append(term)
            values.append(value)
        starts.append(len(terms))
    return Rows(np.array(starts, dtype=np.int64), np.array(terms, dtype=np.int64), np.array(values, dtype=np.float64))


def _sums(rows: Rows) -> Floats:
    return np.array([rows.row(i)[1].sum() for i in range(len(rows.starts) - 1)], dtype=np.float64)


def _rarity(corpus: Corpus, echo: Rows, weights: Weights) -> Floats:
    """Logarithm of how few sentences of an average version hold a term or what may stand for it (Sparck Jones 1972)."""
    versions = max(1, len(corpus.versions))
    held = np.bincount(echo.terms, weights=echo.values, minlength=len(corpus.vocabulary)) / versions
    size = len(corpus) / versions
    rarity: Floats = np.log((size + weights.background) / (held + 0.5))
    scaled: Floats = np.maximum(rarity / np.log((size + weights.background) / 1.5) * _TYPICAL, 0.1)
    return scaled


def _reach(corpus: Corpus, kin: Kin, lexicon: Lexicon, weights: Weights) -> Floats:
    """What a term counts against another language: less where no dictionary could have known its partner."""
    vocabulary = corpus.vocabulary
    reach = np.ones(len(vocabulary))
    for number, kind in enumerate(vocabulary.kinds):
        language = vocabulary.languages[number]
        if kind is TermKind.STOP:
            reach[number] = 1.0 if _abroad(vocabulary.languages, kin[number], language) else 0.0
        elif kind is TermKind.WORD and language and not _abroad(vocabulary.languages, kin[number], language):
            surface = vocabulary.surfaces[number]
            known = lexicon.translations(surface) if language == "de" else lexicon.synonyms(vocabulary.forms[number])
            if not known:
                reach[number] = weights.unreachable
    return reach


def _abroad(languages: Sequence[str], kin: dict[int, float], language: str) -> bool:
    return any(languages[other] != language for other in kin)
