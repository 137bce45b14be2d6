"""The cards above the lanes."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reconciler.gui.panes.cardnames import name_cards
from reconciler.gui.panes.lanepainting import LanePainter


class LaneHeader(QWidget):
    """One card a lane; stays in place while the lanes scroll."""

    def __init__(self, painter: LanePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._painter = painter

    def lie(self, width: int) -> None:
        """Take the whole width above the lanes."""
        self.setGeometry(0, 0, width, self._painter.header_height())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._painter.paint_header(painter)
        painter.end()
        QTimer.singleShot(0, self, self._name_cards)

    def _name_cards(self) -> None:
        """Tell a screen reader what stands on the cards that can be seen."""
        name_cards(self, [(box, words) for box, words in self._painter.cards() if box.intersects(self.rect())])
