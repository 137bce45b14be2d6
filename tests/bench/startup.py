"""How long until the first painted window, against a bare QMainWindow in the same run.

    python -m tests.bench.startup [--pairs 9] [--platform offscreen|xcb]

Each program runs in a process of its own, the two in turn so that a busy machine slows both, and ends right after its
first paint. Reported are medians of CPU time (user and system), wall time and peak memory, and the ratios, which is
what the budget is about: CPU at most 1.5 times the bare window, peak memory at most 75 MB. POSIX only.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.reference import Budget, note
from tests.bench.stolen import counted, taken

ROOT = Path(__file__).resolve().parents[2]
RATIO_LIMIT = 1.5
MEMORY_LIMIT = 75.0
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Bare(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, application.quit)

application = QApplication(sys.argv)
window = Bare()
window.resize(1280, 800)
window.show()
application.exec()
"""
PROGRAMS = {"bare QMainWindow": ["-c", BARE], "Reconciler": ["-m", "reconciler", "--bench-first-paint"]}


@dataclass(frozen=True)
class Run:
    """One start: CPU and wall time in milliseconds, peak memory in megabytes."""

    cpu: float
    wall: float
    memory: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=9)
    parser.add_argument("--platform", default="offscreen")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        variables = surroundings(home, arguments.platform)
        for program in PROGRAMS.values():  # once unmeasured: byte code and disk caches
            measured(program, variables)

        def pair(_number: int) -> list[Run]:
            return [measured(program, variables) for program in PROGRAMS.values()]

        pairs = counted(taken(pair, arguments.pairs), arguments.pairs)
    report(dict(zip(PROGRAMS, map(list, zip(*pairs, strict=True)), strict=True)))


def surroundings(home: str, platform: str) -> dict[str, str]:
    """An editor's second start: no settings and no recent files, but byte code, whatever this machine keeps of it."""
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    folders = {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    folders |= {"HOME": home, "PYTHONPYCACHEPREFIX": f"{home}/byte-code"}
    return {**inherited, **folders, "QT_QPA_PLATFORM": platform, "PYTHONPATH": str(ROOT)}


def measured(program: list[str], variables: dict[str, str]) -> Run:
    """Run a program to its end; a failure ends the measurement, since its figures would mean nothing."""
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, *program], env=variables, stdin=subprocess.DEVNULL)
    _pid, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(program[:3])} ended with code {process.returncode}")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Run((used.ru_utime + used.ru_stime) * 1000, wall * 1000, used.ru_maxrss / unit)


def report(runs: dict[str, list[Run]]) -> None:
    middle = {name: [median(values) for values in zip(*map(astuple, all_), strict=True)] for name, all_ in runs.items()}
    print(f"{'':18s} {'CPU ms':>8s} {'wall ms':>8s} {'peak MB':>8s}")
    for name, figures in middle.items():
        print(f"{name:18s} " + " ".join(f"{figure:8.0f}" for figure in figures))
    bare, ours = middle.values()
    ratios = [mine / theirs for mine, theirs in zip(ours, bare, strict=True)]
    print(f"{'ratio':18s} " + " ".join(f"{ratio:8.2f}" for ratio in ratios))
    note(Budget.START, "medians of CPU", ratios[0], RATIO_LIMIT, unit="times")
    note(Budget.START_MEMORY, "peak", ours[2], MEMORY_LIMIT, unit="MB")
    within = ratios[0] <= RATIO_LIMIT and ours[2] <= MEMORY_LIMIT
    shares = f"{ratios[0] / RATIO_LIMIT:.2f} and {ours[2] / MEMORY_LIMIT:.2f} of it"
    print(f"budget: CPU ratio {RATIO_LIMIT}, peak {MEMORY_LIMIT:.0f} MB: {'kept' if within else 'EXCEEDED'} ({shares})")


def astuple(run: Run) -> tuple[float, float, float]:
    return run.cpu, run.wall, run.memory


if __name__ == "__main__":
    main()
