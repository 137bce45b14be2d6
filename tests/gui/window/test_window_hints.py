"""Hints for the first time, and how long a job will still take."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reconciler.gui.jobs import Advance
from reconciler.gui.statusline import NOTICED
from tests.gui.window.sample import Bench


def test_hints_come_one_by_one_and_go_for_good(bench: Bench) -> None:
    hints = bench.room.hints
    assert not hints.isVisible(), "nobody who has seen them sees them again"
    gone: list[bool] = []
    hints.finished.connect(lambda: gone.append(True))
    hints.start()
    seen = {hints.text()}
    while hints.more.isVisible():
        hints.more.click()
        seen.add(hints.text())
    assert seen == set(hints.hints())
    hints.enough.click()
    assert gone == [True]
    assert not hints.isVisible()


def test_the_time_left_is_told_once_a_job_takes_longer_than_a_second(bench: Bench) -> None:
    line = bench.window.status_line
    assert line.left(Advance("Aligning", 5, 10), 800) == ""
    assert line.left(Advance("Aligning", 0, 10), 5000) == ""
    assert line.left(Advance("Aligning", 5, 10), 4000) == " · about 4 s left"
    assert line.left(Advance("Aligning", 1, 10), 30_000) == " · about 4 min left"


def test_a_job_is_shown_once_it_is_one_to_wait_for(bench: Bench, qtbot: QtBot) -> None:
    line = bench.window.status_line
    line.advance(Advance("Comparing", 1, 2))
    line.rest()
    assert not line.stop.isVisible(), "what took no time would only flicker"
    qtbot.wait(2 * NOTICED)
    assert not line.stop.isVisible(), "what is over is not shown afterwards"
    line.advance(Advance("Aligning", 1, 2))
    qtbot.waitUntil(line.stop.isVisible)
    line.rest()
    assert not line.stop.isVisible()
