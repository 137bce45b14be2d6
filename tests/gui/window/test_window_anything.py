"""A thousand things an editor may do at random in the whole window: nothing is raised, the project stays consistent."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from pytestqt.qtbot import QtBot

from tests.gui.window.editor import Editor

NUMBERS = st.integers(0, 10_000)
# What is done how often; one rule for all, or whole runs would do without some of it.
WAYS = (*["choose"] * 6, *["press"] * 3, *["click"] * 3, *["use_a_list"] * 2, "write", "answer", "rest")
WINDOWS, THINGS = 12, 90
DONE: list[int] = []


class Reviewing(RuleBasedStateMachine):
    """One window after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.editor = Editor(Path(self.folder.name))

    @rule(what=st.sampled_from(WAYS), number=NUMBERS)
    def do(self, what: str, number: int) -> None:
        getattr(self.editor, what)(number)

    def teardown(self) -> None:
        self.editor.leave()
        DONE.append(self.editor.done)
        self.folder.cleanup()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_thousand_things_leave_a_consistent_project(qtbot: QtBot) -> None:
    DONE.clear()
    some = settings(
        max_examples=WINDOWS,
        stateful_step_count=THINGS,
        phases=(Phase.explicit, Phase.reuse, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Reviewing, settings=some)
    assert sum(DONE) >= 1000, DONE
