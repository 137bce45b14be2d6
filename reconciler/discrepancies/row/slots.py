"""Facts of several versions that speak of the same thing are put into one slot, at most one a version."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Generic, TypeVar

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import Side, copied_pairs

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Placed(Generic[F]):
    """A fact and the version that states it; ``order`` is its place among the version's facts, 0 to 1."""

    side: Side
    fact: F
    order: float


Slot = tuple[Placed[F], ...]
Apart = Callable[[Sequence[Placed[F]], Sequence[Placed[F]]], Iterable[tuple[int, int, float]]]

_THREE = 3  # versions from which a third may stand between a copy and its original


@dataclass(frozen=True, slots=True, eq=False)
class SlotRule(Generic[F]):
    """How the facts of one kind are put together.

    Attributes:
        facts_of: those of a side, in text order.
        distance: how far two facts are apart; ``None`` for two that can never share a slot. It is asked with the
            earlier of the two first.
        same: whether two facts say the same.
    """

    facts_of: Callable[[Side], Sequence[F]]
    distance: Callable[[Placed[F], Placed[F], Context], float | None]
    same: Callable[[Placed[F], Placed[F], Context], bool]


def slots_of(present: Sequence[Side], rule: SlotRule[F], context: Context) -> Sequence[Slot[F]]:
    """The facts of a row, those about one thing together."""
    return context.kept.answer((rule, *present), _slots_of, present, rule, context)


def _slots_of(present: Sequence[Side], rule: SlotRule[F], context: Context) -> Sequence[Slot[F]]:
    def apart(mine: Sequence[Placed[F]], theirs: Sequence[Placed[F]]) -> Iterable[tuple[int, int, float]]:
        question = ("apart", rule, mine[0].side, theirs[0].side)
        return context.kept.answer(question, lambda: tuple(_distances(mine, theirs, rule, context)))

    grouped = _grouped(_placed(present, rule.facts_of), apart)
    return grouped if len(present) < _THREE else _beside_originals(grouped, present, rule, context)


def _placed(present: Sequence[Side], facts_of: Callable[[Side], Sequence[F]]) -> list[Placed[F]]:
    """All facts of a kind over the versions of a row."""
    result = []
    for side in present:
        facts = facts_of(side)
        result += [Placed(side, fact, (n + 0.5) / len(facts)) for n, fact in enumerate(facts)]
    return result


def _grouped(facts: Sequence[Placed[F]], apart: Apart[F]) -> list[Slot[F]]:
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


def _distances(
    mine: Sequence[Placed[F]], theirs: Sequence[Placed[F]], rule: SlotRule[F], context: Context
) -> Iterable[tuple[int, int, float]]:
    """How far the facts of two versions are apart, by their places; farther where the order differs."""
    for i, one in enumerate(mine):
        for j, other in enumerate(theirs):
            first, second = (one, other) if _rank(one) < _rank(other) else (other, one)
            between = rule.distance(first, second, context)
            if between is not None:
                yield i, j, between + 0.5 * abs(one.order - other.order)


def _rank(one: Placed[F]) -> tuple[float, str]:
    return one.order, one.side.version.siglum


def _beside_originals(
    grouped: Sequence[Slot[F]], present: Sequence[Side], rule: SlotRule[F], context: Context
) -> Sequence[Slot[F]]:
    """The slots, with what a copy has for a fact of its original in the slot of that fact.

    A third version may have joined the one and have nothing to do with the other: "75 per cent" and „drei Viertel“
    stand together, and the copy's "57 per cent" must not stand alone for it.
    """
    groups = [list(slot) for slot in grouped]
    for a, b in copied_pairs(present, context):
        if not (_without(groups, a, b) and _without(groups, b, a)):
            continue
        for pair in slots_of((a, b), rule, context):
            if len(pair) == 2:
                _put_together(groups, pair[0], pair[1], lambda one, other: rule.same(one, other, context))
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
