"""Writing a note."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QWidget,
)

from reconciler.gui.dialogs.frame import answers, column
from reconciler.gui.labels import wrapped
from reconciler.gui.naming import name
from reconciler.model.decision import Note, NoteClass


def class_of_note(kind: NoteClass) -> str:
    """What people call a class of notes."""
    names = {
        NoteClass.REMARK: QCoreApplication.translate("NoteClass", "remark"),
        NoteClass.QUESTION: QCoreApplication.translate("NoteClass", "question"),
        NoteClass.CHECK: QCoreApplication.translate("NoteClass", "to check"),
        NoteClass.ERROR: QCoreApplication.translate("NoteClass", "error"),
    }
    return names[kind]


class NoteDialog(QDialog):
    """A field for the words and the class of a note.

    Signals:
        written: the ``Note`` with what was written; never an empty one.
        given_up: the words, if there are new ones, when the dialog is left without keeping them.
    """

    written = Signal(object)
    given_up = Signal(str)

    def __init__(self, note: Note, about: str, parent: QWidget | None = None, words: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Note"))
        self._note = note
        head = wrapped(self, about)
        self.field = QPlainTextEdit(words or note.text, self)
        self.field.setAccessibleName(self.tr("Note"))
        self.field.setPlaceholderText(self.tr("What should be known about this? Ctrl+Enter keeps the note."))
        self.field.setTabChangesFocus(True)
        self.kind = QComboBox(self)
        name(self.kind, self.tr("Kind of note"))
        self.kind.addItems([class_of_note(kind) for kind in NoteClass])
        self.kind.setCurrentIndex(list(NoteClass).index(note.kind))
        buttons, self._keep = answers(self, self.tr("&Keep"))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)
        self.field.textChanged.connect(self._check)
        layout = column(self)
        kind = QHBoxLayout()
        kind.addWidget(QLabel(self.kind.accessibleName(), self))
        kind.addWidget(self.kind, 1)
        layout.addWidget(head)
        layout.addWidget(self.field)
        layout.addLayout(kind)
        layout.addWidget(buttons)
        self.resize(460, 260)
        self.field.setFocus()
        self._check()

    def accept(self) -> None:
        """Keep the note if there is one."""
        if self.field.toPlainText().strip():
            self.written.emit(self._now())
            super().accept()

    def reject(self) -> None:
        """Leave without keeping the note; its words are told."""
        text = self.field.toPlainText().strip()
        if text and text != self._note.text:
            self.given_up.emit(text)
        super().reject()

    def so_far(self) -> Note | None:
        """The note with what is written now, ``None`` as long as there are no new words."""
        note = self._now()
        return note if note.text and note.text != self._note.text else None

    def _now(self) -> Note:
        kind = list(NoteClass)[self.kind.currentIndex()]
        return replace(self._note, text=self.field.toPlainText().strip(), kind=kind)

    def _check(self) -> None:
        self._keep.setEnabled(bool(self.field.toPlainText().strip()))
