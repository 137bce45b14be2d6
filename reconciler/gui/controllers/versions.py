"""What is known about the versions corrected by hand: sign, name, language, day, kind; their order; taking one out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.version import VersionDialog
from reconciler.model.command import DescribeVersion, MoveVersion, RemoveVersion
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import VersionId


class Versions(QObject):
    """Answers what is asked about a version as a whole."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.panes.card_chosen.connect(lambda version: desk.attempt(lambda: self._open(version)))

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {
            "edit.describe": self.describe,
            "edit.column-left": partial(self.move, -1),
            "edit.column-right": partial(self.move, 1),
            "edit.remove-version": self.remove,
        }

    def describe(self) -> None:
        """Correct what is known about the current column's version."""
        self._open(self._desk.column())

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

    def _open(self, version: VersionId) -> None:
        project = self._desk.project
        others = [v.siglum for v in project.versions if v.id != version]
        dialog = VersionDialog(project.version(version), others, self._desk.window)
        dialog.described.connect(lambda command: self._desk.attempt(lambda: self._put(command)))
        dialog.open()

    def _put(self, command: DescribeVersion) -> None:
        self._desk.do(command)
        answer = self.tr("The description of version %1 is kept.")
        self._desk.say(answer.replace("%1", self._desk.siglum(command.version)))
