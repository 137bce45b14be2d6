"""What went wrong, what was kept, what to do: for one error, for several files, for a fault of the program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reconciler.gui.dialogs.frame import column
from reconciler.gui.labels import wrapped
from reconciler.gui.messages import message
from reconciler.gui.sentences import translated
from reconciler.model.errors import ReconcilerError


def show_error(error: ReconcilerError, parent: QWidget) -> QMessageBox:
    """Show one error over ``parent`` without stopping the program."""
    more = "\n".join(translated(part) for part in (error.kept, error.advice) if part)
    return _open(QMessageBox.Icon.Warning, translated(error.what), more, "", parent)


def show_fault(report: str, parent: QWidget | None) -> QMessageBox:
    """Say that the program itself is at fault; the report can be copied for whoever mends it."""
    what = QCoreApplication.translate("Problem", "Something went wrong in the program itself.")
    more = QCoreApplication.translate(
        "Problem",
        "Your work up to the last action is on the disk and comes back at the next start. You can go on; save soon. "
        "The details below hold no text of your articles unless the fault lies in reading them.",
    )
    box = _open(QMessageBox.Icon.Critical, what, more, report, parent)
    copy = box.addButton(QCoreApplication.translate("Problem", "&Copy the details"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
    return box


def _open(icon: QMessageBox.Icon, what: str, more: str, details: str, parent: QWidget | None) -> QMessageBox:
    box = message(icon, QCoreApplication.translate("Problem", "Reconciler"), what, more, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setDetailedText(details)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()
    return box


class Failures(QDialog):
    """Files that could not be read, each with its reason and what to do."""

    def __init__(self, failures: Sequence[tuple[str, ReconcilerError]], others: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Not everything could be read"))
        head = wrapped(self, self._head(len(failures), others))
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Files that could not be read"))
        self.tree.setHeaderLabels([self.tr("File"), self.tr("What happened and what you can do")])
        self.tree.setRootIsDecorated(False)
        self.tree.setWordWrap(True)
        self.tree.setColumnWidth(0, 190)
        lines = [QTreeWidgetItem([name, self._told(error)]) for name, error in failures]
        self.tree.addTopLevelItems(lines)
        self.tree.setCurrentItem(lines[0])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok, self)
        buttons.accepted.connect(self.accept)
        layout = column(self)
        for widget in (head, self.tree, buttons):
            layout.addWidget(widget)
        self.resize(680, 300)

    @staticmethod
    def _told(error: ReconcilerError) -> str:
        return "\n".join(translated(part) for part in (error.what, error.advice) if part)

    def _head(self, failed: int, others: int) -> str:
        one = self.tr("One file could not be read.")
        many = self.tr("%n files could not be read.").replace("%n", str(failed))
        rest = self.tr(" The others are loaded.") if others else ""
        return (one if failed == 1 else many) + rest
