"""Name, version, licence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from reconciler import __version__
from reconciler.gui.icons import sign


def show_about(parent: QWidget) -> QMessageBox:
    """Show what this program is."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("About", "About Reconciler"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIconPixmap(sign().pixmap(64, 64))
    box.setText(f"Reconciler {__version__}")
    _as_title(box.findChild(QLabel, "qt_msgbox_label"))
    text = QCoreApplication.translate(
        "About",
        "Compares versions of one news article sentence by sentence and writes the reconciled account.\n\n"
        "Free software under the Apache License 2.0. Runs on Qt %1.",
    )
    box.setInformativeText(text.replace("%1", qVersion()))
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def _as_title(label: QLabel | None) -> None:
    """Set the name apart from what is told of it; the box calls its label so in all of Qt 6."""
    if label is not None:
        # A font that is set would be lost when the box is shown.
        label.setStyleSheet(f"font-weight: bold; font-size: {label.font().pointSizeF() * 1.4:.1f}pt")
