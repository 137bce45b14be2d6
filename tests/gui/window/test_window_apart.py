"""Sentences kept apart, moved ones found, one dragged to another row."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reconciler.model.command import AddVersions
from reconciler.model.row import AlignedRow, Alignment, PinKind
from tests.gui.window.sample import A, B, Bench, version


def test_two_cells_are_kept_apart_by_key(bench: Bench, qtbot: QtBot) -> None:
    bench.go(3, "courier")
    qtbot.keyClick(bench.panes, Qt.Key.Key_A)
    (pin,) = bench.workspace.project.pins
    assert pin.kind is PinKind.APART
    assert len(bench.workspace.project.rows) == 7
    assert bench.said.startswith("Kept apart")
    bench.act("edit.undo")
    assert not bench.workspace.project.pins
    assert len(bench.workspace.project.rows) == 6


def test_of_three_cells_the_marked_one_is_kept_apart(bench: Bench) -> None:
    bench.go(2, "agency")
    bench.act("align.apart")
    assert bench.said.startswith("Two cells are needed")
    bench.act("align.mark")
    bench.go(2, "mill")
    bench.act("align.apart")
    assert bench.cells(2).keys() >= {"courier"}
    together = [set(bench.cells(n)) >= {"agency", "mill"} for n in (2, 3)]
    assert together == [False, False]


def test_the_moved_partner_and_back(empty: Bench) -> None:
    a, b = version("agency", "A", A[1:5]), version("courier", "B", (B[1], B[3], B[2]))
    order = ((a, 0, b, 0), (a, 1, b, 2), (a, 3, b, 1))
    rows = [AlignedRow({x.id: (x.sentences[m].id,), y.id: (y.sentences[n].id,)}) for x, m, y, n in order]
    rows[2] = replace(rows[2], moved=frozenset({b.id}))
    rows.insert(2, AlignedRow({a.id: (a.sentences[2].id,)}))
    empty.workspace.do(AddVersions((a, b), Alignment(tuple(rows))))
    empty.room.settle()
    empty.go(1, "agency")
    empty.act("go.moved")
    assert empty.said.startswith("Nothing of A")
    moved = next(n for n, row in enumerate(empty.workspace.project.rows, 1) if b.id in row.moved)
    targets = [p.target for p in empty.panes.row_view(moved - 1).cells[1].passages if p.target is not None]
    empty.go(moved, "courier")
    empty.act("go.moved")
    assert empty.panes.current_row() == targets[0]
    empty.act("go.moved")
    assert empty.number == moved


def test_a_sentence_is_dragged_to_another_row(bench: Bench) -> None:
    panes = bench.panes
    start, end = panes.cell_rect(3, 0), panes.cell_rect(4, 0)
    alt, left = Qt.KeyboardModifier.AltModifier, Qt.MouseButton.LeftButton
    at = start.topLeft() + QPoint(30, 20)
    QTest.mousePress(panes.viewport(), left, alt, at)
    QTest.mouseMove(panes.viewport(), end.center())
    assert panes.drop_place == 4
    panes.grab()
    QTest.mouseRelease(panes.viewport(), left, alt, end.center())
    assert panes.drop_place is None
    assert [A[3], A[4]] == bench.cells(4)["agency"]
    bench.act("edit.undo")
    assert bench.cells(4)["agency"] == [A[3]]
