"""The keyboard in the versions' own order: from sentence to sentence, from a sentence to its partner, folds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reconciler.gui.panes.grid import Grid
from reconciler.gui.panes.lanes import Item, Lane, Measure


class Owner(Protocol):
    """What the keyboard asks of the view."""

    grid: Grid
    lanes: list[Lane]
    lane: int
    place: int

    def go(self, lane: int, place: int, y: int | None = None, /) -> None:
        """Make a sentence current."""

    def current_item(self) -> Item | None:
        """The current sentence or fold."""

    def top_of(self, lane: int, place: int, /) -> int | None:
        """The y of a sentence in view."""

    def measure(self, lane: int, /) -> Measure:
        """The true heights of a lane's sentences."""

    def viewport(self) -> QWidget:
        """Where the lanes are drawn."""

    def switch_fold(self) -> None:
        """Open or close the current fold."""

    def restore(self) -> None:
        """Bring the current fold's sentences back."""


class LaneKeys:
    """Answers the keys."""

    def __init__(self, owner: Owner) -> None:
        self._owner = owner
        self._steps: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Up: lambda: self._along(-1),
            Qt.Key.Key_Down: lambda: self._along(1),
            Qt.Key.Key_Left: lambda: self._across(-1),
            Qt.Key.Key_Right: lambda: self._across(1),
            Qt.Key.Key_PageUp: lambda: self._page(-1),
            Qt.Key.Key_PageDown: lambda: self._page(1),
            Qt.Key.Key_Home: lambda: owner.go(owner.lane, 0),
            Qt.Key.Key_End: lambda: owner.go(owner.lane, len(owner.lanes[owner.lane].items) - 1),
            Qt.Key.Key_Return: owner.switch_fold,
            Qt.Key.Key_Enter: owner.switch_fold,
            Qt.Key.Key_Space: owner.switch_fold,
            Qt.Key.Key_R: owner.restore,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means here; whether it meant anything."""
        step = self._steps.get(event.key())
        if step is None or not self._owner.lanes or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        step()
        return True

    def _along(self, by: int) -> None:
        owner = self._owner
        place = owner.place + by
        if not 0 <= place < len(owner.lanes[owner.lane].items):
            return
        here, measure = owner.top_of(owner.lane, owner.place), owner.measure(owner.lane)
        # The eye stays where it is: the next sentence comes as close as the view's edges allow.
        y = None if here is None else here + measure(owner.place) if by > 0 else here - measure(place)
        owner.go(owner.lane, place, y)

    def _across(self, by: int) -> None:
        """To the partner of the sentence next door; where there is none, to what stands beside it."""
        owner, item = self._owner, self._owner.current_item()
        lane = owner.lane + by
        if not 0 <= lane < len(owner.lanes):
            return
        place = owner.lanes[lane].place_of(item.row if item is not None else None)
        if place is None:
            here = owner.top_of(owner.lane, owner.place) or 0
            shown = owner.lanes[lane].visible(owner.viewport().height(), owner.measure(lane))
            place = min(shown, key=lambda found: abs(found[1] - here), default=(0, 0))[0]
        owner.go(lane, place, owner.top_of(lane, place))

    def _page(self, by: int) -> None:
        owner, measure = self._owner, self._owner.measure(self._owner.lane)
        place, passed = owner.place, 0
        last = len(owner.lanes[owner.lane].items) - 1
        while 0 <= place + by <= last and passed < owner.viewport().height() * 4 // 5:
            passed += measure(place)
            place += by
        owner.go(owner.lane, place)
