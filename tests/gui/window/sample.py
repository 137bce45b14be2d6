"""A window over a real workspace, with an editor who answers as told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from PySide6.QtWidgets import QWidget

from reconciler.app.workspace import Workspace
from reconciler.gui import theme as themes
from reconciler.gui.preferences import Preferences
from reconciler.gui.questions import Answer, Questions
from reconciler.gui.window import MainWindow
from reconciler.gui.workroom import Workroom
from reconciler.model.command import AddVersions
from reconciler.model.decision import Decision
from reconciler.model.ids import RowId, SentenceId, VersionId, sentence_id
from reconciler.model.row import AlignedRow, Alignment
from reconciler.model.span import Span
from reconciler.model.version import Sentence, SentenceKind, Source, Version

NOON = datetime(2024, 3, 15, 12, 0)  # noqa: DTZ001

A = (
    "Bridge at Tolm closed after crash",
    "A lorry loaded with 24 tonnes of gravel hit the old bridge at Tolm on Monday.",
    "The bridge will stay closed for six weeks, the council said.",
    "Nobody was hurt.",
    "Repairs will cost 450,000 euros.",
    "Follow us for more news",
)
B = (
    "Lorry hits Tolm bridge",
    "A lorry with 42 tonnes of gravel struck the bridge at Tolm on Monday.",
    "It will not reopen for eight weeks, according to the council.",
    "Repairs will cost 540,000 euros.",
)
C = (
    "The old bridge at Tolm was hit on Monday by a lorry carrying 24 tonnes of gravel.",
    "Repairs will cost 450,000 euros.",
    "Schoolchildren have to walk round by the mill.",
)


class Told(Questions):
    """An editor who answers as told; remembers what was asked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.asked: list[str] = []
        self.files: list[Path] = []
        self.project: Path | None = None
        self.export: Path | None = None
        self.number: int | None = None
        self.answer = Answer.NO

    def files_to_open(self, folder: str = "") -> list[Path]:
        self.asked.append("files")
        return self.files

    def save_project_as(self, suggestion: Path) -> Path | None:
        self.asked.append(f"project {suggestion.name}")
        return self.project

    def save_export_as(self, suggestion: Path) -> Path | None:
        self.asked.append(f"export {suggestion.name}")
        return self.export

    def row_number(self, current: int, rows: int) -> int | None:
        self.asked.append(f"row {current} of {rows}")
        return self.number

    def save_first(self, title: str) -> Answer:
        self.asked.append(f"save {title}")
        return self.answer

    def revert(self, title: str) -> Answer:
        self.asked.append(f"revert {title}")
        return self.answer

    def recover(self, description: str) -> Answer:
        self.asked.append(f"recover {description}")
        return self.answer

    def locked(self, what: str, advice: str) -> Answer:
        self.asked.append(f"locked {what}")
        return self.answer

    def overwrite(self, what: str, advice: str) -> Answer:
        self.asked.append(f"overwrite {what}")
        return self.answer


def version(name: str, siglum: str, lines: Sequence[str]) -> Version:
    """A version with one sentence a line; a line that begins with "Follow" is boilerplate."""
    text, sentences, at = "\n".join(lines), [], 0
    ident = VersionId(name)
    for line in lines:
        aside = line.startswith("Follow")
        kind = SentenceKind.BOILERPLATE if aside else SentenceKind.BODY
        reason = "share footer" if aside else ""
        sentences.append(Sentence(sentence_id(ident, at), Span(at, at + len(line)), kind, reason))
        at += len(line) + 1
    source = Source(f"{name}.txt", text.encode(), text, "utf-8", "", sha256(text.encode()).hexdigest())
    return Version(ident, siglum, name, "en", source, tuple(sentences))


def bridge() -> AddVersions:
    """Three reports of one crash in six rows; figures part in the second and the fifth."""
    a, b, c = version("agency", "A", A), version("courier", "B", B), version("mill", "C", C)

    def row(*cells: tuple[Version, int]) -> AlignedRow:
        return AlignedRow({v.id: (v.sentences[n].id,) for v, n in cells}, 0.9)

    rows = (
        row((a, 0), (b, 0)),
        row((a, 1), (b, 1), (c, 0)),
        row((a, 2), (b, 2)),
        row((a, 3)),
        row((a, 4), (b, 3), (c, 1)),
        row((c, 2)),
    )
    return AddVersions((a, b, c), Alignment(rows))


class Bench:
    """A window with everything in it, and short ways to what tests look at."""

    def __init__(self, state: Path | None, preferences: Path | None = None) -> None:
        worn = themes.load("light")
        self.window = MainWindow(Preferences(preferences), worn)
        self.workspace = Workspace(state, lambda: NOON)
        self.told = Told(self.window)
        self.room = Workroom(self.window, self.workspace, self.told)
        self.window.may_close = self.room.close
        self.panes = self.room.panes

    def act(self, *names: str) -> None:
        """Choose actions as a menu would."""
        for name in names:
            entry = self.window.menus.entries[name]
            assert entry.isEnabled(), f"{name} cannot be chosen"
            entry.trigger()

    def go(self, number: int, column: VersionId | str | None = None) -> RowId:
        """Make a row current by its number."""
        row = self.workspace.project.rows[number - 1].id
        self.panes.go_to(row)
        if column is not None:
            self.panes.set_current(number - 1, self.panes.content.column(VersionId(column)))
        return row

    @property
    def number(self) -> int:
        """The number of the current row."""
        current = self.panes.current_row()
        return self.room.desk.number(current) if current else 0

    @property
    def said(self) -> str:
        """The answer in the status line."""
        return self.window.status_line.answer

    def decision(self, number: int) -> Decision | None:
        """The decision on a row by its number."""
        project = self.workspace.project
        return project.decisions.get(project.rows[number - 1].id)

    def cells(self, number: int) -> dict[str, list[str]]:
        """The words of a row, by version."""
        project = self.workspace.project
        return {
            str(v): [project.text(SentenceId(s)) for s in cell] for v, cell in project.rows[number - 1].cells.items()
        }
