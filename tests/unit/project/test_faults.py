"""What can go wrong around the program, made to happen: each ends in a clear message, the work in a place named."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from reconciler.app.session import Session, former
from reconciler.model.command import AddVersions, DescribeProject
from reconciler.model.errors import ChangedOutside, ProjectLocked, ProjectUnreadable, ReconcilerError, SaveFailed
from reconciler.project import document
from reconciler.project.history import History
from tests.support.places import ROOT
from tests.support.projects import ferry, in_step, version
from tests.support.rights import files_no_larger_than, forbidden, ordinary_user, small_disk
from tests.support.sessions import clock, crash, loaded, recovered, session


def edited(folder: Path) -> tuple[Session, Path]:
    """A saved project with a step that is not saved yet."""
    path = folder / "docs" / "story.reconciler"
    path.parent.mkdir()
    work = loaded(folder / "state")
    work.save(path)
    work.do(DescribeProject(title="not saved yet"))
    return work, path


def is_told(error: ReconcilerError) -> bool:
    """Whether a message says what happened, what was kept and what to do."""
    return all((error.what, error.kept, error.advice))


def names_the_journal(error: ReconcilerError, work: Session) -> bool:
    return work._journal is not None and str(work._journal.path) in error.kept and work._journal.path.exists()


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


class TestTheJournal:
    """Torn, of another file, or far too long."""

    def test_actions_of_another_file_are_not_applied_to_this_one(self, tmp_path: Path) -> None:
        work, path = edited(tmp_path)
        assert work._journal is not None
        crash(work)
        base = work._journal.path.with_suffix(".base")
        base.write_bytes(document.encode(History(ferry())))
        path.write_bytes(document.encode(History(ferry())))
        (path.parent / "story.reconciler~").unlink(missing_ok=True)
        second = session(tmp_path / "state")
        (leftover,) = second.leftovers()
        with pytest.raises(ProjectUnreadable, match="no longer fit") as failure:
            second.recover(leftover)
        assert is_told(failure.value)
        assert str(leftover.path) in failure.value.kept
        assert leftover.path.exists()

    def test_a_line_in_the_middle_is_torn(self, tmp_path: Path) -> None:
        """What comes before it comes back; the rest cannot be known to fit."""
        work, _ = edited(tmp_path)
        assert work._journal is not None
        work.do(DescribeProject(title="after"))
        crash(work)
        lines = work._journal.path.read_bytes().splitlines(keepends=True)
        work._journal.path.write_bytes(b"".join([*lines[:2], b"\x00\x00\x00\n", *lines[2:]]))
        back = recovered(tmp_path / "state")
        assert back.history.project.title == "not saved yet"
        assert back.lost == 2
        assert back.set_by is not None
        assert back.set_by.read_bytes().endswith(lines[-1])
        # What is done from now on stands behind what came back, not behind the torn line, where nobody would read it.
        back.do(DescribeProject(title="after the crash"))
        crash(back)
        again = recovered(tmp_path / "state")
        assert (again.history.project.title, again.lost) == ("after the crash", 0)

    @pytest.mark.parametrize(
        "line",
        [
            b'{"do":"RemoveVersion","version":"nobody"}',
            b'{"do":"InventedLater","what":1}',
            b'{"do":"undo","do":"DescribeProject","title":7}',
        ],
    )
    def test_an_action_that_cannot_be_carried_out_costs_only_what_comes_behind_it(
        self, line: bytes, tmp_path: Path
    ) -> None:
        work, _ = edited(tmp_path)
        assert work._journal is not None
        work.do(DescribeProject(title="good"))
        crash(work)
        with work._journal.path.open("ab") as stream:
            stream.write(line + b'\n{"do":"DescribeProject","title":"behind"}\n')
        whole = work._journal.path.read_bytes()
        back = recovered(tmp_path / "state")
        assert (back.history.project.title, back.lost) == ("good", 2)
        assert back.set_by is not None
        assert back.set_by.read_bytes() == whole

    def test_what_is_discarded_is_kept_for_a_while_and_not_offered_again(self, tmp_path: Path) -> None:
        state = tmp_path / "state"
        for _ in range(7):
            crash(loaded(state))
        work = session(state)
        kept = [work.discard(leftover) for leftover in work.leftovers()]
        assert len(kept) == 7
        assert work.leftovers() == []
        there = [path for path in kept if path.exists()]
        assert len(there) == 5
        # Put back where it was, it comes back.
        there[0].rename(state / "journals" / there[0].name)
        work.recover(work.leftovers()[0])
        assert len(work.history.project.versions) == 2

    def test_what_another_program_brought_back_meanwhile_is_not_discarded(self, tmp_path: Path) -> None:
        work, _ = edited(tmp_path)
        crash(work)
        late = session(tmp_path / "state")
        (leftover,) = late.leftovers()
        other = recovered(tmp_path / "state")
        with pytest.raises(ProjectLocked) as failure:
            late.discard(leftover)
        assert is_told(failure.value)
        assert leftover.path.exists()
        crash(other)
        assert recovered(tmp_path / "state").history.project.title == "not saved yet"

    def test_where_the_rest_cannot_be_kept_nothing_of_the_journal_is_touched(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        work, _ = edited(tmp_path)
        assert work._journal is not None
        crash(work)
        with work._journal.path.open("ab") as stream:
            stream.write(b'{"do":"InventedLater"}\n')
        whole = work._journal.path.read_bytes()
        second = session(tmp_path / "state")
        (leftover,) = second.leftovers()
        with files_no_larger_than(100), pytest.raises(ProjectUnreadable) as failure:
            second.recover(leftover)
        assert is_told(failure.value)
        assert leftover.path.read_bytes() == whole

    def test_a_long_journal_is_read_line_by_line(self, tmp_path: Path) -> None:
        work, _ = edited(tmp_path)
        assert work._journal is not None
        crash(work)
        path = work._journal.path
        with path.open("ab") as stream:
            for number in range(20_000):
                stream.write(b'{"do":"DescribeProject","title":"%d"}\n' % number)
        second = session(tmp_path / "state")
        (leftover,) = second.leftovers()
        assert leftover.actions == 20_001
        second.recover(leftover)
        assert second.history.project.title == "19999"


class TestNames:
    """Very long, with letters of all kinds, or leading elsewhere."""

    @pytest.mark.parametrize("stem", ["x" * 240, "ä" * 110, "Über – „eins“ 东京 🌊", " lead and trail ", "a.b.c"])
    def test_any_name_the_system_takes(self, stem: str, tmp_path: Path) -> None:
        path = tmp_path / f"{stem}.reconciler"
        work = loaded(tmp_path / "state")
        work.save(path)
        work.do(DescribeProject(title="not saved yet"))
        with pytest.raises(ProjectLocked):
            session(tmp_path / "second").open(path)
        crash(work)
        back = recovered(tmp_path / "state")
        assert (back.history.project.title, back.read_only) == ("not saved yet", False)
        back.save()
        back.close()
        again = session(tmp_path / "state")
        again.open(path)
        assert (again.history.project.title, again.read_only) == ("not saved yet", False)

    def test_the_version_before_the_last_save_is_opened_to_be_read(self, tmp_path: Path) -> None:
        work, path = edited(tmp_path)
        work.save()
        work.close()
        former_one = path.with_name(f"{path.name}~")
        reader = session(tmp_path / "state")
        reader.open(former_one)
        assert reader.read_only
        assert reader.history.project.title == ""
        with pytest.raises(SaveFailed, match="read only"):
            reader.save()

    def test_a_link_and_the_file_it_leads_to_are_one_document(self, tmp_path: Path) -> None:
        work, path = edited(tmp_path)
        work.save()
        link = tmp_path / "link.reconciler"
        link.symlink_to(path)
        with pytest.raises(ProjectLocked):
            session(tmp_path / "second").open(link)
        work.close()
        second = session(tmp_path / "state")
        second.open(link)
        with pytest.raises(ProjectLocked):
            session(tmp_path / "third").open(path)
        second.do(DescribeProject(title="by the link"))
        second.save()
        assert link.is_symlink()
        assert document.load(path).history.project.title == "by the link"


class TestTheHistory:
    """Longer than can be read into memory."""

    @pytest.fixture
    def long_one(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """A project file whose steps are beyond what is read."""
        history = History(ferry())
        for number in range(50):
            history.do(DescribeProject(title=f"{number} " * 50))
        path = tmp_path / "long.reconciler"
        document.save(history, path)
        with zipfile.ZipFile(path) as archive:
            monkeypatch.setattr(document, "MOST_HISTORY", archive.getinfo("history.jsonl").file_size - 1)
        return path

    def test_too_long_to_be_read_the_project_opens_without_it_and_the_file_is_kept(
        self, long_one: Path, tmp_path: Path
    ) -> None:
        before = long_one.read_bytes()
        work = session(tmp_path / "state")
        work.open(long_one)
        assert work.history_lost
        assert work.history.project.title.startswith("49 ")
        assert work.history.undo_label == ""
        kept = work.set_by
        assert kept is not None
        for number in range(9):
            work.do(DescribeProject(title=str(number)))
            work.save()
        assert kept.read_bytes() == before
        assert kept not in [copy.path for copy in former(work, long_one)]

    def test_too_long_to_be_written_it_gives_up_its_oldest_steps(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        work, path = edited(tmp_path)
        monkeypatch.setattr(document, "MOST_HISTORY", 24_000)
        for number in range(100):
            work.do(DescribeProject(title=f"{number} " * 30))
        work.save()
        assert work.given_up == work.history.given_up > 0
        work.do(DescribeProject(title="after the save"))
        crash(work)
        back = recovered(tmp_path / "state")
        assert back.history.given_up == work.history.given_up
        assert back.history.project.title == "after the save"
        steps = 0
        while back.history.undo_label:
            back.undo()
            steps += 1
        assert 20 < steps < 100
        loaded_again = document.load(path)
        assert not loaded_again.history_lost
        assert loaded_again.history.project.title.startswith("99 ")
