"""The scroll area of the lanes: what stands in each, how high it is, how one lane takes the others along."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reconciler.gui.panes import geometry, texts
from reconciler.gui.panes.article import cell_of
from reconciler.gui.panes.grid import Grid
from reconciler.gui.panes.lanes import GAP, MARGIN, PARAGRAPH, Article, Item, Lane, Measure, hinge, lane_width
from reconciler.gui.panes.layouts import LayoutCache, SetCell, set_cell
from reconciler.model.ids import RowId, SentenceId
from reconciler.model.version import Version

FAR = 3000


class LaneScroll(QAbstractScrollArea):
    """One lane a version; subclasses know which sentence is current.

    Attributes:
        grid: whose content and styles are shown.
        lanes: in the order of the columns; empty until the view is shown.
        lane, place: the current sentence.
        unfolded: first sentences of the folds that are open.
    """

    def __init__(self, grid: Grid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self.lanes: list[Lane] = []
        self.lane, self.place = 0, 0
        self.unfolded: frozenset[SentenceId] = frozenset()
        self._layouts = LayoutCache()
        self._made_of: tuple[object, ...] = ()
        self._syncing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # ------------------------------------------------------------------ what is shown

    def versions(self) -> list[Version]:
        """The versions with a lane, in the order of the lanes."""
        return [v for v in self.grid.content.versions if self.grid.is_shown(v.id)]

    def rebuild(self) -> bool:
        """Take up the grid's content, colours and text size; whether anything was another."""
        content, styles, versions = self.grid.content, self.grid.styles, self.versions()
        width = lane_width(self.viewport().width(), len(versions))
        project = content.project
        made_of = (project.rows, project.versions, self.grid.hidden, content.wanted, styles, width, self.unfolded)
        if len(made_of) == len(self._made_of) and all(map(_same, made_of, self._made_of)):
            return False
        self._made_of = made_of
        self._layouts.clear()
        self.lanes = [self._lane(version, width) for version in versions]
        return True

    def _lane(self, version: Version, width: int) -> Lane:
        content, styles = self.grid.content, self.grid.styles
        index, unfolded = content.index, self.unfolded

        def cell(row: RowId) -> tuple[SentenceId, ...]:
            return index.row(row).cells.get(version.id, ()) if row in index.rows else ()

        def load() -> tuple[Article, list[int]]:
            rows, holders = index.project.rows, index.table.holders(version.id)
            article = Article(version, {s: rows[n].id for s, n in holders.items()}, unfolded)
            room = width - styles.left - styles.right
            per_line = max(1.0, room / max(1.0, styles.metrics.averageCharWidth() * 1.04))
            return article, geometry.estimates(article.lengths(), per_line, styles.line, styles.pad)

        return Lane(version.id, cell, load)

    def in_view(self) -> range:
        """The lanes of which something can be seen; at least one while there are any."""
        step, x = self.width_of_lane() + GAP, self.horizontalScrollBar().value()
        first = min(max(0, x - MARGIN) // step, len(self.lanes) - 1)
        after = -(-(x - MARGIN + self.viewport().width()) // step)
        return range(first, min(len(self.lanes), max(first + 1, after)))

    def width_of_lane(self) -> int:
        """Width of each lane."""
        return lane_width(self.viewport().width(), len(self.lanes))

    def left_of(self, lane: int) -> int:
        """Left edge of a lane in the viewport."""
        return MARGIN + lane * (self.width_of_lane() + GAP) - self.horizontalScrollBar().value()

    def cell(self, lane: int, place: int) -> SetCell:
        """A sentence as lines."""
        item, version = self.item(lane, place), self.grid.content.project.version(self.lanes[lane].version)
        view = self.grid.content.view_of(item.row) if item.row is not None else None
        styles = self.grid.styles
        width = max(20, self.width_of_lane() - styles.left - styles.right)
        # A row that was made anew is another value, so its old lines are never asked for again.
        key = (item.ids[0], item.folded, id(view), width)
        return self._layouts.get(key, lambda: set_cell(cell_of(self.grid.content, version, item), width, styles))

    def item(self, lane: int, place: int) -> Item:
        """A sentence or fold of a lane."""
        return self.lanes[lane].items[place]

    def measure(self, lane: int) -> Measure:
        """The true heights of a lane's sentences."""
        return partial(self._height, lane)

    def _height(self, lane: int, place: int) -> int:
        heights, item = self.lanes[lane].heights, self.item(lane, place)
        height = self.cell(lane, place).height + self.grid.styles.pad
        height += PARAGRAPH if item.opens_paragraph and place else 0
        if heights.height(place) != height or not heights.is_exact(place):
            heights.settle(place, height)
        return height

    def inset(self, lane: int, place: int) -> int:
        """White space above the words of a sentence."""
        return self.grid.styles.pad // 2 + (PARAGRAPH if place and self.item(lane, place).opens_paragraph else 0)

    def current_item(self) -> Item | None:
        """The current sentence or fold."""
        if not 0 <= self.lane < len(self.lanes) or not 0 <= self.place < len(self.lanes[self.lane].items):
            return None
        return self.item(self.lane, self.place)

    def known_top(self) -> int | None:
        """The y of the current sentence as last drawn; asks nothing of a content that may be another by now."""
        if not 0 <= self.lane < len(self.lanes):
            return None
        lane = self.lanes[self.lane]
        return dict(lane.visible(self.viewport().height(), lane.heights.height)).get(self.place)

    def top_of(self, lane: int, place: int) -> int | None:
        """The y of a sentence in view, ``None`` out of it."""
        if not 0 <= lane < len(self.lanes):
            return None
        shown = self.lanes[lane].visible(self.viewport().height(), self.measure(lane))
        return next((y for shown_place, y in shown if shown_place == place), None)

    # ------------------------------------------------------------------ scrolling

    def put_beside(self, lead: int, place: int, y: int) -> None:
        """Let the partners of a sentence stand at ``y`` in the other lanes."""
        row, near = self.item(lead, place).row, self.in_view()
        for number, lane in enumerate(self.lanes):
            if number == lead or row is None or not lane.holds(row):
                continue
            if number not in near:
                lane.wish = (row, y)
            elif (partner := lane.place_of(row)) is not None:
                lane.wish = None
                lane.put(partner, y, self.measure(number))

    def scroll_lane(self, lane: int, by: int) -> None:
        """Scroll one version; the partners of the sentence nearest to the current one scroll along."""
        if not 0 <= lane < len(self.lanes):
            return
        view, measure = self.viewport().height(), self.measure(lane)
        leader = self.lanes[lane]
        leader.scroll(by, view, measure)
        others = [other for other in self.lanes if other is not leader]
        here = self.top_of(lane, self.place) if lane == self.lane else None
        found = hinge(leader, leader.visible(view, measure), view // 3 if here is None else here, others)
        if found is not None:
            self.put_beside(lane, *found)
        self.sync_bars()
        self.viewport().update()

    def sync_bars(self) -> None:
        """Let the scroll bars tell where the current lane is."""
        self._syncing = True
        bar, view = self.verticalScrollBar(), self.viewport().size()
        lane = self.lanes[self.lane]
        bar.setSingleStep(self.grid.styles.line)
        bar.setPageStep(view.height())
        bar.setRange(0, max(0, lane.heights.total - view.height() // 2))
        bar.setValue(lane.heights.offset(lane.anchor.row) + lane.anchor.pixel)
        across = self.horizontalScrollBar()
        across.setPageStep(view.width())
        whole = len(self.lanes) * (self.width_of_lane() + GAP) - GAP + 2 * MARGIN
        across.setRange(0, max(0, whole - view.width()))
        self._syncing = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._syncing or not self.lanes:
            return
        if abs(dy) > FAR:
            anchor = self.lanes[self.lane].heights.at(self.verticalScrollBar().value())
            self.lanes[self.lane].put(anchor.row, -anchor.pixel, self.measure(self.lane))
            dy = 0
        self.scroll_lane(self.lane, -dy)

    def at(self, point: QPoint) -> tuple[int, int | None] | None:
        """Lane and place of the sentence under a point of the viewport."""
        step = self.width_of_lane() + GAP
        lane, x = divmod(point.x() - MARGIN + self.horizontalScrollBar().value(), step)
        if not 0 <= lane < len(self.lanes) or x >= self.width_of_lane():
            return None
        for place, y in self.lanes[lane].visible(self.viewport().height(), self.measure(lane)):
            if y <= point.y() < y + self.lanes[lane].heights.height(place):
                return lane, place
        return lane, None


def make_ready(view: LaneScroll) -> None:
    """Let the lanes that came into view stand where they were wanted."""
    for number in view.in_view():
        lane, wish = view.lanes[number], view.lanes[number].wish
        lane.wish = None
        partner = lane.place_of(wish[0]) if wish is not None else None
        if wish is not None and partner is not None:
            lane.put(partner, wish[1], view.measure(number))


def told_at(view: LaneScroll, lane: int, place: int) -> str:
    """What a screen reader says of a sentence, or of a fold."""
    item, content = view.item(lane, place), view.grid.content
    version = content.project.version(view.lanes[lane].version)
    words = " ".join(passage.text for passage in cell_of(content, version, item).passages)
    number = content.index.rows[item.row] + 1 if item.row is not None else 0
    if item.row is None:
        return f"{version.siglum}: {words}"
    state = f" ({texts.decided_state()})" if item.row in content.project.decisions else ""
    return texts.cell_name(number, version.siglum, words, 0) + state


def _same(one: object, other: object) -> bool:
    return one is other or (isinstance(one, int | frozenset) and one == other)
