"""Runs the patterns of one module over bad input: ``python -m tests.support.patterns MODULE``.

A process of its own for each module, so that a slow pattern can be stopped; it loads that module and no other.
"""

from __future__ import annotations

import importlib
import re
import sys

WORST = ("1", "1,", "Aa ", " ", "„", "a", "1.", "A. ", "a\n")


def patterns(module: str) -> list[re.Pattern[str]]:
    """The compiled patterns of text among a module's values, alone or in tables."""
    found: list[object] = []
    for value in vars(importlib.import_module(module)).values():
        found.extend(value if isinstance(value, tuple | list | set | frozenset) else [value])
        if isinstance(value, dict):
            found.extend([*value, *value.values()])
    flat = [part for value in found for part in (value if isinstance(value, tuple) else (value,))]
    return [p for p in flat if isinstance(p, re.Pattern) and isinstance(p.pattern, str)]


def run(module: str) -> None:
    """Search a megabyte of each bad text for every pattern of ``module``."""
    for worst in WORST:
        text = worst * (1_000_000 // len(worst))
        for pattern in patterns(module):
            for _ in pattern.finditer(text):
                pass


if __name__ == "__main__":
    run(sys.argv[1])
