from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from reconciler.gui.docks.board import arrange
from reconciler.gui.review import LOOK_AT
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading
from reconciler.model.ids import VersionId
from reconciler.model.span import Span
from tests.gui.window.sample import Bench


def stops(bench: Bench) -> list[int]:
    return [bench.room.desk.number(d.row) for d in bench.room.desk.to_do() if d.severity >= LOOK_AT]


def test_f8_walks_the_discrepancies_and_says_that_it_went_round(bench: Bench, qtbot: QtBot) -> None:
    expected = stops(bench)
    assert len(expected) >= 2
    bench.go(1)
    walked, said = [], []
    for _ in range(len(expected) + 1):
        qtbot.keyClick(bench.panes, Qt.Key.Key_F8)
        walked.append(bench.number)
        said.append(bench.said)
    assert walked == [*expected, expected[0]]
    assert said[0].startswith(f"Discrepancy 1 of {len(expected)}")
    assert "on from the top" not in "".join(said[:-1])
    assert said[-1].endswith("on from the top.")


def test_shift_f8_walks_back(bench: Bench) -> None:
    bench.go(1)
    bench.act("go.next-discrepancy", "go.next-discrepancy")
    there = bench.number
    bench.act("go.previous-discrepancy")
    assert bench.number == stops(bench)[0]
    bench.act("go.previous-discrepancy")
    assert bench.number == stops(bench)[-1]
    assert bench.said.endswith("on from the end.")
    assert there in stops(bench)


def test_f8_starts_from_where_the_editor_is(bench: Bench) -> None:
    last = stops(bench)[-1]
    bench.go(last - 1 if last - 1 not in stops(bench) else last)
    bench.act("go.next-discrepancy")
    assert bench.number == last


def test_f8_shows_the_words_in_question(bench: Bench) -> None:
    bench.go(1)
    bench.act("go.next-discrepancy")
    assert bench.panes.target is not None
    assert bench.panes.target[0] == bench.panes.current_row()


def test_a_decided_row_is_dealt_with(bench: Bench) -> None:
    bench.go(1)
    bench.act("go.next-discrepancy")
    here = bench.number
    bench.act("decide.take-1", "go.next-discrepancy")
    assert bench.number != here
    assert here not in stops(bench)


def test_nothing_left_to_deal_with_is_said(bench: Bench) -> None:
    bench.act("decide.propose")
    for number in range(1, 7):
        bench.go(number)
        bench.act("decide.omit")
    bench.act("go.next-discrepancy")
    assert bench.said.startswith("No discrepancy is left to deal with.")
    bench.act("go.next-undecided")
    assert bench.said.startswith("Every row is decided.")


