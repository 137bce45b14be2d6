"""What Tab and Enter do in the window as they do in dialogs: lead to what can be seen, and press what has the keyboard.

Qt itself would go through the docks behind the one in front, too, and leave Enter unanswered outside of dialogs.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QToolButton, QWidget

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


def press(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button that has the keyboard if the key is Enter; whether it was."""
    here: QWidget | None = window.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(here, QPushButton | QToolButton):
        return False
    here.click()
    return True


def _neighbour(widget: QWidget | None, *, forward: bool) -> QWidget | None:
    if widget is None:
        return None
    found: QWidget | None = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    # The binding takes the neighbour for a part of the widget that was asked, and all the window with it in the end;
    # with that widget it would give up menus that are still there. To Qt nothing changes here.
    if found is not None:
        QObject.setParent(found, found.parent())
    return found


def _takes_tab(widget: QWidget, window: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value) and widget.focusProxy() is None
    return by_tab and widget.isEnabled() and widget.isVisibleTo(window) and is_in_sight(widget)


def is_in_sight(widget: QWidget) -> bool:
    """Whether any of it is; a view that scrolls may lie wholly under what it shows."""
    seen = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    return not seen.visibleRegion().isEmpty()
