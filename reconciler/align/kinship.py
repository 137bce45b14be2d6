"""Which terms may stand for which: translations, near-synonyms, spellings of one name, figures of one value."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from reconciler.align.figures import figure_kin
from reconciler.align.terms import TermKind, Vocabulary
from reconciler.align.weights import Weights
from reconciler.model.progress import Progress
from reconciler.text.lexicon import Lexicon
from reconciler.text.words import is_stop, lemma, stem

Kin = list[dict[int, float]]


def find_kin(vocabulary: Vocabulary, lexicon: Lexicon, weights: Weights, progress: Progress) -> Kin:
    """For each term the terms that may stand for it, itself included, with the likeness of each, 0 to 1.

    Symmetric: the likeness of two terms does not depend on which is asked.
    """
    kin: Kin = [{number: 1.0} for number in range(len(vocabulary))]
    _same_letters(vocabulary, kin)
    _dictionary(vocabulary, lexicon, weights, kin, progress)
    _spelling(vocabulary, weights, kin, progress)
    for left, right, likeness in figure_kin(vocabulary.figures):
        _join(kin, left, right, likeness)
    return kin


def _join(kin: Kin, left: int, right: int, likeness: float) -> None:
    if likeness > kin[left].get(right, 0.0):
        kin[left][right] = kin[right][left] = likeness


def _words(vocabulary: Vocabulary) -> Iterable[int]:
    return (n for n, kind in enumerate(vocabulary.kinds) if kind is TermKind.WORD)


def _same_letters(vocabulary: Vocabulary, kin: Kin) -> None:
    """Words of several languages, and words and names, that are written alike."""
    alike: defaultdict[str, set[int]] = defaultdict(set)
    for number in _words(vocabulary):
        alike[vocabulary.forms[number]].add(number)
        alike[vocabulary.keys[number]].add(number)
    for numbers in alike.values():
        for left in numbers:
            for right in numbers:
                if left < right and vocabulary.languages[left] != vocabulary.languages[right]:
                    _join(kin, left, right, 1.0)


def _dictionary(vocabulary: Vocabulary, lexicon: Lexicon, weights: Weights, kin: Kin, progress: Progress) -> None:
    english = {vocabulary.keys[n]: n for n in _words(vocabulary) if vocabulary.languages[n] == "en"}
    by_meaning: defaultdict[str, list[int]] = defaultdict(list)
    words = list(_words(vocabulary))
    for done, number in enumerate(words):
        if done % 256 == 0:
            progress.step(done, len(words))
        surface, language = vocabulary.surfaces[number], vocabulary.languages[number]
        if language == "de":
            for meaning in lexicon.translations(surface):
                parts = _content(meaning)
                if len(parts) == 1:
                    by_meaning[parts[0]].append(number)
                for part in parts:
                    if part in english:
                        _join(kin, number, english[part], weights.translation if len(parts) == 1 else weights.phrase)
        elif language == "en":
            for synonym in lexicon.synonyms(lemma(surface, "en")):
                parts = _content(synonym)
                if len(parts) == 1 and parts[0] in english:
                    _join(kin, number, english[parts[0]], weights.synonym)
    for numbers in by_meaning.values():
        for left in numbers:
            for right in numbers:
                if left < right:
                    _join(kin, left, right, weights.synonym)


def _content(phrase: str) -> list[str]:
    words = [w for w in phrase.replace("-", " ").split() if not is_stop(w, "en")]
    return [stem(w, "en") for w in words]


def _spelling(vocabulary: Vocabulary, weights: Weights, kin: Kin, progress: Progress) -> None:
    """Words of nearly the same letters: cognates, derived forms, misspelt names."""
    words = [n for n in _words(vocabulary) if len(vocabulary.forms[n]) >= 5 and not vocabulary.forms[n][0].isdigit()]
    grams = [_letter_groups(vocabulary.forms[n]) for n in words]
    postings, starts, groups = _postings(grams)
    sizes = np.array([len(g) for g in grams], dtype=np.float64)
    for row, own in enumerate(groups):
        if row % 128 == 0:
            progress.step(row, len(words))
        if not own:
            continue
        shared = np.bincount(np.concatenate([postings[starts[g] : starts[g + 1]] for g in own]), minlength=len(words))
        dice = 2.0 * shared / (sizes + sizes[row])
        for other in np.flatnonzero(dice >= weights.spelling_floor):
            if other > row:
                _join(kin, words[row], words[int(other)], weights.spelling * float(dice[other]))


def _letter_groups(form: str) -> list[str]:
    padded = f"^{form}"
    return sorted({padded[i : i + 3] for i in range(len(padded) - 2)})


def _postings(grams: list[list[str]]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], list[list[int]]]:
    """Rows by letter group as one array with the start of each group, and the groups of each row by number."""
    numbers: dict[str, int] = {}
    groups = [[numbers.setdefault(g, len(numbers)) for g in own] for own in grams]
    flat = np.array([g for own in groups for g in own], dtype=np.int64)
    rows = np.repeat(np.arange(len(groups)), [len(own) for own in groups])
    order = np.argsort(flat, kind="stable")
    starts = np.searchsorted(flat[order], np.arange(len(numbers) + 1))
    return rows[order], starts, groups
