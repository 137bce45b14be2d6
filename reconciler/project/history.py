"""One undo history for everything: each step keeps the immutable project before and after it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reconciler.model.command import Changes, Command, Decide
from reconciler.model.decision import DecisionKind
from reconciler.model.errors import RefusedCommand
from reconciler.model.project import Project
from reconciler.project.apply import apply
from reconciler.project.labels import label


@dataclass(frozen=True, slots=True)
class Step:
    """A command that was done, with the project on both sides of it.

    Attributes:
        at: when, ISO 8601 with the distance from UTC; empty where nobody wrote it down.
    """

    command: Command
    before: Project
    after: Project
    changes: Changes
    at: str = ""

    @property
    def label(self) -> str:
        """What the step is called."""
        return label(self.command)


@dataclass(frozen=True, slots=True)
class Ready:
    """A command that was worked out ahead, good as long as the project is the very one it was worked out on.

    Attributes:
        line: the command as the journal writes it, in UTF-8, without the time.
    """

    command: Command
    before: Project
    after: Project
    changes: Changes
    line: bytes

    def fits(self, project: Project, command: Command) -> bool:
        """Whether this is what ``command`` does to ``project``."""
        return self.before is project and self.command is command


@dataclass(frozen=True, slots=True)
class Earlier:
    """The steps of former sessions, worked out again only when somebody asks for them.

    Attributes:
        undo_label, redo_label: what the first undo would take back and the first redo would do again.
        rebuild: the history of the last of them, told the project they led to; it may have earlier steps in turn.
            ``None`` if they no longer lead there.
    """

    undo_label: str
    redo_label: str
    rebuild: Callable[[Project], History | None]


class History:
    """The project as it is now, and every step that led there.

    Undo gives back the very same project value that stood before the step.

    Args:
        project: the project as it is.
        earlier: the steps that led to it in former sessions.

    Attributes:
        given_up: how many of the oldest steps were given up for good, in this session and in former ones.
        reaches_back: whether steps of former sessions were worked out.
    """

    def __init__(self, project: Project, earlier: Earlier | None = None) -> None:
        self._base = project
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._earlier = earlier
        self._earlier_redo = earlier is not None
        self._typing_goes_on = False
        self.given_up = 0
        self.reaches_back = False

    def copied(self) -> History:
        """The same steps, not touched by what is done to this one."""
        copy = History(self._base, self._earlier)
        copy.given_up, copy.reaches_back = self.given_up, self.reaches_back
        copy._done, copy._undone, copy._earlier_redo = list(self._done), list(self._undone), self._earlier_redo
        return copy

    def seal(self) -> None:
        """Let typing begin a step of its own from here on: what was saved stays a step that undo can go back to."""
        self._typing_goes_on = False

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self._done[-1].after if self._done else self._base

    @property
    def earlier(self) -> tuple[Earlier | None, bool]:
        """The steps of former sessions not yet worked out, and whether those undone then could still be done again."""
        return self._earlier, self._earlier_redo

    @property
    def known(self) -> tuple[Project, Sequence[Step], Sequence[Step]]:
        """The project that the steps worked out so far start from, those done, and those undone with the next last."""
        return self._base, tuple(self._done), tuple(self._undone)

    @property
    def base(self) -> Project:
        """The project before the first step."""
        self._recall_all()
        return self._base

    @property
    def done(self) -> Sequence[Step]:
        """Steps that undo would take back, the oldest first."""
        self._recall_all()
        return tuple(self._done)

    @property
    def undone(self) -> Sequence[Step]:
        """Steps that redo would do again, the next one last."""
        self.recall()
        return tuple(self._undone)

    @property
    def undo_label(self) -> str:
        """What undo would take back, empty if there is nothing."""
        if self._done:
            return self._done[-1].label
        return self._earlier.undo_label if self._earlier else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again, empty if there is nothing."""
        if self._undone:
            return self._undone[-1].label
        return self._earlier.redo_label if self._earlier and self._earlier_redo else ""

    def do(self, command: Command, at: str = "", ready: Ready | None = None) -> Changes:
        """Carry out a command; typing in one row becomes one step.

        Args:
            command: what to do.
            at: the time now, ISO 8601.
            ready: the command worked out ahead; worked out now where that does not fit.

        Raises:
            RefusedCommand: the command does not fit; nothing changed.
        """
        before = self.project
        fits = ready is not None and ready.fits(before, command)
        after, changes = (ready.after, ready.changes) if ready is not None and fits else apply(before, command)
        if self._done and self._typing_goes_on and _continues(self._done[-1].command, command):
            before = self._done.pop().before
        self._done.append(Step(command, before, after, changes, at))
        self._undone.clear()
        self._earlier_redo, self._typing_goes_on = False, True
        return changes

    def undo(self) -> Changes:
        """Take the last step back.

        Raises:
            RefusedCommand: there is nothing to undo.
        """
        while not self._done and self._earlier is not None:
            self.recall()
        if not self._done:
            raise RefusedCommand("There is nothing to undo.")
        step = self._done.pop()
        self._undone.append(step)
        return _both_ways(step)

    def redo(self) -> Changes:
        """Do the last undone step again.

        Raises:
            RefusedCommand: there is nothing to redo.
        """
        if not self._undone and self._earlier_redo:
            self.recall()
        if not self._undone:
            raise RefusedCommand("There is nothing to redo.")
        step = self._undone.pop()
        self._done.append(step)
        return step.changes

    def forget(self, number: int) -> None:
        """Give up the oldest steps that could be undone, for good."""
        if number <= 0:
            return
        self._recall_all()
        if self._done:
            going = self._done[:number]
            self._base = going[-1].after
            self.given_up += len(going)
            del self._done[:number]

    def _recall_all(self) -> None:
        while self._earlier is not None:
            self.recall()

    def recall(self) -> None:
        """Work out the last steps of former sessions; the project they led to stays the very value that is here."""
        earlier, self._earlier = self._earlier, None
        here = self._base
        past = earlier.rebuild(here) if earlier is not None else None
        if past is None or past.project != here:
            return
        base, done, undone = past.known
        if done:
            self._base, self.reaches_back = base, True
            self._done[:0] = (*done[:-1], replace(done[-1], after=here))
        if self._earlier_redo:
            self._undone[:0] = undone
        (self._earlier, _), self._earlier_redo = past.earlier, False


