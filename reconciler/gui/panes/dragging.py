"""A sentence dragged with Alt held down from its cell to another row."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from reconciler.gui.panes.grid import Grid
from reconciler.gui.panes.values import Dropped
from reconciler.model.ids import SentenceId
from reconciler.model.span import Span


class SentenceDrag:
    """One drag after the other; the row under the pointer is shown as the target."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._sentence: SentenceId | None = None
        self._from = 0

    @property
    def going_on(self) -> bool:
        """Whether a sentence is being dragged."""
        return self._sentence is not None

    def begin(self, place: int, column: int, words: Span | None) -> bool:
        """Take up the sentence that holds ``words``, or the cell's first; whether there is one."""
        grid, versions = self._grid, self._grid.content.versions
        if column >= len(versions):
            return False
        version, row = versions[column], grid.content.index.row(grid.content.rows[place])
        cell = row.cells.get(version.id, ())
        spans = grid.content.index.sentences(version)
        held = (s for s in cell if words is not None and spans[s].span.overlaps(words))
        self._sentence = next(held, cell[0] if cell else None)
        self._from = place
        if self.going_on:
            grid.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return self.going_on

    def move(self, point: QPoint) -> None:
        """Show where the sentence would go; near an edge the view scrolls."""
        grid = self._grid
        if not 0 <= point.y() <= grid.viewport().height():
            grid.scroll_rows(grid.styles.line if point.y() > 0 else -grid.styles.line)
        found = grid.cell_at(QPoint(point.x(), min(max(point.y(), 0), grid.viewport().height() - 1)))
        before, grid.drop_place = grid.drop_place, found[0] if found is not None else None
        for place in {before, grid.drop_place} - {None}:
            grid.update_row(place or 0)

    def end(self) -> None:
        """Let the sentence go where it is."""
        grid, sentence, place = self._grid, self._sentence, self._grid.drop_place
        self.cancel()
        if sentence is not None and place is not None and place != self._from:
            grid.sentence_dropped.emit(Dropped(sentence, grid.content.rows[place]))

    def cancel(self) -> None:
        """Leave the sentence where it was."""
        self._sentence, self._grid.drop_place = None, None
        self._grid.viewport().unsetCursor()
        self._grid.viewport().update()
