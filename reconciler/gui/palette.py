"""The palette of commands: type a few letters of what you want to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reconciler.app.matching import matches
from reconciler.gui.announcing import announce
from reconciler.gui.labels import plain

MARGIN, AIR = 10, 6  # around the field and the list, and between them


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the palette; ``id`` comes back when it is chosen."""

    id: str
    text: str
    hint: str = ""
    keys: str = ""
    possible: bool = True


def ranked(offers: Iterable[Offer], query: str) -> list[Offer]:
    """The offers that answer ``query``, best first; those impossible now come last; all for an empty query."""
    scored = [(matches(query, offer.text) * 2 or matches(query, offer.hint) // 4, offer) for offer in offers]
    fitting = [(score, offer) for score, offer in scored if score > 0 or not query.strip()]
    return [offer for _score, offer in sorted(fitting, key=lambda pair: (not pair[1].possible, -pair[0]))]


class Palette(QFrame):
    """A field and the commands that answer it, laid over the window until it loses the keyboard.

    Signals:
        chosen: the id of the offer taken.
    """

    chosen = Signal(str)

    def __init__(self, offers: Iterable[Offer], parent: QWidget, home: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("All commands"))
        self._back, self._home = parent.window().focusWidget(), home
        self._offers, self._tall = list(offers), self.height()
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("What do you want to do?"))
        self._field.setAccessibleName(self.tr("Search commands"))
        self._field.textChanged.connect(self._fill)
        self._field.installEventFilter(self)
        self._list = QTreeWidget(self)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setColumnCount(2)
        self._list.setUniformRowHeights(True)
        self._list.setAllColumnsShowFocus(True)
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(lambda _item, _column: self._take())
        # The keyboard stays in the field, so a screen reader would not hear of the line that Enter takes.
        self._list.currentItemChanged.connect(lambda item, _before: announce(self._field, item.text(0) if item else ""))
        self._nothing = plain(self, self.tr("No command answers to this: fewer letters find more."))
        self._nothing.setContentsMargins(6, 4, 6, 4)
        layout = QVBoxLayout(self)
        layout.setSpacing(AIR)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self._field)
        layout.addWidget(self._nothing)
        layout.addWidget(self._list)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._fill("")

    def open_over(self, window: QWidget) -> None:
        """Show the palette at the top of ``window``, ready to type."""
        width = min(620, window.width() - 40)
        self._tall = min(440, window.height() - 80)
        self.setGeometry((window.width() - width) // 2, 44, width, self._height_needed())
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self.isAncestorOf(QApplication.focusWidget() or self.window()):
            self.close()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif key in steps:
            self._step(steps[key])
        else:
            return False
        return True

    def _leave(self) -> None:
        """Give the keyboard back to who had it."""
        for widget in (self._back, self._home):  # who had it may be gone with the empty state meanwhile
            if widget is not None and widget.isVisible():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                break
        self.close()

    def _step(self, by: int) -> None:
        last = self._list.topLevelItemCount() - 1
        self._choose(max(0, min(last, self._list.currentIndex().row() + by)))

    def _choose(self, place: int) -> None:
        if (item := self._list.topLevelItem(place)) is not None:
            self._list.setCurrentItem(item)

    def _fill(self, query: str) -> None:
        self._list.clear()
        for offer in ranked(self._offers, query):
            item = QTreeWidgetItem([offer.text, offer.keys])
            item.setData(0, Qt.ItemDataRole.UserRole, offer.id)
            item.setToolTip(0, offer.hint)
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 12))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setDisabled(not offer.possible)
            self._list.addTopLevelItem(item)
        nothing = not self._list.topLevelItemCount()
        self._nothing.setVisible(nothing)
        self._list.setVisible(not nothing)
        self.resize(self.width(), self.minimumSizeHint().height() if nothing else self._height_needed())
        if nothing:
            announce(self._field, self._nothing.text())
        self._choose(0)

    def _height_needed(self) -> int:
        """As high as the commands that answer need, up to what the window has room for."""
        around = self._field.sizeHint().height() + 2 * (MARGIN + self._list.frameWidth() + self.frameWidth()) + AIR
        line = max(1, self._list.sizeHintForRow(0))
        return around + min(self._list.topLevelItemCount(), (self._tall - around) // line) * line

    def _take(self) -> None:
        item = self._list.currentItem()
        if item is None or item.isDisabled():
            return
        name = str(item.data(0, Qt.ItemDataRole.UserRole))
        self._leave()
        self.chosen.emit(name)
