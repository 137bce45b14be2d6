"""The scroll area itself: which rows are in view, how high they are, how the view moves."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reconciler.gui.panes import geometry
from reconciler.gui.panes.content import Content
from reconciler.gui.panes.geometry import Anchor, ColumnPlan, RowHeights
from reconciler.gui.panes.layouts import LayoutCache, SetCell, set_cell
from reconciler.gui.panes.styles import Styles
from reconciler.gui.theme import Theme
from reconciler.model.ids import RowId, VersionId

FAR = 3000
LONG = 4  # views: even where every height is guessed too high, there are rows for one


class RowScroll(QAbstractScrollArea):
    """Rows in view and the columns they are cut into.

    Attributes:
        anchor: the top of the view; heights of rows that were never seen are guesses.
        plan: where the columns lie; ``wanted_widths`` are those the editor dragged (``None`` is the account).
        extra: least heights of rows that hold an open editor.
        hidden: versions whose columns are not shown.
    """

    scrolled = Signal()
    replanned = Signal()

    def __init__(self, content: Content, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.styles = Styles(theme, self.font())
        self.layouts = LayoutCache()
        self._laid_for: tuple[ColumnPlan, Styles] | None = None
        self.heights = RowHeights([])
        self.anchor = Anchor()
        self.plan = ColumnPlan(0, (), (), 0, 0)
        self.wanted_widths: dict[VersionId | None, int] = {}
        self.extra: dict[RowId, int] = {}
        self.hidden: frozenset[VersionId] = frozenset()
        self._syncing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A bar that comes and goes changes the width, that the heights, and they whether a bar is needed: for ever.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # ------------------------------------------------------------------ rows and heights

    def replan(self) -> None:
        """Share out the width again and guess all heights anew; the row at the top stays there."""
        versions = self.content.versions
        wanted = {i: w for i, v in enumerate(versions) if (w := self.wanted_widths.get(v.id))}
        account = self.wanted_widths.get(None)
        width = self.viewport().width()
        unseen = {i for i, v in enumerate(versions) if v.id in self.hidden}
        styles = self.styles
        self.plan = geometry.plan_columns(
            width, len(versions), styles.gutter, wanted, account, unseen, scale=styles.scale
        )
        if self._laid_for != (self.plan, styles):
            self.layouts.clear()
            self._laid_for = self.plan, styles
        self._guess_heights()
        self.settle()
        self.replanned.emit()

    def is_shown(self, version: VersionId) -> bool:
        """Whether a version's column is shown."""
        return version not in self.hidden

    def is_hidden(self, column: int) -> bool:
        """Whether a column is out of sight."""
        versions = self.content.versions
        return column < len(versions) and versions[column].id in self.hidden

    def hide_columns(self, hidden: Iterable[VersionId]) -> None:
        """Keep the columns of these versions, and no others, out of sight."""
        self.hidden = frozenset(hidden)
        self.replan()

    def _guess_heights(self) -> None:
        estimates = self._estimates(_lengths(self.content))
        self.heights = RowHeights(estimates)
        self.anchor = Anchor(min(self.anchor.row, max(0, len(estimates) - 1)), self.anchor.pixel)

    def _estimates(self, lengths: Iterable[tuple[int, int]]) -> list[int]:
        """The likely heights of rows whose longest cell has so many characters and stands in that column."""
        styles, plan = self.styles, self.plan
        character = max(1.0, styles.metrics.averageCharWidth() * 1.04)
        rooms = [max(1.0, (w - styles.left - styles.right) / character) for w in (*plan.widths, plan.account_width)]
        line, padding = styles.line, 2 * styles.pad
        return [geometry.estimate(size, rooms[column], line, padding) for size, column in lengths]

    def measure(self, place: int) -> int:
        """The true height of a row."""
        if not self.heights.is_exact(place):
            view = self.content.view(place)
            widths = (*self.plan.widths, self.plan.account_width)
            tallest = max(self.set_cell(place, c).height for c in range(len(view.cells)) if widths[c])
            account = self.set_cell(place, len(view.cells) - 1).height
            if view.choice.sigla or view.choice.tags or view.notes:
                tallest = max(tallest, account + self.styles.meta_height)
            least = max(self.extra.get(view.id, 0), self.styles.line + self.styles.meta_height)
            self.heights.settle(place, max(tallest, least) + 2 * self.styles.pad)
        return self.heights.height(place)

    def set_cell(self, place: int, column: int) -> SetCell:
        """A cell as lines; what stands in it still as it did is not laid out again, whatever became of others."""
        view = self.content.view(place)
        cell, key = view.cells[column], (view.id, column)
        width = max(20, self.plan.width(column) - self.styles.left - self.styles.right)
        return self.layouts.get(key, lambda: set_cell(cell, width, self.styles), cell)

    def forget_rows(self, rows: Iterable[RowId], *, guess: bool = False) -> None:
        """Measure these rows again when they are next seen; until then they are as high as they were, or a ``guess``.

        Their cells are laid out again where they say something else (``set_cell``).
        """
        index = self.content.index
        for row in rows:
            place = self.content.place(row)
            if place is not None and place < len(self.heights):
                again = self._estimates([index.lengths[index.rows[row]]])[0] if guess else None
                self.heights.forget(place, again)

    # ------------------------------------------------------------------ the view

    def in_view(self) -> list[tuple[int, int]]:
        """Places of the rows in view, with the y of their tops."""
        return geometry.visible(self.heights, self.anchor, self.viewport().height(), self.measure)

    def settle(self, anchor: Anchor | None = None) -> None:
        """Show the view from ``anchor`` on, or from where it is, drawn anew."""
        wanted, height = anchor or self.anchor, self.viewport().height()
        # From the top of a long article there is always enough to show: what is in view is measured when it is drawn.
        if wanted != Anchor() or self.heights.total < LONG * height:
            wanted = geometry.kept_inside(self.heights, wanted, height, self.measure)
        self.anchor = wanted
        self._sync_bars()
        self.viewport().update()
        self.scrolled.emit()

    def scroll_rows(self, by: int) -> None:
        """Scroll by so many pixels, exactly, moving the pixels that stay in view."""
        before = self.anchor
        height = self.viewport().height()
        self.anchor = geometry.scrolled(self.heights, before, by, height, self.measure)
        moved = self._top(self.anchor) - self._top(before)
        if abs(moved) < height:
            if moved:
                self.viewport().scroll(0, -moved, self.viewport().rect())
        else:
            self.viewport().update()
        self._sync_bars()
        self.scrolled.emit()

    def _top(self, anchor: Anchor) -> int:
        return self.heights.offset(anchor.row) + anchor.pixel

    def _sync_bars(self) -> None:
        self._syncing = True
        view = self.viewport().size()
        bar = self.verticalScrollBar()
        bar.setSingleStep(self.styles.line)
        bar.setPageStep(view.height())
        bar.setRange(0, max(0, self.heights.total - view.height()))
        bar.setValue(self._top(self.anchor) if len(self.heights) else 0)
        across = self.horizontalScrollBar()
        across.setSingleStep(40)
        across.setPageStep(self.plan.middle)
        across.setRange(0, self.plan.overflow)
        self._syncing = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._syncing:
            return
        if dx:
            middle = QRect(self.plan.gutter, 0, self.plan.middle, self.viewport().height())
            self.viewport().scroll(dx, 0, middle)
            self.replanned.emit()
        bar = self.verticalScrollBar()
        if dy < 0 and bar.value() == bar.maximum() and (bar.isSliderDown() or -dy > self.viewport().height()):
            self.settle(geometry.last_anchor(self.heights, self.viewport().height(), self.measure))
        elif abs(dy) > FAR:
            self.settle(self.heights.at(bar.value()))
        elif dy:
            self.scroll_rows(-dy)
        self.scrolled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.replan()
        else:
            self.settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.styles = Styles(self.styles.theme, self.font(), self.styles.zoom)
            self.replan()

    def show_from(self, place: int, above: int) -> None:
        """Show a row with its top ``above`` pixels below the top of the view, as far as there are rows for that."""
        height = self.viewport().height()
        self.settle(geometry.scrolled(self.heights, Anchor(place), -above, height, self.measure))

    def update_row(self, place: int) -> None:
        """Draw a row again."""
        for shown, y in self.in_view():
            if shown == place:
                self.viewport().update(0, y - 1, self.viewport().width(), self.heights.height(place) + 2)


def _lengths(content: Content) -> list[tuple[int, int]]:
    """Of the rows shown: the code points of the longest cell, and its column."""
    lengths = content.index.lengths
    if len(content.rows) == len(lengths):
        return lengths
    return [lengths[content.index.rows[row]] for row in content.rows]
