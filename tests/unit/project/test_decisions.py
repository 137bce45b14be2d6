"""Rows are decided, notes written, discrepancies ruled, sentences set aside, cut and joined."""

from __future__ import annotations

import pytest

from reconciler.model.command import (
    Decide,
    DescribeVersion,
    JoinSentences,
    MoveInAccount,
    MoveVersion,
    PutNote,
    RemoveNote,
    Rule,
    SetKind,
    SetTranslations,
    SplitSentence,
)
from reconciler.model.decision import Decision, DecisionKind, Note
from reconciler.model.discrepancy import Ruling
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import NoteId
from reconciler.model.version import SentenceKind, Translation
from reconciler.project.apply import apply
from reconciler.project.history import History
from tests.support.projects import cell, ferry


def test_a_version_that_says_nothing_in_a_row_cannot_be_taken() -> None:
    start = ferry()
    third = start.rows[2].id
    with pytest.raises(RefusedCommand, match="Version C says nothing"):
        apply(start, Decide(((third, Decision(DecisionKind.TAKEN, (start.versions[2].id,))),)))


def test_a_decision_can_be_taken_back() -> None:
    start = ferry()
    row = start.rows[0].id
    omitted = apply(start, Decide(((row, Decision(DecisionKind.OMITTED)),)))[0]
    assert apply(omitted, Decide(((row, None),)))[0] == start


def test_the_order_of_the_account_is_the_editors() -> None:
    start = ferry()
    first, second, third = (row.id for row in start.rows)
    after = apply(start, MoveInAccount(third, first))[0]
    assert [row.id for row in after.account_rows()] == [third, first, second]
    assert [row.id for row in after.rows] == [first, second, third]


def test_rulings_are_kept_by_key_and_open_means_absent() -> None:
    settled = apply(ferry(), Rule(("k1", "k2"), Ruling.SETTLED))[0]
    assert settled.rulings == {"k1": Ruling.SETTLED, "k2": Ruling.SETTLED}
    assert apply(settled, Rule(("k1",), Ruling.OPEN))[0].rulings == {"k2": Ruling.SETTLED}


def test_a_ruling_leads_to_the_row_it_was_made_in_and_one_of_no_row_nowhere() -> None:
    start = ferry()
    row = start.rows[1].id
    assert apply(start, Rule(("k1",), Ruling.SETTLED, (row,)))[1].focus == row
    history = History(start)
    history.do(Rule(("k1",), Ruling.SETTLED))
    assert history.undo().focus is None


def test_a_note_is_given_an_id_changed_and_removed() -> None:
    start = ferry()
    row = start.rows[1].id
    noted, changes = apply(start, PutNote(Note(NoteId(""), row, "ask the police")))
    (note,) = noted.notes
    assert note.id
    assert changes.rows == {row}
    changed = apply(noted, PutNote(Note(note.id, row, "asked", done=True)))[0]
    assert [n.text for n in changed.notes] == ["asked"]
    assert apply(changed, RemoveNote(note.id))[0].notes == ()


def test_a_sentence_set_aside_leaves_its_row_and_comes_back_in_place() -> None:
    start = ferry()
    a = start.versions[0]
    aside = apply(start, SetKind(cell(a, 1), SentenceKind.BOILERPLATE))[0]
    assert a.id not in aside.rows[1].cells
    back = apply(aside, SetKind(cell(a, 1), SentenceKind.BODY))[0]
    place = [row.cells.get(a.id) for row in back.rows].index(cell(a, 1))
    assert back.rows[place - 1].cells[a.id] == cell(a, 0)


def test_a_sentence_cut_in_two_and_joined_again_is_the_same() -> None:
    start = ferry()
    a = start.versions[0]
    sentence = a.sentences[1]
    cut, changes = apply(start, SplitSentence(sentence.id, sentence.span.start + len("Twelve people")))
    parts = cut.rows[1].cells[a.id]
    assert [cut.text(part) for part in parts] == ["Twelve people", "were hurt."]
    assert changes.words
    assert apply(cut, JoinSentences(parts[0]))[0] == start


@pytest.mark.parametrize("at", [0, 21, 45, 999])
def test_a_cut_outside_the_sentence_is_refused(at: int) -> None:
    start = ferry()
    with pytest.raises(RefusedCommand, match="cut"):
        apply(start, SplitSentence(start.versions[0].sentences[1].id, at))


def test_the_last_sentence_has_none_to_join() -> None:
    start = ferry()
    with pytest.raises(RefusedCommand, match="no sentence after"):
        apply(start, JoinSentences(start.versions[0].sentences[-1].id))


def test_a_cut_makes_the_old_translation_stale() -> None:
    start = ferry()
    german = start.versions[2]
    sentence = german.sentences[0]
    start = apply(start, SetTranslations(((sentence.id, Translation("A ferry ran aground.", "by hand")),)))[0]
    cut = apply(start, SplitSentence(sentence.id, 10))[0]
    assert cut.versions[2].translations == {}


def test_versions_are_described_and_reordered() -> None:
    start = ferry()
    b = start.versions[1]
    named = apply(start, DescribeVersion(b.id, siglum="K", label="Kurier"))[0]
    assert (named.versions[1].siglum, named.versions[1].label) == ("K", "Kurier")
    first = apply(named, MoveVersion(b.id, 0))[0]
    assert [v.siglum for v in first.versions] == ["K", "A", "C"]


def test_two_versions_never_share_a_siglum() -> None:
    start = ferry()
    with pytest.raises(RefusedCommand, match="siglum"):
        apply(start, DescribeVersion(start.versions[1].id, siglum="A"))
