"""The files of the import dialog, one line each, with what was recognised in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from reconciler.app.reading import Candidate, Input
from reconciler.gui.panes.texts import day, language_name, origin_name
from reconciler.gui.tooltips import plain
from reconciler.gui.wording import shortened
from reconciler.model.errors import ReconcilerError
from reconciler.model.version import Version

_FILE, _LABEL, _SIGLUM, _LANGUAGE, _DATE, _WORDING, _RELATION = range(7)
_AT_ONCE = 20  # files listed between two looks at the keyboard


@dataclass(slots=True)
class Entry:
    """One file: what was recognised, or why it could not be read; ``busy`` while it is read again."""

    name: str
    given: Input | None = None
    candidate: Candidate | None = None
    problem: ReconcilerError | None = None
    relation: str = ""
    busy: bool = False


class FileList(QTreeWidget):
    """A line for each file, ticked if it is to be added; the columns can be dragged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Files"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHeaderLabels(
            [
                self.tr("File"), self.tr("Name"), self.tr("Siglum"), self.tr("Language"), self.tr("Date"),
                self.tr("Wording"), self.tr("Relation to others"),
            ]
        )  # fmt: skip

    def listing(self, entries: Sequence[Entry]) -> Iterator[None]:
        """List the files that are not listed yet, a few in each step; the first that could be read is chosen."""
        first = next((place for place, entry in enumerate(entries) if entry.candidate), 0)
        while (place := self.topLevelItemCount()) < len(entries):
            item = QTreeWidgetItem()
            self._describe(item, entries[place])  # before it is in the list, which would measure each word
            self.addTopLevelItem(item)
            if place == first:
                self.setCurrentItem(item)
            if place % _AT_ONCE == _AT_ONCE - 1:
                yield
        self.fit()

    def draw(self, place: int, entry: Entry) -> None:
        """Show what is known of a file now."""
        item = self.topLevelItem(place)
        if item is not None:
            blocked = self.blockSignals(True)
            self._describe(item, entry)
            self.blockSignals(blocked)
            self.fit()

    def relate(self, relations: Sequence[str]) -> None:
        """Show how the version of each file stands to the others, in the order of the files."""
        blocked = self.blockSignals(True)
        for place in range(self.topLevelItemCount()):
            item = self.topLevelItem(place)
            if item is not None:
                _relate(item, relations[place])
        self.blockSignals(blocked)
        self.fit()

    def fit(self) -> None:
        """Make each column as wide as its words: once for all lines, since it measures all of them.

        The last one has the rest of the room; what does not go into it is in its tooltip.
        """
        for column in range(self.columnCount() - 1):
            self.resizeColumnToContents(column)

    def is_ticked(self, place: int) -> bool:
        """Whether a file is to be added; one that is not listed yet will be ticked."""
        item = self.topLevelItem(place)
        return item is None or item.checkState(_FILE) is Qt.CheckState.Checked

    def place(self) -> int:
        """The place of the chosen file; -1 if there is none."""
        item = self.currentItem()
        return -1 if item is None else self.indexOfTopLevelItem(item)

    def _describe(self, item: QTreeWidgetItem, entry: Entry) -> None:
        item.setText(_FILE, entry.name)
        if entry.candidate is None:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(_FILE, Qt.ItemDataRole.CheckStateRole, None)
            state = self.tr("is being read …") if entry.busy else self.tr("could not be read")
            item.setText(_LABEL, state)
        else:
            _describe_version(item, entry.candidate.version)
            _relate(item, entry.relation)
        font = QFont(self.font())
        font.setItalic(entry.candidate is None)
        item.setFont(_LABEL, font)


def _describe_version(item: QTreeWidgetItem, version: Version) -> None:
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
    for column, text in words.items():
        item.setText(column, text)


def _relate(item: QTreeWidgetItem, relation: str) -> None:
    """Say in a line how its version stands to the others."""
    item.setText(_RELATION, shortened(relation, 48))
    item.setToolTip(_RELATION, plain(relation))
