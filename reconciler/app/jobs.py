"""Long work beside the window: values in, values out, with progress and cancel.

A ticket numbers each job. A job that was cancelled, or whose place was taken by a newer one, delivers nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event
from typing import TypeVar

from reconciler.model.errors import Cancelled, ReconcilerError
from reconciler.model.progress import Progress

T = TypeVar("T")
# Seconds between two messages to the listener, and after which a job lets other threads run.
_TELL_EVERY = 0.05
_REST_EVERY = 0.002
_HELD_FOR = 0.001


@dataclass(slots=True)
class Ticket:
    """One job: pass it to ``cancel`` to stop it."""

    number: int
    stopped: Event = field(default_factory=Event)

    def cancel(self) -> None:
        """Ask the job to stop; it delivers nothing any more."""
        self.stopped.set()


class _Watched:
    """The progress a job is given: tells the listener now and then, and raises once the ticket was cancelled.

    Work steps as often as it can, thousands of times a second; the listener hears of it twenty times, and the thread
    that owns the window is let through every few milliseconds.
    """

    def __init__(
        self,
        ticket: Ticket,
        tell: Callable[[int, int], None],
        clock: Callable[[], float],
        hold: Callable[[], bool],
    ) -> None:
        self._ticket = ticket
        self._tell = tell
        self._clock = clock
        self._hold = hold
        self._told = self._rested = float("-inf")

    def step(self, done: int, total: int) -> None:
        if self._ticket.stopped.is_set():
            raise Cancelled("The work was stopped.", kept="Nothing was changed.")
        now = self._clock()
        if now - self._told >= _TELL_EVERY:
            self._told = now
            self._tell(done, total)
        if now - self._rested >= _REST_EVERY:
            self.rest()

    def give_way(self) -> None:
        """Let the window do what it has to, now that it was asked and has had the time to say so."""
        self.rest()
        time.sleep(_HELD_FOR)
        self.rest()

    def rest(self) -> None:
        """Let the other threads run, and as long as it is wanted, that of the window alone."""
        time.sleep(0)
        while self._hold() and not self._ticket.stopped.is_set():
            time.sleep(_HELD_FOR)
        self._rested = self._clock()


class Jobs:
    """Runs one job at a time in a thread of its own.

    Args:
        deliver: calls a function on the thread that owns the results (the window's).
        clock: seconds that only go up.
        hold: whether a job had better wait for the thread that owns the results; must not say so for ever.
    """

    def __init__(
        self,
        deliver: Callable[[Callable[[], None]], None],
        clock: Callable[[], float] = time.monotonic,
        hold: Callable[[], bool] = lambda: False,
    ) -> None:
        self._deliver = deliver
        self._clock = clock
        self._hold = hold
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._last = 0

    def start(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[ReconcilerError], None],
        progress: Callable[[int, int], None] | None = None,
    ) -> Ticket:
        """Run ``work``; ``done``, ``failed`` and ``progress`` are called through ``deliver``.

        A cancelled job calls none of them.
        """
        self._last += 1
        ticket = Ticket(self._last)

        def tell(count: int, total: int) -> None:
            if progress is not None:
                self._deliver(lambda: None if ticket.stopped.is_set() else progress(count, total))

        def finish(future: Future[T]) -> None:
            self._deliver(lambda: _hand_over(future, ticket, done, failed))

        def begin(progress: _Watched) -> T:
            progress.give_way()  # whoever asked for the work shows first that it has begun
            return work(progress)

        self._pool.submit(begin, _Watched(ticket, tell, self._clock, self._hold)).add_done_callback(finish)
        return ticket

    def close(self) -> None:
        """Wait for the running job to end; cancel it first to make that quick."""
        self._pool.shutdown(wait=True, cancel_futures=True)


def _hand_over(
    future: Future[T], ticket: Ticket, done: Callable[[T], None], failed: Callable[[ReconcilerError], None]
) -> None:
    if ticket.stopped.is_set() or future.cancelled():
        return
    problem = future.exception()
    if problem is None:
        done(future.result())
    elif isinstance(problem, ReconcilerError):
        failed(problem)
    else:
        # A fault of the program: it must reach the hook that shows and logs it, not vanish with the thread.
        raise problem
