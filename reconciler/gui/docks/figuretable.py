"""The figure grid as a table: one line a figure, one column a version; and which lines pass the filters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QBrush, QColor, QFont

from reconciler.app.figures import SIGNS, cell, quoted, title
from reconciler.gui.theme import Theme
from reconciler.gui.tooltips import plain
from reconciler.model.discrepancy import DiscrepancyClass
from reconciler.model.figure_line import PARTING, Accord, FigureLine, FigureReading
from reconciler.model.ids import RowId
from reconciler.model.version import Version

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
STATE, LABEL, FIRST = 0, 1, 2  # columns; those of the versions follow
Role = Qt.ItemDataRole


def accord_name(accord: Accord) -> str:
    """What people call the way the readings of a line stand to one another."""
    names = {
        Accord.CONFLICT: QCoreApplication.translate("Figures", "conflict"),
        Accord.CHECK: QCoreApplication.translate("Figures", "check"),
        Accord.HEDGE: QCoreApplication.translate("Figures", "bound"),
        Accord.AGREES: QCoreApplication.translate("Figures", "agree"),
        Accord.SINGLE: QCoreApplication.translate("Figures", "one voice"),
    }
    return names[accord]


def accord_meaning(accord: Accord) -> str:
    """A sentence that says what it means."""
    meanings = {
        Accord.CONFLICT: QCoreApplication.translate("Figures", "The figures cannot all be true."),
        Accord.CHECK: QCoreApplication.translate(
            "Figures", "Check: the line beside it is about the same thing, perhaps another quantity of it."
        ),
        Accord.HEDGE: QCoreApplication.translate("Figures", "One value, here as a bound and there without."),
        Accord.AGREES: QCoreApplication.translate("Figures", "Independent versions say the same."),
        Accord.SINGLE: QCoreApplication.translate(
            "Figures", "Only one voice says it: one version, or versions made from one another."
        ),
    }
    return meanings[accord]


class FigureTable(QAbstractTableModel):
    """Lines of the figure grid: how they stand, what is counted, what each version says."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[FigureLine] = ()
        self.versions: Sequence[Version] = ()
        self.language = "en"
        self._numbers: Mapping[RowId, int] = {}
        self._below: frozenset[str] = frozenset()
        self._bold = QFont()
        self._bold.setBold(True)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        style = theme.marks[DiscrepancyClass.FIGURE]
        self._tint, self._ink = QBrush(QColor(style.tint)), QBrush(QColor(style.ink))
        self._text, self._muted = QBrush(QColor(theme.text)), QBrush(QColor(theme.muted))

    def put(
        self, lines: Sequence[FigureLine], versions: Sequence[Version], numbers: Mapping[RowId, int], language: str
    ) -> None:
        """Show these lines; ``numbers`` of the rows, ``language`` in which numbers are written."""
        self.beginResetModel()
        self.lines, self.versions, self._numbers, self.language = lines, versions, numbers, language
        pairs = pairwise(lines)
        self._below = frozenset(line.key for before, line in pairs if set(line.related) & {before.key, *before.related})
        self.endResetModel()

    def readings(self, index: Index) -> tuple[FigureReading, ...]:
        """What the version of the column says; in the first columns what all of them say."""
        line = self.lines[index.row()]
        return line.of(self.versions[index.column() - FIRST].id) if index.column() >= FIRST else line.readings

    def place(self, reading: FigureReading) -> str:
        """Where a reading stands, for people."""
        row = QCoreApplication.translate("Figures", "row %1").replace("%1", str(self._numbers.get(reading.row, 0)))
        return f"{row}: “{quoted(reading)}”"

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else FIRST + len(self.versions)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.ToolTipRole and section >= FIRST:
            return plain(self.versions[section - FIRST].label)
        if role != Role.DisplayRole:
            return None
        titles = (self.tr("State"), self.tr("What is counted"))
        return titles[section] if section < FIRST else self.versions[section - FIRST].siglum

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        answers = {
            Role.DisplayRole: self._shown,
            Role.ToolTipRole: self._told,
            Role.AccessibleTextRole: self._spoken,
            Role.BackgroundRole: self._ground,
            Role.ForegroundRole: self._colour,
            Role.FontRole: self._font,
            Role.UserRole: self._sorting,
        }
        answer = answers.get(Qt.ItemDataRole(role))
        return answer(index) if answer is not None else None

    def _shown(self, index: Index) -> str:
        line = self.lines[index.row()]
        if index.column() == STATE:
            return f"{SIGNS[line.accord]}  {accord_name(line.accord)}"
        if index.column() == LABEL:
            return ("↳ " if line.key in self._below else "") + title(line, self.language)
        return cell(line, self.versions[index.column() - FIRST].id, self.language)

    def _told(self, index: Index) -> str:
        line = self.lines[index.row()]
        if index.column() < FIRST:
            return plain(f"{title(line, self.language)}\n{accord_meaning(line.accord)}")
        return plain("\n".join(self.place(r) for r in self.readings(index)))

    def _spoken(self, index: Index) -> str:
        line = self.lines[index.row()]
        if index.column() < FIRST:
            return f"{accord_name(line.accord)}: {title(line, self.language)}"
        siglum = self.versions[index.column() - FIRST].siglum
        readings = self.readings(index)
        if not readings:
            return f"{siglum}: {self.tr('nothing')}"
        said = f"{siglum}: {cell(line, readings[0].version, self.language)}".replace("≠ ", "")
        odd = self.tr("unlike the others") if any(r.odd for r in readings) else ""
        return ", ".join(part for part in (said, odd, self.place(readings[0])) if part)

    def _ground(self, index: Index) -> QBrush | None:
        line = self.lines[index.row()]
        if index.column() == STATE:
            return self._tint if line.accord is Accord.CONFLICT else None
        odd = index.column() >= FIRST and any(r.odd for r in self.readings(index))
        return self._tint if odd else None

    def _colour(self, index: Index) -> QBrush:
        line = self.lines[index.row()]
        if index.column() == STATE:
            return self._ink if line.accord in PARTING else self._muted
        return self._text

    def _font(self, index: Index) -> QFont | None:
        parts = index.column() >= FIRST and any(r.odd for r in self.readings(index))
        return self._bold if parts else None

    def _sorting(self, index: Index) -> object:
        """What a column is sorted by: the grid's own order, words, or the value of a version."""
        if index.column() == STATE:
            return index.row()
        if index.column() == LABEL:
            return title(self.lines[index.row()]).casefold()
        found = next(iter(self.readings(index)), None)
        value = None if found is None else found.low if found.low is not None else found.high
        return float(value) if value is not None else None


class PassingFigures(QSortFilterProxyModel):
    """Lines with the words asked for, all or only those that part."""

    def __init__(self, table: FigureTable, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._words, self._parting = "", False
        self.setSourceModel(table)
        self.setSortRole(Role.UserRole)

    def narrow(self, words: str, *, parting: bool) -> None:
        """Pass lines with these words; with ``parting`` only those that ask for attention."""
        self._words, self._parting = words.casefold(), parting
        self.invalidate()

    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        """By what the column is sorted by; what a version does not say stands last either way."""
        left, right = (self._table.data(index, Role.UserRole) for index in (source_left, source_right))
        falling = self.sortOrder() is Qt.SortOrder.DescendingOrder
        if left is None or right is None:
            return left is None and right is not None if falling else left is not None and right is None
        if isinstance(left, str) or isinstance(right, str):
            return str(left) < str(right)
        return float(left) < float(right)  # type: ignore[arg-type]

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        line = self._table.lines[source_row]
        if self._parting and line.accord not in PARTING:
            return False
        return self._words in f"{title(line, self._table.language)} {' '.join(map(quoted, line.readings))}".casefold()
