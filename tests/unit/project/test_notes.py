"""Notes stay with the words they are about; where these are gone, it is listed, and put elsewhere by hand alone."""

from __future__ import annotations

import pytest

from reconciler.app.reloading import matched
from reconciler.model import command as c
from reconciler.model.decision import Anchor, Decision, DecisionKind, Note, NoteClass
from reconciler.model.ids import NoteId, SentenceId
from reconciler.model.project import Project
from reconciler.model.row import AlignedRow, Alignment
from reconciler.model.span import Span
from reconciler.model.version import SentenceKind, Version
from reconciler.project.document import decode, encode
from reconciler.project.history import History
from reconciler.project.reload import with_text
from tests.support.projects import cell, ferry, in_step, version

LINES = ("The mayor said the mayor of Tolm was right.", "Twelve barrels were sold.", "Nobody came.")


def noted(quote: str = "barrels", occurrence: int = 0, lines: tuple[str, ...] = LINES) -> History:
    """Two versions, and a note on some words of the first."""
    first, second = version("A", *lines), version("B", *lines)
    history = History(Project())
    history.do(c.AddVersions((first, second), in_step(first, second)))
    at = -1
    for _ in range(occurrence + 1):
        at = first.source.text.index(quote, at + 1)
    holder = next(s.id for s in first.sentences if s.span.start <= at < s.span.end)
    anchor = Anchor(first.id, Span(at, at + len(quote)), quote)
    history.do(c.PutNote(Note(NoteId(""), row_of(history, holder), "is that so?", NoteClass.QUESTION, anchor=anchor)))
    return history


def row_of(history: History, sentence: SentenceId) -> str:
    return next(row.id for row in history.project.rows if sentence in row.sentences())


def newer(history: History, *lines: str) -> History:
    """The history after the first version was replaced by another text."""
    project = history.project
    old, new = project.versions[0], version("A", *lines)
    heirs = matched(old, new)
    rows = with_text(project, new, heirs).rows
    history.do(c.ReplaceText(new, heirs, Alignment(tuple(AlignedRow(row.cells) for row in rows))))
    return history


def note(history: History) -> Note:
    (only,) = history.project.notes
    return only


def stands_on(history: History) -> str:
    """The words of the versions that the note is on, none for an orphan."""
    about = note(history)
    if about.row is None or about.anchor is None:
        return ""
    text = history.project.version(about.anchor.version).source.text
    return text[about.anchor.span.start : about.anchor.span.end]


def line_of(history: History) -> str:
    """The line in which the note's words stand."""
    about = note(history)
    assert about.anchor is not None
    held: Version = history.project.version(about.anchor.version)
    return next(held.text_of(s) for s in held.sentences if s.span.overlaps(about.anchor.span))


