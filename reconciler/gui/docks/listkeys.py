"""Keys of a list; caught before the list, which takes letters for a search by first letters and keeps Return."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class ListKeys(QObject):
    """Lets each key do its step while ``view`` has the focus."""

    def __init__(self, view: QWidget, steps: Mapping[Qt.Key, Callable[[], None]]) -> None:
        super().__init__(view)
        self._steps = steps
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        step = self._steps.get(Qt.Key(event.key())) if plain else None
        if step is not None:
            step()
        return step is not None
