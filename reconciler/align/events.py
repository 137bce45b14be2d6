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
from reconciler.align.keys import distinct
from reconciler.model.fact import Figure

BEST = 4  # pairs of sentences that are asked
SAME = 0.39  # mean score from which they speak of one event
SAME_WITH_FIGURES = 0.3  # the same where the versions also share figures
SHARED_FIGURES = 2
LEAD = 2  # sentences that tell the news
MOST_COVERED = 0.35  # reports that cover more of one another are known to be alike by their pairs
MOST_FIGURES = 5  # more of them tell no more
_LEAST_ODDS = -8.0  # of a pair of sentences where there is none
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
    shares = shared_figures(corpus)
    pair = corpus.version[left], corpus.version[right]
    for one, two in combinations(range(len(corpus.versions)), 2):
        between = ((pair[0] == one) & (pair[1] == two)) | ((pair[0] == two) & (pair[1] == one))
        least = SAME_WITH_FIGURES if shares[one, two] >= SHARED_FIGURES else SAME
        if _mean_of_best(score[between], _most(corpus, one, two)) >= least:
            event[event == event[two]] = event[one]
    return event


def joined(odds: npt.NDArray[np.float64]) -> Ints:
    """The number of the event each version is about, given the log-odds that any two are about one.

    Groups whose versions are on average the likeliest to be about one event are put together, until none are likelier
    than not: a report that resembles one of many is not about their event, one that is surely like one and may be like
    the others is.
    """
    event = np.arange(len(odds), dtype=np.int64)
    while True:
        numbers = distinct(event)
        pairs = [(float(odds[np.ix_(event == a, event == b)].mean()), a, b) for a, b in combinations(numbers, 2)]
        best, one, two = max(pairs, default=(0.0, 0, 0), key=lambda pair: pair[0])
        if best <= 0.0:
            return event
        event[event == two] = one


def event_measures(
    odds: npt.NDArray[np.float64], covered: npt.NDArray[np.float64], shared_figures: int
) -> tuple[float, float, float, float]:
    """What tells whether two independent versions are about one event.

    Args:
        odds: the log-odds that their sentences make one statement, n x m.
        covered: the share of both sentences that they cover of one another, n x m.
        shared_figures: how many telling figures both have.

    Returns:
        The mean log-odds of the few best pairs of sentences, none of which share a sentence; the figures, no more than
        ``MOST_FIGURES``; what the sentences cover of their nearest ones, whatever they state: people and place, which
        reports of two events share as well; and the best log-odds of the opening sentences, which tell the news.
    """
    best = (odds >= odds.max(axis=0)[None, :]) & (odds >= odds.max(axis=1)[:, None])
    most = max(1, min(BEST, *odds.shape))
    found = np.sort(odds[best])[::-1][:most].tolist()
    mean = sum([*found, *[_LEAST_ODDS] * (most - len(found))]) / most
    usual = min(MOST_COVERED, float(covered.max(axis=1).mean() + covered.max(axis=0).mean()))
    lead = float(max(odds[:LEAD].max(), odds[:, :LEAD].max()))
    return mean, float(min(MOST_FIGURES, shared_figures)), usual, lead


def shared_figures(corpus: Corpus) -> Ints:
    """For any two versions how many telling figures they share, versions x versions."""
    figures = _figures(corpus)
    return np.array([[len(one & two) for two in figures] for one in figures], dtype=np.int64)


def _most(corpus: Corpus, one: int, two: int) -> int:
    sizes = np.diff(corpus.starts)
    return max(1, min(BEST, int(sizes[one]), int(sizes[two])))


def _mean_of_best(scores: np.ndarray[tuple[int], np.dtype[np.float64]], most: int) -> float:
    return float(np.sort(scores)[::-1][:most].sum()) / most


def _figures(corpus: Corpus) -> list[set[int]]:
    """By version the terms of figures that tell one event from another."""
    found: list[set[int]] = [set() for _ in corpus.versions]
    telling = {number for number, figure in corpus.vocabulary.figures.items() if _tells(figure)}
    for version, held in enumerate(found):
        first, last = corpus.terms.starts[corpus.starts[version : version + 2]].tolist()
        held.update(telling.intersection(corpus.terms.numbers[first:last].tolist()))
    return found


def _tells(figure: Figure) -> bool:
    return bool(figure.unit) or (figure.value is not None and figure.value > TELLING)
