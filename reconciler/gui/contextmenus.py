"""What a right click offers: on a row and on a version's card, short enough for a small screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reconciler.gui.menus import Menus

# Sections of actions by id; a tuple inside a section is a menu of its own, its name first.
Section = Sequence[str | Sequence[str]]

ROW: tuple[Section, ...] = (
    (
        "decide.wording",
        "decide.accept",
        "decide.edit",
        "decide.both",
        "decide.omit",
        "decide.clear",
        ("layout", "decide.paragraph", "decide.heading", "decide.as-version"),
    ),
    ("decide.note", "decide.settle", "decide.dismiss"),
    (
        "align.confirm",
        "align.mark",
        "align.set-aside",
        (
            "align",
            "align.sentence-up",
            "align.sentence-down",
            "align.push",
            "align.pull",
            "align.split",
            "align.join",
            "align.swap",
            "align.split-sentence",
            "align.join-sentences",
            "align.unpin",
            "align.apart",
        ),
    ),
    ("go.moved", "edit.copy"),
)
CARD: tuple[Section, ...] = (
    ("edit.describe", "edit.column-left", "edit.column-right"),
    ("view.hide-column", "view.show-columns", "view.base"),
    ("edit.translate", "edit.reload", "edit.replace-text"),
    ("edit.remove-version",),
)


def names(sections: Sequence[Section]) -> Iterator[str]:
    """The ids of all actions of a menu, those of its inner menus too."""
    for section in sections:
        for entry in section:
            yield from (entry,) if isinstance(entry, str) else entry[1:]


def pop_up(sections: Sequence[Section], menus: Menus, at: QWidget, position: QPoint) -> None:
    """Open a menu at ``position`` on the screen; it goes when it is closed."""
    menu = made(sections, menus, at)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(position)


def made(sections: Sequence[Section], menus: Menus, at: QWidget) -> QMenu:
    """A menu of the actions of the window."""
    menu = QMenu(at)
    for number, section in enumerate(sections):
        if number:
            menu.addSeparator()
        for entry in section:
            if isinstance(entry, str):
                menu.addAction(menus.entries[entry])
            else:
                inner = menu.addMenu(_title(entry[0]))
                inner.addActions([menus.entries[name] for name in entry[1:]])
                menus.letters.attend(inner)
    menus.letters.attend(menu)
    return menu


def open_here() -> None:
    """Open the menu of what has the keyboard, as the menu key does where there is one."""
    here = QApplication.focusWidget()
    if here is not None:
        middle = here.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()  # Qt's choice for the menu key
        at = QPoint(int(middle.x()), int(middle.y()))
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, here.mapToGlobal(at))
        QApplication.sendEvent(here, event)


def _title(name: str) -> str:
    if name == "align":
        return QCoreApplication.translate("ContextMenus", "Move in the a&lignment")
    return QCoreApplication.translate("ContextMenus", "&Paragraph or heading")
