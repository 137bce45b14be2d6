"""Icons from an icon font, in the colours of the theme; asked for only after the first paint."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from reconciler.gui.theme import Theme


def icon(name: str, theme: Theme) -> QIcon:
    """The icon called ``name`` ("mdi6.pencil-outline") in the text colour of ``theme``; empty for no name."""
    if not name:
        return QIcon()
    import qtawesome

    made: QIcon = qtawesome.icon(name, color=theme.text, color_disabled=theme.faint, color_active=theme.text)
    return made
