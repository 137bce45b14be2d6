"""The order of the account and its paragraphs, which are the editor's own; the grid keeps those of the versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from reconciler.gui.desk import Desk
from reconciler.model.command import LayOut, MoveInAccount
from reconciler.model.decision import Layout
from reconciler.model.errors import RefusedCommand
from reconciler.model.layout import layout_of


class Order(QObject):
    """Answers the actions that say where a row of the account stands, and how."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {
            "decide.earlier": partial(self.move, -1),
            "decide.later": partial(self.move, 1),
            "decide.paragraph": self.switch_paragraph,
            "decide.heading": self.switch_heading,
            "decide.as-version": self.follow_version,
        }

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

    def switch_paragraph(self) -> None:
        """Let a paragraph begin with the current row; where one does, let the row go on in the one before."""
        present = layout_of(self._desk.project, self._desk.row())
        self._lay_out(Layout.RUN_ON if present is Layout.PARAGRAPH else Layout.PARAGRAPH)

    def switch_heading(self) -> None:
        """Make the current row a heading, or a heading ordinary text."""
        present = layout_of(self._desk.project, self._desk.row())
        self._lay_out(Layout.PARAGRAPH if present is Layout.HEADING else Layout.HEADING)

    def follow_version(self) -> None:
        """Let the current row stand as in the version it is taken from."""
        desk, row = self._desk, self._desk.row()
        if row.id not in desk.project.layout:
            raise RefusedCommand(
                self.tr("Row %1 stands as in its version already.").replace("%1", str(desk.number(row.id)))
            )
        answer = self.tr("Row %1 stands as in its version.").replace("%1", str(desk.number(row.id)))
        desk.do(LayOut((row.id,), None), answer)

    def _lay_out(self, wanted: Layout) -> None:
        desk, row = self._desk, self._desk.row()
        answers = {
            Layout.PARAGRAPH: self.tr("Row %1 begins a paragraph of the account."),
            Layout.RUN_ON: self.tr("Row %1 goes on in the paragraph before it."),
            Layout.HEADING: self.tr("Row %1 is a heading of the account."),
        }
        by_itself = layout_of(replace(desk.project, layout={}), row)
        command = LayOut((row.id,), None if wanted is by_itself else wanted)
        desk.do(command, answers[wanted].replace("%1", str(desk.number(row.id))))
