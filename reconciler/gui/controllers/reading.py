"""Reading each version in its own order, and back to the rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from reconciler.gui.desk import Desk
from reconciler.gui.menus import Menus
from reconciler.gui.panes.ownorder import OwnOrder
from reconciler.gui.panes.values import CurrentCell
from reconciler.gui.strip import OverviewStrip


class ReadingOrder(QObject):
    """Answers the switch between rows and own order.

    Attributes:
        sheet: holds both views, to be put into the window.
        own: the versions in their own order.
    """

    def __init__(self, desk: Desk, menus: Menus, strip: OverviewStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._menus = desk, menus
        self.own = OwnOrder(desk.panes)
        self.sheet = QStackedWidget()
        self.sheet.addWidget(desk.panes)
        self.sheet.addWidget(self.own)
        self.own.gone.connect(self._go)
        self.own.menu_requested.connect(desk.panes.menu_requested)
        strip.sought.connect(self._seek)
        menus.give_to_grid(self.own)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {"view.own-order": self.switch}

    @property
    def on(self) -> bool:
        """Whether the versions are in their own order."""
        return self.sheet.currentWidget() is self.own

    def switch(self) -> None:
        """Show the versions in their own order, or the rows again; the current sentence stays current."""
        panes, on = self._desk.panes, not self.on
        had = panes.hasFocus() or self.own.hasFocus()
        for view in (panes, self.own):
            # A view that is hidden with the keyboard in it passes it on as Tab does: to the next cell.
            view.clearFocus()
        panes.setFocusProxy(self.own if on else None)  # type: ignore[arg-type]  # None takes the proxy away
        self.sheet.setCurrentWidget(self.own if on else panes)
        self._menus.check("view.own-order", on=on)
        if had:
            (self.own if on else panes).setFocus()
        if not on:
            panes.reveal(panes.place, panes.column)
        self._desk.say(
            self.tr("Each version in its own order; ribbons lead to the partners. Enter opens what is set aside.")
            if on
            else self.tr("Row by row.")
        )

    def _go(self, cell: CurrentCell) -> None:
        self._desk.go(cell.row, cell.version)

    def _seek(self, place: int) -> None:
        if self.on and 0 <= place < len(rows := self._desk.panes.content.rows):
            self._desk.go(rows[place])
