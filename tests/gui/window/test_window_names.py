"""What Qt leaves nameless, and what is painted, has a name for those who do not see."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QKeySequenceEdit, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reconciler.gui import theme as themes
from reconciler.gui.naming import clearable
from tests.gui.window.sample import Bench


def cards(header: QWidget) -> list[str]:
    found = header.findChildren(QWidget, "card", Qt.FindChildOption.FindDirectChildrenOnly)
    return [card.accessibleName() for card in found if card.isVisible()]


@pytest.mark.parametrize("kind", [QLineEdit, QKeySequenceEdit])
def test_the_cross_that_empties_a_field_has_a_name(qtbot: QtBot, kind: type[QLineEdit | QKeySequenceEdit]) -> None:
    field = kind()
    qtbot.addWidget(field)
    clearable(field)
    crosses = field.findChildren(QToolButton)
    assert crosses
    assert {cross.accessibleName() for cross in crosses} == {"Empty the field"}


def test_every_field_with_a_cross_names_it(bench: Bench) -> None:
    for action in ("edit.find", "edit.preferences", "help.keys"):
        bench.act(action)
    crosses = [
        cross
        for window in QApplication.topLevelWidgets()
        for field in window.findChildren(QLineEdit)
        if field.isClearButtonEnabled()
        for cross in field.findChildren(QToolButton)
    ]
    assert len(crosses) >= 6
    assert all(cross.accessibleName() for cross in crosses)


def test_each_card_above_the_columns_says_what_stands_on_it(bench: Bench, qtbot: QtBot) -> None:
    header, number = bench.panes.header, len(bench.workspace.project.versions)
    bench.window.resize(1440, 900)  # so that every column is in sight
    qtbot.waitUntil(lambda: len(cards(header)) == number + 1)
    first, second, *_, account = cards(header)
    assert first.startswith("A, ")
    assert "English" in first
    assert second.startswith("B, ")
    assert account.startswith("Account, 0 of ")
    bench.act("view.hide-column")
    header.repaint()
    qtbot.waitUntil(lambda: len(cards(header)) == number)


def test_each_card_above_the_lanes_says_whose_it_is(bench: Bench, qtbot: QtBot) -> None:
    bench.act("view.base")
    bench.act("view.own-order")
    own = bench.room.reading.own
    qtbot.waitUntil(lambda: any(cards(child) for child in own.findChildren(QWidget)))
    told = next(found for child in own.findChildren(QWidget) if (found := cards(child)))
    assert told[0].startswith("A, ")
    assert told[0].endswith("★ base")
    assert told[1].startswith("B, ")


def test_the_crosses_wear_the_colours_of_the_theme(bench: Bench) -> None:
    def ink() -> int:
        field = bench.room.find_bar.findChild(QLineEdit, "find-field")
        image = field.findChildren(QAction)[0].icon().pixmap(16, 16).toImage()
        drawn = (image.pixelColor(x, y) for x in range(16) for y in range(16))
        return max((colour.lightness() for colour in drawn if colour.alpha() > 200), default=-1)

    bench.room.wear(themes.load("dark"))
    light = ink()
    bench.room.wear(themes.load("light"))
    dark = ink()
    assert light > 180
    assert 0 <= dark < 100


def test_only_fields_with_something_in_them_have_a_cross_to_click_on(bench: Bench, qtbot: QtBot) -> None:
    bench.room.wear(themes.load("dark"))
    bench.room.wear(themes.load("light"))
    fields = [
        field for field in bench.window.findChildren(QLineEdit) if field.isVisible() and field.findChild(QToolButton)
    ]
    assert fields
    for field in fields:
        cross = field.findChild(QToolButton)
        assert not cross.isVisible()
        field.setText("ferry")
        qtbot.waitUntil(cross.isVisible)
        field.clear()
        qtbot.waitUntil(lambda cross=cross: not cross.isVisible())


def test_the_list_shows_the_discrepancy_gone_to_and_not_the_first_of_its_row(bench: Bench) -> None:
    entries = [
        bench.room.board.discrepancies.table.entry(n) for n in range(bench.room.board.discrepancies.table.rowCount())
    ]
    rows = [entry.discrepancy.row for entry in entries]
    second = next(e.discrepancy for n, e in enumerate(entries) if e.discrepancy.row in rows[:n])
    bench.room.navigation.show(second)
    current = bench.room.board.discrepancies.current()
    assert current is not None
    assert current.key == second.key
