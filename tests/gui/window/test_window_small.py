"""Small screens: the window comes inside with its frame, a low one leaves its room to the grid, nothing is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QScrollArea, QToolButton

from reconciler.gui import theme as themes
from reconciler.gui.contextmenus import ROW, made
from reconciler.gui.dialogs.preferences import PreferencesDialog
from reconciler.gui.window import LEAST, MainWindow
from tests.gui.window.sample import Bench


def test_the_window_may_be_as_small_as_a_screen_at_twice_the_size(bench: Bench) -> None:
    assert LEAST.width() <= 683, "1366 x 768 at scale 2"
    assert LEAST.height() <= 384
    bench.window.resize(700, 400)
    assert bench.window.size() == QSize(700, 400)


@pytest.mark.parametrize("size", [(720, 430), (683, 384)])
def test_a_low_window_shows_rows_and_brings_the_lists_when_they_are_asked_for(
    bench: Bench, size: tuple[int, int]
) -> None:
    board = bench.room.board
    bench.window.resize(*size)
    QTest.qWait(20)
    assert not any(board.part(name).isVisible() for name in board.names())
    assert bench.panes.viewport().height() > 100
    bench.act("go.list-discrepancies")
    QTest.qWait(20)
    assert board.is_in_front("discrepancies")
    board.turn("discrepancies")
    QTest.qWait(20)
    assert not any(board.part(name).isVisible() for name in board.names())
    assert bench.panes.hasFocus()
    bench.window.resize(1280, 800)
    QTest.qWait(20)
    assert board.is_in_front("discrepancies")


def test_a_window_is_low_sooner_where_its_letters_are_large(bench: Bench) -> None:
    board = bench.room.board
    bench.window.resize(1280, 800)
    QTest.qWait(20)
    assert board.is_in_front("discrepancies")
    bench.act("edit.preferences")
    (dialog,) = bench.window.findChildren(PreferencesDialog)
    sizes = dialog.pages[0].editors["letters"]
    assert isinstance(sizes, QComboBox)
    try:
        sizes.setCurrentIndex(sizes.findData("200"))
        QTest.qWait(20)
        assert not any(board.part(name).isVisible() for name in board.names())
    finally:
        sizes.setCurrentIndex(sizes.findData("100"))
    QTest.qWait(20)
    assert board.is_in_front("discrepancies")
    dialog.reject()


def test_what_the_toolbar_has_no_room_for_stands_behind_a_sign_that_can_be_seen(bench: Bench) -> None:
    bench.window.toolbar.setStyleSheet(themes.style_sheet(bench.window.theme))
    bench.window.resize(LEAST)
    QTest.qWait(20)
    more = bench.window.toolbar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert more is not None
    assert more.isVisible()
    assert more.width() >= 18
    assert not more.icon().isNull()


def test_the_empty_state_scrolls_where_the_window_is_too_low_for_it(empty: Bench) -> None:
    empty.window.resize(683, 384)
    QTest.qWait(20)
    area = empty.window.empty.findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0


def test_the_menu_of_a_row_is_lower_than_a_small_screen(bench: Bench) -> None:
    menu = made(ROW, bench.window.menus, bench.panes)
    assert len(menu.actions()) <= 20
    assert menu.sizeHint().height() < 600
    inside = [entry.menu() for entry in menu.actions() if entry.menu() is not None]
    assert [entry.objectName() for entry in inside[1].actions()][:2] == ["align.sentence-up", "align.sentence-down"]
    menu.deleteLater()


def test_the_frame_of_the_desktop_is_kept_inside_the_screen(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    window = bench.window
    room = window.screen().availableGeometry()
    window.resize(room.size())
    around = QRect(room.left() + 30, room.top() + 10, room.width() + 2, room.height() + 24)
    monkeypatch.setattr(MainWindow, "frameGeometry", lambda _self: around)
    window.fit_screen()
    assert window.size() == room.size() - QSize(2, 24)
    assert window.pos() == room.topLeft()


def test_a_keyboard_without_a_menu_key_opens_the_menu_of_a_row_too(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr("reconciler.gui.workroom.pop_up", lambda *given: asked.append(given))
    bench.panes.setFocus()
    bench.act("edit.context-menu")
    assert [given[0] for given in asked] == [ROW]
