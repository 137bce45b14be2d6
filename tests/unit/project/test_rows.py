"""Rows are realigned, moved, pushed, split, merged and confirmed; nothing an editor did is dropped on the way."""

from __future__ import annotations

import pytest

from reconciler.model.command import (
    AddVersions,
    ConfirmRows,
    Decide,
    MergeRows,
    MoveSentences,
    PinSentences,
    PushColumn,
    PutNote,
    RemoveVersion,
    ReplaceRows,
    SplitRow,
    SwapCells,
    Unpin,
)
from reconciler.model.decision import Anchor, Decision, DecisionKind, Note
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import NoteId, RowId
from reconciler.model.project import Project
from reconciler.model.row import PinKind, RowState
from reconciler.model.span import Span
from reconciler.project.apply import apply
from tests.support.projects import aligned, cell, ferry, in_step, project, version


def words(state: Project) -> list[dict[str, str]]:
    """The rows as text by siglum."""
    return [
        {v.siglum: " / ".join(map(state.text, row.cells[v.id])) for v in state.versions if v.id in row.cells}
        for state_row in [state.rows]
        for row in state_row
    ]


def decided(state: Project, place: int, decision: Decision) -> Project:
    return apply(state, Decide(((state.rows[place].id, decision),)))[0]


class TestRealign:
    def test_a_row_with_the_same_sentences_keeps_its_id_and_decision(self) -> None:
        start = decided(ferry(), 1, Decision(DecisionKind.OMITTED))
        after, changes = apply(start, ReplaceRows(in_step(*start.versions)))
        assert after.rows == start.rows
        assert after.decisions == start.decisions
        assert changes.rows == frozenset()

    def test_a_row_that_gains_a_version_lives_on(self) -> None:
        a, b = version("A", "One.", "Two."), version("B", "Eins.", "Zwei.", language="de")
        start = decided(project(a), 1, Decision(DecisionKind.TAKEN, (a.id,)))
        after, _ = apply(start, AddVersions((b,), in_step(a, b)))
        assert [row.id for row in after.rows] == [row.id for row in start.rows]
        assert after.decisions == start.decisions

    def test_an_edited_text_whose_row_is_gone_is_kept_as_a_note(self) -> None:
        start = ferry()
        a, b, c = start.versions
        start = decided(start, 1, Decision(DecisionKind.EDITED, (a.id,), "About a dozen people were hurt."))
        joined = aligned(cell(a, 0, 1) + cell(b, 0, 1) + cell(c, 0, 1), cell(a, 2) + cell(b, 2))
        after, _ = apply(start, ReplaceRows(joined))
        survivors = [*(d.text for d in after.decisions.values()), *(n.text for n in after.notes)]
        assert survivors == ["About a dozen people were hurt."]


class TestMove:
    def test_a_sentence_joins_another_row(self) -> None:
        start = ferry()
        a = start.versions[0]
        after, changes = apply(start, MoveSentences(cell(a, 1), to=start.rows[0].id))
        assert words(after)[0]["A"] == "A ferry ran aground. / Twelve people were hurt."
        assert "A" not in words(after)[1]
        assert changes.rows == {start.rows[0].id, start.rows[1].id}
        assert changes.focus == start.rows[0].id

    def test_a_row_left_empty_goes_and_its_anchored_note_follows_the_sentence(self) -> None:
        a, b = version("A", "One.", "Two."), version("B", "One.")
        start = project(a, b)
        lonely = start.rows[1].id
        note = Note(NoteId(""), lonely, "check this", anchor=Anchor(a.id, Span(5, 8), "Two"))
        start = apply(start, PutNote(note))[0]
        after, _ = apply(start, MoveSentences(cell(a, 1), to=start.rows[0].id))
        assert len(after.rows) == 1
        assert after.notes[0].row == after.rows[0].id

    def test_a_sentence_gets_a_row_of_its_own(self) -> None:
        start = ferry()
        b = start.versions[1]
        after, _ = apply(start, MoveSentences(cell(b, 1), after=start.rows[1].id))
        assert words(after)[2] == {"B": "Ten people were hurt."}
        assert after.rows[2].state is RowState.EDITED

    def test_nothing_to_move_is_refused(self) -> None:
        start = ferry()
        with pytest.raises(RefusedCommand, match="nothing to move"):
            apply(start, MoveSentences((), to=start.rows[0].id))


