"""Every budget of the program in one run, a table after the other; run as ``python -m tests.bench.budgets [--quick]``.

Each table is printed by a program of its own, so that none runs in what another left behind, and gives its figures as
shares of the budget, or, where something else is done in the same run, as the ratio to that. ``--quick`` leaves out
what takes minutes: twelve long versions imported, five thousand sentences aligned.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Bench:
    """What is measured, by which module, with which options; ``quick`` where they are others for a short run."""

    what: str
    module: str
    options: tuple[str, ...] = ()
    quick: tuple[str, ...] | None = None


BENCHES = (
    Bench("start to the first paint, and its memory: against a bare window", "startup"),
    Bench("the grid: open, scroll, jump, resize, zoom, a command, find, memory", "panes", quick=("4",)),
    Bench("the longest gap of the event loop: read, align, compare, translate, open", "gaps", quick=("--no-large",)),
    Bench("commands, the journal, saving, opening", "project"),
    Bench("five articles aligned, with all discrepancies", "seeds"),
    Bench(
        "long versions aligned: against TF-IDF and the assignment",
        "align_speed",
        quick=("--sizes", "1000", "--versions="),
    ),
)


def main() -> int:
    quick = "--quick" in sys.argv[1:]
    failed = 0
    for bench in BENCHES:
        print(f"\n## {bench.what}\n", flush=True)
        options = bench.quick if quick and bench.quick is not None else bench.options
        command = [sys.executable, "-m", f"tests.bench.{bench.module}", *options]
        surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        failed += subprocess.run(command, cwd=ROOT, env=surroundings, check=False).returncode != 0
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
