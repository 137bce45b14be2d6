"""The account before it leaves: what to show and how at the left, what is open below, the page at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reconciler.app.checking import is_open
from reconciler.app.exporting import Format, Preview, Shape
from reconciler.gui.dialogs.frame import column
from reconciler.gui.dialogs.openpoints import OpenPoints
from reconciler.gui.dialogs.page import Page
from reconciler.gui.labels import wrapped
from reconciler.gui.naming import name as name_it
from reconciler.gui.panes.texts import language_name
from reconciler.gui.sentences import translated
from reconciler.model.errors import RefusedCommand
from reconciler.model.trace import OpenPoint, PointKind

PRESETS = ("account", "footnotes", "report", "side-by-side")
_SIDE = 290
_FRAME = QSize(12, 44)  # what a window manager puts round a dialog: else the buttons lie below a small screen


class ExportDialog(QDialog):
    """Shows the account as it will be written.

    Args:
        render: the account in a shape.
        preset: what is shown first.
        points: what the check before an export lists.
        language: of the account, in which the headings and messages of the export are written, too.

    Signals:
        language_chosen: the code of another language for the account.
        save_asked: a ``Shape``.
        copied: a ``Shape`` whose Markdown, or page, was put on the clipboard.
        gone_to: an ``OpenPoint`` the editor wants to see to.
    """

    language_chosen = Signal(str)
    save_asked = Signal(object)
    copied = Signal(object)
    gone_to = Signal(object)

    def __init__(
        self,
        render: Callable[[Shape], Preview],
        preset: str,
        points: Sequence[OpenPoint],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export the account"))
        self._render = render
        self._open = sum(map(is_open, points))
        self._undecided = sum(point.kind is PointKind.UNDECIDED for point in points)
        self.presets, self.formats = self._preset_list(), self._format_list()
        self.language = self._language_list(language)
        self.front_matter = QCheckBox(self.tr("&Front matter (title, date, versions)"), self)
        self.page, self.preview = Page(self), QPlainTextEdit(self)
        self._about, self._about_format = _label(self), _label(self)
        middle = QHBoxLayout()
        middle.addLayout(self._left(points))
        middle.addWidget(self._views(), 1)
        layout = column(self)
        layout.addLayout(middle, 1)
        layout.addLayout(self._buttons())
        self.presets.setCurrentRow(PRESETS.index(preset) if preset in PRESETS else 0)
        self.presets.currentRowChanged.connect(lambda _row: self._show())
        self.formats.currentIndexChanged.connect(lambda _row: self._show())
        self.front_matter.toggled.connect(lambda _on: self._show())
        self._show()
        self.resize(QSize(1080, 700).boundedTo(self.screen().availableSize() - _FRAME))
        self.presets.setFocus()

    def chosen(self) -> Shape:
        """What to write."""
        form = Format(self.formats.currentData())
        matter = self.front_matter.isChecked() and form is Format.MARKDOWN
        return Shape(PRESETS[self.presets.currentRow()], form, matter)

    def choose(self, preset: str, form: Format = Format.MARKDOWN) -> None:
        """Show another preset in a format."""
        self.presets.setCurrentRow(PRESETS.index(preset))
        self.formats.setCurrentIndex(self.formats.findData(form.value))

    def copy_markdown(self) -> None:
        """Put the Markdown of what is shown on the clipboard."""
        QApplication.clipboard().setText(self._render(self._as_markdown()).source)
        self.copied.emit(self._as_markdown())

    def copy_page(self) -> None:
        """Put the page on the clipboard as rich text, with its words for programs that take no other."""
        data = QMimeData()
        data.setHtml(f'<meta charset="utf-8">{self._render(self._as_markdown()).page}')
        data.setText(self.page.toPlainText())
        QApplication.clipboard().setMimeData(data)
        self.copied.emit(Shape(self.chosen().preset, Format.HTML))

    def _as_markdown(self) -> Shape:
        return Shape(self.chosen().preset, Format.MARKDOWN, self.front_matter.isChecked())

    def _show(self) -> None:
        shape = self.chosen()
        form = shape.format or Format.MARKDOWN
        shown = self._render(shape)
        self.page.show_page(shown.page)
        self.preview.setPlainText(_refusal(shown.refused) if shown.refused else shown.source)
        self._save.setEnabled(shown.refused is None)
        self._tabs.setTabVisible(0, form.has_presets)
        self._tabs.setTabVisible(1, form not in (Format.DOCX, Format.ODT, Format.PDF))
        self._show_preset(offered=form.has_presets)
        self._notice.setText(self._owed(marked=form.has_presets))
        self.front_matter.setEnabled(form is Format.MARKDOWN)
        self._about.setText(_description(shape.preset) if form.has_presets else "")
        self._about_format.setText(_about(form))
        self._about_format.setVisible(not form.has_presets)

    def _show_preset(self, *, offered: bool) -> None:
        """The data formats hold all there is: no preset is chosen then, and there is no page one could copy."""
        self.presets.setEnabled(offered)
        for button in self._copying:
            button.setEnabled(offered)
        if offered:
            self.presets.setCurrentRow(self.presets.currentRow())
        else:
            self.presets.clearSelection()

    def _preset_list(self) -> QListWidget:
        presets = QListWidget(self)
        presets.setAccessibleName(self.tr("Presets"))
        presets.setWordWrap(True)
        for name in PRESETS:
            item = QListWidgetItem(_title(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            presets.addItem(item)
        presets.setFixedHeight(presets.sizeHintForRow(0) * len(PRESETS) + 2 * presets.frameWidth() + 4)
        return presets

    def _format_list(self) -> QComboBox:
        formats = QComboBox(self)
        name_it(formats, self.tr("Format"))
        for form in Format:
            formats.addItem(_named(form), form.value)
        return formats

    def _language_list(self, language: str) -> QComboBox:
        """The language of the account: it is that of the whole export, be the window's another one."""
        languages = QComboBox(self)
        name_it(languages, self.tr("Language of the account and of its export"))
        for code in dict.fromkeys(("en", "de", language)):
            languages.addItem(self.tr("In %1").replace("%1", language_name(code)), code)
        languages.setCurrentIndex(languages.findData(language))
        languages.activated.connect(lambda place: self._choose_language(str(languages.itemData(place)), language))
        return languages

    def _choose_language(self, code: str, before: str) -> None:
        if code != before:
            self.language_chosen.emit(code)

    def _left(self, points: Sequence[OpenPoint]) -> QVBoxLayout:
        left = QVBoxLayout()
        # What a choice means stands right below it.
        side = (self.presets, self._about, self.formats, self._about_format, self.language, self.front_matter)
        wide = max(_SIDE, self.front_matter.sizeHint().width())  # larger letters, longer words
        for widget in side:
            widget.setFixedWidth(wide)
            left.addWidget(widget)
        for about in (self._about, self._about_format):
            about.setProperty("muted", True)
        self._notice = _label(self)
        self._notice.setVisible(self._undecided > 0)
        left.addSpacing(8)
        for label in (self._notice, self._state()):
            left.addWidget(label)
        self.points = OpenPoints(points, self)
        self.points.setFixedWidth(wide)
        for framed in (self.presets, self.points):  # like the fields between them
            framed.setProperty("framed", True)
        self.points.setVisible(bool(points))
        self.points.gone_to.connect(self.gone_to)
        left.addWidget(self.points, 1)
        if not points:
            left.addStretch(1)
        return left

    def _owed(self, *, marked: bool) -> str:
        """How many rows are undecided; whether that can be seen in the file."""
        if marked:
            many = self.tr("%n rows are undecided and marked so in the text.")
            one = self.tr("One row is undecided and marked so in the text.")
        else:
            many, one = self.tr("%n rows are undecided."), self.tr("One row is undecided.")
        return one if self._undecided == 1 else many.replace("%n", str(self._undecided))

    def _state(self) -> QLabel:
        label = _label(self)
        many = self.tr("%1 things are open. Enter goes there.").replace("%1", str(self._open))
        label.setText(many if self._open else self.tr("Nothing is open."))
        return label

    def _views(self) -> QTabWidget:
        self._tabs = QTabWidget(self)
        self._tabs.setAccessibleName(self.tr("Preview"))
        self.page.setAccessibleName(self.tr("Preview of the page"))
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.setFont(_fixed_font(self.font()))
        self._tabs.addTab(self.page, self.tr("&Page"))
        self._tabs.addTab(self.preview, self.tr("&Text of the file"))
        return self._tabs

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        markdown = QPushButton(self.tr("Copy as &Markdown"), self)
        rich = QPushButton(self.tr("Copy as &rich text"), self)
        self._copying = (markdown, rich)
        save = self._save = QPushButton(self.tr("Export &anyway…") if self._open else self.tr("&Save as…"), self)
        close = QPushButton(self.tr("Close"), self)
        for button in (markdown, rich, close):
            button.setAutoDefault(False)
        save.setDefault(True)
        markdown.clicked.connect(self.copy_markdown)
        rich.clicked.connect(self.copy_page)
        save.clicked.connect(lambda: self.save_asked.emit(self.chosen()))
        close.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+S"), self, save.click)
        row.addStretch(1)
        for button in (markdown, rich, save, close):
            row.addWidget(button)
        return row