class TestPush:
    def test_a_column_goes_down_and_comes_back_up(self) -> None:
        start = ferry()
        b = start.versions[1]
        down, _ = apply(start, PushColumn(b.id, start.rows[0].id, 1))
        assert [row.get("B") for row in words(down)] == [
            None,
            "A ferry hit a rock.",
            "Ten people were hurt.",
            "Police questioned the captain.",
        ]
        up, _ = apply(down, PushColumn(b.id, down.rows[1].id, -1))
        assert words(up) == words(start)

    def test_confirmed_rows_are_stepped_over(self) -> None:
        start = ferry()
        b = start.versions[1]
        start = apply(start, ConfirmRows((start.rows[1].id,)))[0]
        down, _ = apply(start, PushColumn(b.id, start.rows[0].id, 1))
        assert words(down)[1] == words(start)[1]
        assert words(down)[2]["B"] == "A ferry hit a rock."

    def test_a_confirmed_row_is_not_pushed(self) -> None:
        start = ferry()
        start = apply(start, ConfirmRows((start.rows[0].id,)))[0]
        with pytest.raises(RefusedCommand, match="confirmed"):
            apply(start, PushColumn(start.versions[0].id, start.rows[0].id, 1))


class TestSplitAndMerge:
    def test_split_then_merge_gives_the_same_cells(self) -> None:
        start = ferry()
        apart, _ = apply(start, SplitRow(start.rows[0].id, (start.versions[2].id,)))
        assert words(apart)[1] == {"C": "Eine Fähre lief auf Grund."}
        together, _ = apply(apart, MergeRows((apart.rows[0].id, apart.rows[1].id)))
        assert words(together) == words(start)

    def test_a_split_that_leaves_one_side_empty_is_refused(self) -> None:
        start = ferry()
        everyone = tuple(v.id for v in start.versions)
        with pytest.raises(RefusedCommand, match="empty"):
            apply(start, SplitRow(start.rows[0].id, everyone))


class TestPins:
    def test_pinned_sentences_move_into_one_row_and_can_be_let_go(self) -> None:
        start = ferry()
        a, b, _ = start.versions
        far = frozenset((*cell(a, 0), *cell(b, 2)))
        pinned, _ = apply(start, PinSentences(PinKind.TOGETHER, far))
        assert far <= set(pinned.rows[0].sentences())
        loose, _ = apply(pinned, Unpin(frozenset(cell(a, 0))))
        assert loose.pins == ()

    def test_pinned_apart_they_leave_their_common_row(self) -> None:
        start = ferry()
        a, b, _ = start.versions
        after, _ = apply(start, PinSentences(PinKind.APART, frozenset((*cell(a, 0), *cell(b, 0)))))
        assert after.row_of(cell(a, 0)[0]) != after.row_of(cell(b, 0)[0])

    def test_unpin_without_a_pin_is_refused(self) -> None:
        with pytest.raises(RefusedCommand, match="no pin"):
            apply(ferry(), Unpin(frozenset(cell(ferry().versions[0], 0))))


class TestRemoveVersion:
    def test_its_cells_go_and_what_took_only_its_wording_is_undecided(self) -> None:
        start = ferry()
        a, b, _ = start.versions
        start = decided(start, 0, Decision(DecisionKind.TAKEN, (b.id,)))
        start = decided(start, 1, Decision(DecisionKind.TAKEN, (b.id, a.id)))
        after, _ = apply(start, RemoveVersion(b.id))
        assert all("B" not in row for row in words(after))
        assert start.rows[0].id not in after.decisions
        assert after.decisions[start.rows[1].id].picks == (a.id,)

    def test_what_is_gone_is_refused_with_a_sentence(self) -> None:
        with pytest.raises(RefusedCommand, match="no longer"):
            apply(ferry(), MergeRows((RowId("r1"), RowId("r99"))))


class TestSwap:
    def test_what_a_version_says_in_two_rows_is_exchanged_and_nothing_else(self) -> None:
        start = ferry()
        a = start.versions[0]
        first, second = start.rows[0], start.rows[1]
        after, changes = apply(start, SwapCells(a.id, first.id, second.id))
        assert [row.cells[a.id] for row in after.rows[:2]] == [second.cells[a.id], first.cells[a.id]]
        assert [row["B"] for row in words(after)[:2]] == [row["B"] for row in words(start)[:2]]
        assert [row.state for row in after.rows[:2]] == [RowState.EDITED, RowState.EDITED]
        assert changes.rows == {first.id, second.id}
        again, _ = apply(after, SwapCells(a.id, first.id, second.id))
        assert words(again) == words(start)

    def test_an_empty_cell_gets_what_the_other_says(self) -> None:
        a, b = version("A", "One.", "Two."), version("B", "Two.")
        start = project(a, b, alignment=aligned(cell(a, 0), cell(a, 1) + cell(b, 0)))
        after, _ = apply(start, SwapCells(b.id, start.rows[1].id, start.rows[0].id))
        assert words(after) == [{"A": "One.", "B": "Two."}, {"A": "Two."}]

    def test_two_empty_cells_and_a_cell_with_itself_are_refused(self) -> None:
        a, b = version("A", "One.", "Two."), version("B", "Three.")
        start = project(a, b, alignment=aligned(cell(a, 0), cell(a, 1), cell(b, 0)))
        for other in (start.rows[1].id, start.rows[0].id):
            with pytest.raises(RefusedCommand, match="nothing to exchange"):
                apply(start, SwapCells(b.id, start.rows[0].id, other))
