"""What the window is painted with first: no more than it needs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = """
import gc
import sys
import PySide6.QtCore as core
import PySide6.QtGui as shapes
from reconciler.__main__ import window

window(["--bench-first-paint"])
heavy = {"decimal", "reconciler.gui.workroom", "reconciler.gui.menus"} & set(sys.modules)
if "Qt" in vars(core):  # PySide builds the namespace, hundreds of enumerations, when it is first asked for
    heavy.add("Qt")
heavy |= {"QAction", "QIcon", "QKeySequence", "QPainter"} & set(vars(shapes))  # so are these classes
if gc.isenabled():  # nothing is garbage yet
    heavy.add("gc")
print("heavy:", *sorted(heavy))
"""


def told(program: str, home: Path) -> str:
    """What a program says that runs by itself, as in an editor's first session."""
    folders = {f"XDG_{kind}_HOME": str(home) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    surroundings = {**os.environ, **folders, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", program], env=surroundings, capture_output=True, text=True, timeout=120, check=True
    )
    return ran.stdout.strip()


def test_the_first_paint_waits_for_nothing_that_can_come_after(tmp_path: Path) -> None:
    assert told(PROGRAM, tmp_path) == "heavy:"


def test_the_application_is_dressed_from_the_start(tmp_path: Path) -> None:
    program = "from reconciler.gui import theme; print(theme.dressed('reconciler').style().name().lower())"
    assert told(program, tmp_path) == "fusion"
