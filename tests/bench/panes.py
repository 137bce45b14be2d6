"""How quickly the grid opens, scrolls, jumps, resizes and takes a command; run as ``python -m tests.bench.panes``.

Prints milliseconds of CPU, and the same as a ratio to a fixed loop of Python in the same run.
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

from reconciler.app.search import Query, find
from reconciler.gui import theme as looks
from reconciler.gui.memory import lasting
from reconciler.gui.panes.ownorder import OwnOrder
from reconciler.gui.panes.view import Panes
from reconciler.model.decision import Decision, DecisionKind
from tests.gui.panes_sample import MadeUp, crowd

SIZES = ((2, 60), (5, 60), (5, 1000), (12, 1000), (12, 10_000))


def milliseconds(step: Callable[[], object]) -> float:
    started = time.process_time()
    step()
    return (time.process_time() - started) * 1000


def calibration() -> float:
    """CPU ms of a loop that does the same work everywhere."""
    return min(milliseconds(lambda: sum(i * i % 7 for i in range(200_000))) for _ in range(5))


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
    sizes = frames(app, panes, lambda n: panes.resize(1280 + 40 * (n % 2 + 1), 800), 6)
    row = workspace.project.rows[len(workspace.project.rows) // 2]
    panes.go_to(row.id)
    settle(app)
    pick = next(iter(row.cells))
    decision = Decision(DecisionKind.TAKEN, (pick,))
    choices = frames(app, panes, lambda n: panes.refresh(workspace.decide(row.id, None if n % 2 else decision)), 10)
    hits = find(crowd(2, 60).project, Query("ferry"))
    lighting = milliseconds(lambda: (panes.show_hits(hits), settle(app)))
    own = OwnOrder(panes)
    own.resize(1280, 800)
    owning = milliseconds(lambda: (own.show(), settle(app)))
    own.hide()
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    ranked = sorted(scrolls)
    print(
        f"{columns:>3} x {rows:<6} open {opening:6.0f} ({opening / unit:5.1f})"
        f"   scroll {statistics.median(scrolls):4.1f}"
        f" / p99 {ranked[int(len(ranked) * 0.99)]:5.1f}   jump {statistics.median(jumps):5.1f} / {max(jumps):5.1f}"
        f"   resize {statistics.median(sizes):5.1f}   command {statistics.median(choices):5.1f}"
        f"   hits {lighting:5.1f}   own order {owning:4.0f} ({owning / unit:4.1f})   +{after - before:.0f} MB"
    )
    own.deleteLater()
    panes.close()
    panes.deleteLater()
    settle(app)


def main() -> int:
    app = QApplication([])
    looks.apply(app, looks.load("light"))
    unit = calibration()
    print(f"CPU ms; in brackets as a ratio to the calibration loop ({unit:.1f} ms)")
    wanted = SIZES[: int(sys.argv[1])] if len(sys.argv) > 1 else SIZES
    for columns, rows in wanted:
        measure(app, columns, rows, unit)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
