"""The list of differences in the place of the grid: what it lists, where it stands, how it is come to and left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reconciler.gui.controllers.comparing import Comparing
from reconciler.gui.controllers.decisions import Decisions
from reconciler.gui.controllers.navigation import Navigation
from reconciler.gui.controllers.reading import ReadingOrder
from reconciler.gui.desk import Desk
from reconciler.gui.linear import spoken
from reconciler.gui.linear.listing import Listed, Listing
from reconciler.gui.linear.view import LinearView
from reconciler.gui.menus import Menus
from reconciler.gui.panes.passages import Role
from reconciler.gui.panes.values import CurrentCell
from reconciler.gui.review import Standing
from reconciler.gui.theme import Theme
from reconciler.gui.wording import counted
from reconciler.model.discrepancy import Discrepancy, Ruling
from reconciler.model.errors import RefusedCommand

RULINGS = {"decide.settle": Ruling.SETTLED, "decide.dismiss": Ruling.DISMISSED}


class LinearReading(QObject):
    """Answers the switch between the grid and the list of differences.

    What is listed is in step with the grid: differences in the rows the grid shows, of the classes the filter names.
    A line stays while it is dealt with, as the rows of the grid do, until the filter, the choice or the versions are
    others.

    Attributes:
        view: the list.
    """

    def __init__(
        self, desk: Desk, menus: Menus, reading: ReadingOrder, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._menus, self._reading = desk, menus, reading
        self._listing = Listing(desk)
        self.view = LinearView(theme, self._listing.speak)
        self._early = False
        reading.sheet.addWidget(self.view)
        reading.turned.connect(lambda: menus.check("view.list", on=self.on))
        self._give_keys()
        self.view.came_to.connect(self._come_to)
        self.view.left.connect(self.leave)
        self.view.opened.connect(self._open)
        self.view.wanted_changed.connect(self.narrow)
        self.view.field.committed.connect(desk.panes.edit_committed)
        self.view.field.unchanged.connect(desk.panes.edit_left)
        desk.panes.edit_elsewhere.connect(self._edit)
        desk.panes.finishing.connect(self.view.field.finish)
        desk.panes.current_changed.connect(self._follow)
        desk.panes.zoom_changed.connect(lambda _factor: self.enlarge())

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {"view.list": self.switch}

    def attend(self, navigation: Navigation, decisions: Decisions, comparing: Comparing) -> None:
        """Follow the walk from one discrepancy to the next, and let a line be settled or dismissed by itself."""
        self._show, self._comparing = navigation.show, comparing
        navigation.shown.connect(self._find)
        self._rule = decisions.put_ruling

    @property
    def on(self) -> bool:
        """Whether the list stands where the grid was."""
        return self._reading.view is self.view

    def switch(self) -> None:
        """Put the list in the place of the grid, or the grid back; the row stays the same."""
        if self.on:
            self.leave()
            return
        current = self._desk.panes.current()
        self._reading.turn_to(self.view)
        self.enlarge()
        self.refill()
        self._follow(current)
        self.view.list.setFocus()
        self._desk.say(self._told() + " " + self.tr("Enter goes to the row, Esc back to the grid, / finds words."))

    def leave(self) -> None:
        """Put the grid back, at the row of the current line."""
        self._reading.turn_to(self._desk.panes)
        self._desk.panes.setFocus()
        self._desk.say(self.tr("Row by row."))

    def settle(self) -> None:
        """Take up what a command changed; the lines that were there stay, all there are once everything is compared."""
        if not self.on:
            return
        early = self._early
        if early:
            self.refill()
        else:
            self.view.show_entries(self._listing.again(Listed(self.view.standing.currentIndex())))
        self._follow(self._desk.panes.current())
        if early and not self._early:
            self._desk.say(self._told())

    def narrow(self) -> None:
        """Take up another filter, or another choice of what is listed."""
        if self.on:
            self.refill()
            self._follow(self._desk.panes.current())
            self._desk.say(self._told())

    def refill(self) -> None:
        """List everything that passes the filter and the choice now."""
        self._early = self._desk.workspace.analysis.is_put_off
        self.view.show_entries(self._listing.anew(Listed(self.view.standing.currentIndex())))

    def enlarge(self) -> None:
        """Write in the size of the grid's letters."""
        self.view.enlarge(self._desk.panes.styles.fonts[Role.TEXT].pointSizeF())

    def _told(self) -> str:
        number = len(self.view.lines.entries)
        if self._early:
            if self._comparing.rests:
                return self.tr("The versions are not compared to the end: your next step takes that up again.")
            return self.tr("The versions are still being compared; the list fills by itself.")
        one, many = self.tr("One difference is listed."), self.tr("%n differences are listed.")
        return counted(number, one, many) if number else self.tr("No difference is listed.")

    # ------------------------------------------------------------------ where one is

    def _come_to(self, found: Discrepancy) -> None:
        if self.on and self._desk.number(found.row):
            self._show(found)
            self._tell_row()

    def _follow(self, cell: CurrentCell | None) -> None:
        if not self.on:
            return
        if cell is not None:
            self.view.follow(cell.row, self._desk.number(cell.row))
        self._tell_row()

    def _find(self, found: Discrepancy) -> None:
        if self.on:
            self.view.follow(found.row, self._desk.number(found.row), found.key)

    def _open(self, found: Discrepancy) -> None:
        self.leave()
        self._desk.attempt(partial(self._show, found))

    def _tell_row(self) -> None:
        """Show the current row in full below the list."""
        self.view.show_row(self._listing.row_in_full())

    # ------------------------------------------------------------------ decisions

    def _edit(self, edited: object) -> None:
        if self.on:
            self.view.field.open(edited)  # type: ignore[arg-type]  # Qt's signal carries an object

    def _give_keys(self) -> None:
        """The keys of decisions act on the current line; settling and dismissing mean this line, not the whole row."""
        for name, action in self._menus.actions.items():
            if not action.grid or not name.startswith(("decide.", "align.confirm", "view.")):
                continue
            if name in RULINGS:
                self.view.list.addAction(self._own(name, RULINGS[name]))
            else:
                self.view.list.addAction(self._menus.entries[name])

    def _own(self, name: str, ruling: Ruling) -> QAction:
        entry = self._menus.entries[name]
        own = QAction(entry.text(), self.view)
        own.setShortcutContext(entry.shortcutContext())
        own.setShortcuts(entry.shortcuts())
        entry.changed.connect(lambda: own.setShortcuts(entry.shortcuts()))
        own.triggered.connect(lambda: self._desk.attempt(partial(self._rule_line, ruling)))
        return own

    def _rule_line(self, ruling: Ruling) -> None:
        entry = self.view.current()
        if entry is None or entry.standing is Standing.AGREES or entry.discrepancy.detail == spoken.LONE:
            raise RefusedCommand(self.tr("Only a discrepancy can be settled or dismissed: go to one first."))
        self._rule([entry.discrepancy], ruling)
