"""Each test here does one thing that the watchers in the two conftest files must not let pass.

Not collected with the suite: test_watchers.py runs this file in a process of its own and expects every test to fail.
"""

from __future__ import annotations

import logging
import threading

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

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
