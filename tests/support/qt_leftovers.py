"""What a test left behind in Qt. Imports Qt: for tests of the window only."""

from __future__ import annotations

import gc
import os
import time
from weakref import WeakSet

from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import getCppPointer, isValid

GRACE = float(os.environ.get("GRACE_FOR_LEFTOVERS", "5"))
Runner = QTimer | QThread | QAbstractAnimation


class Watch:
    """What is alive in Qt beyond that which was alive before.

    Python is asked for the timers, threads and animations it knows. To look through millions of objects before and
    after each test would take as long as the tests: what was there before is set aside, where neither this search nor
    one for garbage looks, and the few that may run are remembered.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._runners: WeakSet[Runner] = WeakSet()
        self._before: set[int] = set()

    def begin(self) -> None:
        """From here on counts what comes; marks are addresses in Qt, since wrappers come and go."""
        gc.collect()
        self._runners.update(_may_run())
        gc.freeze()
        self._before = {_address(thing) for thing in self._things()}

    def left(self) -> list[str]:
        """What is alive now and was not at the beginning, described; deferred deletions are carried out first."""
        deadline = time.monotonic() + GRACE
        left = self._left()
        while left and time.monotonic() < deadline:
            self._app.processEvents()
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            gc.collect()
            left = self._left()
        return left

    def _left(self) -> list[str]:
        left = [_described(thing) for thing in self._things() if _address(thing) not in self._before]
        busy = QThreadPool.globalInstance().activeThreadCount()
        return [*left, f"{busy} runnables in the global pool"] if busy else left

    def _things(self) -> list[QObject]:
        windows: list[QObject] = [widget for widget in self._app.topLevelWidgets() if _is_window(widget)]
        runners = {id(thing): thing for thing in (*self._runners, *_may_run())}.values()
        return windows + [thing for thing in runners if isValid(thing) and _is_running(thing)]


def _is_window(widget: QWidget) -> bool:
    return isValid(widget) and widget.parent() is None


def _may_run() -> list[Runner]:
    """All timers, threads and animations that Python knows and that are not set aside: told by type, each type once."""
    everything = gc.get_objects()
    kinds = {kind for kind in set(map(type, everything)) if issubclass(kind, Runner)}
    return [thing for thing in everything if type(thing) in kinds]


def _is_running(thing: Runner) -> bool:
    if isinstance(thing, QTimer):
        return thing.isActive()
    if isinstance(thing, QThread):
        return thing.isRunning() and thing is not QThread.currentThread()
    return thing.state() == QAbstractAnimation.State.Running


def _address(thing: QObject) -> int:
    return int(getCppPointer(thing)[0])


def _described(thing: QObject) -> str:
    return f"{type(thing).__name__} {thing.objectName()!r}"
