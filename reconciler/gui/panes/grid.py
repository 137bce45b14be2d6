"""Cells in the view: which one is current, where they lie, what is selected and lit in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from reconciler.app.search import Hit, Place
from reconciler.gui.panes.content import Content
from reconciler.gui.panes.geometry import Anchor
from reconciler.gui.panes.passages import RowView
from reconciler.gui.panes.scrolling import RowScroll
from reconciler.gui.panes.values import CurrentCell
from reconciler.gui.theme import Theme
from reconciler.model.ids import RowId, VersionId
from reconciler.model.span import Span


@dataclass(frozen=True, slots=True)
class TextSelection:
    """Selected UTF-16 units of one passage, from where the selection began to where the caret is."""

    row: RowId
    column: int
    passage: int
    began: int
    caret: int

    @property
    def units(self) -> tuple[int, int]:
        """First and last unit in reading order."""
        return min(self.began, self.caret), max(self.began, self.caret)


class Grid(RowScroll):
    """Rows and columns with a current cell; subclasses paint and listen.

    Attributes:
        place, column: the current cell, counted in the rows shown; the last column is the account.
        target: words the review has gone to: row, version, span.
        pinned: the cell marked as the first of two to be pinned.
        drop_place: the row a dragged sentence would go to.
        keyed: a sentence with the editor's keys in the place of the commands it names.
    """

    current_changed = Signal(object)
    keyboard_came = Signal()
    menu_requested = Signal(object)
    card_chosen = Signal(object)
    card_menu_requested = Signal(object)
    files_dropped = Signal(object)
    zoom_changed = Signal(object)
    hits_changed = Signal()
    sentence_dropped = Signal(object)

    def __init__(self, content: Content, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(content, theme, parent)
        self.place, self.column = 0, 0
        self.selected: TextSelection | None = None
        self.target: tuple[RowId, VersionId | None, Span] | None = None
        self.pinned: CurrentCell | None = None
        self.drop_place: int | None = None
        self.hits: Mapping[Place, Sequence[Hit]] = {}
        self.keyed: Callable[[str], str] = str

    # ------------------------------------------------------------------ the current cell

    def current(self) -> CurrentCell | None:
        """The current cell, ``None`` if no row is shown."""
        if not 0 <= self.place < len(self.content.rows):
            return None
        versions = self.content.versions
        version = versions[self.column].id if self.column < len(versions) else None
        return CurrentCell(self.content.rows[self.place], version)

    def set_current(self, place: int, column: int, *, reveal: bool = True) -> None:
        """Make a cell current; places outside go to the ends."""
        if not self.content.rows:
            return
        before, old = self.current(), self.place
        self.place = min(max(place, 0), len(self.content.rows) - 1)
        self.column = self.shown_column(column, self.column)
        if reveal:
            self.reveal(self.place, self.column)
        for changed in {old, self.place}:
            self.update_row(changed)
        if self.current() != before:
            self.current_changed.emit(self.current())

    def shown_column(self, column: int, before: int) -> int:
        """``column``, or the next one that is shown in the direction one came from ``before``."""
        last = len(self.content.versions)
        column = min(max(column, 0), last)
        widths = (*self.plan.widths, 1)
        while column < last and column < len(widths) and not widths[column]:
            column += -1 if column < before and any(widths[:column]) else 1
        return column

    def reveal(self, place: int, column: int) -> None:
        """Bring a cell into view: as little as needed for a neighbour, with room around it for a far one."""
        height, tops = self.viewport().height(), dict(self.in_view())
        tall = self.measure(place)
        if tops and min(tops) - 1 <= place <= max(tops) + 1:
            top = tops.get(place)
            if top is None:
                top = tops[min(tops)] - tall if place < min(tops) else tops[max(tops)] + self.measure(max(tops))
            # Of a row taller than the view it is the beginning that is read first.
            by = top if top < 0 else max(0, min(top + tall - height, top))
            if by:
                self.scroll_rows(by)
        else:
            self.show_from(place, min(height // 4, max(0, height - tall)))
        self.reveal_column(column)

    def reveal_column(self, column: int) -> None:
        """Scroll sideways until a version's column lies between gutter and account."""
        if column < len(self.plan.widths):
            left, bar = self.plan.lefts[column], self.horizontalScrollBar()
            right = left + self.plan.widths[column] - self.plan.middle
            bar.setValue(min(max(bar.value(), right), left))

    def is_seen(self, height: int) -> bool:
        """Whether anything of the current cell can be seen in a view of that height."""
        rows = range(self.anchor.row, len(self.content.rows))
        y = -self.anchor.pixel
        for place in rows:
            if place == self.place or y >= height:
                return y < height
            y += self.heights.height(place)
        return False

    def reveal_again(self) -> None:
        """Bring the current cell back into a view that has changed; a row taller than it stays where it is."""
        if self.current() is None:
            return
        # A row at the very top is in view as far as it can be.
        if self.anchor != Anchor(self.place) and self.measure(self.place) <= self.viewport().height():
            self.reveal(self.place, self.column)
        else:
            self.reveal_column(self.column)

    def reveal_words(self, place: int, column: int, span: Span) -> None:
        """Bring words of a cell into view where its row is too tall for all of it."""
        cell = self.cell_rect(place, column)
        tops = [
            cell.top() + self.styles.pad + passage.y + round(rect.top())
            for passage in self.set_cell(place, column).passages
            for start, end in passage.passage.stretches(span)
            for rect in passage.rects(start, end)
        ]
        height = self.viewport().height()
        if tops and not cell.isEmpty() and not 0 <= tops[0] <= height - 2 * self.styles.line:
            self.scroll_rows(tops[0] - height // 3)

    def current_row(self) -> RowId | None:
        """The row with the keyboard."""
        current = self.current()
        return current.row if current is not None else None

    def current_version(self) -> VersionId | None:
        """The version whose cell has the keyboard, ``None`` in the account."""
        current = self.current()
        return current.version if current is not None else None

    def mark_cell(self) -> None:
        """Mark the current cell as the first of two to be pinned."""
        self.pinned = self.current()
        self.viewport().update()

    def clear_mark(self) -> None:
        """Take the mark away."""
        self.pinned = None
        self.viewport().update()

    def marked(self) -> CurrentCell | None:
        """The cell that was marked."""
        return self.pinned

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update_row(self.place)
        self.keyboard_came.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update_row(self.place)

    # ------------------------------------------------------------------ where things are

    def cell_rect(self, place: int, column: int) -> QRect:
        """Where a cell lies in the viewport; empty while its row is out of view."""
        for shown, y in self.in_view():
            if shown == place:
                left = self.plan.left(column, self.horizontalScrollBar().value())
                return QRect(left, y, self.plan.width(column), self.heights.height(place))
        return QRect()

    def cell_at(self, point: QPoint) -> tuple[int, int | None] | None:
        """Place and column at a point of the viewport; the column is ``None`` in the gutter."""
        for place, y in self.in_view():
            if y <= point.y() < y + self.heights.height(place):
                return place, self.plan.column_at(point.x(), self.horizontalScrollBar().value())
        return None

    def row_view(self, place: int) -> RowView:
        """A row as it is drawn."""
        return self.content.view(place)
