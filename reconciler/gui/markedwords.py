"""Lines of a list in which some words stand out: those that were searched for."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reconciler.gui.utf16 import Offsets

MARKED = Qt.ItemDataRole.UserRole
AIR = 3  # beside the words, as Qt draws them

Index = QModelIndex | QPersistentModelIndex


class MarkedLine(NamedTuple):
    """A line of text; ``start`` and ``end`` are of the words that stand out, in code points."""

    text: str
    start: int
    end: int


class MarkedWords(QStyledItemDelegate):
    """Draws lines whose data in the role ``MARKED`` is a ``MarkedLine``."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(MARKED)
        if not isinstance(line, MarkedLine):
            super().paint(painter, option, index)
            return
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        style = drawn.widget.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, drawn, drawn.widget)
        drawn.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget)
        layout = laid_out(line, drawn.font, room.width() - 2 * AIR)
        painter.save()
        painter.setClipRect(room)
        painter.setPen(drawn.palette.color(QPalette.ColorRole.Text))
        y = room.top() + (room.height() - layout.boundingRect().height()) / 2
        layout.draw(painter, QPointF(room.left() + AIR, y))
        painter.restore()


def laid_out(line: MarkedLine, font: QFont, width: float) -> QTextLayout:
    """A line cut at ``width`` pixels with an ellipsis, the words that stand out in bold."""
    shown = QFontMetrics(font).elidedText(line.text, Qt.TextElideMode.ElideRight, round(width))
    units = Offsets(line.text)
    layout = QTextLayout(shown, font)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    marked = QTextLayout.FormatRange()
    marked.start, marked.format = units.to_units(line.start), bold
    marked.length = units.to_units(line.end) - marked.start
    layout.setFormats([marked])
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout
