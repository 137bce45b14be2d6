"""Saved work with a step to lose, and what a message about a fault has to say."""

from __future__ import annotations

from pathlib import Path

from reconciler.app.session import Session
from reconciler.model.command import DescribeProject
from reconciler.model.errors import ReconcilerError
from tests.support.sessions import loaded


def edited(folder: Path) -> tuple[Session, Path]:
    """A saved project with a step that is not saved yet."""
    path = folder / "docs" / "story.reconciler"
    path.parent.mkdir()
    work = loaded(folder / "state")
    work.save(path)
    work.do(DescribeProject(title="not saved yet"))
    return work, path


def is_told(error: ReconcilerError) -> bool:
    """Whether a message says what happened, what was kept and what to do."""
    return all((error.what, error.kept, error.advice))


def names_the_journal(error: ReconcilerError, work: Session) -> bool:
    return work._journal is not None and str(work._journal.path) in error.kept and work._journal.path.exists()
