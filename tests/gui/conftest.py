"""Tests of the window fail when they leave a window, a running timer, animation or Qt thread behind."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reconciler.gui.systemtheme import current_theme
from tests.support import qt_leftovers

PATIENCE = 30_000  # ms; a busy machine needs more than the five seconds pytest-qt waits


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Waits long for what has to come; a test that waits for nothing names its own time."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=PATIENCE)
    return qtbot


@pytest.fixture(scope="session", autouse=True)
def look_of_the_system(qapp: QApplication) -> None:
    """The program asks once what the system looks like: here before any test has given its windows another look."""
    current_theme("")


@pytest.fixture(scope="session")
def watch(qapp: QApplication) -> Iterator[qt_leftovers.Watch]:
    """Knows what was alive in Qt before each test."""
    yield qt_leftovers.Watch(qapp)
    gc.unfreeze()


@pytest.fixture(autouse=True)
def nothing_left_in_qt(watch: qt_leftovers.Watch, request: pytest.FixtureRequest) -> Iterator[None]:
    """Compares windows, timers, animations and threads after the test with those before it."""
    watch.begin()
    yield
    if request.node.get_closest_marker("allow_leftovers"):
        return
    if left := watch.left():
        pytest.fail("left behind: " + ", ".join(left), pytrace=False)
