"""Going from one thing to the next with Tab."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtWidgets import QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reconciler.gui.tabbing import tab


@pytest.mark.parametrize("forward", [True, False])
def test_menus_outlive_what_tab_went_past(qtbot: QtBot, forward: bool) -> None:
    window, inside = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    menu = window.menuBar().addMenu("Rows")
    buttons = [QPushButton(name, inside) for name in "abc"]
    layout = QVBoxLayout(inside)
    for button in buttons:
        layout.addWidget(button)
    window.setCentralWidget(inside)
    window.show()
    seen = [window.focusWidget() for _ in range(6) if tab(window, forward=forward)]
    assert set(seen) == set(buttons)
    shiboken6.delete(buttons[0 if forward else 2])
    shiboken6.delete(buttons[2 if forward else 0])
    assert shiboken6.isValid(menu)
    assert menu.title() == "Rows"