class TestEdits:
    """Rows and sentences change around a note."""

    def test_a_realignment_takes_the_note_along(self) -> None:
        history = noted()
        a, b = history.project.versions
        turned = [AlignedRow({a.id: cell(a, n), b.id: cell(b, (n + 1) % 3)}) for n in (2, 0, 1)]
        history.do(c.ReplaceRows(Alignment(tuple(turned))))
        assert note(history).row == row_of(history, a.sentences[1].id)
        assert stands_on(history) == "barrels"

    def test_it_goes_with_its_sentence_through_moves_splits_and_joins(self) -> None:
        history = noted()
        a = history.project.versions[0]
        barrels = a.sentences[1]
        history.do(c.MoveSentences((barrels.id,), to=history.project.rows[2].id))
        assert note(history).row == row_of(history, barrels.id)
        history.do(c.SplitSentence(barrels.id, barrels.span.start + len("Twelve ")))
        later = history.project.versions[0].sentences[2]
        history.do(c.MoveSentences((later.id,), after=history.project.rows[0].id))
        assert note(history).row == row_of(history, later.id)
        history.do(c.JoinSentences(barrels.id))
        assert note(history).row == row_of(history, barrels.id)
        assert stands_on(history) == "barrels"

    def test_decisions_and_confirmations_do_not_touch_it(self) -> None:
        history = noted()
        before = note(history)
        row = history.project.rows[1].id
        history.do(c.Decide(((row, Decision(DecisionKind.OMITTED)),)))
        history.do(c.ConfirmRows((row,)))
        assert note(history) == before

    def test_set_aside_and_brought_back_its_words_have_it_again(self) -> None:
        history = noted()
        a = history.project.versions[0]
        barrels = a.sentences[1].id
        history.do(c.SetKind((barrels,), SentenceKind.DEBRIS))
        assert note(history).row is not None
        history.do(c.SetKind((barrels,), SentenceKind.BODY))
        assert stands_on(history) == "barrels"

    def test_taking_its_version_out_makes_it_an_orphan_with_its_quotation(self) -> None:
        history = noted()
        a = history.project.versions[0]
        history.do(c.RemoveVersion(a.id))
        assert note(history).row is None
        assert note(history).anchor is not None
        assert note(history).anchor.quote == "barrels"
        again = decode(encode(history), "x.reconciler").history
        assert again.project.notes == history.project.notes
        history.undo()
        assert stands_on(history) == "barrels"

    def test_an_orphan_is_put_on_a_row_by_hand_alone(self) -> None:
        history = noted()
        a, b = history.project.versions
        history.do(c.RemoveVersion(a.id))
        history.do(c.AddVersions((a,), in_step(b, a)))
        history.do(c.ReplaceRows(in_step(b, a)))
        assert note(history).row is None
        lost = note(history)
        history.do(c.PutNote(Note(lost.id, history.project.rows[1].id, lost.text, lost.kind)))
        assert note(history).row == history.project.rows[1].id


class TestNewerText:
    """A version is reloaded or replaced."""

    def test_it_stays_on_its_words_wherever_they_went(self) -> None:
        history = newer(noted(), "An update.", LINES[2], LINES[0], "Twelve old barrels were sold.")
        assert stands_on(history) == "barrels"
        assert line_of(history) == "Twelve old barrels were sold."

    @pytest.mark.parametrize("occurrence", [0, 1])
    def test_of_words_that_stand_there_twice_it_stays_on_the_same_ones(self, occurrence: int) -> None:
        history = newer(noted("mayor", occurrence), "Early on the mayor said the mayor of Tolm was right.", *LINES[1:])
        about = note(history)
        assert stands_on(history) == "mayor"
        assert about.anchor is not None
        text = history.project.versions[0].source.text
        assert text[: about.anchor.span.start].count("mayor") == occurrence

    def test_words_that_stand_there_once_more_or_less_make_it_an_orphan(self) -> None:
        for line in ("He said the mayor of Tolm was right.", "The mayor said the mayor of Tolm, a mayor, was right."):
            history = newer(noted("mayor", 1), line, *LINES[1:])
            assert note(history).row is None
            assert note(history).anchor is not None
            assert note(history).anchor.quote == "mayor"

    def test_words_over_two_sentences_stay_together(self) -> None:
        history = newer(noted("sold.\nNobody"), "Before all.", *LINES)
        assert stands_on(history) == "sold.\nNobody"

    def test_words_that_are_gone_make_it_an_orphan_and_their_return_does_not_attach_it(self) -> None:
        history = noted()
        newer(history, LINES[0], "Twelve crates were sold.", LINES[2])
        assert note(history).row is None
        newer(history, *LINES)
        assert note(history).row is None
        assert note(history).anchor is not None
        assert note(history).anchor.quote == "barrels"

    def test_undo_puts_it_back(self) -> None:
        history = newer(noted(), LINES[0])
        assert note(history).row is None
        history.undo()
        assert stands_on(history) == "barrels"


def test_a_note_on_a_row_whose_sentences_all_go_is_an_orphan_and_listed() -> None:
    history = History(ferry())
    history.do(c.PutNote(Note(NoteId(""), history.project.rows[2].id, "ask the captain")))
    a, b, third = history.project.versions
    history.do(c.RemoveVersion(third.id))
    assert history.project.notes[0].row is not None
    captains = (a.sentences[2].id, b.sentences[2].id)
    history.do(c.SetKind(captains, SentenceKind.DEBRIS))
    assert [(n.row, n.text) for n in history.project.notes] == [(None, "ask the captain")]
