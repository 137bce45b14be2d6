"""A page of text that loads nothing, neither from disk nor from the network, and follows no link by itself."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget


class ClosedPage(QTextBrowser):
    """Shows what the program itself has written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: neither pictures nor styles."""
        return None
