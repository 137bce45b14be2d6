"""The project as it was at former saves: looked through in a thread, opened as a copy."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from reconciler.app.earlier import Contents, EarlierState, contents, earlier_states
from reconciler.app.session import belongs_to
from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.earlier import EarlierDialog
from reconciler.gui.jobs import Job
from reconciler.model.errors import Cancelled, ReconcilerError
from reconciler.model.progress import Progress


class Earlier(QObject):
    """Answers the action that lists earlier states.

    Args:
        open_project: opens a project file in place of the project that is there, if that may be left.
    """

    def __init__(self, desk: Desk, open_project: Callable[[Path], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._open_project = desk, open_project

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {"file.earlier": self.show}

    def show(self) -> None:
        """List the earlier states of the project that is open."""
        desk, session = self._desk, self._desk.workspace.session
        desk.panes.finish_edit()
        document = belongs_to(session)
        if document is None:
            told = self.tr("This project was never saved: from the first save ({file.save}) on its states are kept.")
            desk.say(desk.keyed(told))
            return
        states = earlier_states(session)
        dialog = EarlierDialog(document.name, states, session.now(), desk.window)
        dialog.opened.connect(lambda state: self._open(state, dialog))
        _Reader(desk, states, dialog).go_on()
        dialog.open()

    def _open(self, state: EarlierState, dialog: EarlierDialog) -> None:
        dialog.reject()
        self._desk.attempt(partial(self._open_project, state.path))


class _Reader(QObject):
    """Looks through the states one after the other, the chosen one first, as long as somebody waits for them."""

    def __init__(self, desk: Desk, states: list[EarlierState], dialog: EarlierDialog) -> None:
        super().__init__(dialog)
        self._desk, self._states, self._dialog = desk, states, dialog
        self._left = list(range(len(states)))
        self._running, self._all, self._closed = False, True, False
        dialog.looked_at.connect(lambda _place: self.go_on())
        dialog.stop_asked.connect(self._stop)
        dialog.finished.connect(self._close)

    def go_on(self) -> None:
        """Look through the chosen state, or else the next one."""
        if self._running or self._closed:
            return
        chosen = self._dialog.place
        place = chosen if chosen in self._left else self._left[0] if self._left and self._all else None
        if place is None:
            self._dialog.rest()
            return
        self._left.remove(place)
        self._running = True
        state, now = self._states[place], self._desk.project

        def work(progress: Progress) -> Contents:
            return contents(state, now, _Waited(progress, lambda: not self._closed))

        label = QCoreApplication.translate("Earlier", "Looking through earlier states")
        take = partial(self._take, place)
        self._desk.jobs.run(Job(label, work, take, take, partial(self._given_up, place)))

    def _take(self, place: int, found: Contents | ReconcilerError) -> None:
        self._running = False
        if not self._closed:
            self._dialog.put(place, found)
            self.go_on()

    def _given_up(self, place: int) -> None:
        """All work was stopped: nothing is delivered, but the state may be asked for again."""
        self._running = False
        self._left.append(place)
        self._stop()

    def _stop(self) -> None:
        self._all = False
        if not self._closed:
            self._dialog.rest()

    def _close(self) -> None:
        self._closed = True


class _Waited:
    """Progress of work that is given up once nobody waits for it."""

    def __init__(self, progress: Progress, wanted: Callable[[], bool]) -> None:
        self._progress, self._wanted = progress, wanted

    def step(self, done: int, total: int) -> None:
        if not self._wanted():
            raise Cancelled("The work was stopped.", kept="Nothing was changed.")
        self._progress.step(done, total)
