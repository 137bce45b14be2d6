"""What looks different and means the same: told on hovering, listed and marked when asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from reconciler.gui.panes.passages import Mark
from reconciler.model.command import AddVersions
from reconciler.model.row import AlignedRow, Alignment
from tests.gui.window.sample import Bench, version


@pytest.fixture
def bench(open_bench: Callable[[], Bench]) -> Bench:
    """Two reports that differ in one figure and agree in another that they write in two ways."""
    a = version("agency", "A", ["The dam is 80 km long.", "The mill employs 81 weavers."])
    b = version("courier", "B", ["The dam is 50 miles long.", "The mill employs 18 weavers."])
    rows = tuple(AlignedRow({v.id: (v.sentences[n].id,) for v in (a, b)}, 0.9) for n in (0, 1))
    bench = open_bench()
    bench.workspace.do(AddVersions((a, b), Alignment(rows)))
    bench.room.settle()
    bench.panes.setFocus()
    return bench


def marks(bench: Bench, place: int) -> list[Mark]:
    return [m for p in bench.panes.content.view(place).cells[0].passages for m in p.marks]


def states(bench: Bench) -> list[str]:
    model = bench.room.board.discrepancies.view.model()
    return [model.index(n, 5).data() for n in range(model.rowCount())]


def test_agreements_are_neither_listed_nor_marked_at_first(bench: Bench) -> None:
    assert set(states(bench)) == {"open"}
    assert not [m for m in marks(bench, 0) if m.agrees]


def test_the_switch_lists_and_marks_them(bench: Bench, qtbot: QtBot) -> None:
    qtbot.keyClick(bench.panes, Qt.Key.Key_Equal)
    assert bench.window.menus.entries["view.agreements"].isChecked()
    assert states(bench).count("agrees") == 1
    (mark,) = (m for m in marks(bench, 0) if m.agrees)
    assert not mark.tinted
    style = bench.panes.styles.mark(mark).underlineStyle()
    assert style is QTextCharFormat.UnderlineStyle.DashDotLine
    assert "dashes and dots" in bench.said
    bench.act("view.agreements")
    assert "agrees" not in states(bench)
    assert not [m for m in marks(bench, 0) if m.agrees]


def test_an_agreement_leads_to_its_row_and_cannot_be_ruled(bench: Bench, qtbot: QtBot) -> None:
    bench.act("view.agreements")
    listed = bench.room.board.discrepancies
    bench.go(2)
    listed.view.setCurrentIndex(listed.view.model().index(states(bench).index("agrees"), 0))
    assert listed.chosen_lines() == ()
    listed.view.setFocus()
    qtbot.keyClick(listed.view, Qt.Key.Key_X)
    assert not bench.workspace.project.rulings
    qtbot.keyClick(listed.view, Qt.Key.Key_Return)
    assert bench.number == 1
