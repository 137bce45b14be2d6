"""What a sentence says as weighted vectors: its own terms by rarity, and every term that may stand for one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from operator import itemgetter

import numpy as np
import numpy.typing as npt

from reconciler.align.corpus import Corpus, Ints
from reconciler.align.keys import best_of_each, distinct, spread
from reconciler.align.kinship import Kin
from reconciler.align.terms import Term, TermKind, Terms
from reconciler.align.weights import Weights
from reconciler.model.progress import Progress
from reconciler.text.lexicon import Lexicon

# The rarity of a word that one sentence of each version holds, whatever the length of the versions.
_TYPICAL = 2.9
_AT_ONCE = 256
_COLUMNS = tuple(map(Term._fields.index, ("number", "share", "told")))
Floats = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int32]
Bools = npt.NDArray[np.bool_]


@dataclass(slots=True)
class Rows:
    """A sparse matrix, sentences by terms: row i holds terms and values from ``starts[i]`` to ``starts[i + 1]``."""

    starts: Ints
    terms: Numbers
    values: Floats

    def row(self, number: int) -> tuple[Numbers, Floats]:
        """Terms in ascending order, and their values."""
        part = slice(self.starts[number], self.starts[number + 1])
        return self.terms[part], self.values[part]

    def holders(self) -> Numbers:
        """The row of each entry."""
        return np.repeat(np.arange(len(self.starts) - 1, dtype=np.int32), np.diff(self.starts))

    def sums(self) -> Floats:
        """The sum of each row."""
        return np.bincount(self.holders(), weights=self.values, minlength=len(self.starts) - 1).astype(np.float64)


@dataclass(slots=True)
class Profiles:
    """The sentences of a corpus as vectors.

    Attributes:
        near, far: terms by mass as they count against sentences of the same and of another language.
        echo: for each sentence the terms it may cover, by likeness 0 to 1.
        near_mass, far_mass: sum of the masses of each sentence.
        told: the terms of each sentence that tell who speaks, as sentence number times size of the vocabulary plus
            term, ascending.
    """

    near: Rows
    far: Rows
    echo: Rows
    near_mass: Floats
    far_mass: Floats
    told: Ints


@dataclass(slots=True)
class _Flat:
    """The terms of all sentences one after another."""

    sentences: Ints
    terms: Ints
    shares: Floats
    told: Bools


def profile(corpus: Corpus, kin: Kin, lexicon: Lexicon, weights: Weights, progress: Progress) -> Profiles:
    """Weigh the terms of every sentence."""
    progress.step(0, len(corpus))
    own = _flat(corpus.terms)
    size = len(corpus.vocabulary)
    progress.step(0, len(corpus))
    echo = _echo(corpus, own, kin, weights, progress)
    rarity = _rarity(corpus, echo, weights)
    reach = _reach(corpus, kin, lexicon, weights)
    progress.step(0, len(corpus))
    near = _masses(own, rarity, len(corpus))
    progress.step(0, len(corpus))
    several = len({v.language for v in corpus.versions}) > 1
    abroad = _abroad_view(corpus, own) if several else own
    progress.step(0, len(corpus))
    far = _masses(abroad, rarity * reach, len(corpus)) if several else near
    progress.step(0, len(corpus))
    told = distinct(own.sentences[own.told] * size + own.terms[own.told])
    progress.step(0, len(corpus))
    return Profiles(near, far, echo, near.sums(), far.sums(), told)


def _flat(terms: Terms) -> _Flat:
    return _Flat(terms.holders(), terms.numbers, terms.shares, terms.told)


def _abroad_view(corpus: Corpus, own: _Flat) -> _Flat:
    """The terms of all sentences as another language has them: those that have a translation in both views."""
    if not corpus.translated:
        return own
    return _flat_of([corpus.translated.get(n) or corpus.terms[n] for n in range(len(corpus))])


def _flat_of(terms: Sequence[tuple[Term, ...]]) -> _Flat:
    counts = np.fromiter(map(len, terms), dtype=np.int64, count=len(terms))
    total = int(counts.sum())
    numbers, shares, told = (map(itemgetter(at), chain.from_iterable(terms)) for at in _COLUMNS)
    return _Flat(
        np.repeat(np.arange(len(terms)), counts),
        np.fromiter(numbers, dtype=np.int64, count=total),
        np.fromiter(shares, dtype=np.float64, count=total),
        np.fromiter(told, dtype=np.bool_, count=total),
    )


def _echo(corpus: Corpus, own: _Flat, kin: Kin, weights: Weights, progress: Progress) -> Rows:
    """For each sentence the best likeness of every term one of its own, or of its translation, may stand for."""
    size = len(corpus.vocabulary)
    held, trust = _held(corpus, own, weights)
    progress.step(0, len(corpus))
    holders, terms = held // max(1, size), held % max(1, size)
    progress.step(0, len(corpus))
    starts, others, likeness = _kin_rows(kin)
    progress.step(0, len(corpus))
    bounds = np.searchsorted(holders, np.arange(len(corpus) + 1))
    echoed, values = [np.zeros(0, np.int32)], [np.zeros(0)]
    counts = np.zeros(len(corpus), np.int64)
    for first in range(0, len(corpus), _AT_ONCE):
        progress.step(first, len(corpus))
        part = slice(bounds[first], bounds[min(first + _AT_ONCE, len(corpus))])
        entries, of = spread(starts, terms[part])
        alike = np.where(likeness[entries] < 1.0, likeness[entries] * trust[part][of], 1.0)
        key, value = best_of_each(holders[part][of] * size + others[entries], alike)
        counts += np.bincount(key // size, minlength=len(corpus))
        echoed.append((key % size).astype(np.int32))
        values.append(value)
    return Rows(np.concatenate([[0], np.cumsum(counts)]), np.concatenate(echoed), np.concatenate(values))


def _held(corpus: Corpus, own: _Flat, weights: Weights) -> tuple[Ints, Floats]:
    """The terms of each sentence in both views, as ``told`` has them, and how far each may stand for other terms.

    A word that only the translation has is a translator's choice already: its relatives are at second hand.
    """
    size = len(corpus.vocabulary)
    first = distinct(own.sentences * size + own.terms)
    if not corpus.translated:
        return first, np.ones(len(first))
    both = _flat_of([corpus.translated.get(n, ()) for n in range(len(corpus))])
    held = distinct(np.concatenate([first, both.sentences * size + both.terms]))
    at = np.minimum(np.searchsorted(first, held), len(first) - 1)
    return held, np.where(first[at] == held, 1.0, weights.second_hand)


def _kin_rows(kin: Kin) -> tuple[Ints, Ints, Floats]:
    counts = [len(others) for others in kin]
    total = sum(counts)
    starts = np.fromiter(accumulate(counts, initial=0), dtype=np.int64, count=len(counts) + 1)
    others = np.fromiter(chain.from_iterable(kin), dtype=np.int64, count=total)
    likeness = np.fromiter(chain.from_iterable(o.values() for o in kin), dtype=np.float64, count=total)
    return starts, others, likeness


def _masses(flat: _Flat, rarity: Floats, count: int) -> Rows:
    keys, values = best_of_each(flat.sentences * len(rarity) + flat.terms, flat.shares * rarity[flat.terms])
    return _rows(keys, values, count, len(rarity))


def _rows(keys: Ints, values: Floats, count: int, size: int) -> Rows:
    """A matrix from ascending keys, each sentence number times ``size`` plus term."""
    starts = np.searchsorted(keys, np.arange(count + 1) * size)
    return Rows(starts, (keys % max(1, size)).astype(np.int32), values)


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
    if len({v.language for v in corpus.versions}) < 2:
        return reach
    for number, kind in enumerate(vocabulary.kinds):
        language = vocabulary.languages[number]
        if kind is TermKind.STOP:
            reach[number] = 1.0 if _abroad(vocabulary.languages, kin[number], language) else 0.0
        elif kind is TermKind.WORD and language and not _abroad(vocabulary.languages, kin[number], language):
            surface = vocabulary.surfaces[number]
            known = lexicon.knows(surface) if language == "de" else lexicon.synonyms(vocabulary.forms[number])
            if not known:
                reach[number] = weights.unreachable
    return reach


def _abroad(languages: Sequence[str], kin: dict[int, float], language: str) -> bool:
    return any(languages[other] != language for other in kin)
