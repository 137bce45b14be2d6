"""Editing the account's wording in place: one plain text field laid over the cell.

Ctrl+Enter and Enter commit, and so do leaving the field and Tab. Escape leaves the field too: it cancels only while the
wording is as it was; changed words are committed, and undo takes them back. So no key ever throws words away silently.

The cursor stands at the end, or where the wording was clicked; nothing is selected, so that no letter replaces a
sentence. What is written right behind the stop of the wording as it came begins with a space.

The words stand in the field where they stand in the cell, line by line: beginning to edit moves nothing. A field of
plain text knows one height of lines only, so this is one of rich text that takes and gives plain words.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QInputMethodEvent, QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from reconciler.gui.panes import texts
from reconciler.gui.panes.grid import Grid
from reconciler.gui.panes.passages import Role
from reconciler.gui.panes.styles import LEADING, Styles
from reconciler.gui.panes.values import Clicked, EditedText, in_one_line, new_words
from reconciler.gui.theme import Theme
from reconciler.model.ids import RowId

_STOPS = ".!?…:;"
_CLOSINGS = '”“’‘»«)]"'
_OPENINGS = "„‚([–—"  # not those that close a quotation in another language
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FRAME = 4  # from the edge of the cell to the page of the field: two pixels of air, two of frame


def _begins_words(text: str) -> bool:
    """Whether ``text`` is the beginning of a word or quotation rather than a mark that belongs to what is there."""
    return text[:1].isalnum() or (text != "" and text[0] in _OPENINGS)


class AccountField(QTextEdit):
    """The field over an account cell; tells ``leave(explicit)`` when editing is over, and ``back()`` if by key."""

    def __init__(self, grid: Grid, leave: Callable[[bool], None], back: Callable[[], None]) -> None:
        super().__init__(grid.viewport())
        self._leave, self._back = leave, back
        self.setAccessibleName(texts.editor_name())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:  # with Shift too: a wording has one line, and a space nobody asked for is none
            self._leave(True)
            self._back()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave(False)
            self._back()
        else:
            if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._make_room(event.text())
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._make_room(event.commitString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._leave(False)

    def insertFromMimeData(self, source: QMimeData) -> None:
        words = " ".join(source.text().split())
        self._make_room(words)
        self.insertPlainText(words)

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        copied.setText(self.textCursor().selection().toPlainText())
        return copied

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def _make_room(self, coming: str) -> None:
        """Put a space before words that are written right behind the stop of a wording nobody touched yet."""
        cursor = self.textCursor()
        if self.document().isModified() or cursor.hasSelection() or not cursor.atEnd() or not _begins_words(coming):
            return
        if self.toPlainText().rstrip(_CLOSINGS).endswith(tuple(_STOPS)):
            self.insertPlainText(" ")

    def put(self, text: str, styles: Styles) -> None:
        """Hold ``text`` laid out as the cell below is, the cursor at its end."""
        self.setPlainText(text)
        # Letters reach a little out of their boxes: room beside them belongs to the page, padding would cut them off.
        self.document().setDocumentMargin(max(4, styles.left - FRAME))
        page = self.document().rootFrame().frameFormat()
        page.setTopMargin(max(2, styles.pad - FRAME))
        page.setRightMargin(max(4, styles.right - FRAME))
        self.document().rootFrame().setFrameFormat(page)
        lines = QTextBlockFormat()
        lines.setLineHeight(LEADING * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.textCursor().mergeBlockFormat(lines)
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setStyleSheet(
            f"QTextEdit {{ background: {theme.base}; color: {theme.text}; border: 2px solid {theme.focus};"
            f" border-radius: 6px; padding: 0; font-size: {self.font().pointSizeF()}pt; }}"
        )


class Editor:
    """Opens the field, keeps it over its cell, and gives its words to ``committed``, or its row to ``unchanged``."""

    def __init__(self, grid: Grid, committed: Callable[[EditedText], None], unchanged: Callable[[RowId], None]) -> None:
        self._grid = grid
        self._committed, self._unchanged = committed, unchanged
        self._row: RowId | None = None
        self._before = ""
        self._came_from: int | None = None
        self.field = AccountField(grid, self.close, self.back)
        self.field.textChanged.connect(self._grow)
        grid.scrolled.connect(self.follow)
        grid.replanned.connect(self._grow)

    @property
    def row(self) -> RowId | None:
        """The row being edited."""
        return self._row

    def being_written(self) -> EditedText | None:
        """The row with its new words as they stand now; ``None`` while there are none."""
        return new_words(self._row, self._before, self.field.toPlainText())

    def open(self, row: RowId, text: str, clicked: Clicked | None = None) -> None:
        """Edit the wording of a row, which must be among those shown; the cursor stands where it was clicked."""
        self.close(explicit=False)
        place = self._grid.content.place(row)
        if place is None:
            return
        self._came_from = self._grid.column
        self._grid.set_current(place, len(self._grid.content.versions))
        self._row = row
        self.field.setFont(self._grid.styles.fonts[Role.ACCOUNT])
        self.field.wear(self._grid.styles.theme)
        self.field.put(text, self._grid.styles)
        self._before = in_one_line(self.field.toPlainText())  # the field has no line breaks and no hard spaces
        if clicked is not None and clicked.words == text:
            cursor = self.field.textCursor()
            cursor.setPosition(clicked.unit)
            self.field.setTextCursor(cursor)
        self._grow()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self, explicit: bool) -> None:  # noqa: FBT001 -- called back by the field
        """End editing: commit changed words, and with ``explicit`` unchanged ones too."""
        row, self._row = self._row, None
        if row is None:
            return
        text = in_one_line(self.field.toPlainText())
        if self.field.hasFocus():
            # Before hiding: a hidden field passes the keyboard on as if Tab had been pressed.
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.hide()
        self._grid.extra.pop(row, None)
        self._grid.forget_rows([row])
        self._grid.settle()
        if text != self._before or (explicit and text.strip()):
            self._committed(EditedText(row, text))
        else:
            self._unchanged(row)

    def back(self) -> None:
        """To the column in which the key was pressed: the next one may be about its cell."""
        came_from, self._came_from = self._came_from, None
        if came_from is not None and self._grid.column == len(self._grid.content.versions):
            self._grid.set_current(self._grid.place, came_from)

    def follow(self) -> None:
        """Stay over the cell."""
        if self._row is None:
            return
        place = self._grid.content.place(self._row)
        if place is None:
            self.close(explicit=False)
            return
        cell = self._grid.cell_rect(place, len(self._grid.content.versions))
        if cell.isEmpty():
            # Out of view, but still with its words and the keyboard.
            self.field.move(self.field.x(), -self.field.height() - 10)
        else:
            self.field.setGeometry(cell.adjusted(2, 2, -2, -3))

    def _grow(self) -> None:
        if self._row is None:
            return
        styles, metrics = self._grid.styles, QFontMetrics(self.field.font())
        width = max(40, self._grid.plan.account_width - styles.left - styles.right)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
        words = metrics.boundingRect(0, 0, width, 100_000, flags, self.field.toPlainText() + " x")
        lines = max(2, -(-words.height() // metrics.lineSpacing()))
        self._grid.extra[self._row] = (lines + 1) * round(metrics.height() * LEADING)
        place = self._grid.content.place(self._row)
        if place is not None:
            self._grid.heights.forget(place)
            self._grid.settle()
        self.follow()
