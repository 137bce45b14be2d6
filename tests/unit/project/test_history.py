"""One undo history for everything."""

from __future__ import annotations

import pytest

from reconciler.model.command import Decide, DescribeProject, MergeRows, PutNote
from reconciler.model.decision import Decision, DecisionKind, Note
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import NoteId
from reconciler.project.history import History, replayed
from tests.support.projects import ferry


def test_undo_all_gives_the_very_same_project_and_redo_all_the_same_end() -> None:
    start = ferry()
    history = History(start)
    rows = [row.id for row in start.rows]
    history.do(DescribeProject(title="Ferry"))
    history.do(Decide(((rows[0], Decision(DecisionKind.OMITTED)),)))
    history.do(MergeRows((rows[1], rows[2])))
    history.do(PutNote(Note(NoteId(""), rows[1], "why?")))
    end = history.project
    for _ in range(4):
        history.undo()
    assert history.project is start
    for _ in range(4):
        history.redo()
    assert history.project is end


def test_a_new_command_drops_what_was_undone() -> None:
    history = History(ferry())
    history.do(DescribeProject(title="one"))
    history.undo()
    history.do(DescribeProject(title="two"))
    with pytest.raises(RefusedCommand, match="redo"):
        history.redo()


def test_typing_in_one_row_is_one_step() -> None:
    history = History(ferry())
    row = history.project.rows[0].id
    for text in ("A", "A f", "A ferry"):
        history.do(Decide(((row, Decision(DecisionKind.EDITED, (), text)),), label="Typing"))
    assert history.undo_label == "Typing"
    history.undo()
    assert history.project.decisions == {}


def test_labels_say_what_undo_takes_back() -> None:
    history = History(ferry())
    row = history.project.rows[0].id
    history.do(Decide(((row, Decision(DecisionKind.TAKEN, (history.project.versions[0].id,))),)))
    assert history.undo_label == "Choose wording"
    history.undo()
    assert (history.undo_label, history.redo_label) == ("", "Choose wording")


def test_undoing_a_merge_names_the_row_that_comes_back() -> None:
    history = History(ferry())
    second, third = (row.id for row in history.project.rows[1:])
    history.do(MergeRows((second, third)))
    assert {second, third} <= history.undo().rows


def test_a_history_made_anew_from_its_commands_is_the_same() -> None:
    history = History(ferry())
    history.do(DescribeProject(title="one"))
    history.do(DescribeProject(title="two"))
    history.do(DescribeProject(title="three"))
    history.undo()
    done, undone = ([(s.command, s.at) for s in steps] for steps in (history.done, history.undone))
    again = replayed(history.base, done, undone)
    assert again.project == history.project
    again.redo()
    assert again.project.title == "three"


def test_what_was_saved_stays_a_step_of_its_own() -> None:
    history = History(ferry())
    row = history.project.rows[0].id
    history.do(Decide(((row, Decision(DecisionKind.EDITED, (), "A")),), label="Typing"))
    history.seal()
    history.do(Decide(((row, Decision(DecisionKind.EDITED, (), "A f")),), label="Typing"))
    history.undo()
    assert history.project.decisions[row].text == "A"
