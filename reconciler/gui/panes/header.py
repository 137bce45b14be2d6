"""The cards above the columns: siglum, label, language, origin, day, length; their edges are dragged for width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from reconciler.gui.panes import texts
from reconciler.gui.panes.cardnames import name_cards
from reconciler.gui.panes.cardpainting import Card, paint_card
from reconciler.gui.panes.edges import AIR, Edges, paint_shadow
from reconciler.gui.panes.geometry import MIN_COLUMN, NARROWEST_ACCOUNT
from reconciler.gui.panes.grid import Grid
from reconciler.gui.panes.styles import Styles
from reconciler.gui.tooltips import plain
from reconciler.model.event import unrelated_versions
from reconciler.model.ids import VersionId
from reconciler.model.project import Project
from reconciler.model.version import Origin, Version

_GRASP = 6


class Header(QWidget):
    """One card a version, one for the account; stays in place while rows scroll."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._dragged: tuple[int, int, int] | None = None
        self._known: _Known = {}
        # The bar begins where the rows begin: what it moves is not the cards.
        self._above_bar = QWidget()
        grid.addScrollBarWidget(self._above_bar, Qt.AlignmentFlag.AlignTop)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._shown: tuple[object, ...] = ()
        self._edges = Edges(self, grid)
        grid.replanned.connect(self.freshen)
        framed = [grid.column]

        def move_frame() -> None:
            """Draw the cards anew that the current column left and came to."""
            left, framed[0] = framed[0], grid.column
            for column in {left, grid.column} if left != grid.column else ():
                self.update(self.box(column) if column <= len(grid.plan.widths) else self.rect())

        grid.current_changed.connect(lambda _cell: move_frame())

    def preferred_height(self) -> int:
        """How high the cards are at the present zoom."""
        styles = self._grid.styles
        lines = (
            3
            if any(_is_credited(version, self._grid.content.project) for version in self._grid.content.versions)
            else 2
        )
        return QFontMetrics(styles.title).height() + lines * (styles.small_metrics.height() + 1) + 28

    def fit(self) -> None:
        """Take the height that the cards need, and the width of the grid."""
        height = self.preferred_height()
        if self._grid.viewportMargins().top() != height:
            self._grid.setViewportMargins(0, height, 0, 0)
            self._above_bar.setFixedHeight(height)
        self.setGeometry(0, 0, self._grid.viewport().width(), height)

    def freshen(self) -> None:
        """Draw the cards again if they lie elsewhere or say something else; the frame moves by itself."""
        grid = self._grid
        project, base = grid.content.project, grid.content.wanted.base
        lie = grid.styles, grid.plan, grid.horizontalScrollBar().value()
        say = project.versions, project.relations, project.language, base, _decided(project), len(project.rows)
        if self._shown != (*lie, *say):
            self._shown = (*lie, *say)
            cards = [self.box(column) for column, width in enumerate(grid.plan.widths) if width]
            self._edges.tell(cards, grid.plan.gutter, grid.plan.account, self._foot)
            self.update()

    def _foot(self, size: QSize, card: QRect, *, right: bool) -> QPoint:
        """Where a button goes that leads to cards out of sight: above the row numbers, or at the foot of the last."""
        plan, y = self._grid.plan, card.bottom() - size.height() - 9
        return QPoint(plan.account - size.width() - AIR, y) if right else QPoint(plan.gutter - size.width() - AIR, y)

    def card(self, column: int) -> str:
        """What stands on the card of a version, line by line."""
        return "\n".join(self._lines(self._grid.content.versions[column]))

    # ------------------------------------------------------------------ drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        grid, theme = self._grid, self._grid.styles.theme
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(theme.window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        middle, bar = QRect(grid.plan.gutter, 0, grid.plan.middle, self.height()), grid.horizontalScrollBar()
        painter.setClipRect(middle)
        for column in range(min(len(grid.content.versions), len(grid.plan.widths))):
            if self.box(column).intersects(middle):
                paint_card(painter, self.face(column), grid.styles)
        painter.restore()
        paint_shadow(painter, theme, middle, before=bar.value() > 0, after=bar.value() < bar.maximum())
        account = len(grid.plan.widths)
        project = grid.content.project
        decided, rows = _decided(project), len(project.rows)
        about = texts.account_title(), texts.progress(decided, rows), ""
        box = self.box(account)
        paint_card(painter, Card(box, box, about, None, account, account == grid.column), grid.styles)
        _paint_progress(painter, box, grid.styles, decided / rows if rows else 0.0)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
        QTimer.singleShot(0, self, lambda: name_cards(self, _told(self, self._grid)))

    def box(self, column: int) -> QRect:
        """Where a card lies; the account's comes behind those of the versions."""
        plan = self._grid.plan
        left = plan.left(column, self._grid.horizontalScrollBar().value())
        return QRect(left, 0, plan.width(column), self.height())

    def face(self, column: int) -> Card:
        """The card of a version as it is drawn: what is partly out of sight has its words where they are seen."""
        grid, box, version = self._grid, self.box(column), self._grid.content.versions[column]
        seen = box.intersected(QRect(grid.plan.gutter, 0, grid.plan.middle, self.height()))
        taken = self._edges.taken() if box.right() + 1 >= grid.plan.account else 0
        return Card(box, seen, self._lines(version), version.siglum, column, column == grid.column, taken)

    def _lines(self, version: Version) -> tuple[str, ...]:
        project, origin = self._grid.content.project, texts.origin_name(version.origin)
        if version.origin is Origin.MACHINE_TRANSLATION:
            origin = "⚙ " + origin
        language, is_other = texts.language_name(version.language), version.id in unrelated_versions(project)
        second = language if is_other and version.origin is Origin.ORIGINAL else f"{language} · {origin}"
        number, day = len(self._grid.content.index.column(version.id).order), texts.day(version.dated)
        if _is_translated(version, project):
            ready, stale, _by = _counted(version, self._known)
            if version.origin is Origin.ORIGINAL and 0 < ready < number:
                second = language  # how much is translated is more than a narrow card holds beside the origin
            parts = (second, stale, texts.translated_share(ready, number))
            second = " · ".join(part for part in parts if part)
        if is_other:
            second = f"{texts.other_event()} · {second}"
        if version.id == self._grid.content.wanted.base:
            second = f"{texts.base_version()} · {second}"
        lines = version.label or version.source.name, second, f"{day} · {texts.sentence_count(number)}"
        # Who translated it would be cut off behind the rest in a narrow column.
        return (*lines, _counted(version, self._known)[2]) if _is_credited(version, project) else lines

    # ------------------------------------------------------------------ widths and tooltips

    def _edge_at(self, x: int) -> int | None:
        """The column whose width is changed by dragging at ``x``; the account is dragged at its left edge."""
        plan = self._grid.plan
        if abs(x - plan.account) <= _GRASP and plan.widths:
            return len(plan.widths)
        scroll = self._grid.horizontalScrollBar().value()
        for column, width in enumerate(plan.widths):
            edge = plan.left(column, scroll) + width
            if abs(x - edge) <= _GRASP and plan.gutter < edge < plan.account:
                return column
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = round(event.position().x())
        if self._dragged is None:
            over = self._edge_at(x) is not None
            self.setCursor(Qt.CursorShape.SplitHCursor if over else Qt.CursorShape.ArrowCursor)
            return
        column, start, width = self._dragged
        account = column == len(self._grid.plan.widths)
        wanted = width + (start - x if account else x - start)
        self._set_width(column, max(NARROWEST_ACCOUNT if account else MIN_COLUMN // 2, wanted))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = round(event.position().x())
        column = self._edge_at(x)
        if column is not None and event.button() == Qt.MouseButton.LeftButton:
            self._dragged = (column, x, self._grid.plan.width(column))
            return
        at = self._grid.plan.column_at(x, self._grid.horizontalScrollBar().value())
        if at is not None:
            self._grid.set_current(self._grid.place, at, reveal=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        x = round(event.position().x())
        column = self._edge_at(x)
        if column is not None:
            self._set_width(column, None)
        elif (version := self._version_at(x)) is not None:
            self._grid.card_chosen.emit(version)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._version_at(event.pos().x()) is not None:
            self._grid.card_menu_requested.emit(event.globalPos())

    def _version_at(self, x: int) -> VersionId | None:
        at = self._grid.plan.column_at(x, self._grid.horizontalScrollBar().value())
        versions = self._grid.content.versions
        return versions[at].id if at is not None and at < len(versions) else None

    def _set_width(self, column: int, width: int | None) -> None:
        versions = self._grid.content.versions
        key: VersionId | None = versions[column].id if column < len(versions) else None
        if width is None:
            self._grid.wanted_widths.pop(key, None)
        else:
            self._grid.wanted_widths[key] = width
        self._grid.replan()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos().x()), self)
            return True
        return super().event(event)

    def _tip(self, x: int) -> str:
        column = self._grid.plan.column_at(x, self._grid.horizontalScrollBar().value())
        versions = self._grid.content.versions
        if column is None or column >= len(versions):
            return ""
        version = versions[column]
        known = (version.byline, version.publisher, version.source.location)
        return plain("\n".join([*self._lines(version), *(k for k in known if k), "", texts.card_hint()]))


def _paint_progress(painter: QPainter, box: QRect, styles: Styles, share: float) -> None:
    """A thin bar at the foot of the account's card: how much of it is decided."""
    height = 4.0
    track = QRectF(box.left() + styles.left, box.bottom() - 18, box.width() - styles.left - 18, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(styles.theme.line))
    painter.drawRoundedRect(track, 2, 2)
    if share > 0:
        painter.setBrush(QColor(styles.theme.ok))
        painter.drawRoundedRect(QRectF(track.left(), track.top(), max(height, track.width() * share), height), 2, 2)


def _told(header: Header, grid: Grid) -> list[tuple[QRect, str]]:
    """The cards that can be seen: where they lie, and what a screen reader says of them."""
    plan, told = grid.plan, []
    middle = QRect(plan.gutter, 0, plan.middle, header.height())
    for column, version in enumerate(grid.content.versions[: len(plan.widths)]):
        seen = header.box(column).intersected(middle)
        if plan.widths[column] and not seen.isEmpty():
            told.append((seen, ", ".join((version.siglum, *header.card(column).split("\n")))))
    project = grid.content.project
    decided = _decided(project)
    account = f"{texts.account_title()}, {texts.progress(decided, len(project.rows))}"
    return [*told, (header.box(len(plan.widths)), account)]


def _decided(project: Project) -> int:
    """How many rows are decided; a decision is about a row that is there."""
    return len(project.decisions)


# By version: how many sentences have a translation, how many are of an earlier wording, by whom.
_Counted = tuple[int, str, str]
_Known = dict[VersionId, tuple[Version, _Counted]]


def _counted(version: Version, known: _Known) -> _Counted:
    """What the card tells of the translations, worked out once: it takes a hundredth of a second for 1,000 of them."""
    found = known.get(version.id)
    if found is None or found[0] is not version:
        ready = sum(bool(t.text.strip()) for t in version.translations.values())
        found = known[version.id] = version, (ready, texts.stale_share(version), texts.translators(version))
    return found[1]


def _is_translated(version: Version, project: Project) -> bool:
    return version.language not in (project.language, "und")


def _is_credited(version: Version, project: Project) -> bool:
    """Whether there is an engine to be named on the card."""
    made = version.translations.values()
    return _is_translated(version, project) and any(t.engine and t.text.strip() for t in made)
