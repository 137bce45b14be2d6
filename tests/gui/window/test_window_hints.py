"""Hints for the first time, and how long a job will still take."""

from __future__ import annotations

from reconciler.gui.jobs import Advance
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
