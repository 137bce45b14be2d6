"""The editor's desk: what every controller works with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reconciler.app.ahead import Ready
from reconciler.app.workspace import Workspace
from reconciler.gui.jobs import Jobs
from reconciler.gui.panes.view import Panes
from reconciler.gui.preferences import Preferences
from reconciler.gui.questions import Questions
from reconciler.gui.review import Filter, to_do
from reconciler.gui.sentences import whole
from reconciler.model.command import Changes, Command
from reconciler.model.discrepancy import Discrepancy
from reconciler.model.errors import ReconcilerError, RefusedCommand
from reconciler.model.ids import RowId, SentenceId, VersionId
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.span import Span


@dataclass(slots=True)
class Desk:
    """The project and the grid it is seen in, with the ways to answer and to ask.

    Attributes:
        say: puts a sentence into the status line.
        complain: shows an error that needs more than the status line.
        keyed: a sentence with the editor's keys in the place of the commands it names, "{menu.name}".
        filtered: which rows are shown.
    """

    window: QWidget
    workspace: Workspace
    panes: Panes
    jobs: Jobs
    preferences: Preferences
    questions: Questions
    say: Callable[[str], None]
    complain: Callable[[ReconcilerError], None]
    keyed: Callable[[str], str]
    filtered: Filter = field(default_factory=Filter)

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self.workspace.project

    def row(self) -> Row:
        """The current row.

        Raises:
            RefusedCommand: there is none.
        """
        current = self.panes.current_row()
        found = next((row for row in self.project.rows if row.id == current), None)
        if found is None:
            raise RefusedCommand(
                QCoreApplication.translate("Desk", "There is no current row."),
                advice=QCoreApplication.translate("Desk", "Choose one first."),
            )
        return found

    def column(self) -> VersionId:
        """The version of the current cell.

        Raises:
            RefusedCommand: the current cell is of no version.
        """
        current = self.panes.current_version()
        if current is None or current not in {version.id for version in self.project.versions}:
            raise RefusedCommand(
                QCoreApplication.translate("Desk", "No version’s cell is current."),
                advice=QCoreApplication.translate("Desk", "Go to one with the left and right arrow keys."),
            )
        return current

    def siglum(self, version: VersionId) -> str:
        """The short sign of a version."""
        return self.project.version(version).siglum

    def number(self, row: RowId) -> int:
        """The number of a row as it is shown, from 1; 0 for a row that is not there."""
        return next((n for n, r in enumerate(self.project.rows, 1) if r.id == row), 0)

    def to_do(self) -> list[Discrepancy]:
        """Discrepancies still to be dealt with, in the order of the rows."""
        return to_do(self.workspace.discrepancies(), self.project)

    def go(self, row: RowId, version: VersionId | None = None, span: Span | None = None) -> None:
        """Go to a row and its words; one that the filter hides is shown beside those that pass."""
        if not self.panes.go_to(row, version, span) and self.number(row):
            self.panes.set_rows([*self.panes.content.rows, row])
            self.panes.go_to(row, version, span)

    def do(self, command: Command, answer: str = "", ready: Ready | None = None) -> Changes:
        """Carry out a command and answer with a sentence; the grid goes where the change is."""
        changes = self.workspace.do(command, ready)
        if changes.focus is not None:
            self.go(changes.focus)
        if answer:
            self.say(answer)
        return changes

    def do_in_place(
        self, command: Command, ready: Ready | None = None, heirs: Mapping[SentenceId, SentenceId] | None = None
    ) -> None:
        """Carry out a command that makes the rows anew; the editor stays at the words that were current.

        Sentences that the command replaces are followed to their ``heirs``.
        """
        current, column = self.panes.current_row(), self.panes.current_version()  # none where the filter hides all
        rows = [row for row in self.project.rows if row.id == current]
        said = [(column and row.cells.get(column)) or row.sentences() for row in rows]
        here = {(heirs or {}).get(s, s) for cell in said for s in cell}
        self.do(command, ready=ready)
        kept = next((row.id for row in self.project.rows if here.intersection(row.sentences())), None)
        if kept is not None:
            self.go(kept, column)

    def attempt(self, step: Callable[[], None]) -> None:
        """Do ``step``; say why if it is refused, show what went wrong if it fails."""
        try:
            step()
        except RefusedCommand as refusal:
            self.say(whole(refusal))
        except ReconcilerError as error:
            self.complain(error)
