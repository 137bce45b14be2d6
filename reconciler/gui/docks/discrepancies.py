"""All discrepancies in a list that sorts and filters, follows the grid and leads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reconciler.app.once import same_conflict
from reconciler.gui.docks.listkeys import ListKeys
from reconciler.gui.docks.table import DiscrepancyTable, Entry, Passing
from reconciler.gui.labels import plain
from reconciler.gui.naming import clearable
from reconciler.gui.naming import name as name_it
from reconciler.gui.review import Standing
from reconciler.gui.theme import Theme
from reconciler.gui.wording import class_name, severity_name
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Ruling
from reconciler.model.ids import RowId


@dataclass(frozen=True, slots=True)
class Ruled:
    """What the editor ruled of some discrepancies."""

    discrepancies: tuple[Discrepancy, ...]
    ruling: Ruling


class Discrepancies(QWidget):
    """The list with its filters.

    Attributes:
        waiting: whether not all is compared yet; ``stopped``: whether nobody does; ``alone``: one version only.

    Signals:
        chosen: a ``Discrepancy`` to go to.
        ruled: a ``Ruled``.
        note_asked: a ``Discrepancy`` to write a note on.
        agreements_switched: whether agreements are to be listed too.
    """

    chosen = Signal(object)
    ruled = Signal(object)
    note_asked = Signal(object)
    agreements_switched = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting, self.stopped, self.alone = False, False, False
        self._keyed: Callable[[str], str] = str
        self.table = DiscrepancyTable(theme, self)
        self._passing = Passing(self.table, self)
        self.view = QTableView(self)
        self._shape_view()
        self._words = QLineEdit(self)
        self._words.setPlaceholderText(self.tr("Words in the list"))
        self._words.setAccessibleName(self.tr("Words in the list of discrepancies"))
        clearable(self._words)
        self._words.textChanged.connect(lambda _text: self._narrow())
        self._severity = self._choice(self.tr("Severity"), self._severities(), 2)
        self._state = self._choice(self.tr("State"), [self.tr("still to deal with"), self.tr("all")], 0)
        self.agreements = QCheckBox(self.tr("Show agree&ments"), self)
        self.agreements.setToolTip(self.tr("List and mark what looks different and means the same"))
        self.agreements.toggled.connect(self.agreements_switched)
        self._empty = plain(self)
        self._empty.setObjectName("discrepancies-empty")
        self._empty.setContentsMargins(12, 6, 12, 6)
        self._tell_empty()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar())
        layout.addWidget(self._empty)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        ListKeys(
            self.view,
            {
                Qt.Key.Key_Return: self._go,
                Qt.Key.Key_Enter: self._go,
                Qt.Key.Key_N: self._note,
                Qt.Key.Key_X: partial(self._rule, Ruling.SETTLED),
                Qt.Key.Key_Delete: partial(self._rule, Ruling.DISMISSED),
            },
        )

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show what there is, keeping the chosen line."""
        for _ in self.showing(entries):
            pass

    def showing(self, entries: Sequence[Entry]) -> Iterator[None]:
        """The same a step at a time; the list is whole once nothing is left to do."""
        at = self.current()
        yield from self.table.putting(entries)
        self._tell_empty()
        if at is not None:
            self.follow(at.row, at.key)

    def narrow_to(self, classes: frozenset[DiscrepancyClass]) -> None:
        """Show only these classes, all for none."""
        self._passing.narrow_to(classes)
        self._tell_empty()

    def follow(self, row: RowId, key: str = "") -> None:
        """Choose the line of a discrepancy, or the first one of a row, without going there; none if none is listed."""
        current = self.current()
        if not key and current is not None and current.row == row:
            return
        lines = [self.table.line(key)] if key else self.table.lines_of_row(row)
        indexes = (self._passing.mapFromSource(self.table.index(line, 0)) for line in lines if line is not None)
        index = next((i for i in indexes if i.isValid()), None)
        if index is not None:
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        elif not key:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())

    def current(self) -> Discrepancy | None:
        """The discrepancy of the chosen line."""
        index = self._passing.mapToSource(self.view.currentIndex())
        return self.table.entry(index.row()).discrepancy if index.isValid() else None

    def chosen_lines(self) -> tuple[Discrepancy, ...]:
        """The discrepancies of all selected lines; an agreement is none."""
        lines = {self._passing.mapToSource(index).row() for index in self.view.selectionModel().selectedRows()}
        entries = (self.table.entry(line) for line in sorted(lines))
        return tuple(entry.discrepancy for entry in entries if entry.standing is not Standing.AGREES)

    def tell_keys(self, keyed: Callable[[str], str]) -> None:
        """Name keys as ``keyed`` puts them into a sentence."""
        self._keyed = keyed
        self._tell_empty()

    def _tell_empty(self) -> None:
        """Say why nothing is listed."""
        self._empty.setText(
            self.tr("The versions are not compared to the end: your next step takes that up again.")
            if self.waiting and self.stopped
            else QCoreApplication.translate("Importing", "Comparing the versions") + " …"
            if self.waiting
            else self.tr("Nothing is listed that passes the words, severity and state chosen above.")
            if self.table.rowCount()
            else self._keyed(self.tr("With one version there is nothing to compare: add another ({file.open})."))
            if self.alone
            else self.tr("No discrepancy was found: where the versions say the same thing, they agree.")
        )
        self._empty.setVisible(self._passing.rowCount() == 0)

    def _shape_view(self) -> None:
        view = self.view
        view.setModel(self._passing)
        view.setAccessibleName(self.tr("Discrepancies"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setSortingEnabled(True)
        view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 12)
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column in (2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        letters = view.fontMetrics()
        widest = max(letters.horizontalAdvance(class_name(kind)) for kind in DiscrepancyClass) + 46  # badge and air
        for column, width in ((0, 64), (1, max(120, widest)), (4, 120), (5, 110)):
            view.setColumnWidth(column, width)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu)
        view.clicked.connect(lambda _index: self._go())

    def _go(self) -> None:
        if (current := self.current()) is not None:
            self.chosen.emit(current)

    def _note(self) -> None:
        current = self.current()
        if current is not None and current in self.chosen_lines():
            self.note_asked.emit(current)

    def _rule(self, ruling: Ruling) -> None:
        if chosen := self.chosen_lines():
            self.ruled.emit(Ruled(chosen, ruling))

    def _menu(self, place: QPoint) -> None:
        chosen = self.chosen_lines()
        if not chosen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, ruling in (
            (self.tr("&Settle"), Ruling.SETTLED),
            (self.tr("&Dismiss"), Ruling.DISMISSED),
            (self.tr("&Open again"), Ruling.OPEN),
        ):
            menu.addAction(text).triggered.connect(
                lambda _checked=False, ruling=ruling: self.ruled.emit(Ruled(chosen, ruling))
            )
        alike = self._alike(chosen)
        everywhere = self.tr("Settle the same &conflict everywhere (%1)").replace("%1", str(len(alike)))
        action = menu.addAction(everywhere)
        action.setEnabled(len(alike) > len(chosen))
        action.triggered.connect(lambda _checked=False: self.ruled.emit(Ruled(alike, Ruling.SETTLED)))
        menu.addSeparator()
        menu.addAction(self.tr("&Note…")).triggered.connect(lambda _checked=False: self._note())
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _alike(self, chosen: Sequence[Discrepancy]) -> tuple[Discrepancy, ...]:
        """The open discrepancies of all rows in which the same readings part as in those chosen, these first."""
        entries = (self.table.entry(line) for line in range(self.table.rowCount()))
        open_ones = [entry.discrepancy for entry in entries if entry.standing is Standing.OPEN]
        return tuple(sorted(same_conflict(open_ones, chosen), key=lambda found: found not in chosen))

    def _severities(self) -> list[str]:
        """What can be chosen as the mildest severity that is listed, the gravest first."""
        up = [self.tr("“%1” and up").replace("%1", severity_name(severity)) for severity in (2, 1)]
        return [severity_name(3), *up, self.tr("all, style too")]

    def _choice(self, name: str, texts: Sequence[str], current: int) -> QComboBox:
        box = QComboBox(self)
        name_it(box, name)
        box.addItems(list(texts))
        box.setCurrentIndex(current)
        box.currentIndexChanged.connect(lambda _index: self._narrow())
        return box

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 6, 8, 4)
        bar.setSpacing(10)
        bar.addWidget(self._words, 1)
        bar.addWidget(self.agreements)
        bar.addWidget(self._severity)
        bar.addWidget(self._state)
        return bar

    def _narrow(self) -> None:
        open_only = self._state.currentIndex() == 0
        self._passing.narrow(self._words.text(), 3 - self._severity.currentIndex(), open_only=open_only)
        self._tell_empty()
