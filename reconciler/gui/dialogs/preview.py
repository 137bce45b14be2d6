"""The text of a file before it is added: what is set aside stands there in grey, with the reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QFont, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reconciler.app.recognised import Passage
from reconciler.gui.reasons import reason_name
from reconciler.gui.sentences import translated
from reconciler.gui.wording import shortened

_MOST = 40_000  # characters shown; nobody reads more here, and the window must not wait
_LONGEST = 3000
_MOST_COMMENTS = 50


class Preview(QPlainTextEdit):
    """Plain text that can be selected and copied but not changed; nothing in it is ever HTML."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Preview"))
        self.setTabChangesFocus(True)

    def show_passages(
        self,
        passages: Sequence[Passage],
        left_out: Mapping[str, int],
        remarks: Sequence[str],
        comments: Sequence[str] = (),
    ) -> None:
        """Show a file: remarks and comments first, then its text, then what was left out."""
        self.clear()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for remark in remarks:
            self._line(cursor, translated(remark), aside=True)
        for comment in comments[:_MOST_COMMENTS]:
            self._line(cursor, self.tr("Becomes a note: %1").replace("%1", shortened(comment, _LONGEST)), aside=True)
        left = _MOST
        for number, passage in enumerate(passages):
            if left <= 0:
                more = self.tr("… and %1 more paragraphs.").replace("%1", str(len(passages) - number))
                self._line(cursor, more, aside=True)
                break
            self._passage(cursor, passage)
            left -= min(len(passage.text), _LONGEST)
        if left_out:
            listed = ", ".join(f"{number} {reason_name(reason)}" for reason, number in left_out.items())
            self._line(cursor, self.tr("Left out: %1.").replace("%1", listed), aside=True)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_problem(self, words: str) -> None:
        """Show why a file could not be read."""
        self.clear()
        cursor = QTextCursor(self.document())
        for number, line in enumerate(words.split("\n\n")):
            self._line(cursor, line, aside=False, bold=number == 0)

    def _passage(self, cursor: QTextCursor, passage: Passage) -> None:
        text = passage.text if len(passage.text) <= _LONGEST else passage.text[:_LONGEST] + "…"
        if passage.reason:
            text = self.tr("Set aside (%1): %2").replace("%1", reason_name(passage.reason)).replace("%2", text)
        elif passage.place:
            text = f"[{translated(passage.place)}] {text}"
        self._line(cursor, text, aside=bool(passage.reason), bold=passage.kind == "heading")

    def _line(self, cursor: QTextCursor, text: str, *, aside: bool, bold: bool = False) -> None:
        style = QTextCharFormat()
        if aside:
            style.setForeground(self.palette().brush(QPalette.ColorRole.PlaceholderText))
            style.setFontItalic(True)
        if bold:
            style.setFontWeight(QFont.Weight.Bold)
        if not self.document().isEmpty():
            # A plain text view knows no room between paragraphs: an empty line half as high makes it.
            air = QTextCharFormat()
            air.setFontPointSize(self.font().pointSizeF() / 2)
            cursor.insertBlock(QTextBlockFormat(), air)
            cursor.insertBlock(QTextBlockFormat())
        cursor.insertText(text, style)
