"""What is dropped anywhere on the window: files, the address of a page, words selected in a browser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent

from reconciler.gui.controllers.files import Files
from reconciler.gui.desk import Desk

_WEB = ("http", "https")
_DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class Dropping(QObject):
    """Takes what the part of the window under the mouse does not want for itself.

    Nothing is fetched or added unseen: an address and words come into the dialogs that ask about them.
    """

    def __init__(self, desk: Desk, files: Files, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._files = desk, files
        desk.window.setAcceptDrops(True)
        desk.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() in (*_DRAGGED, QEvent.Type.Drop):
            # Words dragged out of a field of this window are no version.
            step = self._step(event.mimeData()) if event.source() is None else None
            if step is not None:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._desk.attempt(step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, data: QMimeData) -> Callable[[], None] | None:
        """What would be done with ``data``; ``None`` for what no version can be made of."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        addresses = [url.toString() for url in data.urls() if url.scheme() in _WEB]
        if paths:
            return lambda: self._files.open_paths(paths)
        if addresses:
            return lambda: self._files.importing.ask_address(addresses[0])
        if data.text().strip():
            return lambda: self._files.paste(data)
        return None
