"""The order in which rows are read, and the sentences that stand out of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from reconciler.model.progress import Progress, Silent, stepping


def reading_order(rows: Sequence[Mapping[int, Sequence[int]]], versions: Sequence[int]) -> list[int]:
    """Numbers of the rows in reading order: that of the first version, the others merged in.

    A row without a sentence of an earlier version follows the row of the sentence that stands before its own; what a
    version has before all it shares comes right before the first row it shares, and what it shares nothing of, last.

    Args:
        rows: sentence positions by version, ascending.
        versions: the versions by rank, first the one whose order is kept.
    """
    order: list[int] = []
    for version in versions:
        holders = [n for _, n in sorted((cells[version][0], n) for n, cells in enumerate(rows) if cells.get(version))]
        order = _merged(order, holders)
    return order


def _merged(order: Sequence[int], holders: Sequence[int]) -> list[int]:
    """``order`` with the rows of a further version put in beside those it shares."""
    known = set(order)
    leading: list[int] = []
    after: dict[int, list[int]] = {}
    anchor = -1
    for number in holders:
        if number in known:
            anchor = number
        elif anchor < 0:
            leading.append(number)
        else:
            after.setdefault(anchor, []).append(number)
    if anchor < 0:
        return [*order, *leading]
    first = next(number for number in holders if number in known)
    merged: list[int] = []
    for number in order:
        merged += leading if number == first else ()
        merged += [number, *after.get(number, ())]
    return merged


def moved(
    rows: Sequence[Mapping[int, Sequence[int]]], versions: Sequence[int], progress: Progress | None = None
) -> list[frozenset[int]]:
    """For each row the versions whose sentences stand out of order against the version of the highest rank in the row.

    Between two versions the sentences off the longest ascending run of shared rows are the moved ones.

    Args:
        rows: sentence positions by version, in reading order.
        versions: the versions by rank.
        progress: told between versions; may stop the work.
    """
    found: list[set[int]] = [set() for _ in rows]
    for rank, version in enumerate(stepping(versions, progress or Silent(), 1)):
        for leader in versions[:rank]:
            shared = [n for n, row in enumerate(rows) if row.get(version) and _leader(row, versions) == leader]
            shared = [n for _, n in sorted((rows[n][leader][0], n) for n in shared)]
            run = set(longest_run([rows[n][version][0] for n in shared]))
            for place, number in enumerate(shared):
                if place not in run:
                    found[number].add(version)
    return [frozenset(f) for f in found]


def _leader(row: Mapping[int, Sequence[int]], versions: Sequence[int]) -> int:
    return next(v for v in versions if row.get(v))


def longest_run(values: Sequence[int]) -> list[int]:
    """Places of a longest ascending subsequence of ``values`` (Fredman 1975)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for place, value in enumerate(values):
        at = bisect_left(tails, value)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(value)
            ends.append(place)
        else:
            tails[at], ends[at] = value, place
    run = []
    place = ends[-1] if ends else -1
    while place >= 0:
        run.append(place)
        place = before[place]
    return run[::-1]