def test_f7_walks_the_undecided_rows_round_the_end(bench: Bench, qtbot: QtBot) -> None:
    for number in (1, 2, 4):
        bench.go(number)
        bench.act("decide.take-1")
    bench.go(5)
    qtbot.keyClick(bench.panes, Qt.Key.Key_F7)
    assert (bench.number, bench.said) == (6, "Undecided row 3 of 3.")
    qtbot.keyClick(bench.panes, Qt.Key.Key_F7)
    assert bench.number == 3
    assert bench.said == "Undecided row 1 of 3. The end was reached: on from the top."
    qtbot.keyClick(bench.panes, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert bench.number == 6


def test_the_next_unconfirmed_row(bench: Bench) -> None:
    bench.go(2)
    bench.act("align.confirm")
    bench.go(1)
    bench.act("go.next-unconfirmed")
    assert bench.number == 3


def test_a_row_by_its_number(bench: Bench) -> None:
    bench.told.number = 5
    bench.act("go.list-history", "go.row")
    assert bench.told.asked == ["row 1 of 6"]
    assert bench.number == 5
    assert bench.panes.hasFocus()


def test_f6_moves_the_keyboard_through_the_parts_of_the_window(bench: Bench, qtbot: QtBot) -> None:
    assert bench.panes.hasFocus()
    qtbot.keyClick(bench.panes, Qt.Key.Key_F6)
    assert bench.room.board.discrepancies.view.hasFocus()
    assert bench.said == "Discrepancies"
    bench.act("go.previous-pane")
    assert bench.panes.hasFocus()


def test_f6_passes_over_lists_that_stand_behind_another(bench: Bench) -> None:
    board = bench.room.board
    board.raise_dock("versions")
    bench.panes.setFocus()
    bench.act("go.next-pane")
    assert board.versions.tree.hasFocus()
    bench.act("go.next-pane")
    assert bench.panes.hasFocus()


@pytest.mark.parametrize("name", ["discrepancies", "figures", "aside", "why", "versions", "history"])
def test_each_list_has_a_key_that_brings_it_to_the_front(bench: Bench, name: str, qtbot: QtBot) -> None:
    board = bench.room.board
    bench.act(f"go.list-{name}")
    assert board.part(name).hasFocus()
    assert bench.said.startswith(board.title(name))
    qtbot.waitUntil(lambda: not board.part(name).visibleRegion().isEmpty())
    keys = {tuple(bench.window.menus.actions[f"go.list-{other}"].keys) for other in board.names()}
    assert len(keys) == len(board.names())


def test_an_empty_list_comes_to_the_front_and_leaves_the_keyboard_where_it_is(bench: Bench) -> None:
    bench.act("go.list-notes")
    assert not bench.room.board.notes.visibleRegion().isEmpty()
    assert bench.panes.hasFocus()
    assert bench.said == "Notes: nothing there yet."


def test_enter_presses_the_button_that_has_the_keyboard(empty: Bench, qtbot: QtBot) -> None:
    asked: list[str] = []
    empty.window.empty.asked.connect(asked.append)
    button = empty.window.empty.findChild(QPushButton, "button-file.paste")
    assert button is not None
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert asked == ["file.paste"]


def test_enter_on_a_button_of_the_search_line_presses_it(bench: Bench, qtbot: QtBot) -> None:
    bench.act("edit.find")
    close = next(b for b in bench.room.find_bar.findChildren(QPushButton) if "Close" in b.text().replace("&", ""))
    close.setFocus()
    qtbot.keyClick(close, Qt.Key.Key_Return)
    assert not bench.room.find_bar.isVisible()


def test_letters_act_only_in_the_grid(bench: Bench, qtbot: QtBot) -> None:
    bench.go(2)
    bench.act("go.next-pane")
    qtbot.keyClick(bench.room.board.discrepancies.view, Qt.Key.Key_2)
    assert bench.decision(2) is None


def test_the_list_of_discrepancies_leads_the_grid_and_follows_it(bench: Bench, qtbot: QtBot) -> None:
    listed = bench.room.board.discrepancies
    bench.go(stops(bench)[-1])
    current = listed.current()
    assert current is not None
    assert current.row == bench.panes.current_row()
    listed.view.selectRow(0)
    listed.view.setFocus()
    qtbot.keyClick(listed.view, Qt.Key.Key_Return)
    assert bench.number == bench.room.desk.number(listed.current().row if listed.current() else "")


def test_the_status_line_says_where_one_is(bench: Bench) -> None:
    bench.go(3)
    line = bench.window.status_line
    assert line.place("place") == "row 3 of 6"
    assert line.place("undecided") == "6 undecided"
    bench.act("decide.take-1")
    bench.room.settle()
    assert line.place("undecided") == "5 undecided"


def test_the_tabs_of_a_kept_layout_go_with_the_lists_in_the_empty_window(empty: Bench) -> None:
    window, board = empty.window, empty.room.board
    board.show_all(on=True)
    kept = window.saveState()
    board.show_all(on=False)
    window.restoreState(kept)
    board.show_all(on=False)
    assert not any(bar.isVisible() and bar.count() for bar in window.findChildren(QTabBar))
    board.show_all(on=True)
    assert any(bar.isVisible() and bar.count() == len(board.names()) for bar in window.findChildren(QTabBar))


def test_a_layout_without_the_lists_leaves_them_behind_their_tabs(bench: Bench) -> None:
    """Kept by a window that was closed before they were made, or by a version of the program that had fewer."""
    window, board = bench.window, bench.room.board
    first = window.findChild(QDockWidget, "dock-discrepancies")
    arrange(window, board, QMainWindow().saveState())
    assert len(window.tabifiedDockWidgets(first)) == len(board.names()) - 1


def test_a_kept_layout_is_restored(bench: Bench) -> None:
    window, board = bench.window, bench.room.board
    first = window.findChild(QDockWidget, "dock-discrepancies")
    window.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, first)
    kept = window.saveState()
    board.lay_out()
    assert window.dockWidgetArea(first) is Qt.DockWidgetArea.BottomDockWidgetArea
    arrange(window, board, kept)
    assert window.dockWidgetArea(first) is Qt.DockWidgetArea.TopDockWidgetArea


def test_words_that_a_version_lacks_are_shown_where_they_stand(bench: Bench) -> None:
    row = bench.workspace.project.rows[1].id
    a, b = VersionId("agency"), VersionId("courier")
    readings = (Reading(a, Span(36, 47), "with gravel", "absent"), Reading(b, Span(31, 38), "42 tonn"))
    found = Discrepancy("key", row, DiscrepancyClass.OMISSION, 2, readings, "Only in B: “42 tonn”. Not in A.")
    bench.room.navigation.show(found)
    assert (bench.number, bench.panes.current_version()) == (2, b)
