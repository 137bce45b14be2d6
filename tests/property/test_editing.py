"""Random commands, undo, redo, save, reload, crash and recovery leave a consistent project and lose nothing."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reconciler.app.reloading import matched
from reconciler.app.session import Session
from reconciler.model import command as c
from reconciler.model.decision import Anchor, Decision, DecisionKind, Layout, Note, NoteClass
from reconciler.model.discrepancy import Ruling
from reconciler.model.errors import RefusedCommand
from reconciler.model.house import HouseForm
from reconciler.model.ids import NoteId, SentenceId
from reconciler.model.project import Project
from reconciler.model.row import AlignedRow, Alignment, PinKind
from reconciler.model.span import Span
from reconciler.model.version import SentenceKind, Translation, Version
from reconciler.project.document import load
from reconciler.project.invariants import check
from reconciler.project.reload import with_text
from tests.support.projects import in_step, version

PLACES = st.integers(0, 30)
NEWER = st.lists(
    st.sampled_from([*(f"says {n}." for n in range(4)), "says 2!", "adds this.", "takes it back."]),
    min_size=1,
    max_size=6,
)
WORDS = st.text(st.characters(codec="utf-8"), max_size=5)


class Editing(RuleBasedStateMachine):
    """An editor who presses keys at random while the program is killed now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.state = Path(self.folder.name)
        self.session = self.started()

    def started(self) -> Session:
        return Session(self.state, lambda: datetime(2031, 1, 1, tzinfo=UTC))

    @property
    def project(self) -> Project:
        return self.session.history.project

    def do(self, command: c.Command) -> None:
        before = self.project
        try:
            self.session.do(command)
        except RefusedCommand:
            assert self.project is before

    def row(self, place: int) -> str:
        return self.project.rows[place % len(self.project.rows)].id

    def version(self, place: int) -> Version:
        return self.project.versions[place % len(self.project.versions)]

    def sentence(self, place: int) -> SentenceId:
        everything = [s.id for v in self.project.versions for s in v.alignable()]
        return everything[place % len(everything)]

    @initialize()
    def load(self) -> None:
        versions = [version(sign, *(f"{sign} says {n}." for n in range(4))) for sign in "ABC"]
        self.session.do(c.AddVersions(tuple(versions), in_step(*versions)))

    @rule(place=PLACES, target_row=PLACES)
    def move(self, place: int, target_row: int) -> None:
        self.do(c.MoveSentences((self.sentence(place),), to=self.row(target_row)))

    @rule(place=PLACES, after=PLACES)
    def move_out(self, place: int, after: int) -> None:
        self.do(c.MoveSentences((self.sentence(place),), after=self.row(after)))

    @rule(row=PLACES, column=PLACES, by=st.sampled_from([1, -1]))
    def push(self, row: int, column: int, by: int) -> None:
        self.do(c.PushColumn(self.version(column).id, self.row(row), by))

    @rule(row=PLACES, other=PLACES)
    def merge(self, row: int, other: int) -> None:
        self.do(c.MergeRows((self.row(row), self.row(other)), text_stays=True))

    @rule(row=PLACES, column=PLACES)
    def split_row(self, row: int, column: int) -> None:
        self.do(c.SplitRow(self.row(row), (self.version(column).id,)))

    @rule(row=PLACES, other=PLACES, column=PLACES)
    def swap(self, row: int, other: int, column: int) -> None:
        self.do(c.SwapCells(self.version(column).id, self.row(row), self.row(other)))

    @rule(row=PLACES, confirmed=st.booleans())
    def confirm(self, row: int, confirmed: bool) -> None:
        self.do(c.ConfirmRows((self.row(row),), confirmed))

    @rule(one=PLACES, other=PLACES, kind=st.sampled_from(PinKind))
    def pin(self, one: int, other: int, kind: PinKind) -> None:
        self.do(c.PinSentences(kind, frozenset((self.sentence(one), self.sentence(other)))))

    @rule(place=PLACES, cut=st.integers(0, 12))
    def split_sentence(self, place: int, cut: int) -> None:
        sentence = self.project.sentence(self.sentence(place))
        self.do(c.SplitSentence(sentence.id, sentence.span.start + cut))

    @rule(place=PLACES)
    def join_sentences(self, place: int) -> None:
        self.do(c.JoinSentences(self.sentence(place)))

    @precondition(lambda self: sum(len(v.alignable()) for v in self.project.versions) > 4)
    @rule(place=PLACES)
    def set_aside(self, place: int) -> None:
        self.do(c.SetKind((self.sentence(place),), SentenceKind.DEBRIS))

    @rule()
    def restore_all(self) -> None:
        aside = tuple(s.id for v in self.project.versions for s in v.sentences if s.kind.set_aside)
        self.do(c.SetKind(aside, SentenceKind.BODY))

    @rule(row=PLACES, kind=st.sampled_from(DecisionKind), column=PLACES, text=st.text(max_size=5))
    def decide(self, row: int, kind: DecisionKind, column: int, text: str) -> None:
        picks = (self.version(column).id,)
        self.do(c.Decide(((self.row(row), Decision(kind, picks, text)),)))

    @rule(row=PLACES)
    def propose(self, row: int) -> None:
        """Wordings for all rows and another order of the account, in one step."""
        rows = [r.id for r in self.project.account_rows()]
        at = row % len(rows)
        taken = tuple(
            (r.id, Decision(DecisionKind.TAKEN, (next(iter(r.cells)),), automatic=True)) for r in self.project.rows
        )
        self.do(c.Decide(taken, "Accept proposals", (*rows[at:], *rows[:at])))

    @rule(row=PLACES, before=PLACES)
    def reorder(self, row: int, before: int) -> None:
        self.do(c.MoveInAccount(self.row(row), self.row(before)))

    @rule(row=PLACES, layout=st.sampled_from([*Layout, None]))
    def lay_out(self, row: int, layout: Layout | None) -> None:
        self.do(c.LayOut((self.row(row),), layout))

    @rule(row=PLACES, text=st.text(max_size=5))
    def note(self, row: int, text: str) -> None:
        self.do(c.PutNote(Note(NoteId(""), self.row(row), text)))

    @rule(place=PLACES, quote=st.sampled_from(["says", "0", "takes it"]))
    def note_on_words(self, place: int, quote: str) -> None:
        sentence = self.sentence(place)
        version = next(v for v in self.project.versions if any(s.id == sentence for s in v.sentences))
        span = version.sentence(sentence).span
        at = version.source.text.find(quote, span.start, span.end)
        row = next(row.id for row in self.project.rows if sentence in row.sentences())
        anchor = Anchor(version.id, Span(at, at + len(quote)), quote) if at >= 0 else None
        self.do(c.PutNote(Note(NoteId(""), row, "look", anchor=anchor)))

    @precondition(lambda self: self.project.notes)
    @rule(place=PLACES)
    def remove_note(self, place: int) -> None:
        self.do(c.RemoveNote(self.project.notes[place % len(self.project.notes)].id))

    @rule(column=PLACES, says=NEWER)
    def reload(self, column: int, says: list[str]) -> None:
        old = self.version(column)
        new = replace(version(old.siglum, *(f"{old.siglum} {words}" for words in says)), label=old.label)
        heirs = matched(old, new)
        rows = with_text(self.project, new, heirs).rows
        alignment = Alignment(tuple(AlignedRow(row.cells, row.confidence, row.moved) for row in rows))
        self.do(c.ReplaceText(new, heirs, alignment))
        assert self.project.version(old.id).source.text == new.source.text

    @rule()
    def realign(self) -> None:
        body = [replace(v, sentences=v.alignable()) for v in self.project.versions]
        self.do(c.ReplaceRows(in_step(*body)))

    @precondition(lambda self: len(self.project.versions) > 2)
    @rule(column=PLACES)
    def remove_version(self, column: int) -> None:
        others = [v for v in self.project.versions if v is not self.version(column)]
        if any(v.alignable() for v in others):
            self.do(c.RemoveVersion(self.version(column).id))

    @rule(column=PLACES, to=PLACES)
    def move_version(self, column: int, to: int) -> None:
        self.do(c.MoveVersion(self.version(column).id, to % 4))

    @rule(place=PLACES, words=WORDS)
    def translate(self, place: int, words: str) -> None:
        self.do(c.SetTranslations(((self.sentence(place), Translation(words, "hand")),)))

    @rule(form=WORDS, variant=WORDS)
    def spell_as_the_house_does(self, form: str, variant: str) -> None:
        self.do(c.SetHouseForms((*self.project.house, HouseForm(form, (variant,)))))

    @rule(allowed=st.booleans(), confidential=st.sampled_from([None, True, False]))
    def consent(self, allowed: bool, confidential: bool | None) -> None:
        if confidential is not None:
            self.do(c.DescribeProject(confidential=confidential))
        self.do(c.AllowService("engine@example.org", allowed))
        assert not (self.project.confidential and self.project.consents)

    @rule(key=st.sampled_from(["one", "two"]), ruling=st.sampled_from(Ruling))
    def rule_on(self, key: str, ruling: Ruling) -> None:
        self.do(c.Rule((key,), ruling))

    @rule()
    def undo(self) -> None:
        # The first step loads the versions; without it there is nothing to play with.
        if len(self.session.history.done) > 1:
            self.session.undo()

    @rule()
    def redo(self) -> None:
        if self.session.history.undone:
            self.session.redo()

    @rule()
    def undo_all_and_redo_all(self) -> None:
        """The same value before and after, and not one equal to it; nothing is left that could be done again."""
        history, end, redoable = self.session.history, self.project, len(self.session.history.undone)
        steps = list(history.done)
        for step in reversed(steps):
            assert self.project is step.after
            self.session.undo()
            assert self.project is step.before
        for step in steps:
            self.session.redo()
            assert self.project is step.after
        assert self.project is end
        assert len(history.undone) == redoable

    @rule()
    def save(self) -> None:
        self.session.save(self.state / "story.reconciler")
        assert not self.session.modified

    @rule(text=st.sampled_from(("", "Half a", "Half a sent", "Ask the mayor")))
    def write(self, text: str) -> None:
        """Words in a field, or none any more; no step of the history."""
        before = self.project, self.session.history.undo_label, self.session.history.redo_label
        draft = c.PutNote(Note(NoteId("written"), None, text, NoteClass.REMARK))
        self.session.draft([draft] if text else [])
        assert before == (self.project, self.session.history.undo_label, self.session.history.redo_label)

    @rule()
    def crash_and_recover(self) -> None:
        before, modified, written = self.project, self.session.modified, self.session._drafts
        self.die()
        self.session = self.started()
        leftovers = self.session.leftovers()
        if leftovers:
            self.session.recover(leftovers[0])
        else:
            assert not modified
            self.session.open(self.state / "story.reconciler")
        assert self.session.restored == written
        for _ in written:  # it came back as the last step
            self.session.undo()
        assert self.project == before

    @precondition(lambda self: self.session.path is not None)
    @rule()
    def revert(self) -> None:
        """What was done since the last save is given up: the file says what is left."""
        path = self.session.path
        assert path is not None
        kept = load(path).history.project
        self.session.open(path)
        assert self.project == kept
        assert not self.session.modified

    def die(self) -> None:
        if self.session._journal is not None:
            self.session._journal.close(delete=False)
        if self.session._lock is not None and self.session._lock._descriptor is not None:
            os.close(self.session._lock._descriptor)

    @invariant()
    def consistent(self) -> None:
        check(self.project)

    @invariant()
    def what_is_taken_is_there(self) -> None:
        for row, decision in self.project.decisions.items():
            if decision.kind is DecisionKind.TAKEN:
                assert decision.picks
                assert self.project.row(row).cells.keys() >= set(decision.picks)

    @invariant()
    def what_a_note_quotes_is_there(self) -> None:
        """An anchor is on its very words, or its note is an orphan."""
        for note in self.project.notes:
            if note.row is not None and note.anchor is not None:
                text = self.project.version(note.anchor.version).source.text
                assert text[note.anchor.span.start : note.anchor.span.end] == note.anchor.quote

    def teardown(self) -> None:
        end, steps = self.project, len(self.session.history.done)
        while self.session.history.done:
            self.session.history.undo()
        assert self.project == self.session.history.base
        for _ in range(steps):
            self.session.history.redo()
        assert self.project is end
        self.die()
        self.folder.cleanup()


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
