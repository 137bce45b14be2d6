"""The project as it was at former saves: when that was, how far it was then, and in what it differs from now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reconciler.app.earlier import Contents, EarlierState
from reconciler.gui.changes import change_lines
from reconciler.gui.dialogs.frame import column
from reconciler.gui.labels import wrapped
from reconciler.gui.moments import moment
from reconciler.gui.sentences import translated
from reconciler.gui.wholelines import break_words
from reconciler.model.errors import ReconcilerError

SAVED, SIZE, DECIDED, NOTES, VERSIONS = range(5)
_FRAME = QSize(12, 44)  # what a window manager puts round a dialog
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Outcome = Contents | ReconcilerError | None


class EarlierDialog(QDialog):
    """The states above, the latest first; below what differs from now in the chosen one.

    Args:
        name: of the project.
        states: its earlier states; may be none.
        now: the time.

    Attributes:
        states: the list of states.
        differing: what differs, line by line.

    Signals:
        looked_at: the place of a state that was chosen.
        stop_asked: the states that were not looked through yet need not be.
        opened: an ``EarlierState`` to be opened as a copy.
    """

    looked_at = Signal(int)
    stop_asked = Signal()
    opened = Signal(object)

    def __init__(self, name: str, states: Sequence[EarlierState], now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Earlier states"))
        self._kept, self._found = list(states), list[Outcome]([None] * len(states))
        self._under_way = bool(states)
        self._items: list[QTreeWidgetItem] = []
        self.states, self.differing = self._list(now), QListWidget(self)
        self.differing.setAccessibleName(self.tr("What differs from now"))
        break_words(self.differing)
        self._about = wrapped(self, self._introduction(name))
        self._lay_out()
        self.resize(QSize(760, 560).boundedTo(self.screen().availableSize() - _FRAME))
        if states:
            self.states.setCurrentItem(self._items[0])
            self.states.setFocus()
        self.states.currentItemChanged.connect(lambda *_: self._choose())
        self._show()

    @property
    def place(self) -> int:
        """The place of the chosen state; -1 where there is none."""
        return self.states.currentIndex().row()

    def put(self, place: int, found: Contents | ReconcilerError) -> None:
        """Show what is in a state, or why that cannot be told."""
        self._found[place] = found
        item = self._items[place]
        if isinstance(found, Contents):
            share = self.tr("%1 of %2").replace("%1", str(found.decided)).replace("%2", str(found.rows))
            for place_of, text in ((DECIDED, share), (NOTES, str(found.notes)), (VERSIONS, str(found.versions))):
                item.setText(place_of, text)
        else:
            item.setText(DECIDED, self.tr("cannot be read"))
        if place == self.place:
            self._show()

    def rest(self) -> None:
        """Nothing is looked through any more; what was not stays unknown until it is chosen."""
        self._under_way = False
        for item, found in zip(self._items, self._found, strict=True):
            if found is None:
                item.setText(DECIDED, self.tr("not counted"))
        self._show()

    def _choose(self) -> None:
        if self._found[self.place] is None and not self._under_way:
            self._under_way = True
            self._items[self.place].setText(DECIDED, "…")
        self.looked_at.emit(self.place)
        self._show()

    def _show(self) -> None:
        found = self._found[self.place] if self._kept else None
        self._stop.setVisible(self._under_way)
        self._open.setEnabled(bool(self._kept) and not isinstance(found, ReconcilerError))
        self.differing.clear()
        self.differing.addItems(self._lines(found))
        self.differing.setCurrentRow(0)

    def _lines(self, found: Outcome) -> Sequence[str]:
        if found is None:
            waiting = self.tr("This state is being read …")
            return [waiting if self._under_way else self.tr("This state was not looked through.")]
        if isinstance(found, ReconcilerError):
            return [translated(part) for part in (found.what, found.kept, found.advice) if part]
        return change_lines(found.differing) or [self.tr("Nothing differs: the project is as it was saved then.")]

    def _introduction(self, name: str) -> str:
        if not self._kept:
            none = self.tr(
                "There are no earlier states of “%1” yet. With every save the program keeps a copy of the project on "
                "this machine: the last five, then one an hour, one a day for a month. They are listed here."
            )
            return none.replace("%1", name)
        told = self.tr("“%1” as it was at former saves. A state is opened as a copy: the project stays as it is.")
        return told.replace("%1", name)

    def _list(self, now: datetime) -> QTreeWidget:
        states = QTreeWidget(self)
        states.setAccessibleName(self.tr("Earlier states, the latest first"))
        states.setHeaderLabels(
            [self.tr("Saved"), self.tr("Size"), self.tr("Rows decided"), self.tr("Notes"), self.tr("Versions")]
        )
        states.setRootIsDecorated(False)
        states.setUniformRowHeights(True)
        for saved, state in zip(_times(self._kept, now), self._kept, strict=True):
            item = QTreeWidgetItem([saved, _size(state.size), "…"])
            for number in (SIZE, DECIDED, NOTES, VERSIONS):
                item.setTextAlignment(number, _NUMBERS)
            self._items.append(item)
        states.addTopLevelItems(self._items)
        header = states.header()
        for number in (SIZE, DECIDED, NOTES, VERSIONS):
            states.headerItem().setTextAlignment(number, _NUMBERS)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(SAVED, QHeaderView.ResizeMode.Stretch)
        states.itemDoubleClicked.connect(lambda *_: self._open.click())
        return states

    def _lay_out(self) -> None:
        layout = column(self)
        layout.setSpacing(10)
        layout.addWidget(self._about)
        split, low = QSplitter(Qt.Orientation.Vertical, self), QWidget(self)
        below = QVBoxLayout(low)
        below.setContentsMargins(0, 6, 0, 0)
        below.addWidget(wrapped(low, self.tr("What differs from the project as it is now:")))
        below.addWidget(self.differing, 1)
        for part in (self.states, low):
            split.addWidget(part)
        split.setSizes([230, 230])
        split.setChildrenCollapsible(False)
        split.setVisible(bool(self._kept))
        layout.addWidget(split, 1)
        layout.addLayout(self._buttons())
        if not self._kept:
            layout.insertStretch(1, 1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._stop = QPushButton(self.tr("&Stop counting"), self)
        self._open = QPushButton(self.tr("&Open as a copy"), self)
        close = QPushButton(self.tr("Close"), self)
        for button in (self._stop, close):
            button.setAutoDefault(False)
        self._open.setVisible(bool(self._kept))
        self._open.setDefault(bool(self._kept))
        self._stop.clicked.connect(self.stop_asked)
        self._open.clicked.connect(lambda: self.opened.emit(self._kept[self.place]))
        close.clicked.connect(self.reject)
        row.addWidget(self._stop)
        row.addStretch(1)
        for button in (self._open, close):
            row.addWidget(button)
        return row


def _size(number: int) -> str:
    return QLocale().formattedDataSize(number, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _times(states: Sequence[EarlierState], now: datetime) -> list[str]:
    """When each was saved, to the minute; to the second where a minute saw more than one."""
    minutes = [state.saved.replace(second=0, microsecond=0) for state in states]
    told = [
        moment(state.saved, now, seconds=minutes.count(minute) > 1)
        for state, minute in zip(states, minutes, strict=True)
    ]
    return [text[:1].upper() + text[1:] for text in told]
