"""How likely a row is right, from how well its sentences cover one another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations

from reconciler.align.gain import Cell, Row
from reconciler.align.grouping import Grouping

# Logistic regression on development data, printed by tests/bench/align_confidence.py --fit: constant, then one number
# for each feature.
_COEFFICIENTS = (-0.445, 5.366, 0.718, -0.381, 0.314, 0.504)


def confidence(row: Row, grouping: Grouping) -> float:
    """Calibrated chance that a row is right, 0 to 1; a sentence without a counterpart is as sure as none was near."""
    if len(row) < 2:
        return _alone(row, grouping)
    return round(rate(features(row, grouping)), 4)


def rate(values: Sequence[float]) -> float:
    """The chance that features stand for a right row."""
    total = _COEFFICIENTS[0] + sum(c * v for c, v in zip(_COEFFICIENTS[1:], values, strict=True))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def features(row: Row, grouping: Grouping) -> tuple[float, ...]:
    """What tells a right row from a wrong one.

    Covered share and support of the neighbours on average, sentences beyond one a version; how far the versions are
    independent of one another, and how likely their sentences say the same where they are.
    """
    worth = grouping.worth
    pairs = list(combinations(row.values(), 2))
    score = sum(worth.score(a, b) for a, b in pairs) / len(pairs)
    support = sum(max(worth.context.of(a, b) for a in left for b in right) for left, right in pairs) / len(pairs)
    added = sum(len(cell) - 1 for cell in row.values())
    return (score, support, float(added), *_judged(pairs, grouping))


def _judged(pairs: Sequence[tuple[Cell, Cell]], grouping: Grouping) -> tuple[float, float]:
    """How far the versions of a row are independent, and the log-odds of its pairs of sentences, both on average."""
    told = [grouping.worth.judged.of_cells(a, b) for a, b in pairs]
    odds = [share * odds / (len(a) * len(b)) for (share, odds), (a, b) in zip(told, pairs, strict=True)]
    return sum([share for share, _ in told]) / len(pairs), sum(odds) / len(pairs)


def _alone(row: Row, grouping: Grouping) -> float:
    """One less the best score any of its sentences had with a sentence elsewhere."""
    sentences = [s for cell in row.values() for s in cell]
    best = max(
        (grouping.worth.score((s,), (p,)) for s in sentences for p in grouping.partners[s]),
        default=0.0,
    )
    return round(1.0 - min(1.0, best), 4)
