"""A page of the account as readers will see it."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from reconciler.gui.closedpage import ClosedPage


class Page(ClosedPage):
    """Shows the HTML of our own exporters; a link inside it leads to its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.anchorClicked.connect(self._jump)

    def show_page(self, html: str) -> None:
        """Show ``html``, staying where the reader was."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self.document().setDefaultStyleSheet(self._style())
        self.setHtml(html)
        bar.setValue(place)

    def _style(self) -> str:
        line = self.palette().color(QPalette.ColorRole.Mid).name()
        head = self.palette().color(QPalette.ColorRole.AlternateBase).name()
        return (
            "h1 { font-size: x-large; } h2 { font-size: large; } p, li { margin-bottom: 6px; }"
            f"table {{ border-collapse: collapse; }} th, td {{ border: 1px solid {line}; padding: 4px; }}"
            f"th {{ background-color: {head}; text-align: left; }} a {{ text-decoration: none; }}"
        )

    def _jump(self, url: QUrl) -> None:
        if url.isRelative() and url.hasFragment():
            self.scrollToAnchor(url.fragment())
