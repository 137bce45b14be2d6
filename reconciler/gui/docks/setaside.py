"""What was kept out of the comparison, with the rule that did it, and the way back."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reconciler.gui.docks.listkeys import ListKeys
from reconciler.gui.labels import plain
from reconciler.gui.reasons import reason_name
from reconciler.gui.wording import shortened
from reconciler.model.ids import SentenceId
from reconciler.model.project import Project
from reconciler.model.version import SentenceKind


class SetAside(QWidget):
    """Bylines, boilerplate and debris by version.

    Signals:
        restore_asked: tuple of the ids of the chosen sentences.
    """

    restore_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Set aside"))
        self.tree.setHeaderLabels([self.tr("Version"), self.tr("Kind"), self.tr("Text"), self.tr("Why")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.tree.setProperty("several", True)  # the current line need not be a chosen one
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 80), (1, 110), (3, 320)):
            self.tree.setColumnWidth(column, width)
        self._restore = QPushButton(self.tr("&Bring back"), self)
        self._restore.clicked.connect(self._ask)
        self._hint = plain(self)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 6)
        bar.setSpacing(12)
        bar.addWidget(self._restore)
        bar.addWidget(self._hint, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tree)
        layout.addLayout(bar)
        self.setFocusProxy(self.tree)
        ListKeys(self.tree, dict.fromkeys((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_R), self._ask))

    def show_project(self, project: Project) -> None:
        """Show what is set aside in ``project``."""
        self.tree.clear()
        self.tree.addTopLevelItems(list(self._items(project)))
        number = self.tree.topLevelItemCount()
        self._restore.setEnabled(number > 0)
        asks = self.tr("Select what belongs to the article and bring it back.")
        self._hint.setText(
            asks if number else self.tr("Nothing is set aside: “Set the sentence aside” in the menu Align does it.")
        )

    def chosen(self) -> tuple[SentenceId, ...]:
        """The ids of the selected sentences."""
        return tuple(SentenceId(item.data(0, Qt.ItemDataRole.UserRole)) for item in self.tree.selectedItems())

    def _items(self, project: Project) -> Iterator[QTreeWidgetItem]:
        for version in project.versions:
            for sentence in version.sentences:
                if sentence.kind.set_aside:
                    text = shortened(version.text_of(sentence), 200)
                    why = reason_name(sentence.reason)
                    item = QTreeWidgetItem([version.siglum, self._kind(sentence.kind), text, why])
                    item.setData(0, Qt.ItemDataRole.UserRole, sentence.id)
                    yield item

    def _ask(self) -> None:
        if self.chosen():
            self.restore_asked.emit(self.chosen())
        else:
            self._hint.setText(self.tr("Nothing is selected."))

    def _kind(self, kind: SentenceKind) -> str:
        names = {
            SentenceKind.BYLINE: self.tr("byline"),
            SentenceKind.BOILERPLATE: self.tr("boilerplate"),
            SentenceKind.DEBRIS: self.tr("debris"),
        }
        return names.get(kind, kind.value)
