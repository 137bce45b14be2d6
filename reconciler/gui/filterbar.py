"""Chips above the grid: one for each class of discrepancy with its live count, and what rows are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from reconciler.gui.review import SWITCHES, Filter
from reconciler.gui.theme import MarkStyle, Theme
from reconciler.gui.wording import class_name, counted
from reconciler.model.discrepancy import DiscrepancyClass

BADGE = 18
TALL = 780


class FilterBar(QWidget):
    """Shows counts, and lets the editor narrow the rows.

    Signals:
        changed: the new ``Filter``.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = Filter()
        self._counts: Mapping[DiscrepancyClass, int] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(8, 0, 8, 4)
        self._lines.setSpacing(4)
        self._row, self._end = QHBoxLayout(), QWidget(self)
        self._row.setSpacing(4)
        switches = QHBoxLayout(self._end)
        switches.setContentsMargins(0, 0, 0, 0)
        switches.setSpacing(4)
        self._chips = {kind: self._chip(f"chip-{kind.value}", self._row) for kind in DiscrepancyClass}
        for kind, chip in self._chips.items():
            chip.clicked.connect(lambda _checked=False, kind=kind: self.toggle_class(kind))
        self._row.addStretch(1)
        switches.addStretch(1)
        self._switches = {name: self._chip(f"chip-{name}", switches) for name in SWITCHES}
        for name, chip in self._switches.items():
            chip.clicked.connect(lambda _checked=False, name=name: self.toggle(name))
        self._all = self._chip("chip-all", switches)
        self._all.setCheckable(False)
        self._all.setText(self.tr("All"))
        self._all.clicked.connect(lambda: self.set(Filter()))
        for chip in (*self._switches.values(), self._all):
            chip.setProperty("plain", True)
        self._lines.addLayout(self._row)
        self._row.addWidget(self._end)
        self.set_theme(theme)
        self._label()

    def set_theme(self, theme: Theme) -> None:
        """Paint the badges in the colours of ``theme``."""
        self.setStyleSheet(
            # Qt leaves room for two spaces: behind the words where there is an icon, else on both sides of them.
            f"QToolButton {{ border: 1px solid {theme.line}; border-radius: 12px; padding: 3px 2px 3px 8px; }}"
            "QToolButton[close=true] { padding: 3px 0 3px 4px; }"
            f"QToolButton[plain=true] {{ min-height: {BADGE}px; padding: 3px 6px; }}"
            "QToolButton[plain=true][close=true] { padding: 3px 3px; }"
            'QToolButton[toolButtonStyle="0"] { padding: 3px 8px; }'
            f"QToolButton:hover {{ background: {theme.raised}; border-color: {theme.muted}; }}"
            f"QToolButton:checked {{ background: {theme.row_current}; border: 1px solid {theme.accent}; }}"
            f"QToolButton:focus {{ border: 2px solid {theme.focus}; }}"
        )
        for kind, chip in self._chips.items():
            chip.setIcon(badge(theme.marks[kind], self.devicePixelRatioF()))
            chip.setIconSize(QSize(BADGE, BADGE))

    def show_counts(self, counts: Mapping[DiscrepancyClass, int], *, undecided: int) -> None:
        """Set the live counts."""
        self._counts = counts
        self._switches["undecided"].setText(self.tr("Undecided") + f" {undecided}")
        self._label()

    def toggle_class(self, kind: DiscrepancyClass) -> None:
        """Show rows with this class too, or no longer."""
        self.set(replace(self.filter, classes=self.filter.classes ^ {kind}))

    def toggle(self, name: str) -> None:
        """Switch one of ``SWITCHES``."""
        self.set(self.filter.toggled(name))

    def set(self, filtered: Filter) -> None:
        """Take ``filtered`` as the filter and tell of it."""
        self.filter = filtered
        self._label()
        self.changed.emit(filtered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label()

    def _label(self) -> None:
        self._switches["differences"].setText(self.tr("Differences"))
        self._switches["single"].setText(self.tr("One version"))
        self._switches["unconfirmed"].setText(self.tr("Unconfirmed"))
        for name, chip in self._switches.items():
            chip.setChecked(getattr(self.filter, name))
        self._switches["unconfirmed"].setVisible(self.filter.unconfirmed)  # asked for in the menu: the line is full
        self._all.setVisible(not self.filter.shows_all)
        for kind, chip in self._chips.items():
            number = self._counts.get(kind, 0)
            chip.setChecked(kind in self.filter.classes)
            chip.setVisible(number > 0 or kind in self.filter.classes)
            chip.setToolTip(
                counted(number, self.tr("%1: one to deal with"), self.tr("%1: %n to deal with")).replace(
                    "%1", class_name(kind)
                )
            )
            chip.setAccessibleName(chip.toolTip())
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """What the narrowest way of writing needs: it is the window that decides how narrow it is."""
        narrowest = sum(BADGE + 18 for chip in self._chips.values() if not chip.isHidden())
        return QSize(max(self._end.minimumSizeHint().width(), narrowest) + 16, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Words and letters where there is room for both, then closer together, in two lines if the window is tall.

        Where there is no room for that: letters, then letters in two lines, then letters without their numbers.
        """
        tall = ((True, True, True),) if self.window().height() >= TALL else ()
        ways = ((True, False, False), (True, True, False), *tall, (False, True, False), (False, True, True))
        for words, close, apart in ways:
            self._part(apart=apart)
            self._write(words=words, close=close)
            if self._needed(apart=apart) <= self.width():
                return
        # The tip and the name of a chip still tell its number; half a number would be a wrong one.
        for chip in self._chips.values():
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _needed(self, *, apart: bool) -> int:
        """The width of the longest line, in pixels; a layout would answer with what it was before."""
        first = self._chips.values() if apart else (*self._chips.values(), *self._switches.values(), self._all)
        shown = [chip for chip in first if not chip.isHidden()]
        return sum(chip.sizeHint().width() + 4 for chip in shown) + 20

    def _part(self, *, apart: bool) -> None:
        if apart == (self._lines.indexOf(self._end) >= 0):
            return
        (self._row if apart else self._lines).removeWidget(self._end)
        (self._lines if apart else self._row).addWidget(self._end)

    def _write(self, *, words: bool, close: bool) -> None:
        for kind, chip in self._chips.items():
            number = self._counts.get(kind, 0)
            air = "" if close else " "
            chip.setText(f"{air}{class_name(kind)} {number}" if words else str(number))
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for chip in (*self._chips.values(), *self._switches.values(), self._all):
            if chip.property("close") is not close:
                chip.setProperty("close", close)
                chip.style().unpolish(chip)
                chip.style().polish(chip)
                chip.updateGeometry()

    def _chip(self, name: str, row: QHBoxLayout) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName(name)
        chip.setCheckable(True)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row.addWidget(chip)
        return chip


def badge(style: MarkStyle, ratio: float) -> QIcon:
    """The letter of a class on its tint."""
    pixmap = QPixmap(int(BADGE * ratio), int(BADGE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.tint))
    area = QRectF(0.5, 0.5, BADGE - 1, BADGE - 1)
    painter.drawRoundedRect(area, 4, 4)
    painter.setPen(QPen(QColor(style.ink), 1))
    font = QFont(painter.font())
    font.setPixelSize(BADGE - 7)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, style.letter)
    painter.end()
    icon = QIcon(pixmap)
    # In the chosen line of a list Qt would dye it: the letter keeps its colour, or it would be another class.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
