"""A project file opened in place of the project that is there, a large one after a thread has read it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from reconciler.app.ahead import Loaded, is_large, load
from reconciler.app.session import Session, copied_from, is_at
from reconciler.gui.desk import Desk
from reconciler.gui.jobs import Job
from reconciler.gui.moments import moment
from reconciler.gui.panes.texts import day
from reconciler.gui.questions import Answer
from reconciler.gui.sentences import two_lines
from reconciler.model.errors import ProjectLocked
from reconciler.model.ids import RowId


class Opening:
    """Opens project files.

    Args:
        may_leave: whether the project that is there may be left; may ask.
    """

    def __init__(self, desk: Desk, may_leave: Callable[[], bool]) -> None:
        self._desk, self._may_leave = desk, may_leave

    def open(self, path: Path, then: Callable[[], None]) -> None:
        """Open a project; ``then`` if that was done. One that is open stays as it is: changes, and all a crash left."""
        self._desk.panes.finish_edit()
        session = self._desk.workspace.session
        if session.modified and is_at(session, path):
            answer = QCoreApplication.translate("Files", "“%1” is open already, with changes that are not saved yet.")
            self._desk.say(answer.replace("%1", path.name))
            then()
            return
        if not self._may_leave():
            return
        if not is_large(path):
            self._put_in_place(path, None, then)
            return
        desk, project = self._desk, self._desk.project

        def take(loaded: Loaded) -> None:
            if desk.project is project or self._may_leave():
                desk.attempt(lambda: self._put_in_place(path, loaded, then))

        label = QCoreApplication.translate("Files", "Reading one file")
        desk.say(label + " …")
        desk.jobs.run(Job(label, lambda _progress: load(path), take, desk.complain))

    def remember(self) -> None:
        """Keep the row the editor is at for the next time this project is opened."""
        desk, path, row = self._desk, self._desk.workspace.session.path, self._desk.panes.current_row()
        if path is not None and row is not None and copied_from(desk.workspace.session, path) is None:
            desk.preferences.put(desk.preferences.value.left_at(path.resolve(), row))

    def go_to_last_step(self) -> None:
        """Go where the last step was made, as after a recovery."""
        _base, done, _undone = self._desk.workspace.session.history.known
        self._go(done[-1].changes.focus if done else None)

    def _go(self, row: RowId | None) -> None:
        if row is not None and self._desk.number(row):
            self._desk.go(row)

    def _put_in_place(self, path: Path, loaded: Loaded | None, then: Callable[[], None]) -> None:
        workspace, desk, here = self._desk.workspace, self._desk, self._desk.panes.current_row()
        try:
            workspace.open(path, loaded=loaded)
        except ProjectLocked as locked:
            answer = desk.questions.locked(*two_lines(locked))
            if answer is Answer.CANCEL:
                desk.say(QCoreApplication.translate("Files", "Nothing was opened."))
                return
            workspace.open(path, read_only=answer is Answer.YES, take_over=answer is Answer.NO, loaded=loaded)
        copied = copied_from(workspace.session, path)
        if copied is not None:
            self._go(here)
            desk.say(self._opened_copy(copied.path, copied.saved))
        else:
            whole = path.resolve()
            desk.preferences.put(desk.preferences.value.opened(whole))
            self._go(next(map(RowId, desk.preferences.value.places.get(str(whole), ())), None))
            desk.say(self._opened(path))
        then()

    def _opened_copy(self, document: Path, saved: datetime) -> str:
        """A former save is only looked at: the project keeps its file, and this gets one once it is saved."""
        told = QCoreApplication.translate(
            "Files", "“%1” as it was saved %2 is open as a copy; {file.save-as} gives it a file of its own."
        )
        when = moment(saved, self._desk.workspace.session.now())
        return self._desk.keyed(told).replace("%2", when).replace("%1", document.name)

    def _opened(self, path: Path) -> str:
        session = self._desk.workspace.session
        text = QCoreApplication.translate("Files", "“%1” is open.").replace("%1", path.name)
        if session.read_only:
            text += QCoreApplication.translate("Files", " It is read-only: save as another file to keep changes.")
        if session.history_lost:
            text += QCoreApplication.translate("Files", " Its former steps cannot be read: undo begins here.")
        if session.set_by is not None:
            kept = QCoreApplication.translate("Files", " The file as it was is kept as %1.")
            text += kept.replace("%1", str(session.set_by))
        return text


def name_of(session: Session, path: Path, *, short: bool = False) -> str:
    """What a project file is called; the copy of a former save as its project, with the time of the save.

    ``short``: without its suffix.
    """
    copied = copied_from(session, path)
    if copied is None:
        return path.stem if short else path.name
    clock = QLocale().toString(QTime(copied.saved.hour, copied.saved.minute), QLocale.FormatType.ShortFormat)
    return f"{copied.path.stem} ({day(copied.saved.date())}, {clock})"
