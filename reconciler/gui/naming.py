"""Names for those who do not see: what a thing is for, where no words beside it say so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QKeySequenceEdit, QLineEdit, QToolButton, QWidget


def name(widget: QWidget, what: str) -> None:
    """Say what ``widget`` is for.

    A screen reader on Linux is given what is chosen as the name of a box of choices, so that box is described as well.
    """
    widget.setAccessibleName(what)
    if isinstance(widget, QComboBox):
        widget.setAccessibleDescription(what)


def clearable(field: QLineEdit | QKeySequenceEdit) -> None:
    """Give a field the cross that empties it, and the cross a name: Qt gives it none."""
    field.setClearButtonEnabled(True)
    for cross in field.findChildren(QToolButton):
        cross.setAccessibleName(QCoreApplication.translate("Naming", "Empty the field"))
        cross.setToolTip(cross.accessibleName())
