"""Files in and out: versions, projects, the sample, what a crash left."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer, Signal

from reconciler.app.exporting import samples
from reconciler.app.proposals import agreed, is_of_the_program
from reconciler.app.reading import Input, Prepared, read_paste
from reconciler.app.recognised import pasted_page
from reconciler.app.session import Session, belongs_to, copied_from, is_at
from reconciler.gui.controllers.comparing import is_long
from reconciler.gui.controllers.importing import Importing
from reconciler.gui.controllers.opening import Opening, name_of
from reconciler.gui.controllers.restoring import what_is_back, what_was_gone
from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.paste import Pasted, PasteDialog
from reconciler.gui.dialogs.problem import Failures
from reconciler.gui.jobs import Job
from reconciler.gui.kinship import warning
from reconciler.gui.moments import moment
from reconciler.gui.questions import Answer
from reconciler.gui.recent import RecentMenu
from reconciler.gui.sentences import two_lines
from reconciler.gui.typedahead import is_written_in
from reconciler.gui.wording import counted
from reconciler.model.errors import ChangedOutside, ProjectLocked, ReconcilerError, SaveFailed
from reconciler.model.ids import RowId
from reconciler.model.progress import Progress
from reconciler.model.project import PROJECT_SUFFIX, Project, is_project_name

PLAIN = (".txt", ".text", "")
BREATH = 10  # milliseconds for keys and drawing between two things that take long


class Files(QObject):
    """Answers the actions of the menu File, but for exporting.

    Signals:
        saved: the project is on the disk.
    """

    saved = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._opening = Opening(desk, self.may_leave)
        self.importing = Importing(desk, self._take, self)
        self.recent = RecentMenu(desk.preferences, desk.window)
        self.recent.chosen.connect(lambda path: desk.attempt(lambda: self.open_recent(path)))
        desk.panes.files_dropped.connect(lambda paths: desk.attempt(lambda: self.open_paths(paths)))

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {
            "file.open": self.ask_and_open,
            "file.paste": self.paste,
            "file.sample": lambda: self.add(samples()),
            "file.new": self.new,
            "file.save": lambda: self._tell_saved(saved=self.save()),
            "file.save-as": lambda: self._tell_saved(saved=self.save_as()),
            "file.revert": self.revert,
            "file.quit": self.quit,
            **self.importing.handlers(),
        }

    def ask_and_open(self) -> None:
        """Ask for files and open them."""
        paths = self._desk.questions.files_to_open()
        if paths:
            self.open_paths(paths)
        else:
            self._desk.say(self.tr("Nothing was opened."))

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open a project, or add versions; a project among other files is opened first."""
        projects = [path for path in paths if is_project_name(path.name)]
        others = [path for path in paths if not is_project_name(path.name)]

        def rest() -> None:
            if len(projects) > 1:
                self._desk.say(self.tr("One project at a time: the others were not opened."))
            self._add_files(others)

        if projects:
            self.open_project(projects[0], rest)
        else:
            rest()

    def _add_files(self, others: Sequence[Path]) -> None:
        if others and all(path.suffix.lower() in PLAIN and not path.is_dir() for path in others):
            self.add(others)
        elif others:  # what a reader has to take apart is looked at before it is added
            self.importing.begin(others)

    def open_project(self, path: Path, then: Callable[[], None] = lambda: None) -> None:
        """Open a project in place of this one, a large one once a thread has read it; ``then`` if that was done."""
        self._opening.open(path, then)

    def open_recent(self, path: Path) -> None:
        """Open a project of the list of recent ones; one that is gone leaves the list."""
        if path.exists():
            self.open_project(path)
            return
        preferences = self._desk.preferences
        preferences.change(recent=tuple(name for name in preferences.value.recent if name != str(path)))
        self._desk.say(
            self.tr("“%1” is no longer in %2: it was taken off the list.")
            .replace("%1", path.name)
            .replace("%2", str(path.parent))
        )

    def revert(self) -> None:
        """Go back to the file as it was saved, if the editor says so."""
        self._desk.panes.finish_edit()
        desk, session = self._desk, self._desk.workspace.session
        if session.path is None:
            desk.say(self.tr("This project was never saved: there is no file to go back to."))
        elif not session.modified:
            desk.say(self.tr("Nothing was changed since the last save."))
        elif desk.questions.revert(self.title()) is not Answer.YES:
            desk.say(self.tr("Everything stays as it is."))
        else:
            desk.jobs.cancel()
            desk.workspace.open(session.path, read_only=session.read_only)
            desk.say(self.tr("“%1” is as it was saved.").replace("%1", name_of(session, session.path)))

    def paste(self, dropped: QMimeData | None = None) -> None:
        """Ask for an article to paste; the dialog begins with what was dropped, or with the clipboard."""
        number = sum(version.source.location == "" for version in self._desk.project.versions) + 1
        dialog = PasteDialog(self.tr("Paste %1").replace("%1", str(number)), self._desk.window, dropped)
        dialog.given.connect(lambda pasted: self._desk.attempt(lambda: self._add_paste(pasted)))
        dialog.open()

    def add(self, inputs: Sequence[Input]) -> None:
        """Read files and pastes as further versions, in the background."""
        desk = self._desk
        project, history = desk.project, desk.workspace.session.history
        label = counted(len(inputs), self.tr("Reading one file"), self.tr("Reading %n files"))
        desk.say(label + " …")

        def take(prepared: Prepared) -> None:
            if desk.workspace.session.history is not history:
                desk.say(self.tr("Another project is open now: what was read for the one before was not added."))
            elif desk.project.versions != project.versions:
                self.add(inputs)
            else:
                desk.attempt(lambda: self._take(prepared))

        def work(progress: Progress) -> Prepared:
            return desk.workspace.read(inputs, progress=progress, project=project)

        desk.jobs.run(Job(label, work, take, desk.complain))

    def quit(self) -> None:
        """Close the window, which asks whether to save."""
        self._desk.window.close()

    def new(self) -> None:
        """Leave the project and start again with nothing."""
        if self.may_leave():
            self._desk.jobs.cancel()
            self._desk.workspace.new()
            self._desk.say(self.tr("A new project: open, paste or drop the versions."))

    def save(self) -> bool:
        """Save the project; ask for a name the first time; whether it is saved."""
        self._desk.panes.finish_edit()
        session = self._desk.workspace.session
        if session.path is None or session.read_only:
            return self.save_as()
        try:
            session.save()
        except ChangedOutside as changed:
            answer = self._desk.questions.overwrite(*two_lines(changed))
            if answer is Answer.YES:
                session.save(replace_changed=True)
            else:
                return answer is Answer.NO and self.save_as()
        return True

    def save_as(self) -> bool:
        """Save under a name the editor gives; whether it is saved."""
        self._desk.panes.finish_edit()
        session, desk = self._desk.workspace.session, self._desk
        home = belongs_to(session)
        folder = home.parent if home is not None else _home_of(desk.project)
        name = _copy_of(session, folder) if session.path and session.read_only else self.title()
        path = desk.questions.save_project_as(folder / f"{name}{PROJECT_SUFFIX}")
        if path is None:
            return False
        session.save(path)
        desk.preferences.put(desk.preferences.value.opened(path.resolve()))
        return True

    def may_leave(self) -> bool:
        """Whether the project may be left: it is saved, or the editor gives the changes up."""
        self._desk.panes.finish_edit()
        session = self._desk.workspace.session
        self._opening.remember()
        is_empty = session.path is None and not self._desk.project.versions
        if not session.modified or is_empty or is_bare_sample(session):
            return True
        answer = self._desk.questions.save_first(self.title())
        if answer is not Answer.YES:
            return answer is Answer.NO
        try:
            return self.save()
        except (SaveFailed, ProjectLocked) as error:
            self._desk.complain(error)
            return False

    def title(self) -> str:
        """What the project is called: its file, its title, or the first headline."""
        session, project = self._desk.workspace.session, self._desk.project
        if session.path is not None:
            return name_of(session, session.path, short=True)
        return project.title or self.tr("Untitled")

    def offer_recovery(self) -> None:
        """Offer what a program that ended without saving left behind, the newest first."""
        session = self._desk.workspace.session
        for leftover in session.leftovers():
            document = leftover.document
            name = name_of(session, document) if document else self.tr("A project that was never saved")
            when = moment(datetime.fromtimestamp(leftover.changed), session.now())  # noqa: DTZ006 - the clock's own time
            steps = counted(leftover.actions, self.tr("one step"), self.tr("%n steps"))
            text = self.tr("%1: %2, the last one %3.").replace("%1", name).replace("%2", steps).replace("%3", when)
            answer = self._desk.questions.recover(text)
            if answer is Answer.YES:
                try:
                    self._desk.workspace.recover(leftover)
                except ReconcilerError as error:
                    self._desk.complain(error)
                    continue
                self._opening.go_to_last_step()
                self._desk.say(what_is_back(self._desk))
                return
            if answer is Answer.NO:
                self._desk.attempt(partial(_discard, self._desk, partial(session.discard, leftover)))

    def _add_paste(self, pasted: Pasted) -> None:
        if not pasted.page:
            self.add([read_paste(pasted.text, pasted.name)])
            return

        def work(progress: Progress) -> Input:
            return pasted_page(pasted.page, pasted.name, progress)

        self._desk.jobs.run(
            Job(self.tr("Reading what was pasted"), work, lambda page: self.add([page]), self._desk.complain)
        )

    def _take(self, prepared: Prepared) -> None:
        desk = self._desk
        if prepared.command is not None:
            desk.do_in_place(prepared.command, prepared.ready)
            number, added = len(prepared.command.versions), desk.project
            if is_long(added):  # keys and drawing come first
                QTimer.singleShot(
                    3 * BREATH, self, lambda: _tell_added(desk, number) if desk.project is added else None
                )
            else:
                _tell_added(desk, number)
            if not is_written_in(desk.window.focusWidget()):
                desk.panes.setFocus()
        if len(prepared.failures) == 1:
            problem = prepared.failures[0][1]
            if prepared.command is None:
                problem.kept = "Nothing was added."  # of a single file no others are loaded
            desk.complain(problem)
        elif prepared.failures:
            Failures(prepared.failures, 1 if prepared.command else 0, desk.window).open()

    def _tell_saved(self, *, saved: bool) -> None:
        session = self._desk.workspace.session
        self.saved.emit()
        if saved and session.path is not None:
            answer = self.tr("Saved as “%1”.").replace("%1", session.path.name)
            # Told once in the life of a project: from then on every save gives up some.
            if session.given_up and session.given_up == session.history.given_up:
                answer += self.tr(" The history had grown too long: its oldest steps can no longer be undone.")
            self._desk.say(answer + what_was_gone(session))
        else:
            self._desk.say(self.tr("Not saved."))


