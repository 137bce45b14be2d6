"""A picture of the window where there is no display."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reconciler.app.workspace import Workspace
from reconciler.gui import theme as themes
from reconciler.gui.preferences import Preferences
from reconciler.gui.window import MainWindow
from reconciler.gui.workroom import Workroom
from reconciler.model.errors import SaveFailed

SIZE = (1440, 900)


def picture(workspace: Workspace, path: Path) -> None:
    """Write a PNG of the window with the project of ``workspace`` in it.

    Raises:
        SaveFailed: the picture could not be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["reconciler"])
    room = furnished(workspace, "light", SIZE)
    written = room.window.grab().save(str(path), "PNG")
    room.jobs.close()
    room.window.deleteLater()
    del application  # held until here: a window without one ends the program
    if not written:
        raise SaveFailed(f"The picture could not be written to “{path}”.", advice="Choose a folder you may write to.")


def furnished(workspace: Workspace, theme: str, size: tuple[int, int]) -> Workroom:
    """A window with the project of ``workspace`` in it, laid out as if it were on a screen.

    A ``QApplication`` must exist.
    """
    worn = themes.load(theme)
    window = MainWindow(Preferences(None), worn)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*size)
    room = Workroom(window, workspace)
    room.wear(worn)
    window.show()
    room.settle()
    QApplication.sendPostedEvents()  # the layouts ask for their new sizes by event
    return room
