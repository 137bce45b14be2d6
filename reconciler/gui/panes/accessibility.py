"""The grid for screen readers: a table whose cells say row, version, words and how many discrepancies.

Three rules keep Qt and Python from ending the process:

- ``interface_cast`` is never overridden: what Python answers is not a null pointer to Qt.
- Qt's cache deletes an interface when the object it stands for is destroyed, and is not told when Python deletes one.
  So Python holds every interface until Qt has deleted it (``_kept``), whatever becomes of the grid's own Python object.
- An interface holds its grid weakly, or that grid could never go.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from weakref import ref

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from reconciler.gui.panes import controls, spoken, texts
from reconciler.gui.panes.accessibleleaf import AccessibleLeaf
from reconciler.gui.panes.grid import Grid
from reconciler.gui.panes.lanescroll import LaneScroll
from reconciler.gui.panes.lanespoken import AccessibleLanes
from reconciler.model.ids import RowId

_MOST_TOLD = 50  # rows: whoever changed more at once is told so in a sentence
_kept: list[QAccessibleInterface] = []


class AccessibleCell(AccessibleLeaf[Grid]):
    """One cell."""

    def __init__(self, grid: Grid, place: int, column: int) -> None:
        super().__init__(grid, QAccessible.Role.Cell)
        self.place = place
        self.column = column

    def text(self, which: QAccessible.Text) -> str:
        grid = self.view()
        if grid is None or self.place >= len(grid.content.rows):
            return ""
        told = {QAccessible.Text.Name: name_of, QAccessible.Text.Description: description_of}.get(which)
        return told(grid, self.place, self.column) if told is not None else ""

    def rect(self) -> QRect:
        grid = self.view()
        if grid is None:
            return QRect()
        cell = grid.cell_rect(self.place, self.column)
        return QRect(grid.viewport().mapToGlobal(cell.topLeft()), cell.size())

    def state(self) -> QAccessible.State:
        state, grid = QAccessible.State(), self.view()
        state.focusable = state.selectable = True
        if grid is not None:
            current = (grid.place, grid.column) == (self.place, self.column)
            state.focused = current and grid.hasFocus()
            state.selected = current
            state.offscreen = grid.cell_rect(self.place, self.column).isEmpty()
            state.checkable = has_words(grid, self.place, self.column)
            state.checked = state.checkable and is_taken(grid, self.place, self.column)
        return state


class AccessibleGrid(QAccessibleWidget):
    """The grid as a table."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid, QAccessible.Role.Table, texts.grid_name())
        self._grid = ref(grid)
        self._cells: dict[tuple[int, int], AccessibleCell] = {}

    def childCount(self) -> int:
        grid = self._grid()
        return len(grid.content.rows) * _columns(grid) if grid is not None else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        grid = self._grid()
        if grid is None or not 0 <= index < self.childCount():
            return None
        key = divmod(index, _columns(grid))
        found = self._cells.get(key)
        if found is None:
            found = self._cells[key] = AccessibleCell(grid, *key)
            _kept.append(found)
            QAccessible.registerAccessibleInterface(found)
        return found

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        grid = self._grid()
        if grid is None or not isinstance(child, AccessibleCell):
            return -1
        return child.place * _columns(grid) + child.column

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        grid = self._grid()
        return self.child(grid.place * _columns(grid) + grid.column) if grid is not None else None


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


def description_of(grid: Grid, place: int, column: int) -> str:
    """What it says behind the name: the marked words of a version's cell; how the row stands at the account's."""
    view = grid.content.view(place)
    if column >= len(view.cells):
        return ""
    cell = view.cells[column]
    return spoken.row(view) if cell.version is None else spoken.marks(cell)


def has_words(grid: Grid, place: int, column: int) -> bool:
    """Whether a cell is of a version that says something there, so that its wording can be taken."""
    if place >= len(grid.content.rows) or column >= len(grid.content.versions):
        return False
    return bool(grid.content.view(place).cells[column].text)


def is_taken(grid: Grid, place: int, column: int) -> bool:
    """Whether the account takes the wording of a cell."""
    return any(column == taken for _siglum, taken in grid.content.view(place).choice.sigla)


def tell_changed(grid: Grid, rows: Iterable[RowId]) -> None:
    """Let a screen reader, if one listens, know that these rows say something else, or are taken or not any more."""
    told = tuple(rows)
    if not QAccessible.isActive() or len(told) > _MOST_TOLD:
        return
    for place in (grid.content.place(row) for row in told):
        if place is None:
            continue
        first = place * _columns(grid)
        for column in range(_columns(grid)):
            if has_words(grid, place, column):
                changed = QAccessible.State()
                changed.checked = True
                _tell(QAccessibleStateChangeEvent(grid, changed), first + column)
        _tell(QAccessibleEvent(grid, QAccessible.Event.NameChanged), first + _columns(grid) - 1)


def _tell(event: QAccessibleEvent, child: int) -> None:
    event.setChild(child)
    QAccessible.updateAccessibility(event)


def tell_focus(grid: Grid) -> None:
    """Let a screen reader, if one listens, say the current cell; not while the keyboard is elsewhere."""
    if QAccessible.isActive() and grid.content.rows and grid.isVisible() and grid.hasFocus():
        _tell(QAccessibleEvent(grid, QAccessible.Event.Focus), grid.place * _columns(grid) + grid.column)


@cache
def install() -> None:
    """Teach Qt once how grids are read."""
    QAccessible.installFactory(_make)


def _make(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, Grid | LaneScroll):
        return None
    _kept[:] = [interface for interface in _kept if Shiboken.isValid(interface)]
    made = AccessibleGrid(thing) if isinstance(thing, Grid) else AccessibleLanes(thing, _kept.append)
    _kept.append(made)
    return made
