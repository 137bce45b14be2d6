"""Earlier states of the open project: which the program keeps, what is in them, and in what they differ from now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reconciler.app.differing import Difference, differences
from reconciler.app.session import Session, belongs_to, former
from reconciler.model.errors import ProjectUnreadable
from reconciler.model.progress import Progress
from reconciler.model.project import FORMER, Project
from reconciler.project.document import load


@dataclass(frozen=True, slots=True)
class EarlierState:
    """A file that holds the project as it was at a former save.

    Attributes:
        saved: when that was, in the time of this machine.
        size: of the file in bytes.
    """

    path: Path
    saved: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What an earlier state holds.

    Attributes:
        rows, decided, notes, versions: how many there are.
        differing: in what the project is another one now.
    """

    rows: int
    decided: int
    notes: int
    versions: int
    differing: tuple[Difference, ...] = ()


def earlier_states(session: Session) -> list[EarlierState]:
    """The earlier states of the open project, the latest first.

    Those the program keeps; where it keeps none, the file as it was before its last save, if that still stands beside.
    """
    document = belongs_to(session)
    if document is None:
        return []
    kept = [(backup.path, backup.saved) for backup in former(session, document)]
    return list(_with_sizes(kept)) or list(_with_sizes([(document.with_name(document.name + FORMER), None)]))


def contents(state: EarlierState, now: Project, progress: Progress) -> Contents:
    """What a state holds, and in what the project is another one now; slow, for a thread.

    Raises:
        ProjectUnreadable: the file is damaged or gone.
        Cancelled: by ``progress``.
    """
    progress.step(0, 0)
    try:
        then = load(state.path).history.project
    except ProjectUnreadable as problem:
        raise ProjectUnreadable(
            problem.what,
            kept="Your project and its other earlier states are as they were.",
            advice="Choose the state before or after this one.",
        ) from problem
    decided = sum(row.id in then.decisions for row in then.rows)
    differing = tuple(differences(then, now, progress))
    return Contents(len(then.rows), decided, len(then.notes), len(then.versions), differing)


def _with_sizes(found: Iterable[tuple[Path, datetime | None]]) -> Iterable[EarlierState]:
    """Those of the files that are there; one whose save is not known was made when it was written."""
    for path, saved in found:
        try:
            about = path.stat()
        except OSError:
            continue
        written = datetime.fromtimestamp(about.st_mtime)  # noqa: DTZ006 - the clock's own time
        yield EarlierState(path, saved or written, about.st_size)
