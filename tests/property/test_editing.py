"""Random commands, undo, redo, save, crash and recovery leave a consistent project and lose nothing."""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reconciler.app.session import Session
from reconciler.model import command as c
from reconciler.model.decision import Decision, DecisionKind, Note
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import NoteId, SentenceId
from reconciler.model.project import Project
from reconciler.model.row import PinKind
from reconciler.model.version import SentenceKind
from reconciler.project.invariants import check
from tests.support.projects import in_step, version

PLACES = st.integers(0, 30)


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
        self.do(c.PushColumn(self.project.versions[column % 3].id, self.row(row), by))

    @rule(row=PLACES, other=PLACES)
    def merge(self, row: int, other: int) -> None:
        self.do(c.MergeRows((self.row(row), self.row(other))))

    @rule(row=PLACES, column=PLACES)
    def split_row(self, row: int, column: int) -> None:
        self.do(c.SplitRow(self.row(row), (self.project.versions[column % 3].id,)))

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
        picks = (self.project.versions[column % 3].id,)
        self.do(c.Decide(((self.row(row), Decision(kind, picks, text)),)))

    @rule(row=PLACES, before=PLACES)
    def reorder(self, row: int, before: int) -> None:
        self.do(c.MoveInAccount(self.row(row), self.row(before)))

    @rule(row=PLACES, text=st.text(max_size=5))
    def note(self, row: int, text: str) -> None:
        self.do(c.PutNote(Note(NoteId(""), self.row(row), text)))

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
    def save(self) -> None:
        self.session.save(self.state / "story.reconciler")
        assert not self.session.modified

    @rule()
    def crash_and_recover(self) -> None:
        before, modified = self.project, self.session.modified
        self.die()
        self.session = self.started()
        leftovers = self.session.leftovers()
        if leftovers:
            self.session.recover(leftovers[0])
        else:
            assert not modified
            self.session.open(self.state / "story.reconciler")
        assert self.project == before

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

    def teardown(self) -> None:
        while self.session.history.done:
            self.session.history.undo()
        assert self.project == self.session.history.base
        self.die()
        self.folder.cleanup()


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
