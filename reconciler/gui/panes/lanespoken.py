"""The versions in their own order for screen readers: a list with the sentences of the version the keyboard is in.

Keeps to the three rules of ``accessibility``, which also keeps what is made here alive.
"""

from __future__ import annotations

from collections.abc import Callable
from weakref import ref

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from reconciler.gui.panes import texts
from reconciler.gui.panes.accessibleleaf import AccessibleLeaf
from reconciler.gui.panes.lanescroll import LaneScroll, told_at

Keep = Callable[[QAccessibleInterface], None]


class AccessibleSentence(AccessibleLeaf[LaneScroll]):
    """One sentence of a version, or several that are set aside."""

    def __init__(self, view: LaneScroll, lane: int, place: int) -> None:
        super().__init__(view, QAccessible.Role.ListItem)
        self.lane, self.place = lane, place

    def text(self, which: QAccessible.Text) -> str:
        view = self.view()
        if which is not QAccessible.Text.Name or view is None or not self._is_there(view):
            return ""
        return told_at(view, self.lane, self.place)

    def rect(self) -> QRect:
        view = self.view()
        top = view.top_of(self.lane, self.place) if view is not None and self._is_there(view) else None
        if view is None or top is None:
            return QRect()
        corner = view.viewport().mapToGlobal(QPoint(view.left_of(self.lane), top))
        return QRect(corner, QSize(view.width_of_lane(), view.measure(self.lane)(self.place)))

    def state(self) -> QAccessible.State:
        state, view = QAccessible.State(), self.view()
        state.focusable = state.selectable = True
        if view is not None:
            current = (view.lane, view.place) == (self.lane, self.place)
            state.selected = current
            state.focused = current and view.hasFocus()
        return state

    def _is_there(self, view: LaneScroll) -> bool:
        return self.lane < len(view.lanes) and self.place < len(view.lanes[self.lane].items)


class AccessibleLanes(QAccessibleWidget):
    """The version the keyboard is in, as a list of its sentences."""

    def __init__(self, view: LaneScroll, keep: Keep) -> None:
        super().__init__(view, QAccessible.Role.List, texts.own_order_name())
        self._view, self._keep = ref(view), keep
        self._made: dict[tuple[int, int], AccessibleSentence] = {}

    def childCount(self) -> int:
        view = self._view()
        return len(view.lanes[view.lane].items) if view is not None and view.lane < len(view.lanes) else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        view = self._view()
        if view is None or not 0 <= index < self.childCount():
            return None
        key = view.lane, index
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = AccessibleSentence(view, *key)
            self._keep(found)
            QAccessible.registerAccessibleInterface(found)
        return found

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.place if isinstance(child, AccessibleSentence) else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        view = self._view()
        return self.child(view.place) if view is not None else None
