"""Letters typed while a menu is open are the menu's.

Qt asks the actions first, and those of the grid have single letters: with the menu File open, "S" would split the row
behind it instead of saving.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu


class MenuLetters(QObject):
    """Keeps actions from taking the keys of the menus it attends to."""

    def attend(self, menu: QMenu) -> None:
        """Let ``menu`` have its keys, whichever widget the system tells of them."""
        menu.installEventFilter(self)
        menu.aboutToShow.connect(self._begin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride:
            return False
        if QApplication.activePopupWidget() is not None:
            event.accept()  # no shortcut, then: the key goes to the menu
            return True
        if not isinstance(watched, QMenu):
            watched.removeEventFilter(self)
        return False

    def _begin(self) -> None:
        """What has the keyboard is told of keys even while a menu is open."""
        here = QApplication.focusWidget()
        if here is not None:
            here.installEventFilter(self)
