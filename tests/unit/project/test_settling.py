"""What hangs on rows - decisions, notes, pins, confirmations - when rows change under it."""

from __future__ import annotations

import pytest

from reconciler.model.command import (
    AddVersions,
    ConfirmRows,
    Decide,
    JoinSentences,
    MergeRows,
    MoveInAccount,
    MoveSentences,
    PinSentences,
    PushColumn,
    PutNote,
    RemoveVersion,
    ReplaceRows,
    SetKind,
    SplitRow,
    SplitSentence,
)
from reconciler.model.decision import Anchor, Decision, DecisionKind, Note
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import NoteId, RowId, SentenceId, VersionId
from reconciler.model.project import Project
from reconciler.model.row import AlignedRow, Alignment, PinKind, RowState
from reconciler.model.span import Span
from reconciler.model.version import SentenceKind
from reconciler.project.apply import apply
from reconciler.project.invariants import check
from tests.support.projects import aligned, cell, ferry, in_step, project, version


def taken(start: Project, place: int, *picks: VersionId, why: str = "") -> Project:
    decision = Decision(DecisionKind.TAKEN, picks, why=why)
    return apply(start, Decide(((start.rows[place].id, decision),)))[0]


def said(state: Project) -> list[str]:
    """What the decisions to take a wording take, row by row."""
    return [
        " / ".join(state.text(s) for pick in state.decisions[row.id].picks for s in row.cells[pick])
        for row in state.rows
        if row.id in state.decisions
    ]


class TestDecisions:
    def test_a_row_whose_words_moved_away_is_undecided_and_never_empty(self) -> None:
        start = ferry()
        a, b, _ = start.versions
        start = taken(start, 0, b.id)
        after = apply(start, MoveSentences(cell(b, 0), to=start.rows[1].id))[0]
        assert after.rows[0].id not in after.decisions
        both = taken(start, 0, b.id, a.id)
        after = apply(both, MoveSentences(cell(b, 0), to=start.rows[1].id))[0]
        assert said(after) == ["A ferry ran aground."]

    def test_a_decision_follows_the_words_it_took(self) -> None:
        start = ferry()
        a, b, c = start.versions
        start = taken(start, 0, a.id)
        swapped = aligned(cell(a, 2) + cell(b, 0) + cell(c, 0), cell(a, 1) + cell(b, 1) + cell(c, 1), cell(a, 0))
        loose = apply(start, MoveSentences(cell(b, 2), after=start.rows[2].id))[0]
        loose = apply(loose, ReplaceRows(aligned(*map(_all, swapped.rows), cell(b, 2))))[0]
        assert said(loose) == ["A ferry ran aground."]

    def test_a_pushed_column_takes_its_decisions_along(self) -> None:
        start = ferry()
        a = start.versions[0]
        for place in range(3):
            start = taken(start, place, a.id)
        down = apply(start, PushColumn(a.id, start.rows[0].id, 1))[0]
        assert said(down) == said(start)
        assert down.rows[0].id not in down.decisions

    def test_the_reason_of_a_decision_that_lapsed_is_kept_as_a_note_where_its_sentences_are(self) -> None:
        start = ferry()
        first, second = (row.id for row in start.rows[:2])
        start = taken(start, 1, start.versions[0].id, why="the hospital confirmed it")
        after = apply(start, MergeRows((first, second)))[0]
        assert [(n.row, n.text) for n in after.notes] == [(first, "the hospital confirmed it")]

    @pytest.mark.parametrize("automatic", [None, True])
    def test_own_words_stay_the_text_of_a_row_joined_with_one_nobody_decided(self, automatic: bool | None) -> None:
        start = ferry()
        first, second = (row.id for row in start.rows[:2])
        a, b, _ = start.versions
        if automatic:
            own = Decision(DecisionKind.TAKEN, (a.id,), automatic=True)
            start = apply(start, Decide(((first, own),)))[0]
        edit = Decision(DecisionKind.EDITED, (b.id,), "By hand.", why="the pilot said so")
        start = apply(start, Decide(((second, edit),)))[0]
        after = apply(start, MergeRows((first, second), text_stays=True))[0]
        assert (after.decisions, after.notes) == ({first: edit}, ())
        as_before = apply(start, MergeRows((first, second)))[0]
        assert [note.text for note in as_before.notes] == ["By hand.", "the pilot said so"]

    def test_own_words_do_not_drive_out_what_was_decided_by_hand(self) -> None:
        start = ferry()
        first, second = (row.id for row in start.rows[:2])
        start = taken(start, 0, start.versions[0].id)
        start = apply(start, Decide(((second, Decision(DecisionKind.EDITED, text="By hand.")),)))[0]
        after = apply(start, MergeRows((first, second), text_stays=True))[0]
        assert after.decisions[first].kind is DecisionKind.TAKEN
        assert [(note.row, note.text) for note in after.notes] == [(first, "By hand.")]

    def test_a_realignment_prefers_to_keep_rows_that_were_worked_on(self) -> None:
        start = ferry()
        a, b, c = start.versions
        start = taken(start, 1, a.id)
        joined = aligned(cell(a, 0, 1) + cell(b, 0, 1) + cell(c, 0, 1), cell(a, 2) + cell(b, 2))
        after = apply(start, ReplaceRows(joined))[0]
        assert after.rows[0].id == start.rows[1].id
        assert after.rows[0].id in after.decisions

    def test_a_version_can_be_removed_that_only_an_edited_text_names(self) -> None:
        start = ferry()
        b, c = start.versions[1], start.versions[2]
        edit = Decision(DecisionKind.EDITED, (b.id, c.id), "By hand.")
        start = apply(start, Decide(((start.rows[2].id, edit),)))[0]
        assert start.decisions[start.rows[2].id].picks == (b.id,)
        after = apply(apply(start, RemoveVersion(c.id))[0], RemoveVersion(b.id))[0]
        assert after.decisions[start.rows[2].id] == Decision(DecisionKind.EDITED, (), "By hand.")

    def test_a_version_is_taken_once_however_often_it_is_named(self) -> None:
        start = ferry()
        a = start.versions[0].id
        assert taken(start, 0, a, a).decisions[start.rows[0].id].picks == (a,)

    def test_new_rows_follow_their_neighbour_in_the_order_of_the_account(self) -> None:
        start = ferry()
        first, second, third = (row.id for row in start.rows)
        start = apply(start, MoveInAccount(third, first))[0]
        after = apply(start, SplitRow(third, (start.versions[1].id,)))[0]
        fresh = next(row.id for row in after.rows if row.id not in (first, second, third))
        assert after.order == (third, fresh, first, second)


