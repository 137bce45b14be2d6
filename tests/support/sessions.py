"""Programs with a project open, ended in an orderly way or killed."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from reconciler.app.session import Session
from reconciler.model.command import AddVersions, Decide
from reconciler.model.decision import Decision, DecisionKind
from tests.support.projects import in_step, version


def clock() -> datetime:
    return datetime(2031, 5, 4, 9, 30, tzinfo=UTC)


_running: list[Session] = []


def end_all() -> None:
    """End the programs a test started and did not end itself."""
    while _running:
        crash(_running.pop())


def session(state: Path) -> Session:
    """A program that was just started."""
    started = Session(state, clock)
    _running.append(started)
    return started


def loaded(state: Path) -> Session:
    """A session with two versions and a decision, nothing saved."""
    work = session(state)
    a, b = version("A", "One.", "Two."), version("B", "One!", "Two!")
    work.do(AddVersions((a, b), in_step(a, b)))
    work.do(Decide(((work.history.project.rows[0].id, Decision(DecisionKind.OMITTED)),)))
    return work


def crash(work: Session) -> None:
    """What the system does to a program that was killed: files and locks go, nothing else happens."""
    if work._journal is not None:
        work._journal.close(delete=False)
    if work._lock is not None and work._lock._descriptor is not None:
        os.close(work._lock._descriptor)
        work._lock._descriptor = None


def recovered(state: Path) -> Session:
    """A program that was started after a crash and brought the work back."""
    work = session(state)
    (leftover,) = work.leftovers()
    work.recover(leftover)
    return work
