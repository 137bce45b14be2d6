"""Icons from an icon font, in the colours of the theme; asked for only after the first paint."""

from __future__ import annotations

from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from reconciler import assets
from reconciler.gui.theme import Theme


def icon(name: str, theme: Theme) -> QIcon:
    """The icon called ``name`` ("mdi6.pencil-outline") in the text colour of ``theme``; empty for no name."""
    if not name:
        return QIcon()
    import qtawesome

    made: QIcon = qtawesome.icon(name, color=theme.text, color_disabled=theme.faint, color_active=theme.text)
    return made


def drawn(name: str, colour: str, size: int) -> QPixmap:
    """The icon called ``name`` in one colour, ``size`` pixels high."""
    import qtawesome

    pixmap: QPixmap = qtawesome.icon(name, color=colour).pixmap(size, size)
    return pixmap


def sign() -> QIcon:
    """The sign of the program: of its windows, its entry in menus and its installed files."""
    return QIcon(assets.folder("icons/reconciler.svg").as_posix())


def wear_crosses(window: QWidget, theme: Theme) -> None:
    """Give the crosses that empty fields the colours of ``theme``: Qt asks the style sheet for them only once.

    A cross that gets a sign is there at once for Qt, unseen but in the way of a click; in an empty field it goes again.
    """
    cross = QIcon(assets.folder(f"icons/cross-{'white' if theme.dark else 'black'}.svg").as_posix())
    for field in window.findChildren(QLineEdit):
        if field.isClearButtonEnabled():
            for action in field.findChildren(QAction):
                action.setIcon(cross)
            for button in field.findChildren(QToolButton):
                button.setVisible(bool(field.text()))
