"""A small window from which files can be dragged, as from a file manager: ``python -m tests.e2e.giver FILE...``."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

PLACE = (1300, 10, 120, 60)


class Giver(QLabel):
    """Takes up its files as soon as the mouse is moved with its button down; lasts until it is killed."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(name) for name in sys.argv[1:]])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    giver = Giver("files")
    giver.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
    giver.setGeometry(*PLACE)
    giver.show()
    print("ready", flush=True)
    sys.exit(application.exec())
