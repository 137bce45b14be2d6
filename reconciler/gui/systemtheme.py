"""Which theme the window wears."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from reconciler.gui import theme as themes
from reconciler.gui.theme import Theme


def current_theme(name: str, *, in_haste: bool = False) -> Theme:
    """The theme called ``name``; for no or an unknown name the one that suits the system.

    Args:
        name: the editor's choice, empty to follow the system.
        in_haste: before the first paint: whether the system asks for more contrast takes long to find out.
    """
    if name in themes.names():
        return themes.load(name)
    if not in_haste and _more_contrast():
        return themes.load("high-contrast")
    system = QGuiApplication.palette()
    dark = system.window().color().lightness() < system.windowText().color().lightness()
    return themes.load("dark" if dark else "light")


def _more_contrast() -> bool:
    """Whether the system asks for more contrast; Qt knows since 6.10."""
    styles = QGuiApplication.styleHints()  # held here: what it hints at goes with it
    hints = getattr(styles, "accessibility", None)
    told = hints() if hints is not None else None
    return told is not None and "High" in str(told.contrastPreference())
