"""The editor's notes: written, changed, done, removed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reconciler.app.evidence import foremost
from reconciler.gui.desk import Desk
from reconciler.gui.dialogs.note import NoteDialog
from reconciler.gui.wording import shortened, told
from reconciler.model.command import PutNote, RemoveNote
from reconciler.model.decision import Anchor, Note, NoteClass
from reconciler.model.discrepancy import Discrepancy
from reconciler.model.ids import NoteId, RowId
from reconciler.model.span import Span


class Notes(QObject):
    """Answers what is asked about notes.

    Signals:
        writing: the dialog in which a note is being written from now on.
    """

    writing = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._given_up: tuple[object, Note, str] | None = None  # the words of a note that was left unwritten

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each action."""
        return {"decide.note": self.write}

    def write(self) -> None:
        """Write a note on the current row, or on the words selected in it."""
        row, anchor = self._place()
        self._open(Note(NoteId(""), row, "", NoteClass.REMARK, anchor=anchor))

    def write_on(self, found: Discrepancy) -> None:
        """Write a note on a discrepancy; it holds the words of the version that is named first."""
        said = foremost(found)
        anchor = Anchor(said.version, said.span, said.text) if said is not None and said.span is not None else None
        self._open(Note(NoteId(""), found.row, "", NoteClass.REMARK, anchor=anchor, discrepancy=found.key))

    def change(self, note: Note) -> None:
        """Change a note."""
        self._open(note)

    def switch_done(self, note: Note) -> None:
        """Mark a note as done, or open it again."""
        answer = self.tr("The note is open again.") if note.done else self.tr("The note is done.")
        self._desk.do(PutNote(replace(note, done=not note.done)), answer)

    def remove(self, note: Note) -> None:
        """Remove a note."""
        self._desk.do(RemoveNote(note.id), self.tr("The note is removed; undo brings it back."))

    def attach(self, note: Note) -> None:
        """Attach an orphan to the current row, or to the words selected in it."""
        row, anchor = self._place()
        number = str(self._desk.number(row))
        answer = self.tr("The note belongs to row %1 now.").replace("%1", number)
        if anchor is not None:
            answer = self.tr("The note belongs to “%2” in row %1 now.").replace("%1", number)
            answer = answer.replace("%2", shortened(anchor.quote))
        self._desk.do(PutNote(replace(note, row=row, anchor=anchor, discrepancy="")), answer)

    def _place(self) -> tuple[RowId, Anchor | None]:
        """The current row, or that of the words selected in a version, and these words."""
        selected = self._desk.panes.selection()
        if selected is None or selected.version is None or selected.span is None:
            return self._desk.row().id, None
        words, span = selected.text, selected.span
        before, behind = len(words) - len(words.lstrip()), len(words) - len(words.rstrip())
        if before + behind >= len(span):
            return selected.row, None
        return selected.row, Anchor(selected.version, Span(span.start + before, span.end - behind), words.strip())

    def _open(self, note: Note) -> None:
        history, words = self._desk.workspace.session.history, ""
        if self._given_up is not None and self._given_up[:2] == (history, note):
            words = self._given_up[2]
        dialog = NoteDialog(note, self._about(note.row, note), self._desk.window, words)
        dialog.written.connect(lambda written: self._desk.attempt(lambda: self._put(written)))
        dialog.given_up.connect(lambda left: self._give_up(note, left))
        self.writing.emit(dialog)
        dialog.open()

    def _give_up(self, note: Note, words: str) -> None:
        """No key throws words away silently: the dialog has them again when it is opened for the same."""
        self._given_up = self._desk.workspace.session.history, note, words
        self._desk.say(self.tr("The note was not kept; its words are there when you write it again."))

    def _put(self, note: Note) -> None:
        self._given_up = None
        number = str(self._desk.number(note.row)) if note.row else "–"
        self._desk.do(PutNote(note), self.tr("Note on row %1 kept.").replace("%1", number))

    def _about(self, row: RowId | None, note: Note) -> str:
        if row and note.discrepancy:
            here = self._desk.workspace.findings(row).discrepancies
            for found in (d for d in here if d.key == note.discrepancy):
                place = self.tr("On a discrepancy in row %1: %2").replace("%1", str(self._desk.number(row)))
                return place.replace("%2", told(found))
        if note.anchor is not None:
            known = {version.id: version.siglum for version in self._desk.project.versions}
            siglum = known.get(note.anchor.version, "?")  # an orphan may be about a version that was taken out
            return self.tr("On “%1” in %2").replace("%1", shortened(note.anchor.quote)).replace("%2", siglum)
        return self.tr("On row %1").replace("%1", str(self._desk.number(row))) if row else self.tr("On no row")
