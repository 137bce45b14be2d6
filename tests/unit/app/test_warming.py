"""What is read while nobody waits: comes to an end, or stops at once, and changes nothing but what is remembered."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reconciler.app.analysis import Analysis
from reconciler.app.reading import Options
from reconciler.app.warming import Warming, warm
from reconciler.app.workspace import Workspace
from reconciler.model.errors import Cancelled, ReconcilerError
from reconciler.model.progress import Progress, Silent
from tests.support.places import sample_files

PATIENCE = 20.0  # seconds after which a test that waits for a thread has failed


class Work:
    """Steps until it is let go, and tells when it began."""

    def __init__(self) -> None:
        self.begun, self.free = threading.Event(), threading.Event()
        self.times = 0

    def __call__(self, progress: Progress) -> None:
        self.times += 1
        self.begun.set()
        while not self.free.is_set():
            progress.step(0, 0)


@pytest.fixture
def work() -> Work:
    return Work()


@pytest.fixture
def warming(work: Work) -> Iterator[Warming]:
    made = Warming(work)
    yield made
    made.close()


def until(so: Callable[[], bool]) -> bool:
    """Whether something has become so."""
    waiting = threading.Event()
    return any(so() or waiting.wait(0.01) for _ in range(int(PATIENCE * 100)))


def test_it_is_done_once(warming: Warming, work: Work) -> None:
    work.free.set()
    warming.start()
    assert until(lambda: warming.done and not warming.runs)
    warming.start()
    assert not warming.runs
    assert work.times == 1


def test_what_was_stopped_is_done_from_the_beginning_when_it_is_started_again(warming: Warming, work: Work) -> None:
    warming.start()
    assert work.begun.wait(PATIENCE)
    warming.stop()
    assert until(lambda: not warming.runs)
    assert not warming.done
    work.free.set()
    warming.start()
    assert until(lambda: warming.done)
    assert work.times == 2


def test_it_is_not_started_twice_at_a_time(warming: Warming, work: Work) -> None:
    warming.start()
    assert work.begun.wait(PATIENCE)
    warming.start()
    assert work.times == 1


def test_once_it_is_closed_its_thread_is_gone_and_comes_no_more(warming: Warming, work: Work) -> None:
    before = set(threading.enumerate())
    warming.start()
    assert work.begun.wait(PATIENCE)
    warming.close()
    assert set(threading.enumerate()) <= before
    warming.start()
    assert not warming.runs


def test_its_thread_is_waited_for_by_a_program_that_forgets_to_close_it(warming: Warming, work: Work) -> None:
    warming.start()
    assert work.begun.wait(PATIENCE)
    (thread,) = (thread for thread in threading.enumerate() if thread.name == "warming")
    assert not thread.daemon
    work.free.set()


def test_what_cannot_be_read_is_told_to_whoever_asks_for_it_later() -> None:
    def missing(_progress: Progress) -> None:
        raise ReconcilerError("There is no sample.")

    warming = Warming(missing)
    warming.start()
    assert until(lambda: warming.done)
    warming.close()


def test_the_first_comparison_finds_its_words_read(tmp_path: Path) -> None:
    analysis = Analysis()
    warm(analysis, sample_files(), Silent())
    texts = [tmp_path / "one.txt", tmp_path / "two.txt"]
    texts[0].write_text("The bridge over the canal was closed on Monday.\n", encoding="utf-8")
    texts[1].write_text("Die Brücke über den Kanal wurde am Montag gesperrt.\n", encoding="utf-8")
    read = dict(vars(analysis.lexicon))
    workspace = Workspace()
    workspace.analysis = analysis
    workspace.read(texts, Options(findings=True))
    for name in ("_bases", "_frames"):
        assert read[name] is not None
        assert vars(analysis.lexicon)[name] is read[name]


@pytest.mark.parametrize("lasting", [True, False])
def test_a_project_set_aside_from_searches_for_garbage_stays_there(lasting: bool) -> None:
    analysis = Analysis()
    analysis.lasting = lasting
    gc.freeze()
    try:
        warm(analysis, sample_files()[:2], Silent())
        assert bool(gc.get_freeze_count()) is lasting
    finally:
        gc.unfreeze()


def test_it_keeps_nothing_of_the_texts_and_stops_at_a_step() -> None:
    class Stop:
        steps = 0

        def step(self, _done: int, _total: int) -> None:
            self.steps += 1
            if self.steps == 5:
                raise Cancelled("stopped")

    analysis = Analysis()
    with pytest.raises(Cancelled):
        warm(analysis, sample_files(), Stop())
    assert not analysis._read
