"""How likely a row is right."""

from __future__ import annotations

import math

from reconciler.align.gain import Row
from reconciler.align.grouping import Grouping


def confidence(row: Row, grouping: Grouping) -> float:
    """Chance that a row is right, 0 to 1."""
    cells = list(row.values())
    if len(cells) < 2:
        return 0.5
    worth = grouping.worth
    pairs = [(a, b) for i, a in enumerate(cells) for b in cells[i + 1 :]]
    rate = sum(worth.score(a, b) for a, b in pairs) / len(pairs)
    return round(1.0 / (1.0 + math.exp(-10.0 * (rate - 0.35))), 4)
