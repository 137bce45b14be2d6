"""Many sentences: the rows are there at once, what was found in them comes from the background."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reconciler.gui.docks.discrepancies import Discrepancies
from reconciler.gui.jobs import Job
from reconciler.model.command import AddVersions, Decide, RemoveVersion
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.version import Version
from tests.gui.window.sample import Bench
from tests.support.projects import in_step, version
from tests.support.sessions import session

ROWS = 330


def reports() -> tuple[Version, ...]:
    """Three versions, one of which states another figure in the fifth row."""
    return tuple(
        version(sign, *(f"On day {n}, {n + (n == 5 and sign == 'B')} boats were seen." for n in range(1, ROWS)))
        for sign in "ABC"
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = session(tmp_path / "other")
    versions = reports()
    made.do(AddVersions(versions, in_step(*versions)))
    made.save(tmp_path / "many.reconciler")
    made.close()
    return tmp_path / "many.reconciler"


def listed(bench: Bench) -> list[int]:
    return sorted({bench.room.desk.number(d.row) for d in bench.room.desk.to_do()})


def rest(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not bench.room.jobs.busy and not bench.workspace.analysis.is_put_off, timeout=30_000)


def test_a_large_project_is_compared_in_the_background(empty: Bench, path: Path, qtbot: QtBot) -> None:
    empty.room.files.open_project(path)
    assert empty.room.jobs.busy
    shown: Discrepancies = empty.room.board.discrepancies
    empty.room.settle()
    assert listed(empty) == []
    assert shown._empty.text() == "Comparing the versions …"
    rest(empty, qtbot)
    assert listed(empty) == [5]
    empty.room.settle()
    assert shown.table.rowCount() > 0
    assert empty.panes.content.view_of(empty.go(5)).severity == 3


def test_work_goes_on_meanwhile_and_counts(empty: Bench, path: Path, qtbot: QtBot) -> None:
    empty.room.files.open_project(path)
    rows = empty.workspace.project.rows
    empty.workspace.do(Decide(((rows[1].id, Decision(DecisionKind.OMITTED)),)))
    rest(empty, qtbot)
    assert listed(empty) == [5]
    assert empty.decision(2) is not None


def test_a_version_less_is_compared_anew_and_undo_at_once(empty: Bench, path: Path, qtbot: QtBot) -> None:
    empty.room.files.open_project(path)
    rest(empty, qtbot)
    b = empty.workspace.project.versions[1].id
    empty.workspace.do(RemoveVersion(b))
    empty.workspace.undo()
    assert not empty.workspace.analysis.is_put_off
    assert listed(empty) == [5]
    rest(empty, qtbot)
    empty.workspace.do(RemoveVersion(b))
    rest(empty, qtbot)
    assert listed(empty) == []


def test_an_export_has_all_that_is_to_be_found(empty: Bench, path: Path, qtbot: QtBot) -> None:
    empty.room.files.open_project(path)
    rows = empty.workspace.account().sentences
    assert any(sentence.discrepancies for sentence in rows)
    rest(empty, qtbot)


def test_comparing_that_was_stopped_goes_on_with_the_next_step(empty: Bench, path: Path, qtbot: QtBot) -> None:
    empty.room.files.open_project(path)
    empty.room.settle()
    shown: Discrepancies = empty.room.board.discrepancies
    empty.room._stop()
    qtbot.waitUntil(lambda: not shown._empty.text().startswith("Comparing"))
    assert shown._empty.text().startswith("The versions are not compared to the end")
    row = empty.workspace.project.rows[1].id
    empty.workspace.do(Decide(((row, Decision(DecisionKind.OMITTED)),)))
    empty.room.settle()
    assert shown._empty.text() == "Comparing the versions …"
    rest(empty, qtbot)
    assert listed(empty) == [5]


def test_comparing_that_waits_is_stopped_too(empty: Bench, path: Path, qtbot: QtBot) -> None:
    empty.room.jobs.run(Job("before it", lambda _progress: time.sleep(0.05), lambda _none: None, empty.room._complain))
    empty.room.files.open_project(path)
    empty.room._stop()
    assert empty.room.comparing.rests
    empty.workspace.do(RemoveVersion(empty.workspace.project.versions[1].id))
    rest(empty, qtbot)


def test_what_is_read_for_one_project_is_not_added_to_another(
    empty: Bench, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    article = tmp_path / "late.txt"
    article.write_text("The ferry sank.\n\nNobody was on board.", encoding="utf-8")
    empty.told.files = [article]
    empty.act("file.open")
    assert empty.room.jobs.busy
    empty.room.files.open_project(path)
    qtbot.waitUntil(lambda: "Another project is open now" in empty.said, timeout=30_000)
    rest(empty, qtbot)
    assert len(empty.workspace.project.versions) == 3
