"""What a window owes to people who do not see it or have no mouse: names, a way by Tab, letters that do not clash."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QMenu,
    QMenuBar,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)
from shiboken6 import Shiboken


def shown(window: QWidget) -> Iterator[QWidget]:
    """Everything that can be seen in a window, and the window."""
    yield window
    for widget in window.findChildren(QWidget):
        seen = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        if widget.window() is window and widget.isVisibleTo(window) and not seen.visibleRegion().isEmpty():
            yield widget


def focusable(window: QWidget) -> list[QWidget]:
    """What can have the keyboard in a window; parts that pass it on to another are not counted."""
    return [
        w
        for w in shown(window)
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus
        and w.focusProxy() is None
        and w.isEnabled()
        and not w.isWindow()
        and not (isinstance(w, QLabel) and not w.text())
    ]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it; for a box of choices what it is for, not what is chosen."""
    label = next((b.text() for b in widget.window().findChildren(QLabel) if b.buddy() is widget), "")
    if isinstance(widget, QComboBox):
        return label or widget.accessibleDescription()
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name) or label


def nameless(window: QWidget) -> list[str]:
    """Things in a window that can have the keyboard and have no name."""
    return [told(w) for w in focusable(window) if not name_of(w).strip()]


def not_reached_by_tab(window: QWidget, inner: int = 0) -> list[str]:
    """Things that Tab should lead to from wherever the keyboard is, and does not, or leads to though nobody sees them.

    Real keys are pressed.

    Args:
        window: to look at.
        inner: so many times Tab stays in one thing, from cell to cell.
    """
    wanted = [w for w in focusable(window) if _by_tab(w)]
    met: list[QWidget] = []
    for _ in range(2 * len(wanted) + 4 + inner):
        here = QApplication.focusWidget()
        if here is None:
            break
        met.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    reached = {_self(w) for w in (*met, *_of_a_group(met))}
    in_sight = {_self(w) for w in shown(window)}
    astray = [f"out of sight: {told(w)}" for w in met if _self(w) not in in_sight and not _rolls(w)]
    return [told(w) for w in wanted if _self(w) not in reached] + astray


def clashes(window: QWidget) -> dict[str, list[str]]:
    """Letters that stand for two things at once with Alt."""
    found: dict[str, list[str]] = defaultdict(list)
    for text in _lettered(window):
        if letter := mnemonic(text):
            found[letter].append(text)
    return {letter: texts for letter, texts in found.items() if len(texts) > 1}


def clashes_in_menus(window: QWidget) -> dict[str, list[str]]:
    """The same inside each menu."""
    found: dict[str, list[str]] = {}
    for menu in window.findChildren(QMenu):
        found |= clashes_of(menu)
    return found


def clashes_of(menu: QMenu | QMenuBar) -> dict[str, list[str]]:
    """Letters that stand for more than one of the entries a menu shows."""
    letters: dict[str, list[str]] = defaultdict(list)
    for action in menu.actions():
        if action.isVisible() and (letter := mnemonic(action.text())):
            letters[letter].append(action.text())
    title = menu.title() if isinstance(menu, QMenu) else ""
    return {f"{title} {letter}": texts for letter, texts in letters.items() if len(texts) > 1}


def mnemonic(text: str) -> str:
    """The letter behind the first single "&"."""
    before, mark, after = text.replace("&&", "").partition("&")
    del before
    return after[:1].lower() if mark else ""


def told(widget: QWidget) -> str:
    """A widget for people: its kind, its name in the program, its words."""
    parents = [p.objectName() or type(p).__name__ for p in _above(widget)][:3]
    words = getattr(widget, "text", lambda: "")() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{type(widget).__name__} {widget.objectName()} {words!r} in {' < '.join(parents)}"


def _above(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def _self(widget: QWidget) -> int:
    """The widget itself: Python may meet it as two objects."""
    return int(Shiboken.getCppPointer(widget)[0])


def _rolls(widget: QWidget) -> bool:
    """Whether it lies on a page that is rolled to where the keyboard is."""
    return any(isinstance(parent, QScrollArea) for parent in _above(widget))


def _by_tab(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar | QScrollArea):
        return False
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def _of_a_group(met: Iterable[QWidget]) -> Iterator[QWidget]:
    """Of radio buttons Tab leads to the chosen one, arrows to the others."""
    for widget in met:
        if isinstance(widget, QRadioButton) and widget.parentWidget() is not None:
            yield from widget.parentWidget().findChildren(QRadioButton)


def _lettered(window: QWidget) -> Iterator[str]:
    for widget in shown(window):
        if isinstance(widget, QAbstractButton | QLabel) and widget.isEnabled():
            buddy = widget.buddy() if isinstance(widget, QLabel) else widget
            if buddy is not None:
                yield widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(n) for n in range(widget.count()))
        elif isinstance(widget, QMenuBar):
            yield from (action.text() for action in widget.actions() if action.isVisible())


def silent_items(view: QAbstractItemView) -> list[int]:
    """Lines of a list or table none of whose cells says anything."""
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    silent = []
    for line in range(model.rowCount()):
        cells = (model.index(line, column) for column in range(columns))
        if not any(str(cell.data(Qt.ItemDataRole.AccessibleTextRole) or cell.data() or "") for cell in cells):
            silent.append(line)
    return silent
