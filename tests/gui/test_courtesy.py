"""The window goes first: what a job in a thread can know of it, and how seldom everything is searched for garbage."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from threading import Thread

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from reconciler.gui import courtesy, memory
from reconciler.gui.courtesy import Courtesy


class Painting(QWidget):
    """Calls somebody when it is painted."""

    def __init__(self, told: Callable[[], object]) -> None:
        super().__init__()
        self._told = told

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._told()


@pytest.fixture
def asked(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Courtesy]:
    monkeypatch.setattr(courtesy, "PATIENCE", 60.0)
    made = Courtesy()
    yield made
    made.deleteLater()


def attended(qapp: QApplication) -> None:
    """The window does what there is to do, then what a timer has put off until after that."""
    for _ in range(3):
        qapp.processEvents()


def asked_twice(asked: Courtesy) -> bool:
    """What a job hears that asks again before the window has come to answer."""
    asked.window_works()
    return asked.window_works()


def test_a_window_that_does_not_answer_works(asked: Courtesy) -> None:
    assert asked_twice(asked)


def test_a_window_that_answers_has_time(asked: Courtesy, qapp: QApplication) -> None:
    assert asked_twice(asked)
    attended(qapp)
    assert not asked.window_works()


def test_a_window_that_still_has_to_paint_works(asked: Courtesy, qapp: QApplication) -> None:
    assert asked_twice(asked)
    painted = []
    widget = Painting(lambda: painted.append(asked.window_works()))
    widget.show()
    attended(qapp)
    assert painted[:1] == [True]
    assert not asked.window_works()
    widget.close()
    widget.deleteLater()


def test_it_is_asked_again_after_a_while(asked: Courtesy, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(courtesy, "EVERY", 0.0)
    for _ in range(3):
        assert asked_twice(asked)
        attended(qapp)


def test_nobody_waits_for_a_window_that_never_answers(asked: Courtesy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(courtesy, "PATIENCE", 0.0)
    assert not asked_twice(asked)
    assert not asked_twice(asked)


def test_a_job_in_a_thread_goes_on_beside_a_window_that_rests(asked: Courtesy, qapp: QApplication) -> None:
    loop, told = QEventLoop(), []

    def other() -> None:
        while asked_twice(asked):
            pass
        told.append(True)
        QTimer.singleShot(0, loop, loop.quit)

    thread = Thread(target=other)
    QTimer.singleShot(0, thread.start)
    loop.exec()
    thread.join()
    assert told


def test_everything_is_walked_over_seldom_and_the_young_as_before() -> None:
    before = gc.get_threshold()
    try:
        memory.seldom()
        assert gc.get_threshold()[:2] == before[:2]
        assert gc.get_threshold()[2] > 10 * before[2]
    finally:
        gc.set_threshold(*before)


def test_threads_are_let_through_sooner() -> None:
    before = sys.getswitchinterval()
    try:
        courtesy.share_finely()
        assert sys.getswitchinterval() < 0.005
    finally:
        sys.setswitchinterval(before)