Done = tuple[Command, str]  # a command and when it was carried out, ISO 8601


def replayed(
    base: Project, done: Sequence[Done], undone: Sequence[Done] = (), earlier: Earlier | None = None
) -> History:
    """The history that these commands make, with ``undone`` (next one last) ready to be done again.

    Args:
        base: the project before the first of them.
        done: commands with their times.
        undone: the same.
        earlier: the steps that led to ``base``.

    Raises:
        RefusedCommand: a command does not fit; the file it came from is damaged.
    """
    history = History(base, earlier)
    for command, at in (*done, *reversed(undone)):
        history.seal()
        history.do(command, at)
    history.seal()
    for _ in undone:
        history.undo()
    return history


def _continues(last: Command, command: Command) -> bool:
    """Whether a command is more typing in the row just typed in."""
    if not isinstance(last, Decide) or not isinstance(command, Decide):
        return False
    if len(last.decisions) != 1 or len(command.decisions) != 1:
        return False
    (row, old), (same, new) = last.decisions[0], command.decisions[0]
    typed = old is not None and new is not None and old.kind is new.kind is DecisionKind.EDITED
    return typed and row == same and last.label == command.label == "Typing"


def _both_ways(step: Step) -> Changes:
    """What taking the step back changes: rows of either side that exist now; a step in all rows leads to none."""
    alive = {row.id for row in step.before.rows}
    if step.changes.structure:
        held = {row.id: row for row in step.after.rows}
        rows = frozenset(row.id for row in step.before.rows if held.get(row.id) is not row) | step.changes.rows
    else:
        rows = step.changes.rows
    focus = step.changes.focus
    if focus not in alive:
        focus = next((row.id for row in step.before.rows if row.id in rows), None) if alive - rows else None
    return Changes(rows & alive, step.changes.versions, step.changes.structure, step.changes.words, focus)
