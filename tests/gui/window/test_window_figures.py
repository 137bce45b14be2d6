"""The figure table in its dock: filled while it is seen, sorted, filtered, copied, a way to the rows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from reconciler.gui import theme as themes
from reconciler.gui.docks.figures import FigureGrid
from reconciler.gui.docks.figuretable import FigureTable
from reconciler.model.command import RemoveVersion
from reconciler.model.figure_line import Accord, FigureLine, LineKind
from reconciler.model.ids import VersionId
from tests.gui.window.sample import Bench


def opened(bench: Bench, qtbot: QtBot) -> FigureGrid:
    """The table, once it shows the figures of the crash."""
    bench.act("view.figures")
    grid = bench.room.board.figures
    qtbot.waitUntil(lambda: grid.view.model().rowCount() > 0)
    return grid


def at(grid: FigureGrid, line: int, column: int) -> QModelIndex:
    return grid.view.model().index(line, column)


def row_of(grid: FigureGrid, line: int) -> list[str]:
    return [at(grid, line, n).data() for n in range(grid.view.model().columnCount())]


def test_one_line_a_figure_and_one_column_a_version(bench: Bench, qtbot: QtBot) -> None:
    grid = opened(bench, qtbot)
    assert grid.view.hasFocus()
    head = [grid.view.model().headerData(n, Qt.Orientation.Horizontal) for n in range(5)]
    assert head == ["State", "What is counted", "A", "B", "C"]
    assert [row_of(grid, n)[2:] for n in range(grid.view.model().rowCount())] == [
        ["24", "≠ 42", "24"],
        ["≠ 6", "≠ 8", ""],
        ["450,000", "≠ 540,000", "450,000"],
    ]
    assert {row_of(grid, n)[0] for n in range(3)} == {"≠  conflict"}
    assert row_of(grid, 0)[1].startswith("weight of gravel")
    assert row_of(grid, 2)[1].endswith("(EUR)")


def test_words_are_shown_without_the_soft_hyphens_of_web_pages(empty: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, words in zip(paths, ("12 coun\u00adcil houses", "14 coun\u00adcil houses"), strict=True):
        path.write_text(f"The town sold {words} on Monday.\n\nNobody objected.", encoding="utf-8")
    empty.room.files.open_paths(paths)
    qtbot.waitUntil(lambda: not empty.room.jobs.busy and len(empty.workspace.project.versions) == 2)
    grid = opened(empty, qtbot)
    assert "council houses" in row_of(grid, 0)[1]
    every = [at(grid, 0, n).data(role) for n in range(4) for role in (0, 3, Qt.ItemDataRole.AccessibleTextRole)]
    assert not any("\u00ad" in text for text in every if isinstance(text, str))
    grid.findChild(QLineEdit).setText("council")
    assert grid.view.model().rowCount() == 1
    empty.room.settle()
    table = empty.room.board.discrepancies.table
    told = [str(table.index(line, column).data()) for line in range(table.rowCount()) for column in range(6)]
    assert any("council houses" in text for text in told)
    assert not any("\u00ad" in text for text in told)


def test_what_differs_is_told_by_sign_words_and_tint(bench: Bench, qtbot: QtBot) -> None:
    grid = opened(bench, qtbot)
    odd, usual = at(grid, 2, 3), at(grid, 2, 2)
    assert odd.data(Qt.ItemDataRole.BackgroundRole) is not None
    assert usual.data(Qt.ItemDataRole.BackgroundRole) is None
    assert odd.data(Qt.ItemDataRole.AccessibleTextRole) == "B: 540,000, unlike the others, row 5: “540,000 euros”"
    assert at(grid, 1, 4).data(Qt.ItemDataRole.AccessibleTextRole) == "C: nothing"
    assert usual.data(Qt.ItemDataRole.ToolTipRole) == "row 5: “450,000 euros”"


def test_enter_goes_to_the_words_of_that_version(bench: Bench, qtbot: QtBot) -> None:
    grid = opened(bench, qtbot)
    grid.view.setCurrentIndex(at(grid, 0, 4))
    qtbot.keyClick(grid.view, Qt.Key.Key_Return)
    assert (bench.number, bench.panes.current_version()) == (2, VersionId("mill"))
    grid.view.setCurrentIndex(at(grid, 2, 1))
    qtbot.keyClick(grid.view, Qt.Key.Key_Return)
    assert (bench.number, bench.panes.current_version()) == (5, VersionId("courier"))


def test_the_unit_can_be_chosen(bench: Bench, qtbot: QtBot) -> None:
    grid = opened(bench, qtbot)
    grid.findChild(QComboBox).setCurrentIndex(2)
    qtbot.waitUntil(lambda: at(grid, 0, 1).data().endswith("(tons)"))
    assert row_of(grid, 0)[2:] == ["≈ 26.46", "≠ about 46.3", "≈ 26.46"]


def test_words_and_the_switch_narrow_the_table(bench: Bench, qtbot: QtBot) -> None:
    grid = opened(bench, qtbot)
    grid.findChild(QLineEdit).setText("gravel")
    assert grid.view.model().rowCount() == 1
    grid.findChild(QLineEdit).setText("no such thing")
    empty = grid.findChild(QLabel, "figures-empty")
    assert empty.isVisible()
    assert "No figure passes" in empty.text()
    grid.findChild(QLineEdit).clear()
    grid.findChild(QCheckBox).setChecked(True)
    assert grid.view.model().rowCount() == 3


def test_the_table_is_copied_for_a_spreadsheet_and_as_markdown(bench: Bench, qtbot: QtBot) -> None:
    grid = opened(bench, qtbot)
    qtbot.keyClick(grid.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["State", "What is counted", "A", "B", "C"]
    assert lines[3].split("\t")[2:] == ["450,000", "≠ 540,000", "450,000"]
    assert len(lines) == 4
    grid.copy(markdown=True)
    assert QApplication.clipboard().text().startswith("| State | What is counted | A | B | C |")


def test_the_table_follows_edits_while_it_is_seen(bench: Bench, qtbot: QtBot) -> None:
    grid = opened(bench, qtbot)
    bench.workspace.do(RemoveVersion(VersionId("courier")))
    bench.room.settle()
    qtbot.waitUntil(lambda: grid.view.model().columnCount() == 4)
    assert row_of(grid, 1)[2:] == ["6", ""]
    bench.workspace.undo()
    bench.room.settle()
    qtbot.waitUntil(lambda: grid.view.model().columnCount() == 5)


def test_nothing_is_worked_out_while_nobody_looks(bench: Bench, qtbot: QtBot) -> None:
    grid = bench.room.board.figures
    bench.room.board.raise_dock("discrepancies")
    qtbot.wait(300)
    assert grid.view.model().rowCount() == 0


def test_the_line_of_the_current_row_is_chosen(bench: Bench, qtbot: QtBot) -> None:
    grid = opened(bench, qtbot)
    bench.panes.setFocus()
    bench.go(5)
    assert grid.view.currentIndex().row() == 2
    bench.go(4)
    assert not grid.view.currentIndex().isValid()


def test_columns_sort_by_value(bench: Bench, qtbot: QtBot) -> None:
    grid = opened(bench, qtbot)
    grid.view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert [at(grid, n, 2).data().removeprefix("≠ ") for n in range(3)] == ["450,000", "24", "6"]
    grid.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert at(grid, 0, 2).data() == "24"


def test_all_themes_can_be_worn(bench: Bench, qtbot: QtBot) -> None:
    grid = opened(bench, qtbot)
    for name in themes.names():
        worn = themes.load(name)
        bench.room.wear(worn)
        tint = at(grid, 1, 3).data(Qt.ItemDataRole.BackgroundRole).color().name().upper()
        assert themes.contrast(worn.text, tint) >= 4.5
        ink = at(grid, 0, 0).data(Qt.ItemDataRole.ForegroundRole).color().name().upper()
        assert themes.contrast(ink, tint) >= 4.5


def test_another_quantity_of_the_same_thing_stands_below_it() -> None:
    table = FigureTable(themes.load("light"))
    first = FigureLine("a", "people injured", LineKind.FIGURE, "", (), Accord.CHECK, 1, ("b",))
    second = FigureLine("b", "people injured, tanker", LineKind.FIGURE, "", (), Accord.CHECK, 1, ("a",))
    table.put([first, second], (), {}, "en")
    assert [table.index(n, 1).data() for n in range(2)] == ["people injured", "↳ people injured, tanker"]
    assert [table.index(n, 0).data() for n in range(2)] == ["?  check"] * 2
