"""The order of the account, which is the editor's own; the grid keeps that of the alignment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from reconciler.gui.desk import Desk
from reconciler.model.command import MoveInAccount
from reconciler.model.errors import RefusedCommand


class Order(QObject):
    """Answers the actions that move a row of the account."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {"decide.earlier": partial(self.move, -1), "decide.later": partial(self.move, 1)}

    def move(self, by: int) -> None:
        """Put the current row one place earlier (-1) or later (1) in the account."""
        desk, row = self._desk, self._desk.row()
        order = [r.id for r in desk.project.account_rows()]
        place = order.index(row.id) + by
        if not 0 <= place < len(order):
            raise RefusedCommand(self.tr("The row stands at the end of the account already."))
        rest = [name for name in order if name != row.id]
        before = rest[place] if place < len(rest) else None
        answer = self.tr("Row %1 is number %2 of the account.").replace("%1", str(desk.number(row.id)))
        desk.do(MoveInAccount(row.id, before), answer.replace("%2", str(place + 1)))
