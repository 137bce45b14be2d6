"""Runs the patterns of modules over bad input: ``python -m tests.support.patterns MODULE...``.

In a process of its own, so that a slow pattern can be stopped: it ends the process.
"""

from __future__ import annotations

import importlib
import re
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path

LIMIT = 2.0  # seconds of CPU for one pattern on one text; a quadratic one takes hours
LENGTH = 1_000_000
PART = 8  # of the text is tried first
PATIENCE = 300  # seconds of wall clock for all patterns
ROOT = Path(__file__).resolve().parents[2]
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


def slow_ones(modules: Sequence[str]) -> dict[str, str]:
    """The modules with a pattern that does not stay quick, with its first words and the text it is slow on."""
    slow: dict[str, str] = {}
    left = list(modules)
    while left:
        command = [sys.executable, "-m", "tests.support.patterns", *left]
        done = subprocess.run(command, cwd=ROOT, check=False, timeout=PATIENCE, capture_output=True, encoding="utf-8")
        if not done.returncode:
            break
        module, _, last = done.stdout.splitlines()[-1].partition(": ")
        slow[module] = last + done.stderr
        left = left[left.index(module) + 1 :]
    return slow


def run(module: str) -> None:
    """Search a megabyte of each bad text for every pattern of ``module``, or so small a part of it that it is proof.

    A pattern that takes longer than ``LIMIT`` ends the process, after its name was printed. One whose time grows with
    the square of the length takes PART * PART times as long on the whole as on a part: where that is within the limit,
    the whole needs no look.
    """
    print(f"{module}: cannot be loaded", flush=True)
    found = patterns(module)
    for worst in WORST:
        text = worst * (LENGTH // len(worst))
        for pattern in found:
            print(f"{module}: {pattern.pattern[:80]!r} on {worst!r}", flush=True)
            if _seconds(pattern, text[: LENGTH // PART]) * PART * PART > LIMIT:
                _seconds(pattern, text)


def _seconds(pattern: re.Pattern[str], text: str) -> float:
    """CPU time of one search; ends the process where it is too long."""
    _end_after(LIMIT)
    began = time.process_time()
    deque(pattern.finditer(text), maxlen=0)
    taken = time.process_time() - began
    _end_after(0)
    return taken


def _end_after(seconds: float) -> None:
    """Ends the process once it has taken so much CPU time; 0 takes that back."""
    if hasattr(signal, "setitimer"):  # not on Windows, where the caller's patience is the limit
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        run(name)
