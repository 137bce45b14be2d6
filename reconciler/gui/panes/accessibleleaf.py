"""What everything a screen reader finds inside a view of its own is: a thing with a parent and nothing below it."""

from __future__ import annotations

from typing import Generic, TypeVar
from weakref import ref

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QWidget

View = TypeVar("View", bound=QWidget)


class LeafHandle(QObject):
    """Stands for one leaf, because Qt wants a QObject for every accessible thing."""


class AccessibleLeaf(QAccessibleObject, Generic[View]):
    """A cell or line of a view that paints its own; keeps to the rules of ``accessibility``.

    Args:
        view: what it belongs to, and is held weakly: an interface that held its view would keep it from going.
        role: what a screen reader calls it.
    """

    def __init__(self, view: View, role: QAccessible.Role) -> None:
        super().__init__(LeafHandle(view))
        self._held = ref(view)
        self._role = role

    def view(self) -> View | None:
        """What it belongs to, while that is there."""
        return self._held()

    def role(self) -> QAccessible.Role:
        return self._role

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        view = self._held()
        return QAccessible.queryAccessibleInterface(view) if view is not None else None

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1
