"""Each test here does one thing that the watchers in the two conftest files must not let pass.

Not collected with the suite: test_watchers.py runs this file in a process of its own and expects every test to fail.
"""

from __future__ import annotations

import logging
import threading

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QThread,
    QTimer,
    qWarning,
)
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDialog, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reconciler.gui.jobs import Job, Jobs
from tests.conftest import *  # noqa: F403
from tests.gui.conftest import *  # noqa: F403

KEPT: list[object] = []


def test_logs_a_warning() -> None:
    logging.getLogger("reconciler.planted").warning("something is odd")


@pytest.mark.allow_log("something else")
def test_logs_another_warning_than_it_allows() -> None:
    logging.getLogger("reconciler.planted").warning("something is odd")


def test_leaves_a_thread() -> None:
    threading.Thread(target=threading.Event().wait, args=(6,), daemon=True).start()


def test_leaves_a_window(qtbot: QtBot) -> None:
    KEPT.append(QWidget())


def test_leaves_a_timer(qtbot: QtBot) -> None:
    timer = QTimer()
    timer.start(1000)
    KEPT.append(timer)


def test_raises_in_a_slot(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: 1 / 0)
    button.click()


def test_raises_while_painting(qtbot: QtBot) -> None:
    class Canvas(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            raise ValueError(event)

    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.grab()


def test_warns_in_qt(qtbot: QtBot) -> None:
    qWarning("something is odd in Qt")


def test_leaves_a_dialog_open(qtbot: QtBot) -> None:
    dialog = QDialog()
    dialog.open()
    KEPT.append(dialog)


def test_leaves_a_qt_thread(qtbot: QtBot) -> None:
    class Long(QThread):
        def run(self) -> None:
            QThread.sleep(6)

    thread = Long()
    thread.start()
    KEPT.append(thread)


def test_raises_in_a_model(qtbot: QtBot) -> None:
    class Lines(QAbstractListModel):
        def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
            return 1

        def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
            raise ValueError(role)

    view, lines = QListView(), Lines()
    qtbot.addWidget(view)
    view.setModel(lines)
    view.grab()


def test_raises_in_a_filter_of_events(qtbot: QtBot) -> None:
    class Filter(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            raise ValueError(event)

    widget, filtering = QWidget(), Filter()
    qtbot.addWidget(widget)
    widget.installEventFilter(filtering)
    widget.resize(50, 50)
    widget.grab()
    widget.removeEventFilter(filtering)


def test_raises_in_a_timer(qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(20)


def test_raises_in_a_worker(qtbot: QtBot) -> None:
    jobs = Jobs()
    jobs.run(Job("", lambda _progress: 1 / 0, KEPT.append, KEPT.append))
    qtbot.waitSignal(jobs.rested, timeout=2000).wait()
    jobs.close()


def test_raises_in_a_thread() -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
