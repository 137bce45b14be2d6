"""What is being written and not entered yet comes back after a crash, and is never in the way of what was entered."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from reconciler.app.session import Session
from reconciler.model.command import Decide, DescribeProject, MergeRows, PutNote, RemoveNote
from reconciler.model.decision import Decision, DecisionKind, Note, NoteClass
from reconciler.model.ids import NoteId
from tests.support.sessions import crash, loaded, recovered, session


def words(work: Session, text: str, row: int = 0) -> Decide:
    """The step that a wording would be."""
    return Decide(((work.history.project.rows[row].id, Decision(DecisionKind.EDITED, text=text)),))


def note(work: Session, text: str, row: int = 1) -> PutNote:
    return PutNote(Note(NoteId(""), work.history.project.rows[row].id, text, NoteClass.REMARK))


def said(work: Session, row: int = 0) -> str:
    decision = work.history.project.decisions.get(work.history.project.rows[row].id)
    return decision.text if decision is not None else ""


def lines(work: Session) -> list[bytes]:
    assert work._journal is not None
    return work._journal.path.read_bytes().splitlines()


def test_what_was_being_written_comes_back_as_a_step_that_can_be_undone(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    first.draft([words(first, "Half a sent")])
    before = first.history.project
    crash(first)
    second = recovered(tmp_path)
    assert said(second) == "Half a sent"
    assert second.history.undo_label == "Edit text"
    assert second.restored == (words(first, "Half a sent"),)
    second.undo()
    assert second.history.project == before


def test_a_draft_is_no_step(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    first.do(DescribeProject(title="a step"))
    first.undo()
    before, label = first.history.project, first.history.redo_label
    first.draft([words(first, "Half a sent")])
    assert first.history.project is before
    assert first.history.redo_label == label == "Describe project"


def test_the_last_draft_counts_and_the_same_one_is_written_once(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    first.draft([words(first, "Half")])
    first.draft([words(first, "Half a sent")])
    number = len(lines(first))
    first.draft([words(first, "Half a sent")])
    assert len(lines(first)) == number
    crash(first)
    assert said(recovered(tmp_path)) == "Half a sent"


def test_nothing_is_written_where_nothing_is_being_written(tmp_path: Path) -> None:
    work = session(tmp_path)
    work.draft([])
    assert not (tmp_path / "journals").exists()


@pytest.mark.parametrize("ending", ["given up", "entered"])
def test_a_draft_that_was_given_up_or_entered_does_not_come_back(tmp_path: Path, ending: str) -> None:
    first = loaded(tmp_path)
    first.draft([words(first, "Half a sent")])
    if ending == "given up":
        first.draft([])
    else:
        first.do(words(first, "A whole sentence."))
    crash(first)
    second = recovered(tmp_path)
    assert second.history.project == first.history.project
    assert second.restored == ()


def test_a_draft_does_not_come_back_over_what_was_entered_and_undone(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    first.draft([words(first, "Half a sent")])
    first.do(words(first, "A whole sentence."))
    first.undo()
    crash(first)
    assert recovered(tmp_path).history.project == first.history.project


def test_a_draft_outlives_steps_elsewhere(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    first.draft([words(first, "Half a sent")])
    first.do(words(first, "Another row.", row=1))
    first.do(DescribeProject(title="meanwhile"))
    crash(first)
    second = recovered(tmp_path)
    assert (said(second), said(second, 1), second.history.project.title) == ("Half a sent", "Another row.", "meanwhile")


def test_a_note_and_a_wording_may_be_written_at_a_time(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    first.draft([words(first, "Half a sent"), note(first, "Ask the ma")])
    crash(first)
    second = recovered(tmp_path)
    assert said(second) == "Half a sent"
    assert [one.text for one in second.history.project.notes] == ["Ask the ma"]
    assert len(second.restored) == 2


def test_a_note_that_was_entered_comes_back_once(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    first.draft([note(first, "Ask the ma")])
    first.do(note(first, "Ask the mayor."))
    crash(first)
    assert [one.text for one in recovered(tmp_path).history.project.notes] == ["Ask the mayor."]


def test_the_draft_of_a_row_that_is_gone_becomes_a_note_on_nothing(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    first.draft([words(first, "Half a sent", row=1)])
    first.do(MergeRows(tuple(row.id for row in first.history.project.rows)))
    crash(first)
    second = recovered(tmp_path)
    assert [(one.row, one.text) for one in second.history.project.notes] == [(None, "Half a sent")]
    crash(second)
    third = recovered(tmp_path)
    assert third.history.project == second.history.project  # and not a second time
    assert third.restored == ()


def test_the_draft_of_a_note_that_was_removed_is_a_note_again(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    first.do(note(first, "Ask the mayor."))
    (known,) = first.history.project.notes
    first.draft([PutNote(replace(known, text="Ask the mayor, and"))])
    first.do(RemoveNote(known.id))
    crash(first)
    assert [one.text for one in recovered(tmp_path).history.project.notes] == ["Ask the mayor, and"]


def test_work_that_is_nothing_but_a_draft_is_offered_as_one_step(tmp_path: Path) -> None:
    path = tmp_path / "story.reconciler"
    first = loaded(tmp_path)
    first.save(path)
    first.draft([words(first, "Half a sent")])
    crash(first)
    second = session(tmp_path)
    (leftover,) = second.leftovers()
    assert leftover.actions == 1
    second.recover(leftover)
    assert (said(second), second.path, second.modified) == ("Half a sent", path, True)
    second.save()
    assert list((tmp_path / "journals").iterdir()) == []


def test_a_journal_without_work_is_cleared_away(tmp_path: Path) -> None:
    path = tmp_path / "story.reconciler"
    first = loaded(tmp_path)
    first.save(path)
    first.draft([words(first, "Half a sent")])
    first.draft([])
    crash(first)
    assert session(tmp_path).leftovers() == []
    assert list((tmp_path / "journals").iterdir()) == []


def test_restored_words_survive_a_second_crash(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    first.draft([words(first, "Half a sent")])
    crash(first)
    second = recovered(tmp_path)
    crash(second)
    third = recovered(tmp_path)
    assert third.history.project == second.history.project
    assert third.restored == ()
    third.undo()
    assert said(third) == ""


def test_programs_that_know_no_drafts_pass_over_them(tmp_path: Path) -> None:
    """They take lines without an action for nothing to be done."""
    first = loaded(tmp_path)
    first.draft([words(first, "Half a sent")])
    assert "do" not in json.loads(lines(first)[-1])


ODD: Sequence[str] = (
    '{"drafts":7}',
    '{"drafts":null}',
    '{"drafts":[7,null,[],{}]}',
    '{"drafts":[{"do":"InventedLater"}]}',
    '{"drafts":[{"do":"Decide"}]}',
    '{"drafts":[{"do":"Decide","decisions":[["nowhere",null]]}]}',
    '{"drafts":[{"do":"Decide","decisions":[]}]}',
    '{"drafts":[{"do":"DescribeProject","title":"by the back door"}]}',
    '{"drafts":[{"do":"PutNote","note":{"id":"n","row":"nowhere","text":" ","kind":"remark"}}]}',
)


@pytest.mark.parametrize("odd", ODD)
def test_drafts_that_make_no_sense_keep_nothing_from_coming_back(tmp_path: Path, odd: str) -> None:
    first = loaded(tmp_path)
    assert first._journal is not None
    path = first._journal.path
    crash(first)
    with path.open("ab") as stream:
        stream.write(odd.encode() + b"\n")
    second = recovered(tmp_path)
    assert second.history.project == first.history.project
    assert second.lost == 0
    second.do(DescribeProject(title="goes on"))


def test_an_entered_step_that_makes_no_sense_leaves_the_draft(tmp_path: Path) -> None:
    first = loaded(tmp_path)
    first.draft([words(first, "Half a sent")])
    assert first._journal is not None
    path = first._journal.path
    crash(first)
    with path.open("ab") as stream:
        stream.write(b'{"do":"Decide","decisions":7}\n')
    second = recovered(tmp_path)
    assert (said(second), second.lost) == ("Half a sent", 1)


def test_a_draft_whose_disk_is_full_is_written_with_the_next(tmp_path: Path) -> None:
    blocked = tmp_path / "state"
    blocked.write_text("a file where a folder should be")
    work = loaded(blocked)
    work.draft([words(work, "Half a sent")])
    assert "not being kept" in work.journal_problem
    blocked.unlink()
    work.draft([words(work, "Half a sentence")])
    crash(work)
    assert said(recovered(blocked)) == "Half a sentence"


def opened(folder: Path) -> Session:
    """A project that was saved and is open, in which nothing was done yet."""
    first = loaded(folder)
    first.save(folder / "fire.reconciler")
    first.close()
    work = session(folder)
    work.open(folder / "fire.reconciler")
    return work


def test_a_program_that_knows_no_drafts_leaves_a_journal_alone_that_holds_nothing_else(tmp_path: Path) -> None:
    first = opened(tmp_path)
    first.draft([words(first, "Half a sent")])
    assert json.loads(lines(first)[0])["journal"] == 2, "of a format it does not know"
    crash(first)
    assert said(recovered(tmp_path)) == "Half a sent"


def test_such_a_program_brings_back_the_steps_of_a_journal_that_began_with_a_draft(tmp_path: Path) -> None:
    first = opened(tmp_path)
    first.draft([words(first, "Half a sent")])
    first.do(DescribeProject(title="a step"))
    first.draft([words(first, "Half a sentence")])
    head, *entries = map(json.loads, lines(first))
    assert head["journal"] == 1
    assert [entry["do"] for entry in entries if "do" in entry] == ["DescribeProject"]
    crash(first)
    second = recovered(tmp_path)
    assert (second.history.project.title, said(second)) == ("a step", "Half a sentence")


def test_work_brought_back_from_a_draft_alone_can_be_lost_and_brought_back_again(tmp_path: Path) -> None:
    first = opened(tmp_path)
    first.draft([words(first, "Half a sent")])
    crash(first)
    second = recovered(tmp_path)
    assert json.loads(lines(second)[0])["journal"] == 1, "the words are a step now"
    crash(second)
    assert said(recovered(tmp_path)) == "Half a sent"
