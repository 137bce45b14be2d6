"""While nobody works the program reads what the first comparison asks for; work comes first, the end at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reconciler.app.warming import Warming
from reconciler.gui import leisure
from reconciler.gui.jobs import Job, Jobs
from reconciler.gui.leisure import Leisure
from reconciler.model.progress import Progress


class Reading:
    """Is never through before it is let go."""

    def __init__(self) -> None:
        self.free = threading.Event()
        self.times = 0

    def __call__(self, progress: Progress) -> None:
        self.times += 1
        while not self.free.is_set():
            progress.step(0, 0)


@pytest.fixture
def reading() -> Reading:
    return Reading()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def free(qtbot: QtBot, jobs: Jobs, reading: Reading, monkeypatch: pytest.MonkeyPatch) -> Iterator[Leisure]:
    monkeypatch.setattr(leisure, "AFTER", 1)
    made = Leisure(jobs, Warming(reading), jobs)
    yield made
    made.warming.close()


def test_it_begins_when_nothing_was_asked_for(free: Leisure, reading: Reading, qtbot: QtBot) -> None:
    assert not free.warming.runs
    free.wait()
    qtbot.waitUntil(lambda: reading.times == 1)
    reading.free.set()
    qtbot.waitUntil(lambda: free.warming.done)


def test_it_makes_room_for_a_job_and_begins_again_after_it(
    free: Leisure, jobs: Jobs, reading: Reading, qtbot: QtBot
) -> None:
    free.wait()
    qtbot.waitUntil(lambda: reading.times == 1)
    seen: list[bool] = []

    def work(_progress: Progress) -> None:
        threading.Event().wait(0.2)
        seen.append(free.warming.runs)

    jobs.run(Job("reading", work, done=lambda _: None, failed=lambda _: None))
    qtbot.waitUntil(lambda: reading.times == 2)
    assert seen == [False]


def test_it_waits_for_the_job_that_runs(free: Leisure, jobs: Jobs, reading: Reading, qtbot: QtBot) -> None:
    over = threading.Event()
    jobs.run(Job("reading", lambda _: over.wait(20), done=lambda _: None, failed=lambda _: None))
    free.wait()
    qtbot.wait(50)
    assert not reading.times
    over.set()
    qtbot.waitUntil(lambda: reading.times == 1)


def test_it_ends_with_the_program(free: Leisure, reading: Reading, qapp: QApplication, qtbot: QtBot) -> None:
    free.wait()
    qtbot.waitUntil(lambda: reading.times == 1)
    qapp.aboutToQuit.emit()
    assert not free.warming.runs
    free.wait()
    qtbot.wait(20)
    assert reading.times == 1
