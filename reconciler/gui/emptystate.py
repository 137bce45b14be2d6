"""What the window shows while no version is loaded: where to drop files, what to press, what was open before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reconciler.gui.tooltips import plain

SHOWN = 5
WIDTH = 720


class EmptyState(QWidget):
    """The first thing a newcomer sees.

    Signals:
        asked: id of the action whose button was pressed.
        project_chosen: path of a recent project.
        files_dropped: paths of files dropped here.
    """

    asked = Signal(str)
    project_chosen = Signal(object)
    files_dropped = Signal(object)

    def __init__(self, recent: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._card = QFrame(self)
        self._card.setObjectName("drop-area")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._lit(on=False)
        card = QVBoxLayout(self._card)
        card.setContentsMargins(48, 40, 48, 36)
        card.setSpacing(10)
        card.addWidget(self._line(self.tr("Compare versions of one story"), 8, bold=True))
        card.addWidget(
            self._line(
                self.tr(
                    "Drop the articles here: agency copy, rewrites, translations. Reconciler puts them side by side, "
                    "sentence against sentence, and marks where figures, names, dates and quotations part."
                )
            )
        )
        card.addSpacing(12)
        card.addLayout(self._buttons())
        card.addSpacing(16)
        card.addLayout(self._steps())
        card.addLayout(self._recent)
        self._card.setFixedWidth(WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 24, 32, 24)
        outer.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        self.set_recent(recent)

    def set_recent(self, recent: Sequence[str]) -> None:
        """Show the projects used last, the latest first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if not recent:
            return
        self._recent.addWidget(self._line(self.tr("Recent projects"), bold=True))
        for name in recent[:SHOWN]:
            button = QPushButton(Path(name).stem.replace("&", "&&"))
            button.setFlat(True)
            button.setToolTip(plain(name))
            button.setStyleSheet(
                "QPushButton { text-align: left; border: none; padding: 3px 0; background: transparent; }"
            )
            button.clicked.connect(lambda _checked=False, path=name: self.project_chosen.emit(Path(path)))
            self._recent.addWidget(button)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        for action, text in (
            ("file.open", self.tr("Open files…")),
            ("file.paste", self.tr("Paste an article…")),
            ("file.sample", self.tr("Open the sample")),
        ):
            button = QPushButton(text)
            button.setObjectName(f"button-{action}")
            button.setDefault(action == "file.open")
            button.clicked.connect(lambda _checked=False, name=action: self.asked.emit(name))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _steps(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(9)
        steps = (
            ("F8", self.tr("goes to the next discrepancy, F7 to the next undecided row")),
            ("1 … 9", self.tr("takes that version’s wording; a second digit adds another")),
            ("E   B   0", self.tr("edits the wording, attributes both, leaves the row out")),
            ("N", self.tr("writes a note on the row or on the selected words")),
            (
                self.tr("Ctrl+E"),
                self.tr("shows the reconciled account and exports it to Markdown, Word, PDF and others"),
            ),
            (self.tr("Ctrl+K"), self.tr("finds every other command")),
            ("F1", self.tr("leads a newcomer through the program in ten steps")),
        )
        for number, (key, text) in enumerate(steps):
            label = self._line(key, bold=True)
            text_label = self._line(text)
            for one, column in ((label, 0), (text_label, 1)):
                one.setWordWrap(False)
                grid.addWidget(one, number, column)
        grid.setColumnStretch(1, 1)
        return grid

    def _line(self, text: str, larger: int = 0, *, bold: bool = False) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        font = label.font()
        font.setPointSizeF(font.pointSizeF() + larger)
        font.setBold(bold)
        label.setFont(font)
        return label

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            self._lit(on=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._lit(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._lit(on=False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def _lit(self, *, on: bool) -> None:
        """Frame the drop area; by style sheet, so that the first paint needs no painter of ours."""
        edge = "palette(highlight)" if on else "palette(dark)"
        self._card.setStyleSheet(
            f"#drop-area {{ background: palette(base); border: 2px dashed {edge}; border-radius: 14px; }}"
        )
