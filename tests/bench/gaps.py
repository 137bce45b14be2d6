"""How long the window stands still while it reads, aligns, compares and opens; run as ``python -m tests.bench.gaps``.

    python -m tests.bench.gaps [--rows 1000] [--versions 12] [--no-large]

The window is the real one, offscreen. A timer asks to be called every 5 ms; what passes between two of its calls, less
those 5 ms, is how long keys and paint events had to wait. Reported are the longest gap on the clock, and the most CPU
the process used between two calls, which is the program's own part where other programs take the processor away; the
most the window's own thread used of it; and the same of an idle window.

Where the host of a virtual machine took time away in a gap (``stolen.py``), the window's thread may have stood still
while another one worked on, on the other processor: its CPU is in the gap, and is not what the window waited for. So
what was surely stolen in a gap is taken off its time on the clock, and the gap counts with the CPU of the process, or
with what is left on the clock where that is less, but never with less than the window's own thread used. That is what
is held against the budget, less or more by the machine's own speed. The table has the longest gap with nothing stolen
in it beside the longest of all, the CPU as it was counted, and all that was stolen.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reconciler.app.session import Session
from reconciler.app.workspace import Workspace
from reconciler.gui import theme as themes
from reconciler.gui.courtesy import share_finely
from reconciler.gui.memory import seldom
from reconciler.gui.preferences import Preferences
from reconciler.gui.window import MainWindow
from reconciler.gui.workroom import Workroom
from reconciler.model.command import AddVersions
from tests.bench.gap_cases import bilingual, open_dialog, pages, translate
from tests.bench.long_texts import family
from tests.bench.reference import Budget, calibration, headline, note, share
from tests.bench.stolen import BEAT, Gap, stolen
from tests.support.places import SHARED, sample_files
from tests.support.projects import in_step, version

LIMIT = 50.0
HEADS = (("longest", 7), ("quiet", 7), ("CPU", 6), ("own", 6), ("counts", 6), ("share", 7), ("over", 5), ("stolen", 7))
IDLE = "idle"
MOST = 900.0  # seconds for one job


Reading = tuple[float, float, float, float]


def _now() -> Reading:
    return time.perf_counter() * 1000, time.process_time() * 1000, time.thread_time() * 1000, stolen()


class Heart:
    """Beats as often as the event loop lets it."""

    def __init__(self) -> None:
        self.gaps: list[Gap] = []
        self._last: Reading = (0.0, 0.0, 0.0, 0.0)
        self._timer = QTimer()
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        now = _now()
        wall, cpu, own, lost = (late - early for late, early in zip(now, self._last, strict=True))
        self.gaps.append(Gap(wall - BEAT, cpu, own, lost))
        self._last = now

    def during(self, begin: Callable[[], object], over: Callable[[], bool]) -> list[Gap]:
        """The gaps from ``begin`` until ``over`` is so for a while."""
        self.gaps, self._last = [], _now()
        self._timer.start()
        begin()
        loop, deadline, settled = QEventLoop(), time.monotonic() + MOST, 0
        while settled < 20 and time.monotonic() < deadline:
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            settled = settled + 1 if over() else 0
        self._timer.stop()
        return self.gaps


def window(folder: Path) -> Workroom:
    """The window of the program, with nothing in it, in a process that lets it go first as the program does."""
    seldom()
    share_finely()
    shell = MainWindow(Preferences(None), themes.load("light"))
    room = Workroom(shell, Workspace(folder, lambda: datetime(2031, 5, 4, 9, 30, tzinfo=UTC)))
    shell.resize(1280, 800)
    shell.show()
    return room


def told(name: str, gaps: Sequence[Gap], unit: float) -> None:
    wall, alone = max(gap.wall for gap in gaps), max((gap.wall for gap in gaps if not gap.stolen), default=0.0)
    cpu, own, part = max(gap.spent for gap in gaps), max(gap.own for gap in gaps), max(gap.part for gap in gaps)
    many = sum(gap.part > LIMIT for gap in gaps)
    lost, spent = sum(gap.stolen for gap in gaps), sum(gap.wall + BEAT for gap in gaps) / 1000
    if name != IDLE:
        note(Budget.GAP, name, part, LIMIT, unit="ms CPU", speed=unit)
    print(
        f"{name:44} {wall:7.0f} {alone:7.0f} {cpu:6.0f} {own:6.0f} {part:6.0f} {share(part, LIMIT, unit):7.2f}"
        f" {many:5} {lost:7.0f} {spent:7.1f}",
        flush=True,
    )


def dialog(room: Workroom, heart: Heart, folder: Path, unit: float) -> None:
    """Twelve articles looked at in the import dialog, then added."""
    idle, paths = partial(rests, room), pages(folder, 12, 20)
    gaps = heart.during(lambda: room.files.importing.begin(paths), idle)
    told("12 articles read, shown in the import dialog", gaps, unit)
    told("12 articles added from it", heart.during(open_dialog(room).accept, idle), unit)


def translation(room: Workroom, heart: Heart, sentences: int, unit: float) -> None:
    """Many sentences translated by a service that answers at once."""
    idle = partial(rests, room)
    heart.during(lambda: bilingual(room, sentences), idle)
    told(f"{sentences:,} sentences translated", heart.during(lambda: translate(room), idle), unit)


def rests(room: Workroom) -> bool:
    """Whether nothing is left to be done."""
    settled = room.strip.severities.settled() and room.settling.settled
    return settled and not room.jobs.busy and not room.workspace.analysis.is_put_off


def articles(room: Workroom, heart: Heart, paths: Sequence[Path], name: str, unit: float) -> None:
    """Import of some files, then all aligned anew."""
    idle = partial(rests, room)
    told(f"{name}: imported and aligned", heart.during(lambda: room.files.add(list(paths)), idle), unit)
    told(f"{name}: aligned anew", heart.during(room.rows.realign, idle), unit)


def written(folder: Path, texts: Sequence[Sequence[str]]) -> list[Path]:
    paths = [folder / f"report-{number:02}.txt" for number in range(len(texts))]
    for path, sentences in zip(paths, texts, strict=True):
        path.write_text("\n\n".join(sentences), encoding="utf-8")
    return paths


def project_file(folder: Path, texts: Sequence[Sequence[str]]) -> Path:
    """The same reports, aligned in step, as a project on the disk."""
    versions = tuple(version(chr(65 + number), *lines) for number, lines in enumerate(texts))
    session = Session(folder / "other", lambda: datetime(2031, 5, 4, 9, 30, tzinfo=UTC))
    session.do(AddVersions(versions, in_step(*versions)))
    session.save(folder / "many.reconciler")
    session.close()
    return folder / "many.reconciler"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rows", type=int, default=1000)
    parser.add_argument("--versions", type=int, default=12)
    parser.add_argument("--no-large", action="store_true")
    given = parser.parse_args()
    application = QApplication(sys.argv[:1])
    themes.apply(application, themes.load("light"))
    unit, heart = calibration(), Heart()
    print(f"budget {LIMIT:.0f} ms; {headline(unit)}")
    print("ms; quiet: the longest gap with nothing stolen in it; over: how many count with more\n")
    print(f"{'':44} " + " ".join(f"{head:>{wide}}" for head, wide in HEADS) + f" {'s':>7}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        room = window(folder / "state")
        until = time.monotonic() + 2
        told(IDLE, heart.during(lambda: None, lambda: time.monotonic() > until), unit)
        seeds = sorted((SHARED / "seeds").glob("*.txt"))
        articles(room, heart, seeds or sample_files(), "five seeds" if seeds else "samples", unit)
        room.workspace.new()
        dialog(room, heart, folder, unit)
        translation(room, heart, given.rows, unit)
        room.workspace.new()
        if not given.no_large:
            large(room, heart, folder, family(given.versions, given.rows), unit)
        room.jobs.close()
        room.workspace.session.close()
        room.window.deleteLater()
    return 0


def large(room: Workroom, heart: Heart, folder: Path, texts: Sequence[Sequence[str]], unit: float) -> None:
    """Many sentences: a project opened and compared, and the same as files, imported and aligned."""
    size = f"{len(texts)} x {len(texts[0]):,}"
    path = project_file(folder, texts)
    idle = partial(rests, room)
    told(f"{size}: project opened and compared", heart.during(lambda: room.files.open_project(path), idle), unit)
    room.workspace.new()
    articles(room, heart, written(folder, texts), size, unit)


if __name__ == "__main__":
    raise SystemExit(main())
