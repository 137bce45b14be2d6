"""Tests of the window fail when they leave a window, a running timer, animation or Qt thread behind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.support import qt_leftovers


@pytest.fixture(autouse=True)
def nothing_left_in_qt(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """Compares windows, timers, animations and threads after the test with those before it."""
    before = qt_leftovers.alive(qapp)
    yield
    if request.node.get_closest_marker("allow_leftovers"):
        return
    if left := qt_leftovers.beyond(before, qapp):
        pytest.fail("left behind: " + ", ".join(left), pytrace=False)
