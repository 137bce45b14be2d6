"""Saving and opening, one project after another, and two programs with one project."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reconciler.model.command import DescribeProject
from reconciler.model.errors import ChangedOutside, ProjectLocked, SaveFailed
from reconciler.project.lock import Lock, Owner
from tests.support.sessions import crash, loaded, recovered, session


class TestOneSession:
    """Saving and opening, one after the other, in one program."""

    def test_saving_under_its_own_name_spelled_otherwise(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        first = loaded(tmp_path)
        first.save(tmp_path / "story.reconciler")
        (tmp_path / "sub").mkdir()
        work = session(tmp_path)
        first.close()
        monkeypatch.chdir(tmp_path / "sub")
        work.open(Path("../story.reconciler"))
        work.do(DescribeProject(title="relative"))
        work.save(tmp_path / "story.reconciler")
        assert not work.modified
        assert work.path is not None
        assert work.path.is_absolute()

    def test_a_save_as_that_failed_can_be_tried_again(self, tmp_path: Path) -> None:
        work = loaded(tmp_path)
        work.save(tmp_path / "story.reconciler")
        blocked = tmp_path / "copy.reconciler"
        blocked.mkdir()
        with pytest.raises(SaveFailed):
            work.save(blocked)
        assert not (tmp_path / ".copy.reconciler.lock").exists()
        blocked.rmdir()
        work.save(blocked)
        assert not (tmp_path / ".story.reconciler.lock").exists()
        assert work.path == blocked

    def test_the_open_project_can_be_opened_again(self, tmp_path: Path) -> None:
        path = tmp_path / "story.reconciler"
        work = loaded(tmp_path)
        work.save(path)
        work.do(DescribeProject(title="given up"))
        work.open(path)
        assert work.history.project.title == ""
        with pytest.raises(ProjectLocked):
            session(tmp_path).open(path)
        work.do(DescribeProject(title="kept"))
        crash(work)
        assert recovered(tmp_path).history.project.title == "kept"

    def test_each_project_has_a_journal_of_its_own(self, tmp_path: Path) -> None:
        one, two = tmp_path / "one.reconciler", tmp_path / "two.reconciler"
        work = loaded(tmp_path)
        work.save(one)
        work.save(two)
        work.open(one)
        work.do(DescribeProject(title="of one"))
        work.save()
        work.open(two)
        work.do(DescribeProject(title="of two"))
        crash(work)
        back = recovered(tmp_path)
        assert (back.path, back.history.project.title) == (two, "of two")
        back.new()
        back.open(one)
        assert back.history.project.title == "of one"

    def test_saving_a_read_only_project_over_its_file_does_not_undo_what_others_saved(self, tmp_path: Path) -> None:
        path = tmp_path / "story.reconciler"
        first = loaded(tmp_path)
        first.save(path)
        second = session(tmp_path)
        second.open(path, read_only=True)
        second.do(DescribeProject(title="mine"))
        first.do(DescribeProject(title="theirs"))
        first.save()
        first.close()
        with pytest.raises(ChangedOutside):
            second.save(path)

    def test_a_link_stays_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "real").mkdir()
        link = tmp_path / "story.reconciler"
        link.symlink_to(tmp_path / "real" / "story.reconciler")
        work = loaded(tmp_path)
        work.save(link)
        work.do(DescribeProject(title="twice"))
        work.save()
        assert link.is_symlink()
        assert (tmp_path / "real" / "story.reconciler~").exists()

    def test_a_file_that_may_no_longer_be_read_is_said(self, tmp_path: Path) -> None:
        path = tmp_path / "story.reconciler"
        work = loaded(tmp_path)
        work.save(path)
        path.unlink()
        path.mkdir()
        with pytest.raises(SaveFailed, match="could not be written"):
            work.save()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")
def test_a_lock_file_deleted_by_its_last_holder_counts_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One program opens the lock file; before it locks it, the holder leaves and a third takes a new one."""
    document = tmp_path / "story.reconciler"
    first, second, third = (Lock(document) for _ in range(3))
    first.acquire()
    take = Lock._take

    def late(self: Lock, descriptor: int, *, take_over: bool) -> None:
        if self is second and first.held:
            first.release()
            third.acquire()
        take(self, descriptor, take_over=take_over)

    monkeypatch.setattr(Lock, "_take", late)
    with pytest.raises(ProjectLocked):
        second.acquire()
    assert (third.held, second.held) == (True, False)
    third.release()


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


@pytest.mark.parametrize(
    ("called", "told"),
    [("/lib/reconciler/__main__.py", "reconciler"), ("", "reconciler"), ("/bin/reconciler-gui", "reconciler-gui")],
)
def test_who_holds_a_lock_is_told_by_the_name_of_the_program(
    monkeypatch: pytest.MonkeyPatch, called: str, told: str
) -> None:
    monkeypatch.setattr("sys.argv", [called])
    assert Owner.this().program == told


def test_a_lock_left_by_another_machine_is_offered_for_taking_over(tmp_path: Path) -> None:
    document = tmp_path / "story.reconciler"
    (tmp_path / ".story.reconciler.lock").write_text('{"host": "desk-7", "pid": 12, "program": "reconciler"}')
    lock = Lock(document, Owner("desk-8", 1, "reconciler"))
    with pytest.raises(ProjectLocked, match="desk-7"):
        lock.acquire()
    lock.acquire(take_over=True)
    assert lock.held
    lock.release()


def test_a_save_finds_the_file_gone_and_where_it_is_now(tmp_path: Path) -> None:
    path, other = tmp_path / "story.reconciler", tmp_path / "old story.reconciler"
    (tmp_path / "another.reconciler").write_bytes(b"something else")
    work = loaded(tmp_path / "state")
    work.save(path)
    assert (work.anew, work.renamed) == (False, None)
    path.rename(other)
    work.do(DescribeProject(title="later"))
    work.save()
    assert (work.anew, work.renamed) == (True, other)
    path.unlink()
    other.unlink()
    work.save()
    assert (work.anew, work.renamed) == (True, None)
    work.save()
    assert not work.anew
