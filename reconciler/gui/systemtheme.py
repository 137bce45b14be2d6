"""Which theme the window wears."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from reconciler.gui import theme as themes
from reconciler.gui.theme import Theme


def current_theme(name: str) -> Theme:
    """The theme called ``name``; for no or an unknown name the one that suits the system."""
    if name in themes.names():
        return themes.load(name)
    system = QGuiApplication.palette()
    dark = system.window().color().lightness() < system.windowText().color().lightness()
    return themes.load("dark" if dark else "light")
