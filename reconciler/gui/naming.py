"""Names for those who do not see: what a thing is for, where no words beside it say so."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget


def name(widget: QWidget, what: str) -> None:
    """Say what ``widget`` is for.

    A screen reader on Linux is given what is chosen as the name of a box of choices, so that box is described as well.
    """
    widget.setAccessibleName(what)
    if isinstance(widget, QComboBox):
        widget.setAccessibleDescription(what)
