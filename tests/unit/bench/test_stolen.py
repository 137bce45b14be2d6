"""Time a host took away is read from the system's counters and kept out of what the benches count."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.stolen import BEAT, TICK, Gap, counted, stolen, surely, taken


def counters(folder: Path, text: str) -> Path:
    path = folder / "stat"
    path.write_text(text, encoding="ascii")
    return path


def test_the_eighth_figure_of_all_processors_is_what_was_stolen(tmp_path: Path) -> None:
    text = "cpu  100 2 30 4000 5 6 7 12 9 1\ncpu0 50 1 15 2000 3 3 4 5 4 0\nctxt 99\n"
    assert stolen(counters(tmp_path, text)) == 12 * TICK


@pytest.mark.parametrize(
    "text",
    ["", "cpu  100 2 30 4000\n", "intr 1 2 3 4 5 6 7 8 9\n", "cpu a b c d e f g h i\n"],
    ids=["empty", "an old system", "another line", "no figures"],
)
def test_counters_that_do_not_tell_count_as_nothing_stolen(tmp_path: Path, text: str) -> None:
    assert stolen(counters(tmp_path, text)) == 0


def test_a_system_without_counters_steals_nothing(tmp_path: Path) -> None:
    assert stolen(tmp_path / "no such file") == 0


def test_of_what_was_counted_one_tick_may_have_been_before() -> None:
    assert [surely(ticks * TICK) for ticks in (0, 1, 3)] == [0, 0, 2 * TICK]


class Host:
    """Takes a tick away during some of the figures."""

    def __init__(self, *disturbed: int) -> None:
        self.disturbed, self.lost = disturbed, 0.0

    def figure(self, number: int) -> int:
        self.lost += TICK * (number in self.disturbed)
        return number

    def clock(self) -> float:
        return self.lost


def test_a_disturbed_figure_is_taken_again() -> None:
    host = Host(1, 2)
    assert counted(taken(host.figure, 3, host.clock), 3) == [0, 3, 4]


def test_where_nothing_is_stolen_every_figure_counts_once() -> None:
    host = Host()
    assert taken(host.figure, 3, host.clock) == [(0, 0), (1, 0), (2, 0)]


def test_patience_ends_and_the_disturbed_ones_count_then() -> None:
    host = Host(*range(1, 100))
    found = taken(host.figure, 3, host.clock)
    assert len(found) == 6
    assert counted(found, 3) == [0, 1, 2]


def test_a_gap_in_which_the_windows_processor_was_gone_counts_with_what_is_left_on_the_clock() -> None:
    assert Gap(wall=300, cpu=290, own=2, stolen=250 + TICK).part == 50 + BEAT


def test_a_gap_never_counts_with_less_than_the_windows_own_thread_used() -> None:
    assert Gap(wall=80, cpu=75, own=70, stolen=400).part == 70


def test_a_gap_with_nothing_stolen_counts_with_all_its_cpu() -> None:
    assert Gap(wall=80, cpu=75, own=3).part == 75


def test_cpu_of_two_threads_at_once_counts_as_long_as_the_clock_ran() -> None:
    assert Gap(wall=60, cpu=110, own=30).part == 60 + BEAT
