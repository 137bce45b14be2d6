"""The walk for newcomers: opened beside the work, step by step, and the step is remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from reconciler.app.actions import CATALOGUE
from reconciler.app.guide import GuideStep, steps
from reconciler.gui.desk import Desk
from reconciler.gui.docks.guide import NARROWEST, Guide
from reconciler.gui.languages import spoken
from reconciler.gui.menus import Menus
from reconciler.gui.theme import Theme
from reconciler.model.errors import RefusedCommand

ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


class Guiding(QObject):
    """Answers the actions of the menu Help that are about the walk.

    Signals:
        opened: the editor asked for the walk.

    Attributes:
        guide: what stands in the dock.
        dock: at the right of the window, closed until it is asked for.
    """

    opened = Signal()

    def __init__(
        self, desk: Desk, window: QMainWindow, menus: Menus, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._window, self._menus = desk, window, menus
        self._steps: tuple[GuideStep, ...] = ()
        self.guide = Guide(theme)
        self.guide.stepped.connect(lambda by: desk.attempt(partial(self.step, by)))
        self.guide.closed.connect(self.switch)
        self.dock = QDockWidget(self.tr("A walk in ten steps"), window)
        self.dock.setObjectName("dock-guide")
        self.dock.setTitleBarWidget(QWidget(self.dock))
        self.dock.setWidget(self.guide)
        self.dock.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        # Beside the lists as well as the grid: a step is longer than it is wide.
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.dock.visibilityChanged.connect(self._seen)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {
            "help.guide": self.switch,
            "help.next-step": partial(self.step, 1),
            "help.previous-step": partial(self.step, -1),
        }

    def switch(self) -> None:
        """Open the walk beside the work, or close it; the keyboard stays where it is."""
        if self.dock.isHidden():
            self.dock.show()
            self.opened.emit()
            self._window.resizeDocks([self.dock], [NARROWEST + 20], Qt.Orientation.Horizontal)
            self._desk.say(
                self.tr("The walk is open at the right; %1 closes it.").replace("%1", self._key("help.guide"))
            )
        else:
            inside = self.guide.isAncestorOf(self._window.focusWidget())
            self.dock.hide()
            # Not while the empty state is shown: hidden, the grid would keep the keys to itself.
            if inside and self._desk.project.versions:
                self._desk.panes.setFocus()
            self._desk.say(
                self.tr("The walk is closed; %1 opens it where it was.").replace("%1", self._key("help.guide"))
            )

    def step(self, by: int) -> None:
        """Go to the next step (1) or the one before (-1).

        Raises:
            RefusedCommand: there is none.
        """
        if self.dock.isHidden():
            self.switch()
            return
        place = self._place() + by
        if not 0 <= place < len(self._all()):
            raise RefusedCommand(self.tr("That was the last step.") if by > 0 else self.tr("This is the first step."))
        self._desk.preferences.change(guide_step=place)
        self.show()

    def show(self) -> None:
        """Show the step that is remembered, with the keys as they are now."""
        place, walk = self._place(), self._all()
        step = walk[place]
        self.guide.show_step(f"### {step.title}\n\n{step.with_keys(self._shown)}", place, len(walk))
        keys = self.tr("%1 next step, %2 back, %3 closes the walk")
        for number, name in enumerate(("help.next-step", "help.previous-step", "help.guide"), 1):
            keys = keys.replace(f"%{number}", self._key(name))
        self.guide.show_keys(keys)

    def _seen(self, on: bool) -> None:  # noqa: FBT001  Qt's signal carries it
        if on:
            self.show()

    def _all(self) -> tuple[GuideStep, ...]:
        self._steps = self._steps or steps(spoken())
        return self._steps

    def _place(self) -> int:
        return max(0, min(self._desk.preferences.value.guide_step, len(self._all()) - 1))

    def _key(self, name: str) -> str:
        return self._menus.way(name)

    def _shown(self, key: str) -> str:
        """A key as this editor has it, in the language of the window."""
        name = next((action.id for action in CATALOGUE if key in action.keys), "")
        if name:
            return self._key(name)
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        # The key is called so in the program's answers, and on most keyboards.
        return ARROWS.get(key) or native.replace("Return", self.tr("Enter"))
