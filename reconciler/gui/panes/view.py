"""The grid as the window knows it: all versions side by side, the account at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from reconciler.app.search import Hit, Place
from reconciler.gui.panes import accessibility, texts
from reconciler.gui.panes.cells import Wanted
from reconciler.gui.panes.content import Content, Readable
from reconciler.gui.panes.editing import Editor
from reconciler.gui.panes.geometry import Anchor
from reconciler.gui.panes.grid import Grid
from reconciler.gui.panes.header import Header
from reconciler.gui.panes.keys import KeyInput
from reconciler.gui.panes.mouse import MouseInput, keys_at, selected_words, spot_at
from reconciler.gui.panes.painting import RowPainter
from reconciler.gui.panes.styles import Styles
from reconciler.gui.panes.values import Clicked, CurrentCell, EditedText, MenuRequest, Selected
from reconciler.gui.theme import Theme
from reconciler.model.command import Changes
from reconciler.model.ids import RowId, VersionId
from reconciler.model.span import Span

ZOOM_STEP = 1.1
ZOOM_LEAST, ZOOM_MOST = 0.6, 3.0


class Panes(Grid):
    """All versions of a workspace, sentence against sentence.

    Signals:
        current_changed: ``CurrentCell`` or ``None``.
        edit_committed: ``EditedText``.
        edit_typed: what is being written changed; ``being_written`` tells it.
        edit_left: id of the row whose wording was left as it was.
        finishing: editing is to be over wherever it goes on, with what was written kept.
        edit_elsewhere: ``EditedText`` with the words to start from: something else stands where the grid was.
        menu_requested: ``MenuRequest``.
        card_chosen: id of the version whose card was double-clicked.
        card_menu_requested: where on the screen; the version's column is the current one.
        files_dropped: list of ``Path``.
        zoom_changed: the factor, a float.
        scrolled: the view moved.
    """

    edit_committed = Signal(object)
    edit_typed = Signal()
    finishing = Signal()
    edit_left = Signal(object)
    edit_elsewhere = Signal(object)

    def __init__(self, workspace: Readable, theme: Theme, parent: QWidget | None = None) -> None:
        accessibility.install()
        super().__init__(Content(workspace), theme, parent)
        self._before_filter: tuple[RowId | None, CurrentCell | None] = (None, None)
        self._painter = RowPainter(self)
        self._keys = KeyInput(self, self)
        self._mouse = MouseInput(self, self)
        self._editor = Editor(self, self.edit_committed.emit, self.edit_left.emit)
        self._editor.field.textChanged.connect(self.edit_typed)
        self.being_written = self._editor.being_written
        self.header = Header(self)
        self.setAccessibleName(texts.grid_name())
        self.current_changed.connect(lambda _cell: accessibility.tell_focus(self))
        # Once Qt has told that the grid has the keyboard: it is a cell that has it.
        queued = Qt.ConnectionType.QueuedConnection
        self.keyboard_came.connect(lambda: accessibility.tell_focus(self), queued)
        # Beside a grid without rows the bar stays: its handle would be as long as the bar.
        self.verticalScrollBar().rangeChanged.connect(lambda low, high: self.verticalScrollBar().setEnabled(high > low))
        self.set_theme(theme)

    # ------------------------------------------------------------------ what the window asks

    def refresh(self, changes: Changes) -> None:
        """Take up what a command changed, leaving the text under the reader's eyes where it is."""
        top = self.content.rows[self.anchor.row] if self.anchor.row < len(self.content.rows) else None
        current = self.current()
        self._drop_stale_selection(changes)
        if self.content.follow(changes):
            if current is not None:
                self.place = _held(self.content.place(current.row), self.place, len(self.content.rows))
                self.column = self.content.column(current.version)
            # With no row shown there is no current cell to hold on to, but a column may have gone all the same.
            self.column = min(self.column, len(self.content.versions))
            place = self.content.place(top) if top is not None else None
            self.anchor = Anchor(place, self.anchor.pixel) if place is not None else self.anchor
            self.replan()
        elif changes.words:
            self.replan()
        else:
            self.forget_rows(changes.rows, guess=changes.structure)
            self.settle()
            if changes.structure:
                self.replanned.emit()
        self.header.fit()
        self.header.freshen()
        if not (changes.structure or changes.versions):
            accessibility.tell_changed(self, changes.rows)
        if self.current() != current:
            self.current_changed.emit(self.current())

    def reset(self) -> None:
        """Show another project from its beginning."""
        self._editor.close(explicit=False)
        self.content.filter(None)
        self.content.follow(Changes(structure=True, versions=True, words=True))
        self.selected, self.target, self.pinned = None, None, None
        self.hits, self.extra = {}, {}
        self.anchor, self.place, self.column = Anchor(), 0, 0
        self.header.fit()
        self.replan()
        self.header.freshen()
        self.current_changed.emit(self.current())

    def go_to(self, row: RowId, version: VersionId | None = None, span: Span | None = None) -> bool:
        """Make a cell current and show it, with the words of ``span`` lit; whether the filter lets the row show."""
        place = self.content.place(row)
        if place is None:
            return False
        if version is not None and not self.is_shown(version):
            self.hide_columns(self.hidden - {version})
        self.target = (row, version, span) if span is not None else None
        keep = version is None and span is None
        self.set_current(place, self.column if keep else self.content.column(version))
        if span is not None:
            self.reveal_words(place, self.column, span)
        self.viewport().update()
        return True

    def selection(self) -> Selected | None:
        """The selected words, ``None`` where there are none."""
        chosen = self.selected
        place = self.content.place(chosen.row) if chosen is not None else None
        if chosen is None or place is None or chosen.began == chosen.caret:
            return None
        versions = self.content.versions
        version = versions[chosen.column].id if chosen.column < len(versions) else None
        passage = self.set_cell(place, chosen.column).passages[chosen.passage]
        first, last = (passage.offsets.to_code_points(u) for u in chosen.units)
        return Selected(chosen.row, version, passage.passage.source_span(first, last), passage.passage.text[first:last])

    def start_edit(self, row: RowId | None = None, clicked: Clicked | None = None) -> None:
        """Edit the account's wording of a row in place; an undecided row starts from the current version's words."""
        wanted = row if row is not None else self.current_row()
        if wanted is None or self.content.place(wanted) is None:
            return
        text = self.content.words_to_edit(wanted, self.current_version())
        if self.isHidden():
            self.edit_elsewhere.emit(EditedText(wanted, text))
        else:
            self._editor.open(wanted, text, clicked)

    def finish_edit(self) -> None:
        """Keep what is being written: what follows asks for the work as a whole, to save it or to leave it."""
        self._editor.close(explicit=False)
        self.finishing.emit()

    def set_rows(self, rows: Sequence[RowId] | None) -> None:
        """Show only these rows, or all with ``None``; the current row stays current if it can.

        One that is kept out is current again when it comes back, unless the editor has gone elsewhere meanwhile.
        """
        current = self.current()
        wanted, landed = self._before_filter
        if wanted is None or landed != current:
            wanted = current.row if current is not None else None
        self.content.filter(rows)
        if wanted is not None:
            self.place = _held(self.content.place(wanted), self.place, len(self.content.rows))
        self._before_filter = (wanted, self.current())
        self.anchor = Anchor(self.place, 0)
        self.replan()
        if self.content.rows:
            self.reveal(self.place, self.column)
        if self.current() != current:
            self.current_changed.emit(self.current())

    def zoom(self, steps: int) -> None:
        """Make the text larger by so many steps, smaller if negative; 0 gives the normal size back."""
        factor = self.styles.zoom * ZOOM_STEP**steps if steps else 1.0
        factor = min(max(round(factor, 4), ZOOM_LEAST), ZOOM_MOST)
        if factor != self.styles.zoom:
            self._restyle(self.styles.theme, factor)
            self.zoom_changed.emit(factor)

    def copy_selection(self) -> bool:
        """Put the selected words on the clipboard, or those of the current cell; whether there were any."""
        text = ""
        if self.selected is not None and self.selected.began != self.selected.caret:
            text = selected_words(self, self.selected)
        elif self.current() is not None:
            text = self.row_view(self.place).cells[self.column].text
        if text:
            QApplication.clipboard().setText(text)
        return bool(text)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._restyle(theme, self.styles.zoom)

    def show_only(self, wanted: Wanted) -> None:
        """Show originals, translations or both, and marks of some classes only."""
        self.selected = None
        self.content.show(wanted)
        self.replan()

    def show_hits(self, hits: Mapping[Place, Sequence[Hit]]) -> None:
        """Light up what was searched for, by row and version; nothing puts the lights out.

        A row with no words lit, because a note on it has them, is shown in the overview strip all the same.
        """
        self.hits = hits
        self.viewport().update()
        self.hits_changed.emit()

    def _drop_stale_selection(self, changes: Changes) -> None:
        """A selection counts in lines and columns as they were; it goes with them."""
        another = changes.words or changes.structure or changes.versions
        if self.selected is not None and (another or self.selected.row in changes.rows):
            self.selected = None

    # ------------------------------------------------------------------ Qt

    def _restyle(self, theme: Theme, zoom: float) -> None:
        seen = self.is_seen(self.viewport().height())
        self.styles = Styles(theme, self.font(), zoom)
        self.header.fit()
        self.replan()
        if seen:
            self.reveal_again()
        self.header.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._painter.paint(painter, event.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        seen = self.is_seen(event.oldSize().height())
        super().resizeEvent(event)
        if seen:
            self.reveal_again()
        self.header.setGeometry(0, 0, self.viewport().width(), self.header.preferred_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 -- Qt's signature
        if self._editor.row is not None:
            self._editor.close(explicit=False)
        return self._keys.tab(forward=forward) or super().focusNextPrevChild(forward)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        current = self.current()
        if current is None:
            return
        position = event.globalPos()
        keys: tuple[str, ...] = ()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cell = self.cell_rect(self.place, self.column)
            position = self.viewport().mapToGlobal(cell.topLeft() + QPoint(self.styles.left, self.styles.line))
        elif spot := spot_at(self, event.pos()):
            keys = keys_at(spot)
        self.menu_requested.emit(MenuRequest(current, position, keys))


def _held(place: int | None, before: int, count: int) -> int:
    """Where the current row is now, or the place it had."""
    return place if place is not None else max(0, min(before, count - 1))


__all__ = ["CurrentCell", "EditedText", "MenuRequest", "Panes", "Selected"]
