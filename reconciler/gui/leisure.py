"""While the editor has nothing done, the program reads what the first comparison will ask for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from reconciler.app.warming import Warming
from reconciler.gui.jobs import Jobs

AFTER = 500  # ms in which nothing was asked for


class Leisure(QObject):
    """Starts a ``Warming`` once no job has run for a while, stops it for each job, ends it with the program."""

    def __init__(self, jobs: Jobs, warming: Warming, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self.warming = jobs, warming
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER)
        self._timer.timeout.connect(self._begin)
        jobs.advanced.connect(warming.stop)
        jobs.rested.connect(self.wait)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(warming.close)

    def wait(self) -> None:
        """Begin in a while if nothing comes between."""
        if not self.warming.done:
            self._timer.start()

    def _begin(self) -> None:
        if self._jobs.busy:
            return  # its end is told
        if self.warming.runs:
            self._timer.start()  # it was stopped a moment ago
        else:
            self.warming.start()
