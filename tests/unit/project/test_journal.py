"""No acknowledged action is lost: the journal brings back what was done since the last save."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from reconciler.model.command import DescribeProject
from reconciler.model.errors import ChangedOutside, ProjectLocked, ProjectUnreadable
from tests.support.kills import killed
from tests.support.sessions import crash, loaded, recovered, session

ROOT = Path(__file__).parents[3]


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
    digest = first.digest
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
    for base in (tmp_path / "journals").glob("*.base"):
        base.unlink()
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


def test_a_full_state_folder_is_told_and_the_action_still_counts(tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.write_text("a file where a folder should be")
    work = session(state)
    work.do(DescribeProject(title="still here"))
    assert work.history.project.title == "still here"
    assert "not being kept" in work.journal_problem


@pytest.mark.parametrize("fate", ["moved", "deleted", "changed", "a folder"])
def test_unsaved_work_comes_back_whatever_became_of_its_file(tmp_path: Path, fate: str) -> None:
    path = tmp_path / "story.reconciler"
    first = loaded(tmp_path)
    first.save(path)
    first.do(DescribeProject(title="not saved"))
    crash(first)
    if fate == "changed":
        path.write_bytes(b"something else")
    else:
        path.rename(tmp_path / "elsewhere")
    if fate == "a folder":
        path.mkdir()
    second = recovered(tmp_path)
    assert second.history.project == first.history.project
    second.save(tmp_path / "again.reconciler")
    assert list((tmp_path / "journals").iterdir()) == []


def test_recovered_work_does_not_overwrite_what_was_saved_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "story.reconciler"
    first = loaded(tmp_path)
    first.save(path)
    first.do(DescribeProject(title="before the crash"))
    crash(first)
    other = session(tmp_path)
    other.open(path)
    other.do(DescribeProject(title="after the crash"))
    other.save()
    other.close()
    second = recovered(tmp_path)
    assert second.history.project.title == "before the crash"
    with pytest.raises(ChangedOutside):
        second.save()


def test_work_on_a_file_that_another_program_has_open_comes_back_read_only(tmp_path: Path) -> None:
    path = tmp_path / "story.reconciler"
    first = loaded(tmp_path)
    first.save(path)
    first.do(DescribeProject(title="mine"))
    crash(first)
    other = session(tmp_path / "another user")
    other.open(path)
    second = recovered(tmp_path)
    assert (second.history.project.title, second.read_only, second.modified) == ("mine", True, True)
    with pytest.raises(ProjectLocked):
        second.save(path)
    second.save(tmp_path / "mine.reconciler")


def test_two_programs_cannot_bring_back_the_same_work(tmp_path: Path) -> None:
    crash(loaded(tmp_path))
    one, other = session(tmp_path), session(tmp_path)
    (leftover,) = one.leftovers()
    one.recover(leftover)
    with pytest.raises(ProjectLocked, match="already"):
        other.recover(leftover)


def test_work_in_a_read_only_project_is_in_the_journal_too(tmp_path: Path) -> None:
    path = tmp_path / "story.reconciler"
    loaded(tmp_path).save(path)
    second = session(tmp_path)
    second.open(path, read_only=True)
    second.do(DescribeProject(title="typed in"))
    second.undo()
    second.do(DescribeProject(title="typed again"))
    crash(second)
    assert recovered(tmp_path).history.project.title == "typed again"


def test_actions_that_could_not_be_written_are_written_with_the_next(tmp_path: Path) -> None:
    blocked = tmp_path / "state"
    blocked.write_text("a file where a folder should be")
    work = loaded(blocked)
    assert "not being kept" in work.journal_problem
    blocked.unlink()
    work.do(DescribeProject(title="there is room again"))
    assert work.journal_problem == ""
    crash(work)
    assert recovered(blocked).history.project == work.history.project


@pytest.mark.parametrize("gone", [False, True])
def test_the_same_with_a_saved_project(tmp_path: Path, gone: bool) -> None:
    blocked, path = tmp_path / "state", tmp_path / "story.reconciler"
    blocked.write_text("a file where a folder should be")
    work = loaded(blocked)
    work.save(path)
    work.do(DescribeProject(title="first"))
    blocked.unlink()
    if gone:
        path.unlink()
    work.do(DescribeProject(title="second"))
    crash(work)
    back = recovered(blocked)
    assert back.history.project == work.history.project
    back.undo()
    assert back.history.project.title == "first"


@pytest.mark.skipif(sys.platform == "win32", reason="asks the system to limit file sizes")
def test_a_full_disk_tears_no_line_and_the_document_can_still_be_saved(tmp_path: Path) -> None:
    import resource

    path = tmp_path / "story.reconciler"
    work = loaded(tmp_path)
    assert work._journal is not None
    room = work._journal.path.stat().st_size + 30
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
    try:
        work.do(DescribeProject(title="too long for the room that is left on the disk"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "not being kept" in work.journal_problem
    assert work._journal.path.read_bytes().endswith(b"\n")
    work.undo()
    assert work.journal_problem == ""
    crash(work)
    back = recovered(tmp_path)
    assert back.history.redo_label == "Describe project"
    back.save(path)


def test_a_journal_that_cannot_be_written_does_not_keep_the_document_from_being_saved(tmp_path: Path) -> None:
    path = tmp_path / "story.reconciler"
    work = loaded(tmp_path)
    assert work._journal is not None
    work._journal._stream.close()
    work._journal._stream = work._journal.path.open("rb", buffering=0)  # type: ignore[assignment]
    work.save(path)
    assert not work.modified


@pytest.mark.parametrize(
    "text",
    ["", "torn", "[]\n", "7\n", "{}\n", '{"journal":1}\n', '{"journal":1,"document":7,"digest":null}\n{"do":"undo"}\n'],
)
def test_a_journal_that_makes_no_sense_does_not_stop_the_program(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "journals"
    folder.mkdir()
    (folder / "odd.jsonl").write_text(text)
    assert session(tmp_path).leftovers() == []
    assert (folder / "odd.jsonl").exists()


def test_a_journal_of_nonsense_actions_is_refused_and_kept(tmp_path: Path) -> None:
    folder = tmp_path / "journals"
    folder.mkdir()
    (folder / "odd.jsonl").write_text(
        '{"journal":1,"document":null,"digest":null}\n{"do":"SplitSentence","sentence":"v:0","at":[[]]}\n'
    )
    work = session(tmp_path)
    (leftover,) = work.leftovers()
    with pytest.raises(ProjectUnreadable, match="no longer fit"):
        work.recover(leftover)
    assert [kept.path for kept in work.leftovers()] == [leftover.path]


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_killed_at_random_moments_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    """A child works, saves now and then and says each action it was told is done; it is killed without warning."""
    for told, found in killed(tmp_path, times=12, seed=7):
        assert found in (told, told + 1)
