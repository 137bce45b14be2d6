"""Decided once: house spellings, and the same conflict in other rows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reconciler.gui.dialogs.house import HouseDialog
from tests.gui.window.sample import Bench


def opened(bench: Bench, folder: Path, qtbot: QtBot, *texts: str) -> None:
    paths = []
    for number, text in enumerate(texts):
        paths.append(folder / f"v{number}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    bench.room.files.open_paths(paths)
    qtbot.waitUntil(lambda: len(bench.workspace.project.versions) == len(texts) and not bench.room.jobs.busy)


def test_a_house_spelling_is_picked_for_the_account(empty: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    opened(
        empty,
        tmp_path,
        qtbot,
        "Talks in Kiev ended on Monday.\n\nThe mayor of Kiev was satisfied.",
        "Talks in Kyiv ended on Monday.\n\nThe mayor of Kyiv was content.",
    )
    empty.go(1, empty.workspace.project.versions[0].id)
    empty.act("decide.take-1")
    empty.act("decide.house")
    (dialog,) = empty.window.findChildren(HouseDialog)
    (box,) = dialog.boxes
    assert {box.itemText(n) for n in range(1, box.count())} == {"Kiev", "Kyiv"}
    assert dialog.changes.count() == 0
    box.setCurrentText("Kyiv")
    assert [dialog.changes.item(0).text()] == ["Row 1: “Kyiv” for “Kiev”"]
    dialog.accept()
    assert empty.workspace.wording(empty.workspace.project.rows[0].id) == "Talks in Kyiv ended on Monday."
    assert empty.said == "One place of the account has the house’s form."
    empty.act("edit.undo")
    assert "Kiev" in empty.workspace.wording(empty.workspace.project.rows[0].id)


def test_the_capitals_of_a_date_line_are_no_spelling_of_the_place(empty: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    opened(
        empty,
        tmp_path,
        qtbot,
        "PORT ALDER, March 3 (NW) - The bridge at Port Alder stays shut.\n\nTalks in Kiev ended on Monday.",
        "Drivers in Port Alder still wait for the bridge.\n\nTalks in Kyiv ended on Monday.",
    )
    empty.act("decide.house")
    (dialog,) = empty.window.findChildren(HouseDialog)
    assert [box.itemText(1) for box in dialog.boxes] == ["Kiev"]


def test_a_people_and_an_adjective_are_no_spellings_of_a_country(empty: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    opened(
        empty,
        tmp_path,
        qtbot,
        "Russia withdrew on Monday.\n\nThe Russians left Kiev.\n\nRussian troops went home.\n\nShips left Kelmenia.",
        "Russia withdrew from Kyiv.\n\nThe Russian army left.\n\nThe Russians went home.\n\nKelmenian ships left.",
    )
    empty.act("decide.house")
    (dialog,) = empty.window.findChildren(HouseDialog)
    assert [{box.itemText(n) for n in range(1, box.count())} for box in dialog.boxes] == [{"Kiev", "Kyiv"}]
    dialog.reject()


def test_the_same_conflict_is_settled_in_all_rows(empty: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    opened(
        empty,
        tmp_path,
        qtbot,
        "The fire at the mill hurt 12 people.\n\nThe bridge is closed.\n\nThe 12 people hurt in the mill are at home.",
        "The fire at the mill hurt 14 people.\n\nThe bridge is closed.\n\nThe 14 people hurt in the mill are at home.",
    )
    before = [d for d in empty.workspace.discrepancies(ruled=False) if d.kind == "figure"]
    assert len(before) == 2
    empty.go(1, empty.workspace.project.versions[0].id)
    empty.act("decide.settle-everywhere")
    assert [d for d in empty.workspace.discrepancies(ruled=False) if d.kind == "figure"] == []
    assert "rows 1, 3" in empty.said
    empty.act("edit.undo")
    assert len([d for d in empty.workspace.discrepancies(ruled=False) if d.kind == "figure"]) == 2


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_same_conflict_is_settled_from_the_list_too(empty: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    opened(
        empty,
        tmp_path,
        qtbot,
        "The fire at the mill hurt 12 people.\n\nThe bridge is closed.\n\nThe 12 people hurt in the mill are at home.",
        "The fire at the mill hurt 14 people.\n\nThe bridge is closed.\n\nThe 14 people hurt in the mill are at home.",
    )
    empty.room.settle()
    listed = empty.room.board.discrepancies
    line = next(n for n in range(listed.table.rowCount()) if listed.table.entry(n).discrepancy.kind == "figure")
    found = listed.table.entry(line).discrepancy
    listed.follow(found.row, found.key)
    listed.view.customContextMenuRequested.emit(QPoint(5, 5))
    (menu,) = listed.findChildren(QMenu)
    (entry,) = [action for action in menu.actions() if "everywhere (2)" in action.text()]
    entry.trigger()
    menu.close()
    assert [d for d in empty.workspace.discrepancies(ruled=False) if d.kind == "figure"] == []
    assert empty.said == "2 are settled, in the rows 1, 3."
    empty.act("edit.undo")
    assert empty.said == "Taken back: Settle, rows 1, 3: figures."
    assert len([d for d in empty.workspace.discrepancies(ruled=False) if d.kind == "figure"]) == 2


def test_kilometres_come_first_in_the_account_alone(empty: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    opened(
        empty,
        tmp_path,
        qtbot,
        "The fire burned 500 sq miles (1,300 sq km) of fen.\n\nThe bridge is closed.",
        "The fire burned 1,300 sq km of fen.\n\nThe bridge stays closed.",
    )
    first = empty.workspace.project.rows[0].id
    empty.go(1, empty.workspace.project.versions[0].id)
    empty.act("decide.take-1", "decide.house")
    (dialog,) = empty.window.findChildren(HouseDialog)
    assert dialog.boxes == []
    dialog.units.setCurrentIndex(dialog.units.findData("metric"))
    assert dialog.changes.count() == 1
    dialog.accept()
    assert empty.workspace.wording(first) == "The fire burned 1,300 sq km (500 sq miles) of fen."
    assert "1,300 sq km (500" in empty.panes.content.view(0).cells[-1].text
    assert "500 sq miles (1,300" in empty.panes.content.view(0).cells[0].text
    empty.act("edit.undo")
    assert empty.workspace.wording(first) == "The fire burned 500 sq miles (1,300 sq km) of fen."
