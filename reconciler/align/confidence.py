"""How likely a row is right: how well its sentences cover one another, between independent reports what was judged."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from reconciler.align.gain import Row
from reconciler.align.grouping import Grouping

Link = tuple[float, float]
# Logistic regressions on development data, printed by tests/bench/align_confidence.py --fit: constant, then one number
# for each feature of a row; of versions that are copies or translations, and of independent reports.
_COPIED = (-0.439, 4.715, 0.767, -0.346)
_JUDGED = (1.393, 0.706, -0.833)


@dataclass(frozen=True, slots=True)
class Features:
    """What tells a right row from a wrong one.

    Attributes:
        score, support: covered share of its pairs of cells and support of their neighbours, on average.
        added: sentences beyond one a version.
        links: what ties its sentences together: as many links of two sentences as are needed, the surest there are; of
            each how far the versions are independent, and the log-odds of the two.
    """

    score: float
    support: float
    added: float
    links: tuple[Link, ...]

    @property
    def judged(self) -> float:
        """How many links were judged."""
        return sum([share for share, _ in self.links])


def confidence(row: Row, grouping: Grouping) -> float:
    """Calibrated chance that a row is right, 0 to 1; a sentence without a counterpart is as sure as none was near."""
    if len(row) < 2:
        return _alone(row, grouping)
    return round(rate(features(row, grouping)), 4)


def rate(told: Features) -> float:
    """The chance that features stand for a right row: all links have to be right, so the weakest counts, and how many.

    Two sentences of which each goes with a third belong together however unlike they are, so that no more links count
    than tie the row together.
    """
    copied = _odds(_COPIED, (told.score, told.support, told.added))
    links = [
        (1.0 - share) * copied + share * _odds(_JUDGED, (odds, told.judged)) if share else copied
        for share, odds in told.links
    ]
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, *links)))) if links else 0.0


def _odds(coefficients: Sequence[float], values: Sequence[float]) -> float:
    return coefficients[0] + sum([c * v for c, v in zip(coefficients[1:], values, strict=True)])


def features(row: Row, grouping: Grouping) -> Features:
    """What is known of a row of two versions or more."""
    worth = grouping.worth
    pairs = list(combinations(row.values(), 2))
    score = sum(worth.score(a, b) for a, b in pairs) / len(pairs)
    support = sum(max(worth.context.of(a, b) for a in left for b in right) for left, right in pairs) / len(pairs)
    added = sum(len(cell) - 1 for cell in row.values())
    return Features(score, support, float(added), _tree(row, grouping))


def _tree(row: Row, grouping: Grouping) -> tuple[Link, ...]:
    """The links that tie a row together: copies before what was judged, the likelier before the less likely.

    A spanning tree of greatest weight (Kruskal 1956).
    """
    of = grouping.worth.judged.of_cells
    found = [(a, b, of((a,), (b,))) for left, right in combinations(row.values(), 2) for a in left for b in right]
    surest = sorted(found, key=lambda link: (link[2][0], -link[2][1], link[:2]))
    group = {sentence: sentence for cell in row.values() for sentence in cell}
    held: list[Link] = []
    for one, two, told in surest:
        if group[one] != group[two]:
            _join(group, group[one], group[two])
            held.append(told)
    return tuple(held)


def _join(group: dict[int, int], one: int, two: int) -> None:
    for sentence, number in group.items():
        if number == two:
            group[sentence] = one


def _alone(row: Row, grouping: Grouping) -> float:
    """One less the best score any of its sentences had with a sentence elsewhere."""
    sentences = [s for cell in row.values() for s in cell]
    best = max(
        (grouping.worth.score((s,), (p,)) for s in sentences for p in grouping.partners[s]),
        default=0.0,
    )
    return round(1.0 - min(1.0, best), 4)
