"""Everything that can be set, page by page, searchable; each change takes effect at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QWidget,
)

from reconciler.gui.dialogs.frame import column, scrolling
from reconciler.gui.dialogs.settingspage import SettingsPage
from reconciler.gui.naming import clearable

_FRAME = QSize(12, 40)


class PreferencesDialog(QDialog):
    """A list of pages at the left, the page at the right, a search above both."""

    def __init__(self, pages: Sequence[SettingsPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self.pages = list(pages)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the preferences"))
        self.search.setAccessibleName(self.tr("Search the preferences"))
        clearable(self.search)
        self.search.textChanged.connect(self._narrow)
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.tr("Pages"))
        self._stack = QStackedWidget(self)
        for page in self.pages:
            self.names.addItem(page.title)
            self._stack.addWidget(self._scrolling(page))
        self._nothing = QLabel(self.tr("No setting has these words. Esc shows all again."), self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(4, 4, 0, 0)
        self._stack.addWidget(self._nothing)
        self.names.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.names.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self.names)
        middle.addWidget(self._stack, 1)
        layout = column(self)
        layout.setSpacing(12)
        layout.addWidget(self.search)
        layout.addLayout(middle, 1)
        layout.addWidget(buttons)
        self._fit()
        self.resize(self._room().expandedTo(QSize(820, 560)).boundedTo(self._most()))

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters, set here, need more room at once; the pages know how much when all have been told."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        self._fit()
        self.resize(self._room().expandedTo(self.size()).boundedTo(self._most()))

    def _fit(self) -> None:
        """The list of pages as wide as its longest title."""
        self.names.setFixedWidth(max(190, self.names.sizeHintForColumn(0) + 2 * self.names.frameWidth() + 16))

    def _room(self) -> QSize:
        """What the widest page asks for beside the list, that no line of it is to be scrolled sideways."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        widest = max((page.minimumSizeHint().width() for page in self.pages), default=0)
        return QSize(self.names.width() + widest + bar + 14 + 2 * 16 + 4, 0)

    def _most(self) -> QSize:
        """What the screen has room for inside the frame that the desktop puts around a dialog."""
        return self.screen().availableSize() - _FRAME

    def show_page(self, title: str) -> None:
        """Bring a page to the front."""
        for number, page in enumerate(self.pages):
            if page.title == title:
                self.names.setCurrentRow(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text() and self.focusWidget() is self.search:
            self.search.clear()  # the first Escape ends the search, the next one the dialog
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Close; what is being written in a field is kept, however the dialog was left."""
        field = self.focusWidget()
        if isinstance(field, QLineEdit) and field is not self.search and field.isModified():
            field.editingFinished.emit()
        super().done(result)

    def _scrolling(self, page: SettingsPage) -> QScrollArea:
        return scrolling(page, self)

    def _narrow(self, words: str) -> None:
        """Leave only what answers the words; go to the first page that has any of it."""
        found = [page.narrow(words) for page in self.pages]
        for number, any_left in enumerate(found):
            item: QListWidgetItem = self.names.item(number)
            item.setHidden(not any_left)
        if not any(found):
            self._stack.setCurrentWidget(self._nothing)
            return
        current = self.names.currentRow()
        number = current if 0 <= current < len(found) and found[current] else found.index(True)
        self.names.setCurrentRow(number)
        self._stack.setCurrentIndex(number)


def page_titles() -> dict[str, str]:
    """The titles of the pages by their short names."""
    return {
        "appearance": QCoreApplication.translate("Preferences", "Appearance"),
        "review": QCoreApplication.translate("Preferences", "Review and language"),
        "attribution": QCoreApplication.translate("Preferences", "Attribute both"),
        "keys": QCoreApplication.translate("Preferences", "Keys"),
        "privacy": QCoreApplication.translate("Preferences", "Translation and privacy"),
        "export": QCoreApplication.translate("Preferences", "Export"),
        "dictionaries": QCoreApplication.translate("Preferences", "Dictionaries"),
    }
