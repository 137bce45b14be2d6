"""Long work can be stopped at every stage, reading facts included."""

from __future__ import annotations

import pytest

from reconciler.app import pipeline
from reconciler.app.pipeline import Segmentation
from reconciler.ingest.files import read_text
from reconciler.model.errors import Cancelled
from reconciler.model.ids import VersionId
from reconciler.model.progress import Silent, stepping
from reconciler.text.lexicon import Lexicon


class StopAfter:
    def __init__(self, steps: int) -> None:
        self.steps = steps
        self.seen = 0

    def step(self, done: int, total: int) -> None:
        self.seen += 1
        if self.seen > self.steps:
            raise Cancelled("Stopped.")


@pytest.mark.parametrize("steps", [0, 3, 6])
def test_reading_facts_can_be_stopped(steps: int) -> None:
    text = "\n".join(f"Mayor Ellen Brook said {n} of 90 boats left Norwick on Tuesday." for n in range(100))
    version = pipeline.prepare(
        read_text(text, "a.txt"), VersionId("a"), "A", language="en", segmentation=Segmentation.LINES
    )
    watch = StopAfter(steps)
    with pytest.raises(Cancelled):
        pipeline.facts_of([version], Lexicon({}), {}, watch)
    assert watch.seen == steps + 1


def test_stepping_hands_on_everything() -> None:
    assert list(stepping(range(150), Silent())) == list(range(150))
