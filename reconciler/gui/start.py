"""The way in: a window on the screen first, everything that takes time afterwards."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from reconciler import __version__
from reconciler.gui import theme as themes
from reconciler.gui.comfort import enlarge
from reconciler.gui.languages import speak
from reconciler.gui.preferences import Preferences
from reconciler.gui.systemtheme import current_theme
from reconciler.gui.window import MainWindow

if TYPE_CHECKING:
    from reconciler.gui.leisure import Leisure
    from reconciler.gui.workroom import Workroom

FIRST_PAINT = "--bench-first-paint"
SAFE = "--safe"


def run(arguments: Sequence[str]) -> int:
    """Open the window with the files named; the exit code.

    Hidden options: ``--bench-first-paint`` ends the program after the first paint; ``--safe`` keeps no journal and
    offers no recovery.
    """
    import platformdirs

    options = {argument for argument in arguments if argument.startswith("--")}
    files = [Path(argument).absolute() for argument in arguments if not argument.startswith("--")]
    application = themes.dressed(sys.argv[0])
    application.setApplicationName("Reconciler")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("reconciler")
    preferences = Preferences(platformdirs.user_config_path("reconciler") / "settings.toml")
    speak(application, preferences.value.language)
    enlarge(application, preferences.value.letters)
    theme = current_theme(preferences.value.theme, in_haste=True)
    themes.apply(application, theme)
    window = MainWindow(preferences, theme)
    if FIRST_PAINT in options:
        window.painted.connect(application.quit)
    else:
        state = None if SAFE in options else platformdirs.user_state_path("reconciler")
        sys.excepthook = _Hook(window)
        window.painted.connect(lambda: at_leisure(furnish(window, state, files)))
    window.show()
    return application.exec()


def furnish(window: MainWindow, state: Path | None, files: Sequence[Path] = ()) -> Workroom:
    """Put the workroom into the window, offer what a crash left, open ``files``."""
    from datetime import datetime

    import platformdirs

    from reconciler.app import aids
    from reconciler.app.workspace import Workspace
    from reconciler.gui.controllers.files import open_named
    from reconciler.gui.courtesy import share_finely
    from reconciler.gui.memory import seldom
    from reconciler.gui.workroom import Workroom

    seldom()
    share_finely()
    cache = platformdirs.user_cache_path("reconciler")
    workspace = Workspace(state, datetime.now, aids.of_settings(window.preferences.value, cache))
    room = Workroom(window, workspace)
    window.may_close = room.close
    room.wear(current_theme(window.preferences.value.theme))
    if window.preferences.value.hints:
        room.hints.finished.connect(lambda: window.preferences.change(hints=False))
        room.hints.start()
    if state is not None:
        room.desk.attempt(room.files.offer_recovery)
    if files:
        room.desk.attempt(lambda: open_named(room.files, room.desk, files))
    window.catch_up()
    return room


def at_leisure(room: Workroom) -> Leisure:
    """Read what the first comparison will ask for, once the editor has nothing done for a while."""
    from functools import partial

    from reconciler.app.exporting import samples
    from reconciler.app.warming import Warming, warm
    from reconciler.gui.leisure import Leisure

    leisure = Leisure(room.jobs, Warming(partial(warm, room.workspace.analysis, samples())), room)
    leisure.wait()
    return leisure


class _Hook:
    """Shows a fault of the program instead of losing it; one window at a time."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._shown = False

    def __call__(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        import traceback

        report = "".join(traceback.format_exception(kind, fault, trace))
        sys.stderr.write(report)
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        elif not self._shown:
            self._shown = True
            QTimer.singleShot(0, lambda: self._show(report))

    def _show(self, report: str) -> None:
        from reconciler.gui.dialogs.problem import show_fault

        box = show_fault(report, self._window)
        box.finished.connect(self._closed)

    def _closed(self) -> None:
        self._shown = False
