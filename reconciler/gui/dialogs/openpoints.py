"""What is open before an account leaves, as a list one goes through with the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reconciler.app.checking import is_open
from reconciler.gui.languages import spoken
from reconciler.gui.wholelines import break_words
from reconciler.model.discrepancy import Discrepancy
from reconciler.model.trace import OpenPoint, PointKind


class OpenPoints(QListWidget):
    """One line a point, row by row: first those that are open, in each row the gravest on top; Enter goes there.

    Signals:
        gone_to: an ``OpenPoint``.
    """

    gone_to = Signal(object)

    def __init__(self, points: Sequence[OpenPoint], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Open before the export"))
        break_words(self)
        for point in sorted(points, key=lambda point: (not is_open(point), point.number, *_gravity(point))):
            item = QListWidgetItem(self._line(point))
            item.setData(Qt.ItemDataRole.UserRole, point)
            self.addItem(item)
        self.itemDoubleClicked.connect(self._go)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.currentRow() >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _go(self, item: QListWidgetItem) -> None:
        self.gone_to.emit(item.data(Qt.ItemDataRole.UserRole))

    def _line(self, point: OpenPoint) -> str:
        sign = "●" if is_open(point) else "✓" if point.verified else "○"
        row = self.tr("Row %1").replace("%1", str(point.number))
        return f"{sign} {row}: {said(point)}"


def _gravity(point: OpenPoint) -> tuple[int, int]:
    """Small for what is grave: by kind, then by the severity of a discrepancy."""
    return list(PointKind).index(point.kind), -point.found.severity if point.found is not None else 0


def said(point: OpenPoint) -> str:
    """A point as a sentence."""
    return (
        _sentence(point)
        .replace("%1", ", ".join(point.versions))
        .replace("%2", ", ".join(map(str, point.elsewhere)))
        .replace("%3", point.text if point.found is None else _told(point.found))
        .replace("%4", point.was)
    )


def _told(found: Discrepancy) -> str:
    """A discrepancy in the language of the window; in an export it is told in that of the account."""
    from reconciler.app.messages import discrepancy_in  # reads the rules of every class

    return discrepancy_in(found, spoken()).message


def _sentence(point: OpenPoint) -> str:
    if point.translated:
        return QCoreApplication.translate("OpenPoints", "the quotation “%3” is a translation; no version has its words")
    if point.elsewhere:
        return QCoreApplication.translate("OpenPoints", "“%3” is not in the versions of this row, but of row %2")
    if point.kind is PointKind.HOUSE and not point.text:
        return QCoreApplication.translate("OpenPoints", "date line left out: “%4”")
    texts = {
        PointKind.UNDECIDED: QCoreApplication.translate("OpenPoints", "undecided"),
        PointKind.DISCREPANCY: QCoreApplication.translate("OpenPoints", "open discrepancy: %3"),
        PointKind.FIGURE: QCoreApplication.translate("OpenPoints", "no version carries the figure “%3”"),
        PointKind.NAME: QCoreApplication.translate("OpenPoints", "no version carries the name “%3”"),
        PointKind.DATE: QCoreApplication.translate("OpenPoints", "no version carries the date “%3”"),
        PointKind.QUOTATION: QCoreApplication.translate("OpenPoints", "no version carries the quotation “%3”"),
        PointKind.UNRELATED: QCoreApplication.translate("OpenPoints", "taken from %1, which is about another event"),
        PointKind.DERIVED: QCoreApplication.translate("OpenPoints", "from %1: derived from one another, one voice"),
        PointKind.HOUSE: QCoreApplication.translate("OpenPoints", "house form: “%3” for “%4”"),
        PointKind.SINGLE: QCoreApplication.translate("OpenPoints", "single source: %1"),
    }
    return texts[point.kind]
