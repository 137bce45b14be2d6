"""Projects are saved, closed, opened again, reverted; and what the window says when that cannot be done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QTextEdit
from pytestqt.qtbot import QtBot

from reconciler.app.workspace import Workspace
from reconciler.gui.dialogs.export import ExportDialog
from reconciler.gui.questions import Answer
from reconciler.model.command import DescribeProject, RemoveVersion
from reconciler.project import document
from tests.gui.window.sample import Bench


def rest(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not bench.room.jobs.busy, timeout=30000)
    bench.room.settle()


def box(bench: Bench) -> QMessageBox:
    found = bench.window.findChild(QMessageBox)
    assert found is not None
    return found


def test_the_sample_that_nobody_touched_is_left_without_a_question(empty: Bench, qtbot: QtBot) -> None:
    empty.act("file.sample")
    rest(empty, qtbot)
    empty.told.answer = Answer.CANCEL
    assert empty.room.files.may_leave()
    empty.go(2)
    empty.act("decide.omit")
    assert not empty.room.files.may_leave()
    assert empty.told.asked


def test_saving_asks_for_a_name_once_and_takes_the_mark_away(bench: Bench, tmp_path: Path) -> None:
    bench.told.project = tmp_path / "bridge.reconciler"
    bench.act("file.save")
    assert bench.said == "Saved as “bridge.reconciler”."
    assert not bench.window.isWindowModified()
    assert bench.window.windowTitle() == "bridge[*] – Reconciler"
    assert bench.window.status_line.place("saved").startswith("saved ")
    bench.go(2)
    bench.act("decide.take-1")
    assert bench.window.isWindowModified()
    bench.act("file.save")
    assert len(bench.told.asked) == 1
    assert bench.window.preferences.value.recent == (str(tmp_path / "bridge.reconciler"),)


def test_a_saved_project_opens_as_it_was(bench: Bench, tmp_path: Path) -> None:
    bench.told.project = tmp_path / "bridge.reconciler"
    bench.go(2)
    bench.act("decide.take-3", "file.save", "file.new")
    assert bench.window.pages.currentIndex() == 0
    bench.told.files = [tmp_path / "bridge.reconciler"]
    bench.act("file.open")
    decision = bench.decision(2)
    assert decision is not None
    assert decision.picks == ("mill",)
    assert bench.said == "“bridge.reconciler” is open."


@pytest.mark.parametrize(("answer", "closes", "saved"), [
    (Answer.YES, True, True), (Answer.NO, True, False), (Answer.CANCEL, False, False),
])  # fmt: skip
def test_closing_asks_once(bench: Bench, tmp_path: Path, answer: Answer, *, closes: bool, saved: bool) -> None:
    bench.told.project = tmp_path / "bridge.reconciler"
    bench.told.answer = answer
    assert bench.window.close() is closes
    assert [asked for asked in bench.told.asked if asked.startswith("save")] == [
        "save Bridge at Tolm closed after crash"
    ] or [asked for asked in bench.told.asked if asked.startswith("save")] == ["save Untitled"]
    assert bench.told.project.exists() is saved


def test_nothing_is_asked_of_an_empty_window(empty: Bench) -> None:
    assert empty.window.close()
    assert empty.told.asked == []


def test_revert_goes_back_to_the_saved_file_after_asking(bench: Bench, tmp_path: Path) -> None:
    revert = bench.window.menus.entries["file.revert"]
    assert not revert.isEnabled()
    bench.told.project = tmp_path / "bridge.reconciler"
    bench.act("file.save")
    assert not revert.isEnabled()
    bench.go(2)
    bench.act("decide.take-1")
    bench.room.settle()
    assert revert.isEnabled()
    bench.told.answer = Answer.CANCEL
    bench.act("file.revert")
    assert bench.told.asked[-1] == "revert bridge"
    assert bench.decision(2) is not None
    bench.told.answer = Answer.YES
    bench.act("file.revert")
    bench.room.settle()
    assert bench.decision(2) is None
    assert not bench.window.isWindowModified()
    assert not revert.isEnabled()
    assert bench.said == "“bridge.reconciler” is as it was saved."


def test_reverting_to_a_file_that_is_gone_changes_nothing(bench: Bench, tmp_path: Path) -> None:
    bench.told.project = tmp_path / "bridge.reconciler"
    bench.act("file.save")
    bench.go(2)
    bench.act("decide.take-1")
    bench.told.project.unlink()
    bench.told.answer = Answer.YES
    bench.act("file.revert")
    assert "cannot be opened" in box(bench).text()
    assert bench.decision(2) is not None
    assert bench.window.isWindowModified()


def test_a_file_renamed_while_it_is_open_is_told_with_both_names(bench: Bench, tmp_path: Path) -> None:
    path, other = tmp_path / "bridge.reconciler", tmp_path / "older.reconciler"
    bench.told.project = path
    bench.act("file.save")
    before = path.read_bytes()
    path.rename(other)
    bench.go(2)
    bench.act("decide.take-1", "file.save")
    told = "It had been renamed: “older.reconciler” holds the project as it was saved before."
    assert bench.said == f"Saved as “bridge.reconciler”. {told}"
    assert other.read_bytes() == before
    assert path.exists()
    bench.act("decide.omit", "file.save")
    assert bench.said == "Saved as “bridge.reconciler”."  # told once


def come_back(bench: Bench, qtbot: QtBot) -> None:
    """Another program was used, now this one is again."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: not bench.room.jobs.busy)


