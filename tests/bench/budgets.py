"""Every budget of the program in one run, and a table of them; run as ``python -m tests.bench.budgets [--quick]``.

Each is measured by a program of its own, so that none runs in what another left behind, and prints its figures first.
The table at the end has a line for each budget of the design: limit, measured, share of the limit, whether it is kept.
Shares of milliseconds are scaled by the machine's own speed (``reference.py``); what is compared with something done
in the same run, and memory, is not. ``--quick`` leaves out what takes minutes: twelve long versions imported, ten
thousand rows, five thousand sentences aligned. The exit code is 0 if every budget is kept.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.reference import LINES, REFERENCE, Line, calibration, noted

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
    Bench("the grid: open, scroll, jump, resize, zoom, find, memory", "panes", ("12x1000", "12x10000"), ("12x1000",)),
    Bench("commands in the window", "commands"),
    Bench("the longest gap of the event loop: read, align, compare, translate, open", "gaps", quick=("--no-large",)),
    Bench("what is written down: the journal, saving, opening", "project"),
    Bench("five articles aligned, with all discrepancies", "seeds"),
    Bench(
        "long versions aligned: against TF-IDF and the assignment",
        "align_speed",
        ("--versions=",),
        ("--sizes", "1000", "--versions="),
    ),
)


def main() -> int:
    quick = "--quick" in sys.argv[1:]
    failed, before = [], calibration()
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "lines"
        lines.touch()
        for bench in BENCHES:
            print(f"\n## {bench.what}\n", flush=True)
            options = bench.quick if quick and bench.quick is not None else bench.options
            command = [sys.executable, "-m", f"tests.bench.{bench.module}", *options]
            surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", LINES: str(lines)}
            if subprocess.run(command, cwd=ROOT, env=surroundings, check=False).returncode:
                failed.append(bench.module)
        found = noted(lines)
    print(
        f"\n## All budgets\n\nThe calibration loop took {before:.1f} ms before and {calibration():.1f} after (where",
        end="",
    )
    print(f" the budgets were set: {REFERENCE} ms).\n")
    return told(found, failed)


def told(lines: Sequence[Line], failed: Sequence[str]) -> int:
    """Print the table; 0 if everything ran and every budget is kept."""
    print("| budget | case | limit | measured | share of the limit | kept |\n|---|---|---|---|---|---|")
    for line in lines:
        limit, measured = amount(line.limit), amount(line.measured)
        print(
            f"| {line.budget} | {line.case} | {limit} {line.unit} | {measured} {line.unit} | {line.share:.2f} "
            f"| {'yes' if line.share <= 1 else '**no**'} |"
        )
    over = [line for line in lines if line.share > 1]
    print(f"\n{len(lines) - len(over)} of {len(lines)} kept", end="")
    print(f"; did not run: {', '.join(failed)}" if failed else "")
    return bool(over or failed or not lines)


def amount(number: float) -> str:
    """A number with as many digits as say something."""
    return f"{number:.2f}".rstrip("0").rstrip(".") if number < 10 else f"{number:,.0f}"


if __name__ == "__main__":
    raise SystemExit(main())
