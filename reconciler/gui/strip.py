"""The overview strip: every row of the grid as a mark, the part in view as a frame; a click or a drag goes there."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, repeat

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from reconciler.gui.panes import texts
from reconciler.gui.panes.content import Content
from reconciler.gui.panes.view import Panes
from reconciler.gui.theme import Theme, mix, visible
from reconciler.gui.tooltips import plain
from reconciler.model.command import Changes
from reconciler.model.ids import RowId

WIDTH = 28
TALLEST = 10
_SLICE_MS = 4
_LENGTHS = (3, 6, 9, 13)


def inks(theme: Theme) -> tuple[str, ...]:
    """The colours of severities 0 to 3; only that of 0, where nothing is to be seen, may be hard to see."""
    shares = ((theme.text, 0.34), (theme.warning, 0.8), (theme.error, 0.9))
    return mix(theme.window, theme.text, 0.14), *(visible(ink, theme.window, share=share) for ink, share in shares)


@dataclass(frozen=True, slots=True)
class Stripe:
    """One line of pixels, for all rows that share it: the worst of them, and whether all are decided."""

    severity: int
    decided: bool
    hit: bool


def stripes(height: int, severities: bytes, decided: bytes, hits: bytes) -> list[Stripe]:
    """What each of ``height`` lines of pixels shows; nothing grave vanishes where rows share a line.

    Severities are a byte a row, 0 to 3; so is whether it is decided and whether anything was found in it, 0 or 1.
    """
    count, made = len(severities), dict[tuple[int, int, int], Stripe]()
    found = []
    for line in range(height if count else 0):
        first = line * count // height
        last = max(first + 1, (line + 1) * count // height)
        key = max(severities[first:last]), min(decided[first:last]), max(hits[first:last])
        stripe = made.get(key)
        if stripe is None:
            stripe = made[key] = Stripe(key[0], bool(key[1]), bool(key[2]))
        found.append(stripe)
    return found


def _paint_lines(painter: QPainter, lines: Sequence[Stripe], per_row: float, theme: Theme) -> None:
    """Length and colour say how grave, the thin lane what is decided, a bar across what was found."""
    air = 2 if per_row >= 5 else 0
    graded = {severity: QColor(ink) for severity, ink in enumerate(inks(theme))}
    decided, hit = QColor(theme.ok), QColor(theme.accent)
    shown = [None if air and int((y + air) / per_row) != int(y / per_row) else line for y, line in enumerate(lines)]
    y = 0
    for stripe, alike in groupby(shown):
        tall = len(list(alike))
        if stripe is not None:
            painter.fillRect(QRectF(9, y, _LENGTHS[stripe.severity], tall), graded[stripe.severity])
            if stripe.decided:
                painter.fillRect(QRectF(4, y, 2, tall), decided)
            if stripe.hit:
                painter.fillRect(QRectF(WIDTH - 5, y, 4, tall), hit)
        y += tall


class Severities(QObject):
    """The worst open discrepancy of each row, looked up a few rows at a time, so that opening stays quick."""

    found = Signal()

    def __init__(self, content: Content, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content
        self._known: dict[RowId, int] = {}
        self._waiting: deque[RowId] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._look)

    def of(self, row: RowId) -> int:
        """Of a row: 0 to 3, and 0 for one that was not looked at yet."""
        return self._known.get(row, 0)

    def of_all(self, rows: Iterable[RowId]) -> bytes:
        """Of rows: a byte each."""
        return bytes(map(self._known.get, rows, repeat(0)))

    def look_at(self, rows: Iterable[RowId], *, again: bool = True) -> None:
        """Look these rows up in a while; without ``again`` only those not known yet."""
        self._waiting.extend(row for row in rows if again or row not in self._known)
        if self._waiting:
            self._timer.start()

    def settled(self) -> bool:
        """Whether every row has been looked at."""
        return not self._waiting

    def stop(self) -> None:
        """Look no further: the project is about to go."""
        self._waiting.clear()
        self._timer.stop()

    def _look(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        others = False
        while self._waiting and clock.elapsed() < _SLICE_MS:
            row = self._waiting.popleft()
            if row in self._content.index.rows:
                severity = self._content.severity(row)
                others = others or severity != self.of(row)
                self._known[row] = severity
        if not self._waiting:
            self._timer.stop()
        if others:
            self.found.emit()


class OverviewStrip(QWidget):
    """A mark per row beside the grid.

    Signals:
        sought: the place among the rows shown that was clicked.
    """

    sought = Signal(int)

    def __init__(self, panes: Panes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self.severities = Severities(panes.content, self)
        self.severities.found.connect(self.redraw)
        self._picture: QPixmap | None = None
        self._drawn_for: tuple[object, ...] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)

        def forget() -> None:
            self._picture = None
            self.update()

        self._later.timeout.connect(forget)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Overview of the rows"))
        self.setMouseTracking(True)
        panes.scrolled.connect(self.update)
        panes.replanned.connect(self.redraw)
        panes.hits_changed.connect(self.redraw)
        self.reset()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, 40)

    def reset(self) -> None:
        """Look at all rows again."""
        self.severities.look_at(self._panes.content.rows)
        self.redraw()

    def refresh(self, changes: Changes) -> None:
        """Take up what a command changed, once the rows under the editor's eyes are drawn."""
        if changes.words or changes.versions:
            self.reset()
            return
        self.severities.look_at(changes.rows)
        if changes.structure:
            self.severities.look_at(self._panes.content.rows, again=False)
        self.redraw()

    def redraw(self) -> None:
        """Draw everything again: other rows or colours with the next paint, what is in the rows a beat after it."""
        self._later.start(0)

    # ------------------------------------------------------------------ drawing

    def _scale(self) -> float:
        """Pixels for each row; a short article does not fill the strip."""
        rows = max(1, len(self._panes.content.rows))
        return min(float(TALLEST), max(1, self.height() - self._top()) / rows)

    def _top(self) -> int:
        """Where the first row stands: beside the first row of the grid, below its header."""
        return self._panes.viewport().y()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        panes = self._panes
        # What a picture must have been drawn for to be shown at all; what is in the rows may come a beat later.
        ground = self.size(), self.devicePixelRatioF(), self._top(), panes.styles.theme, panes.content.rows
        if self._picture is None or self._drawn_for != ground:
            self._picture, self._drawn_for = self._draw(), ground
        painter.drawPixmap(0, 0, self._picture)
        self._frame(painter)
        painter.end()

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), max(1, round(self.height() * ratio)))
        picture.setDevicePixelRatio(ratio)
        theme = self._panes.styles.theme
        picture.fill(QColor(theme.window))
        rows = self._panes.content.rows
        if rows:
            decisions = self._panes.content.project.decisions
            lit = {row for row, _version in self._panes.hits}
            tall = max(1, round(self._scale() * len(rows)))
            decided, hits = (bytes(map(known.__contains__, rows)) for known in (decisions, lit))
            lines = stripes(tall, self.severities.of_all(rows), decided, hits)
            painter = QPainter(picture)
            painter.translate(0, self._top())
            _paint_lines(painter, lines, self._scale(), theme)
            painter.end()
        return picture

    def _frame(self, painter: QPainter) -> None:
        theme, (top, bottom) = self._panes.styles.theme, self._window()
        if bottom <= top:
            return
        painter.translate(0, self._top())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.focus)
        ground.setAlpha(26)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(visible(theme.focus, theme.window, share=0.75)), 1.2))
        painter.drawRoundedRect(QRectF(1, top + 0.75, self.width() - 2, max(6.0, bottom - top - 1.5)), 3, 3)
        current = (self._panes.place + 0.5) * self._scale()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.focus))
        painter.drawPolygon([QPointF(0, current - 3.5), QPointF(4.5, current), QPointF(0, current + 3.5)])

    def _window(self) -> tuple[float, float]:
        """Top and bottom of the part in view."""
        shown = self._panes.in_view()
        if not shown:
            return 0.0, 0.0
        heights, view, scale = self._panes.heights, self._panes.viewport().height(), self._scale()
        first, y = shown[0]
        last, below = shown[-1]
        top = first - y / max(1, heights.height(first))
        bottom = last + min(1.0, (view - below) / max(1, heights.height(last)))
        return top * scale, bottom * scale

    # ------------------------------------------------------------------ going there

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._panes.verticalScrollBar(), event)

    def _place_at(self, y: float) -> int:
        return min(max(0, int((y - self._top()) / self._scale())), len(self._panes.content.rows) - 1)

    def _go(self, y: float) -> None:
        if self._panes.content.rows:
            self._panes.show_from(self._place_at(y), self._panes.viewport().height() // 3)
            self.sought.emit(self._place_at(y))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain(self._tip(event.pos().y())), self)
            return True
        return super().event(event)

    def _tip(self, y: int) -> str:
        rows = self._panes.content.rows
        place = self._place_at(y)
        if not rows or not 0 <= y - self._top() < self._scale() * len(rows):
            return ""
        row = rows[place]
        decided = row in self._panes.content.project.decisions
        return texts.strip_tip(self._panes.content.index.rows[row] + 1, self.severities.of(row), decided=decided)
