"""The editor's notes in a list; orphans stand first, because they ask for a new place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reconciler.gui.dialogs.note import class_of_note
from reconciler.gui.docks.listkeys import ListKeys
from reconciler.gui.labels import plain
from reconciler.gui.wording import shortened
from reconciler.model.decision import Note
from reconciler.model.ids import NoteId, RowId, VersionId

KEYS = {
    Qt.Key.Key_Return: "chosen",
    Qt.Key.Key_Enter: "chosen",
    Qt.Key.Key_F2: "change_asked",
    Qt.Key.Key_Space: "done_switched",
    Qt.Key.Key_Delete: "remove_asked",
}


class NoteList(QWidget):
    """All notes.

    Signals:
        chosen, change_asked, done_switched, remove_asked, attach_asked: the ``Note``.
    """

    chosen = Signal(object)
    change_asked = Signal(object)
    done_switched = Signal(object)
    remove_asked = Signal(object)
    attach_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: Sequence[Note] = ()
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Notes"))
        self.tree.setHeaderLabels([self.tr("Row"), self.tr("Kind"), self.tr("Note"), self.tr("On"), self.tr("State")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 60), (1, 100), (3, 260), (4, 80)):
            self.tree.setColumnWidth(column, width)
        self.tree.itemClicked.connect(lambda _item, _column: self._tell("chosen"))
        self.tree.itemDoubleClicked.connect(lambda _item, _column: self._tell("change_asked"))
        self._empty = plain(self, "")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(12, 10, 12, 10)
        self._bar = self._buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._empty, self.tree, self._bar):
            layout.addWidget(widget)
        self.setFocusProxy(self.tree)
        ListKeys(self.tree, {key: partial(self._tell, signal) for key, signal in KEYS.items()})

    def tell_keys(self, keyed: Callable[[str], str]) -> None:
        """Say by which key a note is written."""
        told = self.tr("No notes yet: {decide.note} writes one on the current row or on the selected words.")
        self._empty.setText(keyed(told))

    def show_notes(self, notes: Sequence[Note], numbers: Mapping[RowId, int], sigla: Mapping[VersionId, str]) -> None:
        """Show ``notes``; ``numbers`` of the rows, ``sigla`` of the versions."""
        at = self.tree.currentIndex().row()
        self._notes = sorted(notes, key=lambda note: numbers.get(note.row, 0) if note.row is not None else -1)
        self.tree.clear()
        for note in self._notes:
            item = QTreeWidgetItem(self._cells(note, numbers, sigla))
            item.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.tree.addTopLevelItem(item)
        if (before := self.tree.topLevelItem(at)) is not None:
            self.tree.setCurrentItem(before)
        self._empty.setVisible(not notes)
        self.tree.setVisible(bool(notes))
        self._bar.setVisible(bool(notes))

    def follow(self, note: NoteId) -> None:
        """Choose the line of a note, without going there."""
        line = next((n for n, known in enumerate(self._notes) if known.id == note), None)
        item = self.tree.topLevelItem(line) if line is not None else None
        if item is not None:
            self.tree.setCurrentItem(item)

    def current(self) -> Note | None:
        """The note of the chosen line."""
        line = self.tree.currentIndex().row()
        return self._notes[line] if 0 <= line < len(self._notes) else None

    def _cells(self, note: Note, numbers: Mapping[RowId, int], sigla: Mapping[VersionId, str]) -> list[str]:
        where = str(numbers[note.row]) if note.row is not None and note.row in numbers else self.tr("lost")
        on = f"{sigla.get(note.anchor.version, '?')}: “{shortened(note.anchor.quote, 50)}”" if note.anchor else ""
        if note.discrepancy:
            on = f"≠ {on}".strip()
        state = self.tr("done") if note.done else self.tr("open")
        return [where, class_of_note(note.kind), shortened(note.text, 200), on, state]

    def _buttons(self) -> QWidget:
        bar = QWidget(self)
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 4, 8, 6)
        for text, signal in (
            (self.tr("&Change…"), "change_asked"),
            (self.tr("D&one / open"), "done_switched"),
            (self.tr("A&ttach to this row"), "attach_asked"),
            (self.tr("&Remove"), "remove_asked"),
        ):
            button = QPushButton(text, bar)
            button.clicked.connect(lambda _checked=False, signal=signal: self._tell(signal))
            row.addWidget(button)
        row.addStretch(1)
        return bar

    def _tell(self, signal: str) -> None:
        if (note := self.current()) is not None:
            getattr(self, signal).emit(note)
