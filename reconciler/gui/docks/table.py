"""Discrepancies as the lines of a table, and which of them pass the list's filters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QIcon

from reconciler.gui.filterbar import badge
from reconciler.gui.review import Standing
from reconciler.gui.theme import Theme
from reconciler.gui.wording import class_name, severity_name, shortened, told
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass
from reconciler.model.ids import RowId

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
COLUMNS = 6
AT_A_TIME = 125  # lines: some 10 ms


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a discrepancy, the number of its row, how far the editor is with it, what the versions say.

    An agreement is listed like a discrepancy without severity whose standing is ``AGREES``.
    """

    discrepancy: Discrepancy
    number: int
    standing: Standing
    readings: str


class DiscrepancyTable(QAbstractTableModel):
    """Entries as a table: row, class, message, readings, severity, standing."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._badges: Mapping[DiscrepancyClass, QIcon] = {}
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint the badges in the colours of ``theme``."""
        self._badges = {kind: badge(style, 2.0) for kind, style in theme.marks.items()}

    def put(self, entries: Sequence[Entry]) -> None:
        """Show ``entries`` instead of what was there."""
        for _ in self.putting(entries):
            pass

    def putting(self, entries: Sequence[Entry]) -> Iterator[None]:
        """Show ``entries`` instead of what was there, so many lines at a time: each is filtered and sorted in."""
        if len(entries) == len(self._entries):
            self._entries = entries
            for first in range(0, len(entries), AT_A_TIME):
                last = min(first + AT_A_TIME, len(entries)) - 1
                self.dataChanged.emit(self.index(first, 0), self.index(last, COLUMNS - 1))
                yield
            return
        self.beginResetModel()
        self._entries = entries[:AT_A_TIME]
        self.endResetModel()
        for first in range(AT_A_TIME, len(entries), AT_A_TIME):
            yield
            self.beginInsertRows(QModelIndex(), first, min(first + AT_A_TIME, len(entries)) - 1)
            self._entries = entries[: first + AT_A_TIME]
            self.endInsertRows()

    def entry(self, line: int) -> Entry:
        """The entry in a line."""
        return self._entries[line]

    def line(self, key: str) -> int | None:
        """The line of the discrepancy with this key."""
        return next((n for n, e in enumerate(self._entries) if e.discrepancy.key == key), None)

    def lines_of_row(self, row: RowId) -> list[int]:
        """The lines about a row."""
        return [n for n, e in enumerate(self._entries) if e.discrepancy.row == row]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        titles = (
            self.tr("Row"),
            self.tr("Class"),
            self.tr("What parts"),
            self.tr("Readings"),
            self.tr("Severity"),
            self.tr("State"),
        )
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(entry, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            return self._badges[entry.discrepancy.kind]
        if role == Qt.ItemDataRole.UserRole:
            return _sorting(entry, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 0:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


class Passing(QSortFilterProxyModel):
    """Lines that answer the words, are of the classes, reach the severity and stand as asked."""

    def __init__(self, table: DiscrepancyTable, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._words, self._severity, self._open_only = "", 1, True
        self._classes: frozenset[DiscrepancyClass] = frozenset()
        self.setSourceModel(table)
        self.setSortRole(Qt.ItemDataRole.UserRole)

    def narrow(self, words: str, severity: int, *, open_only: bool) -> None:
        """Pass lines with these words, of at least this severity."""
        self._words, self._severity, self._open_only = words.casefold(), severity, open_only
        self.invalidate()

    def narrow_to(self, classes: frozenset[DiscrepancyClass]) -> None:
        """Pass only these classes, all for none."""
        self._classes = classes
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        entry = self._table.entry(source_row)
        found, agrees = entry.discrepancy, entry.standing is Standing.AGREES
        if self._classes and found.kind not in self._classes:
            return False
        if not agrees and found.severity < self._severity:
            return False
        if self._open_only and entry.standing not in (Standing.OPEN, Standing.AGREES):
            return False
        return not self._words or self._words in f"{told(found)} {entry.readings} {class_name(found.kind)}".casefold()


def _shown(entry: Entry, column: int) -> str:
    return _CELLS[column](entry)


def _severity(entry: Entry) -> str:
    return severity_name(entry.discrepancy.severity) if entry.standing is not Standing.AGREES else "–"


def _standing(entry: Entry) -> str:
    standings = {
        Standing.OPEN: QCoreApplication.translate("Standing", "open"),
        Standing.DECIDED: QCoreApplication.translate("Standing", "row decided"),
        Standing.SETTLED: QCoreApplication.translate("Standing", "settled"),
        Standing.DISMISSED: QCoreApplication.translate("Standing", "dismissed"),
        Standing.AGREES: QCoreApplication.translate("Standing", "agrees"),
    }
    return standings[entry.standing]


# Asked for every cell of a line that is drawn: of one column only.
_CELLS: Sequence[Callable[[Entry], str]] = (
    lambda entry: str(entry.number),
    lambda entry: class_name(entry.discrepancy.kind),
    lambda entry: shortened(told(entry.discrepancy), 200),
    lambda entry: shortened(entry.readings, 200),
    _severity,
    _standing,
)


def _sorting(entry: Entry, column: int) -> object:
    """What a column is sorted by; the number of the row decides between equals."""
    return f"{_TEXTS[column](entry)}\0{entry.number:06}" if column else entry.number


# Asked some twenty times a line while a list is filled: of one column only.
_TEXTS: Sequence[Callable[[Entry], str]] = (
    lambda entry: str(entry.number),
    lambda entry: entry.discrepancy.kind.value,
    lambda entry: told(entry.discrepancy).casefold(),
    lambda entry: entry.readings.casefold(),
    lambda entry: str(9 - entry.discrepancy.severity),
    lambda entry: entry.standing.value,
)
