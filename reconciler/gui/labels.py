"""Labels that show words as they are: what an article says is never taken for HTML.

Left to itself, a label swallows ``<b>`` and loads what ``<img>`` names.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain(parent: QWidget, text: str = "") -> QLabel:
    """A label of one line."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def wrapped(parent: QWidget, text: str = "") -> QLabel:
    """A label of as many lines as its width asks for."""
    label = plain(parent, text)
    label.setWordWrap(True)
    return label


def copyable(parent: QWidget, text: str = "") -> QLabel:
    """A label of as many lines as its width asks for, whose words can be selected."""
    label = wrapped(parent, text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
