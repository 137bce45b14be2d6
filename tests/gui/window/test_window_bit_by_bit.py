"""What takes long is done bit by bit, or in a thread, and can be stopped; what comes of it is the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reconciler.app import ahead
from reconciler.app.analysis import Analysis
from reconciler.app.reading import recognise
from reconciler.gui.controllers import comparing
from reconciler.gui.dialogs import importing, importlist
from reconciler.gui.docks import entries as gathered
from reconciler.gui.docks import table
from reconciler.gui.docks.table import Entry
from reconciler.gui.questions import Answer
from reconciler.model.command import AddVersions, DescribeProject
from reconciler.model.errors import ReconcilerError
from reconciler.model.project import Project
from reconciler.model.version import Version
from tests.gui.window.sample import Bench
from tests.support.projects import in_step, version
from tests.support.sessions import session


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that counts as large."""
    monkeypatch.setattr(ahead, "LARGE", 0)
    made = session(tmp_path / "other")
    a, b = version("A", "Ten boats came."), version("B", "Nine boats came.")
    made.do(AddVersions((a, b), in_step(a, b)))
    made.save(tmp_path / "boats.reconciler")
    made.close()
    return tmp_path / "boats.reconciler"


def rest(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not bench.room.jobs.busy, timeout=30_000)


def sigla(bench: Bench) -> list[str]:
    return [v.siglum for v in bench.workspace.project.versions]


def test_a_large_project_is_read_in_a_thread(empty: Bench, path: Path, qtbot: QtBot) -> None:
    empty.room.files.open_paths([path])
    assert empty.room.jobs.busy
    assert sigla(empty) == []
    rest(empty, qtbot)
    assert sigla(empty) == ["A", "B"]
    assert empty.said == "“boats.reconciler” is open."
    assert empty.workspace.session.path == path


def test_reading_a_large_project_can_be_stopped(empty: Bench, path: Path, qtbot: QtBot) -> None:
    empty.room.files.open_paths([path])
    empty.window.status_line.stop_asked.emit()
    assert not empty.room.jobs.busy
    qtbot.wait(100)
    assert sigla(empty) == []
    assert empty.workspace.session.path is None


def test_files_beside_a_large_project_are_added_to_it(empty: Bench, path: Path, qtbot: QtBot) -> None:
    report = path.with_name("report.txt")
    report.write_text("Eleven boats came.", encoding="utf-8")
    empty.room.files.open_paths([path, report])
    qtbot.waitUntil(lambda: len(sigla(empty)) == 3, timeout=30_000)
    rest(empty, qtbot)
    assert sigla(empty) == ["A", "B", "C"]


def test_work_begun_while_a_project_is_read_is_not_thrown_away_unasked(bench: Bench, path: Path, qtbot: QtBot) -> None:
    bench.told.answer = Answer.NO
    bench.room.files.open_paths([path])
    bench.workspace.do(DescribeProject(title="Bridge"))
    bench.told.asked.clear()
    bench.told.answer = Answer.CANCEL
    rest(bench, qtbot)
    assert len(bench.told.asked) == 1
    assert bench.workspace.project.title == "Bridge"


def test_a_damaged_large_file_is_complained_of(empty: Bench, path: Path, qtbot: QtBot) -> None:
    path.write_bytes(b"nothing like it")
    complaints: list[object] = []
    empty.room.desk.complain = complaints.append
    empty.room.files.open_paths([path])
    rest(empty, qtbot)
    assert len(complaints) == 1
    assert sigla(empty) == []


def shown(bench: Bench) -> list[tuple[int, str]]:
    found = bench.room.board.discrepancies
    model = found.view.model()
    return [(int(model.index(n, 0).data()), str(model.index(n, 2).data())) for n in range(model.rowCount())]


