"""What a screen reader says of a cell behind its words: what is drawn as tints, underlines, badges and signs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reconciler.gui.panes import controls, texts
from reconciler.gui.panes.passages import Cell, RowView
from reconciler.gui.wording import class_name, in_sentence, severity_name, shortened
from reconciler.model.discrepancy import DiscrepancyClass
from reconciler.model.row import RowState

_LONGEST, _MOST = 60, 8


def marks(cell: Cell) -> str:
    """The marked words of a cell by class: "figures: 24 tonnes; names: Tolm"."""
    found: dict[tuple[DiscrepancyClass, str], None] = {}
    for passage in cell.passages:
        for mark in passage.marks:
            if not mark.agrees:
                found[mark.kind, shortened(passage.text[mark.start : mark.end], _LONGEST)] = None
    told = [f"{in_sentence(class_name(kind))}: {controls.shown(words)}" for kind, words in found]
    if len(told) > _MOST:
        more = QCoreApplication.translate("Panes", "and %1 more").replace("%1", str(len(told) - _MOST))
        told = [*told[:_MOST], more]
    return "; ".join(told)


def row(view: RowView) -> str:
    """How a row stands: what is open, how sure it is, whether somebody confirmed it, how many notes it has."""
    sure = QCoreApplication.translate("Panes", "alignment %1 percent sure").replace(
        "%1", f"{view.confidence * 100:.0f}"
    )
    states = {
        RowState.AUTOMATIC: sure,
        RowState.CONFIRMED: QCoreApplication.translate("Panes", "alignment confirmed"),
        RowState.EDITED: QCoreApplication.translate("Panes", "aligned by hand"),
    }
    parts = [states[view.state]]
    if view.severity:
        open_ones = QCoreApplication.translate("Panes", "open discrepancies: %1")
        parts.insert(0, open_ones.replace("%1", severity_name(view.severity)))
    if view.notes:
        parts.append(texts.notes(view.notes))
    return "; ".join(parts)
