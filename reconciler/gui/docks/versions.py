"""The versions: what is known of each, and how each pair stands to one another."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from reconciler.gui.docks.listkeys import ListKeys
from reconciler.gui.labels import wrapped
from reconciler.gui.panes.texts import day, language_name, origin_name, other_event
from reconciler.gui.wording import in_percent
from reconciler.model.ids import VersionId
from reconciler.model.project import Project
from reconciler.model.row import Relation, RelationKind
from reconciler.model.version import Version

_RELATION = 5
_ID = Qt.ItemDataRole.UserRole


class VersionList(QWidget):
    """One line a version; below it one line for each other version.

    Attributes:
        explanation: what follows from the relation in the current line.

    Signals:
        described: id of the version to be described.
    """

    described = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Versions"))
        self.tree.setHeaderLabels(
            [
                self.tr("Version"),
                self.tr("Language"),
                self.tr("Wording"),
                self.tr("Translated by"),
                self.tr("Dated"),
                self.tr("Relation"),
                self.tr("Common sentences"),
            ]
        )
        self.tree.setUniformRowHeights(True)
        self.tree.header().setStretchLastSection(True)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((230, 95, 140, 120, 110, 250)):
            self.tree.setColumnWidth(column, width)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.currentItemChanged.connect(lambda *_: self._explain())
        self.tree.itemDoubleClicked.connect(lambda _item, _column: self._ask())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tree)
        self.explanation = wrapped(self)
        self.explanation.setProperty("muted", True)
        self.explanation.setContentsMargins(8, 4, 8, 6)
        self.explanation.hide()
        layout.addWidget(self.explanation)
        self.setFocusProxy(self.tree)
        self._shown: tuple[object, ...] = ()
        ListKeys(self.tree, dict.fromkeys((Qt.Key.Key_Return, Qt.Key.Key_Enter), self._ask))

    def show_project(self, project: Project) -> None:
        """Show the versions of ``project``."""
        for _ in self.showing(project):
            pass

    def showing(self, project: Project) -> Iterator[None]:
        """The same a version at a time."""
        shown = (project.versions, project.rows, project.relations)
        if len(self._shown) == len(shown) and all(a is b for a, b in zip(shown, self._shown, strict=True)):
            return
        self._shown = ()
        self.tree.clear()
        for version in project.versions:
            item = QTreeWidgetItem(self._known(version))
            item.setData(0, _ID, version.id)
            for other in project.versions:
                if other is not version:
                    item.addChild(self._pair(project, version, other))
            self.tree.addTopLevelItem(item)
            yield
        self.tree.expandAll()
        self._shown = shown

    def _known(self, version: Version) -> list[str]:
        engines = sorted({t.engine or self.tr("a person") for t in version.translations.values() if t.text.strip()})
        return [
            f"{version.siglum}  {version.label or version.source.name}",
            language_name(version.language),
            origin_name(version.origin),
            ", ".join(engines) or "–",
            day(version.dated),
        ]

    def _pair(self, project: Project, version: Version, other: Version) -> QTreeWidgetItem:
        found = next((r for r in project.relations if set(r.versions) == {version.id, other.id}), None)
        share = common_share(project, version.id, other.id)
        told = self.tr("%1 of %2").replace("%1", in_percent(share)).replace("%2", version.siglum)
        name = self.tr("with %1").replace("%1", other.siglum)
        item = QTreeWidgetItem([name, "", "", "", "", self._relation(found), told])
        item.setData(0, _ID, other.id)
        item.setToolTip(_RELATION, self._meaning(found))
        item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, self._meaning(found))
        return item

    def _relation(self, relation: Relation | None) -> str:
        if relation is None:
            return self.tr("not compared")
        names = {
            RelationKind.DERIVED: self.tr("one derived from the other"),
            RelationKind.INDEPENDENT: self.tr("independent"),
            RelationKind.UNRELATED: other_event(),
        }
        return names[relation.kind]

    def _meaning(self, relation: Relation | None) -> str:
        """What follows from how two versions stand to one another."""
        if relation is None:
            return ""
        meanings = {
            RelationKind.DERIVED: self.tr("Whole sentences agree word for word: the two count as one voice."),
            RelationKind.INDEPENDENT: self.tr(
                "They say the same in words of their own: each is a source for the other."
            ),
            RelationKind.UNRELATED: self.tr(
                "They have hardly a statement in common, so they may be about different events. Nothing is proposed "
                "from a version about another event, and an export tells where it was taken; it can be taken all the "
                "same."
            ),
        }
        return meanings[relation.kind]

    def _explain(self) -> None:
        item = self.tree.currentItem()
        meaning = str(item.data(_RELATION, Qt.ItemDataRole.ToolTipRole) or "") if item is not None else ""
        self.explanation.setText(meaning)
        self.explanation.setVisible(bool(meaning))

    def _ask(self) -> None:
        item = self.tree.currentItem()
        if item is not None:
            self.described.emit(item.data(0, _ID))


def common_share(project: Project, version: VersionId, other: VersionId) -> float:
    """The share of a version's sentences that stand in a row with one of ``other``, 0 to 1."""
    cells = [(len(row.cells.get(version, ())), other in row.cells) for row in project.rows]
    total = sum(number for number, _ in cells)
    return sum(number for number, both in cells if both) / total if total else 0.0
