"""Keys that are typed while the versions are still being read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reconciler.gui import courtesy, memory
from reconciler.gui import theme as themes
from reconciler.gui.palette import Palette
from reconciler.gui.preferences import Preferences
from reconciler.gui.start import furnish
from reconciler.gui.typedahead import PAUSE
from reconciler.gui.window import MainWindow
from tests.gui.window.sample import Bench

CONTROL = Qt.KeyboardModifier.ControlModifier


def keyboard(bench: Bench) -> QWidget:
    found = bench.window.focusWidget()
    assert found is not None
    return found


def arrive(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not bench.room.jobs.busy, timeout=30000)
    bench.room.settle()


def begin(bench: Bench, articles: list[Path]) -> None:
    bench.told.files = articles
    bench.act("file.open")
    assert bench.room.jobs.busy


def test_a_search_asked_for_too_early_opens_with_what_was_typed(
    empty: Bench, articles: list[Path], qtbot: QtBot
) -> None:
    begin(empty, articles)
    QTest.keyClick(keyboard(empty), Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(keyboard(empty), "gra")
    arrive(empty, qtbot)
    QTest.keyClicks(keyboard(empty), "vel")
    field = keyboard(empty)
    assert isinstance(field, QLineEdit)
    assert field.text() == "gravel"
    assert empty.room.find_bar.isVisible()


def test_letters_that_go_on_when_the_rows_appear_do_nothing(empty: Bench, articles: list[Path], qtbot: QtBot) -> None:
    begin(empty, articles)
    QTest.keyClicks(keyboard(empty), "clo")
    arrive(empty, qtbot)
    before = empty.workspace.project
    assert empty.panes.hasFocus()
    QTest.keyClicks(empty.panes, "s0")
    assert empty.workspace.project is before
    QTest.keyClick(empty.panes, Qt.Key.Key_Down)
    QTest.keyClick(empty.panes, Qt.Key.Key_0)
    assert empty.workspace.project is not before


def test_a_letter_after_a_pause_is_meant_for_the_grid(empty: Bench, articles: list[Path], qtbot: QtBot) -> None:
    begin(empty, articles)
    QTest.keyClicks(keyboard(empty), "clo")
    arrive(empty, qtbot)
    before = empty.workspace.project
    empty.room.ahead._last = -PAUSE - 1
    QTest.keyClick(empty.panes, Qt.Key.Key_0)
    assert empty.workspace.project is not before


def test_the_palette_keeps_the_keyboard_when_the_versions_come(
    empty: Bench, articles: list[Path], qtbot: QtBot
) -> None:
    begin(empty, articles)
    empty.act("edit.palette")
    QTest.keyClicks(keyboard(empty), "spl")
    arrive(empty, qtbot)
    before = empty.workspace.project
    QTest.keyClicks(keyboard(empty), "it")
    palette = empty.window.findChild(Palette)
    assert palette is not None
    assert palette._field.text() == "split"
    assert empty.workspace.project is before
    QTest.keyClick(keyboard(empty), Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert empty.panes.hasFocus()


def test_a_further_version_leaves_the_keyboard_in_the_search_line(
    bench: Bench, articles: list[Path], qtbot: QtBot
) -> None:
    begin(bench, articles)
    bench.act("edit.find")
    arrive(bench, qtbot)
    before = bench.workspace.project
    QTest.keyClicks(keyboard(bench), "s")
    assert bench.workspace.project is before
    assert bench.workspace.project.versions[3:]


def test_what_was_stopped_leaves_nothing_waiting(empty: Bench, articles: list[Path], qtbot: QtBot) -> None:
    begin(empty, articles)
    QTest.keyClick(keyboard(empty), Qt.Key.Key_F, CONTROL)
    empty.room.jobs.cancel()
    empty.told.files = articles
    empty.act("file.open")
    arrive(empty, qtbot)
    assert not empty.room.find_bar.isVisible()
    assert empty.panes.hasFocus()


def test_what_can_be_done_is_offered_with_the_first_sight_of_the_rows(
    empty: Bench, articles: list[Path], qtbot: QtBot
) -> None:
    begin(empty, articles)
    qtbot.waitUntil(lambda: empty.window.pages.currentIndex() == 1, timeout=30000)
    assert empty.window.menus.entries["edit.find"].isEnabled()
    arrive(empty, qtbot)


@pytest.fixture
def bare(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window as it is painted first: nobody answers the keys yet."""
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path))
    # The program sets these for its whole process, which here is that of all tests.
    monkeypatch.setattr(memory, "seldom", lambda: None)
    monkeypatch.setattr(courtesy, "share_finely", lambda: None)
    window = MainWindow(Preferences(None), themes.load("light"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_a_key_pressed_before_there_are_actions_does_what_it_would_have_done(bare: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(bare, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(bare, "zoom")
    assert bare.findChild(Palette) is None
    room = furnish(bare, None)
    palette = bare.findChild(Palette)
    assert palette is not None
    qtbot.waitUntil(lambda: palette.findChild(QLineEdit) is QApplication.focusWidget())
    assert palette.findChild(QLineEdit).text() == "zoom"  # type: ignore[union-attr]
    palette.close()
    room.close()


def test_a_button_pressed_before_anybody_answers_it_does_what_it_says(bare: MainWindow, qtbot: QtBot) -> None:
    button = bare.findChild(QPushButton, "button-file.sample")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    room = furnish(bare, None)
    qtbot.waitUntil(lambda: len(room.workspace.project.versions) > 1 and not room.jobs.busy, timeout=30000)
    room.settle()
    room.close()
