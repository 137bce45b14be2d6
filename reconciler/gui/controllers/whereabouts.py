"""A project file that was renamed or deleted behind the program's back is told when the editor comes back to it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from reconciler.app.session import is_gone, renamed
from reconciler.gui.desk import Desk
from reconciler.gui.jobs import Job
from reconciler.model.progress import Progress


class Whereabouts(QObject):
    """Looks for the file each time the program becomes active, and says once, in the status line, that it is gone."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._missed: Path | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._turned)

    def _turned(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def look(self) -> None:
        """See whether the file is where it was; one that was told to be gone is told again once it was back."""
        session = self._desk.workspace.session
        if session.read_only or not is_gone(session):  # what is only read is saved elsewhere anyway
            self._missed = None
        elif session.path != self._missed and session.path is not None:
            self._missed = session.path

            def work(_progress: Progress) -> Path | None:
                return renamed(session)

            label = self.tr("Looking for the project’s file")
            self._desk.jobs.run(Job(label, work, partial(self._tell, session.path), self._desk.complain))

    def _tell(self, path: Path, other: Path | None) -> None:
        session = self._desk.workspace.session
        if session.path != path or not is_gone(session):
            return
        if other is not None:
            told = self.tr("“%1” was renamed to “%2”. Saving writes it anew; {file.open} opens the renamed one.")
        else:
            told = self.tr("“%1” is no longer in its folder. Nothing of your work is lost: saving writes it anew.")
        filled = self._desk.keyed(told).replace("%2", other.name if other is not None else "")
        self._desk.say(filled.replace("%1", path.name))
