"""How likely two sentences of independent reports make one statement.

Copies and translations share nearly all words, and what sentences cover of one another tells which belong together.
Independent reports share few words; there no single measure tells, and many weak ones are weighed together: logistic
regression over the measures of a pair, and a second one that also asks how far the pair stands out among its rivals,
what its neighbours say and whether a third report ties the two. Coefficients: ``tests/bench/align_judgement.py``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from reconciler.align.comparison import FIRST, Comparer
from reconciler.align.profiles import Floats
from reconciler.model.progress import Progress, Silent, stepping

OTHERS = (
    "first look",
    "lead",
    "lead of one side",
    "best neighbour",
    "other neighbour",
    "beside",
    "around",
    "third",
)
COVERED = FIRST.index("covered least")
# What tells whether two versions are about one event.
ABOUT = ("best pairs", "figures", "covered", "lead")
_NO_NEIGHBOUR = -5.0
_SKIP = 0.3  # what a neighbour pair counts less where one side has a sentence more
_SURE = 0.15  # chance from which a pair says something about others
_REACH = (1.5, 4.0)
_LIMIT = 8.0
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Judge:
    """Coefficients of both looks, the constant last; features are taken as they are.

    Attributes:
        first, second: of the measures of two sentences.
        event: of what tells whether two versions are about one event (``event_measures``).
    """

    first: Floats
    second: Floats
    event: Floats = field(default_factory=lambda: np.zeros(len(ABOUT) + 1))

    def one_event(self, measures: Sequence[float]) -> float:
        """The log-odds that two versions are about one event."""
        return float(_odds(np.asarray(measures), self.event))


def coefficients(named: Mapping[str, float], measures: Sequence[str]) -> Floats:
    """Coefficients in the order of the measures, the constant last; a measure without one counts nothing."""
    return np.array([named.get(name, 0.0) for name in (*measures, "")])


def judge(
    comparer: Comparer, pairs: list[Pair], learned: Judge, progress: Progress | None = None
) -> tuple[dict[Pair, Floats], dict[Pair, Floats]]:
    """For any two versions asked for, two matrices of their sentences, n x m.

    Returns:
        The log-odds that they make one statement; the share of both that they cover of one another.
    """
    watch = progress or Silent()
    measures = {pair: comparer.first(*pair) for pair in stepping(pairs, watch, 1)}
    first = {pair: first_odds(m, learned) for pair, m in measures.items()}
    odds = {pair: _odds(second_look(pair, measures[pair], first), learned.second) for pair in stepping(pairs, watch, 1)}
    return odds, {pair: m[:, :, COVERED] for pair, m in measures.items()}


def first_odds(measures: Floats, learned: Judge) -> Floats:
    """What the first look says of every sentence pair of two versions, n x m."""
    return _odds(measures, learned.first)


def _odds(measures: Floats, learned: Floats) -> Floats:
    odds: Floats = np.clip(measures @ learned[:-1] + learned[-1], -_LIMIT, _LIMIT)
    return odds


def chance(odds: Floats) -> Floats:
    """Log-odds as a chance, 0 to 1."""
    found: Floats = 1.0 / (1.0 + np.exp(-odds))
    return found


def second_look(pair: Pair, measures: Floats, first: Mapping[Pair, Floats]) -> Floats:
    """``FIRST`` of every sentence pair of two versions, then ``OTHERS``: what the first look says of other pairs."""
    odds = first[pair]
    sure = chance(odds)
    sure = np.where(sure > _SURE, sure, 0.0)
    leads = _lead(odds), _lead(odds.T).T
    before, after = _neighbour(odds, 1), _neighbour(odds, -1)
    more = [
        odds,
        np.minimum(*leads),
        np.maximum(*leads),
        np.maximum(before, after),
        np.minimum(before, after),
        *(_near(sure, reach) for reach in _REACH),
        _third(pair, first),
    ]
    return np.concatenate([measures, np.stack(more, axis=-1)], axis=-1)


def _lead(odds: Floats) -> Floats:
    """How much more each pair has than the best other one of its row; below 0 for those that are not the best."""
    if odds.shape[1] < 2:
        return np.zeros_like(odds)
    ranked = np.sort(odds, axis=1)
    best, second = ranked[:, -1:], ranked[:, -2:-1]
    return odds - np.where(odds >= best, second, best)


def _neighbour(odds: Floats, step: int) -> Floats:
    """The odds of the pair before (1) or after (-1) each pair, one side may skip a sentence."""
    skips = ((1, 1, 0.0), (1, 2, _SKIP), (2, 1, _SKIP))
    found = [_moved(odds, step * down, step * right) - less for down, right, less in skips]
    return np.maximum(np.maximum(found[0], found[1]), found[2])


def _moved(odds: Floats, down: int, right: int) -> Floats:
    rows, columns = odds.shape
    made = np.full(odds.shape, _NO_NEIGHBOUR)
    to = slice(max(0, down), rows + min(0, down)), slice(max(0, right), columns + min(0, right))
    of = slice(max(0, -down), rows - max(0, down)), slice(max(0, -right), columns - max(0, right))
    if rows > abs(down) and columns > abs(right):
        made[to] = odds[of]
    return made


def _near(sure: Floats, reach: float) -> Floats:
    """How many sure pairs there are around each pair, those of its own two sentences left out."""
    found: Floats = _bell(sure.shape[0], reach) @ sure @ _bell(sure.shape[1], reach)
    return found


def _bell(size: int, reach: float) -> Floats:
    apart = np.arange(size)[:, None] - np.arange(size)[None, :]
    bell: Floats = np.exp(-(apart**2) / (2.0 * reach**2)) * (apart != 0)
    return bell


def _third(pair: Pair, first: Mapping[Pair, Floats]) -> Floats:
    """How surely a sentence of a third version goes with both."""
    one, two = pair
    found = np.zeros(first[pair].shape)
    for other in sorted({v for known in first for v in known} - set(pair)):
        left, right = _between(first, one, other), _between(first, other, two)
        if left is not None and right is not None:
            found = np.maximum(found, np.minimum(1.0, left @ right))
    return found


def _between(first: Mapping[Pair, Floats], one: int, two: int) -> Floats | None:
    odds = first.get((one, two)) if one < two else first.get((two, one))
    if odds is None:
        return None
    sure = chance(odds if one < two else odds.T)
    return np.where(sure > _SURE, sure, 0.0)
