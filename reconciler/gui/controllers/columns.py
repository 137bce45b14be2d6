"""Columns of the grid: hidden and shown again, one of them the base that the others are compared with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reconciler.gui.desk import Desk
from reconciler.gui.wording import counted, listed
from reconciler.model.errors import RefusedCommand


class Columns(QObject):
    """Answers what is asked about columns; the project knows nothing of it.

    Signals:
        compared: another version is the base, or none.
    """

    compared = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {"view.hide-column": self.hide, "view.show-columns": self.show_all, "view.base": self.choose_base}

    def hide(self) -> None:
        """Take the current version's column out of sight."""
        desk, version = self._desk, self._desk.column()
        panes = desk.panes
        shown = [v.id for v in desk.project.versions if panes.is_shown(v.id)]
        if len(shown) < 2:
            raise RefusedCommand(self.tr("One column has to stay."))
        column = panes.column
        panes.hide_columns(panes.hidden | {version})
        panes.set_current(panes.place, column)
        answer = self._desk.keyed(self.tr("Column %1 is hidden; {view.show-columns} shows all columns."))
        desk.say(answer.replace("%1", desk.siglum(version)))

    def show_all(self) -> None:
        """Show every column again."""
        desk, panes = self._desk, self._desk.panes
        back = [v.siglum for v in desk.project.versions if v.id in panes.hidden]
        if not back:
            raise RefusedCommand(self.tr("No column is hidden."))
        panes.hide_columns(())
        answer = counted(len(back), self.tr("Column %1 is back."), self.tr("Columns %1 are back."))
        desk.say(answer.replace("%1", listed(back)))

    def choose_base(self) -> None:
        """Compare the others with the current version; once more, with what most versions say."""
        desk, version = self._desk, self._desk.column()
        panes = desk.panes
        base = None if panes.content.wanted.base == version else version
        panes.show_only(replace(panes.content.wanted, base=base))
        panes.header.update()
        if base is None:
            self.compared.emit()
            desk.say(self.tr("No base any more: what most versions say is unmarked again."))
            return
        self.compared.emit()
        answer = self.tr(
            "Compared with %1: its words are unmarked, what differs is marked, what it has not is told; again ends it."
        )
        desk.say(answer.replace("%1", desk.siglum(version)))
