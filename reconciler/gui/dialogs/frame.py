"""What frames a dialog: the column its parts stand in, the buttons that answer it, a part that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QScrollArea, QVBoxLayout, QWidget


def column(dialog: QDialog) -> QVBoxLayout:
    """The column in which the parts of ``dialog`` stand."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(16, 14, 16, 14)
    return layout


def answers(dialog: QDialog, agree: str) -> tuple[QDialogButtonBox, QPushButton]:
    """A button called ``agree`` that accepts ``dialog``, and one that cancels it: both of them, and the first alone."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, dialog)
    accepting = buttons.button(QDialogButtonBox.StandardButton.Ok)
    accepting.setText(agree)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons, accepting


def scrolling(part: QWidget, dialog: QDialog) -> QScrollArea:
    """``part`` where it can be scrolled; Tab passes by the area itself, which follows from field to field."""
    area = QScrollArea(dialog)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(part)
    return area
