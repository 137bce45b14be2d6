"""The cards above the lanes."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

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
