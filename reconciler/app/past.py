"""What was done to a project, step by step, with the times that are known and the rows that were concerned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from reconciler.app.session import Session
from reconciler.model import command as c
from reconciler.model.command import Command
from reconciler.model.decision import DecisionKind
from reconciler.model.discrepancy import DiscrepancyClass
from reconciler.model.ids import RowId, VersionId, version_of
from reconciler.model.row import Row
from reconciler.project.history import History, Step

_STRETCHES = 3  # stretches of rows that are named one by one


@dataclass(frozen=True, slots=True)
class PastStep:
    """One step of the history.

    Attributes:
        label: what it is called, in English.
        at: when, ISO 8601; empty for a step of a project file that tells no times.
        undone: it was taken back and can be done again.
        rows: how many rows it changed.
        numbers: of the rows it was done to, as they were shown then, from 1; empty where it was done to no row.
        sigla: of the versions whose wording it took, or which it was done to, as they were called then.
        kinds: what parted where it settled, dismissed or reopened discrepancies.
    """

    label: str
    at: str
    undone: bool
    rows: int
    numbers: tuple[int, ...] = ()
    sigla: tuple[str, ...] = ()
    kinds: tuple[DiscrepancyClass, ...] = ()


class Past:
    """The steps of a history as they are told; what was worked out for a step is kept as long as the step is there."""

    def __init__(self) -> None:
        self._told: dict[int, tuple[Step, PastStep]] = {}
        self._rows: Sequence[Row] | None = None
        self._places: dict[RowId, int] = {}

    def tell(self, done: Sequence[Step], undone: Sequence[Step]) -> tuple[list[PastStep], list[PastStep]]:
        """The steps done, and those taken back; ``undone`` as ``History.undone`` has them, told the next one first."""
        before, self._told = self._told, {}
        return self._tell(done, before, undone=False), self._tell(undone[::-1], before, undone=True)

    def _tell(self, steps: Iterable[Step], before: dict[int, tuple[Step, PastStep]], *, undone: bool) -> list[PastStep]:
        found = []
        for step in steps:
            known = before.get(id(step))
            if known is None or known[0] is not step or known[1].undone is not undone:
                known = (step, self._made(step, undone=undone))
            self._told[id(step)] = known
            found.append(known[1])
        return found

    def _made(self, step: Step, *, undone: bool) -> PastStep:
        numbers = tuple(sorted(n for row in named_rows(step.command) if (n := self._place(row, step))))
        focus = step.changes.focus
        if not numbers and focus is not None and not _scattered(step):
            numbers = tuple(n for n in (self._place(focus, step),) if n)
        return PastStep(step.label, step.at, undone, len(step.changes.rows), numbers, _sigla(step), _kinds(step))

    def _place(self, row: RowId, step: Step) -> int:
        """The number a row had before the step, or for a row the step has made, the number behind it."""
        return self._number(row, step.before.rows) or self._number(row, step.after.rows)

    def _number(self, row: RowId, rows: Sequence[Row]) -> int:
        if self._rows is not rows:
            self._rows, self._places = rows, {r.id: number for number, r in enumerate(rows, 1)}
        return self._places.get(row, 0)


def steps(session: Session) -> Iterator[PastStep]:
    """Every step in the order in which they are done; works out those of former sessions first."""
    history = session.history
    for told in Past().tell(history.done, history.undone):
        yield from told


def next_steps(history: History) -> tuple[PastStep | None, PastStep | None]:
    """What undo would take back and redo would do again; of a step of a former session only the name is known."""
    _, done, undone = history.known
    past, future = Past().tell(done[-1:], undone[-1:])
    last = PastStep(history.undo_label, "", undone=False, rows=0) if history.undo_label else None
    first = PastStep(history.redo_label, "", undone=True, rows=0) if history.redo_label else None
    return past[0] if past else last, future[0] if future else first


def named_rows(command: Command) -> tuple[RowId, ...]:
    """The rows a command itself names; none for one that is about versions or sentences."""
    if isinstance(command, c.Decide):
        return tuple(row for row, _ in command.decisions)
    if isinstance(command, c.MergeRows | c.ConfirmRows | c.LayOut | c.Rule):
        return command.rows
    if isinstance(command, c.SplitRow | c.PushColumn | c.MoveInAccount):
        return (command.row,)
    return (command.row, command.other) if isinstance(command, c.SwapCells) else ()


def numbered(numbers: Sequence[int]) -> str:
    """Row numbers as people write them; empty where there are too many stretches to name.

    >>> numbered((2, 7, 8, 9))
    '2, 7–9'
    """
    stretches: list[list[int]] = []
    for number in numbers:
        if stretches and stretches[-1][-1] + 1 == number:
            stretches[-1].append(number)
        else:
            stretches.append([number])
    if len(stretches) > _STRETCHES:
        return ""
    return ", ".join(str(s[0]) if len(s) == 1 else f"{s[0]}–{s[-1]}" for s in stretches)


def local_time(at: str) -> datetime | None:
    """A time as it was written down, in the zone of this machine; ``None`` for what is none."""
    try:
        return datetime.fromisoformat(at).astimezone()
    except (ValueError, OverflowError, OSError):
        return None


def _scattered(step: Step) -> bool:
    """Whether the row shown after a step is but one of those it was done to."""
    return isinstance(step.command, c.SetKind) and len(step.changes.rows) > 1


def _kinds(step: Step) -> tuple[DiscrepancyClass, ...]:
    return step.command.kinds if isinstance(step.command, c.Rule) else ()


def _sigla(step: Step) -> tuple[str, ...]:
    """The signs of the versions concerned: added, taken out, moved, described, given another text.

    Of decisions those whose wording is taken, where that is the same in all rows.
    """
    signs = {version.id: version.siglum for version in step.before.versions}
    if isinstance(step.command, c.AddVersions):
        return tuple(version.siglum for version in step.after.versions if version.id not in signs)
    return tuple(signs[version] for version in _versions_of(step.command) if version in signs)


def _versions_of(command: Command) -> tuple[VersionId, ...]:
    if isinstance(command, c.ReplaceText):
        return (command.version.id,)
    if isinstance(command, c.RemoveVersion | c.DescribeVersion | c.MoveVersion | c.PushColumn | c.SwapCells):
        return (command.version,)
    if isinstance(command, c.SplitRow):
        return command.versions
    if isinstance(command, c.SplitSentence | c.JoinSentences):
        return (version_of(command.sentence if isinstance(command, c.SplitSentence) else command.first),)
    if isinstance(command, c.SetTranslations):
        return tuple(dict.fromkeys(version_of(sentence) for sentence, _ in command.translations))
    if not isinstance(command, c.Decide):
        return ()
    decided = {d.picks if d is not None and d.kind is DecisionKind.TAKEN else () for _, d in command.decisions}
    return decided.pop() if len(decided) == 1 else ()
