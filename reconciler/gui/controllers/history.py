"""Undo and redo, and copying."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from reconciler.gui.desk import Desk
from reconciler.gui.steps import step_name
from reconciler.gui.wording import counted
from reconciler.model.command import Changes
from reconciler.model.errors import RefusedCommand


class Stepping(QObject):
    """Answers undo, redo and copy; the grid goes where the step was."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {"edit.undo": self.undo, "edit.redo": self.redo, "edit.copy": self.copy}

    def go(self, by: int) -> None:
        """Take back or do again so many steps at once; back if negative."""
        workspace = self._desk.workspace
        self._show(workspace.undo(-by) if by < 0 else workspace.redo(by))
        back = counted(abs(by), self.tr("One step is taken back."), self.tr("%n steps are taken back."))
        again = counted(by, self.tr("One step is done again."), self.tr("%n steps are done again."))
        self._desk.say(back if by < 0 else again)

    def undo(self) -> None:
        """Take the last step back."""
        label = self._desk.workspace.session.history.undo_label
        self._show(self._desk.workspace.undo())
        self._desk.say(self.tr("Taken back: %1.").replace("%1", step_name(label)))

    def redo(self) -> None:
        """Do the last step taken back again."""
        label = self._desk.workspace.session.history.redo_label
        self._show(self._desk.workspace.redo())
        self._desk.say(self.tr("Done again: %1.").replace("%1", step_name(label)))

    def copy(self) -> None:
        """Copy the selected words, or the current cell."""
        if not self._desk.panes.copy_selection():
            raise RefusedCommand(self.tr("There is nothing to copy here."))
        self._desk.say(self.tr("Copied."))

    def _show(self, changes: Changes) -> None:
        if changes.focus is not None and any(row.id == changes.focus for row in self._desk.project.rows):
            self._desk.go(changes.focus)
