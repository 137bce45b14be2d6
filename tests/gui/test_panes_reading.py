"""Screen readers, the header, the overview strip."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reconciler.gui.panes.geometry import MIN_ACCOUNT
from reconciler.gui.panes.passages import is_gap
from reconciler.gui.strip import OverviewStrip, Stripe, stripes
from reconciler.gui.theme import gap_ground
from reconciler.model.command import Changes
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.ids import RowId, VersionId
from tests.gui.panes_fixtures import shown
from tests.gui.panes_sample import crowd, ferry


def test_the_grid_is_a_table_whose_cells_say_row_version_words_and_discrepancies() -> None:
    with shown(ferry()) as panes:
        table = QAccessible.queryAccessibleInterface(panes)
        assert table.role() == QAccessible.Role.Table
        assert table.childCount() == 6 * 4
        names = [table.child(n).text(QAccessible.Text.Name) for n in range(24)]
        assert names[12] == ("row 4, version A: The operator will not cancel Wednesday’s crossings.; 1 discrepancy")
        assert names[14] == "row 4, version C: — (not in C)"
        assert names[7].startswith("row 2, account: The Selkie ran onto")
        assert names[7].endswith("(C, A)")
        assert names[15] == "row 4, account: undecided"
        assert "\u202e" not in "".join(names)
        assert all(table.child(n).role() == QAccessible.Role.Cell for n in range(24))


def test_cells_know_their_table_their_place_and_the_focus() -> None:
    with shown(ferry()) as panes:
        table = QAccessible.queryAccessibleInterface(panes)
        panes.go_to(RowId("r3"), VersionId("v1"))
        focused = table.focusChild()
        assert focused.text(QAccessible.Text.Name).startswith("row 3, version B")
        assert table.indexOfChild(focused) == 9
        assert focused.state().focused
        assert focused.rect().size() == panes.cell_rect(2, 1).size()
        assert not table.child(0).state().focused


READING_WHILE_GRIDS_COME_AND_GO = """
import gc
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from reconciler.gui import theme
from reconciler.gui.panes.view import Panes
from tests.gui.panes_sample import ferry
app = QApplication([])
QAccessible.setActive(True)
for number in range(12):
    panes = Panes(ferry(), theme.load("dark"))
    panes.show()
    table = QAccessible.queryAccessibleInterface(panes)
    cells = [table.child(n) for n in range(table.childCount())]
    names = [cell.text(QAccessible.Text.Name) for cell in cells if cell.parent() and cell.state()]
    panes.set_current(panes.place + 1, panes.column)
    panes.set_rows(panes.content.rows[::2])
    panes.reset()
    panes.close()
    if number % 2:
        panes.deleteLater()
    panes = table = cells = None
    gc.collect()
    app.processEvents()
