"""All keys, made from the catalogue of actions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reconciler.app.actions import Action
from reconciler.gui.dialogs.frame import column
from reconciler.gui.menubar import MENUS, menu_title
from reconciler.gui.menus import plain_text, shown_hint
from reconciler.gui.naming import clearable
from reconciler.gui.tooltips import plain

WIDEST = 1280


class KeyList(QDialog):
    """Every action with its keys and what it does, searchable."""

    def __init__(self, actions: Iterable[Action], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Search a key or a command"))
        self._search.setAccessibleName(self.tr("Search keys"))
        clearable(self._search)
        self._search.textChanged.connect(self._narrow)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Keys"))
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("What it does")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._fill(list(actions))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = column(self)
        for widget in (self._search, self.tree, buttons):
            layout.addWidget(widget)
        self.resize(min(self.wanted_width(), WIDEST, self.screen().availableSize().width() - 40), 620)

    def wanted_width(self) -> int:
        """As wide as the longest lines want it."""
        columns = sum(self.tree.sizeHintForColumn(column) for column in range(3))
        return columns + self.tree.verticalScrollBar().sizeHint().width() + 60

    def _fill(self, actions: list[Action]) -> None:
        for menu in MENUS:
            group = QTreeWidgetItem([menu_title(menu).replace("&", "")])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            self.tree.addTopLevelItem(group)
            for action in actions:
                if action.menu == menu:
                    line = QTreeWidgetItem([plain_text(action), self._keys(action), shown_hint(action)])
                    line.setToolTip(2, plain(shown_hint(action)))  # a small screen cuts it off
                    group.addChild(line)
        self.tree.expandAll()

    def _keys(self, action: Action) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        return self.tr(" or ").join(QKeySequence(key).toString(native) for key in action.keys)

    def _narrow(self, words: str) -> None:
        for number in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(number)
            if group is None:
                continue
            shown = 0
            for line in filter(None, (group.child(n) for n in range(group.childCount()))):
                fits = words.casefold() in " ".join(line.text(column) for column in range(3)).casefold()
                line.setHidden(not fits)
                shown += fits
            group.setHidden(not shown)
