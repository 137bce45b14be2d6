"""A page of settings: one line a setting, with a sentence that says what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QPushButton, QSpinBox, QWidget

from reconciler.gui.dialogs.searchwords import search_words
from reconciler.gui.labels import wrapped


class SettingsPage(QWidget):
    """Settings below one another.

    Attributes:
        title: as it stands in the list of pages.
        editors: the fields by short name.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.editors: dict[str, QWidget] = {}
        self._lines: list[tuple[str, list[QWidget]]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 0, 8, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def add(self, name: str, label: str, hint: str, editor: QWidget) -> QLabel:
        """Put a setting at the end of the page; the line with its hint."""
        row = self._grid.rowCount()
        self.editors[name] = editor
        editor.setAccessibleName(label.replace("&", ""))
        editor.setAccessibleDescription(hint)
        told = wrapped(self, hint)
        told.setProperty("muted", True)
        widgets: list[QWidget] = [editor, told]
        if isinstance(editor, QCheckBox):
            editor.setText(label)
            self._grid.addWidget(editor, row, 0, 1, 2)
        elif label:
            named = QLabel(label, self)
            named.setBuddy(editor)
            widgets.append(named)
            self._grid.addWidget(named, row, 0)
            if isinstance(editor, QPushButton):
                editor.setAutoDefault(False)  # Enter in the search above must not press it
                self._grid.addWidget(editor, row, 1, Qt.AlignmentFlag.AlignLeft)
            else:
                self._grid.addWidget(editor, row, 1)
        else:
            self._grid.addWidget(editor, row, 0, 1, 2)
        self._grid.addWidget(told, row + 1, 0, 1, 2)
        self._grid.setRowMinimumHeight(row + 2, 10)
        self._lines.append((f"{self.title} {label} {hint} {search_words(name)}".replace("&", "").casefold(), widgets))
        return told

    def finish(self, *, stretch: bool = True) -> SettingsPage:
        """Keep the settings at the top."""
        if stretch:
            self._grid.setRowStretch(self._grid.rowCount(), 1)
        return self

    def narrow(self, words: str) -> bool:
        """Leave only the settings that answer the words; whether there are any."""
        wanted = words.casefold().split()
        left = False
        for text, widgets in self._lines:
            fits = all(word in text for word in wanted)
            left = left or fits
            for widget in widgets:
                widget.setVisible(fits)
        return left


def choice(names: Mapping[str, str], current: str, changed: Callable[[str], None]) -> QComboBox:
    """A field in which one of several values is chosen; ``names`` are what people read, by value."""
    box = QComboBox()
    for value, name in names.items():
        box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(current)))
    box.currentIndexChanged.connect(lambda _index: changed(str(box.currentData())))
    return box


def switch(changed: Callable[[bool], None], *, on: bool) -> QCheckBox:
    """A setting that is on or off."""
    box = QCheckBox()
    box.setChecked(on)
    box.toggled.connect(changed)
    return box


def number(value: int, limits: tuple[int, int], step: int, suffix: str, changed: Callable[[int], None]) -> QSpinBox:
    """A number between two limits."""
    box = QSpinBox()
    box.setRange(*limits)
    box.setSingleStep(step)
    box.setSuffix(suffix)
    box.lineEdit().setTextMargins(6, 0, 0, 0)  # a style sheet leaves the number at the very edge
    box.setValue(value)
    box.valueChanged.connect(changed)
    return box
