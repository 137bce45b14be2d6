"""One spelling for each name that the versions spell in several ways, and which unit comes first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QWidget,
)

from reconciler.gui.dialogs.frame import answers, column, scrolling
from reconciler.gui.labels import wrapped
from reconciler.gui.naming import name as name_it
from reconciler.gui.wording import counted
from reconciler.model.command import SetHouseForms
from reconciler.model.figure_line import UnitChoice
from reconciler.model.house import HouseForm

Places = Callable[[SetHouseForms], Sequence[str]]

WIDEST = 900  # pixels: what a screen of 1024 has room for
WIDEST_NAME = 260


class HouseDialog(QDialog):
    """Each name with its spellings, and the order of units; what is chosen, or written, is the account's.

    Args:
        names: the spellings of each name, the most frequent first.
        present: what was picked before.
        places: what a choice would change in the account, a line each.

    Signals:
        picked: a ``SetHouseForms``.
    """

    picked = Signal(object)

    def __init__(
        self,
        names: Sequence[tuple[str, ...]],
        present: SetHouseForms,
        places: Places,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("House forms"))
        known = {spelling: entry.form for entry in present.forms for spelling in (entry.form, *entry.variants)}
        self._names, self._places = list(names), places
        self.units = self._unit_box(present.units)
        self.boxes = [self._box(name, known) for name in names]
        self.changes = QListWidget(self)
        self.changes.setAccessibleName(self.tr("What changes in the account"))
        self.changes.setWordWrap(True)
        self.changes.setFixedHeight(120)
        self._counted = wrapped(self)
        buttons, _ = answers(self, self.tr("&Keep"))
        layout = column(self)
        layout.setSpacing(12)
        layout.addWidget(
            wrapped(self, self.tr("Used in the account only; the versions and your own words stay as they are."))
        )
        layout.addWidget(self._list(), 1)
        layout.addWidget(self._counted)
        layout.addWidget(self.changes)
        layout.addWidget(buttons)
        self.setMinimumWidth(520)
        self.resize(660, 640)
        self._show_changes()
        (self.boxes or [self.units])[0].setFocus()

    def _show_changes(self) -> None:
        lines = self._places(self.chosen())
        self.changes.clear()
        self.changes.addItems(list(lines))
        none = self.tr("Nothing changes in the account as it is decided so far.")
        some = counted(len(lines), self.tr("One place changes:"), self.tr("%n places change:"))
        self._counted.setText(some if lines else none)
        self.changes.setVisible(bool(lines))

    def accept(self) -> None:
        """Send what was picked."""
        self.picked.emit(self.chosen())
        super().accept()

    def chosen(self) -> SetHouseForms:
        """The house forms as they stand in the dialog."""
        return SetHouseForms(self._forms(), UnitChoice(self.units.currentData()))

    def _forms(self) -> tuple[HouseForm, ...]:
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
        label = QLabel(self.tr("&Units, where a version gives two"), inner)
        label.setBuddy(self.units)
        form.addRow(label, self.units)
        for name, box in zip(self._names, self.boxes, strict=True):
            label = wrapped(inner, ", ".join(name))
            # A label that wraps asks for little, and would wrap beside a column half empty.
            label.setMinimumWidth(min(label.fontMetrics().horizontalAdvance(label.text()) + 2, WIDEST_NAME))
            label.setBuddy(box)
            form.addRow(label, box)
        area = scrolling(inner, self)
        needed = inner.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(min(needed, WIDEST))
        return area

    def _narrow(self, box: QComboBox) -> QComboBox:
        """Let a box be narrower than its longest entry: the dialog decides how wide it is."""
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        return box

    def _unit_box(self, present: UnitChoice) -> QComboBox:
        box = self._narrow(QComboBox(self))
        for choice, text in (
            (UnitChoice.USUAL, self._open()),
            (UnitChoice.METRIC, self.tr("metric first: 1,300 sq km (500 sq miles)")),
            (UnitChoice.IMPERIAL, self.tr("imperial first: 500 sq miles (1,300 sq km)")),
        ):
            box.addItem(text, choice.value)
        name_it(box, self.tr("Units, where a version gives two"))
        box.setToolTip(self.tr("Nothing is converted: where a version gives one unit, the account has that one."))
        box.setCurrentIndex(box.findData(present.value))
        box.currentIndexChanged.connect(lambda _row: self._show_changes())
        return box

    def _box(self, name: tuple[str, ...], known: dict[str, str]) -> QComboBox:
        box = self._narrow(QComboBox(self))
        box.setEditable(True)
        box.addItems([self._open(), *name])
        name_it(box, self.tr("Spelling of %1").replace("%1", name[0]))
        before = next((known[spelling] for spelling in name if spelling in known), None)
        box.setCurrentText(before if before is not None else self._open())
        box.currentTextChanged.connect(lambda _text: self._show_changes())
        return box

    def _open(self) -> str:
        return self.tr("(as each version has it)")
