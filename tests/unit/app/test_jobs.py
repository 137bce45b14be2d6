"""Long work beside the window: results come back on the owner's thread, cancelled work delivers nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from queue import Queue
from threading import Event, current_thread

import pytest

from reconciler.app.jobs import Jobs
from reconciler.model.errors import ReconcilerError, UnreadableInput
from reconciler.model.progress import Progress


class Owner:
    """A thread that owns results: runs what is delivered when asked."""

    def __init__(self) -> None:
        self.inbox: Queue[Callable[[], None]] = Queue()
        self.time = 0.0
        self.jobs = Jobs(self.inbox.put, lambda: self.time)
        self.results: list[object] = []
        self.problems: list[ReconcilerError] = []
        self.steps: list[tuple[int, int]] = []

    def start(self, work: Callable[[Progress], object]) -> object:
        return self.jobs.start(
            work,
            done=self.results.append,
            failed=self.problems.append,
            progress=lambda done, total: self.steps.append((done, total)),
        )

    def run_one(self) -> None:
        self.inbox.get(timeout=10)()


@pytest.fixture
def owner() -> Iterator[Owner]:
    owner = Owner()
    yield owner
    owner.jobs.close()


def test_the_result_is_delivered_with_its_progress(owner: Owner) -> None:
    def work(progress: Progress) -> str:
        progress.step(1, 2)
        return current_thread().name

    owner.start(work)
    owner.run_one()
    owner.run_one()
    assert owner.steps == [(1, 2)]
    assert str(owner.results[0]).startswith("job")


def test_the_listener_is_not_told_of_every_step(owner: Owner) -> None:
    def work(progress: Progress) -> None:
        for number in range(1000):
            owner.time += 0.001
            progress.step(number, 1000)

    owner.start(work)
    owner.jobs.close()
    while not owner.inbox.empty():
        owner.run_one()
    assert owner.steps[0] == (0, 1000)
    assert 10 <= len(owner.steps) <= 20


def test_an_error_for_people_is_handed_over(owner: Owner) -> None:
    def work(progress: Progress) -> None:
        raise UnreadableInput("“x.txt” is empty.")

    owner.start(work)
    owner.run_one()
    assert [p.what for p in owner.problems] == ["“x.txt” is empty."]


def test_a_fault_of_the_program_is_raised_on_the_owners_thread(owner: Owner) -> None:
    def work(progress: Progress) -> None:
        raise ZeroDivisionError

    owner.start(work)
    with pytest.raises(ZeroDivisionError):
        owner.run_one()


def test_a_cancelled_job_stops_at_its_next_step_and_delivers_nothing(owner: Owner) -> None:
    begun, go_on = Event(), Event()

    def work(progress: Progress) -> str:
        begun.set()
        go_on.wait(10)
        progress.step(1, 2)
        return "late"

    ticket = owner.start(work)
    begun.wait(10)
    ticket.cancel()  # type: ignore[attr-defined]
    go_on.set()
    owner.run_one()
    assert (owner.results, owner.problems, owner.steps) == ([], [], [])


def carried_out(work: Callable[[Progress], object], hold: Callable[[], bool], clock: Callable[[], float]) -> None:
    """Run work to its end for an owner who has other things to do as long as ``hold`` says so."""
    inbox: Queue[Callable[[], None]] = Queue()
    jobs = Jobs(inbox.put, clock, hold)
    jobs.start(work, done=lambda _: None, failed=lambda _: None)
    inbox.get(timeout=10)()
    jobs.close()


def test_a_job_begins_once_its_owner_has_shown_that_it_does() -> None:
    answers, left = iter([True, True, True]), []
    carried_out(lambda _progress: left.append(list(answers)), lambda: next(answers, False), lambda: 0.0)
    assert left == [[]], "it began before the owner was ready"


def test_a_job_waits_at_a_step_for_its_owner() -> None:
    now, busy, seen = [0.0], [0], []

    def hold() -> bool:
        busy[0] -= 1
        return busy[0] >= 0

    def work(progress: Progress) -> None:
        for number in range(2):
            busy[0], now[0] = 5, now[0] + 1
            progress.step(number, 2)
            seen.append(busy[0])

    carried_out(work, hold, lambda: now[0])
    assert seen == [-1, -1], "it went on before the owner was ready"


def test_a_job_that_waits_for_its_owner_can_be_stopped() -> None:
    jobs = Jobs(lambda _call: None, hold=lambda: True)
    ticket = jobs.start(lambda _progress: None, done=lambda _: None, failed=lambda _: None)
    ticket.cancel()
    jobs.close()
