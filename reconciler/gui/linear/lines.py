"""The lines of the list of differences; a line is put into words when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from reconciler.gui.docks.table import Entry
from reconciler.gui.filterbar import badge
from reconciler.gui.theme import Theme
from reconciler.model.discrepancy import DiscrepancyClass
from reconciler.model.ids import RowId

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Speak = Callable[[Entry, int, int], str]


class Lines(QAbstractListModel):
    """One line for each entry.

    Attributes:
        entries: what is listed, in the order of the article.
    """

    def __init__(self, theme: Theme, speak: Speak, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()
        self._speak = speak
        self._said: dict[int, str] = {}
        self._badges: Mapping[DiscrepancyClass, QIcon] = {}
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint the badges in the colours of ``theme``."""
        self._badges = {kind: badge(style, 2.0) for kind, style in theme.marks.items()}

    def put(self, entries: Sequence[Entry]) -> None:
        """List ``entries``; where the lines are the same as before, only their words change."""
        same = [e.discrepancy.key for e in entries] == [e.discrepancy.key for e in self.entries]
        if same:
            self.entries = entries
            self._said.clear()
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self.entries = entries
        self._said.clear()
        self.endResetModel()

    def line(self, key: str) -> int | None:
        """The line of the discrepancy with this key."""
        return next((n for n, e in enumerate(self.entries) if e.discrepancy.key == key), None)

    def line_of_row(self, row: RowId) -> int | None:
        """The first line about a row."""
        return next((n for n, e in enumerate(self.entries) if e.discrepancy.row == row), None)

    def said(self, line: int) -> str:
        """A line in words."""
        found = self._said.get(line)
        if found is None:
            found = self._said[line] = self._speak(self.entries[line], line + 1, len(self.entries))
        return found

    def find(self, words: str, start: int, by: int) -> int | None:
        """The first line with ``words`` from ``start`` on, forwards (1) or backwards (-1), round the end if need be."""
        wanted, count = words.casefold(), len(self.entries)
        places = ((start + by * step) % count for step in range(count))
        return next((n for n in places if wanted in self.said(n).casefold()), None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.said(index.row())
        if role == Qt.ItemDataRole.DecorationRole:
            return self._badges[self.entries[index.row()].discrepancy.kind]
        return None
