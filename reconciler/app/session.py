"""The open document: its history, its file, its lock and its journal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from reconciler.model.command import Changes, Command
from reconciler.model.errors import SaveFailed
from reconciler.model.project import Project
from reconciler.project import document
from reconciler.project.history import History
from reconciler.project.journal import Journal, Leftover, leftovers, recover
from reconciler.project.lock import Lock


class Session:
    """One open project; every action is in its journal before it counts as done.

    Args:
        state: folder for journals; ``None`` keeps none (command line, tests of other things).
        clock: the time now.
    """

    def __init__(self, state: Path | None, clock: Callable[[], datetime]) -> None:
        self._journals = state / "journals" if state is not None else None
        self._clock = clock
        self.history = History(Project())
        self.path: Path | None = None
        self.saved_at: datetime | None = None
        self.read_only = False
        self.journal_problem = ""
        self._saved: Project = self.history.project
        self._digest: str | None = None
        self._lock: Lock | None = None
        self._journal: Journal | None = None

    @property
    def modified(self) -> bool:
        """Whether there is anything a save would add."""
        return self.history.project is not self._saved

    def do(self, command: Command) -> Changes:
        """Carry out a command and write it to the journal."""
        changes = self.history.do(command)
        self._note(lambda journal: journal.command(command))
        return changes

    def undo(self) -> Changes:
        """Take the last step back."""
        changes = self.history.undo()
        self._note(Journal.undo)
        return changes

    def redo(self) -> Changes:
        """Do the last undone step again."""
        changes = self.history.redo()
        self._note(Journal.redo)
        return changes

    def open(self, path: Path, *, read_only: bool = False, take_over: bool = False) -> None:
        """Open a project file; what was open before is left.

        Raises:
            ProjectUnreadable: it holds no project this program can read.
            ProjectLocked: another program has it; open it with ``read_only``.
        """
        lock = None if read_only else _locked(path, take_over=take_over)
        try:
            loaded = document.load(path)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        self.close()
        self._begin(loaded.history, path, loaded.digest, lock)
        self.read_only = read_only
        self._saved = self.history.project

    def new(self) -> None:
        """Start again with nothing."""
        self.close()
        self._begin(History(Project()), None, None, None)
        self._saved = self.history.project

    def save(self, path: Path | None = None, *, replace_changed: bool = False) -> Path:
        """Write the project, to its own file or under another name.

        Raises:
            SaveFailed: there is no name yet, or it could not be written; nothing is lost.
            ChangedOutside: the file on disk changed since it was opened.
            ProjectLocked: another program has the file open.
        """
        target = path or self.path
        if target is None or (self.read_only and path is None):
            raise SaveFailed("This project has no file of its own yet.", advice="Choose a name with Save as.")
        same = self.path is not None and target == self.path and not self.read_only
        lock = self._lock if same else _locked(target, take_over=False)
        expected = self._digest if same and not replace_changed else None
        digest = document.save(self.history, target, expected=expected, announce=self._announce)
        if not same and self._lock is not None:
            self._lock.release()
        self._close_journal()
        self._begin(self.history, target, digest, lock)
        self._saved, self.saved_at, self.read_only = self.history.project, self._clock(), False
        return target

    def close(self) -> None:
        """Leave the project; unsaved actions are given up, so ask before."""
        self._close_journal()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def leftovers(self) -> list[Leftover]:
        """Unsaved work of programs that ended without saving, the newest first."""
        return leftovers(self._journals) if self._journals is not None else []

    def recover(self, leftover: Leftover) -> None:
        """Bring back the work in a leftover journal as unsaved changes; the journal goes once they are in a new one.

        Raises:
            ProjectUnreadable: the journal fits no file that is there; it is kept.
            ProjectLocked: another program has the document open.
        """
        history, digest = recover(leftover)
        lock = _locked(leftover.document, take_over=False) if leftover.document is not None else None
        self.close()
        self.history, self.path, self._digest, self._lock = history, leftover.document, digest, lock
        self.read_only, self._saved = False, Project()
        self._journal = Journal.adopted(leftover)

    def discard(self, leftover: Leftover) -> None:
        """Throw away what a program left behind, because the editor said so."""
        leftover.path.unlink(missing_ok=True)

    def _begin(self, history: History, path: Path | None, digest: str | None, lock: Lock | None) -> None:
        self.history, self.path, self._digest, self._lock = history, path, digest, lock
        self._journal, self.journal_problem, self.saved_at = None, "", None

    def _announce(self, digest: str) -> None:
        if self._journal is not None:
            self._journal.saving(digest)

    def _note(self, write: Callable[[Journal], None]) -> None:
        """Write to the journal, which begins with the first action; a full disk is told, not hidden."""
        if self._journals is None or self.read_only:
            return
        try:
            if self._journal is None:
                self._journal = Journal.begun(self._journals, self.path, self._digest)
            write(self._journal)
            self.journal_problem = ""
        except OSError as problem:
            self.journal_problem = f"Actions are not being kept on the disk: {problem.strerror or problem}."

    def _close_journal(self) -> None:
        if self._journal is not None:
            self._journal.close(delete=True)
            self._journal = None


def _locked(path: Path, *, take_over: bool) -> Lock | None:
    """The lock of a document; none where its folder cannot be written (it can only be read there)."""
    lock = Lock(path)
    try:
        lock.acquire(take_over=take_over)
    except OSError:
        return None
    return lock
