"""What a test leaves behind disturbs the tests after it: threads, processes, Qt's timers, animations and windows."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterable

GRACE = 2.0


def threads_beyond(before: Iterable[threading.Thread], grace: float = GRACE) -> list[str]:
    """Names of threads that run now and did not run ``before``; those about to end get ``grace`` seconds."""
    known = set(before)
    for thread in set(threading.enumerate()) - known:
        thread.join(grace)
    return [f"thread {thread.name}" for thread in threading.enumerate() if thread not in known]


def processes_beyond(before: Iterable[int], grace: float = GRACE) -> list[str]:
    """Names of worker processes that run now and did not run ``before``, given as process ids."""
    known = set(before)
    deadline = time.monotonic() + grace
    left = _workers(known)
    while left and time.monotonic() < deadline:
        time.sleep(0.02)
        left = _workers(known)
    return left


def worker_ids() -> set[int]:
    """Process ids of the worker processes that run now; none where multiprocessing was never loaded."""
    return {pid for pid, _name in _children()}


def _workers(known: set[int]) -> list[str]:
    return [f"process {name}" for pid, name in _children() if pid not in known]


def _children() -> list[tuple[int, str]]:
    multiprocessing = sys.modules.get("multiprocessing")
    if multiprocessing is None:
        return []
    return [(child.pid or 0, child.name) for child in multiprocessing.active_children()]
