"""What joining two rows can gain at most, found from single sentences: quick, where pricing whole cells is slow."""

from __future__ import annotations

from reconciler.align.gain import Cell, Row, Worth

# Mass by which the true gain may lie above what is found here: caps that a join lifts, prices of its shape.
SLACK = 4.0


def at_most(worth: Worth, one: Row, two: Row) -> float:
    """About the most that joining two rows gains.

    A sentence beside another of its version adds no more than what it shares with the other sentences of the row, less
    its own toll; that of the others is paid already.
    """
    total = SLACK
    for version, left in one.items():
        for other, right in two.items():
            if version != other:
                total += _adds(worth, left, right, paid=(version in two, other in one))
    return total


def _adds(worth: Worth, left: Cell, right: Cell, *, paid: tuple[bool, bool]) -> float:
    """What two cells of different rows add; ``paid``: the row of the other cell has the version of this one as well."""
    total = 0.0
    for a in left:
        for b in right:
            gain = worth.of_pair((a,), (b,))
            if paid[0]:
                gain += worth.weights.toll * worth.mass((b,), (a,))
            if paid[1]:
                gain += worth.weights.toll * worth.mass((a,), (b,))
            total += worth.vote(gain) if len(left) == len(right) == 1 else max(gain, 0.0)
    return total
