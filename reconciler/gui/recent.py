"""The menu of the projects used last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from reconciler.gui.preferences import Preferences


class RecentMenu(QMenu):
    """Filled anew each time it opens.

    Signals:
        chosen: path of a project.
    """

    chosen = Signal(object)

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open &recent"))
        self._preferences = preferences
        self.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """List the projects, the latest first, each with its folder, because names repeat."""
        self.clear()
        for number, name in enumerate(self._preferences.value.recent, 1):
            path = Path(name)
            shown = f"{path.stem} – {path.parent}".replace("&", "&&")
            entry = self.addAction(f"&{number} {shown}" if number < 10 else shown)
            entry.triggered.connect(lambda _checked=False, path=path: self.chosen.emit(path))
        if not self._preferences.value.recent:
            self.addAction(self.tr("No project was saved or opened yet")).setEnabled(False)
            return
        self.addSeparator()
        forget = self.addAction(self.tr("&Clear this list"))
        forget.triggered.connect(lambda: self._preferences.change(recent=(), places={}))
