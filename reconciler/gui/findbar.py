"""The search line under the grid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from reconciler.app.search import Query
from reconciler.gui.labels import plain
from reconciler.gui.markedwords import MARKED, MarkedLine, MarkedWords
from reconciler.gui.naming import clearable
from reconciler.gui.tabbing import press

WHOLE_LINES, TALL = 4, 780
ROOM_TO_WRITE = 280  # pixels of the field, below which the choices get a line of their own


class FindBar(QWidget):
    """What to search for, and how many places there are.

    Signals:
        asked: a ``Query`` while it is typed; ``stepped``: 1 or -1; ``closed``: the editor is done.
        chosen: the number of a place in the list; ``replace_asked``: whether everywhere in the account.
    """

    asked = Signal(object)
    stepped = Signal(int)
    closed = Signal()
    chosen = Signal(int)
    replace_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit(self)
        self._field.setObjectName("find-field")
        self._field.setPlaceholderText(self.tr("Find in all versions and translations, the account and the notes"))
        self._field.setAccessibleName(self.tr("Find"))
        clearable(self._field)
        self._field.textChanged.connect(lambda _text: self._ask())
        self._case = QCheckBox(self.tr("&Case"), self)
        self._words = QCheckBox(self.tr("&Whole words"), self)
        self._regex = QCheckBox(self.tr("&Regular expression"), self)
        for box in (self._case, self._words, self._regex):
            box.toggled.connect(lambda _on: self._ask())
        self._count = plain(self)
        self._count.setMinimumWidth(90)
        self._count.setContentsMargins(0, 0, 8, 0)
        before, after = QPushButton(self.tr("Previous"), self), QPushButton(self.tr("Next"), self)
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after.clicked.connect(lambda: self.stepped.emit(1))
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.closed)
        self._list = self._places()
        self._more = QCheckBox(self.tr("&List and replace"), self)
        self._more.toggled.connect(self._show_more)
        self._under = self._second_line()
        self._choices = self._in_line(self._case, self._words, self._regex, self._more)
        self._row, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._column.setContentsMargins(10, 6, 10, 6)
        self._column.addWidget(self._list)
        self._column.addLayout(self._row)
        self._column.addWidget(self._under)
        self._under.hide()
        self._row.addWidget(self._field, 1)
        for widget in (self._count, self._choices, before, after, close):
            self._row.addWidget(widget)

    def _in_line(self, *boxes: QCheckBox) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)  # a word stands nearer to its own box than to the next
        for box in boxes:
            row.addWidget(box)
        row.addStretch(1)
        return line

    def _places(self) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(self.tr("Places found"))
        made.setUniformItemSizes(True)
        made.setItemDelegate(MarkedWords(made))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the end of a line may be cut
        made.hide()
        made.itemActivated.connect(lambda _item: self.chosen.emit(made.currentRow()))
        made.itemClicked.connect(lambda _item: self.chosen.emit(made.currentRow()))
        return made

    def _second_line(self) -> QWidget:
        """What to put for the words found."""
        line = QWidget(self)
        self._put = QLineEdit(line)
        self._put.setObjectName("replace-field")
        self._put.setPlaceholderText(self.tr("Replace with, in the account only"))
        self._put.setAccessibleName(self.tr("Replace with"))
        self.one = QPushButton(self.tr("Replace in this row"), line)
        self.all = QPushButton(self.tr("Replace all"), line)
        self.one.clicked.connect(lambda: self.replace_asked.emit(False))
        self.all.clicked.connect(lambda: self.replace_asked.emit(True))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._put, 1)
        row.addWidget(self.one)
        row.addWidget(self.all)
        return line

    def _show_more(self, on: bool) -> None:  # noqa: FBT001  Qt's signal carries it
        self._under.setVisible(on)
        self._list.setVisible(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_list()
        beside = (self._choices, *(w for w in self._in_a_row() if w not in (self._field, self._choices)))
        taken = sum(widget.sizeHint().width() + self._row.spacing() for widget in beside) + 20
        self._part(apart=self.width() - taken < ROOM_TO_WRITE)

    def minimumSizeHint(self) -> QSize:
        """What it needs with the choices in a line of their own: it is the window that decides how narrow it is."""
        row = [widget for widget in self._in_a_row() if widget is not self._choices]
        line = sum(widget.minimumSizeHint().width() + self._row.spacing() for widget in row)
        return QSize(max(self._choices.minimumSizeHint().width(), line) + 20, super().minimumSizeHint().height())

    def _in_a_row(self) -> list[QWidget]:
        items = (self._row.itemAt(n) for n in range(self._row.count()))
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def _part(self, *, apart: bool) -> None:
        """Put the choices below the field where they would leave it no room."""
        if apart == (self._column.indexOf(self._choices) >= 0):
            return
        if apart:
            self._row.removeWidget(self._choices)
            self._column.insertWidget(self._column.indexOf(self._under), self._choices)
        else:
            self._column.removeWidget(self._choices)
            self._row.insertWidget(2, self._choices)

    def show_more(self) -> None:
        """Show the list of places and the line for replacing."""
        self._more.setChecked(True)

    def substitute(self) -> str:
        """What is to be put for the words found."""
        return self._put.text()

    def show_hits(self, lines: Sequence[MarkedLine]) -> None:
        """List the places, the words found in bold."""
        self._list.clear()
        self._list.addItems([line.text for line in lines])
        for number, line in enumerate(lines):
            self._list.item(number).setData(MARKED, line)
        self._fit_list()

    def _fit_list(self) -> None:
        """As high as the places need, up to four lines, three in a low window; none of them is cut."""
        if self._list.count():
            shown = min(self._list.count(), WHOLE_LINES if self.window().height() >= TALL else WHOLE_LINES - 1)
            frame = 2 * self._list.frameWidth()
            self._list.setFixedHeight(shown * self._list.sizeHintForRow(0) + frame)

    def show_place(self, number: int) -> None:
        """Mark the line of the place that is gone to."""
        self._list.setCurrentRow(number)

    def open(self, text: str = "") -> None:
        """Show the line with ``text`` in it, ready to type."""
        self.show()
        if text:
            self._field.setText(text)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._ask()

    def query(self) -> Query:
        """What is asked for."""
        return Query(
            self._field.text(),
            case=self._case.isChecked(),
            whole_words=self._words.isChecked(),
            regex=self._regex.isChecked(),
        )

    def tell(self, text: str, *, wrong: bool = False) -> None:
        """Show how many places were found, or what is ``wrong`` with the query."""
        self._count.setText(text)
        for widget in (self._count, self._field):
            if widget.property("wrong") is not wrong:
                widget.setProperty("wrong", wrong)
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif press(self.window(), event):
            return
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self.asked.emit(self.query())
