"""Draws the lanes: cards, ribbons, the sentences in view, the frame of the current one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QTextLayout
from PySide6.QtWidgets import QScrollBar, QWidget

from reconciler.gui.panes import texts
from reconciler.gui.panes.edges import paint_shadow
from reconciler.gui.panes.grid import Grid
from reconciler.gui.panes.gutter import paint_decided
from reconciler.gui.panes.lanes import Item, Lane, Lead, Measure, Ribbon, Tops, leads, ribbons
from reconciler.gui.panes.layouts import SetCell, SetPassage
from reconciler.gui.panes.passages import Role
from reconciler.gui.panes.sigla import paint_plate
from reconciler.gui.theme import frame_without_keyboard, mix, visible
from reconciler.model.ids import RowId, VersionId
from reconciler.model.span import Span
from reconciler.model.version import Version

POINTER = 6  # pixels, half the height of the sign at the edge of the view


class Owner(Protocol):
    """What the painter asks of the view."""

    grid: Grid
    lanes: list[Lane]
    lane: int
    place: int

    def versions(self) -> list[Version]:
        """The versions with a lane."""

    def in_view(self) -> range:
        """The lanes of which something can be seen."""

    def width_of_lane(self) -> int:
        """Width of each lane."""

    def left_of(self, lane: int, /) -> int:
        """Left edge of a lane."""

    def cell(self, lane: int, place: int, /) -> SetCell:
        """A sentence as lines."""

    def item(self, lane: int, place: int, /) -> Item:
        """A sentence or fold."""

    def inset(self, lane: int, place: int, /) -> int:
        """White space above the words."""

    def measure(self, lane: int, /) -> Measure:
        """The true heights."""

    def viewport(self) -> QWidget:
        """Where the lanes are drawn."""

    def width(self) -> int:
        """Width of the whole view."""

    def horizontalScrollBar(self) -> QScrollBar:
        """How far the lanes are scrolled aside."""

    def hasFocus(self) -> bool:
        """Whether it has the keyboard."""


class LanePainter:
    """Draws what can be seen of the lanes."""

    def __init__(self, owner: Owner) -> None:
        self._owner = owner

    def header_height(self) -> int:
        """How high the cards above the lanes are."""
        return QFontMetrics(self._owner.grid.styles.title).height() + 26

    def cards(self) -> list[tuple[QRect, str]]:
        """Where the cards lie and what is to be said of each."""
        owner, told = self._owner, []
        for number, version in enumerate(owner.versions()):
            box = QRect(owner.left_of(number), 0, owner.width_of_lane(), self.header_height())
            base = texts.base_version() if version.id == owner.grid.content.wanted.base else ""
            told.append((box, ", ".join(filter(None, (version.siglum, version.label, base)))))
        return told

    def paint_header(self, painter: QPainter) -> None:
        """Draw the cards above the lanes."""
        owner, styles = self._owner, self._owner.grid.styles
        theme, height = styles.theme, self.header_height()
        painter.fillRect(QRect(0, 0, owner.width(), height), QColor(theme.window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = {v.id: n for n, v in enumerate(owner.grid.content.versions)}
        for number, version in enumerate(owner.versions()):
            box = QRectF(owner.left_of(number), 5, owner.width_of_lane(), height - 10)
            current = number == owner.lane
            painter.setPen(QPen(QColor(theme.focus if current else theme.line), 1.5 if current else 1))
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), 7, 7)
            metrics = QFontMetrics(styles.title)
            plate = QRectF(box.left() + 10, box.top() + 7, metrics.horizontalAdvance(version.siglum) + 12, 0)
            plate.setBottom(box.bottom() - 7)
            painter.setFont(styles.title)
            paint_plate(painter, plate, version.siglum, columns[version.id], theme)
            words = QRectF(plate.right() + 9, box.top(), box.right() - plate.right() - 18, box.height())
            painter.setPen(QColor(theme.text))
            base = version.id == owner.grid.content.wanted.base
            # The star alone: with the word behind it little of the name would be left.
            name = f"{texts.base_version().partition(' ')[0]} {version.label}" if base else version.label
            label = metrics.elidedText(name, Qt.TextElideMode.ElideRight, round(words.width()))
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), label)

    def paint(self, painter: QPainter, exposed: QRect) -> None:
        """Draw what lies in ``exposed``, a rectangle of the viewport."""
        owner, view, theme = self._owner, self._owner.viewport().height(), self._owner.grid.styles.theme
        painter.fillRect(exposed, QColor(theme.window))
        if not owner.lanes:
            return
        tops = {n: Tops(owner.lanes[n], view, owner.measure(n)) for n in owner.in_view()}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ribbons(painter, tops)
        out = list(leads(owner.lanes, tops))
        for lead in out:
            self._lead(painter, lead)
        for number, lane in tops.items():
            left = owner.left_of(number)
            if left <= exposed.right() and left + owner.width_of_lane() >= exposed.left():
                self._lane(painter, number, lane, view)
        bar = owner.horizontalScrollBar()
        paint_shadow(painter, theme, owner.viewport().rect(), before=bar.value() > 0, after=bar.value() < bar.maximum())
        for lead in out:
            if lead.row == self._row() and self._ends_in_a_gap(lead):
                self._pointer(painter, lead)

    # ------------------------------------------------------------------ ribbons

    def _ribbons(self, painter: QPainter, tops: Mapping[int, Tops]) -> None:
        """Bands below the lanes: one that leads to a lane further on comes out again behind those it passes."""
        current = self._row()
        for ribbon in sorted(ribbons(tops), key=lambda ribbon: ribbon.row == current):
            self._ribbon(painter, ribbon, current=ribbon.row == current)

    def _ribbon(self, painter: QPainter, ribbon: Ribbon, *, current: bool) -> None:
        """A band between neighbours; a line where it passes behind versions that have nothing in the row."""
        theme, owner = self._owner.grid.styles.theme, self._owner
        left, right = ribbon.lanes
        x, end = owner.left_of(left) + owner.width_of_lane(), owner.left_of(right)
        passes = right - left > 1
        ink = theme.accent if current else visible(theme.accent, theme.window, share=0.4)
        edge = QPen(QColor(ink), 1.8 if current else 1)
        if passes:
            edge.setWidthF(3 if current else 1.4)
        if owner.grid.content.index.row(ribbon.row).moved:
            edge.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(edge)
        fill = QColor(mix(theme.window, theme.accent, 0.34 if current else 0.11))
        painter.setBrush(Qt.BrushStyle.NoBrush if passes else fill)
        painter.drawPath((_line if passes else _band)(ribbon, x, end))

    def _lead(self, painter: QPainter, lead: Lead) -> None:
        """A line from a sentence to the edge of the view, behind the lanes between."""
        theme, owner = self._owner.grid.styles.theme, self._owner
        current = lead.row == self._row()
        ink = theme.accent if current else visible(theme.accent, theme.window, share=0.4)
        painter.setPen(QPen(QColor(ink), 3 if current else 1.4))
        left = owner.left_of(lead.lane)
        x, end = (left + owner.width_of_lane(), owner.viewport().width()) if lead.right else (0, left)
        painter.drawLine(x, lead.y, end, lead.y)

    def _ends_in_a_gap(self, lead: Lead) -> bool:
        """Whether its line is seen at the edge of the view, and no sentence stands there."""
        owner = self._owner
        left = owner.left_of(lead.lane)
        return left + owner.width_of_lane() < owner.viewport().width() if lead.right else left > 0

    def _pointer(self, painter: QPainter, lead: Lead) -> None:
        """At the edge of the view: the current row goes on out of sight."""
        owner = self._owner
        edge, by = (owner.viewport().width() - 1, -POINTER) if lead.right else (1, POINTER)
        points = [QPointF(edge, lead.y), QPointF(edge + by, lead.y - POINTER), QPointF(edge + by, lead.y + POINTER)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(owner.grid.styles.theme.accent))
        painter.drawPolygon(points)

    # ------------------------------------------------------------------ sentences

    def _row(self) -> RowId | None:
        lane, place = self._owner.lane, self._owner.place
        lanes = self._owner.lanes
        if not 0 <= lane < len(lanes) or not 0 <= place < len(lanes[lane].items):
            return None
        return self._owner.item(lane, place).row

    def _lane(self, painter: QPainter, number: int, tops: Tops, view: int) -> None:
        owner, theme = self._owner, self._owner.grid.styles.theme
        left, width = owner.left_of(number), owner.width_of_lane()
        first = tops.shown[0][1] if tops.shown else 0
        painter.fillRect(QRect(left, max(0, first), width, view), QColor(theme.base))
        current = self._row()
        for place, y in tops.shown:
            item, height = owner.item(number, place), tops.lane.heights.height(place)
            box = QRect(left, y, width, height)
            if item.row is not None and item.row == current:
                painter.fillRect(box.adjusted(0, owner.inset(number, place) - 5, 0, 0), QColor(theme.row_current))
            self._words(painter, number, place, box)
            self._decided(painter, item.row, QPointF(left, y + owner.inset(number, place)))
            if (number, place) == (owner.lane, owner.place):
                self._frame(painter, box.adjusted(0, owner.inset(number, place) - 5, 0, 0))
        bottom = tops.shown[-1][1] + tops.lane.heights.height(tops.shown[-1][0]) if tops.shown else 0
        if bottom < view:
            painter.fillRect(QRect(left, bottom, width, view - bottom), QColor(theme.window))
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(left, max(0, first), left, min(view, bottom))
        painter.drawLine(left + width - 1, max(0, first), left + width - 1, min(view, bottom))

    def _decided(self, painter: QPainter, row: RowId | None, corner: QPointF) -> None:
        """What the gutter of the grid shows, small, before the words; nothing before those nobody decided."""
        styles = self._owner.grid.styles
        decision = self._owner.grid.content.project.decisions.get(row) if row is not None else None
        if decision is not None:
            at = corner + QPointF(styles.left / 2, styles.line / 2 - 2)
            paint_decided(painter, at, styles.left / 2, decision, styles.theme)

    def _words(self, painter: QPainter, lane: int, place: int, box: QRect) -> None:
        owner, styles = self._owner, self._owner.grid.styles
        corner = QPointF(box.left() + styles.left, box.top() + owner.inset(lane, place))
        row, version = owner.item(lane, place).row, owner.lanes[lane].version
        for passage in owner.cell(lane, place).passages:
            at = corner + QPointF(0, passage.y)
            painter.setPen(styles.colour(passage.passage.role))
            passage.layout.draw(painter, at, self._lit(passage, row, version))
            for rect, kind in passage.doubles:
                painter.setPen(QPen(QColor(styles.theme.marks[kind].ink), 1))
                y = at.y() + rect.bottom() + 0.5
                painter.drawLine(QPointF(at.x() + rect.left(), y), QPointF(at.x() + rect.right(), y))
            self._letters(painter, passage, QPointF(box.right() - styles.right + 5, at.y()))

    def _lit(self, passage: SetPassage, row: RowId | None, version: VersionId) -> list[QTextLayout.FormatRange]:
        """Places found, and the place gone to, drawn over the marks."""
        grid = self._owner.grid
        if row is None or passage.passage.role not in (Role.TEXT, Role.HEADING):
            return []
        spans: list[tuple[Span, str]] = [
            (hit.span, "hit") for hit in grid.hits.get((row, version), ()) if hit.translated is None
        ]
        if grid.target is not None and grid.target[:2] == (row, version):
            spans.append((grid.target[2], "current_hit"))
        return [
            passage.range_of(start, end, getattr(grid.styles, style))
            for span, style in spans
            for start, end in passage.passage.stretches(span)
        ]

    def _letters(self, painter: QPainter, passage: SetPassage, at: QPointF) -> None:
        styles = self._owner.grid.styles
        painter.setFont(styles.badge)
        for y, kinds in passage.letters:
            style = styles.theme.marks[kinds[0]]
            painter.setPen(QColor(style.ink))
            painter.drawText(at + QPointF(0, y + styles.metrics.ascent()), style.letter)

    def _frame(self, painter: QPainter, box: QRect) -> None:
        theme, focused = self._owner.grid.styles.theme, self._owner.hasFocus()
        painter.setPen(
            QPen(
                QColor(theme.focus if focused else frame_without_keyboard(theme)),
                2 if focused else 1,
            )
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = 0.0 if focused else 0.5  # a line of one pixel lies on a pixel, not between two
        painter.drawRoundedRect(QRectF(box).adjusted(2, 1, -3, -1).translated(half, half), 5, 5)


def _band(ribbon: Ribbon, x: int, end: int) -> QPainterPath:
    (top, bottom), (other_top, other_bottom) = ribbon.left, ribbon.right
    middle, pad = (x + end) / 2, 3
    path = QPainterPath(QPointF(x, top + pad))
    path.cubicTo(middle, top + pad, middle, other_top + pad, end, other_top + pad)
    path.lineTo(end, other_bottom - pad)
    path.cubicTo(middle, other_bottom - pad, middle, bottom - pad, x, bottom - pad)
    path.closeSubpath()
    return path


def _line(ribbon: Ribbon, x: int, end: int) -> QPainterPath:
    (top, bottom), (other_top, other_bottom) = ribbon.left, ribbon.right
    y, other, middle = (top + bottom) / 2, (other_top + other_bottom) / 2, (x + end) / 2
    path = QPainterPath(QPointF(x, y))
    path.cubicTo(middle, y, middle, other, end, other)
    return path
