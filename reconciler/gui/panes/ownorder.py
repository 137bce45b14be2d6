"""Versions in their own order: each column reads as its article, ribbons lead from a sentence to its partners.

The view keeps no project of its own: it reads the grid's content, and the grid's current cell is its current sentence.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from reconciler.gui.announcing import tell_focus
from reconciler.gui.panes import texts
from reconciler.gui.panes.grid import Grid
from reconciler.gui.panes.laneheader import LaneHeader
from reconciler.gui.panes.lanekeys import LaneKeys
from reconciler.gui.panes.lanepainting import LanePainter
from reconciler.gui.panes.lanes import GAP, MARGIN
from reconciler.gui.panes.lanescroll import LaneScroll, make_ready
from reconciler.gui.panes.values import CurrentCell, MenuRequest
from reconciler.model.ids import RowId, VersionId


class OwnOrder(LaneScroll):
    """One lane a version, with the keyboard and the mouse.

    Signals:
        gone: ``CurrentCell`` of the sentence gone to.
        restore_asked: ids of sentences to be brought back into the comparison.
        menu_requested: ``MenuRequest``.
    """

    gone = Signal(object)
    restore_asked = Signal(object)
    menu_requested = Signal(object)

    def __init__(self, grid: Grid, parent: QWidget | None = None) -> None:
        super().__init__(grid, parent)
        self._painter = LanePainter(self)
        self._keys = LaneKeys(self)
        self._header = LaneHeader(self._painter, self)
        self._above_bar = QWidget()  # the bar begins where the sentences begin
        self.addScrollBarWidget(self._above_bar, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(texts.own_order_name())
        self.horizontalScrollBar().valueChanged.connect(self._draw)
        grid.replanned.connect(self.catch_up)
        grid.scrolled.connect(self.viewport().update)
        grid.hits_changed.connect(self.viewport().update)
        grid.current_changed.connect(self.follow)

    def catch_up(self) -> None:
        """Take up what changed in the grid, keeping the current sentence where it is."""
        if not self.isVisible():
            return
        y = self.known_top()
        if self.rebuild():
            self.setViewportMargins(0, self._painter.header_height(), 0, 0)
            self._above_bar.setFixedHeight(self._painter.header_height())
            self.follow(self.grid.current(), y=y)
        self._draw()

    def _draw(self, *_told: object) -> None:
        self._header.lie(self.viewport().width())
        self.viewport().update()

    # ------------------------------------------------------------------ where one is

    def follow(self, current: CurrentCell | None, y: int | None = None) -> None:
        """Make the sentence of the grid's current cell current and let its partners stand beside it."""
        if not self.isVisible() or not self.lanes:
            return
        if current is not None:
            self._enter(current.row, current.version)
        self.lane = min(self.lane, len(self.lanes) - 1)
        self.place = max(0, min(self.place, len(self.lanes[self.lane].items) - 1))
        self.show_current(y)

    def _enter(self, row: RowId, version: VersionId | None) -> None:
        item = self.current_item()
        names = [lane.version for lane in self.lanes]
        wanted = names.index(version) if version in names else self.lane
        if item is not None and item.row == row and wanted == self.lane:
            return
        having = [n for n, lane in enumerate(self.lanes) if lane.holds(row)]
        lane = wanted if wanted in having or not having else having[0]
        place = self.lanes[lane].place_of(row)
        if place is not None:
            self.lane, self.place = lane, place

    def go(self, lane: int, place: int, y: int | None = None) -> None:
        """Make a sentence current; the grid follows."""
        if not self.lanes:
            return
        self.lane = max(0, min(lane, len(self.lanes) - 1))
        self.place = max(0, min(place, len(self.lanes[self.lane].items) - 1))
        item = self.current_item()
        self.show_current(y)
        if item is not None and item.row is not None:
            self.gone.emit(CurrentCell(item.row, self.lanes[self.lane].version))
        tell_focus(self, self.place)

    def show_current(self, y: int | None = None) -> None:
        """Bring the current sentence into view and its partners beside it."""
        if self.current_item() is None:
            self.viewport().update()
            return
        height, lane = self.viewport().height(), self.lanes[self.lane]
        measure = self.measure(self.lane)
        top = y if y is not None else self.top_of(self.lane, self.place)
        tall = measure(self.place)
        if top is None or top < 0 or top + tall > height:
            top = min(height // 3, max(0, height - tall)) if top is None else max(0, min(top, height - tall))
        lane.put(self.place, top, measure)
        self.put_beside(self.lane, self.place, top)
        self._reveal_lane()
        self.sync_bars()
        self._draw()

    def switch_fold(self) -> None:
        """Open the current fold, or close the one the current sentence is in."""
        item = self.current_item()
        if item is None or item.row is not None:
            return
        first = item.ids[0]
        if not item.folded:
            items, place = self.lanes[self.lane].items, self.place
            while place > 0 and items[place - 1].row is None:
                place -= 1
            first, self.place = items[place].ids[0], place
        self.unfolded ^= {first}
        lane, place, y = self.lane, self.place, self.top_of(self.lane, self.place)
        self.catch_up()
        self.go(lane, place, y)

    def restore(self) -> None:
        """Ask for the sentences of the current fold to be brought back."""
        item = self.current_item()
        if item is not None and item.row is None:
            self.restore_asked.emit(item.ids)

    # ------------------------------------------------------------------ Qt

    def _reveal_lane(self) -> None:
        bar, left = self.horizontalScrollBar(), self.lane * (self.width_of_lane() + GAP)
        last = left + self.width_of_lane() + 2 * MARGIN - self.viewport().width()
        bar.setValue(min(max(bar.value(), last), left))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.lanes:
            make_ready(self)
        painter = QPainter(self.viewport())
        self._painter.paint(painter, event.rect())
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.catch_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        # Once Qt has told that the view has the keyboard: it is a sentence that has it.
        QTimer.singleShot(0, self, lambda: tell_focus(self, self.place) if self.hasFocus() else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press(event, fold=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._press(event, fold=True)

    def _press(self, event: QMouseEvent, *, fold: bool) -> None:
        lane, place = self.at(event.position().toPoint()) or (0, None)
        if place is not None:
            self.go(lane, place, self.top_of(lane, place))
            item = self.current_item()
            if fold or (item is not None and item.folded):
                self.switch_fold()

    def wheelEvent(self, event: QWheelEvent) -> None:
        found = self.at(event.position().toPoint())
        by = event.pixelDelta().y() or event.angleDelta().y() * 3 * self.grid.styles.line // 120
        if by:
            self.scroll_lane(found[0] if found is not None else self.lane, -by)
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        current, at = self.grid.current(), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            y = self.top_of(self.lane, self.place) or 0
            at = self.viewport().mapToGlobal(QPoint(self.left_of(self.lane) + self.grid.styles.left, y))
        if current is not None:
            self.menu_requested.emit(MenuRequest(current, at))
