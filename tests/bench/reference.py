"""How fast the machine is just now, so that a figure can be read as a share of a budget set on another one.

A bench that measures what a budget of the design is about notes it with ``note``; ``budgets.py`` gathers those lines.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from tests.bench.stolen import counted, taken

REFERENCE = 9.3  # ms of the calibration loop where the budgets were set
CALIBRATIONS = 20
LINES = "BUDGET_LINES"  # the variable that names the file the lines are written to


class Budget(StrEnum):
    """What the design sets a limit to, in its order."""

    START = "start to the first painted window, times a bare one"
    START_MEMORY = "memory at the first painted window"
    OPEN = "a prepared project opened, to the first paint"
    SCROLL = "a frame while scrolling, median"
    SCROLL_P99 = "a frame while scrolling, p99"
    JUMP_P99 = "a jump anywhere, p99"
    RESIZE = "resized, to the first right frame"
    ZOOM = "zoomed, to the first right frame"
    COMMAND = "a command, to the repaint"
    FIND = "find a word that is everywhere"
    GAP = "longest gap of the event loop"
    SEEDS = "five articles with all discrepancies, program running"
    ALIGN = "aligned, times TF-IDF and the assignment"
    ALIGN_MEMORY = "memory while aligning"
    VIEW_MEMORY = "memory of the view beyond the data"


@dataclass(frozen=True, slots=True)
class Line:
    """One measured figure beside the budget it belongs to.

    Attributes:
        share: of the limit, scaled by the machine's speed where it is one of time: 1 is all of it.
    """

    budget: str
    case: str
    limit: float
    measured: float
    unit: str
    share: float


def milliseconds(step: Callable[[], object]) -> float:
    """CPU ms of one call, of all threads together."""
    started = time.process_time()
    step()
    return (time.process_time() - started) * 1000


def calibration() -> float:
    """CPU ms of a loop that does the same work everywhere: the least of many, since a busy machine slows most.

    One that a host took time from is measured again, as often as ``stolen.py`` has patience.
    """

    def one(_number: int) -> float:
        time.sleep(0.01)
        return milliseconds(lambda: sum(i * i % 7 for i in range(200_000)))

    return min(counted(taken(one, CALIBRATIONS), CALIBRATIONS))


def share(spent: float, budget: float, unit: float) -> float:
    """Milliseconds as a share of a budget, scaled by the calibration loop: 1 is all of it."""
    return spent / (budget * unit / REFERENCE)


def headline(unit: float) -> str:
    """What is printed above the figures."""
    return f"calibration loop {unit:.1f} ms (where the budgets were set: {REFERENCE} ms); shares are scaled by it"


def note(budget: Budget, case: str, measured: float, limit: float, *, unit: str, speed: float | None = None) -> None:
    """Write down a figure for the table of all budgets, if one is being made.

    Args:
        unit: what is counted: ms CPU, MB, times.
        speed: what the calibration loop took; None for what does not depend on it.
    """
    if LINES in os.environ:
        part = measured / limit if speed is None else share(measured, limit, speed)
        with Path(os.environ[LINES]).open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(asdict(Line(budget, case, limit, measured, unit, part))) + "\n")


def noted(path: Path) -> list[Line]:
    """What was written down there."""
    return [Line(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]
