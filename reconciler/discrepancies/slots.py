"""Facts of several versions that speak of the same thing are put into one slot, at most one a version."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from reconciler.discrepancies.side import Side

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Placed(Generic[F]):
    """A fact and the version that states it; ``order`` is its place among the version's facts, 0 to 1.

    ``place`` is the same counted from 0, where it was counted.
    """

    side: Side
    fact: F
    order: float
    place: int = -1


Slot = tuple[Placed[F], ...]
Distance = Callable[[Placed[F], Placed[F]], float | None]


def placed(present: Sequence[Side], facts_of: Callable[[Side], Sequence[F]]) -> list[Placed[F]]:
    """All facts of a kind over the versions of a row."""
    result = []
    for side in present:
        facts = facts_of(side)
        result += [Placed(side, fact, (n + 0.5) / len(facts), n) for n, fact in enumerate(facts)]
    return result


def slots(facts: Sequence[Placed[F]], distance: Distance[F]) -> list[Slot[F]]:
    """Facts grouped from the nearest pair on; ``distance`` is ``None`` for two that can never share a slot.

    Ties are broken by place in the text and then by siglum of the version, so that the result does not depend on the
    order of the versions.
    """
    ranked = sorted(range(len(facts)), key=lambda n: (facts[n].order, facts[n].side.version.siglum))
    near: list[set[int]] = [set() for _ in facts]
    pairs = list(_distances(facts, ranked, distance))
    for _, _, _, i, j in pairs:
        near[i].add(j)
        near[j].add(i)
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


def _distances(
    facts: Sequence[Placed[F]], ranked: Sequence[int], distance: Distance[F]
) -> Iterable[tuple[float, int, int, int, int]]:
    """How far two facts that may share a slot are apart, their ranks and their places."""
    for first, i in enumerate(ranked):
        one = facts[i]
        for second in range(first + 1, len(ranked)):
            j = ranked[second]
            other = facts[j]
            if one.side is not other.side:
                between = distance(one, other)
                if between is not None:
                    yield between + 0.5 * abs(one.order - other.order), first, second, i, j
