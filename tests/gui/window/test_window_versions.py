"""Versions described, put in another order and taken out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from reconciler.gui.dialogs.version import VersionDialog
from reconciler.model.command import AddVersions, PutNote
from reconciler.model.decision import Anchor, Note
from reconciler.model.ids import NoteId, VersionId
from reconciler.model.row import AlignedRow, Alignment
from reconciler.model.span import Span
from reconciler.model.version import Origin, Version
from tests.gui.window.sample import B, Bench, version


def dialog(bench: Bench) -> VersionDialog:
    """The dialog that is open."""
    found = [one for one in bench.window.findChildren(VersionDialog) if one.isVisible()]
    assert len(found) == 1, bench.said
    return found[0]


def described(bench: Bench, name: str) -> Version:
    return bench.workspace.project.version(VersionId(name))


def test_everything_known_about_a_version_can_be_corrected(bench: Bench) -> None:
    bench.go(2, "courier")
    bench.act("edit.describe")
    asked = dialog(bench)
    asked.label.setText("The Courier")
    asked.siglum.setText("K")
    asked.language.setCurrentIndex(1)
    asked.origin.setCurrentIndex(list(Origin).index(Origin.MACHINE_TRANSLATION))
    asked.dated.setChecked(True)
    asked.day.setDate(QDate(2024, 3, 12))
    asked.publisher.setText("Tolm Press")
    asked.byline.setText("A. Reporter")
    asked.accept()
    now = described(bench, "courier")
    assert (now.label, now.siglum, now.language) == ("The Courier", "K", "de")
    assert (now.origin, now.dated) == (Origin.MACHINE_TRANSLATION, date(2024, 3, 12))
    assert (now.publisher, now.byline) == ("Tolm Press", "A. Reporter")
    assert "machine-translated" in bench.panes.header.card(1)
    assert bench.said == "The description of version K is kept."
    bench.act("edit.describe")
    again = dialog(bench)
    again.dated.setChecked(False)
    again.accept()
    assert described(bench, "courier").dated is None
    bench.act("edit.undo")
    assert described(bench, "courier").dated == date(2024, 3, 12)
    bench.act("edit.undo")
    assert described(bench, "courier").siglum == "B"


def test_a_siglum_of_another_version_is_refused_while_it_is_typed(bench: Bench) -> None:
    bench.go(2, "courier")
    bench.act("edit.describe")
    asked = dialog(bench)
    for wrong in ("A", " "):
        asked.siglum.setText(wrong)
        assert not asked._keep.isEnabled()
        assert asked._problem.text()
    asked.siglum.setText("B")
    before = bench.workspace.project
    asked.accept()
    assert bench.workspace.project is before, "nothing was changed, so there is nothing to undo"


def test_a_double_click_on_a_card_opens_its_description(bench: Bench) -> None:
    bench.go(2, "mill")
    header = bench.panes.header
    QTest.mouseDClick(header, Qt.MouseButton.LeftButton, pos=header.box(2).topLeft() + QPoint(60, header.height() // 2))
    asked = dialog(bench)
    assert asked.label.text() == "mill"
    asked.reject()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_card_has_a_menu(bench: Bench) -> None:
    bench.panes.card_menu_requested.emit(QPoint(10, 10))
    menus = [menu for menu in bench.panes.findChildren(QMenu) if menu.isVisible()]
    assert [action.objectName() for action in menus[0].actions() if not action.isSeparator()] == [
        "edit.describe",
        "edit.column-left",
        "edit.column-right",
        "view.hide-column",
        "view.show-columns",
        "view.base",
        "edit.translate",
        "edit.reload",
        "edit.replace-text",
        "edit.remove-version",
    ]
    menus[0].close()


def test_columns_change_places_and_the_current_one_stays_with_its_version(bench: Bench) -> None:
    bench.go(2, "courier")
    bench.act("edit.column-left")
    assert [v.siglum for v in bench.workspace.project.versions] == ["B", "A", "C"]
    assert bench.panes.current_version() == VersionId("courier")
    assert bench.said == "Version B is column 1 now."
    bench.act("edit.column-left")
    assert bench.said.startswith("Version B stands at the edge already.")


def test_a_version_is_taken_out_and_comes_back(bench: Bench) -> None:
    bench.go(2, "mill")
    bench.act("edit.remove-version")
    assert [v.siglum for v in bench.workspace.project.versions] == ["A", "B"]
    assert bench.said == "Version C is taken out; undo brings it back."
    assert bench.number == 2
    bench.act("edit.undo")
    assert bench.number == 2
    assert [v.siglum for v in bench.workspace.project.versions] == ["A", "B", "C"]


def test_a_version_changed_on_disk_is_read_again(empty: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    path, other = tmp_path / "mill.txt", tmp_path / "copy.txt"
    path.write_text("The old mill burned down on Sunday.\n\nTwelve people were hurt.\n", encoding="utf-8")
    other.write_text("The old mill burned down on Sunday.\n\nTwelve people were hurt.\n", encoding="utf-8")
    empty.room.files.open_paths([path, other])
    qtbot.waitUntil(lambda: len(empty.workspace.project.versions) == 2 and not empty.room.jobs.busy)
    path.write_text("The old mill burned down on Sunday.\n\nFourteen people were hurt.\n", encoding="utf-8")
    empty.go(1, empty.workspace.project.versions[0].id)
    first = empty.workspace.project.versions[0]
    at = first.source.text.index("Twelve")
    anchor = Anchor(first.id, Span(at, at + 6), "Twelve")
    row = empty.workspace.project.rows[1].id
    empty.workspace.do(PutNote(Note(NoteId(""), row, "really?", anchor=anchor)))
    empty.act("edit.reload")
    qtbot.waitUntil(lambda: "Fourteen" in empty.workspace.project.versions[0].source.text)
    assert empty.said == "Version A: one sentence as before, one reworded. One note lost its place."
    assert "Fourteen" in empty.panes.row_view(1).cells[0].text
    empty.act("edit.undo")
    assert "Twelve" in empty.panes.row_view(1).cells[0].text


def test_reading_an_unchanged_file_again_is_no_step(empty: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "agency.txt"
    path.write_text(" ".join(B), encoding="utf-8")
    empty.room.files.open_paths([path])
    qtbot.waitUntil(lambda: bool(empty.workspace.project.versions) and not empty.room.jobs.busy)
    empty.go(1, empty.workspace.project.versions[0].id)
    before = empty.workspace.project
    empty.act("edit.reload")
    qtbot.waitUntil(lambda: empty.said == "Nothing has changed in version A.")
    assert empty.workspace.project is before


@pytest.mark.parametrize(
    ("location", "why"),
    [
        ("", "This version was pasted: there is no file to read again."),
        ("https://paper.example/b", "This version is a page of the web, which is fetched only when you add it."),
        ("/nowhere/b.txt", "“b.txt” is not in /nowhere any more."),
    ],
)
def test_what_cannot_be_read_again_says_why_and_what_is_kept(empty: Bench, location: str, why: str) -> None:
    made = version("courier", "A", B)
    made = replace(made, source=replace(made.source, location=location))
    rows = tuple(AlignedRow({made.id: (s.id,)}, 1.0) for s in made.sentences)
    empty.workspace.do(AddVersions((made,), Alignment(rows)))
    empty.room.settle()
    empty.go(1, "courier")
    empty.act("edit.reload")
    assert empty.said == f"{why} The version stays as it was. Edit ▸ Replace the text takes a newer file."


def test_a_file_that_is_empty_now_leaves_the_version_as_it_was(empty: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "agency.txt"
    path.write_text(" ".join(B), encoding="utf-8")
    empty.room.files.open_paths([path])
    qtbot.waitUntil(lambda: bool(empty.workspace.project.versions) and not empty.room.jobs.busy)
    before = empty.workspace.project
    path.write_bytes(b"")
    empty.go(1, before.versions[0].id)
    empty.act("edit.reload")
    qtbot.waitUntil(lambda: empty.window.findChild(QMessageBox) is not None)
    box = empty.window.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "“agency.txt” is empty."
    assert box.informativeText().startswith("The version stays as it was.")
    assert empty.workspace.project is before


def test_the_text_of_a_version_is_replaced_by_that_of_a_file(bench: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    newer = tmp_path / "courier-2.txt"
    newer.write_text("\n\n".join((*B[:3], "Repairs will cost 550,000 euros.")), encoding="utf-8")
    bench.go(2, "courier")
    bench.told.files = [newer]
    bench.act("edit.replace-text")
    qtbot.waitUntil(lambda: "550,000" in described(bench, "courier").source.text)
    assert bench.said.startswith("Version B: ")
    assert described(bench, "courier").siglum == "B"
    bench.act("edit.undo")
    assert "540,000" in described(bench, "courier").source.text


def test_a_text_is_replaced_also_where_the_filter_hides_every_row(bench: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    newer = tmp_path / "courier-2.txt"
    newer.write_text("\n\n".join((*B[:3], "Repairs will cost 550,000 euros.")), encoding="utf-8")
    bench.go(2, "courier")
    bench.told.files = [newer]
    bench.act("edit.replace-text")
    bench.panes.set_rows([])
    assert bench.panes.current_row() is None
    qtbot.waitUntil(lambda: not bench.room.jobs.busy)
    assert bench.said.startswith("Version B: ")
    assert "550,000" in described(bench, "courier").source.text
