"""How quickly the grid opens, scrolls, jumps, resizes and takes a command.

    python -m tests.bench.panes [VERSIONSxROWS ...]

Prints milliseconds of CPU, and each as a share of its budget, scaled by the machine's own speed (``reference.py``), so
that a slower machine is not a slower program. Each size is measured in a process of its own: what one needed and let go
would be there for the next. A command is that of the grid alone; ``commands.py`` has those of the whole window.

Where the host of a virtual machine took time away meanwhile (``stolen.py``), a frame is followed by one more of its
kind, and a process that was disturbed while it opened or found the words is begun again; both a few times at the most.
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from reconciler.app.search import Hit, Place, Query, find, sort_in
from reconciler.gui import theme as looks
from reconciler.gui.memory import lasting
from reconciler.gui.panes.view import Panes
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.project import Project
from tests.bench.reference import Budget, calibration, headline, milliseconds, note, share
from tests.bench.stolen import Figure, counted, stolen, taken
from tests.gui.panes_sample import MadeUp, crowd

# Milliseconds, for up to 1,000 rows and for more.
BUDGETS = {
    "open": (100, 200),
    "scroll": (6, 6),
    "scroll p99": (16, 16),
    "jump p99": (33, 33),
    "resize": (30, 60),
    "zoom": (30, 60),
    "command": (16, 16),
    "find": (50, 50),
}
DISTURBED, ATTEMPTS = 75, 4
VIEW_MEMORY = 50  # MB beyond the data
SIZES = ("2x60", "5x60", "5x1000", "12x1000", "12x10000")
NOTED = {
    "open": Budget.OPEN,
    "scroll": Budget.SCROLL,
    "scroll p99": Budget.SCROLL_P99,
    "jump p99": Budget.JUMP_P99,
    "resize": Budget.RESIZE,
    "zoom": Budget.ZOOM,
    "find": Budget.FIND,
}
NO_LIMIT = {("find", True), ("command", True)}  # of what the design sets none for more than 1,000 rows


def settle(app: QApplication) -> None:
    for _ in range(3):
        app.processEvents()


def opened(app: QApplication, workspace: MadeUp, theme: looks.Theme) -> tuple[Painted, float]:
    started = time.process_time()
    panes = Painted(workspace, theme)
    panes.resize(1280, 800)
    panes.show()
    settle(app)
    assert panes.painted
    return panes, (time.process_time() - started) * 1000


class Painted(Panes):
    """The grid, counting how often it was painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted += 1


def frames(app: QApplication, panes: Painted, step: Callable[[int], object], count: int) -> list[float]:
    """CPU ms of each of several steps, each with the frame it brings about."""

    def one(number: int) -> None:
        painted = panes.painted
        step(number)
        app.processEvents()
        if panes.painted == painted and panes.verticalScrollBar().value() not in (
            0,
            panes.verticalScrollBar().maximum(),
        ):
            sys.exit("nothing was painted: these are no frames")

    return counted(taken(lambda number: milliseconds(lambda: one(number)), count), count)


def once(step: Callable[[], Figure], *, patient: bool) -> Figure:
    """What can be measured once in a process only; one that was disturbed ends with ``DISTURBED`` while patient."""
    before = stolen()
    figure = step()
    if patient and stolen() > before:
        sys.exit(DISTURBED)
    return figure


def measure(app: QApplication, columns: int, rows: int, unit: float, *, patient: bool) -> None:
    workspace, theme = crowd(columns, rows), looks.load("light")
    lasting()  # as the window does with a project just opened
    before = memory()
    panes, opening = once(lambda: opened(app, workspace, theme), patient=patient)
    bar = panes.verticalScrollBar()
    scrolls = frames(app, panes, lambda _: bar.setValue(bar.value() + 60), 200)
    jumps = frames(app, panes, lambda n: bar.setValue(bar.maximum() * (n * 37 % 100) // 100), 60)
    zooms = frames(app, panes, lambda n: panes.zoom(1 if n % 2 else -1), 6)
    sizes = frames(app, panes, lambda n: panes.resize(1280 + 40 * (n % 2 + 1), 800), 6)
    row = workspace.project.rows[len(workspace.project.rows) // 2]
    panes.go_to(row.id)
    settle(app)
    pick = next(iter(row.cells))
    decision = Decision(DecisionKind.TAKEN, (pick,))
    choices = frames(app, panes, lambda n: panes.refresh(workspace.decide(row.id, None if n % 2 else decision)), 10)
    viewing = memory() - before
    finding = once(lambda: lit(app, panes, workspace.project), patient=patient)
    found = memory() - before - viewing
    spent = {
        "open": opening,
        "scroll": statistics.median(scrolls),
        "scroll p99": p99(scrolls),
        "jump p99": p99(jumps),
        "resize": statistics.median(sizes),
        "zoom": statistics.median(zooms),
        "command": statistics.median(choices),
        "find": finding,
    }
    told(columns, rows, spent, unit)
    note(Budget.VIEW_MEMORY, f"{columns} x {rows:,}", viewing, VIEW_MEMORY, unit="MB")
    print(
        f"{'':12} memory +{viewing:.0f} MB ({viewing / VIEW_MEMORY:.2f}); the places found {found:.0f} MB", flush=True
    )
    panes.close()
    panes.deleteLater()
    settle(app)


def lit(app: QApplication, panes: Painted, project: Project) -> float:
    """CPU ms until the words that were sought are shown."""

    def work() -> None:
        painted = panes.painted
        panes.show_hits(places(project))
        app.processEvents()
        if panes.painted == painted:
            sys.exit("nothing was painted: the words are not lit")

    return milliseconds(work)


def places(project: Project) -> dict[Place, list[Hit]]:
    """Where a word is that is everywhere."""
    found: dict[Place, list[Hit]] = {}
    sort_in(find(project, Query("ferry")), found)
    return found


def p99(spent: list[float]) -> float:
    return sorted(spent)[int(len(spent) * 0.99)]


def told(columns: int, rows: int, spent: dict[str, float], unit: float) -> None:
    """One line: what took how long, and in brackets its share of the budget."""
    shares = {name: share(ms, BUDGETS[name][rows > 1000], unit) for name, ms in spent.items()}
    for name, ms in spent.items():
        if name in NOTED and (name, rows > 1000) not in NO_LIMIT:
            note(NOTED[name], f"{columns} x {rows:,}", ms, BUDGETS[name][rows > 1000], unit="ms CPU", speed=unit)
    line = "  ".join(f"{name} {ms:.1f} ({shares[name]:.2f})" for name, ms in spent.items())
    print(f"{columns:>3} x {rows:<6} {line}", flush=True)


def memory() -> float:
    """MB this process holds now; what it held at most would hide what is taken after something larger was let go."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1024 * 1024)


def main() -> int:
    if sys.argv[1:2] == ["--one"]:
        app = QApplication([])
        looks.apply(app, looks.load("light"))
        columns, rows = map(int, sys.argv[2].split("x"))
        measure(app, columns, rows, float(sys.argv[3]), patient=sys.argv[4:] == ["--patient"])
        return 0
    unit, failed = calibration(), 0
    print(f"CPU ms, in brackets the share of the budget; {headline(unit)}", flush=True)
    for size in sys.argv[1:] or SIZES:
        command = [sys.executable, "-m", "tests.bench.panes", "--one", size, str(unit)]
        for attempt in range(ATTEMPTS):
            patience = ["--patient"] if attempt < ATTEMPTS - 1 else []
            code = subprocess.run([*command, *patience], check=False).returncode
            if code != DISTURBED:
                break
        failed += code != 0
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
