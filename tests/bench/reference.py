"""How fast the machine is just now, so that a figure can be read as a share of a budget set on another one."""

from __future__ import annotations

import time
from collections.abc import Callable

REFERENCE = 9.3  # ms of the calibration loop where the budgets were set


def milliseconds(step: Callable[[], object]) -> float:
    """CPU ms of one call, of all threads together."""
    started = time.process_time()
    step()
    return (time.process_time() - started) * 1000


def calibration() -> float:
    """CPU ms of a loop that does the same work everywhere."""
    return min(milliseconds(lambda: sum(i * i % 7 for i in range(200_000))) for _ in range(5))


def share(spent: float, budget: float, unit: float) -> float:
    """Milliseconds as a share of a budget, scaled by the calibration loop: 1 is all of it."""
    return spent / (budget * unit / REFERENCE)


def headline(unit: float) -> str:
    """What is printed above the figures."""
    return f"calibration loop {unit:.1f} ms (where the budgets were set: {REFERENCE} ms); shares are scaled by it"
