"""What is being written and not entered yet is put into the journal: a crash costs a few words at most, not all.

Written is when the hands rest, or at the latest after a while of typing without a pause, and when the keyboard goes
elsewhere: not with each key, for each time waits for the disk.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from reconciler.gui.controllers.decisions import worded
from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.note import NoteDialog
from reconciler.gui.panes.values import EditedText
from reconciler.model.command import Decide, PutNote

REST = 2_000  # milliseconds without a key after which the words are kept
LONGEST = 10_000  # milliseconds of typing without a rest

Draft = Decide | PutNote
Writing = Callable[[], Draft | None]


class Drafting(QObject):
    """Follows the fields in which an editor writes."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fields: list[Writing] = []
        self._rest, self._longest = QTimer(self), QTimer(self)
        for timer, wait in ((self._rest, REST), (self._longest, LONGEST)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(self.keep)
        application = QCoreApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._looked_away)

    def follow_wording(self, changed: SignalInstance, written: Callable[[], EditedText | None]) -> None:
        """Keep the words of a row's field, ``None`` while nothing is written there."""

        def draft() -> Draft | None:
            edited, project = written(), self._desk.project
            return Decide(((edited.row, worded(project, edited.row, edited.text)),)) if edited is not None else None

        self._fields.append(draft)
        changed.connect(self._typed)

    def follow_note(self, dialog: NoteDialog) -> None:
        """Keep the words of a note until its dialog is left."""

        def draft() -> Draft | None:
            note = dialog.so_far()
            return PutNote(note) if note is not None else None

        def left() -> None:
            self._fields.remove(draft)
            self.keep()

        self._fields.append(draft)
        dialog.field.textChanged.connect(self._typed)
        dialog.finished.connect(left)

    def keep(self) -> None:
        """Write down what is being written now; what no longer is does not come back."""
        self.stop()
        self._desk.workspace.session.draft(self._written())

    def stop(self) -> None:
        """Write nothing of its own accord until there is another key."""
        self._rest.stop()
        self._longest.stop()

    def _written(self) -> list[Draft]:
        return [draft for field in self._fields if (draft := field()) is not None]

    def _typed(self) -> None:
        if not self._longest.isActive():
            self._longest.start()
        self._rest.start()

    def _looked_away(self) -> None:
        # A field that is just being left has none: its words are on their way to be entered, and stand until then.
        if self._rest.isActive() and self._written():
            self.keep()
