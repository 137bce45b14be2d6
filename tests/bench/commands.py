"""How long a command takes in the whole window, to the repaint; run as ``python -m tests.bench.commands``.

    python -m tests.bench.commands [--rows 1000] [--versions 12] [--times 20]

The window is the real one, offscreen, with a project opened from its file and compared. Each command goes the way of
its key: the action is triggered, the project is changed, the journal written, and the rows that changed are painted.
Printed are CPU ms until then, and until the lists around the grid have followed too, for which no budget is set; they
do so step by step, between keys and drawing. A command during which the host of a virtual machine took time away is
given once more, in another row (``stolen.py``).
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from reconciler.gui import theme as themes
from reconciler.gui.workroom import Workroom
from reconciler.model.command import PutNote
from reconciler.model.decision import Note
from reconciler.model.ids import NoteId
from tests.bench.gaps import Heart, project_file, rests, window
from tests.bench.long_texts import family
from tests.bench.reference import Budget, calibration, headline, milliseconds, note, share
from tests.bench.stolen import PATIENCE as ROUNDS
from tests.bench.stolen import counted, stolen

LIMIT = 16.0
PATIENCE = 20  # turns of the event loop within which the grid is painted


class Painted(QObject):
    """Whether the grid was painted since it was last asked."""

    def __init__(self, room: Workroom) -> None:
        super().__init__()
        self.since = False
        room.panes.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        self.since = self.since or event.type() == QEvent.Type.Paint
        return False


def to_repaint(application: QApplication, painted: Painted, step: Callable[[], object]) -> float:
    """CPU ms until the grid has been painted."""

    def work() -> None:
        painted.since = False
        step()
        for _ in range(PATIENCE):
            application.sendPostedEvents()  # painting is one; what is left to a timer comes after it
            if painted.since:
                return
        sys.exit("nothing was painted: the command did nothing that is seen")

    return milliseconds(work)


def settled(application: QApplication, room: Workroom) -> float:
    """CPU ms until nothing is left to be done."""

    def work() -> None:
        quiet = 0
        while quiet < 5:
            application.processEvents()
            time.sleep(0.001)
            quiet = quiet + 1 if rests(room) else 0

    return milliseconds(work)


def put_note(room: Workroom) -> None:
    """What the dialog of a note does when it is closed."""
    row = room.panes.current_row()
    room.desk.attempt(lambda: room.workspace.do(PutNote(Note(NoteId(""), row, "ask again"))))


def measure(application: QApplication, room: Workroom, times: int, unit: float) -> None:
    """Each command in several rows, one after the other, from the middle on."""
    painted, entries = Painted(room), room.window.menus.entries
    commands: dict[str, Callable[[], object]] = {
        "choose": entries["decide.take-1"].trigger,
        "note": partial(put_note, room),
        "move a sentence": entries["align.sentence-down"].trigger,
        "undo of it": entries["edit.undo"].trigger,
    }
    rows = [row.id for row in room.workspace.project.rows]
    spent: dict[str, list[tuple[tuple[float, float], float]]] = {name: [] for name in commands}
    for number in range(ROUNDS * times):
        for name, command in commands.items():
            if name != "undo of it":
                room.panes.go_to(rows[(len(rows) // 2 + 3 * number) % len(rows)])
            settled(application, room)
            before = stolen()
            painting = to_repaint(application, painted, command)
            lost = stolen() - before
            spent[name].append(((painting, settled(application, room)), lost))
        if all(sum(not lost for _run, lost in runs) >= times for runs in spent.values()):
            break
    size = f"{len(room.workspace.project.versions)} x {len(rows):,}"
    for name, runs in spent.items():
        first, after = (sorted(run[n] for run in counted(runs, times)) for n in (0, 1))
        middle = statistics.median(first)
        note(Budget.COMMAND, f"{name}, {size}, median", middle, LIMIT, unit="ms CPU", speed=unit)
        print(
            f"{name:18} to the repaint: median {middle:5.1f} ms, {share(middle, LIMIT, unit):.2f} of the budget, "
            f"most {first[-1]:5.1f};  the lists after that {statistics.median(after):5.1f} ms"
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rows", type=int, default=1000)
    parser.add_argument("--versions", type=int, default=12)
    parser.add_argument("--times", type=int, default=20)
    given = parser.parse_args()
    application = QApplication(sys.argv[:1])
    themes.apply(application, themes.load("light"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        room = window(folder / "state")
        path = project_file(folder, family(given.versions, given.rows))
        Heart().during(lambda: room.files.open_project(path), partial(rests, room))
        unit = calibration()
        print(f"budget {LIMIT:.0f} ms CPU; {headline(unit)}")
        measure(application, room, given.times, unit)
        room.jobs.close()
        room.workspace.session.close()
        room.window.deleteLater()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
