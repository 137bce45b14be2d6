"""Keys typed while the versions are still being read and aligned: they search, and never act in the grid."""

from __future__ import annotations

from tests.e2e.conftest import Start
from tests.e2e.driver import Program
from tests.e2e.sight import Sight
from tests.support.places import sample_files


def test_a_search_typed_right_after_the_sample_was_asked_for(start: Start) -> None:
    program = start()
    program.wait_until_idle(rows=False)
    program.click_on("QPushButton", text="Open the sample")
    program.keys("ctrl+f")
    program.type("split0")
    searched(program, "split0")


def test_a_search_typed_while_files_are_read(start: Start) -> None:
    program = start(*sample_files())
    program.wait(lambda s: s.all("QPushButton", text="Open the sample") or s.rows, "the window")
    program.keys("ctrl+f")
    program.type("s0e")
    searched(program, "s0e")


def searched(program: Program, words: str) -> None:
    """All letters stand in the search line, so none of them did anything in the grid."""

    def seen(sight: Sight) -> bool:
        return sight.rows > 0 and any(thing.text == words for thing in sight.all())

    program.wait(seen, f"{words!r} in the search line")
