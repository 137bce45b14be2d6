"""What a newcomer sees: nothing cut off, nothing shouting, nothing that points at the wrong place."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox

from reconciler.gui import theme as themes
from reconciler.gui.docks.discrepancies import Discrepancies
from tests.gui.window.sample import Bench


@pytest.mark.parametrize("name", themes.names())
def test_buttons_of_dialogs_carry_no_pictures(name: str) -> None:
    worn = themes.style_sheet(themes.load(name))
    both = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    box = QDialogButtonBox(both)
    box.setStyleSheet(worn)
    box.show()
    assert all(button.icon().isNull() for button in box.buttons())
    message = QMessageBox()
    message.setStandardButtons(QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Discard)
    message.setStyleSheet(worn)
    message.show()
    assert all(button.icon().isNull() for button in message.buttons())
    for widget in (box, message):
        widget.close()
        widget.deleteLater()


def test_the_list_chooses_no_line_where_the_current_row_has_none(bench: Bench) -> None:
    bench.go(2)
    listed: Discrepancies = bench.room.board.discrepancies
    current = listed.current()
    assert current is not None
    assert current.row == bench.panes.current_row()
    bench.act("decide.take-1")
    bench.room.settle()
    assert listed.current() is None
    bench.go(5)
    current = listed.current()
    assert current is not None
    assert current.row == bench.panes.current_row()
