"""Each version in its own order, with ribbons to its partners."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reconciler.gui.panes.lanescroll import told_at
from reconciler.gui.panes.ownorder import OwnOrder
from reconciler.model.ids import VersionId
from tests.gui.window.sample import Bench


def opened(bench: Bench) -> OwnOrder:
    bench.act("view.own-order")
    return bench.room.reading.own


def words(own: OwnOrder) -> str:
    return told_at(own, own.lane, own.place) if own.current_item() is not None else ""


def test_the_current_sentence_stays_current_there_and_back(bench: Bench) -> None:
    bench.go(5, "courier")
    own = opened(bench)
    assert own.isVisible()
    assert own.hasFocus()
    assert "540,000" in words(own)
    assert own.lanes[own.lane].version == VersionId("courier")
    bench.act("view.own-order")
    assert not own.isVisible()
    assert bench.panes.hasFocus()
    assert (bench.number, bench.panes.current_version()) == (5, VersionId("courier"))


def test_arrows_follow_the_article_and_cross_to_the_partner(bench: Bench, qtbot: QtBot) -> None:
    bench.go(2, "courier")
    own = opened(bench)
    qtbot.keyClick(own, Qt.Key.Key_Down)
    assert "not reopen" in words(own)
    assert bench.number == 3
    qtbot.keyClick(own, Qt.Key.Key_Down)
    assert bench.number == 5, "the fourth row is no part of this article"
    qtbot.keyClick(own, Qt.Key.Key_Left)
    assert "450,000" in words(own)
    assert bench.panes.current_version() == VersionId("agency")


def test_partners_stand_beside_the_current_sentence(bench: Bench, qtbot: QtBot) -> None:
    bench.go(1, "agency")
    own = opened(bench)
    for _ in range(4):
        qtbot.keyClick(own, Qt.Key.Key_Down)
    row = bench.panes.current_row()
    tops = [own.top_of(n, place) for n, lane in enumerate(own.lanes) if (place := lane.place_of(row)) is not None]
    assert len(tops) == 3
    assert len(set(tops)) == 1


def test_letters_decide_here_as_in_the_grid(bench: Bench, qtbot: QtBot) -> None:
    bench.go(2, "agency")
    own = opened(bench)
    qtbot.keyClick(own, Qt.Key.Key_2)
    decided = bench.decision(2)
    assert decided is not None
    assert decided.picks == (VersionId("courier"),)


def test_what_is_set_aside_unfolds_and_comes_back(bench: Bench, qtbot: QtBot) -> None:
    bench.go(5, "agency")
    own = opened(bench)
    qtbot.keyClick(own, Qt.Key.Key_End)
    assert "1 sentence set aside: share footer" in words(own)
    qtbot.keyClick(own, Qt.Key.Key_Return)
    assert "Follow us" in words(own)
    qtbot.keyClick(own, Qt.Key.Key_R)
    assert any(
        "Follow us" in line for cells in [bench.cells(n) for n in range(1, 8)] for c in cells.values() for line in c
    )
    bench.act("edit.undo")
    assert len(bench.workspace.project.rows) == 6


def test_f8_and_the_list_lead_here_too(bench: Bench) -> None:
    bench.go(1)
    own = opened(bench)
    bench.act("go.next-discrepancy")
    item = own.current_item()
    assert item is not None
    assert item.row == bench.panes.current_row()


def test_a_click_goes_to_the_sentence_and_the_wheel_takes_partners_along(bench: Bench) -> None:
    own = opened(bench)
    place = own.lanes[2].place_of(bench.workspace.project.rows[4].id)
    assert place is not None
    y = own.top_of(2, place)
    assert y is not None
    QTest.mouseClick(own.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(own.left_of(2) + 30, y + 12))
    assert (bench.number, bench.panes.current_version()) == (5, VersionId("mill"))
    there = bench.panes.current_row()
    before = [own.top_of(n, lane.place_of(there) or 0) for n, lane in enumerate(own.lanes)]
    own.scroll_lane(2, 10)
    after = [own.top_of(n, lane.place_of(there) or 0) for n, lane in enumerate(own.lanes)]
    assert after == [y - 10 for y in before if y is not None]


def test_a_version_taken_out_takes_its_lane_along(bench: Bench) -> None:
    own = opened(bench)
    bench.go(2, "mill")
    bench.act("edit.remove-version")
    assert len(own.lanes) == 2
    own.grab()
    bench.act("edit.undo")
    assert len(own.lanes) == 3


def test_what_is_decided_is_seen_and_told_before_the_words(bench: Bench) -> None:
    bench.go(2, "agency")
    own = opened(bench)
    QApplication.processEvents()

    def mark() -> QImage:
        top = own.top_of(own.lane, own.place)
        assert top is not None
        inset = own.inset(own.lane, own.place)
        box = QRect(own.left_of(own.lane) + 3, top + inset + 2, own.grid.styles.left - 4, own.grid.styles.line - 4)
        return own.viewport().grab(box).toImage()

    before, said = mark(), words(own)
    bench.act("decide.take-1")
    QApplication.processEvents()
    assert mark() != before
    assert "(decided)" in words(own)
    assert "(decided)" not in said
    bench.act("edit.undo")
    QApplication.processEvents()
    assert mark() == before
