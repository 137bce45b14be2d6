"""The translation of what a cell says, corrected by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from reconciler.gui.dialogs.frame import answers, column, scrolling
from reconciler.gui.labels import wrapped


@dataclass(frozen=True, slots=True)
class Rendered:
    """A sentence and its translation; ``draft``: words that were written for it and not kept."""

    original: str
    translation: str
    draft: str = ""


class CorrectionDialog(QDialog):
    """A field below each sentence of a cell.

    Signals:
        written: the texts in the fields, a tuple of ``str`` in the order of the sentences.
        given_up: the same, when the dialog is left without keeping what was changed.
    """

    written = Signal(object)
    given_up = Signal(object)

    def __init__(self, sentences: Sequence[Rendered], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Correct the translation"))
        self._before = tuple(sentence.translation for sentence in sentences)
        inner = QWidget(self)
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        self.fields = [QPlainTextEdit(sentence.draft or sentence.translation, inner) for sentence in sentences]
        for sentence, field in zip(sentences, self.fields, strict=True):
            field.setAccessibleName(self.tr("Translation of “%1”").replace("%1", " ".join(sentence.original.split())))
            field.setPlaceholderText(self.tr("Ctrl+Enter keeps the translation."))
            field.setTabChangesFocus(True)
            line = self.fontMetrics().lineSpacing()
            field.setMinimumHeight(4 * line)
            if len(self.fields) > 1:
                field.setMaximumHeight(6 * line)
            lines.addWidget(wrapped(inner, " ".join(sentence.original.split())))
            lines.addWidget(field)
        buttons, _ = answers(self, self.tr("&Keep"))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)
        layout = column(self)
        layout.addWidget(scrolling(inner, self))
        layout.addWidget(buttons)
        self.resize(560, min(600, 140 + 150 * len(self.fields)))
        self.fields[0].setFocus()

    def accept(self) -> None:
        """Keep what was written."""
        self.written.emit(self._texts())
        super().accept()

    def reject(self) -> None:
        """Leave without keeping it; the words are told."""
        if self._texts() != self._before:
            self.given_up.emit(self._texts())
        super().reject()

    def _texts(self) -> tuple[str, ...]:
        return tuple(field.toPlainText().strip() for field in self.fields)
