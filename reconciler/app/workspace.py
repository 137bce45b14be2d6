"""The facade: what the window and the command line ask for, everything else goes through ``do(command)``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from reconciler.app import reading
from reconciler.app.aids import Aids
from reconciler.app.analysis import Analysis
from reconciler.app.house import house_of
from reconciler.app.reading import Input, Options, Prepared
from reconciler.app.session import Session
from reconciler.discrepancies.telling.messages import discrepancy_in
from reconciler.export import account, markdown, presets
from reconciler.model.account import Account
from reconciler.model.command import Changes, Command, ReplaceRows
from reconciler.model.discrepancy import Discrepancy, Findings, Ruling
from reconciler.model.ids import RowId, VersionId
from reconciler.model.progress import Progress
from reconciler.model.project import Project
from reconciler.model.row import Reason
from reconciler.project.document import Loaded
from reconciler.project.history import Ready
from reconciler.project.leftovers import Leftover

Listener = Callable[[Changes], None]
EVERYTHING = Changes(versions=True, structure=True, words=True)


class Workspace:
    """One project being worked on.

    Args:
        state: folder for journals; ``None`` keeps none.
        clock: the time now.
        aids: dictionaries and the like for the aligner.
    """

    def __init__(
        self,
        state: Path | None = None,
        clock: Callable[[], datetime] = datetime.now,
        aids: Aids | None = None,
    ) -> None:
        self.session = Session(state, clock)
        self.analysis = Analysis(aids=aids)
        self._listeners: list[Listener] = []

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self.session.history.project

    def subscribe(self, listener: Listener) -> None:
        """Call ``listener`` with the changes of every command, undo, redo and opening."""
        self._listeners.append(listener)

    def do(self, command: Command, ready: Ready | None = None) -> Changes:
        """Carry out a command, perhaps worked out ahead.

        Raises:
            RefusedCommand: it does not fit; nothing changed.
        """
        return self._tell(self.session.do(command, ready))

    def undo(self, steps: int = 1) -> Changes:
        """Take the last step back, or so many; listeners are told once."""
        return self._tell(_together([self.session.undo() for _ in range(steps)], self.project))

    def redo(self, steps: int = 1) -> Changes:
        """Do the last undone step again, or so many; listeners are told once."""
        return self._tell(_together([self.session.redo() for _ in range(steps)], self.project))

    def read(
        self,
        inputs: Sequence[Input],
        options: Options | None = None,
        progress: Progress | None = None,
        project: Project | None = None,
    ) -> Prepared:
        """Read files and pastes and align them with the project; slow, changes nothing, may run in a thread.

        The answer's command is then given to ``do``. ``project`` is the one to read for, where that may be another
        one than is open by the time the thread begins.

        Raises:
            Cancelled: by ``progress``.
        """
        project = project or self.project
        found, failures = reading.recognise(inputs, project, options, progress)
        versions, notes = [candidate.version for candidate in found], reading.notes_of(found)
        return reading.aligned(versions, failures, project, self.analysis, options, progress, notes)

    def realign(self, progress: Progress | None = None) -> ReplaceRows:
        """The command that aligns the project anew, keeping pins and confirmed rows; slow, changes nothing."""
        project = self.project
        return ReplaceRows(self.analysis.align(project.versions, project, progress))

    def findings(self, row: RowId) -> Findings:
        """Where a row's versions part, whatever was ruled about it."""
        return self.analysis.findings(self.project, self.project.row(row))

    def discrepancies(self, *, ruled: bool = True) -> list[Discrepancy]:
        """All discrepancies in the order of the rows; without those settled or dismissed unless ``ruled``."""
        project = self.project
        found = (d for row in project.rows for d in self.analysis.findings(project, row).discrepancies)
        return [d for d in found if ruled or self.ruling(d) is Ruling.OPEN]

    def ruling(self, discrepancy: Discrepancy) -> Ruling:
        """What the editor ruled about a discrepancy."""
        return self.project.rulings.get(discrepancy.key, Ruling.OPEN)

    def wording(self, row: RowId) -> str:
        """What the account says for a row; empty for one that is undecided or omitted."""
        return account.wording(self.project, self.project.row(row), house_of(self.project))

    def cell_text(self, row: RowId, version: VersionId) -> str:
        """What a version says in a row, in the language of the account where a translation is there."""
        return account.cell_text(self.project, self.project.row(row), version)

    def why(self, row: RowId) -> tuple[Reason, ...]:
        """What made a row."""
        return self.analysis.why(self.project, self.project.row(row))

    def account(self) -> Account:
        """The reconciled article as it stands, with all that is to be found in it."""
        project = self.project
        self.analysis.catch_up()
        shown = {
            row.id: [
                discrepancy_in(d, project.language)
                for d in self.analysis.findings(project, row).discrepancies
                if self.ruling(d) is not Ruling.DISMISSED and d.severity > 0
            ]
            for row in project.rows
        }
        return account.build(project, shown, house_of(project))

    def export(self, preset: str) -> str:
        """The account as Markdown."""
        return markdown.write(presets.lay_out(self.account(), preset, self.project.rulings))

    def open(
        self, path: Path, *, read_only: bool = False, take_over: bool = False, loaded: Loaded | None = None
    ) -> None:
        """Open a project file; ``loaded`` is what a thread has read of it.

        Raises:
            ProjectUnreadable, ProjectLocked: what was open stays open.
        """
        self.session.open(path, read_only=read_only, take_over=take_over, loaded=loaded)
        self._tell(EVERYTHING)

    def new(self) -> None:
        """Leave the project and start with nothing."""
        self.session.new()
        self._tell(EVERYTHING)

    def recover(self, leftover: Leftover) -> None:
        """Bring back unsaved work of a program that ended without saving."""
        self.session.recover(leftover)
        self._tell(EVERYTHING)

    def _tell(self, changes: Changes) -> Changes:
        for listener in self._listeners:
            listener(changes)
        return changes


def _together(changes: Sequence[Changes], project: Project) -> Changes:
    """What several steps changed, as far as it is still there."""
    if len(changes) == 1:
        return changes[0]
    alive = {row.id for row in project.rows}
    focus = next((c.focus for c in reversed(changes) if c.focus in alive), None)
    return Changes(
        rows=frozenset(row for c in changes for row in c.rows) & alive,
        versions=any(c.versions for c in changes),
        structure=any(c.structure for c in changes),
        words=any(c.words for c in changes),
        focus=focus,
    )
