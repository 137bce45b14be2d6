"""Undo and redo, and copying."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reconciler.app.actions import catalogue
from reconciler.app.past import next_steps
from reconciler.gui.desk import Desk
from reconciler.gui.menus import shown_keys
from reconciler.gui.steps import told_step
from reconciler.gui.wording import counted, listed
from reconciler.model.command import Changes
from reconciler.model.errors import RefusedCommand


class Stepping(QObject):
    """Answers undo, redo and copy; the grid goes where the step was."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {
            "edit.undo": self.undo,
            "edit.redo": self.redo,
            "edit.copy": self.copy,
            "edit.copy-sigla": self.copy_named,
        }

    def go(self, by: int) -> None:
        """Take back or do again so many steps at once; back if negative."""
        workspace, before = self._desk.workspace, len(self._desk.project.versions)
        self._show(workspace.undo(-by) if by < 0 else workspace.redo(by))
        back = counted(abs(by), self.tr("One step is taken back."), self.tr("%n steps are taken back."))
        again = counted(by, self.tr("One step is done again."), self.tr("%n steps are done again."))
        self._desk.say(back + self._way_back(before) if by < 0 else again)

    def undo(self) -> None:
        """Take the last step back; what it was is known afterwards, for steps of former sessions too."""
        before = len(self._desk.project.versions)
        self._show(self._desk.workspace.undo())
        step = next_steps(self._desk.workspace.session.history)[1]
        told = self.tr("Taken back: %1.").replace("%1", told_step(step) if step else "")
        self._desk.say(told + self._way_back(before))

    def redo(self) -> None:
        """Do the last step taken back again."""
        self._show(self._desk.workspace.redo())
        step = next_steps(self._desk.workspace.session.history)[0]
        self._desk.say(self.tr("Done again: %1.").replace("%1", told_step(step) if step else ""))

    def copy(self) -> None:
        """Copy the selected words, or the current cell."""
        if not self._desk.panes.copy_selection():
            raise RefusedCommand(self.tr("There is nothing to copy here."))
        self._desk.say(self.tr("Copied."))

    def copy_named(self) -> None:
        """Copy the selected words behind their version’s siglum; with none selected, the whole row, a line each."""
        desk, row = self._desk, self._desk.row()
        selected = desk.panes.selection()
        account = self.tr("Account")
        if selected is not None and selected.text:
            said = [(account if selected.version is None else desk.siglum(selected.version), selected.text)]
        else:
            cells = ((v, [v.text_of(v.sentence(s)) for s in row.cells.get(v.id, ())]) for v in desk.project.versions)
            said = [(version.siglum, " ".join(words)) for version, words in cells if words]
            said += [(account, wording)] if (wording := desk.workspace.wording(row.id)) else []
        QApplication.clipboard().setText("\n".join(f"{name}: {' '.join(words.split())}" for name, words in said))
        desk.say(self.tr("Copied with the sigla: %1.").replace("%1", listed([name for name, _ in said])))

    def _way_back(self, before: int) -> str:
        """What brings back versions that an undo has taken away; empty where there are as many as before."""
        if len(self._desk.project.versions) >= before:
            return ""
        overrides = self._desk.preferences.value.keys
        key = next(shown_keys(action) for action in catalogue(overrides) if action.id == "edit.redo")
        if not key:
            return " " + self.tr("Redo in the menu Edit brings the versions back.")
        return " " + self.tr("%1 brings the versions back.").replace("%1", key)

    def _show(self, changes: Changes) -> None:
        if changes.focus is not None and any(row.id == changes.focus for row in self._desk.project.rows):
            self._desk.go(changes.focus)