class TestNotes:
    def test_a_note_goes_with_the_words_it_is_about(self) -> None:
        start = ferry()
        a = start.versions[0]
        where = a.sentences[1].span
        note = Note(
            NoteId(""), start.rows[1].id, "?", anchor=Anchor(a.id, Span(where.start, where.start + 6), "Twelve")
        )
        start = apply(start, PutNote(note))[0]
        after = apply(start, MoveSentences(cell(a, 1), to=start.rows[0].id))[0]
        assert after.notes[0].row == start.rows[0].id

    def test_a_note_on_a_row_goes_where_all_its_sentences_went(self) -> None:
        start = ferry()
        first, second, _ = (row.id for row in start.rows)
        start = apply(start, PutNote(Note(NoteId(""), second, "count again")))[0]
        assert apply(start, MergeRows((first, second)))[0].notes[0].row == first

    def test_a_note_on_a_row_that_was_scattered_is_an_orphan(self) -> None:
        a, b = version("A", "One.", "Two."), version("B", "One.", "Two.")
        start = project(a, b)
        first, second = (row.id for row in start.rows)
        start = apply(start, PutNote(Note(NoteId(""), second, "where?")))[0]
        start = apply(start, PushColumn(a.id, first, 1))[0]
        scattered = apply(start, MoveSentences(cell(b, 1), to=first))[0]
        assert scattered.notes[0].row in (second, None)


class TestPins:
    def test_an_alignment_asked_for_before_a_pin_does_not_break_it(self) -> None:
        start = ferry()
        a, b, _ = start.versions
        late = ReplaceRows(in_step(*start.versions))
        far = frozenset((*cell(a, 0), *cell(b, 2)))
        pinned = apply(start, PinSentences(PinKind.TOGETHER, far))[0]
        after = apply(pinned, late)[0]
        assert after.row_of(cell(a, 0)[0]) == after.row_of(cell(b, 2)[0])

    def test_an_alignment_asked_for_before_a_row_was_confirmed_leaves_it_alone(self) -> None:
        start = ferry()
        b = start.versions[1]
        d = version("D", "A ship sank.", "Many were hurt.")
        late = AddVersions((d,), in_step(*start.versions, d))
        moved = apply(start, MoveSentences(cell(b, 0), to=start.rows[1].id))[0]
        confirmed = apply(moved, ConfirmRows((moved.rows[1].id,)))[0]
        after = apply(confirmed, late)[0]
        row = after.row(confirmed.rows[1].id)
        assert (row.cells, row.state) == (confirmed.rows[1].cells, RowState.CONFIRMED)
        check(after)

    def test_the_later_hand_wins_over_an_earlier_pin(self) -> None:
        start = ferry()
        a, b, _ = start.versions
        pair = frozenset((*cell(a, 0), *cell(b, 0)))
        pinned = apply(start, PinSentences(PinKind.TOGETHER, pair))[0]
        assert apply(pinned, MoveSentences(cell(b, 0), to=start.rows[1].id))[0].pins == ()
        apart = apply(pinned, PinSentences(PinKind.APART, pair))[0]
        assert [pin.kind for pin in apart.pins] == [PinKind.APART]
        merged = apply(apart, MergeRows(tuple(r.id for r in apart.rows[:2])))[0]
        assert merged.pins == ()

    def test_the_same_pin_twice_is_one(self) -> None:
        start = ferry()
        pair = frozenset((*cell(start.versions[0], 0), *cell(start.versions[1], 0)))
        for _ in range(2):
            start = apply(start, PinSentences(PinKind.TOGETHER, pair))[0]
        assert len(start.pins) == 1

    def test_a_pin_on_a_sentence_joined_to_another_holds_the_joined_one(self) -> None:
        start = ferry()
        a, b, _ = start.versions
        pair = frozenset((*cell(a, 1), *cell(b, 1)))
        pinned = apply(start, PinSentences(PinKind.TOGETHER, pair))[0]
        joined = apply(pinned, JoinSentences(cell(a, 0)[0]))[0]
        assert joined.pins[0].sentences == {*cell(a, 0), *cell(b, 1)}