print(len(names))
"""


def test_grids_may_come_and_go_while_a_screen_reader_listens() -> None:
    command = [sys.executable, "-c", READING_WHILE_GRIDS_COME_AND_GO]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.strip()) == (0, "24"), done.stderr


def test_dragging_an_edge_of_the_header_widens_the_column_and_a_double_click_gives_it_back() -> None:
    with shown(ferry()) as panes:
        before = panes.plan.widths[0]
        edge = QPoint(panes.plan.gutter + before, 20)
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(panes.header, left, pos=edge)
        QTest.mouseMove(panes.header, edge + QPoint(80, 0))
        QTest.mouseRelease(panes.header, left, pos=edge + QPoint(80, 0))
        assert panes.plan.widths[0] == before + 80
        QTest.mouseDClick(panes.header, left, pos=edge + QPoint(80, 0))
        assert panes.plan.widths[0] == before
        account = QPoint(panes.plan.account, 20)
        QTest.mousePress(panes.header, left, pos=account)
        QTest.mouseMove(panes.header, account + QPoint(400, 0))
        QTest.mouseRelease(panes.header, left, pos=account + QPoint(400, 0))
        assert panes.plan.account_width == MIN_ACCOUNT


def test_in_a_small_window_a_dragged_account_does_not_push_the_version_out() -> None:
    with shown(ferry(), size=(400, 500)) as panes:
        narrow = panes.plan.account_width
        assert narrow < MIN_ACCOUNT
        account = QPoint(panes.plan.account, 20)
        QTest.mousePress(panes.header, Qt.MouseButton.LeftButton, pos=account)
        QTest.mouseMove(panes.header, account + QPoint(2, 0))
        QTest.mouseRelease(panes.header, Qt.MouseButton.LeftButton, pos=account + QPoint(2, 0))
        assert panes.plan.account_width == narrow
        assert panes.plan.widths[0] <= panes.plan.middle


def test_where_a_version_has_nothing_the_ground_steps_back() -> None:
    workspace = crowd(4, 12)
    with shown(workspace) as panes:
        picture, ratio = panes.viewport().grab().toImage(), panes.devicePixelRatioF()
        seen = set()
        for place, top in panes.in_view():
            gaps = [column for column in range(4) if is_gap(panes.row_view(place).cells[column])]
            for column in range(4):
                x = panes.plan.left(column, 0) + panes.plan.widths[column] - 8
                y = top + panes.heights.height(place) - 7
                if 0 <= y < panes.viewport().height():
                    got = picture.pixelColor(round(x * ratio), round(y * ratio)).name().upper()
                    empty, current = column in gaps, place == panes.place
                    theme = panes.styles.theme
                    paper = theme.row_current if current else theme.base
                    assert got == (gap_ground(theme, current=current) if empty else paper), (place, column)
                    seen.add(empty)
        assert seen == {True, False}


@pytest.fixture
def strip(qtbot: QtBot) -> OverviewStrip:
    from reconciler.gui import theme as looks
    from reconciler.gui.panes.view import Panes

    panes = Panes(crowd(3, 300), looks.load("light"))
    qtbot.addWidget(panes)
    panes.resize(900, 600)
    panes.show()
    made = OverviewStrip(panes)
    qtbot.addWidget(made)
    made.resize(28, 600)
    made.show()
    qtbot.waitUntil(made.severities.settled)
    return made


def test_where_rows_share_a_line_the_gravest_shows() -> None:
    assert stripes(2, bytes([0, 3, 1, 0]), bytes([1, 1, 1, 0]), bytes([0, 0, 1, 0])) == [
        Stripe(3, True, False),
        Stripe(1, False, True),
    ]
    assert len(stripes(9, bytes([1, 2, 3]), bytes([1] * 3), bytes(3))) == 9
    assert stripes(5, b"", b"", b"") == []


def test_a_click_and_a_drag_on_the_strip_go_there(strip: OverviewStrip) -> None:
    panes = strip._panes
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, 590))
    assert panes.anchor.row > 280
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, panes.viewport().y() + 1))
    assert panes.anchor.row == 0
    assert panes.place == 0


def test_a_decision_shows_on_the_strip_once_the_rows_are_drawn(strip: OverviewStrip, qtbot: QtBot) -> None:
    panes = strip._panes
    before = strip.grab().toImage()
    workspace = panes.content._workspace
    changes = workspace.decide(RowId("r0"), Decision(DecisionKind.OMITTED))  # type: ignore[attr-defined]
    panes.refresh(changes)
    strip.refresh(changes)
    qtbot.waitUntil(lambda: strip.grab().toImage() != before)


def test_a_strip_of_another_height_is_drawn_for_it(strip: OverviewStrip) -> None:
    before = strip.grab().toImage()
    strip.resize(28, 300)
    lower = strip.grab().toImage()
    strip.resize(28, 600)
    assert strip.grab().toImage() == before
    assert lower != before.copy(0, 0, 28, 300), "all rows, not the upper half of them"


def test_the_strip_tells_a_row_in_words(strip: OverviewStrip) -> None:
    tip = strip._tip(strip._panes.viewport().y() + 1)
    assert tip.startswith("Row 1: undecided, ")
    strip.refresh(Changes(words=True))
    assert not strip.severities.settled()
