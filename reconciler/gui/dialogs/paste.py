"""An article from the clipboard."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from reconciler.gui.dialogs.frame import answers, column


@dataclass(frozen=True, slots=True)
class Pasted:
    """An article and the name it was given.

    Attributes:
        page: the HTML of the clipboard, if that is to be read instead of the plain text.
    """

    name: str
    text: str
    page: str = ""


class PasteDialog(QDialog):
    """A large field that starts with what is on the clipboard, or what was dropped.

    Signals:
        given: a ``Pasted``.
    """

    given = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, dropped: QMimeData | None = None) -> None:
        super().__init__(parent)
        # The clipboard's data is None where nothing was ever copied.
        data: QMimeData | None = dropped or QApplication.clipboard().mimeData()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Paste an article"))
        label = QLabel(self.tr("&Name of the version"), self)
        self.name = QLineEdit(name, self)
        label.setBuddy(self.name)
        self.field = QPlainTextEdit(data.text() if data else "", self)
        self.field.selectAll()  # what is typed or pasted takes its place
        self.field.setAccessibleName(self.tr("Article"))
        self.field.setPlaceholderText(self.tr("Paste or type the article here, with its headline and date line."))
        self.field.setTabChangesFocus(True)
        self._page = data.html() if data and data.hasHtml() else ""
        self._copied = self.field.toPlainText()
        self.formatted = QCheckBox(self.tr("Keep &headings, lists and quotations of the page it was copied from"), self)
        self.formatted.setChecked(bool(self._page))
        self.formatted.setVisible(bool(self._page))
        buttons, self._add = answers(self, self.tr("&Add"))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        self.field.textChanged.connect(self._check)
        layout = column(self)
        for widget in (label, self.name, self.field, self.formatted, buttons):
            layout.addWidget(widget)
        self.resize(640, 480)
        self.field.setFocus()
        self._check()

    def accept(self) -> None:
        """Give the article if there is one."""
        text = self.field.toPlainText()
        if text.strip():
            # Once the text was edited, the page it came from says something else.
            page = self._page if self.formatted.isChecked() and text == self._copied else ""
            self.given.emit(Pasted(self.name.text().strip() or self.tr("Paste"), text, page))
            super().accept()

    def _check(self) -> None:
        self._add.setEnabled(bool(self.field.toPlainText().strip()))
