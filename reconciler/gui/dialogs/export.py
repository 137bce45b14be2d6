"""The account before it is written: presets at the left, the Markdown itself at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

PRESETS = ("account", "footnotes", "report", "side-by-side")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What to write."""

    preset: str
    text: str


class ExportDialog(QDialog):
    """Shows what each preset writes, as it will be written.

    Args:
        render: the Markdown of a preset.
        undecided: how many rows nobody decided yet.

    Signals:
        save_asked: a ``Chosen``.
        copied: a ``Chosen`` that was put on the clipboard.
    """

    save_asked = Signal(object)
    copied = Signal(object)

    def __init__(
        self, render: Callable[[str], str], preset: str, undecided: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export the account"))
        self._render = render
        self.presets = QListWidget(self)
        self.presets.setAccessibleName(self.tr("Presets"))
        self.presets.setFixedWidth(230)
        self.presets.setWordWrap(True)
        for name in PRESETS:
            item = QListWidgetItem(_title(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.presets.addItem(item)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.setFont(_fixed_font(self.font()))
        self._about = QLabel(self)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        left = QVBoxLayout()
        left.addWidget(self.presets, 1)
        left.addWidget(self._about)
        left.addWidget(self._notice(undecided))
        middle = QHBoxLayout()
        middle.addLayout(left)
        middle.addWidget(self.preview, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addLayout(middle, 1)
        layout.addLayout(self._buttons())
        self.presets.currentRowChanged.connect(lambda _row: self._show())
        self.presets.setCurrentRow(PRESETS.index(preset) if preset in PRESETS else 0)
        self.resize(980, 640)
        self.presets.setFocus()

    def chosen(self) -> Chosen:
        """The preset that is shown, and its Markdown."""
        return Chosen(PRESETS[self.presets.currentRow()], self.preview.toPlainText())

    def choose(self, preset: str) -> None:
        """Show another preset."""
        self.presets.setCurrentRow(PRESETS.index(preset))

    def _show(self) -> None:
        name = PRESETS[self.presets.currentRow()]
        self.preview.setPlainText(self._render(name))
        self._about.setText(_description(name))

    def _notice(self, undecided: int) -> QLabel:
        many = self.tr("%n rows are undecided and marked so in the text.").replace("%n", str(undecided))
        one = self.tr("One row is undecided and marked so in the text.")
        label = QLabel(one if undecided == 1 else many, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFixedWidth(230)
        label.setVisible(undecided > 0)
        return label

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        copy, save = QPushButton(self.tr("&Copy"), self), QPushButton(self.tr("&Save as…"), self)
        close = QPushButton(self.tr("Close"), self)
        save.setDefault(True)
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        save.clicked.connect(lambda: self.save_asked.emit(self.chosen()))
        close.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+S"), self, lambda: self.save_asked.emit(self.chosen()))
        row.addStretch(1)
        for button in (copy, save, close):
            row.addWidget(button)
        return row

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.chosen().text)
        self.copied.emit(self.chosen())


def _title(preset: str) -> str:
    titles = {
        "account": QCoreApplication.translate("Export", "Account"),
        "footnotes": QCoreApplication.translate("Export", "Account with footnotes"),
        "report": QCoreApplication.translate("Export", "Discrepancy report"),
        "side-by-side": QCoreApplication.translate("Export", "Side by side"),
    }
    return titles[preset]


def _description(preset: str) -> str:
    texts = {
        "account": QCoreApplication.translate("Export", "The reconciled article, ready to read."),
        "footnotes": QCoreApplication.translate(
            "Export", "The article with a footnote on each sentence: its versions, the other readings, your notes."
        ),
        "report": QCoreApplication.translate("Export", "Every discrepancy with its readings and what you ruled."),
        "side-by-side": QCoreApplication.translate("Export", "A table: one line a row, one column a version."),
    }
    return texts[preset]


def _fixed_font(like: QFont) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(like.pointSizeF())
    return font
