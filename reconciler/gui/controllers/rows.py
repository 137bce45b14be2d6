"""The alignment mended by hand: confirm, pin, push, move, split, join, swap, set aside, align anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from reconciler.app.ahead import Ready, ahead
from reconciler.app.analysis import Everything
from reconciler.app.past import numbered
from reconciler.gui.desk import Desk
from reconciler.gui.jobs import Job
from reconciler.gui.panes.values import Dropped
from reconciler.gui.wording import counted, quotable
from reconciler.model.command import (
    ConfirmRows,
    MergeRows,
    MoveSentences,
    PinSentences,
    PushColumn,
    SetKind,
    SplitRow,
    SwapCells,
    Unpin,
)
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import SentenceId, version_of
from reconciler.model.progress import Progress
from reconciler.model.row import PinKind, Row, RowState
from reconciler.model.version import SentenceKind

Realigned = tuple[Ready, Everything]


class Rows(QObject):
    """Answers the actions of the menu Align."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.panes.sentence_dropped.connect(lambda dropped: desk.attempt(partial(self.drop, dropped)))

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {
            "align.confirm": self.confirm,
            "align.mark": self.mark_or_pin,
            "align.unpin": self.unpin,
            "align.apart": self.keep_apart,
            "align.sentence-up": partial(self.move_sentence, -1),
            "align.sentence-down": partial(self.move_sentence, 1),
            "align.push": partial(self.push, 1),
            "align.pull": partial(self.push, -1),
            "align.split": self.split,
            "align.join": self.join,
            "align.swap": self.swap,
            "align.set-aside": self.set_aside,
            "align.realign": self.realign,
        }

    def confirm(self) -> None:
        """Confirm the row, or take that back."""
        desk, row = self._desk, self._desk.row()
        confirmed = row.state is not RowState.CONFIRMED
        answer = (
            self.tr("Row %1 is confirmed; no realignment touches it.")
            if confirmed
            else self.tr("The confirmation of row %1 is taken back.")
        )
        desk.do(ConfirmRows((row.id,), confirmed=confirmed), answer.replace("%1", str(desk.number(row.id))))

    def mark_or_pin(self) -> None:
        """Mark the current cell; with another one marked, pin the two together."""
        desk = self._desk
        sentences = self._cell()
        marked = desk.panes.marked()
        if marked is None:
            desk.panes.mark_cell()
            told = self.tr("Marked %1. Go to its partner and press {align.mark} again; Esc drops the mark.")
            desk.say(desk.keyed(told).replace("%1", self._here()))
            return
        before = self._marked_sentences()
        desk.panes.clear_mark()
        if set(before) == set(sentences):
            desk.say(self.tr("The mark is gone."))
            return
        pinned = frozenset((*before, *sentences))
        desk.do(PinSentences(PinKind.TOGETHER, pinned), self.tr("Pinned: these sentences stay in one row."))

    def keep_apart(self) -> None:
        """Never let the current cell share a row with the marked one, or with the only other one of its row."""
        desk, row, here = self._desk, self._desk.row(), self._cell()
        others = self._marked_sentences()
        if not others and len(row.cells) == 2:
            others = tuple(s for s in row.sentences() if s not in here)
        if not others or set(others) & set(here):
            advice = desk.keyed(self.tr("Mark the other one first ({align.mark})."))
            raise RefusedCommand(self.tr("Two cells are needed to keep apart."), advice=advice)
        desk.panes.clear_mark()
        for one in others:
            for other in here:
                desk.do(PinSentences(PinKind.APART, frozenset((one, other))))
        desk.say(self.tr("Kept apart: no realignment puts these sentences into one row."))

    def drop(self, dropped: Dropped) -> None:
        """Move a sentence to the row it was dragged to."""
        desk = self._desk
        words = quotable(desk.project.text(dropped.sentence), 40)
        desk.do(MoveSentences((dropped.sentence,), to=dropped.row))
        number = str(desk.number(dropped.row))
        desk.say(self.tr("“%2” is in row %1 now.").replace("%1", number).replace("%2", words))

    def unpin(self) -> None:
        """Drop the pins of the current cell, or of the row."""
        desk, row = self._desk, self._desk.row()
        column = desk.panes.current_version()
        sentences = row.cells.get(column, ()) if column is not None else ()
        self._desk.do(Unpin(frozenset(sentences or row.sentences())), self.tr("Unpinned."))

    def move_sentence(self, by: int) -> None:
        """Move the first sentence of the cell a row up, or the last one a row down."""
        desk, row, sentences = self._desk, self._desk.row(), self._cell()
        rows = desk.project.rows
        place = next(n for n, r in enumerate(rows) if r.id == row.id)
        moving = sentences[0] if by < 0 else sentences[-1]
        target = place + by
        words = quotable(desk.project.text(moving), 40)
        if 0 <= target < len(rows):
            command = MoveSentences((moving,), to=rows[target].id)
        elif len(row.sentences()) == 1:
            raise RefusedCommand(self.tr("There is no row further on."))
        else:
            command = MoveSentences((moving,), after=row.id if by > 0 else None)
        desk.do(command)
        # A sentence moved beyond the first or last row begins a row of its own: there is no row 0.
        version = version_of(moving)
        number = next(n for n, r in enumerate(desk.project.rows, 1) if moving in r.cells.get(version, ()))
        desk.say(self.tr("“%2” is in row %1 now.").replace("%1", str(number)).replace("%2", words))

    def push(self, by: int) -> None:
        """Push the column from the current row on a row down, or pull it up."""
        desk, row, column = self._desk, self._desk.row(), self._desk.column()
        answer = (
            self.tr("%1 is pushed a row down from here on.")
            if by > 0
            else self.tr("%1 is pulled a row up from here on.")
        )
        desk.do(PushColumn(column, row.id, by), answer.replace("%1", desk.siglum(column)))

    def split(self) -> None:
        """Give the current version's cell a row of its own."""
        desk, row = self._desk, self._desk.row()
        column = desk.column()
        self._cell()
        if len(row.cells) < 2:
            raise RefusedCommand(self.tr("Only one version is in this row: there is nothing to split."))
        answer = self.tr("%1 has a row of its own now.").replace("%1", desk.siglum(column))
        desk.do(SplitRow(row.id, (column,)), answer)

    def join(self) -> None:
        """Make one row of this row and the next."""
        desk, row = self._desk, self._desk.row()
        rows = desk.project.rows
        place = next(n for n, r in enumerate(rows) if r.id == row.id)
        if place + 1 >= len(rows):
            raise RefusedCommand(self.tr("This is the last row: there is none to join it with."))
        answer = self.tr("Rows %1 and %2 are one now.").replace("%1", str(place + 1)).replace("%2", str(place + 2))
        notes = len(desk.project.notes)
        desk.do(MergeRows((row.id, rows[place + 1].id), text_stays=True))
        if len(desk.project.notes) > notes:
            answer += self.tr(" What you wrote for the second is a note now.")
        desk.say(answer)

    def swap(self) -> None:
        """Exchange the current cell with the marked one of its column, or with that of the next row."""
        desk, row, column = self._desk, self._desk.row(), self._desk.column()
        marked = desk.panes.marked()
        if marked is not None and marked.version != column:
            told = self.tr("The marked cell is of another version; only cells of one column can be exchanged.")
            raise RefusedCommand(told, advice=self.tr("Esc drops the mark."))
        rows = desk.project.rows
        place = desk.number(row.id)
        if marked is None and place == len(rows):
            raise RefusedCommand(self.tr("This is the last row: there is none to exchange with."))
        other = rows[place].id if marked is None else marked.row
        number = desk.number(other)
        desk.do(SwapCells(column, row.id, other))
        desk.panes.clear_mark()
        answer = self.tr("%1 is exchanged between rows %2 and %3.").replace("%1", desk.siglum(column))
        first, second = sorted((place, number))
        desk.say(answer.replace("%2", str(first)).replace("%3", str(second)))

    def set_aside(self) -> None:
        """Take the sentences of the current cell out of the comparison."""
        sentences = self._cell()
        answer = counted(
            len(sentences), self.tr("One sentence is set aside."), self.tr("%n sentences are set aside.")
        ) + self.tr(" The dock Set aside brings them back.")
        self._desk.do(SetKind(sentences, SentenceKind.BOILERPLATE), answer)

    def restore(self, sentences: tuple[SentenceId, ...]) -> None:
        """Bring sentences back into the comparison."""
        answer = counted(len(sentences), self.tr("One sentence is back."), self.tr("%n sentences are back."))
        self._desk.do(SetKind(sentences, SentenceKind.BODY), answer)

    def realign(self) -> None:
        """Align all versions anew in the background; pins and confirmed rows stay."""
        desk, project = self._desk, self._desk.project

        find = desk.workspace.analysis.ahead()

        def work(progress: Progress) -> Realigned:
            ready = ahead(project, desk.workspace.realign(progress))
            return ready, find(ready.after, progress)

        def take(made: Realigned) -> None:
            if desk.project is not project:
                desk.say(self.tr("The rows changed meanwhile: the new alignment was dropped. Ask again."))
                return
            kept = {row.sentences() for row in desk.project.rows}
            desk.attempt(lambda: self._realigned(made, kept))

        desk.jobs.run(Job(self.tr("Aligning"), work, take, desk.complain))
        desk.say(self.tr("Aligning all versions anew …"))

    def _realigned(self, made: Realigned, kept: set[tuple[SentenceId, ...]]) -> None:
        ready, found = made
        self._desk.workspace.analysis.catch_up(found)
        self._desk.do(ready.command, ready=ready)
        rows = enumerate(self._desk.project.rows, 1)
        changed = tuple(number for number, row in rows if row.sentences() not in kept)
        if not changed:
            self._desk.say(self.tr("Aligned anew: no row changed."))
            return
        where = numbered(changed)
        answer = counted(
            len(changed), self.tr("Aligned anew: one row changed"), self.tr("Aligned anew: %n rows changed")
        )
        self._desk.say(f"{answer}: {where}." if where else f"{answer}.")

    def _cell(self) -> tuple[SentenceId, ...]:
        """The sentences of the current cell; refused where it is empty."""
        row, column = self._desk.row(), self._desk.column()
        sentences = row.cells.get(column, ())
        if not sentences:
            raise RefusedCommand(self.tr("%1 says nothing in this row.").replace("%1", self._desk.siglum(column)))
        return sentences

    def _here(self) -> str:
        row = self._desk.row()
        return f"{self._desk.siglum(self._desk.column())} {self._desk.number(row.id)}"

    def _marked_sentences(self) -> tuple[SentenceId, ...]:
        marked = self._desk.panes.marked()
        row: Row | None = next((r for r in self._desk.project.rows if marked is not None and r.id == marked.row), None)
        if row is None or marked is None or marked.version is None:
            return ()
        return row.cells.get(marked.version, ())
