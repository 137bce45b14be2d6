"""A web address to fetch, and the question that comes before anything is sent."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget

from reconciler.app.recognised import host
from reconciler.gui.dialogs.frame import answers, column
from reconciler.gui.labels import wrapped
from reconciler.gui.sentences import what_and_advice
from reconciler.model.errors import ReconcilerError


class AddressDialog(QDialog):
    """Asks for an address and says whom fetching it asks for what.

    Signals:
        given: the address, once the editor agrees.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None, address: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add a page from the web"))
        label = QLabel(self.tr("&Address of the article"), self)
        copied = address or QApplication.clipboard().text().strip()
        self.field = QLineEdit(
            copied if copied.startswith(("http://", "https://")) and len(copied) < 2000 else "", self
        )
        self.field.setPlaceholderText("https://")
        label.setBuddy(self.field)
        self.told = wrapped(self)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.told.setMinimumHeight(5 * self.fontMetrics().lineSpacing())
        buttons, self._fetch = answers(self, self.tr("&Fetch this page"))
        self.field.textChanged.connect(self._check)
        layout = column(self)
        layout.setSpacing(10)
        for widget in (label, self.field, self.told, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(560)
        self.field.setFocus()
        self._check()

    def accept(self) -> None:
        """Hand over the address; pressing the button is the consent to what stands above it."""
        if self._fetch.isEnabled():
            self.given.emit(self.field.text().strip())
            super().accept()

    def _check(self) -> None:
        address = self.field.text().strip()
        asked, problem = "", ""
        if address:
            try:
                asked = host(address)
            except ReconcilerError as error:
                problem = what_and_advice(error)
        self._fetch.setEnabled(bool(asked))
        consent = self.tr(
            "“%1” is asked for this one page and its robots.txt, and learns this computer’s address and that "
            "Reconciler asks. Nothing of your project is sent. What the site closes to programs is left alone; "
            "pictures and scripts are not fetched. Unless you press the button, nothing is sent at all."
        )
        waiting = self.tr("Before anything is sent, you read here who is asked and what they learn.")
        self.told.setText(consent.replace("%1", asked) if asked else problem or waiting)
