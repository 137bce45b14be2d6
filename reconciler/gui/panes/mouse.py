"""The mouse in the grid: choosing cells, selecting words, following arrows, zooming, dropping files, asking why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from reconciler.gui.panes import texts
from reconciler.gui.panes.dragging import SentenceDrag
from reconciler.gui.panes.grid import Grid, TextSelection
from reconciler.gui.panes.layouts import SetPassage
from reconciler.gui.panes.passages import Role
from reconciler.gui.panes.values import Clicked
from reconciler.gui.tooltips import plain
from reconciler.gui.wording import told
from reconciler.model.ids import RowId
from reconciler.model.span import Span

_HANDLERS = {
    QEvent.Type.MouseButtonPress: "_press",
    QEvent.Type.MouseMove: "_move",
    QEvent.Type.MouseButtonRelease: "_release",
    QEvent.Type.MouseButtonDblClick: "_double",
    QEvent.Type.Wheel: "_wheel",
    QEvent.Type.ToolTip: "_tip",
    QEvent.Type.DragEnter: "_drag",
    QEvent.Type.DragMove: "_drag",
    QEvent.Type.Drop: "_drop",
}


class Owner(Protocol):
    """What the mouse asks of the whole grid."""

    def start_edit(self, row: RowId | None = None, clicked: Clicked | None = None) -> None:
        """Edit a row of the account, the current one for none."""

    def zoom(self, steps: int, /) -> None:
        """Make everything larger or smaller."""


@dataclass(frozen=True, slots=True)
class Spot:
    """What lies under a point: a cell, and the passage and UTF-16 unit of it nearest to the point."""

    place: int
    column: int
    number: int
    passage: SetPassage
    unit: int
    inside: bool


def spot_at(grid: Grid, point: QPoint) -> Spot | None:
    """What lies under a point of the viewport, ``None`` outside all cells."""
    place, column = grid.cell_at(point) or (0, None)
    if column is None:
        return None
    cell = grid.cell_rect(place, column)
    x, y = point.x() - cell.left() - grid.styles.left, point.y() - cell.top() - grid.styles.pad
    passages = grid.set_cell(place, column).passages
    number = next((n for n, p in enumerate(passages) if y < p.y + p.height), len(passages) - 1)
    passage = passages[number]
    inside = passage.y <= y < passage.y + passage.height and 0 <= x <= cell.width()
    return Spot(place, column, number, passage, passage.unit_at(x, y - passage.y), inside)


class MouseInput(QObject):
    """Listens to the viewport of a grid."""

    def __init__(self, grid: Grid, owner: Owner) -> None:
        super().__init__(grid)
        self._grid = grid
        self._owner = owner
        self._selecting = False
        self._drag_sentence = SentenceDrag(grid)
        grid.viewport().setAcceptDrops(True)
        grid.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        handler = _HANDLERS.get(event.type())
        return bool(getattr(self, handler)(event)) if handler is not None else False

    def _press(self, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        point, grid = event.position().toPoint(), self._grid
        found = grid.cell_at(point)
        grid.setFocus(Qt.FocusReason.MouseFocusReason)
        if found is None:
            return True
        place, column = found
        grid.set_current(place, grid.column if column is None else column)
        if event.button() != Qt.MouseButton.LeftButton:
            return True
        spot = spot_at(grid, point)
        if spot is not None and spot.inside and spot.passage.passage.target is not None:
            self._follow(spot)
            return True
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and column is not None:
            self._drag_sentence.begin(place, column, _words_at(spot))
            return True
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._begin(spot, extend=extend)
        return True

    def _follow(self, spot: Spot) -> None:
        target = spot.passage.passage.target
        place = self._grid.content.place(target) if target is not None else None
        if place is not None:
            self._grid.set_current(place, spot.column)

    def _begin(self, spot: Spot | None, *, extend: bool) -> None:
        grid, old = self._grid, self._grid.selected
        grid.selected = None
        if spot is not None and spot.passage.passage.role.selectable:
            row = grid.content.rows[spot.place]
            fresh = TextSelection(row, spot.column, spot.number, spot.unit, spot.unit)
            same = old is not None and (old.row, old.column, old.passage) == (row, spot.column, spot.number)
            grid.selected = replace(old, caret=spot.unit) if old is not None and same and extend else fresh
            self._selecting = True
        if old is not None and (place := grid.content.place(old.row)) is not None:
            grid.update_row(place)
        if spot is not None:
            grid.update_row(spot.place)

    def _move(self, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        point, grid = event.position().toPoint(), self._grid
        if self._drag_sentence.going_on:
            self._drag_sentence.move(point)
            return True
        if self._selecting and event.buttons() & Qt.MouseButton.LeftButton:
            self._extend(point)
            return True
        spot = spot_at(grid, point)
        grid.viewport().setCursor(_cursor(spot))
        return False

    def _extend(self, point: QPoint) -> None:
        grid, chosen = self._grid, self._grid.selected
        place = grid.content.place(chosen.row) if chosen is not None else None
        if chosen is None or place is None:
            return
        if point.y() < 0 or point.y() > grid.viewport().height():
            step = grid.styles.line if point.y() > 0 else -grid.styles.line
            grid.scroll_rows(step)
        cell = grid.cell_rect(place, chosen.column)
        if cell.isEmpty():
            return
        passage = grid.set_cell(place, chosen.column).passages[chosen.passage]
        x, y = point.x() - cell.left() - grid.styles.left, point.y() - cell.top() - grid.styles.pad - passage.y
        unit = 0 if y < 0 else passage.offsets.units_length if y > passage.height else passage.unit_at(x, y)
        grid.selected = replace(chosen, caret=unit)
        grid.update_row(place)

    def _release(self, event: QEvent) -> bool:
        self._selecting = False
        if self._drag_sentence.going_on:
            self._drag_sentence.end()
            return True
        chosen = self._grid.selected
        clipboard = QApplication.clipboard()
        if chosen is not None and chosen.began != chosen.caret and clipboard.supportsSelection():
            clipboard.setText(selected_words(self._grid, chosen), clipboard.Mode.Selection)
        return True

    def _double(self, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        grid = self._grid
        spot = spot_at(grid, event.position().toPoint())
        if spot is None:
            return True
        grid.set_current(spot.place, spot.column)
        if spot.column == len(grid.content.versions):
            self._owner.start_edit(clicked=Clicked(spot.passage.passage.text, spot.unit))
        elif spot.passage.passage.role.selectable:
            first, last = word_around(spot.passage, spot.unit)
            grid.selected = TextSelection(grid.content.rows[spot.place], spot.column, spot.number, first, last)
            grid.update_row(spot.place)
        return True

    def _wheel(self, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self._owner.zoom(1 if turned > 0 else -1 if turned < 0 else 0)
            return True
        return False

    def _tip(self, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent):
            return False
        spot = spot_at(self._grid, event.pos())
        tip = "\n".join(told_of(self._grid, spot)) if spot is not None and spot.inside else ""
        if tip:
            QToolTip.showText(event.globalPos(), plain(tip), self._grid.viewport())
        else:
            QToolTip.hideText()
        return True

    def _drag(self, event: QEvent) -> bool:
        if isinstance(event, QDropEvent | QDragEnterEvent) and _files(event):
            event.acceptProposedAction()
            return True
        return False

    def _drop(self, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and (files := _files(event)):
            event.acceptProposedAction()
            self._grid.files_dropped.emit(files)
            return True
        return False


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _cursor(spot: Spot | None) -> Qt.CursorShape:
    if spot is None or not spot.inside:
        return Qt.CursorShape.ArrowCursor
    if spot.passage.passage.role is Role.MOVED:
        return Qt.CursorShape.PointingHandCursor
    return Qt.CursorShape.IBeamCursor if spot.passage.passage.role.selectable else Qt.CursorShape.ArrowCursor


def selected_words(grid: Grid, chosen: TextSelection) -> str:
    """The words of a selection as they stand in the source."""
    place = grid.content.place(chosen.row)
    if place is None:
        return ""
    passage = grid.set_cell(place, chosen.column).passages[chosen.passage]
    first, last = (passage.offsets.to_code_points(u) for u in chosen.units)
    return passage.passage.text[first:last]


def word_around(passage: SetPassage, unit: int) -> tuple[int, int]:
    """First and last UTF-16 unit of the word at a place of a passage."""
    text = passage.passage.text
    at = min(passage.offsets.to_code_points(unit), max(0, len(text) - 1))
    first = last = at
    while first > 0 and _of_word(text[first - 1]):
        first -= 1
    while last < len(text) and _of_word(text[last]):
        last += 1
    return passage.offsets.to_units(first), passage.offsets.to_units(max(last, at + 1 if text else at))


def _of_word(character: str) -> bool:
    return character.isalnum() or character in "'’-"


def told_of(grid: Grid, spot: Spot) -> list[str]:
    """What is known of the words at a place: discrepancies marked there, and agreements that are not marked."""
    keys = keys_at(spot)
    row = grid.content.rows[spot.place]
    findings = grid.content.findings(row)
    lines = [told(d) for d in findings.discrepancies if d.key in keys]
    versions = grid.content.versions
    if spot.column < len(versions):
        at = spot.passage.offsets.to_code_points(spot.unit)
        span = spot.passage.passage.source_span(at, at + 1)
        version = versions[spot.column].id
        for agreement in findings.agreements:
            here = (r.span for r in agreement.readings if r.version == version and r.span is not None)
            if span is not None and any(_touches(s, span) for s in here):
                lines.append(texts.same_meaning(told(agreement)))
    return lines


def keys_at(spot: Spot) -> tuple[str, ...]:
    """Keys of the discrepancies marked at a place."""
    at = spot.passage.offsets.to_code_points(spot.unit)
    return tuple(dict.fromkeys(m.key for m in spot.passage.passage.marks if m.key and m.start <= at <= m.end))


def _words_at(spot: Spot | None) -> Span | None:
    if spot is None or not spot.inside:
        return None
    at = spot.passage.offsets.to_code_points(spot.unit)
    return spot.passage.passage.source_span(at, at + 1) or spot.passage.passage.source_span(at - 1, at)


def _touches(one: Span, other: Span) -> bool:
    return one.overlaps(other)
