"""The figure grid in a dock: filled in small steps while it can be seen, so that nothing else waits for it."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reconciler.app.figures import Figures, FigureWork, as_markdown, as_tsv, table
from reconciler.gui.docks.figuretable import FIRST, LABEL, STATE, FigureTable, PassingFigures, accord_name
from reconciler.gui.docks.listkeys import ListKeys
from reconciler.gui.labels import plain
from reconciler.gui.naming import clearable, name
from reconciler.gui.theme import Theme
from reconciler.model.figure_line import Accord, FigureLine, UnitChoice
from reconciler.model.ids import RowId
from reconciler.model.project import Project

_SOON = 120  # milliseconds after the last change until the work begins: typing comes first
_STATE_WIDTH, _LEAST_WIDTH = 110, 96  # pixels
_SLICE = 0.008  # seconds of work before the window may do something else


class FigureGrid(QWidget):
    """The table with its filters.

    Signals:
        chosen: a ``FigureReading`` to go to.
    """

    chosen = Signal(object)

    def __init__(self, figures: Figures, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures, self._project = figures, Project()
        self._told: tuple[object, ...] | None = None
        self._row: RowId | None = None
        self._work: FigureWork | None = None
        self.table = FigureTable(theme, self)
        self._passing = PassingFigures(self.table, self)
        self.view = QTableView(self)
        self.view.setModel(self._passing)
        _shape(self.view, self.tr("Figures"))
        self.view.customContextMenuRequested.connect(self._menu)
        self.view.doubleClicked.connect(lambda _index: self._go())
        self._words = QLineEdit(self)
        self._words.setPlaceholderText(self.tr("Words in the table"))
        self._words.setAccessibleName(self.tr("Words in the table of figures"))
        clearable(self._words)
        self._words.textChanged.connect(lambda _text: self._narrow())
        self._parting = QCheckBox(self.tr("Only what parts"), self)
        self._parting.toggled.connect(lambda _on: self._narrow())
        self._unit = QComboBox(self)
        name(self._unit, self.tr("Unit of the values"))
        self._unit.addItems(
            [self.tr("units as most versions have them"), self.tr("metric units"), self.tr("imperial units")]
        )
        self._unit.currentIndexChanged.connect(lambda _index: self.catch_up())
        self._empty = plain(self)
        self._empty.setObjectName("figures-empty")
        self._empty.setContentsMargins(12, 6, 12, 6)
        self._lay_out()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._go_on)
        self.setFocusProxy(self.view)
        ListKeys(self.view, {Qt.Key.Key_Return: self._go, Qt.Key.Key_Enter: self._go})
        self.view.installEventFilter(self)
        self._tell_empty()

    def show_project(self, project: Project) -> None:
        """Show the figures of ``project``, now if the table can be seen, else as soon as it can."""
        self._project = project
        self.catch_up()

    def catch_up(self) -> None:
        """Begin the work that is due, unless nobody would see it."""
        if self._told != self._ground() and not self.visibleRegion().isEmpty():
            self._work = None
            self._later.start(_SOON)

    def finish(self) -> None:
        """Do what is left of the work at once."""
        if self._told != self._ground():
            self._show(self._figures.lines(self._project, self.unit))

    def follow(self, row: RowId) -> None:
        """Choose the first line with a reading in a row, without going there."""
        self._row = row
        if self.view.hasFocus():
            return
        lines = (n for n, line in enumerate(self.table.lines) if any(r.row == row for r in line.readings))
        indexes = (self._passing.mapFromSource(self.table.index(line, LABEL)) for line in lines)
        index = next((i for i in indexes if i.isValid()), None)
        if index is not None:
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        else:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())

    @property
    def unit(self) -> UnitChoice:
        """The unit chosen."""
        return tuple(UnitChoice)[self._unit.currentIndex()]

    def current_line(self) -> FigureLine | None:
        """The line of the current cell."""
        index = self._passing.mapToSource(self.view.currentIndex())
        return self.table.lines[index.row()] if index.isValid() else None

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self.table.set_theme(theme)
        self.view.viewport().update()

    def copy(self, *, markdown: bool = False) -> None:
        """Copy the selected lines, or all that pass where at most one is chosen."""
        chosen = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()})
        places = chosen if len(chosen) > 1 else range(self._passing.rowCount())
        lines = [self.table.lines[self._passing.mapToSource(self._passing.index(n, 0)).row()] for n in places]
        states = {accord: accord_name(accord) for accord in Accord}
        versions = self.table.versions
        head = [self.tr("State"), self.tr("What is counted"), *(v.siglum for v in versions)]
        rows = [head, *table(lines, versions, self.table.language, states)]
        QApplication.clipboard().setText(as_markdown(rows) if markdown else as_tsv(rows))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            copies = event.matches(QKeySequence.StandardKey.Copy)
            if copies:
                self.copy()
            return copies
        return False

    def _ground(self) -> tuple[object, ...]:
        """What the table is made from."""
        project = self._project
        return project.versions, project.rows, project.relations, self.unit

    def _go_on(self) -> None:
        """A slice of the work."""
        if self._work is None:
            self._work = self._figures.work(self._project, self.unit)
        end = perf_counter() + _SLICE
        try:
            while perf_counter() < end:
                next(self._work)
        except StopIteration as done:
            self._work = None
            self._show(done.value)
        else:
            self._later.start(0)

    def _show(self, lines: Sequence[FigureLine]) -> None:
        project, current = self._project, self.current_line()
        numbers = {row.id: number for number, row in enumerate(project.rows, 1)}
        another = [v.id for v in project.versions] != [v.id for v in self.table.versions]
        self._told = self._ground()
        self.table.put(lines, project.versions, numbers, QLocale().name()[:2])
        if another:
            _size_columns(self.view, len(project.versions))
        self._choose(current)
        self._tell_empty()

    def _choose(self, wanted: FigureLine | None) -> None:
        """Stay at the line that was current."""
        place = next((n for n, line in enumerate(self.table.lines) if wanted and line.key == wanted.key), None)
        if place is not None:
            self.view.setCurrentIndex(self._passing.mapFromSource(self.table.index(place, LABEL)))
        elif self._row is not None:
            self.follow(self._row)

    def _go(self) -> None:
        index = self._passing.mapToSource(self.view.currentIndex())
        if not index.isValid():
            return
        readings = self.table.readings(index) or self.table.lines[index.row()].readings
        odd = next((r for r in readings if r.odd), None)
        self.chosen.emit(odd or readings[0])

    def _narrow(self) -> None:
        self._passing.narrow(self._words.text(), parting=self._parting.isChecked())
        self._tell_empty()

    def _tell_empty(self) -> None:
        """Say why nothing is listed."""
        if self._told is None:
            text = self.tr("The figures are being read …")
        elif self.table.rowCount():
            text = self.tr("No figure passes the words and the switch chosen above.")
        else:
            text = self.tr("No figure is counted, measured or paid in these versions.")
        self._empty.setText(text)
        self._empty.setVisible(self._passing.rowCount() == 0)

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.view.currentIndex().isValid():
            menu.addAction(self.tr("&Go to the row")).triggered.connect(lambda _on=False: self._go())
            menu.addSeparator()
        self._add_copying(menu)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _add_copying(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Copy as a &table")).triggered.connect(lambda _on=False: self.copy())
        menu.addAction(self.tr("Copy as &Markdown")).triggered.connect(lambda _on=False: self.copy(markdown=True))

    def _lay_out(self) -> None:
        copying = QPushButton(self.tr("&Copy"), self)
        copying.setAccessibleName(self.tr("Copy the figures"))
        menu = QMenu(copying)
        self._add_copying(menu)
        copying.setMenu(menu)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 6, 8, 4)
        bar.setSpacing(10)
        bar.addWidget(self._words, 1)
        for widget in (self._parting, self._unit, copying):
            bar.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self._empty)
        layout.addWidget(self.view, 1)


def _shape(view: QTableView, name: str) -> None:
    view.setAccessibleName(name)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSortingEnabled(True)
    view.sortByColumn(STATE, Qt.SortOrder.AscendingOrder)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 12)
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)


def _size_columns(view: QTableView, versions: int) -> None:
    """Room for the words first, then as much as each version needs; with many versions the table scrolls."""
    bar = view.verticalScrollBar().sizeHint().width()
    words = "≠  " + QCoreApplication.translate("Figures", "conflict")
    state = max(_STATE_WIDTH, view.fontMetrics().horizontalAdvance(words) + 30)
    room = max(0, view.width() - bar - state - 2 * view.frameWidth())
    label = min(max(260, round(room * 0.34)), 440)
    each = max(_LEAST_WIDTH, (room - label) // max(1, versions))
    view.setColumnWidth(STATE, state)
    view.setColumnWidth(LABEL, max(label, room - each * versions))
    for column in range(FIRST, FIRST + versions):
        view.setColumnWidth(column, each)
