"""Where Tab leads: to what can be seen. Qt itself would go through the docks behind the one in front, too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_MANY = 10_000


def tab(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next thing in ``window``, or the one before; whether there was one."""
    here: QWidget | None = window.focusWidget() or window  # type: ignore[truthy-bool]  # there may be none
    start = here
    for _ in range(_MANY):
        here = _neighbour(here, forward=forward)
        if here is None or here is start:
            return False
        if _takes_tab(here, window):
            here.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
            return True
    return False


def _neighbour(widget: QWidget | None, *, forward: bool) -> QWidget | None:
    if widget is None:
        return None
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()


def _takes_tab(widget: QWidget, window: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value) and widget.focusProxy() is None
    return by_tab and widget.isEnabled() and widget.isVisibleTo(window) and is_in_sight(widget)


def is_in_sight(widget: QWidget) -> bool:
    """Whether any of it is; a view that scrolls may lie wholly under what it shows."""
    seen = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    return not seen.visibleRegion().isEmpty()
