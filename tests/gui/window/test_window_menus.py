"""Letters of menus: in each menu the window can open, in both languages, a letter stands for one entry."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from reconciler.gui.contextmenus import CARD, ROW, Section, made
from tests.gui.window.sample import Bench
from tests.support import qt_audit

LANGUAGES = ("bench", "german")


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest) -> Bench:
    """The window in each language."""
    bench: Bench = request.getfixturevalue(request.param)
    return bench


def clashes(menu: QMenu | QMenuBar) -> dict[str, list[str]]:
    """Letters of a menu, and of the menus in it, that stand for more than one of the entries that are shown."""
    return qt_audit.clashes_in_menus(menu) | qt_audit.clashes_of(menu)


@pytest.mark.parametrize("sections", [ROW, CARD], ids=["row", "card"])
def test_a_letter_of_a_context_menu_stands_for_one_entry(spoken: Bench, sections: tuple[Section, ...]) -> None:
    menu = made(sections, spoken.window.menus, spoken.panes)
    assert clashes(menu) == {}
    menu.deleteLater()


def test_a_letter_of_a_menu_stands_for_one_entry(spoken: Bench) -> None:
    assert qt_audit.clashes_in_menus(spoken.window) == {}
    assert clashes(spoken.window.menuBar()) == {}


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("name", ["discrepancies", "figures"])
def test_a_letter_of_a_menu_of_a_list_stands_for_one_entry(spoken: Bench, qtbot: QtBot, name: str) -> None:
    spoken.room.settle()
    spoken.act(f"go.list-{name}")
    view = getattr(spoken.room.board, name).view
    qtbot.waitUntil(lambda: view.model().rowCount() > 0)
    view.setCurrentIndex(view.model().index(0, 0))
    view.customContextMenuRequested.emit(QPoint(2, 2))
    (menu,) = [menu for menu in view.window().findChildren(QMenu) if menu.isVisible()]
    assert len(menu.actions()) > 1
    assert clashes(menu) == {}
    menu.close()


def type_letter(bench: Bench, key: Qt.Key) -> None:
    """Press a key as the system tells of it: to the window, whatever is open over it."""
    handle = bench.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key)


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(("menu", "letter", "said"), [("file", Qt.Key.Key_T, "never saved"), ("go", Qt.Key.Key_P, "")])
def test_a_letter_in_an_open_menu_is_the_menus_and_not_the_grids(
    bench: Bench, menu: str, letter: Qt.Key, said: str, qtbot: QtBot
) -> None:
    bench.go(2)
    before = bench.workspace.project
    opened = bench.window.titled[menu]
    opened.popup(bench.window.mapToGlobal(QPoint(10, 10)))
    type_letter(bench, letter)
    assert not opened.isVisible(), "the entry was chosen"
    assert said in bench.said
    assert bench.workspace.project is before
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    bench.panes.setFocus()
    type_letter(bench, Qt.Key.Key_W)
    assert bench.decision(bench.number) is not None, "without a menu the letter is the grid's again"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_letter_in_the_menu_of_a_row_is_that_menus(bench: Bench) -> None:
    bench.go(2)
    bench.act("edit.context-menu")
    assert [one for one in bench.panes.findChildren(QMenu) if one.isVisible()]
    before = bench.workspace.project.rows
    type_letter(bench, Qt.Key.Key_S)  # settles here, splits the row in the grid
    assert bench.workspace.project.rows == before
    assert bench.workspace.project.rulings