class TestRefusals:
    def test_taking_back_a_confirmation_that_was_never_given_changes_nothing(self) -> None:
        start = ferry()
        moved = apply(start, MoveSentences(cell(start.versions[0], 0), to=start.rows[1].id))[0]
        row = moved.rows[1]
        after = apply(moved, ConfirmRows((row.id,), confirmed=False))[0]
        assert after.row(row.id).state is RowState.EDITED

    @pytest.mark.parametrize(
        "command",
        [
            ConfirmRows((RowId("r99"),)),
            PushColumn(VersionId("nobody"), RowId("r1"), 1),
            PushColumn(VersionId("va"), RowId("r99"), 1),
        ],
    )
    def test_what_is_not_there_is_said_to_be_gone(self, command: ConfirmRows | PushColumn) -> None:
        with pytest.raises(RefusedCommand, match="no longer in the project"):
            apply(ferry(), command)

    def test_the_mark_of_a_moved_sentence_goes_with_it(self) -> None:
        a, b = version("A", "One.", "Two."), version("B", "One.")
        rows = (
            AlignedRow({a.id: cell(a, 0), b.id: cell(b, 0)}, moved=frozenset({b.id})),
            AlignedRow({a.id: cell(a, 1)}),
        )
        start = project(a, b, alignment=Alignment(rows))
        aside = apply(start, SetKind(cell(b, 0), SentenceKind.DEBRIS))[0]
        assert aside.rows[0].moved == frozenset()

    def test_what_is_cut_can_be_pushed(self) -> None:
        start = ferry()
        a = start.versions[0]
        cut = apply(start, SplitSentence(a.sentences[1].id, a.sentences[1].span.start + 6))[0]
        check(apply(cut, PushColumn(a.id, cut.rows[1].id, 1))[0])


def _all(row: object) -> tuple[str, ...]:
    return tuple(s for cell_ in row.cells.values() for s in cell_)  # type: ignore[attr-defined]


class TestAVersionAddedLate:
    """A proposal for further versions that would mix what the editor has decided with other rows."""

    def added(self, start: Project, *rows: tuple[SentenceId, ...]) -> Project:
        late = version("D", "A ferry ran aground off the coast.", "Forty people were on board.")
        return apply(start, AddVersions((late,), aligned(*rows), upheld=True))[0]

    def rows(self, start: Project) -> list[tuple[SentenceId, ...]]:
        return [row.sentences() for row in start.rows]

    def test_an_automatic_decision_does_not_drive_out_words_of_the_editors_own(self) -> None:
        start = ferry()
        a, _b, c = start.versions
        mine = Decision(DecisionKind.EDITED, (c.id,), "By hand.")
        by_itself = Decision(DecisionKind.TAKEN, (a.id,), automatic=True)
        start = apply(start, MoveSentences(cell(c, 1), to=None, after=start.rows[0].id))[0]
        lone = start.rows[1].id
        start = apply(start, Decide(((lone, mine), (start.rows[2].id, by_itself))))[0]
        one, two, three, four = self.rows(start)
        after = self.added(start, one, (*two, *three, "vd:35"), four, ("vd:0",))
        check(after)
        assert after.decisions[lone] == mine
        assert after.row(lone).sentences() == two
        assert after.row(start.rows[2].id).sentences() == (*three, "vd:35")
        assert [row.id for row in after.rows][:3] == [row.id for row in start.rows][:3]
        assert not after.notes

    def test_a_decided_row_is_not_broken_up_and_takes_the_new_sentence_in(self) -> None:
        start = taken(ferry(), 1, ferry().versions[0].id)
        one, two, three = self.rows(start)
        after = self.added(start, one, (two[0], "vd:35"), two[1:], three, ("vd:0",))
        check(after)
        assert after.row(start.rows[1].id).sentences() == (*two, "vd:35")

    def test_what_nobody_decided_is_aligned_as_proposed(self) -> None:
        start = ferry()
        one, two, three = self.rows(start)
        after = self.added(start, (*one, *two), three, ("vd:0", "vd:35"))
        assert [set(row.sentences()) for row in after.rows] == [{*one, *two}, {*three}, {"vd:0", "vd:35"}]