def test_a_file_that_was_renamed_meanwhile_is_told_when_the_program_is_used_again(
    bench: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    path, other = tmp_path / "bridge.reconciler", tmp_path / "older.reconciler"
    come_back(bench, qtbot)
    assert bench.said == "", "a project without a file"
    bench.told.project = path
    bench.act("file.save")
    come_back(bench, qtbot)
    assert bench.said == "Saved as “bridge.reconciler”."
    path.rename(other)
    come_back(bench, qtbot)
    told = "“bridge.reconciler” was renamed to “older.reconciler”. Saving writes it anew; Ctrl+O opens the renamed one."
    assert bench.said == told
    bench.room.desk.say("something else")
    come_back(bench, qtbot)
    assert bench.said == "something else", "told once"
    other.rename(path)
    come_back(bench, qtbot)
    path.unlink()
    come_back(bench, qtbot)
    assert bench.said.startswith("“bridge.reconciler” is no longer in its folder.")
    assert not [asked for asked in bench.told.asked if not asked.startswith("project ")], "said, not asked"


def test_a_file_that_is_gone_when_it_is_saved_is_told(german: Bench, tmp_path: Path) -> None:
    german.told.project = tmp_path / "bridge.reconciler"
    german.act("file.save")
    german.told.project.unlink()
    german.go(2)
    german.act("decide.take-1", "file.save")
    assert german.said == "Gespeichert als „bridge.reconciler“. Die Datei war nicht mehr da und ist neu geschrieben."


def test_recent_projects_are_in_the_menu(bench: Bench, tmp_path: Path) -> None:
    recent = bench.room.files.recent
    assert not recent.actions()[0].isEnabled()
    for name in ("bridge", "mill"):
        bench.told.project = tmp_path / f"{name}.reconciler"
        bench.act("file.save-as")
    recent.aboutToShow.emit()
    texts = [entry.text() for entry in recent.actions()]
    assert texts[:2] == [f"&1 mill – {tmp_path}", f"&2 bridge – {tmp_path}"]
    recent.actions()[1].trigger()
    assert bench.workspace.session.path == tmp_path / "bridge.reconciler"
    (tmp_path / "mill.reconciler").unlink()
    recent.chosen.emit(tmp_path / "mill.reconciler")
    assert "taken off the list" in bench.said
    assert bench.window.preferences.value.recent == (str(tmp_path / "bridge.reconciler"),)
    recent.aboutToShow.emit()
    recent.actions()[-1].trigger()
    assert bench.window.preferences.value.recent == ()


def test_a_project_whose_steps_cannot_be_read_says_where_the_file_is_kept(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.told.project = tmp_path / "bridge.reconciler"
    bench.act("file.save", "file.new")
    monkeypatch.setattr(document, "MOST_HISTORY", 100)
    bench.told.files = [tmp_path / "bridge.reconciler"]
    bench.act("file.open")
    assert "undo begins here" in bench.said
    assert str(bench.workspace.session.set_by) in bench.said


def test_that_the_oldest_steps_were_given_up_is_told_once_and_stands_in_the_history(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.told.project = tmp_path / "bridge.reconciler"
    monkeypatch.setattr(document, "MOST_HISTORY", 8_000)
    for number in range(60):
        bench.workspace.do(DescribeProject(title=f"{number} " * 20))
    bench.act("file.save")
    given_up = bench.workspace.session.given_up
    assert given_up > 10
    assert bench.said == (
        "Saved as “bridge.reconciler”. The history had grown too long: its oldest steps can no longer be undone."
    )
    bench.room.settle()
    first = bench.room.board.history.list.item(0)
    assert first.text().strip() == f"Start ({given_up} older steps were given up)"
    for number in range(60):
        bench.workspace.do(DescribeProject(title=f"{number} " * 20))
    bench.act("file.save")
    assert bench.workspace.session.given_up
    assert bench.said == "Saved as “bridge.reconciler”."


def test_a_project_open_elsewhere_is_offered_as_a_copy(
    open_bench: Callable[[], Bench], bench: Bench, tmp_path: Path
) -> None:
    path = tmp_path / "bridge.reconciler"
    bench.told.project = path
    bench.act("file.save")
    second = open_bench()
    second.told.files = [path]
    second.told.answer = Answer.YES
    second.act("file.open")
    assert second.told.asked[-1].startswith("locked")
    second.room.settle()
    assert second.workspace.session.read_only
    assert "read-only" in second.window.windowTitle()
    second.told.project = tmp_path / "copy.reconciler"
    second.act("file.save")
    assert second.told.asked[-1] == "project bridge copy.reconciler"
    assert second.told.project.exists()


def test_the_version_before_the_last_save_is_opened_and_saved_as_a_copy(
    open_bench: Callable[[], Bench], bench: Bench, tmp_path: Path
) -> None:
    path = bench.told.project = tmp_path / "bridge.reconciler"
    bench.act("file.save")
    bench.go(2)
    bench.act("decide.take-1")
    bench.act("file.save")
    second = open_bench()
    second.room.files.open_paths([tmp_path / "bridge.reconciler~"])
    assert second.decision(2) is None
    assert len(second.workspace.project.versions) == 3
    second.act("file.save")
    assert second.told.asked == ["project bridge copy.reconciler"]
    assert path.exists()


def writing(bench: Bench, text: str) -> None:
    """Begin to write in the second row and do not leave the field."""
    bench.go(2)
    bench.act("decide.edit")
    field = bench.panes.viewport().findChild(QTextEdit)
    assert field is not None
    assert not field.isHidden()
    field.setPlainText(text)


def in_file(path: Path, number: int) -> str:
    """What the account says for a row, by a project file."""
    workspace = Workspace()
    workspace.open(path, read_only=True)
    decision = workspace.project.decisions.get(workspace.project.rows[number - 1].id)
    return decision.text if decision is not None else ""


@pytest.mark.parametrize("listed", [False, True])
def test_what_is_being_written_is_saved(bench: Bench, tmp_path: Path, listed: bool) -> None:
    path = bench.told.project = tmp_path / "bridge.reconciler"
    if listed:
        bench.act("view.list")
        bench.go(2)
        bench.act("decide.edit")
        bench.room.linear.view.field.setPlainText("Nobody knows yet.")
    else:
        writing(bench, "Nobody knows yet.")
    bench.act("file.save")
    assert in_file(path, 2) == "Nobody knows yet."
    assert bench.said == "Saved as “bridge.reconciler”."
    assert not bench.window.isWindowModified()


def test_what_is_being_written_is_asked_about_when_the_window_closes(bench: Bench, tmp_path: Path) -> None:
    path = bench.told.project = tmp_path / "bridge.reconciler"
    bench.act("file.save")
    writing(bench, "Nobody knows yet.")
    bench.told.answer = Answer.YES
    assert bench.room.close()
    assert bench.told.asked[-1] == "save bridge"
    assert in_file(path, 2) == "Nobody knows yet."


def test_what_is_being_written_is_in_the_export(bench: Bench) -> None:
    writing(bench, "Nobody knows yet.")
    bench.act("file.export")
    (dialog,) = bench.window.findChildren(ExportDialog)
    assert "Nobody knows yet." in dialog.preview.toPlainText()
    dialog.reject()


def test_another_project_is_not_opened_over_what_is_being_written(bench: Bench, tmp_path: Path) -> None:
    path = bench.told.project = tmp_path / "bridge.reconciler"
    bench.act("file.save")
    writing(bench, "Nobody knows yet.")
    bench.told.answer = Answer.CANCEL
    bench.room.files.open_project(path)
    assert "is open already, with changes" in bench.said
    bench.act("file.revert")
    assert bench.told.asked[-1] == "revert bridge"
    bench.act("file.new")
    assert bench.told.asked[-1] == "save bridge"
    decision = bench.decision(2)
    assert decision is not None
    assert decision.text == "Nobody knows yet."


def test_copies_that_are_suggested_are_numbered_and_hit_none_that_is_there(
    open_bench: Callable[[], Bench], bench: Bench, tmp_path: Path
) -> None:
    path = bench.told.project = tmp_path / "bridge.reconciler"
    bench.act("file.save")
    for name in ("bridge copy", "bridge copy 2"):
        (tmp_path / f"{name}.reconciler").write_bytes(path.read_bytes())
    second = open_bench()
    second.workspace.open(path, read_only=True)
    second.act("file.save")
    assert second.told.asked[-1] == "project bridge copy 3.reconciler"


def test_a_saved_project_that_lost_its_versions_is_not_left_without_a_question(bench: Bench, tmp_path: Path) -> None:
    bench.told.project = tmp_path / "bridge.reconciler"
    bench.act("file.save")
    for ident in [v.id for v in bench.workspace.project.versions]:
        bench.workspace.do(RemoveVersion(ident))
    bench.told.answer = Answer.CANCEL
    assert not bench.room.close()
    assert bench.told.asked[-1] == "save bridge"


def test_a_file_changed_outside_is_not_overwritten_without_asking(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "bridge.reconciler"
    bench.told.project = path
    bench.act("file.save")
    path.write_bytes(path.read_bytes() + b"more")
    bench.go(2)
    bench.act("decide.take-1")
    bench.told.answer = Answer.CANCEL
    bench.act("file.save")
    assert bench.told.asked[-1].startswith("overwrite")
    assert bench.said == "Not saved."
    assert path.read_bytes().endswith(b"more")
    bench.told.answer = Answer.YES
    bench.act("file.save")
    assert not path.read_bytes().endswith(b"more")


def test_a_damaged_project_says_so_and_what_is_open_stays(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "broken.reconciler"
    path.write_bytes(b"not a project")
    bench.told.files = [path]
    bench.told.answer = Answer.NO
    bench.act("file.open")
    assert "broken.reconciler" in box(bench).text()
    assert len(bench.workspace.project.versions) == 3


def test_a_closed_window_looks_up_no_row_any_more(bench: Bench) -> None:
    severities = bench.room.strip.severities
    severities.look_at(bench.panes.content.rows)
    assert not severities.settled()
    bench.told.answer = Answer.NO
    assert bench.window.close()
    assert severities.settled()
