"""The window goes first: while its thread has something to do, work in other threads waits.

Python lets one thread run at a time and shares the time out evenly, so that beside a job in a thread everything the
window does takes twice as long. A job that steps asks here whether it had better let the window finish.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

PATIENCE = 0.1  # seconds of the window's work a job waits for: an endless one must not stop it
EVERY = 0.004  # seconds between two questions
SHARE = 0.001  # seconds a thread runs before another one that asks is let through; Python's own are 0.005


def share_finely() -> None:
    """Let the window through soon also where a job does not step."""
    sys.setswitchinterval(SHARE)


class Courtesy(QObject):
    """Knows whether the window's thread has something to do: then a question put to it stays unanswered.

    To be made in the window's thread and asked by one other, now and again.
    """

    _asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._put = float("-inf")
        self._open = False
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def window_works(self) -> bool:
        """Whether a job had better wait; never for longer than ``PATIENCE``."""
        since = time.monotonic() - self._put
        if self._open:
            return since < PATIENCE
        if since >= EVERY:
            self._put, self._open = time.monotonic(), True
            self._asked.emit()
        return False

    def _answer(self) -> None:
        # Only once what was put there before is done as well: painting comes as an event, a timer's turn after it.
        QTimer.singleShot(0, self, self._close)

    def _close(self) -> None:
        self._open = False