def test_the_list_filled_bit_by_bit_is_the_list_filled_at_once(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.room.settle()
    at_once = shown(bench)
    assert len(at_once) > 2
    listed: Sequence[Entry] = list(gathered.entries(bench.workspace, agreements=True))
    monkeypatch.setattr(table, "AT_A_TIME", 1)
    monkeypatch.setattr(gathered, "AT_A_TIME", 1)
    monkeypatch.setattr(comparing, "MANY", 1)
    found = bench.room.board.discrepancies
    chosen = found.current()
    found.show_entries(listed[:1])
    assert list(gathered.entries(bench.workspace, agreements=True)) == listed
    bench.room.settling.begin()
    assert not bench.room.settling.settled
    qtbot.waitUntil(lambda: bench.room.settling.settled)
    assert shown(bench) == at_once
    bench.room.settling.begin()
    qtbot.waitUntil(lambda: bench.room.settling.settled)
    assert shown(bench) == at_once
    assert found.current() == chosen


def test_a_step_meanwhile_begins_the_lists_anew(bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.room.settle()
    monkeypatch.setattr(table, "AT_A_TIME", 1)
    monkeypatch.setattr(gathered, "AT_A_TIME", 1)
    monkeypatch.setattr(comparing, "MANY", 1)
    bench.room.settling.begin()
    qtbot.wait(1)
    number = len(shown(bench))
    bench.go(2)
    bench.act("decide.omit")
    qtbot.waitUntil(lambda: bench.room.settling.settled)
    listed = shown(bench)
    bench.room.settle()
    assert shown(bench) == listed
    assert len(listed) < number


def test_what_parts_in_a_row_that_was_changed_by_hand_is_found_in_a_thread(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "MANY", 1)
    bench.room.settle()
    bench.go(1)
    before = bench.workspace.project.rows
    bench.act("align.sentence-down")
    assert bench.workspace.project.rows != before
    assert bench.workspace.analysis.is_put_off
    assert bench.room.jobs.busy
    rest(bench, qtbot)
    assert not bench.workspace.analysis.is_put_off
    project, anew = bench.workspace.project, Analysis()
    told = [bench.workspace.findings(row.id) for row in project.rows]
    assert told == [anew.findings(project, row) for row in project.rows]


def reports(folder: Path) -> list[importlist.Entry]:
    """Two reports and a file that could not be read, as the import dialog gets them."""
    for name, text in (("one.txt", "Ten boats came."), ("two.txt", "Nine boats came.")):
        (folder / name).write_text(text, encoding="utf-8")
    found, _failed = recognise([folder / "one.txt", folder / "two.txt"], Project())
    locked = importlist.Entry("locked.pdf", None, None, ReconcilerError("It is locked."))
    return [locked, *(importlist.Entry(c.reading.source.name, c.given, c) for c in found)]


def test_keys_come_between_the_files_that_are_listed(
    empty: Bench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlist, "_AT_ONCE", 1)
    dialog = importing.ImportDialog(reports(tmp_path), [], empty.window)
    seen = []
    between = QTimer(dialog, interval=0)
    between.timeout.connect(lambda: seen.append(dialog.list.topLevelItemCount()))
    between.start()
    dialog.open()
    qtbot.waitUntil(lambda: dialog.is_filled)
    between.stop()
    assert {1, 2} <= set(seen)
    names = [dialog.list.topLevelItem(place) for place in range(3)]
    assert [item.text(0) for item in names if item is not None] == ["locked.pdf", "one.txt", "two.txt"]
    assert dialog.list.place() == 1  # the first that could be read
    assert "Ten boats came." in dialog.preview.toPlainText()
    dialog.reject()


def test_who_adds_before_the_files_are_listed_adds_them_all(empty: Bench, tmp_path: Path) -> None:
    dialog = importing.ImportDialog(reports(tmp_path), [], empty.window)
    added: list[list[Version]] = []
    dialog.chosen.connect(added.append)
    dialog.open()
    assert dialog.list.topLevelItemCount() == 0
    assert not dialog.retry.isEnabled()
    dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()
    assert [[version.label for version in versions] for versions in added] == [["one", "two"]]


def test_a_long_article_is_shown_and_drawn_in_turns_of_their_own(
    empty: Bench, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "MANY", 1)
    pages, shown_while_still = empty.window.pages, []
    pages.currentChanged.connect(lambda page: shown_while_still.append((page, pages.updatesEnabled())))
    empty.room.files.open_paths([path])
    rest(empty, qtbot)
    qtbot.waitUntil(lambda: bool(shown_while_still), timeout=30000)
    qtbot.waitUntil(lambda: empty.room.settling.settled and pages.updatesEnabled())
    assert shown_while_still == [(1, False)]
    assert pages.currentIndex() == 1
    assert empty.room.panes.isVisible()
    assert shown(empty)
