"""The account leaves the window."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from reconciler.app.exporting import Shape, export_to
from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.export import Chosen, ExportDialog
from reconciler.gui.review import undecided


class Exporting(QObject):
    """Answers export."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {"file.export": self.open}

    def open(self) -> None:
        """Show the account as each preset writes it."""
        desk = self._desk
        preset = desk.preferences.value.preset
        dialog = ExportDialog(desk.workspace.export, preset, len(undecided(desk.project)), desk.window)
        dialog.save_asked.connect(lambda chosen: desk.attempt(partial(self.save, chosen, dialog)))
        dialog.copied.connect(lambda _chosen: desk.say(self.tr("The Markdown is on the clipboard.")))
        dialog.open()
        desk.say(self.tr("The account as it stands; Ctrl+S in this window writes it to a file."))

    def save(self, chosen: Chosen, dialog: ExportDialog) -> None:
        """Ask where to and write there."""
        desk = self._desk
        path = desk.questions.save_export_as(self._suggestion())
        if path is None:
            desk.say(self.tr("Nothing was written."))
            return
        export_to(desk.workspace, path, Shape(chosen.preset), replace=True)
        desk.preferences.change(preset=chosen.preset)
        dialog.accept()
        desk.say(self.tr("The account is in “%1”.").replace("%1", str(path)))

    def _suggestion(self) -> Path:
        """A name from the project's file or title, in the folder of the project or of the first version."""
        session, project = self._desk.workspace.session, self._desk.project
        title = session.path.stem if session.path else project.title or self._desk.workspace.account().title
        name = re.sub(r"[^\w\- ]", "", title)[:60].strip() or self.tr("account")
        sources = [Path(v.source.location) for v in project.versions if v.source.location]
        folder = session.path.parent if session.path else (sources[0].parent if sources else Path.home())
        return folder / f"{name}.md"
