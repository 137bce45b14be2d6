"""What the window shows while no version is loaded: where to drop files, what to press, what was open before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reconciler.gui.tooltips import plain

SHOWN = 5
WIDTH = 720
# As the commands come; those of the editor are told once there are menus, and the catalogue is too slow to wait for.
KEYS = {
    "go.next-discrepancy": "F8",
    "go.next-undecided": "F7",
    "decide.take-1": "1",
    "decide.take-9": "9",
    "decide.edit": "E",
    "decide.both": "B",
    "decide.omit": "0",
    "decide.note": "N",
    "file.export": "Ctrl+E",
    "edit.palette": "Ctrl+K",
    "help.guide": "F1",
}
CONTROL = ("QShortcut", "Ctrl")  # where Qt's own translation has it


class EmptyState(QWidget):
    """The first thing a newcomer sees.

    Signals:
        asked: id of the action whose button was pressed.
        project_chosen: path of a recent project.
        files_dropped: paths of files dropped here.

    Attributes:
        area: scrolls what stands here where the window is too low for it.
    """

    asked = Signal(str)
    project_chosen = Signal(object)
    files_dropped = Signal(object)

    def __init__(self, recent: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.area = QScrollArea(self)
        self._card = QFrame(self)
        self._card.setObjectName("drop-area")
        self._recent = QVBoxLayout()
        self._lines: list[tuple[QLabel, QLabel]] = []
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
        self._card.setMaximumWidth(WIDTH)
        self._lay_out()
        self.tell_keys(_key, lambda text: text.replace("{go.next-undecided}", _key("go.next-undecided")))
        self.set_recent(recent)

    def _lay_out(self) -> None:
        """The card in the middle; where the window is too low for it, it scrolls."""
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(32, 24, 32, 24)
        outer.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card, WIDTH)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        self.area.setWidgetResizable(True)
        self.area.setFrameStyle(0)
        self.area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

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
        for number in range(len(self._told())):
            key, text = self._line("", bold=True), self._line("")
            key.setWordWrap(False)
            grid.addWidget(key, number, 0)
            grid.addWidget(text, number, 1)
            self._lines.append((key, text))
        grid.setColumnStretch(1, 1)
        return grid

    def _told(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        """The commands worth knowing first, and what they do."""
        return (
            (
                ("go.next-discrepancy",),
                self.tr("goes to the next discrepancy, {go.next-undecided} to the next undecided row"),
            ),
            (
                ("decide.take-1", "decide.take-9"),
                self.tr("takes that version’s wording; a second digit adds another"),
            ),
            (
                ("decide.edit", "decide.both", "decide.omit"),
                self.tr("edits the wording, attributes both, leaves the row out"),
            ),
            (("decide.note",), self.tr("writes a note on the row or on the selected words")),
            (
                ("file.export",),
                self.tr("shows the reconciled account and exports it to Markdown, Word, PDF and others"),
            ),
            (("edit.palette",), self.tr("finds every other command")),
            (("help.guide",), self.tr("leads a newcomer through the program in ten steps")),
        )

    def tell_keys(self, key: Callable[[str], str], keyed: Callable[[str], str]) -> None:
        """Name the keys as the editor has them; a line without any has nothing to say here.

        Args:
            key: that of the command with an id, empty where it has none.
            keyed: puts the keys of the commands that a sentence names into it.
        """
        for (keys, told), (names, text) in zip(self._lines, self._told(), strict=True):
            between = " … " if names[0].startswith("decide.take") else "   "
            keys.setText(between.join(filter(None, map(key, names))))
            told.setText(keyed(text))
            for label in (keys, told):
                label.setVisible(bool(keys.text()))

    def _line(self, text: str, larger: int = 0, *, bold: bool = False) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        font = label.font()
        font.setPointSizeF(font.pointSizeF() + larger)
        font.setBold(bold)
        label.setFont(font)
        return label

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):  # the window takes addresses and words
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


def _key(name: str) -> str:
    """As it is written on the keyboard; the class of keys brings all standard ones, and the first paint waits."""
    return KEYS[name].replace("Ctrl", QCoreApplication.translate(*CONTROL))
