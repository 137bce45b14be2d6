"""How likely a row is right, from how well its sentences cover one another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations

from reconciler.align.gain import Row
from reconciler.align.grouping import Grouping

# Logistic regression on development data, printed by tests/bench/align_confidence.py --fit: constant, then one number
# for each feature.
_COEFFICIENTS = (-1.056, 3.384, 3.215, 1.056, -0.995, -0.597)


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

    Covered share on average and of the version that is held worst, support of the neighbours, sentences beyond one a
    version, closeness of the versions.
    """
    worth, version = grouping.worth, grouping.corpus.version
    pairs = list(combinations(row.values(), 2))
    scores = {pair: worth.score(*pair) for pair in pairs}
    held = min(max(score for pair, score in scores.items() if cell in pair) for cell in row.values())
    support = sum(max(worth.context.of(a, b) for a in left for b in right) for left, right in pairs) / len(pairs)
    close = sum(float(worth.rivals.close[version[a[0]], version[b[0]]]) for a, b in pairs) / len(pairs)
    added = sum(len(cell) - 1 for cell in row.values())
    return (sum(scores.values()) / len(pairs), held, support, float(added), close)


def _alone(row: Row, grouping: Grouping) -> float:
    """One less the best score any of its sentences had with a sentence elsewhere."""
    sentences = [s for cell in row.values() for s in cell]
    best = max(
        (grouping.worth.score((s,), (p,)) for s in sentences for p in grouping.partners[s]),
        default=0.0,
    )
    return round(1.0 - min(1.0, best), 4)
