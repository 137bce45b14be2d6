"""The grid for screen readers: a table whose cells say row, version, words and how many discrepancies.

Qt asks for a cell through a light object of its own. ``interface_cast`` must never be overridden: what Python answers
is not a null pointer to Qt, and the first client that asks ends the process.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QAccessibleWidget

from reconciler.gui.panes import controls, texts
from reconciler.gui.panes.grid import Grid


class _CellHandle(QObject):
    """Stands for one cell, because Qt wants a QObject for every accessible thing."""


class AccessibleCell(QAccessibleObject):
    """One cell."""

    def __init__(self, handle: QObject, grid: Grid, place: int, column: int) -> None:
        super().__init__(handle)
        self._handle = handle
        self._grid = grid
        self._place = place
        self._column = column

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._grid)

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Cell

    def text(self, which: QAccessible.Text) -> str:
        if which is QAccessible.Text.Name and self._place < len(self._grid.content.rows):
            return name_of(self._grid, self._place, self._column)
        return ""

    def rect(self) -> QRect:
        cell = self._grid.cell_rect(self._place, self._column)
        return QRect(self._grid.viewport().mapToGlobal(cell.topLeft()), cell.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.selectable = True
        current = (self._grid.place, self._grid.column) == (self._place, self._column)
        state.focused = current and self._grid.hasFocus()
        state.selected = current
        state.offscreen = self._grid.cell_rect(self._place, self._column).isEmpty()
        return state


class AccessibleGrid(QAccessibleWidget):
    """The grid as a table."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid, QAccessible.Role.Table, texts.grid_name())
        self._grid = grid
        self._cells: dict[tuple[int, int], AccessibleCell] = {}

    def childCount(self) -> int:
        return len(self._grid.content.rows) * _columns(self._grid)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < self.childCount():
            return None
        key = divmod(index, _columns(self._grid))
        found = self._cells.get(key)
        if found is None:
            # Kept here, because Qt keeps neither the handle nor the cell.
            found = self._cells[key] = AccessibleCell(_CellHandle(self._grid), self._grid, *key)
            QAccessible.registerAccessibleInterface(found)
        return found

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        for (place, column), cell in self._cells.items():
            if cell is child:
                return place * _columns(self._grid) + column
        return -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.child(self._grid.place * _columns(self._grid) + self._grid.column)


def _columns(grid: Grid) -> int:
    return len(grid.content.versions) + 1


def name_of(grid: Grid, place: int, column: int) -> str:
    """What a screen reader says for a cell."""
    view = grid.content.view(place)
    if column >= len(view.cells):
        return ""
    cell = view.cells[column]
    words = cell.text.replace("\n", " / ") or "; ".join(p.text for p in cell.passages)
    words = controls.shown(words)
    if cell.version is None:
        taken = ", ".join((*(siglum for siglum, _ in view.choice.sigla), *view.choice.tags))
        return texts.account_name(view.number, f"{words} ({taken})" if taken else words)
    return texts.cell_name(view.number, grid.content.versions[column].siglum, words, cell.discrepancies)


def tell_focus(grid: Grid) -> None:
    """Let a screen reader, if one listens, say the current cell."""
    if QAccessible.isActive() and grid.content.rows:
        event = QAccessibleEvent(grid, QAccessible.Event.Focus)
        event.setChild(grid.place * _columns(grid) + grid.column)
        QAccessible.updateAccessibility(event)


@cache
def install() -> None:
    """Teach Qt once how grids are read."""
    QAccessible.installFactory(_make)


def _make(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, Grid):
        return None
    if not isinstance(thing.accessible, AccessibleGrid):
        thing.accessible = AccessibleGrid(thing)
    return thing.accessible
