"""At the edges of the cards: how many versions lie out of sight there, and a way to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QToolButton, QWidget

from reconciler.gui.panes import texts
from reconciler.gui.panes.geometry import beyond
from reconciler.gui.theme import Theme

SHADOW = 9  # pixels
AIR = 5  # between a button and the edge it stands at


class Place(Protocol):
    """Says where a button goes."""

    def __call__(self, size: QSize, card: QRect, *, right: bool) -> QPoint:
        """The corner of a button of this ``size`` that leads to ``card``."""


class Edges:
    """A button at each edge beyond which cards lie; it brings the next of them into view."""

    def __init__(self, header: QWidget, area: QAbstractScrollArea) -> None:
        self._area = area
        self._by = {False: 0, True: 0}
        self.buttons = {right: self._button(header, right=right) for right in (False, True)}

    def tell(self, cards: Sequence[QRect], start: int, end: int, place: Place) -> None:
        """Say how many cards are not wholly in view.

        Args:
            cards: where they lie in the header.
            start: where the stretch begins in which they are seen.
            end: where it ends.
            place: where the buttons go.
        """
        found = beyond([(card.left(), card.right() + 1) for card in cards], start, end)
        self._by = {False: found.back, True: found.on}
        for right, count in ((False, found.before), (True, found.after)):
            button = self.buttons[right]
            if count:
                button.setText(f"{count} ›" if right else f"‹ {count}")
                button.setToolTip(texts.out_of_sight(count, right=right))
                button.setAccessibleName(button.toolTip())
                button.adjustSize()
                button.move(place(button.size(), cards[-count] if right else cards[count - 1], right=right))
                button.raise_()
            button.setVisible(bool(count))

    def taken(self) -> int:
        """The width that the button at the end takes from the last card."""
        return 0 if self.buttons[True].isHidden() else self.buttons[True].width() + 2 * AIR

    def _button(self, header: QWidget, *, right: bool) -> QToolButton:
        button = QToolButton(header)
        button.setObjectName("further")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.hide()
        bar = self._area.horizontalScrollBar()
        button.clicked.connect(lambda: bar.setValue(bar.value() + self._by[right]))
        return button


def paint_shadow(painter: QPainter, theme: Theme, area: QRect, *, before: bool, after: bool) -> None:
    """A soft shadow at the edges of ``area`` behind which something goes on."""
    for hides, x, width in ((before, area.left(), SHADOW), (after, area.right() + 1, -SHADOW)):
        if hides:
            shade = QLinearGradient(x, 0, x + width, 0)
            ink = QColor(theme.text if not theme.dark else "#000000")
            ink.setAlpha(28 if not theme.dark else 110)
            clear = QColor(ink)
            clear.setAlpha(0)
            shade.setColorAt(0, ink)
            shade.setColorAt(1, clear)
            painter.fillRect(QRect(min(x, x + width), area.top(), SHADOW, area.height()), QBrush(shade))
