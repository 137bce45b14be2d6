"""Runs the patterns of one module over bad input: ``python -m tests.support.patterns MODULE``.

A process of its own for each module, so that a slow pattern can be stopped; it loads that module and no other.
"""

from __future__ import annotations

import importlib
import re
import signal
import sys

LIMIT = 2.0  # seconds of CPU for one pattern on one text; a quadratic one takes hours
WORST = ("1", "1,", "Aa ", " ", "„", "a", "1.", "A. ", "a\n")


def patterns(module: str) -> list[re.Pattern[str]]:
    """The compiled patterns of text among a module's values, alone or in tables, each once."""
    found: list[object] = []
    for value in vars(importlib.import_module(module)).values():
        found.extend(value if isinstance(value, tuple | list | set | frozenset) else [value])
        if isinstance(value, dict):
            found.extend([*value, *value.values()])
    flat = [part for value in found for part in (value if isinstance(value, tuple) else (value,))]
    return list(dict.fromkeys(p for p in flat if isinstance(p, re.Pattern) and isinstance(p.pattern, str)))


def run(module: str) -> None:
    """Search a megabyte of each bad text for every pattern of ``module``.

    A pattern that takes longer than ``LIMIT`` ends the process, after its name was printed.
    """
    for worst in WORST:
        text = worst * (1_000_000 // len(worst))
        for pattern in patterns(module):
            print(f"{pattern.pattern[:80]!r} on {worst!r}", flush=True)
            if hasattr(signal, "setitimer"):  # not on Windows, where the caller's patience is the limit
                signal.setitimer(signal.ITIMER_VIRTUAL, LIMIT)
            for _ in pattern.finditer(text):
                pass


if __name__ == "__main__":
    run(sys.argv[1])
