"""Reading each version in its own order, and back to the rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reconciler.gui.desk import Desk
from reconciler.gui.menus import Menus
from reconciler.gui.panes.ownorder import OwnOrder
from reconciler.gui.panes.values import CurrentCell, EditedText
from reconciler.gui.strip import OverviewStrip


class ReadingOrder(QObject):
    """Answers the switch between rows and own order.

    Signals:
        turned: another view stands in the middle of the window.

    Attributes:
        sheet: holds both views, to be put into the window.
        own: the versions in their own order.
    """

    turned = Signal()

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
        desk.panes.edit_elsewhere.connect(self._edit)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {"view.own-order": self.switch}

    @property
    def view(self) -> QWidget:
        """What stands in the middle of the window: the grid, the versions in their own order, or a third view."""
        return self.sheet.currentWidget() or self._desk.panes

    @property
    def on(self) -> bool:
        """Whether the versions are in their own order."""
        return self.view is self.own

    def switch(self) -> None:
        """Show the versions in their own order, or the rows again; the current sentence stays current."""
        self.turn_to(self._desk.panes if self.on else self.own)
        self._desk.say(
            self.tr("Each version in its own order; ribbons lead to the partners. Enter opens what is set aside.")
            if self.on
            else self.tr("Row by row.")
        )

    def turn_to(self, view: QWidget) -> None:
        """Put a view into the middle of the window; it has the keyboard if the one before it had."""
        panes, before = self._desk.panes, self.view
        holder: QWidget | None = before.window().focusWidget()
        had = holder is not None and (holder is before or before.isAncestorOf(holder))
        if holder is not None and had:
            # A view that is hidden with the keyboard in it passes it on as Tab does: to the next cell.
            holder.clearFocus()
        panes.setFocusProxy(view if view is not panes else None)  # type: ignore[arg-type]  # None takes the proxy away
        self.sheet.setCurrentWidget(view)
        self._menus.check("view.own-order", on=self.on)
        if had:
            view.setFocus()
        if view is panes and panes.current() is not None:  # a filter may hide every row
            panes.reveal(panes.place, panes.column)
        self.turned.emit()

    def _go(self, cell: CurrentCell) -> None:
        self._desk.go(cell.row, cell.version)

    def _edit(self, edited: EditedText) -> None:
        """Words are edited in the row they belong to."""
        if self.on:
            self.turn_to(self._desk.panes)
            self._desk.panes.start_edit(edited.row)

    def _seek(self, place: int) -> None:
        if self.view is not self._desk.panes and 0 <= place < len(rows := self._desk.panes.content.rows):
            self._desk.go(rows[place])
