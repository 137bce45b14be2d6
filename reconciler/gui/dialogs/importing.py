"""What was recognised in several files, to be looked at and corrected before they are added."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reconciler.app.reading import Candidate, Input
from reconciler.app.recognised import comments, passages, set_aside
from reconciler.gui.dialogs.importdetails import Details, Wish
from reconciler.gui.dialogs.preview import Preview
from reconciler.gui.panes.texts import day, language_name, origin_name
from reconciler.gui.sentences import translated
from reconciler.gui.tooltips import plain
from reconciler.gui.wording import counted, shortened
from reconciler.model.errors import ReconcilerError
from reconciler.model.version import Version

_FILE, _LABEL, _SIGLUM, _LANGUAGE, _DATE, _WORDING, _RELATION = range(7)


@dataclass(slots=True)
class Entry:
    """One file: what was recognised, or why it could not be read; ``busy`` while it is read again."""

    name: str
    given: Input | None = None
    candidate: Candidate | None = None
    problem: ReconcilerError | None = None
    relation: str = ""
    busy: bool = False


@dataclass(frozen=True, slots=True)
class Again:
    """A file to be read again, by its place in the list."""

    place: int
    wish: Wish = field(default_factory=Wish)


class ImportDialog(QDialog):
    """Files on the left, the preview and the corrections of the chosen one on the right.

    Args:
        taken: sigla of the versions there are.

    Signals:
        chosen: a list of ``Version`` to be added.
        again: an ``Again``.
    """

    chosen = Signal(object)
    again = Signal(object)

    def __init__(self, entries: Sequence[Entry], taken: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import versions"))
        self.entries, self._taken = list(entries), frozenset(taken)
        self.list = self._make_list()
        self.details, self.preview, self._note = Details(self), Preview(self), QLabel(self)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._add = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.retry = self.buttons.addButton(self.tr("&Try again"), QDialogButtonBox.ButtonRole.ActionRole)
        self._connect()
        self._lay_out()
        for place in range(len(self.entries)):
            self.list.addTopLevelItem(QTreeWidgetItem())
            self._draw(place)
        first = next((n for n, entry in enumerate(self.entries) if entry.candidate), 0)
        if self.entries:
            self.list.setCurrentItem(self._item(first))
        self._count()

    def accept(self) -> None:
        """Hand over all that is ticked."""
        versions = self.versions()
        if versions:
            self.chosen.emit(versions)
            super().accept()

    def versions(self) -> list[Version]:
        """The versions that are ticked, as corrected."""
        return [
            entry.candidate.version
            for place, entry in enumerate(self.entries)
            if entry.candidate and self._item(place).checkState(_FILE) is Qt.CheckState.Checked
        ]

    def replace_entry(self, place: int, entry: Entry) -> None:
        """Show what reading a file again gave."""
        self.entries[place] = entry
        self._draw(place)
        if self._place() == place:
            self._show(place)
        self._count()

    def put_relations(self, relations: Mapping[str, str]) -> None:
        """Show how each version, by its id, stands to the others."""
        for place, entry in enumerate(self.entries):
            if entry.candidate:
                entry.relation = relations.get(str(entry.candidate.version.id), "")
                blocked = self.list.blockSignals(True)
                _relate(self._item(place), entry.relation)
                self.list.blockSignals(blocked)

    def _make_list(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.tr("Files"))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setHeaderLabels(
            [
                self.tr("File"), self.tr("Name"), self.tr("Siglum"), self.tr("Language"), self.tr("Date"),
                self.tr("Wording"), self.tr("Relation to others"),
            ]
        )  # fmt: skip
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda item: self._show(self.list.indexOfTopLevelItem(item)))
        self.list.itemChanged.connect(lambda *_: self._count())
        self.details.corrected.connect(self._correct)
        self.details.wished.connect(self._wish)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.retry.clicked.connect(self._retry)

    def _lay_out(self) -> None:
        below = QSplitter(Qt.Orientation.Horizontal, self)
        below.addWidget(self.details)
        below.addWidget(self.preview)
        below.setStretchFactor(1, 1)
        below.setSizes([320, 640])
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.list)
        split.addWidget(below)
        split.setStretchFactor(1, 1)
        split.setSizes([200, 420])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addWidget(split, 1)
        layout.addWidget(self._note)
        layout.addWidget(self.buttons)
        self.resize(960, 680)

    def _item(self, place: int) -> QTreeWidgetItem:
        item = self.list.topLevelItem(place)
        if item is None:
            raise IndexError(place)
        return item

    def _draw(self, place: int) -> None:
        entry, item = self.entries[place], self._item(place)
        blocked = self.list.blockSignals(True)
        item.setText(_FILE, entry.name)
        if entry.candidate is None:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(_FILE, Qt.ItemDataRole.CheckStateRole, None)
            state = self.tr("is being read …") if entry.busy else self.tr("could not be read")
            item.setText(_LABEL, state)
        else:
            self._draw_version(item, entry.candidate.version, entry.relation)
        font = QFont(self.font())
        font.setItalic(entry.candidate is None)
        item.setFont(_LABEL, font)
        self.list.blockSignals(blocked)

    def _draw_version(self, item: QTreeWidgetItem, version: Version, relation: str) -> None:
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        if item.data(_FILE, Qt.ItemDataRole.CheckStateRole) is None:
            item.setCheckState(_FILE, Qt.CheckState.Checked)
        words = {
            _LABEL: version.label,
            _SIGLUM: version.siglum,
            _LANGUAGE: language_name(version.language),
            _DATE: day(version.dated),
            _WORDING: origin_name(version.origin),
        }
        _relate(item, relation)
        for column, text in words.items():
            item.setText(column, text)

    def _show(self, place: int) -> None:
        if not 0 <= place < len(self.entries):
            return
        entry = self.entries[place]
        self.details.show_candidate(entry.candidate)
        self.retry.setEnabled(entry.problem is not None and entry.given is not None and not entry.busy)
        if entry.candidate is not None:
            found = entry.candidate
            self.preview.show_passages(passages(found), set_aside(found), found.reading.remarks, comments(found))
        elif entry.problem is not None:
            parts = filter(None, (entry.problem.what, entry.problem.advice))
            self.preview.show_problem("\n\n".join(map(translated, parts)))
        self.details.setEnabled(not entry.busy)

    def _place(self) -> int:
        item = self.list.currentItem()
        return -1 if item is None else self.list.indexOfTopLevelItem(item)

    def _correct(self, version: Version) -> None:
        place = self._place()
        entry = self.entries[place]
        if entry.candidate is None:
            return
        others = {e.candidate.version.siglum for n, e in enumerate(self.entries) if e.candidate and n != place}
        if version.siglum in self._taken | others:
            version = replace(version, siglum=entry.candidate.version.siglum)
            self._note.setText(self.tr("Another version has this siglum; it stays as it was."))
        else:
            self._count()
        self.entries[place] = replace(entry, candidate=replace(entry.candidate, version=version))
        self._draw(place)

    def _wish(self, wish: Wish) -> None:
        self._ask_again(self._place(), wish)

    def _retry(self) -> None:
        self._ask_again(self._place(), Wish(password=self.details.password.text()))

    def _ask_again(self, place: int, wish: Wish) -> None:
        self.entries[place] = replace(self.entries[place], busy=True)
        self._draw(place)
        self._show(place)
        self.again.emit(Again(place, wish))

    def _count(self) -> None:
        number = len(self.versions())
        failed = sum(entry.problem is not None for entry in self.entries)
        self._add.setText(counted(number, self.tr("&Add one version"), self.tr("&Add %n versions")))
        self._add.setEnabled(number > 0)
        words = counted(failed, self.tr("One file could not be read."), self.tr("%n files could not be read."))
        self._note.setText(words if failed else "")


def _relate(item: QTreeWidgetItem, relation: str) -> None:
    """Say in a line how its version stands to the others."""
    item.setText(_RELATION, shortened(relation, 48))
    item.setToolTip(_RELATION, plain(relation))
