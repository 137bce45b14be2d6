"""Which terms may stand for which: translations, near-synonyms, spellings of one name, figures of one value."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations

import numpy as np

from reconciler.align.figures import figure_kin
from reconciler.align.keys import Ints, counted, distinct, in_order, unrolled
from reconciler.align.terms import TermKind, Vocabulary
from reconciler.align.weights import Weights
from reconciler.model.progress import Progress, stepping
from reconciler.text.lexicon import Lexicon
from reconciler.text.words import is_stop, lemma, stem

_MEETINGS = 250_000  # letter groups shared by two words that are looked at in one go
_SPOKEN = (TermKind.WORD, TermKind.STOP)
Kin = list[dict[int, float]]


def find_kin(vocabulary: Vocabulary, lexicon: Lexicon, weights: Weights, progress: Progress) -> Kin:
    """For each term the terms that may stand for it, itself included, with the likeness of each, 0 to 1.

    Symmetric: the likeness of two terms does not depend on which is asked.
    """
    progress.step(0, len(vocabulary))
    kin: Kin = [{number: 1.0} for number in range(len(vocabulary))]
    _same_letters(vocabulary, kin, progress)
    _dictionary(vocabulary, lexicon, weights, kin, progress)
    _spelling(vocabulary, weights, kin, progress)
    for left, right, likeness in figure_kin(vocabulary.figures, progress):
        _join(kin, left, right, likeness)
    return kin


def _join(kin: Kin, left: int, right: int, likeness: float) -> None:
    if likeness > kin[left].get(right, 0.0):
        kin[left][right] = kin[right][left] = likeness


def _words(vocabulary: Vocabulary) -> Iterable[int]:
    return (n for n, kind in enumerate(vocabulary.kinds) if kind is TermKind.WORD)


def _same_letters(vocabulary: Vocabulary, kin: Kin, progress: Progress) -> None:
    """Words of several languages, and words and names, that are written alike."""
    alike: defaultdict[str, set[int]] = defaultdict(set)
    for number in _words(vocabulary):
        alike[vocabulary.forms[number]].add(number)
        alike[vocabulary.keys[number]].add(number)
    for numbers in stepping(alike.values(), progress, 2048):
        for left in numbers:
            for right in numbers:
                if left < right and vocabulary.languages[left] != vocabulary.languages[right]:
                    _join(kin, left, right, 1.0)


def _dictionary(vocabulary: Vocabulary, lexicon: Lexicon, weights: Weights, kin: Kin, progress: Progress) -> None:
    """German words and their translations; words of one language that share a meaning."""
    book = _Book(vocabulary, lexicon, weights)
    for number in range(len(vocabulary)):
        if number % 64 == 0:
            progress.step(number, len(vocabulary))
        for other, likeness in book.partners(number):
            _join(kin, number, other, likeness)
    for numbers in stepping(book.by_meaning.values(), progress, 256):
        for left, right in combinations(numbers, 2):
            _join(kin, left, right, weights.synonym)


@dataclass(slots=True)
class _Book:
    """Looks terms up in the lexicon and names the terms of the vocabulary that answer."""

    vocabulary: Vocabulary
    lexicon: Lexicon
    weights: Weights
    by_meaning: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _words: dict[str, int] = field(default_factory=dict)
    _stops: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, kind in enumerate(self.vocabulary.kinds):
            if self.vocabulary.languages[number] == "en" and kind in _SPOKEN:
                index = self._words if kind is TermKind.WORD else self._stops
                index[self.vocabulary.keys[number]] = number

    def partners(self, number: int) -> Iterable[tuple[int, float]]:
        """Terms that mean the same or nearly the same, with their likeness."""
        kind, language = self.vocabulary.kinds[number], self.vocabulary.languages[number]
        if language == "de" and kind in _SPOKEN:
            return self._german(number)
        if language == "en" and kind is TermKind.WORD:
            return self._english(number)
        return ()

    def _german(self, number: int) -> Iterator[tuple[int, float]]:
        content = self.vocabulary.kinds[number] is TermKind.WORD
        for meaning in self.lexicon.translations(self.vocabulary.surfaces[number]):
            parts = _content(meaning)
            stop = self._stops.get(meaning.strip(" -"))
            if stop is not None:
                yield stop, self.weights.translation
            if content and len(parts) == 1:
                self.by_meaning[parts[0]].append(number)
            for part in parts:
                if part in self._words:
                    yield self._words[part], self.weights.translation if len(parts) == 1 else self.weights.phrase
        if content:
            yield from self._further(self.vocabulary.surfaces[number])

    def _further(self, word: str) -> Iterator[tuple[int, float]]:
        for meaning in self.lexicon.further(word):
            parts = _content(meaning)
            share = self.weights.dictionary * (1.0 if len(parts) == 1 else self.weights.phrase)
            yield from ((self._words[part], share) for part in parts if part in self._words)

    def _english(self, number: int) -> Iterator[tuple[int, float]]:
        for synonym in self.lexicon.synonyms(lemma(self.vocabulary.surfaces[number], "en")):
            parts = _content(synonym)
            if len(parts) == 1 and parts[0] in self._words:
                yield self._words[parts[0]], self.weights.synonym


@lru_cache(maxsize=16_384)
def _content(meaning: str) -> tuple[str, ...]:
    """The stems of the English words of a meaning that say something."""
    if meaning.isalpha():  # as most are
        return () if is_stop(meaning, "en") else (stem(meaning, "en"),)
    return tuple(stem(w, "en") for w in meaning.replace("-", " ").split() if not is_stop(w, "en"))


def _spelling(vocabulary: Vocabulary, weights: Weights, kin: Kin, progress: Progress) -> None:
    """Words of nearly the same letters: cognates, derived forms, misspelt names."""
    words = [n for n in _words(vocabulary) if len(vocabulary.forms[n]) >= 5 and not vocabulary.forms[n][0].isdigit()]
    progress.step(0, len(words))
    grams = _LetterGroups.of([vocabulary.forms[n] for n in words])
    progress.step(0, len(words))
    for left, right, dice in _overlapping(grams, weights.spelling_floor, progress):
        _join(kin, words[left], words[right], weights.spelling * dice)


@dataclass(frozen=True, slots=True)
class _LetterGroups:
    """The groups of three letters of each word, one mark before it, each group once.

    Attributes:
        holders, groups: word and number of the group, by word and number ascending; sizes: how many each word has.
    """

    holders: Ints
    groups: Ints
    sizes: Ints

    @classmethod
    def of(cls, forms: Sequence[str]) -> _LetterGroups:
        padded = "".join([f"^{form}" for form in forms])
        letters = np.frombuffer(padded.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.int64)
        lengths = np.array([len(form) + 1 for form in forms], dtype=np.int64)
        holder, ends = np.repeat(np.arange(len(forms)), lengths), np.cumsum(lengths)
        at = np.flatnonzero(np.arange(len(letters)) + 2 < ends[holder])
        codes = letters[at] << 42 | letters[at + 1] << 21 | letters[at + 2]
        known = distinct(codes)
        keys = distinct(holder[at] * len(known) + np.searchsorted(known, codes))
        holders, groups = keys // max(1, len(known)), keys % max(1, len(known))
        return cls(holders, groups, np.bincount(holders, minlength=len(forms)))


def _overlapping(grams: _LetterGroups, floor: float, progress: Progress) -> Iterator[tuple[int, int, float]]:
    """The pairs of words that share so many of their letter groups, and how many (Dice), by place, the first lower."""
    holders, groups, sizes = grams.holders, grams.groups, grams.sizes
    begins = np.concatenate([[0], np.cumsum(sizes)])
    order = in_order(groups)
    behind = np.empty_like(groups)  # the holders of one group stand in order: each word meets those behind it
    behind[order] = np.arange(1, len(groups) + 1)
    counts = np.searchsorted(groups[order], groups, "right") - behind
    met = np.concatenate([[0], np.cumsum(counts)])[begins]
    # With fewer in common not even two of the shortest words reach the floor.
    least = max(1, math.ceil(floor * int(sizes.min(initial=99)) - 1e-9))
    first = 0
    while first < len(sizes):
        progress.step(first, len(sizes))
        last = max(first + 1, int(np.searchsorted(met, met[first] + _MEETINGS, "right")) - 1)
        part = slice(begins[first], begins[last])
        entries, of = unrolled(behind[part], counts[part])
        pairs, shared = counted(holders[part][of] * len(sizes) + holders[order][entries])
        pairs, shared = pairs[shared >= least], shared[shared >= least]
        left, right = pairs // len(sizes), pairs % len(sizes)
        dice = 2.0 * shared / (sizes[left] + sizes[right])
        near = np.flatnonzero(dice >= floor)
        yield from zip(left[near].tolist(), right[near].tolist(), dice[near].tolist(), strict=True)
        first = last
