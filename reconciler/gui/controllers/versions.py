"""What is known about the versions corrected by hand: sign, name, language, day, kind; their order; taking one out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from reconciler.app.reloading import Reloaded, reload
from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.version import VersionDialog
from reconciler.gui.jobs import Job
from reconciler.gui.languages import spoken
from reconciler.gui.wording import counted
from reconciler.model.command import DescribeVersion, MoveVersion, RemoveVersion
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import VersionId


class Versions(QObject):
    """Answers what is asked about a version as a whole."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.panes.card_chosen.connect(lambda version: desk.attempt(lambda: self.open(version)))

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {
            "edit.describe": self.describe,
            "edit.column-left": partial(self.move, -1),
            "edit.column-right": partial(self.move, 1),
            "edit.remove-version": self.remove,
            "edit.reload": self.reload,
            "edit.replace-text": self.replace_text,
        }

    def describe(self) -> None:
        """Correct what is known about the current column's version."""
        self.open(self._desk.column())

    def move(self, by: int) -> None:
        """Put the current column one place to the left (-1) or right (1)."""
        desk, version = self._desk, self._desk.column()
        columns = [v.id for v in desk.project.versions]
        place = columns.index(version) + by
        if not 0 <= place < len(columns):
            raise RefusedCommand(self.tr("Version %1 stands at the edge already.").replace("%1", desk.siglum(version)))
        desk.do(MoveVersion(version, place))
        current = desk.panes.current_row()
        if current is not None:
            desk.panes.go_to(current, version)
        answer = self.tr("Version %1 is column %2 now.").replace("%1", desk.siglum(version))
        desk.say(answer.replace("%2", str(place + 1)))

    def remove(self) -> None:
        """Take the current column's version out of the project."""
        version = self._desk.column()
        answer = self.tr("Version %1 is taken out; undo brings it back.")
        self._desk.do(RemoveVersion(version), answer.replace("%1", self._desk.siglum(version)))

    def reload(self) -> None:
        """Read the file of the current column's version again."""
        source = self._desk.project.version(self._desk.column()).source
        path = Path(source.location)
        if "://" in source.location or not source.location or not path.is_file():
            kept, advice = (
                self.tr("The version stays as it was."),
                self.tr("Edit ▸ Replace the text takes a newer file."),
            )
            raise RefusedCommand(self._why_not(source.location), kept=kept, advice=advice)
        self._replace(path)

    def _why_not(self, location: str) -> str:
        """Why what a version came from cannot be read again."""
        if not location:
            return self.tr("This version was pasted: there is no file to read again.")
        if "://" in location:
            return self.tr("This version is a page of the web, which is fetched only when you add it.")
        path = Path(location)
        return self.tr("“%1” is not in %2 any more.").replace("%1", path.name).replace("%2", str(path.parent))

    def replace_text(self) -> None:
        """Ask for a file with a newer text of the current column's version."""
        self._desk.column()
        paths = self._desk.questions.files_to_open()
        if len(paths) == 1:
            self._replace(paths[0])
        else:
            self._desk.say(self.tr("Choose one file for one version.") if paths else self.tr("Nothing was replaced."))

    def _replace(self, path: Path) -> None:
        desk, version = self._desk, self._desk.column()
        project, label = desk.project, self.tr("Reading version %1 again").replace("%1", desk.siglum(version))

        def take(found: Reloaded) -> None:
            if desk.project is not project:
                desk.say(self.tr("The project was changed meanwhile: reload once more."))
                return
            desk.attempt(lambda: self._put_text(found))

        desk.say(label + " …")
        work = partial(reload, project, version, path, desk.workspace.analysis, language=spoken())
        desk.jobs.run(Job(label, work, take, desk.complain))

    def _put_text(self, found: Reloaded) -> None:
        new = found.command.version
        old = self._desk.project.version(new.id)
        if (old.source.text, old.source.location) == (new.source.text, new.source.location):
            # A step would only align everything anew, and by a later program in another way.
            self._desk.say(self.tr("Nothing has changed in version %1.").replace("%1", new.siglum))
            return
        desk, before, orphans = self._desk, len(self._desk.project.notes), _orphans(self._desk)
        desk.do_in_place(found.command, heirs=found.command.heirs)
        if not (found.changed or found.fresh or found.gone):
            desk.say(self.tr("Nothing has changed in version %1.").replace("%1", found.command.version.siglum))
            return
        parts = (
            (found.same, self.tr("one sentence as before"), self.tr("%n sentences as before")),
            (found.changed, self.tr("one reworded"), self.tr("%n reworded")),
            (found.fresh, self.tr("one new"), self.tr("%n new")),
            (found.gone, self.tr("one gone"), self.tr("%n gone")),
        )
        told = ", ".join(counted(number, one, many) for number, one, many in parts if number)
        answer = self.tr("Version %1: ").replace("%1", found.command.version.siglum) + told + "."
        notes = len(desk.project.notes) - before
        if notes > 0:
            answer += " " + counted(notes, self.tr("One note to look at."), self.tr("%n notes to look at."))
        lost = _orphans(desk) - orphans
        if lost > 0:
            answer += " " + counted(lost, self.tr("One note lost its place."), self.tr("%n notes lost their place."))
        desk.say(answer)

    def open(self, version: VersionId) -> None:
        """Correct what is known about a version."""
        project = self._desk.project
        others = [v.siglum for v in project.versions if v.id != version]
        dialog = VersionDialog(project.version(version), others, self._desk.window)
        dialog.described.connect(lambda command: self._desk.attempt(lambda: self._put(command)))
        dialog.open()

    def _put(self, command: DescribeVersion) -> None:
        self._desk.do(command)
        answer = self.tr("The description of version %1 is kept.")
        self._desk.say(answer.replace("%1", self._desk.siglum(command.version)))


def _orphans(desk: Desk) -> int:
    """How many notes have no row."""
    return sum(note.row is None for note in desk.project.notes)
