"""Why a row is a row: what its sentences share, what looks different but agrees."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from reconciler.app import evidence
from reconciler.app.evidence import Calendar
from reconciler.app.proposals import Ground, proposal
from reconciler.gui.labels import plain, wrapped
from reconciler.gui.wording import class_name, in_percent, shortened, told
from reconciler.model.decision import DecisionKind
from reconciler.model.discrepancy import Agreement
from reconciler.model.project import Project
from reconciler.model.row import Reason, Row, RowState


def readable(reason: Reason) -> str:
    """The shared terms of a reason, figures, days and months as people write them instead of as they are compared."""
    locale = QLocale()
    calendar = Calendar(lambda day: locale.standaloneDayName(day + 1), locale.standaloneMonthName)
    return evidence.readable(reason, calendar)


class Why(QWidget):
    """The evidence for the current row, the strongest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = plain(self)
        self._head.setContentsMargins(12, 8, 12, 6)
        self.proposal = wrapped(self)
        self.proposal.setContentsMargins(12, 0, 12, 6)
        self.proposal.hide()
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Why these sentences stand in one row"))
        self.tree.setHeaderLabels([self.tr("Evidence"), self.tr("Weight"), self.tr("Shared")])
        self.tree.setRootIsDecorated(False)
        self.tree.setColumnWidth(0, 160)  # the weight stands beside what it weighs, not at the other end of the line
        self.tree.setColumnWidth(1, 90)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self.proposal)
        layout.addWidget(self.tree)
        self.setFocusProxy(self.tree)
        self.clear()

    def show_row(self, number: int, row: Row, reasons: Sequence[Reason], agreements: Sequence[Agreement]) -> None:
        """Show the evidence for a row."""
        states = {
            RowState.AUTOMATIC: self.tr("made by the program"),
            RowState.CONFIRMED: self.tr("confirmed"),
            RowState.EDITED: self.tr("edited by hand"),
        }
        head = self.tr("Row %1: confidence %2, %3").replace("%1", str(number))
        self._head.setText(head.replace("%2", in_percent(row.confidence)).replace("%3", states[row.state]))
        self.tree.clear()
        for reason in sorted(reasons, key=lambda r: -r.weight):
            self._line(self._kind(reason.kind), self._text(reason), in_percent(reason.weight))
        if len(row.cells) == 1:
            self._line("–", self.tr("nothing: only one version has this"), "")
        for agreement in agreements:
            self._line(self.tr("agrees: %1").replace("%1", class_name(agreement.kind)), told(agreement), "")

    def show_proposal(self, text: str) -> None:
        """Show what the program proposes for the row and why; nothing for an empty text."""
        self.proposal.setText(text)
        self.proposal.setVisible(bool(text))

    def clear(self) -> None:
        """Show that no row is current."""
        self.show_proposal("")
        self._head.setText(self.tr("No row is current."))
        self.tree.clear()

    def _line(self, kind: str, text: str, weight: str) -> None:
        self.tree.addTopLevelItem(QTreeWidgetItem([kind, weight, shortened(text, 200)]))

    def _text(self, reason: Reason) -> str:
        if reason.kind == "neighbour":
            sides = {
                "before": self.tr("the sentences before go together too"),
                "after": self.tr("the sentences after go together too"),
            }
            return sides.get(reason.text, self.tr("the sentences before and after go together too"))
        if reason.kind == "report":
            several = self.tr("%1 go with one another") if "," in reason.text else self.tr("%1 goes with the others")
            return several.replace("%1", reason.text)
        if reason.kind == "model":
            return self.tr("the nearest two sentences are alike to %1").replace("%1", in_percent(float(reason.text)))
        return readable(reason)

    def _kind(self, kind: str) -> str:
        names = {
            "figure": self.tr("figures"),
            "name": self.tr("names"),
            "quotation": self.tr("quotations"),
            "word": self.tr("words"),
            "dictionary": self.tr("dictionary"),
            "date": self.tr("dates"),
            "synonym": self.tr("synonyms"),
            "spelling": self.tr("like spelling"),
            "meaning": self.tr("words of like meaning"),
            "neighbour": self.tr("neighbours"),
            "report": self.tr("another report"),
            "model": self.tr("model of meaning"),
            "position": self.tr("position"),
            "pin": self.tr("pinned by you"),
        }
        return names.get(kind, kind)


def proposed(project: Project, row: Row) -> str:
    """What the program proposes for a row, and why, in words."""
    offer = proposal(project, row)
    names = {
        Ground.ONLY: QCoreApplication.translate("Why", "no other version says it"),
        Ground.OWN: QCoreApplication.translate("Why", "an original in the language of the account goes before others"),
        Ground.ALONE: QCoreApplication.translate("Why", "it derives from no other version"),
        Ground.SHARED: QCoreApplication.translate("Why", "of the versions here it goes first: it shares most"),
        Ground.WHOLE: QCoreApplication.translate("Why", "it tells the quotation whole"),
        Ground.NONE: QCoreApplication.translate("Why", "translations and reports of another event are not proposed"),
    }
    grounds = "; ".join(names[ground] for ground in offer.grounds)
    if offer.decision.kind is DecisionKind.OMITTED:
        told = QCoreApplication.translate("Why", "Proposal ({decide.accept}): leave the row out: %1.")
    else:
        siglum = project.version(offer.decision.picks[0]).siglum
        told = QCoreApplication.translate("Why", "Proposal ({decide.accept}): %2: %1.").replace("%2", siglum)
    return told.replace("%1", grounds)
