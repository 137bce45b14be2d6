"""The docks at the bottom of the window: made once, filled from the workspace when they can be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from reconciler.app.figures import Figures
from reconciler.app.workspace import Workspace
from reconciler.gui.docks.discrepancies import Discrepancies
from reconciler.gui.docks.entries import gathering
from reconciler.gui.docks.figures import FigureGrid
from reconciler.gui.docks.history import HistoryList
from reconciler.gui.docks.notes import NoteList
from reconciler.gui.docks.setaside import SetAside
from reconciler.gui.docks.versions import VersionList
from reconciler.gui.docks.why import Why, proposed
from reconciler.gui.theme import Theme
from reconciler.model.ids import NoteId, RowId

HEIGHT = 220


class Board(QObject):
    """All docks of a window.

    Signals:
        left: the editor wants back to the grid.

    Attributes:
        discrepancies, figures, notes, aside, why, versions, history: what stands in the docks.
        low: the window has no room for them beside the grid.
    """

    left = Signal()

    def __init__(self, window: QMainWindow, workspace: Workspace, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._workspace = window, workspace
        self.discrepancies = Discrepancies(theme)
        self.figures = FigureGrid(Figures(workspace.analysis), theme)
        self.notes = NoteList()
        self.aside = SetAside()
        self.why = Why()
        self.versions = VersionList()
        self.history = HistoryList()
        self._row: RowId | None = None
        self.low = False
        self._keyed: Callable[[str], str] = str
        self._docks = {
            "discrepancies": _dock(window, self.left, "discrepancies", self.tr("Discrepancies"), self.discrepancies),
            "figures": _dock(window, self.left, "figures", self.tr("Figures"), self.figures),
            "notes": _dock(window, self.left, "notes", self.tr("Notes"), self.notes),
            "aside": _dock(window, self.left, "aside", self.tr("Set aside"), self.aside),
            "why": _dock(window, self.left, "why", self.tr("Why this row?"), self.why),
            "versions": _dock(window, self.left, "versions", self.tr("Versions"), self.versions),
            "history": _dock(window, self.left, "history", self.tr("History"), self.history),
        }
        window.setTabPosition(Qt.DockWidgetArea.BottomDockWidgetArea, QTabWidget.TabPosition.North)
        self._why_later = QTimer(self)
        self._why_later.setSingleShot(True)
        self._why_later.timeout.connect(self._explain)
        # A dock behind another tab counts as visible until the event is over.
        figures = self.figures
        self._docks["figures"].visibilityChanged.connect(lambda _on: QTimer.singleShot(0, figures, figures.catch_up))
        past = self.history
        self._docks["history"].visibilityChanged.connect(lambda _on: QTimer.singleShot(0, past, past.show_present))
        self._docks["why"].visibilityChanged.connect(lambda _on: self._why_later.start(0))
        self.lay_out()

    def lay_out(self) -> None:
        """Put every dock back in its place."""
        docks = list(self._docks.values())
        for dock in docks:
            self._window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
            dock.setFloating(False)
            dock.show()
        for left, right in pairwise(docks):
            self._window.tabifyDockWidget(left, right)
        docks[0].raise_()
        for bar in self._window.findChildren(QTabBar):
            bar.setAccessibleName(self.tr("Lists"))
        self._window.resizeDocks([docks[0]], [min(HEIGHT, self._window.height() // 4)], Qt.Orientation.Vertical)

    def switches(self) -> list[QAction]:
        """Actions that bring a dock to the front, or hide the one in front; ticked is what is in front."""
        return [_switch(self, name, dock) for name, dock in self._docks.items()]

    def is_in_front(self, name: str) -> bool:
        """Whether a dock can be seen: it is shown, and not behind another tab."""
        return not self._docks[name].visibleRegion().isEmpty()

    def turn(self, name: str) -> None:
        """Bring a dock to the front; hide the one that is there already, in a low window all of them."""
        if self.is_in_front(name):
            _hide(tuple(self._docks.values()) if self.low else (self._docks[name],), self._window, self.left)
        else:
            self.raise_dock(name)

    def turn_low(self, low: bool) -> None:  # noqa: FBT001  Qt's signal carries it
        """Leave the room of a low window to the grid: there the lists come when they are asked for."""
        self.low = low
        if not self._workspace.project.versions:
            return
        if low:
            _hide(tuple(self._docks.values()), self._window, self.left)
        else:
            self.show_all(on=True)

    def names(self) -> list[str]:
        """What the docks are called in the program."""
        return list(self._docks)

    def title(self, name: str) -> str:
        """What a dock is called on its tab."""
        return self._docks[name].windowTitle()

    def part(self, name: str) -> QWidget:
        """What takes the keyboard in a dock."""
        return self.parts()[self.names().index(name)]

    def parts(self) -> list[QWidget]:
        """The contents, for moving the keyboard from one to the next."""
        before = [self.discrepancies.view, self.figures.view, self.notes.tree, self.aside.tree, self.why.tree]
        return [*before, self.versions.tree, self.history.list]

    def show_all(self, *, on: bool) -> None:
        """Show or hide the docks together, as the empty state asks; in a low window they wait to be asked for."""
        _show(self._docks.values(), self._window, on=on and not self.low)
        if on and not self.low:
            self._docks["discrepancies"].raise_()

    def raise_dock(self, name: str) -> None:
        """Bring a dock to the front."""
        if self.low and self._docks[name].isHidden():
            _show(self._docks.values(), self._window, on=True)
        self._docks[name].show()
        self._docks[name].raise_()

    def show_note(self, note: NoteId) -> None:
        """Bring a note to the front."""
        self.raise_dock("notes")
        self.notes.follow(note)

    def tell_keys(self, keyed: Callable[[str], str]) -> None:
        """Name the keys as the editor has them; ``keyed`` puts them into a sentence."""
        self._keyed = keyed
        self.notes.tell_keys(keyed)
        self.discrepancies.tell_keys(keyed)

    def fill(self) -> None:
        """Show the project as it is now."""
        for _ in self.filling():
            pass

    def filling(self) -> Iterator[None]:
        """The same a step at a time, none longer than a blink, as long as the project stays what it is."""
        project = self._workspace.project
        numbers = {row.id: number for number, row in enumerate(project.rows, 1)}
        sigla = {version.id: version.siglum for version in project.versions}
        self.discrepancies.waiting = self._workspace.analysis.is_put_off
        self.discrepancies.alone = len(project.versions) < 2
        listed = yield from gathering(self._workspace, agreements=self.discrepancies.agreements.isChecked())
        yield from self.discrepancies.showing(listed)
        if self._row is not None and not self.discrepancies.view.hasFocus():
            # What the list chose in place of a line that is gone is not where the editor is.
            self.discrepancies.follow(self._row)
        yield
        self.figures.show_project(project)
        yield
        in_notes = self.notes.isAncestorOf(self._window.focusWidget())
        self.notes.show_notes(project.notes, numbers, sigla)
        if in_notes and not project.notes:
            self.left.emit()  # the list is hidden with its last note, and the keyboard would be nowhere
        self.aside.show_project(project)
        yield
        yield from self.versions.showing(project)
        yield
        self.history.show_past(self._workspace.session)
        self._why_later.start(0)

    def follow(self, row: RowId | None) -> None:
        """Show what belongs to the current row."""
        self._row = row
        if row is not None:
            self.discrepancies.follow(row)
            self.figures.follow(row)
        self._why_later.start(0)

    def stand_at(self, row: RowId | None) -> None:
        """Know the current row where nobody has gone to it: the first one of what was just opened."""
        if self._row is None:
            self._row = row

    def set_theme(self, theme: Theme) -> None:
        """Paint the badges anew."""
        self.discrepancies.table.set_theme(theme)
        self.figures.set_theme(theme)
        self.discrepancies.view.viewport().update()

    def _explain(self) -> None:
        if self.why.visibleRegion().isEmpty():
            return
        project = self._workspace.project
        row = next((r for r in project.rows if r.id == self._row), None)
        if row is None:
            self.why.clear()
            return
        agreements = self._workspace.findings(row.id).agreements
        self.why.show_row(project.rows.index(row) + 1, row, self._workspace.why(row.id), agreements)
        decision = project.decisions.get(row.id)
        # What nobody but the program has decided is proposed, and why.
        open_row = decision is None or decision.automatic
        self.why.show_proposal(self._keyed(proposed(project, row)) if open_row else "")


def arrange(window: QMainWindow, board: Board, layout: QByteArray) -> None:
    """Arrange the docks as they were kept; what does not name them all is of an older or an unfinished window.

    Qt would put the docks it finds no word about side by side, together wider than the window.
    """
    kept = bytes(layout.data())
    if all(f"dock-{name}".encode("utf-16-be") in kept for name in board.names()):
        window.restoreState(layout)


def _dock(window: QMainWindow, left: SignalInstance, name: str, title: str, content: QWidget) -> QDockWidget:
    """A dock without a title bar, its tab tells the title; Esc goes back to the grid."""
    dock = QDockWidget(title, window)
    dock.setObjectName(f"dock-{name}")
    dock.setTitleBarWidget(QWidget(dock))
    dock.setWidget(content)
    back = QShortcut(QKeySequence("Esc"), dock, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
    back.activated.connect(left)
    return dock


def _switch(board: Board, name: str, dock: QDockWidget) -> QAction:
    """What brings one dock to the front, or hides it."""
    made = QAction(dock.windowTitle(), dock, checkable=True)

    def tick() -> None:
        made.setChecked(board.is_in_front(name))

    made.triggered.connect(lambda _on: board.turn(name))
    # A dock behind another tab counts as visible until the event is over.
    for signal in (made.triggered, dock.visibilityChanged):
        signal.connect(lambda _on: QTimer.singleShot(0, made, tick))
    return made


def _show(docks: Iterable[QDockWidget], window: QMainWindow, *, on: bool) -> None:
    for dock in docks:
        dock.setVisible(on)
    # Qt leaves the tabs of a restored layout where they were while a dialog stands open.
    for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        bar.setVisible(on and bar.count() > 0)


def _hide(docks: Iterable[QDockWidget], window: QMainWindow, left: SignalInstance) -> None:
    """Hide docks; a keyboard inside them goes back to the grid."""
    inside = any(dock.isAncestorOf(window.focusWidget()) for dock in docks)
    for dock in docks:
        dock.hide()
    if inside:
        left.emit()
