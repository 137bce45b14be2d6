"""Facts of several versions that speak of the same thing are put into one slot, at most one a version."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from reconciler.discrepancies.side import Side

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Placed(Generic[F]):
    """A fact and the version that states it; ``order`` is its place among the version's facts, 0 to 1."""

    side: Side
    fact: F
    order: float


Slot = tuple[Placed[F], ...]
Distance = Callable[[Placed[F], Placed[F]], float | None]


def placed(present: Sequence[Side], facts_of: Callable[[Side], Sequence[F]]) -> list[Placed[F]]:
    """All facts of a kind over the versions of a row."""
    result = []
    for side in present:
        facts = facts_of(side)
        result += [Placed(side, fact, (n + 0.5) / len(facts)) for n, fact in enumerate(facts)]
    return result


def slots(facts: Sequence[Placed[F]], distance: Distance[F]) -> list[Slot[F]]:
    """Facts grouped from the nearest pair on; ``distance`` is ``None`` for two that can never share a slot.

    Ties are broken by place in the text and then by siglum of the version, so that the result does not depend on the
    order of the versions.
    """
    ranked = sorted(range(len(facts)), key=lambda n: (facts[n].order, facts[n].side.version.siglum))
    far = {(i, j): d for i, j, d in _distances(facts, ranked, distance)}
    groups: list[list[int]] = [[n] for n in range(len(facts))]
    home = list(range(len(facts)))
    for i, j in sorted(far, key=lambda pair: (far[pair], ranked.index(pair[0]), ranked.index(pair[1]))):
        here, there = home[i], home[j]
        if here != there and _fit(groups[here], groups[there], far):
            for n in groups[there]:
                home[n] = here
            groups[here] += groups[there]
            groups[there] = []
    return [tuple(facts[n] for n in sorted(group)) for group in groups if group]


def _distances(
    facts: Sequence[Placed[F]], ranked: Sequence[int], distance: Distance[F]
) -> Iterable[tuple[int, int, float]]:
    for place, i in enumerate(ranked):
        for j in ranked[place + 1 :]:
            if facts[i].side.id != facts[j].side.id:
                between = distance(facts[i], facts[j])
                if between is not None:
                    yield i, j, between + 0.5 * abs(facts[i].order - facts[j].order)


def _fit(group: Sequence[int], other: Sequence[int], far: dict[tuple[int, int], float]) -> bool:
    """Whether two groups may become one: no two facts in them that can never share a slot."""
    return all((a, b) in far or (b, a) in far for a in group for b in other)
