"""How quickly the grid opens, scrolls, jumps, resizes and takes a command; run as ``python -m tests.bench.panes``.

Prints milliseconds of CPU, and each as a share of its budget, scaled by the machine's own speed (``reference.py``), so
that a slower machine is not a slower program.
"""

from __future__ import annotations

import os
import resource
import statistics
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from reconciler.app.search import Hit, Place, Query, find, sort_in
from reconciler.gui import theme as looks
from reconciler.gui.memory import lasting
from reconciler.gui.panes.view import Panes
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.project import Project
from tests.bench.reference import calibration, headline, milliseconds, share
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
VIEW_MEMORY = 50  # MB beyond the data
SIZES = ((2, 60), (5, 60), (5, 1000), (12, 1000), (12, 10_000))


def settle(app: QApplication) -> None:
    for _ in range(3):
        app.processEvents()


def opened(app: QApplication, workspace: MadeUp, theme: looks.Theme) -> tuple[Panes, float]:
    started = time.process_time()
    panes = Panes(workspace, theme)
    panes.resize(1280, 800)
    panes.show()
    settle(app)
    return panes, (time.process_time() - started) * 1000


def frames(app: QApplication, panes: Panes, step: Callable[[int], object], count: int) -> list[float]:
    def one(number: int) -> None:
        step(number)
        app.processEvents()

    return [milliseconds(lambda n=number: one(n)) for number in range(count)]  # type: ignore[misc]


def measure(app: QApplication, columns: int, rows: int, unit: float) -> None:
    workspace, theme = crowd(columns, rows), looks.load("light")
    lasting()  # as the window does with a project just opened
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    panes, opening = opened(app, workspace, theme)
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
    finding = frames(app, panes, lambda _: panes.show_hits(places(workspace.project)), 1)[0]
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
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
    memory = after - before
    print(f"{'':12} memory +{memory:.0f} MB ({memory / VIEW_MEMORY:.2f}), with what the finding keeps", flush=True)
    panes.close()
    panes.deleteLater()
    settle(app)


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
    line = "  ".join(f"{name} {ms:.1f} ({shares[name]:.2f})" for name, ms in spent.items())
    print(f"{columns:>3} x {rows:<6} {line}", flush=True)


def main() -> int:
    app = QApplication([])
    looks.apply(app, looks.load("light"))
    unit = calibration()
    print(f"CPU ms, in brackets the share of the budget; {headline(unit)}")
    wanted = SIZES[: int(sys.argv[1])] if len(sys.argv) > 1 else SIZES
    for columns, rows in wanted:
        measure(app, columns, rows, unit)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
