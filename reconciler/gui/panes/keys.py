"""The keyboard in the grid: moving between rows and cells, selecting words, opening the field.

Single letters and digits are not taken here: they belong to the window's actions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextLayout

from reconciler.gui.panes.grid import Grid, TextSelection
from reconciler.gui.panes.layouts import SetPassage
from reconciler.gui.panes.mouse import Owner

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class KeyInput:
    """Answers the keys of a grid."""

    def __init__(self, grid: Grid, owner: Owner) -> None:
        self._grid = grid
        self._owner = owner
        self._plain: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Up: lambda: self._row(-1),
            Qt.Key.Key_Down: lambda: self._row(1),
            Qt.Key.Key_Left: lambda: self._cell(-1),
            Qt.Key.Key_Right: lambda: self._cell(1),
            Qt.Key.Key_PageUp: lambda: self._page(-1),
            Qt.Key.Key_PageDown: lambda: self._page(1),
            Qt.Key.Key_Home: lambda: self._grid.set_current(0, self._grid.column),
            Qt.Key.Key_End: lambda: self._grid.set_current(len(self._grid.content.rows) - 1, self._grid.column),
            Qt.Key.Key_F2: owner.start_edit,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means here; whether it meant anything."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers in (_SHIFT, _SHIFT | _CONTROL) and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._select(forward=key == Qt.Key.Key_Right, word=bool(modifiers & _CONTROL))
        if modifiers == _CONTROL and key == Qt.Key.Key_A:
            return self._select_all()
        if modifiers == _CONTROL and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._plain[key]()
            return True
        if modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        if key == Qt.Key.Key_Escape:
            return self._let_go()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._grid.column == len(self._grid.content.versions):
            self._owner.start_edit()
            return True
        handler = self._plain.get(key)
        if handler is not None:
            handler()
        return handler is not None

    def tab(self, *, forward: bool) -> bool:
        """Go to the next or previous cell, row after row; whether there was one."""
        grid = self._grid
        columns = len(grid.content.versions) + 1
        at = grid.place * columns + grid.column + (1 if forward else -1)
        if not 0 <= at < columns * len(grid.content.rows):
            return False
        place, column = divmod(at, columns)
        while grid.is_hidden(column) and 0 <= at + (1 if forward else -1) < columns * len(grid.content.rows):
            at += 1 if forward else -1
            place, column = divmod(at, columns)
        grid.set_current(place, column)
        return True

    def _row(self, by: int) -> None:
        grid = self._grid
        tall = grid.cell_rect(grid.place, grid.column)
        height = grid.viewport().height()
        if tall.height() > height and ((by > 0 and tall.bottom() > height) or (by < 0 and tall.top() < 0)):
            grid.scroll_rows(by * 3 * grid.styles.line)
            return
        grid.set_current(grid.place + by, grid.column)

    def _cell(self, by: int) -> None:
        self._grid.set_current(self._grid.place, self._grid.column + by)

    def _page(self, by: int) -> None:
        grid = self._grid
        view = grid.viewport().height()
        y = grid.cell_rect(grid.place, grid.column).top()
        grid.scroll_rows(by * max(grid.styles.line, view - 2 * grid.styles.line))
        tops = grid.in_view()
        if not tops:
            return
        nearest = min(tops, key=lambda top: abs(top[1] - y))[0]
        if nearest == grid.place:
            nearest = len(grid.content.rows) - 1 if by > 0 else 0
            nearest = nearest if nearest in dict(tops) else grid.place + by
        grid.set_current(nearest, grid.column)

    # ------------------------------------------------------------------ words

    def _passage(self) -> tuple[int, SetPassage] | None:
        """The passage a selection by keyboard is in: the one selected in, else the first that can be."""
        grid, chosen = self._grid, self._grid.selected
        if grid.current() is None:
            return None
        passages = grid.set_cell(grid.place, grid.column).passages
        row = grid.content.rows[grid.place]
        if chosen is not None and (chosen.row, chosen.column) == (row, grid.column):
            return chosen.passage, passages[chosen.passage]
        return next(((n, p) for n, p in enumerate(passages) if p.passage.role.selectable), None)

    def _select(self, *, forward: bool, word: bool) -> bool:
        found = self._passage()
        if found is None:
            return False
        number, passage = found
        grid = self._grid
        row = grid.content.rows[grid.place]
        chosen = grid.selected
        if chosen is None or (chosen.row, chosen.column, chosen.passage) != (row, grid.column, number):
            chosen = TextSelection(row, grid.column, number, 0, 0)
        mode = QTextLayout.CursorMode.SkipWords if word else QTextLayout.CursorMode.SkipCharacters
        layout = passage.layout
        step = layout.nextCursorPosition if forward else layout.previousCursorPosition
        grid.selected = replace(chosen, caret=step(chosen.caret, mode))
        grid.update_row(grid.place)
        return True

    def _select_all(self) -> bool:
        found = self._passage()
        if found is None:
            return False
        grid = self._grid
        row = grid.content.rows[grid.place]
        grid.selected = TextSelection(row, grid.column, found[0], 0, found[1].offsets.units_length)
        grid.update_row(grid.place)
        return True

    def _let_go(self) -> bool:
        grid = self._grid
        if (grid.selected, grid.target, grid.pinned) == (None, None, None):
            return False
        grid.selected, grid.target, grid.pinned = None, None, None
        grid.viewport().update()
        return True
