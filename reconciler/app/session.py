"""The open document: its history, its file, its lock and its journal."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from reconciler.model.command import Changes, Command
from reconciler.model.errors import ProjectLocked, ReconcilerError, RefusedCommand, SaveFailed
from reconciler.model.project import FORMER, PROJECT_SUFFIX, Project
from reconciler.model.wording import shown
from reconciler.project import backups, document, drafts, journal, leftovers
from reconciler.project.backups import Backup
from reconciler.project.codec import BROKEN
from reconciler.project.document import Loaded
from reconciler.project.drafts import Draft
from reconciler.project.files import may_write, same_file, save_failed
from reconciler.project.history import History, Ready
from reconciler.project.journal import Entry, Journal
from reconciler.project.leftovers import Leftover, Recovered
from reconciler.project.lock import Lock
from reconciler.project.record import Memo


class Session:
    """One open project; every action is in its journal before it counts as done.

    Args:
        state: folder for journals; ``None`` keeps none (command line, tests of other things).
        clock: the time now.

    Attributes:
        now: the clock.
        read_only: the file may not be written; work on it is kept in the journal and saved under another name.
        digest: SHA-256 of the file as it was opened or saved last; ``None`` if there is none.
        history_lost: the steps of former sessions in the file cannot be read, so undo begins at its opening.
        given_up: steps the last save gave up for good, because the history had grown beyond what a file keeps.
        lost: how many steps that a crash left could not be brought back.
        set_by: where the file, or the journal with such steps, is kept as it was then; ``None`` if nothing had to be
            kept, or it could not be.
        restored: what was being written when the program ended; it came back as the last steps.
        anew: the last save found the file gone from its place, and wrote it anew.
        renamed: where the file as it was before that save was found, under another name in its folder.
        backups: folder of the copies of former saves; ``None`` keeps none.
        journal_problem: why actions are not being kept on the disk, empty as long as they are.
    """

    saved_at: datetime | None
    set_by: Path | None
    renamed: Path | None
    journal_problem: str
    restored: tuple[Draft, ...]
    _journal: Journal | None
    _drafts: tuple[Draft, ...]

    def __init__(self, state: Path | None, clock: Callable[[], datetime]) -> None:
        self._journals = state / "journals" if state is not None else None
        self.backups = state / "backups" if state is not None else None
        self.now = clock
        self._memo = Memo()
        self._begin(History(Project()), None, None, None)

    @property
    def modified(self) -> bool:
        """Whether there is anything a save would add."""
        return self.history.project is not self._saved

    def do(self, command: Command, ready: Ready | None = None) -> Changes:
        """Carry out a command, perhaps worked out ahead, and write it to the journal."""
        self._open_journal()
        at = self.now().astimezone().isoformat(timespec="seconds")
        fits = ready is not None and ready.fits(self.history.project, command)
        changes = self.history.do(command, at, ready)
        self._note(journal.entry_of(ready, at) if ready is not None and fits else journal.entry(command, at))
        self._drafts = drafts.unentered(self._drafts, command)
        return changes

    def draft(self, written: Sequence[Draft]) -> None:
        """Keep all that is being written and not entered yet, for the case that the program ends without warning.

        It takes the place of what was kept so before, and is no step: undo and redo know nothing of it.
        """
        if tuple(written) != self._drafts:
            self._open_journal(drafted=True)
            self._drafts = tuple(written)
            self._note(drafts.drafts_entry(written))

    def undo(self) -> Changes:
        """Take the last step back."""
        self._open_journal()
        changes = self.history.undo()
        self._note(journal.UNDO)
        return changes

    def redo(self) -> Changes:
        """Do the last undone step again."""
        self._open_journal()
        changes = self.history.redo()
        self._note(journal.REDO)
        return changes

    def open(
        self, path: Path, *, read_only: bool = False, take_over: bool = False, loaded: Loaded | None = None
    ) -> None:
        """Open a project file; what was open before is left.

        One that may not be written, by its own rights or those of its folder, is open to be read. ``loaded`` is what
        was read of it before, in a thread; read anew if the file is another one by now.

        Raises:
            ProjectUnreadable: it holds no project this program can read.
            ProjectLocked: another program has it; open it with ``read_only``.
        """
        path = path.absolute()
        lock = None if read_only else self._lock_of(path, take_over=take_over)
        try:
            if loaded is None or loaded.digest != _digest_now(path):
                loaded = document.load(path)
        except BaseException:
            _drop(lock, self._lock)
            raise
        self._leave(lock)
        self._begin(loaded.history, path, loaded.digest, lock)
        # The next save of the project would write over a former version: it is only looked at, or saved as a copy.
        self.read_only = lock is None or path.name.endswith(FORMER) or not may_write(path)
        self.history_lost = loaded.history_lost
        if loaded.history_lost and self.backups is not None:
            self.set_by = backups.set_by(self.backups, path, self.now())

    def new(self) -> None:
        """Start again with nothing."""
        self.close()
        self._begin(History(Project()), None, None, None)

    def save(self, path: Path | None = None, *, replace_changed: bool = False) -> Path:
        """Write the project, to its own file or under another name.

        Raises:
            SaveFailed: there is no name yet, or it could not be written; nothing is lost.
            ChangedOutside: the file on disk changed since it was opened.
            ProjectLocked: another program has the file open.
        """
        if path is None and (self.path is None or self.read_only):
            raise _nowhere_to_save(self.path)
        target = (path or self.path or Path()).absolute()
        own = self.path is not None and same_file(target, self.path)
        lock, before = self._lock_of(target), self.history.given_up
        expected = self.digest if own and not replace_changed else None
        anew = own and not os.path.lexists(target)
        renamed = _renamed(target, self.digest) if anew else None
        try:
            digest = document.save(self.history, target, expected=expected, announce=self._announce, memo=self._memo)
        except SaveFailed as problem:
            _drop(lock, self._lock)
            raise _with_place(problem, self._journal if not self.journal_problem else None) from problem
        except BaseException:
            _drop(lock, self._lock)
            raise
        self._leave(lock)
        self._begin(self.history, target, digest, lock)
        self.saved_at, self.given_up = self.now(), self.history.given_up - before
        self.anew, self.renamed = anew, renamed
        if self.backups is not None:
            backups.keep(self.backups, target, self.saved_at)
        return target

    def close(self) -> None:
        """Leave the project; unsaved actions are given up, so ask before."""
        self._leave(None)

    def leftovers(self) -> list[Leftover]:
        """Unsaved work of programs that ended without saving, the newest first."""
        return leftovers.leftovers(self._journals) if self._journals is not None else []

    def recover(self, leftover: Leftover) -> None:
        """Bring back the work in a leftover journal as unsaved changes; the journal is written on.

        What was being written comes back as the last step, one that undo takes back. Where a step cannot be carried
        out, those before it come back: ``lost`` and ``set_by`` tell of the rest.

        Where another program has the document open, the work comes back read-only, to be saved under another name.

        Raises:
            ProjectUnreadable: the journal fits no file that is there; it is kept.
            ProjectLocked: another program is bringing this work back.
        """
        adopted = _adopted(leftover)
        try:
            back = leftovers.recover(leftover)
            kept = _rest_of(adopted, back, leftover)
            lock, read_only = self._lock_to_recover(leftover.document)
        except BaseException:
            adopted.close(delete=False)
            raise
        self._leave(lock)
        self._begin(back.history, leftover.document, back.digest, lock)
        self._journal, self.read_only, self._saved = adopted, read_only, Project()
        self.lost, self.set_by, self._drafts = back.lost, kept, back.drafts
        self.restored = tuple(draft for draft in back.drafts if _enter(self, draft))
        self.draft(())

    def discard(self, leftover: Leftover) -> Path:
        """Throw away what a program left behind, because the editor said so; where it is kept for a while.

        Raises:
            ProjectLocked: another program has brought it back meanwhile.
            SaveFailed: it could not be put aside; it is where it was.
        """
        try:
            return leftovers.discard(leftover)
        except OSError as problem:
            raise save_failed(leftover.path, problem) from problem

    def _begin(self, history: History, path: Path | None, digest: str | None, lock: Lock | None) -> None:
        self.history, self.path, self.digest, self._lock = history, path, digest, lock
        history.seal()
        self._saved, self._on_disk = history.project, history.copied()
        self.saved_at, self.read_only, self.history_lost, self.given_up = None, False, False, 0
        self._journal = self.set_by = None
        self.lost = 0
        self.restored = self._drafts = ()
        self.anew, self.renamed = False, None
        self._unwritten: list[Entry] = []
        self.journal_problem = ""

    def _announce(self, digest: str) -> None:
        # A journal that cannot be written must not keep the document from being written.
        if self._journal is not None:
            with contextlib.suppress(OSError):
                self._journal.append([*self._unwritten, journal.saving(digest)])

    def _open_journal(self, *, drafted: bool = False) -> None:
        """Begin the journal before the first action, while the project still is what the actions build on."""
        if self._journals is None or self._journal is not None:
            return
        try:
            base = _copy(self.path, self.digest, self._on_disk) if self.path is not None else None
            self._journal = Journal.begun(self._journals, self.path, self.digest, base, drafted=drafted)
        except (OSError, SaveFailed) as problem:
            self.journal_problem = _not_kept(problem)

    def _note(self, entry: Entry) -> None:
        """Write to the journal; what could not be written is tried again with the next action."""
        if self._journals is None:
            return
        self._unwritten.append(entry)
        if self._journal is None:
            return
        try:
            self._journal.append(self._unwritten)
        except OSError as problem:
            self.journal_problem = _not_kept(problem)
        else:
            self._unwritten, self.journal_problem = [], ""

    def _lock_of(self, path: Path, *, take_over: bool = False) -> Lock | None:
        """The lock of a document: the one held already, or a new one.

        None where its folder cannot be written, and for a copy of a former save: these can only be read.
        """
        if copied_from(self, path) is not None:
            return None
        if self._lock is not None and self.path is not None and same_file(path, self.path):
            return self._lock
        lock = Lock(path)
        try:
            lock.acquire(take_over=take_over)
        except OSError:
            return None
        return lock

    def _lock_to_recover(self, path: Path | None) -> tuple[Lock | None, bool]:
        """The lock, if there is a document and it is free; and whether the document cannot be written."""
        if path is None:
            return None, False
        try:
            lock = self._lock_of(path)
        except ProjectLocked:
            return None, True
        return lock, lock is None

    def _leave(self, keeping: Lock | None) -> None:
        """Close the journal, and give the lock back unless it is ``keeping``."""
        if self._journal is not None:
            with contextlib.suppress(OSError):
                self._journal.close(delete=True)
            self._journal = None
        if self._lock is not None and self._lock is not keeping:
            self._lock.release()
        self._lock, self._drafts = keeping, ()


def is_at(session: Session, path: Path) -> bool:
    """Whether ``path`` leads to the file of the project that is open."""
    return session.path is not None and same_file(path, session.path)


def former(session: Session, path: Path) -> list[Backup]:
    """Copies of a project file as it was at former saves, the latest first."""
    return backups.backups(session.backups, path) if session.backups is not None else []


def copied_from(session: Session, path: Path | None) -> Backup | None:
    """The project file, and when it was saved so, of which ``path`` is the program's own copy; else ``None``."""
    if session.backups is None or path is None:
        return None
    return backups.origin(session.backups, path)


