"""Name, version, licence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from reconciler import __version__, assets


def show_about(parent: QWidget) -> QMessageBox:
    """Show what this program is."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("About", "About Reconciler"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIconPixmap(QIcon((assets.folder("icons") / "reconciler.svg").as_posix()).pixmap(64, 64))
    box.setText(f"Reconciler {__version__}")
    text = QCoreApplication.translate(
        "About",
        "Compares versions of one news article sentence by sentence and writes the reconciled account.\n\n"
        "Free software under the Apache License 2.0. Runs on Qt %1.",
    )
    box.setInformativeText(text.replace("%1", qVersion()))
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()
    return box
