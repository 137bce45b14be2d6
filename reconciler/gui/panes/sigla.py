"""Sigla as small plates, and the line under the account's wording that says whose it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from reconciler.gui.panes import texts
from reconciler.gui.panes.passages import RowView
from reconciler.gui.panes.styles import Styles
from reconciler.gui.theme import Theme


def plate_width(siglum: str, font: QFont) -> float:
    """How wide the plate of a siglum is."""
    metrics = QFontMetrics(font)
    return max(metrics.height() + 2.0, metrics.horizontalAdvance(siglum) + 9.0)


def colour_number(siglum: str, column: int) -> int:
    """Which of the colours a version has: that of the letter it was given, so that it keeps it when its column moves.

    A sign of the editor's own ("dpa") has that of its ``column``.
    """
    place = ord(siglum) - ord("A") if len(siglum) == 1 else -1
    return place if 0 <= place < 26 else column


def paint_plate(painter: QPainter, box: QRectF, siglum: str, column: int, theme: Theme) -> None:
    """Draw a siglum on a plate in the colour of its version."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.siglum_colour(colour_number(siglum, column))))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(theme.base))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, siglum)


def paint_choice(painter: QPainter, at: QPointF, view: RowView, styles: Styles, width: int) -> None:
    """Draw whose wording the account has: sigla in press order, then tags and notes in small type."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x, height = at.x(), float(styles.small_metrics.height())
    painter.setFont(styles.badge)
    for n, (siglum, column) in enumerate(view.choice.sigla):
        wide = plate_width(siglum, styles.badge)
        if n:
            painter.setPen(QColor(styles.theme.muted))
            painter.drawText(QRectF(x, at.y(), 9, height), Qt.AlignmentFlag.AlignCenter, "+")
            x += 10
        if x + wide > at.x() + width:
            break
        paint_plate(painter, QRectF(x, at.y(), wide, height), siglum, column, styles.theme)
        x += wide + 1
    words = list(view.choice.tags)
    if view.notes:
        words.append("✎ " + texts.notes(view.notes))
    painter.setFont(styles.small)
    painter.setPen(QColor(styles.theme.muted))
    start = x + 8 if view.choice.sigla else x
    rest = max(0, int(at.x() + width - start - 6))
    line = styles.small_metrics.elidedText(" · ".join(words), Qt.TextElideMode.ElideRight, rest)
    painter.drawText(QRectF(start, at.y(), rest + 2, height), int(Qt.AlignmentFlag.AlignVCenter), line)
    painter.restore()
