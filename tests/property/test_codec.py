"""Whatever the model can say can be written and read back."""

from __future__ import annotations

import json
from datetime import date
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reconciler.model.command import Command
from reconciler.model.span import Span
from reconciler.project.codec import WHEN, command_from_json, command_to_json
from reconciler.project.journal import entry

st.register_type_strategy(
    Span, st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(lambda p: Span(min(p), max(p)))
)
st.register_type_strategy(str, st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
st.register_type_strategy(date, st.dates())
st.register_type_strategy(float, st.floats(0, 1))


@pytest.mark.parametrize("kind", get_args(Command), ids=lambda kind: kind.__name__)
@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_commands_survive_the_journal(kind: type, data: st.DataObject) -> None:
    command = data.draw(st.from_type(kind))
    line = json.dumps(command_to_json(command))
    assert command_from_json(json.loads(line)) == command
    timed = entry(command, "2031-05-04T09:30:17+00:00")
    assert command_from_json(json.loads(json.dumps(timed))) == command
    assert timed[WHEN] == "2031-05-04T09:30:17+00:00"


@pytest.mark.parametrize(
    "line",
    [
        '{"do":"Decide"}',
        '{"do":"Quit"}',
        '{"do":"Decide","decisions":7}',
        "{}",
        '{"do":"PushColumn","version":1,"row":"r1","by":1}',
    ],
)
def test_what_is_no_command_is_refused(line: str) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        command_from_json(json.loads(line))
