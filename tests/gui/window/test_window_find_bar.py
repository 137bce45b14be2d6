"""The line for searching: there is room to write in it, in narrow windows and in German too."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.window.sample import Bench


def field(bench: Bench) -> QLineEdit:
    found = bench.room.find_bar.findChild(QLineEdit, "find-field")
    assert found is not None
    return found


def choices(bench: Bench) -> QCheckBox:
    return bench.room.find_bar.findChildren(QCheckBox)[0]


def level(bench: Bench) -> bool:
    """Whether the field and the choices stand in one line."""
    bar = bench.room.find_bar
    y = choices(bench).mapTo(bar, choices(bench).rect().center()).y()
    return field(bench).geometry().top() <= y <= field(bench).geometry().bottom()


def test_there_is_room_to_write_in_a_narrow_german_window(german: Bench, qtbot: QtBot) -> None:
    german.window.resize(1024, 700)
    german.act("edit.find")
    qtbot.waitUntil(lambda: field(german).width() >= 280)
    assert german.window.width() == 1024
    assert not level(german)
    # Two lines are two lines high, too.
    qtbot.waitUntil(lambda: field(german).height() >= field(german).sizeHint().height())
    assert choices(german).height() >= choices(german).minimumSizeHint().height()


def test_in_a_wide_window_everything_stands_in_one_line(bench: Bench, qtbot: QtBot) -> None:
    bench.act("edit.find")
    bench.window.resize(720, 600)
    QApplication.processEvents()
    assert bench.window.width() == 720
    qtbot.waitUntil(lambda: not level(bench))
    bench.window.resize(1600, 800)
    qtbot.waitUntil(lambda: level(bench))
    assert field(bench).width() >= 280
