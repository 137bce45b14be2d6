"""The real program with a witness inside it, who says on a socket what is on the screen and where.

Run as ``python -m tests.e2e.witness SOCKET [ARGUMENT...]``. The program is the one an editor starts: keys and clicks
come from the X server alone, and the witness only looks. Whoever connects to the socket gets one answer, as JSON, as
soon as the event loop has time: so an answer also says that the program is not stuck.
"""

from __future__ import annotations

import json
import socket
import sys
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, QSocketNotifier
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QToolBar,
    QWidget,
)

from reconciler.__main__ import main
from reconciler.gui.panes.header import Header
from reconciler.gui.panes.texts import account_title
from reconciler.gui.panes.view import Panes
from reconciler.gui.workroom import Workroom
from reconciler.model.project import Project

Thing = dict[str, Any]
MOST_LINES, MOST_COLUMNS = 60, 14


class Witness(QObject):
    """Answers whoever connects."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(path)
        self._server.listen()
        self._listening = QSocketNotifier(self._server.fileno(), QSocketNotifier.Type.Read, self)
        self._listening.activated.connect(self._answer)

    def _answer(self) -> None:
        caller, _address = self._server.accept()
        with caller:
            try:
                caller.sendall(json.dumps(seen()).encode())
            except (BrokenPipeError, ConnectionResetError):
                return  # nobody waits for this answer any more


def seen() -> Thing:
    """Everything that is on the screen, and where the editor stands."""
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    things = [thing for window in windows for widget in _shown(window) for thing in _things(widget)]
    focus = QApplication.focusWidget()
    return {
        "windows": [_window(window) for window in windows],
        "things": things,
        "active": QApplication.activeWindow() is not None,
        "writing": isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit) and not focus.isReadOnly(),
        "focus": "" if focus is None else focus.accessibleName() or focus.objectName() or type(focus).__name__,
        **_standing(windows),
    }


def _standing(windows: list[QWidget]) -> Thing:
    """Where the editor stands in the project."""
    main_window = next((w for w in windows if isinstance(w, QMainWindow)), None)
    room = main_window.findChild(Workroom) if main_window is not None else None
    if room is None:
        return {"ready": False}
    panes, desk = room.panes, room.desk
    row, version = panes.current_row(), panes.current_version()
    known = {v.id: v.siglum for v in desk.project.versions}
    decision = desk.project.decisions.get(row) if row is not None else None
    return {
        "ready": True,
        "took": [known[pick] for pick in decision.picks] if decision is not None else [],
        "wrote": decision.text if decision is not None else "",
        "notes": [note.text for note in desk.project.notes],
        "rulings": len(desk.project.rulings),
        "pins": len(desk.project.pins),
        "busy": room.jobs.busy,
        "row": desk.number(row) if row is not None else 0,
        "siglum": known.get(version, "") if version is not None else "",
        "answer": room.window.status_line.answer,
        "rows": len(desk.project.rows),
        "shown": len(panes.content.rows),
        "decided": len(desk.project.decisions),
        "own_order": room.reading.on,
        "steps": len(room.workspace.session.history.known[1]),
        "table": _table(desk.project) if len(desk.project.rows) <= MOST_LINES else [],
    }


def _table(project: Project) -> list[dict[str, str]]:
    """What stands in the rows: the words of each version by its siglum."""
    return [
        {project.version(v).siglum: " ".join(project.text(s) for s in cell) for v, cell in row.cells.items()}
        for row in project.rows
    ]


def _window(window: QWidget) -> Thing:
    title = window.windowTitle().replace("[*]", "")
    return {
        "kind": type(window).__name__,
        "text": title,
        "modal": window.isModal(),
        "id": int(window.winId()),
        **_box(window, window.rect()),
    }


def _shown(window: QWidget) -> Iterator[QWidget]:
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window and not _exposed(widget).isEmpty():
            yield widget


def _scrolls(widget: QWidget) -> bool:
    """Whether the rest of a widget can be scrolled to."""
    around: QWidget | None = widget
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around is not None


def _exposed(widget: QWidget) -> QRect:
    """The part of a widget that is not cut off by those around it, in its own coordinates."""
    rect, around = widget.rect(), widget
    while not around.isWindow() and (parent := around.parentWidget()) is not None:
        rect = rect.intersected(QRect(widget.mapFrom(parent, QPoint()), parent.size()))
        around = parent
    return rect


def _things(widget: QWidget) -> Iterator[Thing]:
    common = {
        "kind": type(widget).__name__,
        "name": widget.objectName(),
        "says": widget.accessibleName(),
        "window": widget.window().windowTitle().replace("[*]", ""),
        "parent": type(widget.parentWidget()).__name__,
    }
    text = _text(widget)
    exposed = _exposed(widget)
    whole = exposed == widget.rect() or (_scrolls(widget) and exposed.width() == widget.width())
    fits = widget.width() >= widget.minimumSizeHint().width()
    yield {
        **common, "text": text, "on": widget.isEnabled(), "whole": whole, "fits": fits,
        "checked": isinstance(widget, QAbstractButton) and widget.isChecked(),
        **_box(widget, exposed),
    }  # fmt: skip
    for inner in _inside(widget):
        yield {"window": common["window"], "owner": common["says"] or common["name"], "on": True, **inner}


def _text(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton | QLabel | QLineEdit):
        return widget.text().replace("&", "").strip()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.toPlainText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _inside(widget: QWidget) -> Iterator[Thing]:
    """What a widget paints itself: lines, entries, tabs, cells, cards."""
    if isinstance(widget, QAbstractItemView):
        yield from _lines(widget)
    elif isinstance(widget, QMenu | QMenuBar | QToolBar):
        yield from (_entry(widget, action, widget.actionGeometry(action)) for action in widget.actions())
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            box = _box(widget, widget.tabRect(tab))
            yield {"kind": "tab", "text": widget.tabText(tab).replace("&", ""), **box}
    elif isinstance(widget, Panes):
        yield from _cells(widget)
    elif isinstance(widget, Header):
        yield from _cards(widget)


def _entry(bar: QMenu | QMenuBar | QToolBar, action: QAction, rect: QRect) -> Thing:
    words = action.iconText() if isinstance(bar, QToolBar) else action.text()
    keys = action.shortcut().toString()
    text = words.replace("&", "").partition("\t")[0]
    return {
        "kind": "entry", "parent": type(bar).__name__, "name": action.objectName(), "text": text, "keys": keys,
        "checked": action.isChecked(), **_box(bar, rect), "on": action.isEnabled(),
    }  # fmt: skip


def _lines(view: QAbstractItemView) -> Iterator[Thing]:
    model, port = view.model(), view.viewport()
    if model is None:
        return
    root = view.rootIndex()
    for row in range(min(model.rowCount(root), MOST_LINES)):
        index = model.index(row, 0, root)
        rect = view.visualRect(index).intersected(port.rect())
        if not rect.isEmpty():
            yield {"kind": "line", "text": _words(index), **_box(port, rect)}


def _words(index: QModelIndex) -> str:
    cells = (index.siblingAtColumn(column) for column in range(MOST_COLUMNS))
    return " | ".join(str(cell.data()) for cell in cells if cell.isValid() and cell.data())


def _cells(panes: Panes) -> Iterator[Thing]:
    """The cells in view, with the names that a screen reader is given."""
    table = QAccessible.queryAccessibleInterface(panes)
    columns = len(panes.content.versions) + 1
    for place, _top in panes.in_view():
        number = panes.content.view(place).number
        for column in range(columns):
            rect = panes.cell_rect(place, column).intersected(_port(panes, column))
            if rect.isEmpty() or table is None:
                continue
            said = table.child(place * columns + column).text(QAccessible.Text.Name)
            siglum = panes.content.versions[column].siglum if column < columns - 1 else ""
            box = _box(panes.viewport(), rect)
            yield {"kind": "cell", "row": number, "siglum": siglum, "text": said, **box}


def _port(panes: Panes, column: int) -> QRect:
    """The part of the grid in which a column can be seen: versions scroll between gutter and account."""
    port, plan = panes.viewport().rect(), panes.plan
    account = column >= len(plan.widths)
    return port if account else port.intersected(QRect(plan.gutter, 0, plan.middle, port.height()))


def _cards(header: Header) -> Iterator[Thing]:
    grid = header.parentWidget()
    assert isinstance(grid, Panes)
    for column, version in enumerate(grid.content.versions):
        rect = header.box(column).intersected(QRect(grid.plan.gutter, 0, grid.plan.middle, header.height()))
        if not rect.isEmpty():
            yield {"kind": "card", "siglum": version.siglum, "text": header.card(column), **_box(header, rect)}
    yield {
        "kind": "card",
        "siglum": "",
        "text": account_title(),
        **_box(header, header.box(len(grid.content.versions))),
    }


def _box(widget: QWidget, rect: QRect) -> Thing:
    """Where a part of a widget lies, in the pixels that the X server counts."""
    ratio = widget.devicePixelRatioF()
    corner: QPoint = widget.mapToGlobal(rect.topLeft()) * ratio
    return {"x": corner.x(), "y": corner.y(), "w": round(rect.width() * ratio), "h": round(rect.height() * ratio)}


def _watched(path: str, arguments: list[str]) -> int:
    """Run the program; the witness comes when its event loop is about to begin."""
    run = QApplication.exec

    def look_and_run(*_application: QApplication) -> int:
        witness = Witness(path)
        code = run()
        witness.deleteLater()
        return code

    QApplication.exec = look_and_run  # type: ignore[method-assign, assignment]
    return main(arguments)


if __name__ == "__main__":
    sys.exit(_watched(sys.argv[1], sys.argv[2:]))
