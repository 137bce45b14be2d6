"""Where the versions part is worked out in the background when it would take longer than a blink."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reconciler.app.analysis import Everything
from reconciler.gui.desk import Desk
from reconciler.gui.jobs import Job
from reconciler.model.errors import Cancelled, ReconcilerError
from reconciler.model.progress import Progress
from reconciler.model.project import Project

MANY = 600  # sentences: about what is compared in a tenth of a second


def is_long(project: Project) -> bool:
    """Whether a project has so many sentences that what is done to all of them is better done bit by bit."""
    return sum(len(version.sentences) for version in project.versions) >= MANY


class Comparing(QObject):
    """Follows the versions of the project; rows are shown at once, what was found in them comes after.

    What was found before stays in sight as long as its row says the same.

    Signals:
        compared: everything is found.
    """

    compared = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn = 0
        self._awaited: Project | None = None

    @property
    def rests(self) -> bool:
        """Whether it was stopped before all was found; the next step of the editor takes it up again."""
        return self._awaited is None and self._desk.workspace.analysis.is_put_off

    def follow(self) -> None:
        """Take up that the versions may be others now; to be called before anything is drawn."""
        project, analysis, awaited = self._desk.project, self._desk.workspace.analysis, self._awaited
        if awaited is not None and (awaited.versions, awaited.relations) == (project.versions, project.relations):
            return
        self._turn += 1
        if not is_long(project) or not analysis.is_behind(project):
            self._awaited = None
            analysis.catch_up()
            return
        self._awaited = project
        label, turn = QCoreApplication.translate("Importing", "Comparing the versions"), self._turn
        work = self._as_long_as(turn, analysis.put_off(project))

        def failed(error: ReconcilerError) -> None:
            self._give_up(turn)
            self._desk.complain(error)

        done = partial(self._take, turn)
        self._desk.jobs.run(Job(label, work, done, failed, partial(self._give_up, turn)))

    def _as_long_as(self, turn: int, work: Callable[[Progress], Everything]) -> Callable[[Progress], Everything | None]:
        """The work, given up once the versions are others again."""

        def watched(progress: Progress) -> Everything | None:
            try:
                return work(_While(lambda: turn == self._turn, progress))
            except _Outdated:
                return None

        return watched

    def _take(self, turn: int, found: Everything | None) -> None:
        if turn == self._turn and found is not None:
            self._awaited = None
            self._desk.workspace.analysis.catch_up(found)
            self.compared.emit()

    def _give_up(self, turn: int) -> None:
        if turn == self._turn:
            self._awaited = None


class _Outdated(Cancelled):
    """What is worked out is no longer of any use."""


class _While:
    """Progress of work that is wanted only as long as something holds."""

    def __init__(self, holds: Callable[[], bool], progress: Progress) -> None:
        self._holds, self._progress = holds, progress

    def step(self, done: int, total: int) -> None:
        if not self._holds():
            raise _Outdated("The versions are others now.")
        self._progress.step(done, total)
