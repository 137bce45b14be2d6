"""The house's forms: spellings of names, and which unit comes first, for the account alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from reconciler.app.house import places
from reconciler.app.once import spellings
from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.house import HouseDialog
from reconciler.gui.wording import counted
from reconciler.model.command import SetHouseForms


class House(QObject):
    """Answers the action that picks house forms."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {"decide.house": self.pick_forms}

    def pick_forms(self) -> None:
        """Pick the house's spelling of names, and which unit comes first."""
        desk = self._desk
        versions = desk.project.versions
        names = spellings(versions, desk.workspace.analysis.facts(versions))
        present = SetHouseForms(desk.project.house, desk.project.units)
        dialog = HouseDialog(names, present, self._places, desk.window)
        dialog.picked.connect(lambda command: desk.attempt(lambda: self._write_so(command)))
        dialog.open()

    def _places(self, command: SetHouseForms) -> list[str]:
        line = self.tr("Row %1: “%2” for “%3”")
        return [
            line.replace("%1", str(number)).replace("%2", change.now).replace("%3", change.was)
            for number, change in places(self._desk.project, command)
        ]

    def _write_so(self, command: SetHouseForms) -> None:
        number = len(self._places(command))
        answer = counted(number, self.tr("One place of the account"), self.tr("%n places of the account"))
        has = counted(number, self.tr(" has the house’s form."), self.tr(" have the house’s form."))
        self._desk.do(command, answer + has)
