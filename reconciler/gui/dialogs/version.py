"""What is known about a version, to be corrected."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from reconciler.gui.dialogs.frame import answers, column
from reconciler.gui.labels import copyable, plain
from reconciler.gui.panes.texts import language_name, origin_name
from reconciler.model.command import DescribeVersion
from reconciler.model.version import Origin, Version

LANGUAGES = ("en", "de", "fr", "es", "it", "und")
LONGEST_SIGLUM = 4


class VersionDialog(QDialog):
    """Sign, name, language, kind, day, source and author of a version.

    Args:
        taken: signs of the other versions, which it cannot have.

    Signals:
        described: a ``DescribeVersion`` with what was changed; not sent where nothing was.
    """

    described = Signal(object)

    def __init__(self, version: Version, taken: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Version %1").replace("%1", version.siglum))
        self._version, self._taken = version, frozenset(taken)
        self.label = QLineEdit(version.label, self)
        self.siglum = QLineEdit(version.siglum, self)
        self.siglum.setMaxLength(LONGEST_SIGLUM)
        self.publisher, self.byline = QLineEdit(version.publisher, self), QLineEdit(version.byline, self)
        self._codes = list(dict.fromkeys((*LANGUAGES, version.language)))
        self.language = self._choice([language_name(c) for c in self._codes], self._codes.index(version.language))
        self.origin = self._choice([origin_name(o) for o in Origin], list(Origin).index(version.origin))
        self.dated = QCheckBox(self.tr("d&ated"), self)
        self.day = QDateEdit(self)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(self.tr("d MMM yyyy"))
        self.day.setDate(_day(version.dated) if version.dated else QDate.currentDate())
        self.day.setAccessibleName(self.tr("Date line"))
        self.dated.setChecked(version.dated is not None)
        self.day.setEnabled(version.dated is not None)
        self.dated.toggled.connect(self.day.setEnabled)
        self._problem = plain(self)
        self.siglum.textChanged.connect(self._check)
        self._lay_out()
        self._check()
        self.label.setFocus()
        self.label.selectAll()

    def accept(self) -> None:
        """Send what was changed."""
        command = self.command()
        if command != DescribeVersion(self._version.id):
            self.described.emit(command)
        super().accept()

    def command(self) -> DescribeVersion:
        """The command with what differs from what was known."""
        old = self._version
        siglum, label = self.siglum.text().strip(), self.label.text().strip()
        language = self._codes[self.language.currentIndex()]
        origin = list(Origin)[self.origin.currentIndex()]
        day = self.day.date()
        dated = date(day.year(), day.month(), day.day()) if self.dated.isChecked() else None
        return DescribeVersion(
            old.id,
            siglum=siglum if siglum != old.siglum else None,
            label=label if label and label != old.label else None,
            language=language if language != old.language else None,
            origin=origin if origin is not old.origin else None,
            dated=dated if dated != old.dated else None,
            byline=self.byline.text().strip() if self.byline.text().strip() != old.byline else None,
            publisher=self.publisher.text().strip() if self.publisher.text().strip() != old.publisher else None,
            undated=dated is None and old.dated is not None,
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        day = QHBoxLayout()
        day.setSpacing(10)
        day.addWidget(self.dated)
        day.addWidget(self.day, 1)
        form.addRow(self.tr("&Name"), self.label)
        form.addRow(self.tr("&Siglum"), self.siglum)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("&Wording"), self.origin)
        form.addRow(self.tr("Date line"), day)
        form.addRow(self.tr("So&urce"), self.publisher)
        form.addRow(self.tr("&By"), self.byline)
        file = copyable(self, self._version.source.location or self._version.source.name)
        form.addRow(self.tr("File"), file)
        buttons, self._keep = answers(self, self.tr("&Keep"))
        layout = column(self)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        self.setMinimumWidth(440)

    def _choice(self, names: list[str], current: int) -> QComboBox:
        box = QComboBox(self)
        box.addItems(names)
        box.setCurrentIndex(current)
        return box

    def _check(self) -> None:
        siglum = self.siglum.text().strip()
        problem = ""
        if not siglum:
            problem = self.tr("A siglum needs at least one character.")
        elif siglum in self._taken:
            problem = self.tr("Another version has the siglum %1.").replace("%1", siglum)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._keep.setEnabled(not problem)


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
