"""A workspace becomes rows to draw, one at a time, as they come into view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from reconciler.gui.panes.cells import RowMaker, Wanted
from reconciler.gui.panes.index import Index
from reconciler.gui.panes.passages import Passage, RowView
from reconciler.model.command import Changes
from reconciler.model.discrepancy import Findings, Ruling
from reconciler.model.ids import RowId, VersionId
from reconciler.model.project import Project
from reconciler.model.version import Sentence, Version


class Readable(Protocol):
    """What the grid needs of a workspace."""

    @property
    def project(self) -> Project:
        """The project as it is now."""

    def findings(self, row: RowId, /) -> Findings:
        """What the detectors say of a row."""

    def wording(self, row: RowId, /) -> str:
        """What the account says for a row, empty while undecided or omitted."""

    def cell_text(self, row: RowId, version: VersionId, /) -> str:
        """What a version says in a row, in the language of the account where that is known."""


class Content:
    """The rows of a workspace as they are drawn, kept until they change.

    Attributes:
        rows: ids of the rows that pass the filter, in reading order.
        wanted: what of them the editor wants to see.
        gloss: a sentence of a version word by word in English; empty where there is none to be had.
    """

    gloss: Callable[[Version, Sentence], str]

    def __init__(self, workspace: Readable) -> None:
        self._workspace = workspace
        self._views: dict[RowId, RowView] = {}
        self._wanted: frozenset[RowId] | None = None
        self.wanted = Wanted()
        self.gloss = lambda _version, _sentence: ""
        self.index = Index(workspace.project)
        self.rows: tuple[RowId, ...] = ()
        self._places: dict[RowId, int] = {}
        self._pass_filter()

    @property
    def project(self) -> Project:
        """The project being shown."""
        return self.index.project

    @property
    def versions(self) -> tuple[Version, ...]:
        """The versions, one column each; the account's column comes after them."""
        return self.index.project.versions

    def place(self, row: RowId) -> int | None:
        """Where a row stands among those shown, ``None`` if the filter keeps it out."""
        return self._places.get(row)

    def column(self, version: VersionId | None) -> int:
        """The column of a version; the account's for ``None`` and for one that is gone."""
        ids = [v.id for v in self.versions]
        return ids.index(version) if version in ids else len(ids)

    def view(self, place: int) -> RowView:
        """The row at a place among those shown."""
        return self.view_of(self.rows[place])

    def view_of(self, row: RowId) -> RowView:
        """A row, shown or not; the same value until something about it changes."""
        found = self._views.get(row)
        if found is None:
            findings, wording = self._workspace.findings(row), self._workspace.wording(row)
            maker = RowMaker(self.index, self.wanted, self.gloss)
            found = self._views[row] = maker.make(self.index.row(row), findings, wording)
        return found

    def in_our_language(self, version: Version, sentences: Sequence[Sentence]) -> list[Passage]:
        """Translation or gloss of sentences in another language, as the editor wants to see it."""
        return list(RowMaker(self.index, self.wanted, self.gloss).in_our_language(version, sentences))

    def findings(self, row: RowId) -> Findings:
        """What the detectors say of a row."""
        return self._workspace.findings(row)

    def severity(self, row: RowId) -> int:
        """The worst severity among a row's discrepancies that are neither settled nor dismissed, 0 to 3."""
        rulings = self.project.rulings
        open_ones = (
            d for d in self._workspace.findings(row).discrepancies if rulings.get(d.key, Ruling.OPEN) is Ruling.OPEN
        )
        return max((d.severity for d in open_ones if d.kind not in self.wanted.hidden), default=0)

    def filter(self, rows: Sequence[RowId] | None) -> None:
        """Show only these rows, or all with ``None``."""
        self._wanted = None if rows is None else frozenset(rows)
        self._pass_filter()

    def show(self, wanted: Wanted) -> None:
        """Show something else of every row."""
        self.wanted = wanted
        self._views.clear()

    def words_to_edit(self, row: RowId, version: VersionId | None) -> str:
        """The wording of a row; while there is none, what ``version`` says, or else the first that says anything."""
        wording = self._workspace.wording(row)
        if wording:
            return wording
        saying = [v.id for v in self.versions if v.id in self.index.row(row).cells]
        first = version if version in saying else next(iter(saying), None)
        return self._workspace.cell_text(row, first) if first is not None else ""

    def follow(self, changes: Changes) -> bool:
        """Take up the project as it is now; whether the list of rows or columns is another one."""
        before = self.index
        self.index = Index(self._workspace.project, before)
        project, old = self.project, before.project
        order, pins = old.order != project.order, old.pins != project.pins
        another = changes.versions or (changes.structure and not _same_places(before, self.index, changes))
        if changes.words or another or order or pins:
            self._views.clear()
        for row in changes.rows:
            self._views.pop(row, None)
        if another or old.rows is not project.rows:
            self._pass_filter()
        return another

    def _pass_filter(self) -> None:
        rows = self.project.rows
        self.rows = tuple([r.id for r in rows if self._wanted is None or r.id in self._wanted])
        self._places = {row: i for i, row in enumerate(self.rows)}


def _same_places(before: Index, now: Index, changes: Changes) -> bool:
    """Whether every row stands where it stood, and only those named look different: sentences went between rows.

    Where a sentence stands out of order, other rows tell of it; a note may be about words that went elsewhere.
    """
    old, new = before.project, now.project
    if len(old.rows) != len(new.rows) or old.notes != new.notes or before.table.moved or now.table.moved:
        return False
    return all(a is b or (a.id == b.id and a.id in changes.rows) for a, b in zip(old.rows, new.rows, strict=True))