def belongs_to(session: Session) -> Path | None:
    """The project file whose folder and name are suggested: the one that is open, or that a copy was made of."""
    copied = copied_from(session, session.path)
    return session.path if copied is None else copied.path


def is_gone(session: Session) -> bool:
    """Whether the file of the project stands no longer where it was opened or saved."""
    return session.path is not None and not os.path.lexists(session.path)


def renamed(session: Session) -> Path | None:
    """Where that file stands now, if it was only renamed; slow where its folder holds many projects, for a thread."""
    return _renamed(session.path, session.digest) if session.path is not None else None


def _renamed(path: Path, digest: str | None) -> Path | None:
    """Where the file that stood there is now, if it was only renamed; ``None`` if it is in its folder no more."""
    with contextlib.suppress(OSError):
        others = sorted(other for other in path.parent.iterdir() if other.suffix == PROJECT_SUFFIX)
        return next((other for other in others if digest is not None and _digest_now(other) == digest), None)
    return None


def _drop(lock: Lock | None, held: Lock | None) -> None:
    """Give back a lock that was taken for nothing."""
    if lock is not None and lock is not held:
        lock.release()


def _enter(session: Session, draft: Draft) -> bool:
    """Enter what was being written, as a note on nothing where its row is gone; whether that could be done."""
    for command in (draft, drafts.rescued(draft)):
        with contextlib.suppress(RefusedCommand, *BROKEN):
            if command is not None:
                session.do(command)
                return True
    return False