def open_named(files: Files, desk: Desk, paths: Sequence[Path]) -> None:
    """Open what was named when the program was started, but add no versions to work that a crash left and that is back.

    It is another story, or the same one, whose versions it holds already, or the very project.
    """
    if _is_back(desk.workspace.session, paths):
        return
    if not desk.project.versions or any(is_project_name(path.name) for path in paths):
        files.open_paths(paths)
        return
    known = {Path(version.source.location).resolve() for version in desk.project.versions if version.source.location}
    if not {path.resolve() for path in paths} <= known.union(path.resolve() for path in samples()):
        told = QCoreApplication.translate(
            "Files", "Your work is back. The files named at the start were not added to it: {file.open} adds them."
        )
        desk.say(desk.keyed(told))


def _is_back(session: Session, paths: Sequence[Path]) -> bool:
    """Whether what is named is the project whose work was just brought back, which has been told."""
    return session.modified and len(paths) == 1 and is_at(session, paths[0])


def _discard(desk: Desk, put_aside: Callable[[], Path]) -> None:
    kept = put_aside()
    answer = QCoreApplication.translate("Files", "The unsaved work was discarded; for a while it is kept in %1.")
    desk.say(answer.replace("%1", str(kept)))


def is_bare_sample(session: Session) -> bool:
    """Whether there is nothing but the shipped sample and what the program itself took from it."""
    _base, done, undone = session.history.known
    ours = {str(path) for path in samples()}
    untouched = session.path is None and not undone and all(is_of_the_program(step.command) for step in done)
    return untouched and all(version.source.location in ours for version in session.history.project.versions)


