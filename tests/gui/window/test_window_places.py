"""Where the editor was, and where files are: kept, suggested and told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from reconciler.gui.dialogs.paste import PasteDialog
from reconciler.gui.questions import Questions
from reconciler.model.ids import RowId
from tests.gui.window.sample import Bench


def test_a_project_opens_where_the_editor_left_it(bench: Bench, tmp_path: Path) -> None:
    bench.told.project = tmp_path / "bridge.reconciler"
    bench.act("file.save")
    bench.go(5)
    bench.act("file.new")
    bench.room.files.open_project(tmp_path / "bridge.reconciler")
    assert bench.number == 5
    assert bench.said == "“bridge.reconciler” is open."
    bench.go(3)
    assert bench.room.close()
    (row,) = bench.window.preferences.value.places[str(tmp_path / "bridge.reconciler")]
    assert bench.room.desk.number(RowId(row)) == 3
    bench.room.files.recent.aboutToShow.emit()
    bench.room.files.recent.actions()[-1].trigger()
    assert bench.window.preferences.value.places == {}


def test_a_project_that_is_open_with_changes_is_not_opened_over_them(bench: Bench, tmp_path: Path) -> None:
    path = bench.told.project = tmp_path / "bridge.reconciler"
    bench.act("file.save")
    bench.go(2)
    bench.act("decide.take-1")
    asked = len(bench.told.asked)
    bench.room.files.open_project(path)
    assert bench.said == "“bridge.reconciler” is open already, with changes that are not saved yet."
    assert bench.decision(2) is not None
    assert len(bench.told.asked) == asked


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("story", "story.reconciler"),
        ("agency.txt", "agency.txt.reconciler"),
        ("Bericht 3.10", "Bericht 3.10.reconciler"),
        ("story.reconciler", "story.reconciler"),
    ],
)
def test_a_project_always_has_its_suffix_so_that_it_is_opened_as_one_again(
    typed: str, kept: str, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions = asking(qtbot, monkeypatch, [str(tmp_path / typed)])
    assert questions.save_project_as(tmp_path / "Untitled.reconciler") == tmp_path / kept


def test_of_an_export_the_suffix_that_says_what_it_is_stays(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions = asking(qtbot, monkeypatch, [str(tmp_path / "v1.2"), str(tmp_path / "a.markdown"), ""])
    assert questions.save_export_as(tmp_path / "story.md") == tmp_path / "v1.2.md"
    assert questions.save_export_as(tmp_path / "story.md") == tmp_path / "a.markdown"
    assert questions.save_export_as(tmp_path / "story.md") is None


def test_a_file_the_dialog_did_not_ask_about_is_not_written_over(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "story.reconciler").write_text("another story")
    questions = asking(qtbot, monkeypatch, [str(tmp_path / "story"), str(tmp_path / "other")])
    told: list[str] = []

    def press(box: QMessageBox) -> int:
        told.append(box.text())
        box.defaultButton().click()  # Cancel: the dialog of names comes again
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    assert questions.save_project_as(tmp_path / "story.reconciler") == tmp_path / "other.reconciler"
    assert told == ["“story.reconciler” is there already."]


def asking(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, names: list[str]) -> Questions:
    """Questions of an editor who types these names into the dialog of files, one after the other."""
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (names.pop(0), ""))
    return Questions(parent)


def test_of_a_single_file_that_is_not_there_no_others_are_said_to_be_loaded(
    empty: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    empty.room.files.open_paths([tmp_path / "gone.txt"])
    qtbot.waitUntil(lambda: bool(empty.window.findChildren(QMessageBox)))
    (told,) = empty.window.findChildren(QMessageBox)
    words = told.text() + told.informativeText()
    assert "does not exist" in words
    assert "Nothing was added." in words
    assert "other files" not in words
    told.reject()


def test_a_new_project_is_saved_beside_its_articles(empty: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "article.txt"
    path.write_text("The bridge at Tolm is closed.", encoding="utf-8")
    empty.room.files.open_paths([path])
    qtbot.waitUntil(lambda: bool(empty.workspace.project.versions))
    suggested: list[Path] = []
    empty.told.save_project_as = suggested.append  # type: ignore[method-assign]
    empty.act("file.save")
    assert [name.parent for name in suggested] == [tmp_path]


def test_what_is_typed_into_a_paste_takes_the_place_of_what_was_copied(empty: Bench, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("copied")
    empty.act("file.paste")
    dialog = empty.window.findChild(PasteDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.field, "typed")
    assert dialog.field.toPlainText() == "typed"
    dialog.reject()
