"""Which theme the window wears."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from reconciler.gui import theme as themes
from reconciler.gui.theme import Theme

_DARK = "system is dark"


def current_theme(name: str, *, in_haste: bool = False) -> Theme:
    """The theme called ``name``; for no or an unknown name the one that suits the system.

    Args:
        name: the editor's choice, empty to follow the system.
        in_haste: before the first paint: whether the system asks for more contrast takes long to find out, and what
            it says of darkness brings the namespace ``Qt`` with it; its palette tells nearly as well.
    """
    # Asked at once: the first theme that is worn hides what the system looks like.
    dark = _looks_dark() if in_haste else _is_dark()
    if name and name in themes.names():
        return themes.load(name)
    if not in_haste and _more_contrast():
        return themes.load("high-contrast")
    return themes.load("dark" if dark else "light")


def _is_dark() -> bool:
    """Whether the system is dark: as it says now, or by its palette."""
    from PySide6.QtCore import Qt

    looks_dark = _looks_dark()
    told = QGuiApplication.styleHints().colorScheme()
    return looks_dark if told is Qt.ColorScheme.Unknown else told is Qt.ColorScheme.Dark


def _looks_dark() -> bool:
    """Whether the system's palette is dark, or was before the program had its own."""
    application = QGuiApplication.instance()
    known = application.property(_DARK) if application is not None else None
    if known is None:
        system = QGuiApplication.palette()
        known = system.window().color().lightness() < system.windowText().color().lightness()
        if application is not None:
            application.setProperty(_DARK, known)
    return bool(known)


def _more_contrast() -> bool:
    """Whether the system asks for more contrast; Qt knows since 6.10."""
    styles = QGuiApplication.styleHints()  # held here: what it hints at goes with it
    hints = getattr(styles, "accessibility", None)
    told = hints() if hints is not None else None
    return told is not None and "High" in str(told.contrastPreference())
