"""The account leaves the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from reconciler.app.checking import check, is_open
from reconciler.app.exporting import (
    CLIPBOARD,
    Format,
    Preview,
    Shape,
    export_to,
    format_of,
    preview,
    record,
    rendered,
    suggestion,
)
from reconciler.app.session import belongs_to
from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.export import ExportDialog
from reconciler.model.command import DescribeProject
from reconciler.model.project import Project
from reconciler.model.trace import OpenPoint


class Exporting(QObject):
    """Answers export."""

    def __init__(self, desk: Desk, parent: QObject | None = None, clock: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {"file.export": self.open}

    def open(self) -> None:
        """Show the account as each preset writes it, and what is still open."""
        self._desk.panes.finish_edit()
        self._open()

    def _open(self) -> ExportDialog:
        desk = self._desk
        points = check(desk.workspace)
        shown = _as_numbered_in_the_grid(points, desk.project)
        dialog = ExportDialog(self._shown, desk.preferences.value.preset, shown, desk.project.language, desk.window)
        dialog.language_chosen.connect(lambda code: desk.attempt(partial(self.write_in, code, dialog)))
        dialog.save_asked.connect(lambda shape: desk.attempt(partial(self.save, shape, dialog, points)))
        dialog.copied.connect(lambda shape: desk.attempt(partial(self.copied, shape, points)))
        dialog.gone_to.connect(lambda point: self.go(point, dialog))
        dialog.open()
        desk.say(self.tr("The account as it stands; Ctrl+S in this window writes it to a file."))
        return dialog

    def write_in(self, language: str, dialog: ExportDialog) -> None:
        """Write the account, and with it what is exported, in another language; what is open may be something else."""
        shape = dialog.chosen()
        dialog.reject()
        self._desk.do(DescribeProject(language=language))
        self._open().choose(str(shape.preset), shape.format or Format.MARKDOWN)
        self._desk.say(self.tr("The account is written in another language; undo takes that back."))

    def save(self, shape: Shape, dialog: ExportDialog, points: tuple[OpenPoint, ...]) -> None:
        """Ask where to and write there; that something was open is written down."""
        desk = self._desk
        path = desk.questions.save_export_as(self._suggestion(shape))
        if path is None:
            desk.say(self.tr("Nothing was written."))
            return
        # A page named .html that holds Markdown is read by no program: the name was typed last.
        wanted = replace(shape, format=format_of(path.name) or shape.format)
        data = export_to(desk.workspace, path, self._dated(wanted), replace=True)
        self._record(data, path.name, wanted, points)
        desk.preferences.change(preset=str(shape.preset))
        dialog.accept()
        told = self.tr("The account is in “%1”.")
        if wanted.format is not shape.format and wanted.format is not None:
            told = self.tr("The account is in “%1”, written as %2 because its name says so.")
            told = told.replace("%2", wanted.format.suffix)
        desk.say(told.replace("%1", str(path)))

    def copied(self, shape: Shape, points: tuple[OpenPoint, ...]) -> None:
        """Say what is on the clipboard; that something was open is written down."""
        self._record(rendered(self._desk.workspace, shape), CLIPBOARD, shape, points)
        rich = shape.format is Format.HTML
        said = self.tr("The page is on the clipboard.") if rich else self.tr("The Markdown is on the clipboard.")
        self._desk.say(said)

    def go(self, point: OpenPoint, dialog: ExportDialog) -> None:
        """Leave the dialog for the row that a point is about."""
        dialog.reject()
        self._desk.go(point.row)
        answer = self._desk.keyed(self.tr("Row %1. {file.export} comes back to the export."))
        self._desk.say(answer.replace("%1", str(point.number)))

    def _shown(self, shape: Shape) -> Preview:
        return preview(self._desk.workspace, self._dated(shape))

    def _dated(self, shape: Shape) -> Shape:
        day = self._clock().date().isoformat()
        return Shape(shape.preset, shape.format, shape.front_matter, day)

    def _record(self, data: bytes, name: str, shape: Shape, points: tuple[OpenPoint, ...]) -> None:
        if any(map(is_open, points)):
            self._desk.do(record(data, name, shape, points, self._clock()))

    def _suggestion(self, shape: Shape) -> Path:
        """A name from the project's file or title, in the folder of the project or of the first version."""
        workspace = self._desk.workspace
        project = belongs_to(workspace.session)
        sources = [Path(v.source.location) for v in workspace.project.versions if v.source.location]
        folder = project.parent if project is not None else (sources[0].parent if sources else Path.home())
        suffix = (shape.format or Format.MARKDOWN).suffix
        return folder / f"{suggestion(workspace, self.tr('account'))}{suffix}"


def _as_numbered_in_the_grid(points: Sequence[OpenPoint], project: Project) -> list[OpenPoint]:
    """The points with the numbers that rows have in the grid; the account may stand in another order."""
    grid = {row.id: number for number, row in enumerate(project.rows, 1)}
    account = {place: grid[row.id] for place, row in enumerate(project.account_rows(), 1)}
    return [
        replace(point, number=grid[point.row], elsewhere=tuple(sorted(account[place] for place in point.elsewhere)))
        for point in points
    ]
