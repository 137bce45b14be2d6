"""The editor's own dictionaries: added, taken out, asked in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget


class PathList(QListWidget):
    """Paths; while there are none it says so."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.empty())
            painter.end()

    def empty(self) -> str:
        """What stands in the empty list."""
        return self.tr("None of your own so far")


class DictionaryList(QWidget):
    """Paths of dictionaries.

    Signals:
        changed: the paths as a tuple of texts.
    """

    changed = Signal(object)

    def __init__(self, paths: Sequence[str], ask: Callable[[], Path | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self.list = PathList(self)
        self.list.setAccessibleName(self.tr("Own dictionaries"))
        self.list.addItems(list(paths))
        self.list.setMaximumHeight(140)
        self.add = QPushButton(self.tr("&Add…"), self)
        self.drop = QPushButton(self.tr("&Take out"), self)
        for button in (self.add, self.drop):
            button.setAutoDefault(False)  # the search line of the preferences has the keyboard; Enter adds nothing
        self.drop.setEnabled(bool(paths))
        self.add.clicked.connect(self._add)
        self.drop.clicked.connect(self._drop)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addWidget(self.drop)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addLayout(line)

    def paths(self) -> tuple[str, ...]:
        """The paths in their order."""
        return tuple(self.list.item(n).text() for n in range(self.list.count()))

    def _add(self) -> None:
        path = self._ask()
        if path is not None and str(path) not in self.paths():
            self.list.addItem(str(path))
            self.drop.setEnabled(True)
            self.changed.emit(self.paths())

    def _drop(self) -> None:
        if self.list.currentRow() >= 0:
            self.list.takeItem(self.list.currentRow())
            self.drop.setEnabled(self.list.count() > 0)
            self.changed.emit(self.paths())
