"""What can go wrong, in words a person can act on."""

from __future__ import annotations


class ReconcilerError(Exception):
    """Base of all errors shown to people.

    Attributes:
        what: what happened, one sentence.
        kept: what was kept, empty if nothing was at stake.
        advice: what to do next.
    """

    def __init__(self, what: str, *, kept: str = "", advice: str = "") -> None:
        super().__init__(" ".join(part for part in (what, kept, advice) if part))
        self.what = what
        self.kept = kept
        self.advice = advice


class UnreadableInput(ReconcilerError):
    """A file, page or paste that cannot be read as an article."""


class ProjectUnreadable(ReconcilerError):
    """A project file that is damaged, foreign or from a newer program."""


class ProjectLocked(ReconcilerError):
    """Another program holds the project open."""


class ChangedOutside(ReconcilerError):
    """The project file on disk is no longer the one that was opened."""


class SaveFailed(ReconcilerError):
    """The project or an export could not be written."""


class RefusedCommand(ReconcilerError):
    """A command that does not fit the project as it is."""


class Cancelled(ReconcilerError):
    """The editor stopped a long piece of work."""
