"""What the window asks the editor; one object, so that tests and scripts can answer instead."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from reconciler.gui.messages import message
from reconciler.model.project import PROJECT_SUFFIX


class Answer(Enum):
    """An answer to a question with a way out."""

    YES = auto()
    NO = auto()
    CANCEL = auto()


class Questions:
    """Asks with dialogs over ``parent``."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def files_to_open(self) -> list[Path]:
        """Files to read as versions, or one project; empty if the editor thinks better of it."""
        names, _ = QFileDialog.getOpenFileNames(
            self._parent,
            QCoreApplication.translate("Questions", "Open versions or a project"),
            "",
            QCoreApplication.translate(
                "Questions",
                "Articles and projects (*.txt *.text *.md *.html *.htm *.docx *.odt *.rtf *.pdf *.eml *.mht *.mhtml "
                "*.reconciler);;All files (*)",
            ),
        )
        return [Path(name) for name in names]

    def save_project_as(self, suggestion: Path) -> Path | None:
        """Where to save the project."""
        title = QCoreApplication.translate("Questions", "Save the project")
        filters = QCoreApplication.translate("Questions", "Reconciler projects (*.reconciler)")
        return self._name_to_save(title, filters, suggestion, lambda name: name.endswith(PROJECT_SUFFIX))

    def save_export_as(self, suggestion: Path) -> Path | None:
        """Where to write the account; asks before a file that is there is written over."""
        from reconciler.app.exporting import format_of  # not needed for the first paint

        title = QCoreApplication.translate("Questions", "Export the account")
        filters = f"*{suggestion.suffix};;{QCoreApplication.translate('Questions', 'All files (*)')}"
        return self._name_to_save(title, filters, suggestion, lambda name: format_of(name) is not None)

    def package_to_open(self) -> Path | None:
        """A translation package."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent,
            QCoreApplication.translate("Questions", "Choose a translation package"),
            "",
            QCoreApplication.translate("Questions", "Translation packages (*.argosmodel);;All files (*)"),
        )
        return Path(name) if name else None

    def dictionary_to_open(self) -> Path | None:
        """A dictionary of the editor's own."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent,
            QCoreApplication.translate("Questions", "Choose a dictionary"),
            "",
            QCoreApplication.translate(
                "Questions", "Dictionaries (*.txt *.tsv *.index *.ifo *.gz *.dz);;All files (*)"
            ),
        )
        return Path(name) if name else None

    def row_number(self, current: int, rows: int) -> int | None:
        """A row number from 1 to ``rows``."""
        number, given = QInputDialog.getInt(
            self._parent,
            QCoreApplication.translate("Questions", "Go to row"),
            QCoreApplication.translate("Questions", "Row number, 1 to %1:").replace("%1", str(rows)),
            current,
            1,
            rows,
        )
        return number if given else None

    def save_first(self, title: str) -> Answer:
        """Whether to save before what is open is left: yes, no (discard), or stay."""
        box = self._box(
            QCoreApplication.translate("Questions", "Save the changes to “%1”?").replace("%1", title),
            QCoreApplication.translate("Questions", "Without saving, what you did since the last save is lost."),
        )
        save = box.addButton(QMessageBox.StandardButton.Save)
        discard = box.addButton(
            QCoreApplication.translate("Questions", "Do&n’t save"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(save)
        return _pressed(box, save, discard)

    def revert(self, title: str) -> Answer:
        """Whether to give up what was done since the last save: yes, or stay."""
        box = self._box(
            QCoreApplication.translate("Questions", "Go back to “%1” as it was saved?").replace("%1", title),
            QCoreApplication.translate(
                "Questions", "Everything you did since then is given up. This cannot be taken back by undo."
            ),
        )
        back = box.addButton(QCoreApplication.translate("Questions", "&Revert"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(stay)
        return _pressed(box, back, None)

    def recover(self, description: str) -> Answer:
        """Whether to bring back what a crash left: yes, no (throw it away), or decide later."""
        box = self._box(
            QCoreApplication.translate("Questions", "Your last session ended unexpectedly. Bring your work back?"),
            description,
        )
        bring = box.addButton(QCoreApplication.translate("Questions", "&Recover"), QMessageBox.ButtonRole.AcceptRole)
        throw = box.addButton(
            QCoreApplication.translate("Questions", "&Discard it"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.addButton(QCoreApplication.translate("Questions", "Decide &later"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(bring)
        return _pressed(box, bring, throw)

    def locked(self, what: str, advice: str) -> Answer:
        """A project is open elsewhere: yes opens a copy, no takes it over, cancel leaves it."""
        box = self._box(what, advice)
        copy = box.addButton(QCoreApplication.translate("Questions", "Open a &copy"), QMessageBox.ButtonRole.AcceptRole)
        take = box.addButton(
            QCoreApplication.translate("Questions", "&Take it over"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(copy)
        return _pressed(box, copy, take)

    def overwrite(self, what: str, advice: str) -> Answer:
        """A file changed behind our back: yes writes over it, no saves under another name, cancel does nothing."""
        box = self._box(what, advice)
        over = box.addButton(
            QCoreApplication.translate("Questions", "&Overwrite"), QMessageBox.ButtonRole.DestructiveRole
        )
        other = box.addButton(QCoreApplication.translate("Questions", "Save &as…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(other)
        return _pressed(box, over, other)

    def _name_to_save(self, title: str, filters: str, suggestion: Path, is_whole: Callable[[str], bool]) -> Path | None:
        """A name that says what the file is; one that does not gets the suffix of the suggestion.

        The dialog asks before a file of the name as typed is written over; of the name made from it nobody asked.
        """
        start = str(suggestion)
        while True:
            start, _ = QFileDialog.getSaveFileName(self._parent, title, start, filters)
            if not start:
                return None
            typed = Path(start)
            if is_whole(typed.name):
                return typed
            whole = typed.with_name(f"{typed.name}{suggestion.suffix}")
            if not whole.exists() or self._may_replace(whole.name):
                return whole

    def _may_replace(self, name: str) -> bool:
        box = self._box(
            QCoreApplication.translate("Questions", "“%1” is there already.").replace("%1", name),
            QCoreApplication.translate("Questions", "What is in it is replaced if you go on."),
        )
        over = box.addButton(
            QCoreApplication.translate("Questions", "&Replace it"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        return _pressed(box, over, None) is Answer.YES

    def _box(self, what: str, more: str) -> QMessageBox:
        return message(QMessageBox.Icon.Question, "Reconciler", what, more, self._parent)


def _pressed(box: QMessageBox, yes: object, no: object) -> Answer:
    box.exec()
    pressed = box.clickedButton()
    box.deleteLater()
    if pressed is yes:
        return Answer.YES
    return Answer.NO if pressed is no else Answer.CANCEL
