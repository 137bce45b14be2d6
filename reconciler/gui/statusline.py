"""The line at the bottom: the answer to the last action, where the review stands, what is running."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from reconciler.gui.tooltips import plain

if TYPE_CHECKING:
    from reconciler.gui.jobs import Advance

TELLING = 1000
NOTICED = 150  # ms a job runs before it is shown: less is no wait, and each command sets one off


class Answer(QLabel):
    """One line that ends in an ellipsis where it does not fit."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text():
            return
        from PySide6.QtCore import Qt  # not before the first paint, see MainWindow.equip
        from PySide6.QtGui import QPainter

        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width() - 8)
        painter = QPainter(self)
        self.style().drawItemText(
            painter, self.contentsRect().adjusted(6, 0, -2, 0), int(Qt.AlignmentFlag.AlignVCenter), self.palette(),
            True, text, self.foregroundRole(),
        )  # fmt: skip
        painter.end()


class StatusLine(QStatusBar):
    """What the program answers and where things stand.

    Attributes:
        stop: the button that stops the running job; in sight while there is one to wait for.

    Signals:
        stop_asked: the editor wants the running job stopped.
    """

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._answer = self._label("answer", Answer(self))
        self._answer.setForegroundRole(QPalette.ColorRole.WindowText)
        self.addWidget(self._answer, 1)
        self._said, self._times = "", 0
        self._job = self._label("job")
        self._since, self._label_now = QElapsedTimer(), ""
        self._since.start()
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(140)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self)  # given with it, its text might be an icon: all that icons need is made for that
        self.stop.setText(self.tr("Stop"))
        self.stop.setFlat(True)
        self.stop.clicked.connect(self.stop_asked)
        for widget in (self._job, self._bar, self.stop):
            self.addPermanentWidget(widget)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(NOTICED)
        self._soon.timeout.connect(self._show_job)
        self._places = {name: self._label(name) for name in ("notice", "place", "undecided", "saved")}
        for label in self._places.values():
            self.addPermanentWidget(label)
        self.rest()

    def say(self, text: str) -> None:
        """Answer the editor's last action; a screen reader says it too."""
        from reconciler.gui.announcing import announce  # not before the first paint

        self._times = self._times + 1 if text == self._said and text else 1
        self._said = text
        # The same answer once more would look as if the key had done nothing.
        self._answer.setText(f"{text} (×{self._times})" if self._times > 1 else text)
        self._answer.setToolTip(plain(text))
        announce(self, text)

    @property
    def answer(self) -> str:
        """What was said last."""
        return self._said

    def show_place(self, **texts: str) -> None:
        """Set what stands at the right: ``notice``, ``place``, ``undecided``, ``saved``; empty hides it."""
        for name, text in texts.items():
            self._places[name].setText(text)
            self._places[name].setVisible(bool(text))

    def warn(self, name: str, *, on: bool) -> None:
        """Let what stands under ``name`` be seen among the rest: it is about work that may be lost."""
        label = self._places[name]
        font = label.font()
        font.setBold(on)
        label.setFont(font)
        if bool(label.property("wrong")) is not on:
            label.setProperty("wrong", on)
            label.style().unpolish(label)
            label.style().polish(label)

    def place(self, name: str) -> str:
        """What stands at the right under ``name``."""
        return self._places[name].text()

    def advance(self, advance: Advance) -> None:
        """Show how far the running job is, once it has taken long enough to be waited for."""
        if advance.label != self._label_now or not advance.done:
            self._since.restart()
        self._label_now = advance.label
        self._job.setText(advance.label + self.left(advance, self._since.elapsed()))
        self._bar.setRange(0, advance.total)
        self._bar.setValue(advance.done)
        if self.stop.isHidden() and not self._soon.isActive():
            self._soon.start()

    def left(self, advance: Advance, passed: int) -> str:
        """How long a job that has run for ``passed`` milliseconds will take, once that can be told."""
        if passed < TELLING or not advance.done or advance.done >= advance.total:
            return ""
        seconds = round(passed / advance.done * (advance.total - advance.done) / 1000)
        if seconds < 60:
            return self.tr(" · about %1 s left").replace("%1", str(max(1, seconds)))
        return self.tr(" · about %1 min left").replace("%1", str(round(seconds / 60)))

    def rest(self) -> None:
        """Nothing runs."""
        self._soon.stop()
        for widget in (self._job, self._bar, self.stop):
            widget.hide()

    def _show_job(self) -> None:
        for widget in (self._job, self._bar, self.stop):
            widget.show()

    def _label(self, name: str, label: QLabel | None = None) -> QLabel:
        label = QLabel(self) if label is None else label
        label.setObjectName(f"status-{name}")
        if name == "answer":
            label.setMinimumWidth(80)
        else:
            label.hide()
        return label
