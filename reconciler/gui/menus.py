"""Menus, toolbar and keys, made from the catalogue of actions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from reconciler.app.actions import Action, catalogue, of_menu
from reconciler.gui.menubar import menu_title
from reconciler.gui.menuletters import MenuLetters

# Where a sentence names a command by its id, its key is put: "{edit.undo} takes it back."
_COMMAND = re.compile(r"\{([a-z]{2,12}\.[a-z0-9-]{1,40})\}")
SUBMENUS = {"decide.take": "take", "view.class": "class", "go.list": "list"}


def shown_text(action: Action) -> str:
    """The menu text of an action in the language of the window."""
    return QCoreApplication.translate("Actions", action.text).replace("%n", str(action.number))


def plain_text(action: Action) -> str:
    """The text of an action without the mark of its mnemonic and without dots."""
    return shown_text(action).replace("&", "").removesuffix("…")


def shown_hint(action: Action) -> str:
    """The sentence that says what an action does, in the language of the window."""
    return QCoreApplication.translate("Actions", action.hint)


def shown_keys(action: Action) -> str:
    """The first key of an action as people read it."""
    return QKeySequence(action.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if action.keys else ""


class Menus:
    """The actions of one window.

    Attributes:
        actions: the catalogue they were made from, by id.
        entries: Qt's action for each of them, by id.
        menus: the menus by name, for those who add to them (recent projects, docks).
        letters: keeps the letters of an open menu from the grid.
    """

    def __init__(
        self, window: QMainWindow, titled: Mapping[str, QMenu], overrides: Mapping[str, Iterable[str]]
    ) -> None:
        self.actions = {action.id: action for action in catalogue(overrides)}
        self.entries = {action.id: _entry(action, window) for action in self.actions.values()}
        self.menus = dict(titled)
        self._families: dict[str, QMenu] = {}
        for name, menu in self.menus.items():
            for section in of_menu(self.actions.values(), name):
                self._fill(menu, section)
        self.letters = MenuLetters(window)
        for menu in (*self.menus.values(), *self._families.values()):
            self.letters.attend(menu)

    def set_keys(self, overrides: Mapping[str, Iterable[str]]) -> None:
        """Give every action the editor's own keys, or those it came with."""
        for action in catalogue(overrides):
            if action.keys != self.actions[action.id].keys:
                self.actions[action.id] = action
                self.entries[action.id].setShortcuts([QKeySequence(key) for key in action.keys])
                self.entries[action.id].setToolTip(_tip(action))

    def connect(self, handlers: Mapping[str, Callable[[], None]]) -> None:
        """Let each action call its handler."""
        for name, handler in handlers.items():
            self.entries[name].triggered.connect(_without_arguments(handler))

    def give_to_grid(self, grid: QWidget) -> None:
        """Let single letters act while ``grid`` itself has the focus, and nowhere else."""
        grid.addActions([self.entries[name] for name, action in self.actions.items() if action.grid])

    def enable(self, conditions: frozenset[str]) -> None:
        """Offer what can be done now; ``conditions`` are the names of those that hold."""
        for name, action in self.actions.items():
            self.entries[name].setEnabled(action.when in conditions)

    def waits_for_versions(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to an action that can do nothing before there are versions."""
        waiting = ("versions", "rows", "findings", "filtered")
        return any(action.when in waiting and self.answers(name, event) for name, action in self.actions.items())

    def press(self, event: QKeyEvent) -> None:
        """Let a key that was kept do what it would have done: an action of the window, or what has the keyboard."""
        for name, action in self.actions.items():
            if not action.grid and self.entries[name].isEnabled() and self.answers(name, event):
                self.entries[name].trigger()
                return
        here: QWidget | None = QApplication.focusWidget()
        if here is not None:
            QApplication.sendEvent(here, event)

    def answers(self, name: str, event: QKeyEvent) -> bool:
        """Whether a key is one of an action's, be it possible now or not."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return QKeySequence(QKeyCombination(held, Qt.Key(event.key()))) in self.entries[name].shortcuts()

    def offer_versions(self, number: int) -> None:
        """List as many versions to take as there are, all while there are none; the keys of the others stay."""
        menu = self._families["take"]
        takes = [entry for name, entry in self.entries.items() if name.startswith("decide.take-")]
        wanted = takes[: number or len(takes)]
        if menu.actions() != wanted:
            for entry in takes:
                menu.removeAction(entry)
            menu.addActions(wanted)

    def key(self, name: str) -> str:
        """The key of an action as people read it, empty where it has none."""
        return shown_keys(self.actions[name])

    def way(self, name: str) -> str:
        """How to get to an action: its key, or menu and text where the editor has given all its keys away."""
        action = self.actions[name]
        title = menu_title(action.menu).replace("&", "")
        there = QCoreApplication.translate("Menus", "“%1”").replace("%1", f"{title} ▸ {plain_text(action)}")
        return shown_keys(action) or there

    def keyed(self, text: str) -> str:
        """A sentence of the program with the key of each command it names, "{menu.name}", in its place."""
        return _COMMAND.sub(lambda found: self.way(found[1]), text)

    def check(self, name: str, *, on: bool) -> None:
        """Show a switch as on or off without acting on it."""
        entry = self.entries[name]
        before = entry.blockSignals(True)
        entry.setChecked(on)
        entry.blockSignals(before)

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Put into the toolbar what the catalogue says, menu by menu, without icons yet."""
        before = ""
        for action in self.actions.values():
            if action.toolbar:
                if before and before != action.menu:
                    bar.addSeparator()
                bar.addAction(self.entries[action.id])
                button = bar.widgetForAction(self.entries[action.id])
                if isinstance(button, QToolButton) and not action.short:
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
                before = action.menu

    def _fill(self, menu: QMenu, section: list[Action]) -> None:
        if menu.actions():
            menu.addSeparator()
        children: dict[str, QMenu] = {}
        for action in section:
            family = SUBMENUS.get(action.id.rpartition("-")[0], "")
            if family and family not in children:
                children[family] = self._families[family] = menu.addMenu(_submenu_title(family))
            children.get(family, menu).addAction(self.entries[action.id])


def _entry(action: Action, window: QMainWindow) -> QAction:
    entry = QAction(shown_text(action), window)
    entry.setObjectName(action.id)
    entry.setIconText(QCoreApplication.translate("Actions", action.short) if action.short else plain_text(action))
    entry.setShortcuts([QKeySequence(key) for key in action.keys])
    entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut if action.grid else Qt.ShortcutContext.WindowShortcut)
    entry.setStatusTip(shown_hint(action))
    entry.setToolTip(_tip(action))
    entry.setCheckable(action.switch)
    entry.setAutoRepeat(_may_repeat(action))
    entry.setEnabled(action.when == "always")
    if action.id == "file.quit":
        entry.setMenuRole(QAction.MenuRole.QuitRole)
    return entry


def _may_repeat(action: Action) -> bool:
    """Whether a key that is held down acts again and again: a letter’s second press takes the first back."""
    moves = any(key.endswith(("Up", "Down")) for key in action.keys)
    return moves or not (action.grid or action.switch)


def _tip(action: Action) -> str:
    keys = f" ({shown_keys(action)})" if action.keys else ""
    return f"{plain_text(action)}{keys}\n{shown_hint(action)}"


def _without_arguments(handler: Callable[[], None]) -> Callable[[bool], None]:
    def call(_checked: bool) -> None:  # noqa: FBT001  Qt's signal carries it
        handler()

    return call


def _submenu_title(family: str) -> str:
    titles = {
        "take": QCoreApplication.translate("Menus", "&Take a version"),
        "class": QCoreApplication.translate("Menus", "Only &classes"),
        "list": QCoreApplication.translate("Menus", "To a &list"),
    }
    return titles[family]
