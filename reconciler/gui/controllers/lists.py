"""Lists beside the grid that an action opens or widens: the figure table, the agreements."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from reconciler.gui.desk import Desk
from reconciler.gui.docks.board import Board
from reconciler.gui.menus import Menus
from reconciler.model.figure_line import FigureReading


class Lists(QObject):
    """Answers the actions of the menus View and Go that are about the docks."""

    def __init__(self, desk: Desk, board: Board, menus: Menus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._board, self._menus = desk, board, menus
        board.figures.chosen.connect(self.go_to)
        board.discrepancies.agreements_switched.connect(self.mark_agreements)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        others = {f"go.list-{name}": partial(self.open_list, name) for name in self._board.names()}
        return others | {
            "go.list-figures": self.show_figures,
            "view.figures": self.show_figures,
            "view.agreements": self._board.discrepancies.agreements.toggle,
        }

    def open_list(self, name: str) -> None:
        """Bring a dock to the front and give it the keyboard, unless it is empty."""
        self._board.raise_dock(name)
        part = self._board.part(name)
        part.setFocus()
        answer = self.tr("%1: nothing there yet.") if part.isHidden() else self.tr("%1: Esc goes back.")
        self._desk.say(answer.replace("%1", self._board.title(name)))

    def show_figures(self) -> None:
        """Bring the figure table to the front and give it the keyboard."""
        self._board.raise_dock("figures")
        self._board.figures.view.setFocus()
        self._desk.say(self.tr("Figures: Enter goes to the row."))

    def go_to(self, reading: FigureReading) -> None:
        """Go to the words of a figure."""
        self._desk.go(reading.row, reading.version, reading.span)

    def mark_agreements(self, on: bool) -> None:  # noqa: FBT001  Qt's signal carries it
        """List and mark what looks different and means the same, or no longer."""
        self._menus.check("view.agreements", on=on)
        panes = self._desk.panes
        panes.show_only(replace(panes.content.wanted, agreements=on))
        self._board.fill()
        self._desk.say(
            self.tr("Agreements are listed and marked with a line of dashes and dots.")
            if on
            else self.tr("Agreements are told on hovering only.")
        )
