"""The docks Versions and History."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reconciler.gui.dialogs.version import VersionDialog
from reconciler.model.command import DescribeProject
from tests.gui.window.sample import NOON, Bench


def lines(bench: Bench) -> list[str]:
    listed = bench.room.board.history.list
    return [listed.item(n).text().partition("·")[0].strip() for n in range(listed.count())]


def test_each_pair_of_versions_is_told_with_its_relation_and_common_sentences(bench: Bench) -> None:
    tree = bench.room.board.versions.tree
    assert tree.topLevelItemCount() == 3
    first = tree.topLevelItem(0)
    assert first is not None
    assert first.text(0) == "A  agency"
    pair = first.child(0)
    assert (pair.text(0), pair.text(6)) == ("with B", "80% of A")


def test_enter_on_a_version_describes_it(bench: Bench, qtbot: QtBot) -> None:
    bench.room.board.raise_dock("versions")
    tree = bench.room.board.versions.tree
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(1))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    (asked,) = bench.window.findChildren(VersionDialog)
    assert asked.label.text() == "courier"
    asked.reject()


def test_each_step_of_the_history_has_its_time(bench: Bench) -> None:
    yesterday = NOON - timedelta(days=1)
    history = bench.workspace.session.history
    history.do(DescribeProject(title="Bridge"), yesterday.astimezone().isoformat())
    history.do(DescribeProject(title="A bridge"))
    bench.go(1)
    bench.act("decide.take-1")
    bench.room.settle()
    listed = bench.room.board.history.list
    times = [listed.item(n).text().partition("·")[2].strip() for n in range(listed.count())]
    noon = QLocale().toString(QTime(12, 0), QLocale.FormatType.ShortFormat)
    assert times == ["", noon, f"14 Mar 2024, {noon}", "", noon]


def test_the_history_comes_to_the_front_at_the_present(bench: Bench, qtbot: QtBot) -> None:
    for _ in range(20):
        bench.act("decide.omit", "decide.clear")
    bench.room.settle()
    listed = bench.room.board.history.list
    listed.scrollToTop()
    bench.act("go.list-history")
    qtbot.waitUntil(lambda: listed.viewport().rect().contains(listed.visualItemRect(listed.currentItem())))
    assert "(now)" in listed.currentItem().text()


def test_a_click_in_the_history_goes_there_in_one_go(bench: Bench) -> None:
    for number in (1, 2, 3):
        bench.go(number)
        bench.act("decide.take-1")
    bench.room.settle()
    added = "Add versions: A, B, C"
    taken = [f"Choose wording, row {number}: A" for number in (1, 2, 3)]
    assert lines(bench) == ["Start", added, *taken[:2], f"▶ {taken[2]} (now)"]
    told: list[object] = []
    bench.workspace.subscribe(told.append)
    listed = bench.room.board.history.list
    listed.setCurrentRow(1)
    listed.itemClicked.emit(listed.item(1))
    assert len(told) == 1
    assert not bench.workspace.project.decisions
    assert bench.said == "3 steps are taken back."
    bench.room.settle()
    assert lines(bench)[1:3] == [f"▶ {added} (now)", f"{taken[0]} (taken back)"]
    listed.setCurrentRow(4)
    listed.itemClicked.emit(listed.item(4))
    assert len(bench.workspace.project.decisions) == 3


def test_esc_leads_from_a_list_back_to_the_grid(bench: Bench, qtbot: QtBot) -> None:
    bench.act("view.figures")
    table = bench.room.board.figures.view
    assert table.hasFocus()
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert bench.panes.hasFocus()


def test_undo_and_redo_name_the_row_in_the_menu_and_in_the_answer(bench: Bench) -> None:
    bench.go(2)
    bench.act("decide.take-2")
    undo, redo = bench.window.menus.entries["edit.undo"], bench.window.menus.entries["edit.redo"]
    assert undo.text() == "&Undo: Choose wording, row 2: B"
    bench.act("edit.undo")
    assert bench.said == "Taken back: Choose wording, row 2: B."
    assert (undo.text(), redo.text()) == ("&Undo: Add versions: A, B, C", "&Redo: Choose wording, row 2: B")
    bench.act("edit.redo")
    assert bench.said == "Done again: Choose wording, row 2: B."


def test_an_undo_that_takes_the_versions_away_says_what_brings_them_back(bench: Bench) -> None:
    bench.act("edit.undo")
    assert not bench.workspace.project.versions
    assert bench.said == "Taken back: Add versions: A, B, C. Ctrl+Shift+Z brings the versions back."
    bench.act("edit.redo")
    assert len(bench.workspace.project.versions) == 3
    bench.window.preferences.change(keys={"edit.redo": ("Ctrl+Alt+Y",)})
    bench.room.stepping.go(-1)
    assert bench.said == "One step is taken back. Ctrl+Alt+Y brings the versions back."


def test_the_menu_brings_a_list_behind_another_to_the_front_and_hides_the_one_in_front(
    bench: Bench, qtbot: QtBot
) -> None:
    board, menu = bench.room.board, bench.window.menus.menus["view"]
    switches = {action.text(): action for action in menu.actions()}
    notes, first = switches["Notes"], switches["Discrepancies"]
    qtbot.waitUntil(lambda: first.isChecked() and not notes.isChecked())
    notes.trigger()
    qtbot.waitUntil(lambda: board.is_in_front("notes") and notes.isChecked() and not first.isChecked())
    notes.trigger()
    qtbot.waitUntil(lambda: not board.is_in_front("notes") and not notes.isChecked())
    assert board._docks["notes"].isHidden()
    notes.trigger()
    qtbot.waitUntil(lambda: board.is_in_front("notes") and notes.isChecked())


def test_a_list_that_is_hidden_gives_the_keyboard_back(bench: Bench, qtbot: QtBot) -> None:
    bench.act("go.list-versions")
    qtbot.waitUntil(lambda: bench.room.board.is_in_front("versions"))
    bench.room.board.turn("versions")
    assert bench.panes.hasFocus()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_right_click_on_the_menu_bar_offers_the_lists_as_the_menu_does(bench: Bench, qtbot: QtBot) -> None:
    bar = bench.window.menuBar()
    place = bar.rect().center()
    QApplication.sendEvent(bar, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, bar.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered, view = menu.actions(), bench.window.menus.menus["view"].actions()
    assert offered == view[-len(offered) :]
    assert [action.text() for action in offered] == [bench.room.board.title(name) for name in bench.room.board.names()]
    offered[-1].trigger()
    qtbot.waitUntil(lambda: bench.room.board.is_in_front("history"))
    menu.close()


def test_the_steps_of_former_sessions_are_listed_when_they_are_asked_for(
    bench: Bench, open_bench: Callable[[], Bench], tmp_path: Path, qtbot: QtBot
) -> None:
    bench.told.project = tmp_path / "bridge.reconciler"
    bench.go(1)
    bench.act("decide.take-1", "decide.omit", "file.save", "file.new")
    later = open_bench()
    later.told.files = [tmp_path / "bridge.reconciler"]
    later.act("file.open")
    later.room.settle()
    assert lines(later) == ["Show the steps before …", "▶ Start of this session (now)"]
    listed = later.room.board.history.list
    listed.setCurrentRow(0)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    added = "Add versions: A, B, C"
    assert lines(later) == ["Start", added, "Choose wording, row 1: A", "▶ Omit row, row 1 (now)"]
    assert listed.currentRow() == 0
    listed.setCurrentRow(1)
    listed.itemClicked.emit(listed.item(1))
    assert not later.workspace.project.decisions
