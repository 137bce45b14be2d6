"""Which versions are about one event.

Reports of one event share at least some statements almost outright, however differently they tell the rest; a report
of another event in the same place, with the same people, shares names and topic but no statement. So the few best
pairs of sentences tell events apart where averages do not. What holds between two versions is passed on: two reports
that resemble a third are about its event.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import numpy.typing as npt

from reconciler.align.corpus import Corpus, Ints
from reconciler.model.fact import Figure

BEST = 4  # pairs of sentences that are asked
SAME = 0.39  # mean score from which they speak of one event
SAME_WITH_FIGURES = 0.3  # the same where the versions also share figures
SAME_BY_CHANCE = 0.75  # mean chance of the best pairs from which independent versions speak of one event
SHARED_FIGURES = 2
TELLING = 12  # a bare number up to this tells nothing


def events(corpus: Corpus, left: Ints, right: Ints, score: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Ints:
    """The number of the event each version is about, by version number.

    Args:
        corpus: all versions.
        left: sentences that are the best for one of another version, and it for them.
        right: the other one of each pair.
        score: how much the sentences of each pair resemble each other, 0 to 1.
    """
    event = np.arange(len(corpus.versions), dtype=np.int64)
    figures = _figures(corpus)
    pair = corpus.version[left], corpus.version[right]
    for one, two in combinations(range(len(corpus.versions)), 2):
        between = ((pair[0] == one) & (pair[1] == two)) | ((pair[0] == two) & (pair[1] == one))
        shared = len(figures[one] & figures[two])
        least = SAME_WITH_FIGURES if shared >= SHARED_FIGURES else SAME
        if _mean_of_best(score[between], _most(corpus, one, two)) >= least:
            event[event == event[two]] = event[one]
    return event


def joined(same: npt.NDArray[np.bool_]) -> Ints:
    """The number of the event each version is about, given which two are about one; what holds is passed on."""
    event = np.arange(len(same), dtype=np.int64)
    for one, two in zip(*np.nonzero(np.triu(same, 1)), strict=True):
        event[event == event[two]] = event[one]
    return event


def same_by_chance(chance: npt.NDArray[np.float64]) -> bool:
    """Whether two versions are about one event, from the chances of their sentences to make one statement, n x m."""
    best = (chance >= chance.max(axis=0)[None, :]) & (chance >= chance.max(axis=1)[:, None])
    return _mean_of_best(chance[best], max(1, min(BEST, *chance.shape))) >= SAME_BY_CHANCE


def _most(corpus: Corpus, one: int, two: int) -> int:
    sizes = np.diff(corpus.starts)
    return max(1, min(BEST, int(sizes[one]), int(sizes[two])))


def _mean_of_best(scores: np.ndarray[tuple[int], np.dtype[np.float64]], most: int) -> float:
    return float(np.sort(scores)[::-1][:most].sum()) / most


def _figures(corpus: Corpus) -> list[set[int]]:
    """By version the terms of figures that tell one event from another."""
    found: list[set[int]] = [set() for _ in corpus.versions]
    for number, terms in enumerate(corpus.terms):
        for term in terms:
            figure = corpus.vocabulary.figures.get(term.number)
            if figure is not None and _tells(figure):
                found[int(corpus.version[number])].add(term.number)
    return found


def _tells(figure: Figure) -> bool:
    return bool(figure.unit) or (figure.value is not None and figure.value > TELLING)
