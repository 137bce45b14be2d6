"""Going from one thing to the next: discrepancies, undecided rows, unconfirmed rows, parts of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from reconciler.app.evidence import foremost
from reconciler.gui.desk import Desk
from reconciler.gui.linear.spoken import readings
from reconciler.gui.review import LOOK_AT, undecided, walk
from reconciler.gui.tabbing import is_in_sight
from reconciler.gui.wording import class_name, in_sentence
from reconciler.model.discrepancy import Discrepancy
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import RowId, VersionId
from reconciler.model.row import RowState


class Navigation(QObject):
    """Answers the actions of the menu Go.

    F8 stops at every discrepancy that must be looked at, one after the other, several in one row included; where
    the filter names classes, at those of the classes.

    Signals:
        shown: the ``Discrepancy`` gone to.
    """

    shown = Signal(object)

    def __init__(self, desk: Desk, parts: Callable[[], Sequence[QWidget]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts = parts
        self._at = ""
        self._came_from: tuple[RowId, VersionId] | None = None

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {
            "go.next-discrepancy": partial(self.to_discrepancy, 1),
            "go.previous-discrepancy": partial(self.to_discrepancy, -1),
            "go.next-same-class": self.to_same_class,
            "go.next-undecided": partial(self.to_undecided, 1),
            "go.previous-undecided": partial(self.to_undecided, -1),
            "go.next-unconfirmed": self.to_unconfirmed,
            "go.row": self.to_row,
            "go.moved": self.to_moved,
            "go.next-pane": partial(self.to_part, 1),
            "go.previous-pane": partial(self.to_part, -1),
        }

    def to_discrepancy(self, by: int) -> None:
        """Go to the next (1) or previous (-1) open discrepancy."""
        stops = self._stops()
        if not stops:
            left = bool(undecided(self._desk.project))
            to_row, to_account = self.tr("{go.next-undecided} goes to the next undecided row."), self._to_account()
            advice = self._desk.keyed(to_row) if left else to_account
            raise RefusedCommand(self.tr("No discrepancy is left to deal with."), advice=advice)
        self._go(stops, by)

    def to_same_class(self) -> None:
        """Go to the next open discrepancy of the class of the one that is current."""
        stops = self._desk.to_do()
        here = self._here(stops)
        if here is None:
            raise RefusedCommand(self._desk.keyed(self.tr("Go to a discrepancy first ({go.next-discrepancy}).")))
        self._at = here.key
        self._go([d for d in stops if d.kind is here.kind], 1)

    def show(self, discrepancy: Discrepancy) -> None:
        """Go to one discrepancy: to its row and the place that its message names first."""
        self._at = discrepancy.key
        reading = foremost(discrepancy)
        if reading is None or reading.span is None:
            self._desk.go(discrepancy.row)
        else:
            self._desk.go(discrepancy.row, reading.version, reading.span)
        self.shown.emit(discrepancy)

    def to_undecided(self, by: int) -> None:
        """Go to the next or previous undecided row."""
        desk = self._desk
        step = walk(desk.project, self._shown_first(undecided(desk.project)), desk.panes.current_row(), by)
        if step is None:
            raise RefusedCommand(self.tr("Every row is decided."), advice=self._to_account())
        desk.go(step.row)
        answer = self.tr("Undecided row %1 of %2.").replace("%1", str(step.place)).replace("%2", str(step.of))
        desk.say(answer + self._turn(by, wrapped=step.wrapped))

    def to_unconfirmed(self) -> None:
        """Go to the next row whose alignment nobody confirmed."""
        desk = self._desk
        stops = [row.id for row in desk.project.rows if row.state is RowState.AUTOMATIC]
        step = walk(desk.project, self._shown_first(stops), desk.panes.current_row(), 1)
        if step is None:
            raise RefusedCommand(self.tr("Every row is confirmed."))
        desk.go(step.row)
        answer = self.tr("Unconfirmed row %1 of %2.").replace("%1", str(step.place)).replace("%2", str(step.of))
        desk.say(answer + self._turn(1, wrapped=step.wrapped))

    def to_row(self) -> None:
        """Ask for a number and go there, with the keyboard."""
        desk = self._desk
        current = desk.panes.current_row()
        number = desk.questions.row_number(desk.number(current) if current else 1, len(desk.project.rows))
        if number is not None:
            desk.go(desk.project.rows[number - 1].id)
            if desk.panes.isVisible():
                desk.panes.setFocus()  # who goes to a row from a list means to work on it
            desk.say(self.tr("Row %1.").replace("%1", str(number)))

    def to_moved(self) -> None:
        """Go where the current sentence was moved from or goes on; from there, back."""
        desk, row, column = self._desk, self._desk.row(), self._desk.column()
        cell = desk.panes.content.view_of(row.id).cells[desk.panes.content.column(column)]
        target = next((p.target for p in cell.passages if p.target is not None), None)
        if self._came_from is not None and self._came_from[1] == column and self._came_from[0] != row.id:
            back = self._came_from[0] if target is None or target == self._came_from[0] else None
            target = back or target
        if target is None:
            raise RefusedCommand(self.tr("Nothing of %1 was moved here.").replace("%1", desk.siglum(column)))
        self._came_from = (row.id, column)
        desk.go(target, column)
        answer = self.tr("%1 goes on here; the same key goes back.")
        desk.say(answer.replace("%1", desk.siglum(column)))

    def to_part(self, by: int) -> None:
        """Move the keyboard to the next part of the window that can be seen; a list behind another one cannot."""
        parts = [part for part in self._parts() if part.isVisible() and is_in_sight(part)]
        if not parts:
            return
        inside = [
            n for n, part in enumerate(parts) if part.hasFocus() or part.isAncestorOf(part.window().focusWidget())
        ]
        target = parts[((inside[0] if inside else -by) + by) % len(parts)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._desk.say(target.accessibleName())

    def _to_account(self) -> str:
        return self._desk.keyed(self.tr("{file.export} shows the account."))

    def _stops(self) -> list[Discrepancy]:
        """Those worth a stop: of the classes filtered for, else those to look at, else any."""
        everything = self._desk.to_do()
        if classes := self._desk.filtered.classes:
            return [d for d in everything if d.kind in classes]
        worth = [d for d in everything if d.severity >= LOOK_AT] or everything
        shown = set(self._shown_first([d.row for d in worth]))
        return [d for d in worth if d.row in shown]

    def _shown_first(self, rows: list[RowId]) -> list[RowId]:
        """Those among the rows shown; all where none of them is."""
        return [row for row in rows if self._desk.panes.content.place(row) is not None] or rows

    def _go(self, stops: list[Discrepancy], by: int) -> None:
        here = self._here(stops)
        if here is not None:
            place = stops.index(here) + by
            wrapped = not 0 <= place < len(stops)
            place %= len(stops)
        else:
            place, wrapped = self._nearest(stops, by)
        found = stops[place]
        self.show(found)
        answer = self.tr("Discrepancy %1 of %2, %3: %4").replace("%1", str(place + 1)).replace("%2", str(len(stops)))
        answer = answer.replace("%3", in_sentence(class_name(found.kind)))
        self._desk.say(answer.replace("%4", _said(found)) + self._turn(by, wrapped=wrapped))

    def _here(self, stops: list[Discrepancy]) -> Discrepancy | None:
        """The stop the editor is at, if the current row is still its row."""
        current = self._desk.panes.current_row()
        return next((d for d in stops if d.key == self._at and d.row == current), None)

    def _nearest(self, stops: list[Discrepancy], by: int) -> tuple[int, bool]:
        """The first stop beyond the current row; in the current row too if nothing of it was visited."""
        here = self._desk.number(self._desk.panes.current_row() or stops[0].row)
        visited = any(d.key == self._at for d in self._in_current_row())
        numbers = [self._desk.number(d.row) for d in stops]
        beyond = here + by if visited else here
        if by > 0:
            ahead = [n for n, number in enumerate(numbers) if number >= beyond]
            return (ahead[0], False) if ahead else (0, True)
        behind = [n for n, number in enumerate(numbers) if number <= beyond]
        return (behind[-1], False) if behind else (len(stops) - 1, True)

    def _in_current_row(self) -> Sequence[Discrepancy]:
        current = self._desk.panes.current_row()
        return self._desk.workspace.findings(current).discrepancies if current is not None else ()

    def _turn(self, by: int, *, wrapped: bool) -> str:
        if not wrapped:
            return ""
        if by > 0:
            return " " + self.tr("The end was reached: on from the top.")
        return " " + self.tr("The top was reached: on from the end.")


def _said(found: Discrepancy) -> str:
    """Who says what, as a sentence: the class has been named before it."""
    said = readings(found)
    return said if said.rstrip("”“’‘")[-1:] in ".!?…" else f"{said}."
