"""How likely a row is right: how well its sentences cover one another, between independent reports what was judged."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from reconciler.align.gain import Cell, Row
from reconciler.align.grouping import Grouping

# Logistic regressions on development data, printed by tests/bench/align_confidence.py --fit: constant, then one number
# for each feature of a row; of versions that are copies or translations, and of independent reports (there the constant
# is set lower: few clusters are known).
_COPIED = (-0.445, 5.366, 0.718, -0.381)
_JUDGED = (0.85, 0.514, -1.449)


@dataclass(frozen=True, slots=True)
class Features:
    """What tells a right row from a wrong one.

    Attributes:
        score, support: covered share of its pairs of cells and support of their neighbours, on average.
        added: sentences beyond one a version.
        judged: by pair of cells, how far their versions are independent and the least log-odds of their sentences.
    """

    score: float
    support: float
    added: float
    judged: tuple[tuple[float, float], ...]


def confidence(row: Row, grouping: Grouping) -> float:
    """Calibrated chance that a row is right, 0 to 1; a sentence without a counterpart is as sure as none was near."""
    if len(row) < 2:
        return _alone(row, grouping)
    return round(rate(features(row, grouping)), 4)


def rate(told: Features) -> float:
    """The chance that features stand for a right row: all of it has to be right, so its least sure pair counts."""
    copied = _odds(_COPIED, (told.score, told.support, told.added))
    pairs = [
        (1.0 - share) * copied + share * _odds(_JUDGED, (least, told.added)) if share else copied
        for share, least in told.judged
    ]
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, *pairs))))


def _odds(coefficients: Sequence[float], values: Sequence[float]) -> float:
    return coefficients[0] + sum([c * v for c, v in zip(coefficients[1:], values, strict=True)])


def features(row: Row, grouping: Grouping) -> Features:
    """What is known of a row of two versions or more."""
    worth = grouping.worth
    pairs = list(combinations(row.values(), 2))
    score = sum(worth.score(a, b) for a, b in pairs) / len(pairs)
    support = sum(max(worth.context.of(a, b) for a in left for b in right) for left, right in pairs) / len(pairs)
    added = sum(len(cell) - 1 for cell in row.values())
    return Features(score, support, float(added), tuple(_judged(a, b, grouping) for a, b in pairs))


def _judged(left: Cell, right: Cell, grouping: Grouping) -> tuple[float, float]:
    """How far the versions of two cells are independent, and the log-odds of their least likely pair of sentences."""
    told = [grouping.worth.judged.of_cells((a,), (b,)) for a in left for b in right]
    return told[0][0], min([odds for _, odds in told])


def _alone(row: Row, grouping: Grouping) -> float:
    """One less the best score any of its sentences had with a sentence elsewhere."""
    sentences = [s for cell in row.values() for s in cell]
    best = max(
        (grouping.worth.score((s,), (p,)) for s in sentences for p in grouping.partners[s]),
        default=0.0,
    )
    return round(1.0 - min(1.0, best), 4)
