"""The newcomer's walk beside the work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from reconciler.gui.docks.guide import Guide
from tests.gui.window.sample import Bench


def guide(bench: Bench) -> Guide:
    return bench.room.guiding.guide


def shown(bench: Bench) -> str:
    return guide(bench).page.toPlainText()


def test_f1_opens_the_walk_and_leaves_the_keyboard_in_the_grid(bench: Bench, qtbot: QtBot) -> None:
    assert not guide(bench).isVisible()
    qtbot.keyClick(bench.panes, Qt.Key.Key_F1)
    assert guide(bench).isVisible()
    assert bench.panes.hasFocus()
    assert shown(bench).startswith("1. Open the sample")
    qtbot.keyClick(bench.panes, Qt.Key.Key_F1)
    assert not guide(bench).isVisible()


def test_steps_by_key_and_by_button_and_the_ends_are_said(bench: Bench, qtbot: QtBot) -> None:
    bench.act("help.guide")
    qtbot.keyClick(bench.panes, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert shown(bench).startswith("2. ")
    guide(bench).next.click()
    assert shown(bench).startswith("3. ")
    bench.act("help.previous-step")
    bench.act("help.previous-step")
    assert not guide(bench).back.isEnabled()
    bench.act("help.previous-step")
    assert "first step" in bench.said
    for _ in range(12):
        bench.act("help.next-step")
    assert shown(bench).startswith("10. ")
    assert "last step" in bench.said
    assert not guide(bench).next.isEnabled()


def test_the_step_is_remembered(bench: Bench, open_bench: Callable[[], Bench]) -> None:
    bench.act("help.guide")
    bench.act("help.next-step")
    again = open_bench()
    again.act("help.guide")
    assert shown(again).startswith("2. ")


def test_the_walk_is_there_before_anything_is_opened(empty: Bench) -> None:
    empty.act("help.guide")
    assert guide(empty).isVisible()


def test_opening_it_in_the_empty_window_leaves_the_keyboard_where_it_is(empty: Bench) -> None:
    empty.room.hints.start()
    before = empty.window.focusWidget()
    empty.act("help.guide")
    assert empty.window.focusWidget() is before
    empty.act("help.guide")
    assert "closed" in empty.said


def test_it_takes_the_place_of_the_hints(bench: Bench) -> None:
    bench.room.hints.start()
    bench.act("help.guide")
    assert bench.room.hints.isHidden()


def test_keys_are_shown_as_the_editor_has_them(bench: Bench) -> None:
    bench.window.menus.set_keys({"edit.palette": ["Ctrl+J"]})
    bench.act("help.guide")
    assert "Press Ctrl+J" in shown(bench)


def test_german_window_german_walk_german_keys(german: Bench) -> None:
    german.act("help.guide")
    assert "Drücken Sie Strg+K" in shown(german)
    assert "Eingabe" in shown(german)
    assert guide(german).next.text() == "Nächster Schritt"


def test_f6_reaches_the_walk_and_closing_gives_the_keyboard_back(bench: Bench) -> None:
    bench.act("help.guide")
    bench.act("go.previous-pane")
    assert guide(bench).page.hasFocus()
    bench.act("help.guide")
    assert bench.panes.hasFocus()


def test_the_page_loads_nothing(bench: Bench) -> None:
    assert guide(bench).page.loadResource(2, QUrl("file:///etc/hostname")) is None


def test_closing_it_in_the_empty_window_leaves_the_keyboard_in_sight(empty: Bench) -> None:
    empty.act("help.guide")
    empty.room.guiding.guide.page.setFocus()
    empty.act("help.guide")
    holder = empty.window.focusWidget()
    assert holder is None or holder.isVisible()
    assert holder is not empty.panes


def test_what_is_to_be_seen_stands_in_one_block_with_air_around_its_words(bench: Bench) -> None:
    bench.act("help.guide")
    page = guide(bench).page
    (box,) = page.quoted()
    assert 0 <= box.left() < box.right() <= page.viewport().width()
    picture = page.viewport().grab().toImage()
    ratio, middle = picture.devicePixelRatio(), box.center().y() - page.verticalScrollBar().value()
    theme = bench.window.theme
    for x, ink in ((box.left() + 1.5, theme.accent), (box.right() - 3, theme.row_current)):
        assert picture.pixelColor(round(x * ratio), round(middle * ratio)).name().upper() == ink
