"""Time that the host of a virtual machine gave to others, so that a bench does not count it as the program's.

A virtual processor can be taken away in the middle of a step. The clock runs on then, and so does the rest of the
process on another processor, while the thread that is measured stands still. Linux counts what was taken since it
started: "steal", the eighth figure of the ``cpu`` lines in ``/proc/stat``, in ticks (``man 5 proc``). Where there is no
such file, or the machine is not a virtual one, nothing was taken, and every bench counts as it always did.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

Figure = TypeVar("Figure")
COUNTERS = Path("/proc/stat")
TICK = 1000 / os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 10.0  # ms
STEAL = 8  # in the line of all processors: its name, then user, nice, system, idle, iowait, irq, softirq, steal
BEAT = 5  # ms between two calls of the event loop's timer
PATIENCE = 2  # how many times as many figures are taken as are wanted, at most


def stolen(counters: Path = COUNTERS) -> float:
    """Milliseconds taken from all processors together since the system started; 0 where nobody counts them."""
    try:
        with counters.open("rb") as stream:
            fields = stream.readline().split()
    except OSError:
        return 0.0
    counted = len(fields) > STEAL and fields[0] == b"cpu" and fields[STEAL].isdigit()
    return int(fields[STEAL]) * TICK if counted else 0.0


def surely(counted: float) -> float:
    """Of a difference between two readings what was taken at the least: each of them is cut off to whole ticks."""
    return max(0.0, counted - TICK)


def taken(take: Callable[[int], Figure], count: int, clock: Callable[[], float] = stolen) -> list[tuple[Figure, float]]:
    """Figures, each with what was stolen meanwhile, until ``count`` of them are undisturbed or patience is at its end.

    Args:
        take: measures once; told how many were measured before.
    """
    found: list[tuple[Figure, float]] = []
    for number in range(PATIENCE * count):
        before = clock()
        found.append((take(number), clock() - before))
        if sum(not lost for _figure, lost in found) == count:
            break
    return found


def counted(found: Sequence[tuple[Figure, float]], count: int) -> list[Figure]:
    """Those that count: the undisturbed ones, and where they are too few also those from which least was stolen."""
    return [figure for figure, _lost in sorted(found, key=lambda each: each[1])[:count]]


@dataclass(frozen=True, slots=True)
class Gap:
    """Milliseconds between two beats.

    Attributes:
        wall: on the clock, less the beat itself.
        cpu, own: of CPU in the whole process, and in the window's own thread.
        stolen: what the host took from all processors together.
    """

    wall: float
    cpu: float
    own: float
    stolen: float = 0.0

    @property
    def spent(self) -> float:
        """CPU of the process, as much of it as fits between two beats."""
        return min(self.cpu, self.wall + BEAT)

    @property
    def part(self) -> float:
        """What the program has to answer for: see the head of ``gaps.py``."""
        return max(self.own, min(self.cpu, self.wall + BEAT - surely(self.stolen)))
