"""Columns hidden and shown, a base chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reconciler.gui.panes.passages import Mark
from reconciler.gui.panes.sigla import colour_number
from reconciler.model.ids import VersionId
from tests.gui.window.sample import Bench


def marks(bench: Bench, column: int) -> list[Mark]:
    return [m for p in bench.panes.row_view(1).cells[column].passages for m in p.marks if m.kind.value == "figure"]


def test_a_hidden_column_takes_no_room_and_the_keyboard_passes_over_it(bench: Bench, qtbot: QtBot) -> None:
    bench.go(2, "courier")
    wide = bench.panes.plan.widths[0]
    bench.act("view.hide-column")
    assert bench.panes.plan.widths[1] == 0
    assert bench.panes.plan.widths[0] > wide
    assert bench.panes.current_version() == VersionId("mill")
    qtbot.keyClick(bench.panes, Qt.Key.Key_Left)
    assert bench.panes.current_version() == VersionId("agency")
    qtbot.keyClick(bench.panes, Qt.Key.Key_Tab)
    assert bench.panes.current_version() == VersionId("mill")
    bench.panes.grab()
    bench.act("view.show-columns")
    assert bench.said == "Column B is back."
    assert all(bench.panes.plan.widths)


def test_the_last_column_stays_and_hidden_words_still_count(bench: Bench) -> None:
    before = [d.key for d in bench.room.desk.to_do()]
    for name in ("agency", "courier"):
        bench.go(2, name)
        bench.act("view.hide-column")
    bench.go(2, "mill")
    bench.act("view.hide-column")
    assert bench.said.startswith("One column has to stay.")
    assert [d.key for d in bench.room.desk.to_do()] == before


def test_going_to_words_in_a_hidden_column_shows_it(bench: Bench) -> None:
    bench.go(2, "agency")
    bench.act("view.hide-column")
    bench.go(1, "courier")
    bench.act("go.next-discrepancy")
    assert bench.panes.target is not None
    assert bench.panes.target[1] not in bench.panes.hidden


def test_a_base_is_quiet_and_what_differs_from_it_is_marked(bench: Bench) -> None:
    assert not any(m.quiet for m in marks(bench, 1))
    bench.go(2, "courier")
    bench.act("view.base")
    assert all(m.quiet for m in marks(bench, 1))
    assert marks(bench, 1)
    assert not any(m.quiet for m in marks(bench, 0))
    assert "base" in bench.panes.header.card(1)
    assert "compared with B" in bench.window.status_line.place("notice")
    bench.act("view.base")
    assert "compared" not in bench.window.status_line.place("notice")
    assert "base" not in bench.panes.header.card(1)


def cell(bench: Bench, row: int, column: int) -> str:
    return " / ".join(p.text for p in bench.panes.row_view(row - 1).cells[column].passages)


def test_what_the_base_has_not_and_what_it_says_word_for_word_is_told(bench: Bench) -> None:
    bench.go(2, "agency")
    bench.act("view.base")
    assert cell(bench, 4, 1) == "— (not in B, but in the base A)"
    assert cell(bench, 6, 2).endswith("+ not in the base A")
    assert cell(bench, 6, 1) == "— (not in B)"
    assert cell(bench, 5, 2).endswith("= word for word as in A")
    assert "word for word" not in cell(bench, 5, 1)
    assert "word for word" not in cell(bench, 5, 0)
    bench.act("view.base")
    assert "base" not in cell(bench, 4, 1) + cell(bench, 6, 2) + cell(bench, 5, 2)


def test_a_base_that_is_taken_out_is_one_no_more(bench: Bench) -> None:
    bench.go(2, "courier")
    bench.act("view.base", "edit.remove-version")
    bench.room.settle()
    assert "compared" not in bench.window.status_line.place("notice")
    assert not any("base" in cell(bench, row, 0) for row in range(1, 5))


def test_own_order_leaves_out_hidden_columns(bench: Bench) -> None:
    bench.go(2, "courier")
    bench.act("view.hide-column", "view.own-order")
    assert [lane.version for lane in bench.room.reading.own.lanes] == ["agency", "mill"]


def test_a_version_keeps_its_colour_when_its_column_moves() -> None:
    assert colour_number("C", 2) == colour_number("C", 0) == 2
    assert colour_number("dpa", 1) == 1
