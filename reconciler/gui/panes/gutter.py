"""The frozen column at the left: number, what is decided, how sure, how grave, which classes."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from reconciler.gui.panes.passages import Choice, RowView
from reconciler.gui.panes.styles import Styles, room_of_signs, sign_width
from reconciler.gui.theme import Theme
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.discrepancy import DiscrepancyClass
from reconciler.model.row import RowState

SURE, LIKELY = 0.8, 0.5
EDGE, AIR = 7.5, 4  # right of both signs, and between them


def paint_gutter(painter: QPainter, area: QRect, view: RowView, styles: Styles) -> None:
    """Draw the gutter of one row into ``area``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = QFontMetrics(styles.number)
    middle = area.top() + styles.pad + styles.line / 2 - 2
    painter.setFont(styles.number)
    painter.setPen(QColor(styles.theme.muted))
    number = QRectF(
        area.left() + 8, middle - metrics.height() / 2, area.width() - 8 - room_of_signs(styles.zoom), metrics.height()
    )
    # From ten thousand on into the margin: better than a number without its first digit.
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    painter.drawText(number, int(flags), str(view.number))
    size = sign_width(styles.zoom)
    grave, ring = signs_at(size)
    paint_decided(painter, QPointF(area.right() - ring, middle), size, view.choice, styles.theme)
    _severity(painter, QPointF(area.right() - grave, middle), size, view.severity, styles)
    _letters(
        painter, QRect(area.left() + 8, round(middle + styles.line / 2), area.width() - 16, area.bottom()), view, styles
    )
    _confidence(painter, area, view, styles.theme)
    painter.restore()


def signs_at(size: float) -> tuple[float, float]:
    """How far from the right edge the middles of triangle and ring stand: air between them at every size."""
    triangle, ring = size / 2 + 1.7, size / 2 + 0.8  # half their widths, with half the pen
    grave = EDGE + triangle
    return grave, grave + triangle + AIR + ring


def paint_decided(painter: QPainter, at: QPointF, size: float, choice: Choice | Decision, theme: Theme) -> None:
    """An open ring: undecided; a half one: taken by the program; a full one: decided; a barred one: omitted."""
    ring = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
    kind, share = choice.kind, size / 11
    ink = QColor(theme.faint if kind is None else theme.ok)
    painter.setPen(QPen(ink, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind is DecisionKind.OMITTED:
        painter.setPen(QPen(QColor(theme.muted), 1.6))
        painter.drawEllipse(ring)
        painter.drawLine(QLineF(ring.bottomLeft() + QPointF(2, -2), ring.topRight() + QPointF(-2, 2)))
    elif kind is None:
        painter.drawEllipse(ring)
    elif choice.automatic:
        painter.drawEllipse(ring)
        painter.setBrush(ink)
        painter.drawPie(ring, 90 * 16, 180 * 16)
    else:
        painter.setBrush(ink)
        painter.drawEllipse(ring)
        painter.setPen(QPen(QColor(theme.base), 1.7 * min(1.0, share)))
        tick = (QPointF(-2.8, 0.2), QPointF(-0.8, 2.3), QPointF(2.9, -2.1))
        painter.drawPolyline([at + point * min(1.0, share) for point in tick])


def _severity(painter: QPainter, at: QPointF, size: float, severity: int, styles: Styles) -> None:
    """A filled triangle: must be settled; an open one: look at it; a dot: for information."""
    theme = styles.theme
    if severity <= 0:
        return
    if severity == 1:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.muted))
        painter.drawEllipse(at, 2.2, 2.2)
        return
    ink = QColor(theme.error if severity >= 3 else theme.warning)
    half = size / 2 + 0.5
    corners = [at + QPointF(0, -half), at + QPointF(half + 0.5, half - 0.5), at + QPointF(-half - 0.5, half - 0.5)]
    painter.setPen(QPen(ink, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(ink if severity >= 3 else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(corners)
    stroke = QColor(theme.base) if severity >= 3 else ink
    painter.setPen(QPen(stroke, 1.4))
    painter.drawLine(at + QPointF(0, -half * 0.3), at + QPointF(0, half * 0.25))
    painter.drawPoint(at + QPointF(0, half * 0.6))


def _letters(painter: QPainter, area: QRect, view: RowView, styles: Styles) -> None:
    """One badge for each class marked in the row, most severe first, as many as fit."""
    metrics = QFontMetrics(styles.badge)
    side, height = metrics.horizontalAdvance("W") + 5, metrics.height() + 1
    per_line = max(1, (area.width() + 3) // (side + 3))
    painter.setFont(styles.badge)
    for n, kind in enumerate(view.kinds):
        line, place = divmod(n, per_line)
        column = min(per_line, len(view.kinds) - line * per_line) - 1 - place
        box = QRectF(area.right() - side - column * (side + 3), area.top() + 4 + line * (height + 3), side, height)
        if box.bottom() > area.height() - 2:
            break
        _badge(painter, box, kind, styles.theme)


def _badge(painter: QPainter, box: QRectF, kind: DiscrepancyClass, theme: Theme) -> None:
    style = theme.marks[kind]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.tint))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(style.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, style.letter)


def _confidence(painter: QPainter, area: QRect, view: RowView, theme: Theme) -> None:
    """A line at the right edge: length and colour say how sure the row is, dots or a solid line if it is confirmed."""
    confirmed = view.state is not RowState.AUTOMATIC
    weak = (theme.warning, 0.6) if view.confidence >= LIKELY else (theme.error, 0.25)
    ink, share = (theme.ok, 1.0) if view.confidence >= SURE else weak
    pen = QPen(QColor(ink), 2.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if not confirmed:
        pen.setDashPattern([0.01, 2.4])
    painter.setPen(pen)
    x, length = area.right() - 3.5, max(8.0, (area.height() - 12) * share)
    painter.drawLine(QLineF(x, area.top() + 6, x, area.top() + 6 + length))
