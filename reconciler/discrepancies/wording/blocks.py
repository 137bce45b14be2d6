"""Which runs of two lists of words are the same: difflib's answer without junk, for sentences in a third of the time.

difflib looks for the longest common run, then for the longest before and behind it, and walks over all words each time.
Here the runs are found once and cut to what is left of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

Block = tuple[int, int, int]  # start on the left, start on the right, how many words

_LONG = 250_000  # pairs of words from which difflib's way needs less memory
_MOST_RUNS = 1_000  # from which it is quicker: one word again and again, with others between


def common_blocks(left: Sequence[str], right: Sequence[str]) -> list[Block]:
    """The common runs in order, the longest chosen first; of equally long ones the first on the left, then right."""
    runs = _runs(left, right) if len(left) * len(right) <= _LONG else None
    if runs is None or len(runs) > _MOST_RUNS:
        found = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
        return [(block.a, block.b, block.size) for block in found if block.size]
    blocks: list[Block] = []
    todo = [runs]
    while todo:
        runs = todo.pop()
        if runs:
            best = _longest(runs)
            blocks.append(best)
            todo += [_before(runs, best), _behind(runs, best)]
    return _joined(sorted(blocks))


def _runs(left: Sequence[str], right: Sequence[str]) -> list[Block]:
    """All common runs that cannot be made longer."""
    where: dict[str, list[int]] = {}
    for j, word in enumerate(right):
        where.setdefault(word, []).append(j)
    runs: list[Block] = []
    ending: dict[int, int] = {}  # where on the right the runs end that the last word belongs to: index of the run
    for i, word in enumerate(left):
        now: dict[int, int] = {}
        for j in where.get(word, ()):
            run = ending.get(j - 1)
            if run is None:
                run = len(runs)
                runs.append((i, j, 1))
            else:
                a, b, size = runs[run]
                runs[run] = (a, b, size + 1)
            now[j] = run
        ending = now
    return runs


def _longest(runs: Sequence[Block]) -> Block:
    best = runs[0]
    for run in runs:
        if run[2] > best[2] or (run[2] == best[2] and run < best):
            best = run
    return best


def _before(runs: Sequence[Block], best: Block) -> list[Block]:
    """What is left of the runs before a block."""
    i, j, _ = best
    return [(a, b, min(size, i - a, j - b)) for a, b, size in runs if a < i and b < j]


def _behind(runs: Sequence[Block], best: Block) -> list[Block]:
    """What is left of the runs behind a block."""
    i, j = best[0] + best[2], best[1] + best[2]
    cut = [(a, b, size, max(0, i - a, j - b)) for a, b, size in runs if a + size > i and b + size > j]
    return [(a + off, b + off, size - off) for a, b, size, off in cut if size > off]


def _joined(blocks: Sequence[Block]) -> list[Block]:
    joined: list[Block] = []
    for a, b, size in blocks:
        if joined and joined[-1][0] + joined[-1][2] == a and joined[-1][1] + joined[-1][2] == b:
            before = joined.pop()
            joined.append((before[0], before[1], before[2] + size))
        else:
            joined.append((a, b, size))
    return joined
