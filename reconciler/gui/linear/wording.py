"""The field in which a row's wording is written while the list stands where the grid was.

It keeps to the rules of the field in the grid: Enter commits, Escape leaves and keeps changed words, and so does going
elsewhere; undo takes the words back.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reconciler.gui.panes import texts
from reconciler.gui.panes.values import EditedText, new_words
from reconciler.model.ids import RowId

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WordingField(QPlainTextEdit):
    """A plain field for the words of one row.

    Signals:
        committed: ``EditedText``.
        unchanged: id of the row whose wording was left as it was.
        left: editing is over.
    """

    committed = Signal(object)
    unchanged = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: RowId | None = None
        self._before = ""
        self.setTabChangesFocus(True)
        self.setAccessibleName(texts.editor_name())

    def open(self, edited: EditedText) -> None:
        """Begin to edit the wording of a row."""
        self._finish(explicit=False)
        self._row, self._before = edited.row, edited.text
        self.setPlainText(edited.text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """End editing as leaving the field does."""
        self._finish(explicit=False)

    def being_written(self) -> EditedText | None:
        """The row with its new words as they stand now; ``None`` while there are none."""
        return new_words(self._row, self._before, self.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:  # with Shift too: a wording has one line, and a space nobody asked for is none
            self._finish(explicit=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._finish(explicit=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._finish(explicit=False)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def _finish(self, *, explicit: bool) -> None:
        """Commit changed words, and with ``explicit`` unchanged ones too."""
        row, self._row = self._row, None
        if row is None:
            return
        text = " ".join(self.toPlainText().split("\n"))
        if self.hasFocus():
            self.left.emit()
        self.hide()
        if text != self._before or (explicit and text.strip()):
            self.committed.emit(EditedText(row, text))
        else:
            self.unchanged.emit(row)
