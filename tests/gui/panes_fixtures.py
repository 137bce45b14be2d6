"""Opening a grid in a test, and closing it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reconciler.gui import theme as looks
from reconciler.gui.panes.view import Panes
from tests.gui.panes_sample import MadeUp


@contextmanager
def shown(workspace: MadeUp, size: tuple[int, int] = (1280, 800)) -> Iterator[Panes]:
    """A grid on the screen, with the keyboard."""
    panes = Panes(workspace, looks.load("light"))
    panes.resize(*size)
    panes.show()
    panes.activateWindow()
    panes.setFocus()
    QApplication.processEvents()
    try:
        yield panes
    finally:
        panes.close()
        panes.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(panes: Panes, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(panes, key, modifiers)


def point_of(panes: Panes, row: str, column: int, words: str) -> QPoint:
    """The middle of the first line of some words of a cell, in the viewport."""
    from reconciler.gui.panes.layouts import line_rects
    from reconciler.model.ids import RowId

    place = panes.content.place(RowId(row))
    assert place is not None
    cell = panes.cell_rect(place, column)
    for passage in panes.set_cell(place, column).passages:
        at = passage.passage.text.find(words)
        if at >= 0:
            units = passage.offsets
            rect = line_rects(passage.layout, units.to_units(at), units.to_units(at + len(words)))[0]
            corner = cell.topLeft() + QPoint(panes.styles.left, panes.styles.pad + passage.y)
            return corner + rect.center().toPoint()
    raise AssertionError(words)
