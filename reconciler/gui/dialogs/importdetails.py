"""What was recognised of one file, to be corrected before it is added."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reconciler.app.reading import Candidate
from reconciler.app.recognised import ENCODINGS
from reconciler.gui.dialogs.version import LANGUAGES, LONGEST_SIGLUM
from reconciler.gui.labels import plain
from reconciler.gui.panes.texts import language_name, origin_name
from reconciler.model.version import Origin, Version

_TEXTUAL = ("text", "markdown", "html", "rtf", "eml")


@dataclass(frozen=True, slots=True)
class Wish:
    """How a file is to be read again; empty fields leave it to the program."""

    encoding: str = ""
    password: str = ""
    language: str = ""


class Details(QWidget):
    """Name, siglum, language, wording, day and encoding of a candidate, or the password a file asks for.

    Signals:
        corrected: the ``Version`` as corrected.
        wished: a ``Wish``: the file must be read again.
    """

    corrected = Signal(object)
    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._version: Version | None = None
        self._codes: list[str] = []
        self.label, self.siglum = QLineEdit(self), QLineEdit(self)
        self.siglum.setMaxLength(LONGEST_SIGLUM)
        self.language, self.origin, self.encoding = QComboBox(self), QComboBox(self), QComboBox(self)
        self.origin.addItems([origin_name(origin) for origin in Origin])
        self.dated, self.day = QCheckBox(self.tr("date&d"), self), QDateEdit(self)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(self.tr("d MMM yyyy"))
        self.day.setAccessibleName(self.tr("Date line"))
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.again = QPushButton(self.tr("&Read again"), self)
        self._form = QFormLayout(self)
        self._lay_out()
        self._connect()
        for row in range(self._form.rowCount()):
            self._form.setRowVisible(row, False)  # until it is known of which file

    def show_candidate(self, candidate: Candidate | None, *, lockable: bool = True) -> None:
        """Show what is known of a file; ``None`` for one that could not be read.

        ``lockable``: it is of a kind that a password would open here.
        """
        self._version = candidate.version if candidate else None
        version = self._version
        for row in range(5):
            self._form.setRowVisible(row, version is not None)
        self._form.setRowVisible(5, candidate is not None and candidate.reading.format.value in _TEXTUAL)
        self._form.setRowVisible(6, candidate is None and lockable)
        if candidate is not None and version is not None:
            self._fill(version, candidate.reading.source.encoding)

    def version(self, taken: Collection[str] = ()) -> Version | None:
        """The version with the corrections; a siglum that another one has is not taken over."""
        if self._version is None:
            return None
        siglum, day = self.siglum.text().strip(), self.day.date()
        return replace(
            self._version,
            label=self.label.text().strip() or self._version.label,
            siglum=siglum if siglum and siglum not in taken else self._version.siglum,
            origin=list(Origin)[self.origin.currentIndex()],
            dated=date(day.year(), day.month(), day.day()) if self.dated.isChecked() else None,
        )

    def _fill(self, version: Version, encoding: str) -> None:
        widgets = (self.label, self.siglum, self.language, self.origin, self.encoding, self.dated, self.day)
        blockers = [QSignalBlocker(widget) for widget in widgets]
        self.label.setText(version.label)
        self.siglum.setText(version.siglum)
        self._codes = list(dict.fromkeys((*LANGUAGES, version.language)))
        self.language.clear()
        self.language.addItems([language_name(code) for code in self._codes])
        self.language.setCurrentIndex(self._codes.index(version.language))
        self.origin.setCurrentIndex(list(Origin).index(version.origin))
        self.encoding.clear()
        self.encoding.addItems(list(dict.fromkeys((encoding, *ENCODINGS))))
        self.dated.setChecked(version.dated is not None)
        self.day.setEnabled(version.dated is not None)
        day = version.dated
        self.day.setDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate())
        for blocker in blockers:
            blocker.unblock()

    def _lay_out(self) -> None:
        self._form.setContentsMargins(0, 0, 0, 0)
        day = QWidget(self)
        box = QHBoxLayout(day)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.dated)
        box.addWidget(self.day, 1)
        self._form.addRow(self.tr("&Name"), self.label)
        self._form.addRow(self.tr("&Siglum"), self.siglum)
        self._form.addRow(self.tr("&Language"), self.language)
        self._form.addRow(self.tr("&Wording"), self.origin)
        self._form.addRow(self.tr("Date line"), day)
        self._form.addRow(self.tr("&Encoding"), self.encoding)
        # Beside its words the field would hold five letters.
        password, line = QWidget(self), QHBoxLayout()
        lines = QVBoxLayout(password)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(plain(password, self.tr("Password, if it has one")))
        lines.addLayout(line)
        line.addWidget(self.password, 1)
        line.addWidget(self.again)
        self.password.setAccessibleName(self.tr("Password"))
        self._form.addRow(password)

    def _connect(self) -> None:
        self.label.textEdited.connect(self._correct)
        self.siglum.textEdited.connect(self._correct)
        self.origin.currentIndexChanged.connect(self._correct)
        self.dated.toggled.connect(self.day.setEnabled)
        self.dated.toggled.connect(self._correct)
        self.day.dateChanged.connect(self._correct)
        self.language.activated.connect(lambda at: self.wished.emit(Wish(language=self._codes[at])))
        self.encoding.activated.connect(lambda _: self.wished.emit(Wish(encoding=self.encoding.currentText())))
        self.again.clicked.connect(lambda: self.wished.emit(Wish(password=self.password.text())))
        self.password.returnPressed.connect(self.again.click)

    def _correct(self) -> None:
        version = self.version()
        if version is not None:
            self.corrected.emit(version)
