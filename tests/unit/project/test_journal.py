"""No acknowledged action is lost: the journal brings back what was done since the last save."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reconciler.app.session import Session
from reconciler.model.command import AddVersions, Decide, DescribeProject
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.errors import ProjectLocked, ProjectUnreadable
from reconciler.project.lock import Lock, Owner
from tests.support.projects import in_step, version

ROOT = Path(__file__).parents[3]


def clock() -> datetime:
    return datetime(2031, 5, 4, 9, 30, tzinfo=UTC)


_running: list[Session] = []


@pytest.fixture(autouse=True)
def no_program_left() -> Iterator[None]:
    """Ends the programs a test started and did not end itself."""
    yield
    while _running:
        crash(_running.pop())


def session(state: Path) -> Session:
    started = Session(state, clock)
    _running.append(started)
    return started


def loaded(state: Path) -> Session:
    """A session with two versions and a decision, nothing saved."""
    work = session(state)
    a, b = version("A", "One.", "Two."), version("B", "One!", "Two!")
    work.do(AddVersions((a, b), in_step(a, b)))
    work.do(Decide(((work.history.project.rows[0].id, Decision(DecisionKind.OMITTED)),)))
    return work


def crash(work: Session) -> None:
    """What the system does to a program that was killed: files and locks go, nothing else happens."""
    if work._journal is not None:
        work._journal._stream.close()
    if work._lock is not None and work._lock._descriptor is not None:
        os.close(work._lock._descriptor)
        work._lock._descriptor = None


def recovered(state: Path) -> Session:
    work = session(state)
    (leftover,) = work.leftovers()
    work.recover(leftover)
    return work


def test_unsaved_work_of_an_untitled_project_comes_back(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    first.do(DescribeProject(title="gone?"))
    first.undo()
    crash(first)
    second = recovered(tmp_path)
    assert second.history.project == first.history.project
    assert second.history.redo_label == "Describe project"
    assert second.modified


def test_recovered_work_survives_a_second_crash(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    crash(first)
    second = recovered(tmp_path)
    second.do(DescribeProject(title="again"))
    crash(second)
    third = recovered(tmp_path)
    assert third.history.project.title == "again"


def test_work_after_a_save_comes_back_on_top_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "story.reconciler"
    first = loaded(tmp_path)
    first.save(path)
    first.do(DescribeProject(title="after the save"))
    crash(first)
    second = recovered(tmp_path)
    assert second.path == path
    assert second.history.project.title == "after the save"
    second.save()
    assert not session(tmp_path).leftovers()


def test_undo_of_what_was_saved_comes_back_too(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    first.save(tmp_path / "story.reconciler")
    first.undo()
    crash(first)
    assert recovered(tmp_path).history.project.decisions == {}


def test_a_program_killed_between_file_and_journal_loses_and_doubles_nothing(tmp_path: Path) -> None:
    path = tmp_path / "story.reconciler"
    first = loaded(tmp_path)
    first.save(path)
    first.do(DescribeProject(title="second"))
    journal = first._journal
    assert journal is not None
    kept = journal.path.read_bytes()
    first.save()
    digest = first._digest
    assert digest is not None
    # The state right after the file was replaced: the journal still stands, with the marker of the save.
    journal.path.write_bytes(kept + f'{{"do":"save","digest":"{digest}"}}\n'.encode())
    crash(first)
    assert session(tmp_path).leftovers() == []


def test_a_torn_last_line_was_never_acknowledged(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    assert first._journal is not None
    path = first._journal.path
    crash(first)
    with path.open("ab") as stream:
        stream.write(b'{"do":"DescribeProject","tit')
    second = recovered(tmp_path)
    assert second.history.project == first.history.project
    second.do(DescribeProject(title="whole"))
    crash(second)
    assert recovered(tmp_path).history.project.title == "whole"


def test_a_journal_that_fits_no_file_is_kept_and_named(tmp_path: Path) -> None:
    path = tmp_path / "story.reconciler"
    first = loaded(tmp_path)
    first.save(path)
    first.do(DescribeProject(title="later"))
    crash(first)
    path.write_bytes(b"something else")
    second = session(tmp_path)
    (leftover,) = second.leftovers()
    with pytest.raises(ProjectUnreadable, match="no longer fit") as failure:
        second.recover(leftover)
    assert str(leftover.path) in failure.value.kept
    assert leftover.path.exists()


def test_the_journal_of_a_running_program_is_left_alone(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    assert session(tmp_path).leftovers() == []
    first.close()


def test_a_saved_project_leaves_no_journal(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    first.save(tmp_path / "story.reconciler")
    first.close()
    assert list((tmp_path / "journals").iterdir()) == []
    assert not (tmp_path / ".story.reconciler.lock").exists()


def test_a_second_program_is_told_who_has_the_project(tmp_path: Path) -> None:
    path = tmp_path / "story.reconciler"
    first = loaded(tmp_path)
    first.save(path)
    second = session(tmp_path)
    with pytest.raises(ProjectLocked, match="open already"):
        second.open(path)
    second.open(path, read_only=True)
    assert second.history.project == first.history.project
    first.close()


def test_a_lock_left_by_another_machine_is_offered_for_taking_over(tmp_path: Path) -> None:
    document = tmp_path / "story.reconciler"
    (tmp_path / ".story.reconciler.lock").write_text('{"host": "desk-7", "pid": 12, "program": "reconciler"}')
    lock = Lock(document, Owner("desk-8", 1, "reconciler"))
    with pytest.raises(ProjectLocked, match="desk-7"):
        lock.acquire()
    lock.acquire(take_over=True)
    assert lock.held
    lock.release()


def test_a_full_state_folder_is_told_and_the_action_still_counts(tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.write_text("a file where a folder should be")
    work = session(state)
    work.do(DescribeProject(title="still here"))
    assert work.history.project.title == "still here"
    assert "not being kept" in work.journal_problem


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_killed_at_random_moments_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    """A child works, saves now and then and says each action it was told is done; it is killed without warning."""
    dice = random.Random(7)
    path = tmp_path / "story.reconciler"
    for _ in range(12):
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.support.busy_editor", str(tmp_path), str(path)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        wanted = dice.randrange(2, 40)
        told = -1
        for _ in range(wanted):
            told = int(child.stdout.readline())
        child.send_signal(signal.SIGKILL)
        told = max([told, *(int(line) for line in child.stdout.read().split("\n")[:-1])])
        child.wait()
        child.stdout.close()
        work = session(tmp_path)
        leftovers = work.leftovers()
        if leftovers:
            work.recover(leftovers[0])
        else:
            work.open(path)
        assert int(work.history.project.title) in (told, told + 1)
        work.save(path)
        work.close()
