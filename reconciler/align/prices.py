"""What standing in one row costs between two versions; how much depends on how close they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from reconciler.align.profiles import Floats
from reconciler.align.weights import Weights

# Closeness of versions with nothing in common, of independent reports, of retellings, of near copies.
_REPORTS = (0.0, 0.04, 0.08, 0.3, 0.45)
_RETOLD = (0.3, 0.45)
_COPIES = (0.6, 0.9)
_Table = list[list[float]]


@dataclass(frozen=True, slots=True)
class Prices:
    """Prices by the numbers of two versions.

    Attributes:
        toll: the share of its mass a sentence pays; ease: the share let off where two sentences stand out.
        surplus: the further share a second sentence of one version pays.
        parallel: the mass two cells of several sentences cost.
        idle: the mass a sentence costs that the other side says nothing of.
    """

    toll: _Table
    ease: _Table
    surplus: _Table
    parallel: _Table
    idle: _Table

    def of_several(self, cells: Sequence[Sequence[int]], version: Sequence[int]) -> float:
        """What it costs that several versions have several sentences in a row.

        It grows with their number, not with that of their pairs: copies of one wording are one voice.

        Args:
            cells: the sentences of each version in the row.
            version: the version of each sentence.
        """
        if len(cells) < 2:
            return 0.0
        several = [cell for cell in cells if len(cell) > 1]
        if len(several) < 2:
            return 0.0
        pairs = combinations(several, 2)
        total = sum([self.parallel[version[a[0]]][version[b[0]]] * (min(len(a), len(b)) - 1) for a, b in pairs])
        return total * 2.0 / len(several)


def set_prices(weights: Weights, close: Floats) -> Prices:
    """The prices between all versions, by ``close`` from 0, nothing in common, to 1, the same words."""

    def table(at: tuple[float, ...], value: tuple[float, ...]) -> _Table:
        prices: _Table = np.interp(close, at, value).tolist()
        return prices

    return Prices(
        toll=table(_COPIES, (weights.toll, weights.toll + weights.toll_copies)),
        ease=table(_REPORTS, (0.0, 0.0, weights.ease, weights.ease, 0.0)),
        surplus=table(_COPIES, (weights.surplus, weights.surplus_copies)),
        parallel=table(_RETOLD, (weights.parallel, weights.parallel_copies)),
        idle=table(_RETOLD, (weights.idle, weights.idle_copies)),
    )
