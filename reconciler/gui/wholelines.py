"""Items of lists whose words go over several lines, none of them cut off."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

PADDING = 6  # left and right of an item, as themes/window.qss has it

Index = QModelIndex | QPersistentModelIndex


class WholeLines(QStyledItemDelegate):
    """Gives an item the lines its words need; its picture stands beside the first of them.

    Qt breaks the words as if the padding of the style sheet were not there, and then has a line too few for them.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        narrower = QStyleOptionViewItem(option)
        inside = narrower.rect
        inside.setWidth(inside.width() - 2 * PADDING)
        narrower.rect = inside
        return super().sizeHint(narrower, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.decorationAlignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter


def break_words(view: QListView) -> None:
    """Let the words of a list go over as many lines as they need, again with each new width."""
    view.setWordWrap(True)
    view.setTextElideMode(Qt.TextElideMode.ElideNone)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setItemDelegate(WholeLines(view))
