"""What joining two rows can gain at most, found from candidate pairs: quick, where pricing whole cells is slow."""

from __future__ import annotations

from collections.abc import Iterable

from reconciler.align.gain import Row, Worth

# Mass by which the true gain may lie above what is found here: caps that a join lifts, prices of its shape.
SLACK = 4.0
Link = tuple[int, int]


def at_most(worth: Worth, one: Row, two: Row, links: Iterable[Link]) -> float:
    """About the most that joining two rows gains.

    A sentence beside another of its version adds no more than what it shares with the other sentences of the row, less
    its own toll; that of the others is paid already. Sentences that are no candidates add nothing.

    Args:
        worth: the prices.
        one: a row.
        two: another.
        links: candidate pairs, a sentence of ``one`` and one of ``two``.
    """
    version, toll = worth.coverage.version, worth.weights.toll
    total = 0.0 if one.keys().isdisjoint(two) else SLACK
    for a, b in links:
        gain = worth.of_two(a, b)
        if version[a] in two:
            gain += toll * worth.mass((b,), (a,))
        if version[b] in one:
            gain += toll * worth.mass((a,), (b,))
        if gain > 0.0:
            total += gain
    return total
