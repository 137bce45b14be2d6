"""Names for the cards above columns and lanes: they are painted, and a screen reader would meet one nameless strip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

_CARD = "card"


def name_cards(header: QWidget, cards: Sequence[tuple[QRect, str]]) -> None:
    """Let each card be a thing of its own for those who do not see: where it lies, and what stands on it.

    What lies over the cards paints nothing and lets the mouse through.
    """
    present = header.findChildren(QWidget, _CARD, Qt.FindChildOption.FindDirectChildrenOnly)
    for place, (box, words) in enumerate(cards):
        card = present[place] if place < len(present) else _new(header)
        if card.geometry() != box:
            card.setGeometry(box)
        if card.accessibleName() != words:
            card.setAccessibleName(words)
        card.show()
    for spare in present[len(cards) :]:
        spare.hide()


def _new(header: QWidget) -> QWidget:
    card = QWidget(header)
    card.setObjectName(_CARD)
    card.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return card
