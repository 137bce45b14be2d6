"""What can go wrong around the program, made to happen: each ends in a clear message, the work in a place named."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest

from reconciler.app.session import Session, former
from reconciler.model.command import AddVersions, DescribeProject
from reconciler.model.errors import ChangedOutside, ProjectLocked, SaveFailed
from reconciler.project import document
from tests.support.faults import edited, is_told, names_the_journal
from tests.support.places import ROOT
from tests.support.projects import in_step, version
from tests.support.rights import files_no_larger_than, forbidden, ordinary_user, small_disk
from tests.support.sessions import clock, crash, loaded, recovered, session


class TestTheDisk:
    """Full, read-only, or gone."""

    def test_full(self, tmp_path: Path) -> None:
        work, path = edited(tmp_path)
        before = path.read_bytes()
        with files_no_larger_than(500), pytest.raises(SaveFailed) as failure:
            work.save()
        assert is_told(failure.value)
        assert names_the_journal(failure.value, work)
        assert "space" in failure.value.advice
        assert path.read_bytes() == before
        work.save()
        assert document.load(path).history.project == work.history.project

    def test_a_small_disk_is_full_and_then_has_room_again(self, tmp_path: Path) -> None:
        (tmp_path / "disk").mkdir()
        with small_disk(tmp_path / "disk", "200k"):
            path = tmp_path / "disk" / "story.reconciler"
            work = loaded(tmp_path / "state")
            work.save(path)
            (tmp_path / "disk" / "film").write_bytes(os.urandom(120_000))
            noise = version("N", os.urandom(60_000).hex())
            both = (*work.history.project.versions, noise)
            work.do(AddVersions((noise,), in_step(*both)))
            with pytest.raises(SaveFailed, match="No space left") as failure:
                work.save()
            assert is_told(failure.value)
            assert names_the_journal(failure.value, work)
            assert len(document.load(path).history.project.versions) == 2
            assert [p.name for p in path.parent.iterdir() if p.suffix == ".tmp"] == []
            (tmp_path / "disk" / "film").unlink()
            work.save()
            assert document.load(path).history.project == work.history.project
            work.close()

    def test_a_read_only_folder_is_opened_to_be_read(self) -> None:
        with ordinary_user() as folder:
            work, path = edited(folder)
            work.save()
            work.close()
            with forbidden(path.parent):
                reader = session(folder / "state")
                reader.open(path)
                assert reader.read_only
                reader.do(DescribeProject(title="a thought"))
                with pytest.raises(SaveFailed, match="read only") as failure:
                    reader.save()
                assert is_told(failure.value)
                with pytest.raises(SaveFailed) as failure:
                    reader.save(path)
                assert is_told(failure.value)
                assert names_the_journal(failure.value, reader)
                reader.save(folder / "mine.reconciler")
            assert document.load(folder / "mine.reconciler").history.project.title == "a thought"
            assert document.load(path).history.project.title == "not saved yet"

    def test_a_read_only_file_in_a_folder_that_may_be_written_is_not_replaced(self) -> None:
        with ordinary_user() as folder:
            work, path = edited(folder)
            work.close()
            before = path.read_bytes()
            with forbidden(path):
                reader = session(folder / "state")
                reader.open(path)
                assert reader.read_only
                with pytest.raises(SaveFailed, match="Permission denied"):
                    reader.save(path)
            assert path.read_bytes() == before

    @pytest.mark.parametrize("what", ["the folder", "the file"])
    def test_the_right_to_write_is_lost_between_opening_and_saving(self, what: str) -> None:
        with ordinary_user() as folder:
            work, path = edited(folder)
            before = path.read_bytes()
            with forbidden(path.parent if what == "the folder" else path):
                with pytest.raises(SaveFailed, match="Permission denied") as failure:
                    work.save()
                assert is_told(failure.value)
                assert names_the_journal(failure.value, work)
                assert path.read_bytes() == before
                work.do(DescribeProject(title="and on it goes"))
                work.save(folder / "elsewhere.reconciler")
            assert document.load(folder / "elsewhere.reconciler").history.project.title == "and on it goes"

    def test_the_folder_is_removed_while_the_project_is_open(self, tmp_path: Path) -> None:
        work, path = edited(tmp_path)
        shutil.rmtree(path.parent)
        work.do(DescribeProject(title="the folder is gone"))
        with pytest.raises(SaveFailed, match="No such file") as failure:
            work.save()
        assert is_told(failure.value)
        assert names_the_journal(failure.value, work)
        crash(work)
        back = recovered(tmp_path / "state")
        assert back.history.project.title == "the folder is gone"
        path.parent.mkdir()
        back.save(path)
        assert document.load(path).history.project == back.history.project

    def test_the_folder_of_the_journal_is_removed_while_the_program_runs(self, tmp_path: Path) -> None:
        work, _ = edited(tmp_path)
        shutil.rmtree(tmp_path / "state")
        work.do(DescribeProject(title="written anew"))
        assert work.journal_problem == ""
        crash(work)
        back = recovered(tmp_path / "state")
        assert back.history.project == work.history.project
        back.undo()
        assert back.history.project.title == "not saved yet"

    def test_the_same_for_work_that_was_recovered(self, tmp_path: Path) -> None:
        crash(edited(tmp_path)[0])
        work = recovered(tmp_path / "state")
        shutil.rmtree(tmp_path / "state")
        work.do(DescribeProject(title="written anew"))
        shutil.rmtree(tmp_path / "docs")
        crash(work)
        assert recovered(tmp_path / "state").history.project == work.history.project

    def test_a_journal_that_cannot_be_put_back_is_told(self, tmp_path: Path) -> None:
        work, path = edited(tmp_path)
        shutil.rmtree(tmp_path / "state")
        (tmp_path / "state").write_text("a file where the folder was")
        work.do(DescribeProject(title="kept in memory alone"))
        assert "not being kept" in work.journal_problem
        work.save()
        assert document.load(path).history.project.title == "kept in memory alone"


class TestOtherPrograms:
    """They write the file, hold it, or leave things beside it."""

    def test_the_file_is_changed_outside(self, tmp_path: Path) -> None:
        work, path = edited(tmp_path)
        path.write_bytes(path.read_bytes() + b"more")
        with pytest.raises(ChangedOutside) as failure:
            work.save()
        assert is_told(failure.value)
        work.save(replace_changed=True)
        assert (path.parent / "story.reconciler~").read_bytes().endswith(b"more")

    def test_the_file_is_deleted_outside(self, tmp_path: Path) -> None:
        work, path = edited(tmp_path)
        path.unlink()
        work.save()
        assert document.load(path).history.project == work.history.project

    def test_two_programs(self, tmp_path: Path) -> None:
        """The other one is a process of its own."""
        _work, path = edited(tmp_path)
        script = (
            "import sys; from pathlib import Path; from datetime import datetime\n"
            "from reconciler.app.session import Session\n"
            "from reconciler.model.errors import ProjectLocked\n"
            "try: Session(None, datetime.now).open(Path(sys.argv[1]))\n"
            "except ProjectLocked as locked: print(locked)\n"
        )
        other = subprocess.run(
            [sys.executable, "-c", script, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert "is open already" in other.stdout
        assert f"process {os.getpid()}" in other.stdout
        with pytest.raises(ProjectLocked) as failure:
            session(tmp_path / "second").open(path)
        assert is_told(failure.value)


class TestTheClock:
    """Set back between saves."""

    def test_set_back_between_saves(self, tmp_path: Path) -> None:
        now = [clock()]
        work = Session(tmp_path / "state", lambda: now[0])
        path = tmp_path / "story.reconciler"
        for title, days in (("today", 0), ("years ahead", 2000), ("today again", -2000), ("last year", -365)):
            now[0] += timedelta(days=days, minutes=1)
            work.do(DescribeProject(title=title))
            work.save(path)
        assert document.load(path).history.project.title == "last year"
        titles = {document.load(copy.path).history.project.title for copy in former(work, path)}
        assert titles == {"today", "years ahead", "today again", "last year"}
        work.close()

    def test_the_latest_save_has_a_copy_however_many_the_future_left(self, tmp_path: Path) -> None:
        now = [clock() + timedelta(days=4000)]
        work = Session(tmp_path / "state", lambda: now[0])
        path = tmp_path / "story.reconciler"
        for number in range(9):
            now[0] += timedelta(minutes=1)
            work.do(DescribeProject(title=str(number)))
            work.save(path)
        now[0] = clock()
        work.do(DescribeProject(title="the right time"))
        work.save(path)
        titles = [document.load(copy.path).history.project.title for copy in former(work, path)]
        assert "the right time" in titles
        work.close()

    def test_a_journal_from_the_future_is_offered(self, tmp_path: Path) -> None:
        work, _ = edited(tmp_path)
        assert work._journal is not None
        ahead = time.time() + 1e9
        os.utime(work._journal.path, (ahead, ahead))
        crash(work)
        assert recovered(tmp_path / "state").history.project == work.history.project
