"""Facts of several versions that speak of the same thing are put into one slot, at most one a version."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from reconciler.discrepancies.context import Side

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Placed(Generic[F]):
    """A fact and the version that states it; ``order`` is its place among the version's facts, 0 to 1."""

    side: Side
    fact: F
    order: float


Slot = tuple[Placed[F], ...]


def placed(present: Sequence[Side], facts_of: Callable[[Side], Sequence[F]]) -> list[Placed[F]]:
    """All facts of a kind over the versions of a row."""
    result = []
    for side in present:
        facts = facts_of(side)
        result += [Placed(side, fact, (n + 0.5) / len(facts)) for n, fact in enumerate(facts)]
    return result


def slots(facts: Sequence[Placed[F]], distance: Callable[[Placed[F], Placed[F]], float | None]) -> list[Slot[F]]:
    """Facts grouped from the nearest pair on; ``distance`` is ``None`` for two that can never share a slot.

    The result does not depend on the order of the versions.
    """
    groups: list[list[Placed[F]]] = [[fact] for fact in facts]
    home = dict(enumerate(range(len(facts))))
    for _, _, i, j in sorted(_candidates(facts, distance)):
        here, there = home[i], home[j]
        if here != there and _fit(groups[here], groups[there], distance):
            groups[here] += groups[there]
            groups[there] = []
            home = {k: here if group == there else group for k, group in home.items()}
    return [tuple(group) for group in groups if group]


def _candidates(
    facts: Sequence[Placed[F]], distance: Callable[[Placed[F], Placed[F]], float | None]
) -> Iterable[tuple[float, float, int, int]]:
    for i, one in enumerate(facts):
        for j in range(i + 1, len(facts)):
            other = facts[j]
            if one.side.id != other.side.id:
                far = distance(one, other)
                if far is not None:
                    yield far, abs(one.order - other.order), i, j


def _fit(
    group: Sequence[Placed[F]],
    other: Sequence[Placed[F]],
    distance: Callable[[Placed[F], Placed[F]], float | None],
) -> bool:
    """Whether two groups may become one: no version twice, no two facts that can never share a slot."""
    return all(a.side.id != b.side.id and distance(a, b) is not None for a in group for b in other)
