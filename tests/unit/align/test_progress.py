"""Aligning tells how far it is and stops when asked."""

from __future__ import annotations

import pytest

from reconciler.align import align
from reconciler.model.errors import Cancelled
from tests.unit.align.articles import facts_of, lexicon, version


class StopAfter:
    def __init__(self, steps: int) -> None:
        self.steps = steps
        self.seen: list[tuple[int, int]] = []

    def step(self, done: int, total: int) -> None:
        self.seen.append((done, total))
        if len(self.seen) > self.steps:
            raise Cancelled("Stopped.")


@pytest.mark.parametrize("steps", [0, 2, 4])
def test_cancelling_stops_it_at_once(steps: int) -> None:
    versions = [version(n, [f"Sentence number {i} of the long report about {n}." for i in range(60)]) for n in "ab"]
    watch = StopAfter(steps)
    with pytest.raises(Cancelled):
        align(versions, facts_of(versions), lexicon(), progress=watch)
    assert len(watch.seen) == steps + 1
    assert all(done <= total for done, total in watch.seen)