def _digest_now(path: Path) -> str | None:
    with contextlib.suppress(OSError):
        return document.digest_of(path)
    return None


def _adopted(leftover: Leftover) -> Journal:
    try:
        return Journal.adopted(leftover.path)
    except OSError as problem:
        raise leftovers.unusable(leftover) from problem


def _rest_of(adopted: Journal, back: Recovered, leftover: Leftover) -> Path | None:
    """Where the steps are kept that did not come back; ``None`` if all did."""
    try:
        return adopted.cut(back.end) if back.lost else None
    except (OSError, SaveFailed) as problem:
        raise leftovers.unusable(leftover) from problem


def _copy(path: Path, digest: str | None, history: History) -> bytes:
    """The project file as it was opened or saved last; made anew from the steps if it is no longer there."""
    with contextlib.suppress(OSError):
        data = path.read_bytes()
        if document.digest_of_bytes(data) == digest:
            return data
    return document.encode(history)


def _nowhere_to_save(path: Path | None) -> SaveFailed:
    what = f"“{path.name}” is open to be read only." if path else "This project has no file of its own yet."
    return SaveFailed(what, kept="Nothing in the program is lost.", advice="Choose a name with Save as.")


def _with_place(problem: SaveFailed, kept_in: Journal | None) -> SaveFailed:
    """The failure of a save, with the place where the work is kept beside the program's memory."""
    if kept_in is None:
        return problem
    kept = f"{problem.kept} Every step since the last save is kept in {kept_in.path}."
    return SaveFailed(problem.what, kept=kept.strip(), advice=problem.advice)


def _not_kept(problem: OSError | ReconcilerError) -> str:
    reason = problem.strerror or str(problem) if isinstance(problem, OSError) else problem.what
    return shown(f"Actions are not being kept on the disk: {reason}.")
