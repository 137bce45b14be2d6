"""Draws the rows in view: grounds, gutter, cells, account, the frame of the current cell."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextLayout

from reconciler.gui.panes import texts
from reconciler.gui.panes.edges import paint_shadow
from reconciler.gui.panes.grid import Grid
from reconciler.gui.panes.gutter import paint_gutter
from reconciler.gui.panes.layouts import SetCell, SetPassage, format_range
from reconciler.gui.panes.passages import Mark, Role, RowView, is_gap
from reconciler.gui.panes.sigla import paint_choice
from reconciler.gui.theme import Underline, frame_without_keyboard, gap_ground, mix
from reconciler.model.decision import DecisionKind, Layout
from reconciler.model.ids import RowId, SentenceId, VersionId
from reconciler.model.span import Span

_STROKES = {
    Underline.DASH: Qt.PenStyle.DashLine,
    Underline.DOT: Qt.PenStyle.DotLine,
    Underline.WAVE: Qt.PenStyle.DashDotLine,
}


class RowPainter:
    """Draws the part of a grid that needs drawing."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid

    def paint(self, painter: QPainter, exposed: QRect) -> None:
        """Draw what lies in ``exposed``, a rectangle of the viewport."""
        grid, theme = self._grid, self._grid.styles.theme
        bottom = 0
        for place, y in grid.in_view():
            height = grid.heights.height(place)
            bottom = y + height
            if y <= exposed.bottom() and bottom >= exposed.top():
                self._row(painter, place, y, height, exposed)
        if bottom <= exposed.bottom():
            self._below(painter, max(0, bottom), exposed)
        if not grid.content.rows and grid.content.project.rows:
            painter.setPen(QColor(theme.muted))
            painter.setFont(grid.styles.fonts[Role.TEXT])
            painter.drawText(grid.viewport().rect(), Qt.AlignmentFlag.AlignCenter, texts.empty_rows())

    def _below(self, painter: QPainter, top: int, exposed: QRect) -> None:
        grid = self._grid
        rest = QRect(exposed.left(), top, exposed.width(), exposed.bottom() - top + 1)
        painter.fillRect(rest, QColor(grid.styles.theme.window))

    def _row(self, painter: QPainter, place: int, y: int, height: int, exposed: QRect) -> None:
        grid, theme, plan = self._grid, self._grid.styles.theme, self._grid.plan
        current = place == grid.place
        view = grid.row_view(place)
        middle = QRect(plan.gutter, y, plan.middle, height)
        painter.fillRect(middle, QColor(theme.row_current if current else theme.base))
        self._versions(painter, view, place, middle, exposed)
        self._account(painter, view, place, y, height)
        self._gutter(painter, view, QRect(0, y, plan.gutter, height), current=current)
        painter.setPen(QPen(QColor(theme.line), 1))
        right = plan.account + plan.account_width
        painter.drawLine(0, y + height - 1, right, y + height - 1)
        self._overhang(painter, middle)
        if grid.pinned is not None and grid.pinned.row == view.id:
            self._marked(painter, grid.content.column(grid.pinned.version), y, height)
        if place == grid.drop_place:
            painter.setPen(QPen(QColor(theme.accent), 3))
            painter.drawRect(middle.adjusted(2, 2, -2, -3))
        if current:
            self._frames(painter, view, y, height)

    def _versions(self, painter: QPainter, view: RowView, place: int, middle: QRect, exposed: QRect) -> None:
        grid, theme, plan = self._grid, self._grid.styles.theme, self._grid.plan
        scroll = grid.horizontalScrollBar().value()
        shown = middle.intersected(QRect(exposed.left(), middle.top(), exposed.width(), middle.height()))
        painter.save()
        painter.setClipRect(middle, Qt.ClipOperation.IntersectClip)
        current = place == grid.place
        rule = QPen(QColor(mix(theme.base, theme.line, 0.75)), 1)
        for column, width in enumerate(plan.widths):
            left = plan.left(column, scroll)
            if not width or left + width < shown.left() or left > shown.right():
                continue
            if is_gap(view.cells[column]):
                painter.fillRect(
                    QRect(left, middle.top(), width, middle.height()), QColor(gap_ground(theme, current=current))
                )
            if column:
                painter.setPen(rule)
                painter.drawLine(left, middle.top(), left, middle.bottom())
            self._cell(painter, view, place, column, QPointF(left + grid.styles.left, middle.top() + grid.styles.pad))
        painter.restore()

    def _account(self, painter: QPainter, view: RowView, place: int, y: int, height: int) -> None:
        grid, theme, plan = self._grid, self._grid.styles.theme, self._grid.plan
        column = len(plan.widths)
        ground = mix(theme.raised, theme.row_current, 0.7) if place == grid.place else theme.raised
        painter.fillRect(QRect(plan.account, y, plan.account_width, height), QColor(ground))
        corner = QPointF(plan.account + grid.styles.left, y + grid.styles.pad)
        done = self._cell(painter, view, place, column, corner)
        if view.layout is Layout.PARAGRAPH and view.choice.kind not in (None, DecisionKind.OMITTED):
            painter.setFont(grid.styles.badge)
            painter.setPen(QColor(theme.muted))
            painter.drawText(QPointF(plan.account + 3, corner.y() + grid.styles.metrics.ascent()), "¶")
        if view.choice.sigla or view.choice.tags or view.notes:
            below = QPointF(corner.x(), corner.y() + done.height + 6)
            paint_choice(painter, below, view, grid.styles, plan.account_width - grid.styles.left)
        elif place == grid.place and view.choice.kind is None:
            self._hint(painter, QPointF(corner.x(), corner.y() + done.height + 2), y + height - 2)

    def _hint(self, painter: QPainter, corner: QPointF, bottom: int) -> None:
        """How to decide, in as many whole lines as the row has room for."""
        styles = self._grid.styles
        line = styles.small_metrics.height()
        lines = max(1, int((bottom - corner.y()) // line))
        room = QRectF(corner.x(), corner.y(), self._grid.plan.account_width - styles.left - 8, lines * line)
        told = self._grid.keyed(texts.how_to_decide())
        painter.setFont(styles.small)
        painter.setPen(QColor(styles.theme.muted))
        painter.drawText(room, 0, "\n".join(in_lines(told, styles.small_metrics, room.width())))

    def _gutter(self, painter: QPainter, view: RowView, area: QRect, *, current: bool) -> None:
        theme = self._grid.styles.theme
        ground = mix(theme.raised, theme.row_current, 0.7) if current else theme.raised
        painter.fillRect(area, QColor(ground))
        paint_gutter(painter, area, view, self._grid.styles)

    def _cell(self, painter: QPainter, view: RowView, place: int, column: int, corner: QPointF) -> SetCell:
        grid = self._grid
        done = grid.set_cell(place, column)
        for number, passage in enumerate(done.passages):
            at = corner + QPointF(0, passage.y)
            painter.setPen(grid.styles.colour(passage.passage.role))
            extra = self._overlays(view.id, done.cell.version, column, number, passage)
            passage.layout.draw(painter, at, extra)
            if passage.bar is not None:
                self._bar(painter, passage.bar, passage, at)
            if grid.target is not None and grid.target[:2] == (view.id, done.cell.version):
                self._target(painter, passage, at, grid.target[2])
            if passage.doubles:
                self._doubles(painter, passage, at)
            if passage.letters:
                self._letters(painter, passage, at, grid.plan.width(column))
        return done

    def _bar(self, painter: QPainter, mark: Mark, passage: SetPassage, at: QPointF) -> None:
        """Beside a passage that is marked as a whole: a bar in the colour and stroke of the class."""
        style = self._grid.styles.theme.marks[mark.kind]
        painter.setPen(QPen(QColor(style.ink), 2, _STROKES.get(style.underline, Qt.PenStyle.SolidLine)))
        x = at.x() - 7
        painter.drawLine(QLineF(x, at.y() + 2, x, at.y() + passage.height - 4))

    def _target(self, painter: QPainter, passage: SetPassage, at: QPointF, span: Span) -> None:
        """A frame around the words the review has gone to."""
        if not passage.passage.pieces:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._grid.styles.theme.accent), 1.6))
        for start, end in passage.passage.stretches(span):
            for rect in passage.rects(start, end):
                painter.drawRoundedRect(rect.translated(at).adjusted(-1, -1, 1, 2), 3, 3)
        painter.restore()

    def _doubles(self, painter: QPainter, passage: SetPassage, at: QPointF) -> None:
        for rect, kind in passage.doubles:
            painter.setPen(QPen(QColor(self._grid.styles.theme.marks[kind].ink), 1))
            y = at.y() + rect.bottom() + 0.5
            painter.drawLine(QLineF(at.x() + rect.left(), y, at.x() + rect.right(), y))

    def _letters(self, painter: QPainter, passage: SetPassage, at: QPointF, width: int) -> None:
        styles = self._grid.styles
        x = at.x() - styles.left + width - styles.right + 5
        painter.setFont(styles.badge)
        for y, kinds in passage.letters:
            style = styles.theme.marks[kinds[0]]
            painter.setPen(QColor(style.ink))
            painter.drawText(QPointF(x, at.y() + y + styles.metrics.ascent()), style.letter)

    def _overlays(
        self, row: RowId, version: VersionId | None, column: int, number: int, passage: SetPassage
    ) -> list[QTextLayout.FormatRange]:
        """Selected words, search hits and the place gone to, drawn over the marks."""
        grid, found = self._grid, []
        if passage.passage.role is Role.TRANSLATION and version is not None:
            for hit in grid.hits.get((row, version), ()):
                if hit.translated and self._translation(version, hit.translated) == passage.passage.text:
                    found += self._ranges(passage, hit.span, "hit")
        elif passage.passage.role.selectable and passage.passage.role is not Role.GLOSS:
            for hit in grid.hits.get((row, version), ()):
                found += self._ranges(passage, hit.span, "hit") if hit.translated is None else []
            if grid.target is not None and grid.target[:2] == (row, version):
                found += self._ranges(passage, grid.target[2], "current_hit")
        chosen = grid.selected
        if chosen is not None and (chosen.row, chosen.column, chosen.passage) == (row, column, number):
            first, last = chosen.units
            found.append(format_range(first, last, grid.styles.selected))
        return found

    def _translation(self, version: VersionId, sentence: SentenceId) -> str:
        translation = self._grid.content.project.version(version).translations.get(sentence)
        return translation.text if translation is not None else ""

    def _ranges(self, passage: SetPassage, span: Span, style: str) -> list[QTextLayout.FormatRange]:
        stretches = passage.passage.stretches(span) if passage.passage.pieces else [(span.start, span.end)]
        return [passage.range_of(start, end, getattr(self._grid.styles, style)) for start, end in stretches]

    def _overhang(self, painter: QPainter, middle: QRect) -> None:
        """A soft shadow where columns disappear under a frozen one."""
        theme, bar = self._grid.styles.theme, self._grid.horizontalScrollBar()
        paint_shadow(painter, theme, middle, before=bar.value() > 0, after=bar.value() < bar.maximum())
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(middle.left(), middle.top(), middle.left(), middle.bottom())
        painter.drawLine(middle.right() + 1, middle.top(), middle.right() + 1, middle.bottom())

    def _marked(self, painter: QPainter, column: int, y: int, height: int) -> None:
        """A dashed frame and a word at the cell that waits for its partner."""
        grid, theme, plan = self._grid, self._grid.styles.theme, self._grid.plan
        left, width = plan.left(column, grid.horizontalScrollBar().value()), plan.width(column)
        painter.save()
        if column < len(plan.widths):
            painter.setClipRect(QRect(plan.gutter, y, plan.middle, height))
        painter.setPen(QPen(QColor(theme.warning), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(left + 5, y + 4, width - 10, height - 9), 4, 4)
        painter.setFont(grid.styles.small)
        word = QRectF(left + 10, y, width - 20, height - 7)
        painter.drawText(word, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), texts.marked_for_pin())
        painter.restore()

    def _frames(self, painter: QPainter, view: RowView, y: int, height: int) -> None:
        """The bar that marks the current row and the frame that marks the current cell."""
        grid, theme, plan = self._grid, self._grid.styles.theme, self._grid.plan
        ink = QColor(theme.focus if grid.hasFocus() else frame_without_keyboard(theme))
        painter.fillRect(QRect(0, y, 3, height - 1), ink)
        if view.id in grid.extra and grid.column == len(plan.widths):
            return  # the field that is open there has a frame of its own
        left, width = plan.left(grid.column, grid.horizontalScrollBar().value()), plan.width(grid.column)
        # A line of one pixel lies on a pixel, not between two: blurred over both it would be half as strong.
        half = 0.0 if grid.hasFocus() else 0.5
        frame = QRectF(left + 2 + half, y + 1 + half, width - 4, height - 3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if grid.column < len(plan.widths):
            painter.setClipRect(QRect(plan.gutter, y, plan.middle, height))
        painter.setPen(QPen(ink, 2 if grid.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 5, 5)
        painter.restore()


def in_lines(hint: str, metrics: QFontMetrics, width: float) -> list[str]:
    """``hint`` broken between its parts, where their dots go too: a key stays with what it does.

    A part that is wider than the column is broken between its words, and a word that is, is cut.
    """
    lines: list[str] = []
    for part in hint.split(" · "):
        longer = f"{lines[-1]} · {part}" if lines else part
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines += _by_words(part, metrics, width)
    return lines


def _by_words(part: str, metrics: QFontMetrics, width: float) -> list[str]:
    lines: list[str] = []
    for word in part.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(metrics.elidedText(word, Qt.TextElideMode.ElideRight, round(width)))
    return lines
