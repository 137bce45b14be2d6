"""The cards above the lanes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from reconciler.gui.panes.cardnames import name_cards
from reconciler.gui.panes.edges import Edges
from reconciler.gui.panes.lanepainting import LanePainter
from reconciler.gui.panes.lanes import GAP


class LaneHeader(QWidget):
    """One card a lane; stays in place while the lanes scroll."""

    def __init__(self, painter: LanePainter, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._painter = painter
        self._edges = Edges(self, area)

    def lie(self, width: int) -> None:
        """Take the whole width above the lanes."""
        self.setGeometry(0, 0, width, self._painter.header_height())
        self._edges.tell([box for box, _words in self._painter.cards()], 0, width, self._in_the_gap)
        self.update()

    def _in_the_gap(self, size: QSize, card: QRect, *, right: bool) -> QPoint:
        """Between the last card that is seen as a whole and the next one."""
        aside = (GAP - size.width()) // 2
        x = card.left() - GAP + aside if right else card.right() + aside
        return QPoint(max(0, min(x, self.width() - size.width())), (self.height() - size.height()) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._painter.paint_header(painter)
        painter.end()
        QTimer.singleShot(0, self, self._name_cards)

    def _name_cards(self) -> None:
        """Tell a screen reader what stands on the cards that can be seen."""
        name_cards(self, [(box, words) for box, words in self._painter.cards() if box.intersects(self.rect())])
