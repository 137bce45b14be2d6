"""One spelling for each name that the versions spell in several ways."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reconciler.model.house import HouseForm


class HouseDialog(QDialog):
    """Each name with its spellings; the one chosen, or written, is the account's.

    Args:
        names: the spellings of each name, the most frequent first.
        present: what was picked before.

    Signals:
        picked: the house forms as a tuple.
    """

    picked = Signal(object)

    def __init__(
        self, names: Sequence[tuple[str, ...]], present: Sequence[HouseForm], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("House spelling"))
        known = {spelling: entry.form for entry in present for spelling in (entry.form, *entry.variants)}
        self._names = list(names)
        self.boxes = [self._box(name, known) for name in names]
        told = QLabel(self.tr("In the account alone; the versions and your own words stay as they are."), self)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("&Keep"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(told)
        layout.addWidget(self._list(), 1)
        layout.addWidget(buttons)
        self.setMinimumWidth(480)

    def accept(self) -> None:
        """Send what was picked."""
        self.picked.emit(self.forms())
        super().accept()

    def forms(self) -> tuple[HouseForm, ...]:
        """The house forms as they stand in the dialog."""
        found = []
        for name, box in zip(self._names, self.boxes, strict=True):
            form = box.currentText().strip()
            if form and form != self._open():
                found.append(HouseForm(form, tuple(spelling for spelling in name if spelling != form)))
        return tuple(found)

    def _list(self) -> QScrollArea:
        inner = QWidget()
        form = QFormLayout(inner)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        for name, box in zip(self._names, self.boxes, strict=True):
            label = QLabel(", ".join(name), inner)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(box)
            form.addRow(label, box)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        return area

    def _box(self, name: tuple[str, ...], known: dict[str, str]) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.addItems([self._open(), *name])
        box.setAccessibleName(self.tr("Spelling of %1").replace("%1", name[0]))
        before = next((known[spelling] for spelling in name if spelling in known), None)
        box.setCurrentText(before if before is not None else self._open())
        return box

    def _open(self) -> str:
        return self.tr("(as each version has it)")
