"""The keys of every command, to be changed: a conflict is told before it is made."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reconciler.app.actions import CATALOGUE, catalogue, conflicts
from reconciler.gui.labels import wrapped
from reconciler.gui.menubar import menu_title
from reconciler.gui.menus import plain_text
from reconciler.gui.naming import clearable

Keys = dict[str, tuple[str, ...]]

# Alone or with Shift; in the words of QKeySequence.
NEEDED = frozenset(
    [
        "Esc",
        "Return",
        "Enter",
        "Space",
        "Tab",
        "Backtab",
        "Up",
        "Down",
        "Left",
        "Right",
        "Home",
        "End",
        "PgUp",
        "PgDown",
    ]
)


class KeyEditor(QWidget):
    """A list of commands; a field takes a new key for the one chosen, in the place of its first one.

    Signals:
        changed: the editor's own keys by action id, without those that are as they came.
    """

    changed = Signal(object)

    def __init__(self, own: Mapping[str, tuple[str, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: Keys = dict(own)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("Menu")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 214), (2, 90)):
            self.tree.setColumnWidth(column, width)
        self.tree.setMinimumHeight(240)
        self.field = QKeySequenceEdit(self)
        self.field.setMaximumSequenceLength(1)
        clearable(self.field)
        self.field.setAccessibleName(self.tr("New key"))
        self.told = wrapped(self)
        self.put = QPushButton(self.tr("&Set"), self)
        self.drop = QPushButton(self.tr("&No key"), self)
        self.reset = QPushButton(self.tr("&Default key"), self)
        self.reset_all = QPushButton(self.tr("De&fault keys for all"), self)
        self.tree.currentItemChanged.connect(lambda _now, _before: self._show())
        self.field.keySequenceChanged.connect(lambda _keys: self._check())
        self.put.clicked.connect(self._set)
        self.drop.clicked.connect(lambda: self._give(()))
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        letters = self.field.fontMetrics().height()
        self.field.setMinimumWidth(letters * 8)  # "Ctrl+Shift+PgDown" and the cross that clears it
        line.addWidget(self.field, 1)
        for button in (self.put, self.drop, self.reset, self.reset_all):
            button.setAutoDefault(False)
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tree, 1)
        layout.addLayout(line)
        layout.addWidget(self.told)

    def choose(self, action: str) -> None:
        """Make a command the one that is changed."""
        for number in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(number)
            if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == action:
                self.tree.setCurrentItem(item)

    def _fill(self) -> None:
        before = self._action()
        self.tree.clear()
        for action in catalogue(self._own):
            native = QKeySequence.SequenceFormat.NativeText
            keys = self.tr(" or ").join(QKeySequence(key).toString(native) for key in action.keys)
            item = QTreeWidgetItem([plain_text(action), keys, menu_title(action.menu).replace("&", "")])
            item.setData(0, Qt.ItemDataRole.UserRole, action.id)
            item.setToolTip(1, keys)
            font = item.font(1)
            font.setBold(action.id in self._own)
            item.setFont(1, font)
            self.tree.addTopLevelItem(item)
        self.choose(before or CATALOGUE[0].id)

    def _action(self) -> str:
        item = self.tree.currentItem()
        return str(item.data(0, Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _show(self) -> None:
        found = next((a for a in catalogue(self._own) if a.id == self._action()), None)
        self.field.setKeySequence(QKeySequence(found.keys[0]) if found is not None and found.keys else QKeySequence())
        self._check()

    def _wanted(self) -> str:
        return self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def rivals(self) -> list[str]:
        """Ids of other commands that have the key in the field."""
        action, key = self._action(), self._wanted()
        asked = catalogue({**self._own, action: (key,)}) if key else ()
        clash = {QKeySequence(k).toString(): ids for k, ids in conflicts(asked).items()}
        return [name for name in clash.get(key, ()) if name != action]

    def _check(self) -> None:
        rivals = self.rivals()
        names = {a.id: plain_text(a) for a in CATALOGUE}
        taken = self.tr("This is the key of “%1”. Set takes it away from there.")
        told = taken.replace("%1", ", ".join(names[r] for r in rivals)) if rivals else ""
        needed = self.tr("This key is needed to move about, to confirm and to close; choose another one.")
        self.told.setText(needed if self._is_needed() else told)
        self.put.setEnabled(bool(self._wanted()) and not self._is_needed())

    def _is_needed(self) -> bool:
        """Whether lists, fields and dialogs could no longer be used if a command had the key in the field."""
        return self._wanted().removeprefix("Shift+").removeprefix("Num+") in NEEDED

    def _set(self) -> None:
        key = self._wanted()
        if not key:
            return
        for rival in self.rivals():
            self._own[rival] = tuple(k for k in self._held(rival) if QKeySequence(k).toString() != key)
        others = self._held(self._action())[1:]  # the field shows the first one
        self._give((key, *(k for k in others if QKeySequence(k).toString() != key)))

    def _give(self, keys: tuple[str, ...]) -> None:
        before = self._held(self._action())
        self._own[self._action()] = keys
        self._go_home(before)
        self._tell()

    def _reset(self) -> None:
        """The command's own keys again, as far as no other command was given them meanwhile."""
        name = self._action()
        before = self._held(name)
        self._own.pop(name, None)
        clash = {
            key: [i for i in ids if i != name] for key, ids in conflicts(catalogue(self._own)).items() if name in ids
        }
        if clash:
            self._own[name] = tuple(k for k in self._standard(name) if k not in clash)
        self._go_home(before)
        self._tell()
        told = self.tr("%1 belongs to “%2” now.")
        names = {a.id: plain_text(a) for a in CATALOGUE}
        self.told.setText(
            " ".join(told.replace("%1", key).replace("%2", names[ids[0]]) for key, ids in clash.items() if ids)
        )

    def _go_home(self, freed: tuple[str, ...]) -> None:
        """Keys that a command has given up go back to the one they came with, if that had lost them."""
        taken = {key for action in catalogue(self._own) for key in action.keys}
        for action in CATALOGUE:
            back = {key for key in freed if key in action.keys and key not in taken}
            if back and action.id != self._action():
                now = self._held(action.id)
                self._own[action.id] = (
                    *(key for key in action.keys if key in back or key in now),
                    *(key for key in now if key not in action.keys),
                )

    def _held(self, action: str) -> tuple[str, ...]:
        return self._own.get(action, self._standard(action))

    def _reset_all(self) -> None:
        self._own.clear()
        self._tell()

    def _standard(self, action: str) -> tuple[str, ...]:
        return next(a.keys for a in CATALOGUE if a.id == action)

    def _tell(self) -> None:
        came = {a.id: a.keys for a in CATALOGUE}
        self._own = {name: keys for name, keys in self._own.items() if came.get(name) != keys}
        self._fill()
        self.changed.emit(dict(self._own))
