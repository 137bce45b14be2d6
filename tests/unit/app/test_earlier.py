"""Earlier states of a project: which there are, what is in them, and in what the project is another one now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from reconciler.app.differing import Difference, DifferenceKind, Standing, differences
from reconciler.app.earlier import EarlierState, contents, earlier_states
from reconciler.app.reading import read_paste
from reconciler.app.session import belongs_to, copied_from
from reconciler.app.workspace import Workspace
from reconciler.model.command import Decide, DescribeProject, PutNote, RemoveVersion, Rule
from reconciler.model.decision import Decision, DecisionKind, Note
from reconciler.model.discrepancy import Ruling
from reconciler.model.errors import Cancelled, ProjectUnreadable, SaveFailed
from reconciler.model.ids import NoteId
from reconciler.model.progress import Silent

FIRST = "The ferry left at noon.\n\nNobody was hurt."
SECOND = "The ferry left at noon.\n\nThe harbour stays closed."
NINE = datetime(2026, 3, 2, 9)  # noqa: DTZ001


@pytest.fixture
def ferry(tmp_path: Path) -> Iterator[Workspace]:
    """Two reports; the clock goes on by an hour at each look."""
    moments = iter(NINE + timedelta(hours=n) for n in range(1000))
    workspace = Workspace(tmp_path / "state", lambda: next(moments))
    prepared = workspace.read([read_paste(FIRST, "one"), read_paste(SECOND, "two")])
    assert prepared.command is not None
    workspace.do(prepared.command)
    yield workspace
    workspace.session.close()


def decide(workspace: Workspace, number: int, decision: Decision) -> None:
    workspace.do(Decide(((workspace.project.rows[number - 1].id, decision),)))


def taken(workspace: Workspace, place: int) -> Decision:
    return Decision(DecisionKind.TAKEN, (workspace.project.versions[place].id,))


def killed(workspace: Workspace) -> None:
    """Let go of the journal as the system does for a program that was killed."""
    journal = workspace.session._journal
    assert journal is not None
    journal.close(delete=False)
    workspace.session._journal = None


def changes(workspace: Workspace, step: Callable[[], object]) -> list[Difference]:
    """In what the project is another one after a step."""
    before = workspace.project
    step()
    return list(differences(before, workspace.project, Silent()))


def test_a_decision_is_told_as_it_was_and_as_it_is(ferry: Workspace) -> None:
    (one,) = changes(ferry, lambda: decide(ferry, 1, taken(ferry, 0)))
    assert one == Difference(DifferenceKind.DECISION, 1, now=Standing(decided=True, text="The ferry left at noon."))
    assert changes(ferry, lambda: decide(ferry, 1, taken(ferry, 1))) == [], "the account says the same"
    (other,) = changes(ferry, lambda: decide(ferry, 1, Decision(DecisionKind.OMITTED)))
    assert (other.then.text, other.now) == ("The ferry left at noon.", Standing(decided=True))
    (own,) = changes(ferry, lambda: decide(ferry, 1, Decision(DecisionKind.EDITED, (), "It left.")))
    assert own.now.text == "It left."


def test_notes_that_came_went_and_were_written_anew(ferry: Workspace) -> None:
    row = ferry.project.rows[1].id
    (came,) = changes(ferry, lambda: ferry.do(PutNote(Note(NoteId(""), row, "ask the desk"))))
    assert (came.kind, came.number, came.name) == (DifferenceKind.NOTE_ADDED, 2, "ask the desk")
    note = ferry.project.notes[0]
    (anew,) = changes(ferry, lambda: ferry.do(PutNote(Note(note.id, row, "asked"))))
    assert (anew.kind, anew.was, anew.name) == (DifferenceKind.NOTE, "ask the desk", "asked")
    (gone,) = differences(ferry.project, replace(ferry.project, notes=()), Silent())
    assert (gone.kind, gone.name) == (DifferenceKind.NOTE_REMOVED, "asked")


def test_a_version_taken_out_takes_its_rows_along(ferry: Workspace) -> None:
    decide(ferry, 2, taken(ferry, 1))
    told = changes(ferry, lambda: ferry.do(RemoveVersion(ferry.project.versions[1].id)))
    assert [one.kind for one in told] == [DifferenceKind.REMOVED, DifferenceKind.GONE]
    assert told[0].name == "B two"
    assert (told[1].number, told[1].then.text) == (2, "The harbour stays closed.")


def test_what_concerns_the_account_as_a_whole(ferry: Workspace) -> None:
    assert [d.kind for d in changes(ferry, lambda: ferry.do(DescribeProject(title="Ferry")))] == [
        DifferenceKind.ACCOUNT
    ]
    (ruled,) = changes(ferry, lambda: ferry.do(Rule(("some key", "another"), Ruling.SETTLED)))
    assert (ruled.kind, ruled.many) == (DifferenceKind.RULINGS, 2)


def test_each_save_is_a_state_the_latest_first(ferry: Workspace, tmp_path: Path) -> None:
    assert earlier_states(ferry.session) == [], "never saved"
    path = tmp_path / "ferry.reconciler"
    ferry.session.save(path)
    decide(ferry, 1, taken(ferry, 0))
    ferry.session.save()
    decide(ferry, 1, Decision(DecisionKind.OMITTED))
    states = earlier_states(ferry.session)
    assert [state.saved for state in states] == sorted((state.saved for state in states), reverse=True)
    found = [contents(state, ferry.project, Silent()) for state in states]
    assert [(one.decided, one.rows, one.notes, one.versions) for one in found] == [(1, 3, 0, 2), (0, 3, 0, 2)]
    assert [len(one.differing) for one in found] == [1, 1]


def test_where_no_copy_is_kept_the_file_before_the_last_save_is_the_earlier_state(
    ferry: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "ferry.reconciler"
    ferry.session.backups = None
    ferry.session.save(path)
    assert earlier_states(ferry.session) == []
    decide(ferry, 1, taken(ferry, 0))
    ferry.session.save()
    (state,) = earlier_states(ferry.session)
    assert state.path == tmp_path / "ferry.reconciler~"
    assert contents(state, ferry.project, Silent()).decided == 0


def test_a_damaged_state_is_told_and_the_others_stand(ferry: Workspace, tmp_path: Path) -> None:
    ferry.session.save(tmp_path / "ferry.reconciler")
    (state,) = earlier_states(ferry.session)
    state.path.write_bytes(state.path.read_bytes()[:200])
    with pytest.raises(ProjectUnreadable) as caught:
        contents(state, ferry.project, Silent())
    assert caught.value.what.startswith(f"“{state.path.name}”")
    assert caught.value.kept == "Your project and its other earlier states are as they were."
    assert caught.value.advice == "Choose the state before or after this one."
    with pytest.raises(ProjectUnreadable):
        contents(EarlierState(tmp_path / "gone", NINE, 0), ferry.project, Silent())


def test_looking_through_a_state_can_be_stopped(ferry: Workspace, tmp_path: Path) -> None:
    class Stopped:
        def step(self, done: int, total: int) -> None:
            raise Cancelled("The work was stopped.")

    ferry.session.save(tmp_path / "ferry.reconciler")
    (state,) = earlier_states(ferry.session)
    with pytest.raises(Cancelled):
        contents(state, ferry.project, Stopped())


def test_a_state_is_only_read_whoever_opens_it_and_knows_its_project(ferry: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "ferry.reconciler"
    ferry.session.save(path)
    (state,) = earlier_states(ferry.session)
    before = state.path.read_bytes()
    ferry.open(state.path)
    assert ferry.session.read_only
    assert belongs_to(ferry.session) == path
    copied = copied_from(ferry.session, state.path)
    assert copied is not None
    assert (copied.path, copied.saved) == (path, state.saved)
    decide(ferry, 1, taken(ferry, 0))
    with pytest.raises(SaveFailed):
        ferry.session.save()
    assert state.path.read_bytes() == before
    assert [s.path for s in earlier_states(ferry.session)] == [state.path], "those of the project"
    assert copied_from(ferry.session, path) is None


def test_work_on_a_state_that_a_crash_cut_short_comes_back_to_be_read_only(ferry: Workspace, tmp_path: Path) -> None:
    ferry.session.save(tmp_path / "ferry.reconciler")
    (state,) = earlier_states(ferry.session)
    ferry.open(state.path)
    decide(ferry, 1, taken(ferry, 0))
    killed(ferry)
    later = Workspace(tmp_path / "state", lambda: NINE)
    (leftover,) = later.session.leftovers()
    later.recover(leftover)
    assert later.session.read_only
    assert len(later.project.decisions) == 1
    later.session.close()
