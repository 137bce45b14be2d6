"""The list of differences as a view of the window: the lines, a field to find words in them, the row in full below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reconciler.gui.announcing import announce, tell_focus
from reconciler.gui.docks.listkeys import ListKeys
from reconciler.gui.docks.table import Entry
from reconciler.gui.linear.lines import Index, Lines, Speak
from reconciler.gui.linear.wording import WordingField
from reconciler.gui.naming import clearable, name
from reconciler.gui.theme import Theme
from reconciler.gui.wholelines import break_words
from reconciler.gui.wording import counted
from reconciler.model.ids import RowId

FULL_ROW_SHARE = 3


class LineList(QListView):
    """The lines; letters are keys of decisions here, not the beginnings of lines to jump to.

    Signals:
        moved: the line gone to by the editor, ``None`` for none.
    """

    moved = Signal(object)

    def keyboardSearch(self, search: str) -> None:
        del search

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Once Qt has told that the list has the keyboard: it is a line that has it.
        QTimer.singleShot(0, self, self._tell_line)

    def _tell_line(self) -> None:
        if self.hasFocus() and self.currentIndex().isValid():
            tell_focus(self, self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit(current.row() if current.isValid() else None)


class LinearView(QWidget):
    """All differences, one line each.

    Signals:
        came_to: the ``Discrepancy`` of the line gone to.
        opened: the ``Discrepancy`` of the line, to be shown in the grid.
        left: back to the grid.
        wanted_changed: another choice of what is to be listed.
    """

    came_to = Signal(object)
    opened = Signal(object)
    left = Signal()
    wanted_changed = Signal()

    def __init__(self, theme: Theme, speak: Speak, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = Lines(theme, speak, self)
        self.list = LineList(self)
        self.sought = QLineEdit(self)
        self.standing = QComboBox(self)
        self.full = QPlainTextEdit(self)
        self.field = WordingField(self)
        self._empty = QLabel(self)
        self._count = QLabel(self)
        self._at_row = 0
        self._shape()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    # ------------------------------------------------------------------ what the controller asks

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List ``entries``, keeping the line the editor is at."""
        at = self.current()
        with QSignalBlocker(self.list):
            self.lines.put(entries)
            self._choose(self.lines.line(at.discrepancy.key) if at is not None else None)
        self._tell_count()

    def current(self) -> Entry | None:
        """The entry of the current line."""
        index = self.list.currentIndex()
        return self.lines.entries[index.row()] if index.isValid() and index.row() < len(self.lines.entries) else None

    def follow(self, row: RowId, number: int, key: str = "") -> None:
        """Make the line of a discrepancy current, or the first one of a row; none where the row has no line.

        Args:
            row: the grid's current row.
            number: of the row, from 1: the next arrow key goes on from there.
            key: of the discrepancy, empty for any of the row.
        """
        current = self.current()
        self._at_row = number
        if current is not None and current.discrepancy.row == row and key in ("", current.discrepancy.key):
            return
        line = self.lines.line(key) if key else None
        with QSignalBlocker(self.list):
            self._choose(line if line is not None else self.lines.line_of_row(row))

    def show_row(self, text: str) -> None:
        """Show a row in full."""
        if text != self.full.toPlainText():
            self.full.setPlainText(text)

    def enlarge(self, points: float) -> None:
        """Write in letters of this size."""
        for widget in (self.list, self.full, self.field):
            font = widget.font()
            font.setPointSizeF(points)
            widget.setFont(font)

    # ------------------------------------------------------------------ keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _open(self) -> None:
        if (current := self.current()) is not None:
            self.opened.emit(current.discrepancy)

    def _step(self, by: int) -> None:
        """A line up or down; where no line is current, on from the grid's row."""
        entries, here = self.lines.entries, self.list.currentIndex()
        if here.isValid():
            self._choose(min(max(here.row() + by, 0), len(entries) - 1))
        elif by > 0:
            self._choose(next((n for n, e in enumerate(entries) if e.number >= self._at_row), len(entries) - 1))
        else:
            self._choose(next((n for n in reversed(range(len(entries))) if entries[n].number <= self._at_row), 0))

    def _look(self, start: int, by: int = 1) -> None:
        """Go to the first line with the words looked for."""
        words = self.sought.text().strip()
        self._tell_count()
        if not words or not self.lines.entries:
            return
        line = self.lines.find(words, start, by)
        if line is None:
            self._count.setText(self.tr("No line has these words."))
            announce(self.sought, self._count.text())
        else:
            self._choose(line)
            announce(self.sought, self.lines.said(line))

    def _look_on(self, by: int) -> None:
        self._look(self.list.currentIndex().row() + by, by)

    def _choose(self, line: int | None) -> None:
        if line is None or not 0 <= line < len(self.lines.entries):
            self.list.setCurrentIndex(QModelIndex())
            self.list.clearSelection()
            return
        index = self.lines.index(line)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _came(self, line: int | None) -> None:
        if line is not None:
            entry = self.lines.entries[line]
            self._at_row = entry.number
            self.came_to.emit(entry.discrepancy)

    # ------------------------------------------------------------------ putting together

    def _tell_count(self) -> None:
        number = len(self.lines.entries)
        self._count.setText(counted(number, self.tr("1 line"), self.tr("%n lines")))
        self._empty.setText(self.tr("Nothing to list: no difference passes the filter and the choice above."))
        self._empty.setVisible(not number)
        self.list.setAccessibleDescription("" if number else self._empty.text())

    def _shape(self) -> None:
        for widget, what in (
            (self.list, self.tr("List of differences")),
            (self.sought, self.tr("Words to find in the list")),
            (self.standing, self.tr("What is listed")),
            (self.full, self.tr("The row in full")),
        ):
            name(widget, what)
        self.sought.setPlaceholderText(self.tr("Find in the list (/)"))
        clearable(self.sought)
        self.standing.addItems([self.tr("all"), self.tr("still to deal with"), self.tr("dealt with")])
        self.list.setModel(self.lines)
        break_words(self.list)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(1)
        self.full.setReadOnly(True)
        self.full.setTabChangesFocus(True)
        self.full.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._empty.setContentsMargins(14, 12, 14, 12)
        for label in (self._empty, self._count):
            label.setTextFormat(Qt.TextFormat.PlainText)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 6, 8, 6)
        bar.setSpacing(8)
        bar.addWidget(self._count)
        bar.addStretch(1)
        bar.addWidget(self.sought, 1)
        bar.addWidget(self.standing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._empty)
        column.addWidget(self.list, FULL_ROW_SHARE)
        column.addWidget(self.field, 1)
        column.addSpacing(6)
        column.addWidget(self.full, 1)
        self.field.hide()
        for first, second in ((self.standing, self.list), (self.list, self.full)):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        steps = {
            Qt.Key.Key_Return: self._open,
            Qt.Key.Key_Enter: self._open,
            Qt.Key.Key_Slash: self.sought.setFocus,
            Qt.Key.Key_Down: lambda: self._step(1),
            Qt.Key.Key_Up: lambda: self._step(-1),
        }
        ListKeys(self.list, steps)
        back = {
            Qt.Key.Key_Escape: self.list.setFocus,
            Qt.Key.Key_Down: self.list.setFocus,
            Qt.Key.Key_Return: lambda: self._look_on(1),
            Qt.Key.Key_Enter: lambda: self._look_on(1),
            Qt.Key.Key_Up: lambda: self._look_on(-1),
        }
        ListKeys(self.sought, back)
        self.list.moved.connect(self._came)
        self.list.doubleClicked.connect(lambda _index: self._open())
        self.sought.textEdited.connect(lambda _text: self._look(max(0, self.list.currentIndex().row())))
        self.standing.activated.connect(lambda _index: self.wanted_changed.emit())
        self.field.left.connect(self.list.setFocus)