def _copy_of(session: Session, folder: Path) -> str:
    """What is suggested for a project that is only read: habit must not write over its file, nor over other copies."""
    path, copied = session.path or Path(), copied_from(session, session.path)
    if copied is not None:  # no colon: not every system has it in names
        first = f"{copied.path.stem} {copied.saved:%Y-%m-%d %H.%M}"
    else:
        first = QCoreApplication.translate("Files", "%1 copy").replace("%1", path.stem)
    names = (first if number == 1 else f"{first} {number}" for number in count(1))
    return next(name for name in names if not (folder / f"{name}{PROJECT_SUFFIX}").exists())


def _home_of(project: Project) -> Path:
    """The folder of the first version that came from a file of the editor's, if it is still there; else their own."""
    files = (Path(version.source.location) for version in project.versions if version.source.location)
    ours = {path.parent for path in samples()}
    return next((p.parent for p in files if p.is_absolute() and p.exists() and p.parent not in ours), Path.home())


def _tell_added(desk: Desk, number: int) -> None:
    """Take what all agree on, and tell what there is to look at now."""
    rows = len(desk.project.rows)
    answer = counted(
        number,
        QCoreApplication.translate("Files", "One version added"),
        QCoreApplication.translate("Files", "%n versions added"),
    )
    row, several = QCoreApplication.translate("Files", "one row"), QCoreApplication.translate("Files", "%n rows")
    answer += ": " + counted(rows, row, several) + ", "
    left = [d for d in desk.to_do() if d.severity > 1]
    answer += counted(
        len(left),
        QCoreApplication.translate("Files", "one discrepancy to look at."),
        QCoreApplication.translate("Files", "%n discrepancies to look at."),
    )
    warned = warning(desk.project, [version.id for version in desk.project.versions[-number:]])
    told = " ".join(filter(None, (answer, desk.keyed(warned))))
    desk.say(told + _take_agreed(desk, {d.row for d in left}))


def _take_agreed(desk: Desk, parting: set[RowId]) -> str:
    """Take what all independent versions say; a sentence about it, empty if there is nothing."""
    command = agreed(desk.project, lambda row: row in parting)
    if not command.decisions:
        return ""
    desk.workspace.do(command)
    return " " + counted(
        len(command.decisions),
        QCoreApplication.translate("Files", "One row on which all agree was taken."),
        QCoreApplication.translate("Files", "%n rows on which all agree were taken."),
    )
