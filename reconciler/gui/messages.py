"""Boxes that tell or ask one thing: with a sign in the colours of the window, wide enough for a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QMessageBox, QWidget

from reconciler.gui.icons import drawn
from reconciler.gui.theme import Theme

SIZE = 40
_SIGNS = {
    QMessageBox.Icon.Question: ("mdi6.help-circle-outline", "accent"),
    QMessageBox.Icon.Warning: ("mdi6.alert-outline", "warning"),
    QMessageBox.Icon.Critical: ("mdi6.alert-octagon-outline", "error"),
}


def message(icon: QMessageBox.Icon, title: str, what: str, more: str, parent: QWidget | None) -> QMessageBox:
    """A box over ``parent`` that says ``what`` in bold and ``more`` below it, as they stand; it has no button yet."""
    box = QMessageBox(parent)
    box.setIcon(icon)
    theme = getattr(parent.window(), "theme", None) if parent is not None else None
    if isinstance(theme, Theme):
        box.setIconPixmap(sign(icon, theme))
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(what)
    box.setInformativeText(more)
    return box


def sign(icon: QMessageBox.Icon, theme: Theme) -> QPixmap:
    """What stands beside the words, in the colour of ``theme`` for it."""
    name, colour = _SIGNS[icon]
    return drawn(name, getattr(theme, colour), SIZE)
