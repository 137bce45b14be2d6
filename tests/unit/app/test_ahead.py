"""What a thread works out before the window does it: the same result, the same line in the journal."""

from __future__ import annotations

import gc
import json
import threading
from pathlib import Path

import pytest

from reconciler.app import pipeline
from reconciler.app.ahead import ahead, load
from reconciler.app.analysis import Analysis
from reconciler.app.session import Session
from reconciler.model.command import AddVersions, Command, Decide, DescribeProject, ReplaceRows
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.progress import Silent
from reconciler.model.project import Project
from reconciler.project import apply as applying
from reconciler.project import journal
from tests.support.projects import in_step, version
from tests.support.sessions import clock, session


def added() -> AddVersions:
    a, b = version("A", "Ten boats came.", "„Gut“, \\ said \u2028he."), version("B", "Nine boats came.", "So it went.")
    return AddVersions((a, b), in_step(a, b))


def lines(work: Session) -> list[str]:
    assert work._journal is not None
    return work._journal.path.read_text("utf-8").splitlines()


def test_a_command_worked_out_ahead_is_written_like_any_other(tmp_path: Path) -> None:
    command = added()
    plain, quick = session(tmp_path / "one"), session(tmp_path / "other")
    plain.do(command)
    quick.do(command, ahead(quick.history.project, command))
    assert quick.history.project == plain.history.project
    assert lines(quick)[1:] == lines(plain)[1:]
    written = json.dumps(journal.entry(command), ensure_ascii=False, separators=(",", ":"))
    assert journal.entry_of(ahead(Project(), command), "") == (written.encode(),)


def test_it_is_not_worked_out_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work, command = session(tmp_path), added()
    ready = ahead(work.history.project, command)
    monkeypatch.setitem(applying.OPERATIONS, AddVersions, lambda *_: 1 / 0)
    work.do(command, ready)
    assert work.history.project is ready.after


def test_it_is_worked_out_anew_where_the_project_is_another_by_now(tmp_path: Path) -> None:
    work, command = session(tmp_path), added()
    ready = ahead(work.history.project, command)
    work.do(DescribeProject(title="Boats"))
    work.do(command, ready)
    assert work.history.project.title == "Boats"
    assert len(work.history.project.versions) == 2
    undone: Command = DescribeProject(title="Ships")
    work.do(undone, ready)
    assert work.history.project.title == "Ships"


def test_a_project_read_ahead_is_read_again_where_the_file_is_another_by_now(tmp_path: Path) -> None:
    path = tmp_path / "boats.reconciler"
    writer = session(tmp_path / "writer")
    writer.do(added())
    writer.save(path)
    early = load(path)
    reader = Session(None, clock)
    writer.close()
    reader.open(path, loaded=early)
    assert reader.history is early.history
    reader.close()
    writer = session(tmp_path / "writer")
    writer.open(path)
    writer.do(DescribeProject(title="Boats"))
    writer.save()
    writer.close()
    reader.open(path, loaded=early)
    assert reader.history.project.title == "Boats"
    reader.close()


def test_findings_of_rows_to_come_are_not_worked_out_again(monkeypatch: pytest.MonkeyPatch) -> None:
    project = ahead(Project(), added()).after
    analysis = Analysis()
    before = [analysis.findings(project, row) for row in project.rows]
    find = analysis.ahead()
    a, b = project.versions
    crossed = in_step(a, b)
    ready = ahead(project, ReplaceRows(crossed))
    found = find(ready.after, Silent())
    monkeypatch.setattr(pipeline, "findings", lambda *_: 1 / 0)
    monkeypatch.setattr(pipeline, "findings_over_all", lambda *_: 1 / 0)
    analysis.catch_up(found)
    after = [analysis.findings(ready.after, row) for row in ready.after.rows]
    assert [d.readings for f in after for d in f.discrepancies] == [d.readings for f in before for d in f.discrepancies]
    assert any(f.discrepancies for f in after)


def test_findings_asked_for_again_are_the_same_values() -> None:
    project, analysis = ahead(Project(), added()).after, Analysis()
    row = project.rows[0]
    assert analysis.findings(project, row) is analysis.findings(project, row)
    decided = applying.apply(project, Decide(((row.id, Decision(DecisionKind.OMITTED)),)))[0]
    assert analysis.findings(decided, row).discrepancies == analysis.findings(project, row).discrepancies


def test_what_is_made_is_put_back_unless_it_is_to_last() -> None:
    gc.unfreeze()
    with pipeline.uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    with pipeline.uncollected(for_good=True):
        pass
    assert gc.get_freeze_count() > 0
    gc.unfreeze()


def test_two_threads_that_want_no_collector_leave_it_on(monkeypatch: pytest.MonkeyPatch) -> None:
    inside, asked, left = threading.Event(), threading.Event(), threading.Event()

    def first() -> None:
        with pipeline.uncollected():
            inside.set()
            asked.wait(20)
        left.set()

    class Slow:
        """The other thread has all the time it wants between a question of the second and what follows from it."""

        @staticmethod
        def isenabled() -> bool:
            known = gc.isenabled()
            asked.set()
            left.wait(0.2)
            return known

        disable, enable = staticmethod(gc.disable), staticmethod(gc.enable)
        freeze, unfreeze = staticmethod(gc.freeze), staticmethod(gc.unfreeze)

    gc.enable()
    thread = threading.Thread(target=first)
    thread.start()
    assert inside.wait(20)
    monkeypatch.setattr(pipeline, "gc", Slow)
    with pipeline.uncollected():
        pass
    thread.join()
    assert gc.isenabled()
