"""What the first comparison reads only once, read while nobody waits for it.

Word lists, tables, patterns and the stems of common words are read when something first asks for them: the editor's
first comparison would wait for all of that. Comparing the shipped sample beforehand asks for nearly all of it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from reconciler.app.analysis import Analysis
from reconciler.app.reading import Options
from reconciler.app.workspace import Workspace
from reconciler.model.errors import Cancelled, ReconcilerError
from reconciler.model.progress import Progress

_RUN, _REST = 0.002, 0.002  # seconds: others have the processor as long as this has


def warm(analysis: Analysis, texts: Sequence[Path], progress: Progress) -> None:
    """Compare ``texts`` with the lexicon of ``analysis``, which keeps nothing of them.

    Raises:
        Cancelled: by ``progress``.
    """
    lexicon = analysis.lexicon
    progress.step(0, 0)
    apart = Workspace()
    apart.analysis = Analysis(analysis.aids.lexicon(lexicon, None))  # without what would have to be read for seconds
    apart.analysis.lasting = analysis.lasting  # or what was set aside for good would be searched for garbage again
    apart.read(texts, Options(findings=True), progress)


class Warming:
    """Does that in a thread of its own, as often as it is started until it has come to the end once.

    The thread tells nobody anything and changes nothing but what is remembered, so it may be stopped at any step; those
    are some hundredths of a second apart. It is no daemon: a program that is left without ``close`` waits for its end.

    Args:
        work: what to do, given a ``Progress``; what it raises as an error for people is no concern of the editor's.
    """

    def __init__(self, work: Callable[[Progress], object]) -> None:
        self._work = work
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self._closed = False
        self.done = False

    def start(self) -> None:
        """Begin from the beginning, unless that was done, runs, or may not be done any more."""
        if self.done or self._closed or self.runs:
            return
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(_Steps(self._stopped),), name="warming")
        self._thread.start()

    @property
    def runs(self) -> bool:
        """Whether the thread has not ended yet."""
        return self._thread is not None and self._thread.is_alive()

    def stop(self) -> None:
        """Ask it to stop at its next step; does not wait for that."""
        self._stopped.set()

    def close(self) -> None:
        """Stop for good, and wait for the thread to end."""
        self._closed = True
        self.stop()
        if self._thread is not None:
            self._thread.join()

    def _run(self, steps: _Steps) -> None:
        try:
            self._work(steps)
        except Cancelled:
            return
        except ReconcilerError:
            pass  # no sample, no lexicon: whoever wants to compare something is told
        self.done = True


class _Steps:
    """A progress that leaves every other moment to the window, and raises once it is to stop."""

    def __init__(self, stopped: threading.Event) -> None:
        self._stopped = stopped
        self._rested = time.monotonic()

    def step(self, done: int, total: int) -> None:
        del done, total
        if time.monotonic() - self._rested >= _RUN:
            self._stopped.wait(_REST)
            self._rested = time.monotonic()
        if self._stopped.is_set():
            raise Cancelled("The work was stopped.", kept="Nothing was changed.")
