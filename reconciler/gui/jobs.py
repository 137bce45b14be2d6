"""Work that takes longer than a blink: one job after another in a thread, shown in the status line, stoppable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from reconciler.app import jobs
from reconciler.app.jobs import Ticket
from reconciler.gui.courtesy import Courtesy
from reconciler.model.errors import ReconcilerError
from reconciler.model.progress import Progress


@dataclass(frozen=True, slots=True)
class Advance:
    """How far a job is; ``total`` is 0 while nobody knows."""

    label: str
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Job:
    """Work to do in a thread, and who is told of its end in the window's own thread.

    Attributes:
        work: gets a ``Progress``; called only once the job before it has been delivered.
        stopped: told when the job is stopped, also if it had not begun, so that what is done already can be kept.
    """

    label: str
    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[ReconcilerError], None]
    stopped: Callable[[], None] | None = None


class Jobs(QObject):
    """One job at a time; those that come meanwhile wait.

    Signals:
        advanced: an ``Advance``.
        rested: nothing runs or waits any more.
    """

    advanced = Signal(object)
    rested = Signal()
    _called = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = jobs.Jobs(self._called.emit, hold=Courtesy(self).window_works)
        self._waiting: list[Job] = []
        self._closed = False
        self._ticket: Ticket | None = None
        self._running: Job | None = None
        self._title = ""
        self._called.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return self._ticket is not None

    def run(self, job: Job) -> None:
        """Start a job, or put it behind those that run; after the end nothing is started any more."""
        if self._closed:
            return
        self._waiting.append(job)
        if self._ticket is None:
            self._next()

    def cancel(self) -> None:
        """Stop the job that runs and forget those that wait; late results are dropped."""
        given_up = [job for job in (self._running, *self._waiting) if job is not None and job.stopped is not None]
        self._waiting.clear()
        if self._ticket is not None:
            self._ticket.cancel()
            self._next()
        for job in given_up:
            if job.stopped is not None:
                job.stopped()

    def close(self) -> None:
        """Stop everything and wait for the thread to end."""
        self._closed = True
        self._waiting.clear()
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
        self._threads.close()

    def entitle(self, title: str) -> None:
        """Say what the running job is doing just now, from any thread; an empty title takes that back."""
        self._called.emit(lambda: self._put_title(title))

    def prepare(self, dictionary: str) -> None:
        """Say that a dictionary is being read for the first time; an empty name when that is done."""
        title = self.tr("Preparing the dictionary %1, only this once").replace("%1", dictionary)
        self.entitle(title if dictionary else "")

    def _put_title(self, title: str) -> None:
        self._title = title
        if self._running is not None:
            self.advanced.emit(Advance(title or self._running.label))

    def _next(self) -> None:
        self._ticket = self._running = None
        self._title = ""
        if not self._waiting:
            self.rested.emit()
            return
        job = self._running = self._waiting.pop(0)
        self.advanced.emit(Advance(job.label))
        self._ticket = self._threads.start(
            job.work,
            done=lambda value: self._deliver(job.done, value),
            failed=lambda error: self._deliver(job.failed, error),
            progress=lambda done, total: self.advanced.emit(Advance(self._title or job.label, done, total)),
        )

    def _deliver(self, listener: Callable[[Any], None], value: object) -> None:
        listener(value)
        self._next()

    def _call(self, call: Callable[[], None]) -> None:
        try:
            call()
        except Exception:
            self._next()
            raise
