"""Draws one card above a column: a plate with the siglum, a name, and small lines below it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from reconciler.gui.panes.sigla import paint_plate
from reconciler.gui.panes.styles import Styles
from reconciler.gui.theme import visible

AIR = 10  # right of the words of a card


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a card, and where.

    Attributes:
        box: the column's part of the header; ``seen``: the part of it that is not out of sight.
        lines: name first.
        siglum: ``None`` on the card of the account.
        column: whose colour the siglum has.
        current: whether the keyboard is in the column.
        taken: width at the end of the small lines in which something else stands.
    """

    box: QRect
    seen: QRect
    lines: tuple[str, ...]
    siglum: str | None
    column: int
    current: bool = False
    taken: int = 0


def paint_card(painter: QPainter, card: Card, styles: Styles) -> None:
    """Draw a card; its words stand in the part of it that is seen."""
    theme = styles.theme
    frame = QRectF(card.box).adjusted(3, 6, -3, -6)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(frame, 7, 7)
    if card.current:
        painter.setPen(QPen(QColor(visible(theme.focus, theme.raised, theme.base, share=0.6)), 1.5))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
    left, top = card.seen.left() + styles.left, frame.top() + 8
    end = min(round(frame.right()), card.seen.right() + 1) - AIR
    title = QFontMetrics(styles.title)
    x = float(left)
    if card.siglum is not None:
        painter.setFont(styles.title)
        wide = max(title.height() + 4.0, title.horizontalAdvance(card.siglum) + 12.0)
        paint_plate(painter, QRectF(x, top - 1, wide, title.height() + 2), card.siglum, card.column, theme)
        x += round(wide) + 8
    painter.setFont(styles.title)
    painter.setPen(QColor(theme.text))
    painter.drawText(QPointF(x, top + title.ascent()), _name(card.lines[0], title, round(end - x)))
    painter.setFont(styles.small)
    painter.setPen(QColor(theme.muted))
    y, small = top + title.height() + 5, styles.small_metrics
    for line in card.lines[1:]:
        shown = small.elidedText(line, Qt.TextElideMode.ElideRight, max(0, end - left - card.taken))
        painter.drawText(QPointF(left, y + small.ascent()), shown)
        y += small.height() + 1


def _name(name: str, metrics: QFontMetrics, room: int) -> str:
    # "Harbour News Agency (2)": what tells it from its namesakes stands at the end.
    cut = Qt.TextElideMode.ElideMiddle if name.endswith(")") else Qt.TextElideMode.ElideRight
    return metrics.elidedText(name, cut, max(0, room))
