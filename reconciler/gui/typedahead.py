"""What is typed while the versions are still on their way: it never acts in the grid that comes up meanwhile.

Ctrl+F opens the search line as soon as there is one, with the letters that were typed after it. Letters that were meant
for nothing do nothing, also those that go on when the rows appear under the hands of somebody writing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from reconciler.gui.menus import Menus

PAUSE = 700  # milliseconds without a key, after which the next letter is meant for what is seen by then
OPENING = ("edit.find", "edit.replace")
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def is_written_in(widget: QWidget | None) -> bool:
    """Whether the keyboard is in a field that can be seen, so that nothing may take it away."""
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) and widget.isVisible() and not widget.isReadOnly()


class TypedAhead(QObject):
    """Keeps what was typed before there was a grid, and keeps the rest of it from acting there.

    Args:
        coming: whether versions are on their way.
    """

    def __init__(self, grid: QWidget, menus: Menus, coming: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid, self._menus, self._coming = grid, menus, coming
        self._opening, self._text = "", ""
        self._last: int | None = None  # when the last letter came, in milliseconds of the system's clock of events
        self._deaf = False

    def keep(self, event: QKeyEvent) -> bool:
        """Keep a key that nobody could answer, if the versions it is meant for are on their way; whether they are."""
        if self._coming():
            self._press(event)
            return True
        return False

    def _press(self, event: QKeyEvent) -> None:
        opening = next((name for name in OPENING if self._menus.answers(name, event)), "")
        if opening:
            self._opening, self._text = opening, ""
        elif _is_letter(event):
            self._text += event.text()
        elif event.key() == Qt.Key.Key_Escape:
            self._opening = self._text = ""
            return
        else:
            return
        self._last = event.timestamp()

    def arrive(self) -> None:
        """The grid is there: open what was asked for, or let go what is still being typed."""
        opening, text, last = self._opening, self._text, self._last
        self._opening, self._text = "", ""
        if not opening:
            if last is not None:
                self._deaf = True
                self._grid.installEventFilter(self)
            return
        self._last = None
        self._menus.entries[opening].trigger()
        field = self._grid.window().focusWidget()
        if isinstance(field, QLineEdit) and text:
            field.insert(text)

    def rest(self) -> None:
        """Nothing is done in the background any more: forget what was typed unless there is a grid for it."""
        if not self._coming():
            self.forget()

    def forget(self) -> None:
        """Nothing is on its way any more."""
        self._opening, self._text, self._last, self._deaf = "", "", None, False
        self._grid.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if not self._deaf or event.type() not in kinds or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        since = event.timestamp() - (self._last or 0)
        if not _is_letter(event) or since > PAUSE:
            self.forget()
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            self._last = event.timestamp()
        event.accept()  # an override that is accepted is no shortcut
        return True


def _is_letter(event: QKeyEvent) -> bool:
    return event.text().isprintable() and event.text() != "" and not event.modifiers() & _HELD