def _label(parent: QWidget) -> QLabel:
    label = wrapped(parent)
    label.setFixedWidth(_SIDE)
    return label


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


def _named(form: Format) -> str:
    names = {
        Format.MARKDOWN: "Markdown (.md)",
        Format.HTML: "HTML (.html)",
        Format.DOCX: "Word (.docx)",
        Format.ODT: "OpenDocument (.odt)",
        Format.PDF: "PDF (.pdf)",
        Format.JSON: QCoreApplication.translate("Export", "Everything as JSON (.json)"),
        Format.CSV: QCoreApplication.translate("Export", "Discrepancies as CSV (.csv)"),
        Format.TEI: QCoreApplication.translate("Export", "All versions as TEI (.xml)"),
        Format.TMX: QCoreApplication.translate("Export", "Translation memory (.tmx)"),
    }
    return names[form]


def _about(form: Format) -> str:
    texts = {
        Format.JSON: QCoreApplication.translate("Export", "Rows, readings, decisions, discrepancies and notes."),
        Format.CSV: QCoreApplication.translate("Export", "One line a discrepancy, for a spreadsheet."),
        Format.TEI: QCoreApplication.translate("Export", "Every version word for word, row beside row."),
        Format.TMX: QCoreApplication.translate("Export", "Sentences of two languages that say the same."),
    }
    return texts.get(form, "")


def _refusal(refused: RefusedCommand) -> str:
    return "\n\n".join(translated(part) for part in (refused.what, refused.advice))


def _fixed_font(like: QFont) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(like.pointSizeF())
    return font
