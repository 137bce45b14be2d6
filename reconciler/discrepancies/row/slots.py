"""Facts of several versions that speak of the same thing are put into one slot, at most one a version."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Generic, TypeVar

from reconciler.discrepancies.row.side import Side

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Placed(Generic[F]):
    """A fact and the version that states it; ``order`` is its place among the version's facts, 0 to 1."""

    side: Side
    fact: F
    order: float


Slot = tuple[Placed[F], ...]
Distance = Callable[[Placed[F], Placed[F]], float | None]
Apart = Callable[[Sequence[Placed[F]], Sequence[Placed[F]]], Iterable[tuple[int, int, float]]]


def placed(present: Sequence[Side], facts_of: Callable[[Side], Sequence[F]]) -> list[Placed[F]]:
    """All facts of a kind over the versions of a row."""
    result = []
    for side in present:
        facts = facts_of(side)
        result += [Placed(side, fact, (n + 0.5) / len(facts)) for n, fact in enumerate(facts)]
    return result


def slots(facts: Sequence[Placed[F]], apart: Apart[F]) -> list[Slot[F]]:
    """Facts grouped from the nearest pair on; those of one version stand together in ``facts``.

    Ties are broken by place in the text and then by siglum of the version, so that the result does not depend on the
    order of the versions.
    """
    ranked = sorted(range(len(facts)), key=lambda n: _rank(facts[n]))
    rank = dict(zip(ranked, range(len(facts)), strict=True))
    near: list[set[int]] = [set() for _ in facts]
    pairs = []
    for i, j, distance in _pairs(facts, apart):
        near[i].add(j)
        near[j].add(i)
        first, second = (i, j) if rank[i] < rank[j] else (j, i)
        pairs.append((distance, rank[first], rank[second], first, second))
    groups: list[list[int]] = [[n] for n in range(len(facts))]
    home = list(range(len(facts)))
    for _, _, _, i, j in sorted(pairs):
        here, there = home[i], home[j]
        if here != there and all(near[n].issuperset(groups[there]) for n in groups[here]):
            for n in groups[there]:
                home[n] = here
            groups[here] += groups[there]
            groups[there] = []
    return [tuple(facts[n] for n in sorted(group)) for group in groups if group]


def _pairs(facts: Sequence[Placed[F]], apart: Apart[F]) -> Iterable[tuple[int, int, float]]:
    """The places of two facts of different versions that may share a slot, and how far they are apart."""
    starts: list[int] = [n for n, one in enumerate(facts) if n == 0 or one.side is not facts[n - 1].side]
    parts = [(start, facts[start:end]) for start, end in zip(starts, [*starts[1:], len(facts)], strict=False)]
    for (here, mine), (there, theirs) in combinations(parts, 2):
        for i, j, distance in apart(mine, theirs):
            yield here + i, there + j, distance


def distances(
    mine: Sequence[Placed[F]], theirs: Sequence[Placed[F]], distance: Distance[F]
) -> Iterable[tuple[int, int, float]]:
    """How far the facts of two versions are apart, by their places among those given; farther where the order differs.

    ``distance`` is ``None`` for two that can never share a slot; it is asked with the earlier of the two first.
    """
    for i, one in enumerate(mine):
        for j, other in enumerate(theirs):
            between = distance(one, other) if _rank(one) < _rank(other) else distance(other, one)
            if between is not None:
                yield i, j, between + 0.5 * abs(one.order - other.order)


def _rank(one: Placed[F]) -> tuple[float, str]:
    return one.order, one.side.version.siglum


def beside_originals(
    grouped: Sequence[Slot[F]],
    copies: Iterable[tuple[Side, Side]],
    of_two: Callable[[Side, Side], Sequence[Slot[F]]],
    same: Callable[[Placed[F], Placed[F]], bool],
) -> Sequence[Slot[F]]:
    """The slots, with what a copy has for a fact of its original in the slot of that fact.

    A third version may have joined the one and have nothing to do with the other: "75 per cent" and „drei Viertel“
    stand together, and the copy's "57 per cent" must not stand alone for it.

    Args:
        grouped: the facts of all versions of a row.
        copies: two sides each that depend on one another.
        of_two: the slots of two sides alone.
        same: whether two facts say the same.
    """
    groups = [list(slot) for slot in grouped]
    for a, b in copies:
        if not (_without(groups, a, b) and _without(groups, b, a)):
            continue
        for pair in of_two(a, b):
            if len(pair) == 2:
                _put_together(groups, pair[0], pair[1], same)
    return [tuple(group) for group in groups if group]


def _without(groups: Iterable[Sequence[Placed[F]]], side: Side, other: Side) -> bool:
    """Whether a side has a fact that has no partner in the other one."""
    for group in groups:
        members = [p.side for p in group]
        if side in members and other not in members:
            return True
    return False


def _put_together(
    groups: list[list[Placed[F]]], one: Placed[F], other: Placed[F], same: Callable[[Placed[F], Placed[F]], bool]
) -> None:
    """Moves the fact that fewer others bear out to the other one, unless both have partners in the other version."""
    here = next(g for g in groups if one in g)
    there = next(g for g in groups if other in g)
    if here is there or any(p.side is other.side for p in here) or any(p.side is one.side for p in there):
        return
    if sum(same(one, p) for p in here) < sum(same(other, p) for p in there):
        here.remove(one)
        there.append(one)
    else:
        there.remove(other)
        here.append(other)
