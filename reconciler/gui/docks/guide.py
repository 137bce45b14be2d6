"""The newcomer's walk beside the work: one step at a time, to be read and done."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reconciler.gui.closedpage import ClosedPage
from reconciler.gui.labels import plain, wrapped
from reconciler.gui.theme import Theme

NARROWEST = 300


class GuidePage(ClosedPage):
    """A step as text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A click to read must not take the keyboard from the grid, where the letters are pressed.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.document().setDocumentMargin(10)
        self.theme: Theme | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.theme is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -self.verticalScrollBar().value())
            for box in self.quoted():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self.theme.row_current))
                painter.drawRoundedRect(box, 5, 5)
                painter.setBrush(QColor(self.theme.accent))
                painter.drawRoundedRect(QRectF(box.left(), box.top(), 3, box.height()), 1.5, 1.5)
            painter.end()
        super().paintEvent(event)

    def quoted(self) -> list[QRectF]:
        """Where what is to be seen stands in the document, paragraphs that follow one another as one."""
        found: list[QRectF] = []
        follows, layout, margin = False, self.document().documentLayout(), self.document().documentMargin()
        for cursor, quoted, _first in _blocks(self.document()):
            if quoted:
                lines = layout.blockBoundingRect(cursor.block())
                box = QRectF(margin, lines.top() - 5, self.viewport().width() - 2 * margin, lines.height() + 10)
                if follows:
                    found[-1] = found[-1].united(box)
                else:
                    found.append(box)
            follows = quoted
        return found


class Guide(QWidget):
    """The step that is read, and the way to the next.

    Signals:
        stepped: 1 for the next step, -1 for the one before.
        closed: the editor has read enough.
    """

    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._shown = theme, ""
        self.setMinimumWidth(NARROWEST)
        self._where = plain(self)
        self._where.setProperty("muted", True)
        self.page = GuidePage(self)
        self.page.setAccessibleName(self.tr("A walk in ten steps"))
        self._keys = wrapped(self)
        self._keys.setProperty("muted", True)
        self.back = self._button(self.tr("Back"), lambda: self.stepped.emit(-1))
        self.next = self._button(self.tr("Next step"), lambda: self.stepped.emit(1))
        self.close_button = self._button(self.tr("Close"), self.closed.emit)
        top, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self._where, 1)
        top.addWidget(self.close_button)
        foot.addWidget(self.back)
        foot.addWidget(self.next, 1)
        column.setContentsMargins(8, 4, 10, 8)
        column.addLayout(top)
        column.addWidget(self.page, 1)
        column.addWidget(self._keys)
        column.addLayout(foot)

    def show_step(self, text: str, place: int, of: int) -> None:
        """Show a step, given as Markdown, counted from 0."""
        self._shown = text
        self._where.setText(self.tr("Step %1 of %2").replace("%1", str(place + 1)).replace("%2", str(of)))
        self.back.setEnabled(place > 0)
        self.next.setEnabled(place + 1 < of)
        self.page.setMarkdown(text)
        self._dress()

    def show_keys(self, text: str) -> None:
        """Say by which keys one goes on and back."""
        self._keys.setText(text)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._shown:
            self.page.setMarkdown(self._shown)
            self._dress()

    # ------------------------------------------------------------------ looks

    def _button(self, text: str, answer: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(answer)
        return button

    def _dress(self) -> None:
        """Keys as key caps, what is to be seen as a quiet block, lines with air between them."""
        document, theme = self.page.document(), self._theme
        self.page.theme = theme
        follows = False
        for cursor, quoted, first in _blocks(document):
            lines = QTextBlockFormat()
            lines.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            lines.setTopMargin(2 if first else 12 if quoted and not follows else 7)
            lines.setBottomMargin(7)
            if quoted:
                lines.setLeftMargin(14)
                lines.setRightMargin(8)
            follows = quoted
            cursor.mergeBlockFormat(lines)
            follows = quoted
        for cursor in _keys(document):
            cap = QTextCharFormat()
            cap.setFontFamilies([self.font().family()])
            cap.setFontFixedPitch(False)
            cap.setFontWeight(QFont.Weight.Bold)
            cap.setBackground(QColor(theme.raised))
            cap.setForeground(QColor(theme.accent))
            cursor.mergeCharFormat(cap)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)


def _blocks(document: QTextDocument) -> Iterator[tuple[QTextCursor, bool, bool]]:
    """A cursor over each paragraph, whether it is quoted, whether it is the first."""
    block = document.begin()
    while block.isValid():
        quoted = bool(block.blockFormat().property(QTextFormat.Property.BlockQuoteLevel.value))
        yield QTextCursor(block), quoted, block.blockNumber() == 0
        block = block.next()


def _keys(document: QTextDocument) -> Iterator[QTextCursor]:
    """A cursor over each stretch of fixed pitch: so Markdown marks a key."""
    spots = []
    block = document.begin()
    while block.isValid():
        stretch = block.begin()
        while not stretch.atEnd():
            fragment = stretch.fragment()
            if fragment.charFormat().fontFixedPitch():
                spots.append((fragment.position(), fragment.length()))
            stretch += 1
        block = block.next()
    for start, length in spots:
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        yield cursor
