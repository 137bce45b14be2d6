"""What can happen to journals, names and histories, made to happen: a clear message, the work in a place named."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from reconciler.app.session import former
from reconciler.model.command import DescribeProject
from reconciler.model.errors import ProjectLocked, ProjectUnreadable, SaveFailed
from reconciler.project import document
from reconciler.project.history import History
from tests.support.faults import edited, is_told
from tests.support.projects import ferry
from tests.support.rights import files_no_larger_than
from tests.support.sessions import crash, loaded, recovered, session


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
