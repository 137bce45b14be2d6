"""What was done to a project, step by step, with the times that are known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from reconciler.app.session import Session


@dataclass(frozen=True, slots=True)
class PastStep:
    """One step of the history.

    Attributes:
        label: what it is called, in English.
        at: when, ISO 8601; empty for a step of a project file that tells no times.
        undone: it was taken back and can be done again.
        rows: how many rows it changed.
    """

    label: str
    at: str
    undone: bool
    rows: int


def steps(session: Session) -> Iterator[PastStep]:
    """Every step in the order in which they are done; works out those of former sessions first."""
    history = session.history
    for undone, taken in ((False, history.done), (True, tuple(reversed(history.undone)))):
        for step in taken:
            yield PastStep(step.label, step.at, undone, len(step.changes.rows))


def local_time(at: str) -> datetime | None:
    """A time as it was written down, in the zone of this machine; ``None`` for what is none."""
    try:
        return datetime.fromisoformat(at).astimezone()
    except (ValueError, OverflowError, OSError):
        return None
