"""Copying words of the grid, with and without the sigla of their versions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.window.sample import Bench


def test_a_cell_is_copied_as_it_stands(bench: Bench) -> None:
    bench.go(3, "courier")
    bench.act("edit.copy")
    assert QApplication.clipboard().text() == "It will not reopen for eight weeks, according to the council."


def test_a_row_is_copied_with_the_sigla_of_its_versions(bench: Bench) -> None:
    bench.go(3)
    bench.act("decide.take-1", "edit.copy-sigla")
    assert QApplication.clipboard().text() == (
        "A: The bridge will stay closed for six weeks, the council said.\n"
        "B: It will not reopen for eight weeks, according to the council.\n"
        "Account: The bridge will stay closed for six weeks, the council said."
    )
    assert bench.said == "Copied with the sigla: A, B and Account."


def test_selected_words_are_copied_with_the_siglum_of_their_version(bench: Bench, qtbot: QtBot) -> None:
    bench.go(3, "courier")
    qtbot.keyClick(
        bench.panes, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    )
    bench.act("edit.copy-sigla")
    assert QApplication.clipboard().text() == "B: It"
