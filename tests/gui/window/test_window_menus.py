"""Letters of menus: in each menu the window can open, in both languages, a letter stands for one entry."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QMenuBar

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
def test_a_letter_of_a_menu_of_a_list_stands_for_one_entry(spoken: Bench, name: str) -> None:
    spoken.act(f"go.list-{name}")
    view = getattr(spoken.room.board, name).view
    view.setCurrentIndex(view.model().index(0, 0))
    view.customContextMenuRequested.emit(QPoint(2, 2))
    (menu,) = [menu for menu in view.window().findChildren(QMenu) if menu.isVisible()]
    assert len(menu.actions()) > 1
    assert clashes(menu) == {}
    menu.close()
