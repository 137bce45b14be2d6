"""What a test left behind in Qt. Imports Qt: for tests of the window only."""

from __future__ import annotations

import gc
import os
import time

from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import getCppPointer, isValid

GRACE = float(os.environ.get("GRACE_FOR_LEFTOVERS", "5"))
Runner = QTimer | QThread | QAbstractAnimation


def alive(app: QApplication) -> set[int]:
    """Marks (addresses in Qt, since wrappers come and go) of the windows, running timers, animations and threads."""
    return {_address(thing) for thing in _things(app)}


def beyond(before: set[int], app: QApplication) -> list[str]:
    """What is alive now and was not ``before``, described; deferred deletions are carried out first."""
    deadline = time.monotonic() + GRACE
    left = _left(before, app)
    while left and time.monotonic() < deadline:
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        left = _left(before, app)
    return left


def _left(before: set[int], app: QApplication) -> list[str]:
    left = [_described(thing) for thing in _things(app) if _address(thing) not in before]
    busy = QThreadPool.globalInstance().activeThreadCount()
    return [*left, f"{busy} runnables in the global pool"] if busy else left


def _things(app: QApplication) -> list[QObject]:
    windows: list[QObject] = [widget for widget in app.topLevelWidgets() if _is_window(widget)]
    return windows + [thing for thing in _may_run() if isValid(thing) and _is_running(thing)]


def _is_window(widget: QWidget) -> bool:
    return isValid(widget) and widget.parent() is None


def _may_run() -> list[Runner]:
    """All timers, threads and animations that Python knows, among millions of objects: told by type, each type once."""
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
