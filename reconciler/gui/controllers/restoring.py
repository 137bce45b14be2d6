"""What is told of work that a crash left and that is back, and of a file that was gone when it was saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reconciler.app.session import Session
from reconciler.gui.desk import Desk
from reconciler.gui.wording import counted
from reconciler.model.command import Decide


def what_is_back(desk: Desk) -> str:
    """The answer once work is back: all of it or not, and what was being written when the program ended."""
    session = desk.workspace.session
    if session.lost:
        return _lost(session) + _written(desk)
    if session.restored:
        return QCoreApplication.translate("Files", "Everything is back.") + _written(desk) + _save(desk)
    told = QCoreApplication.translate("Files", "Everything is back up to the last step. Save it now ({file.save}).")
    return desk.keyed(told)


def _save(desk: Desk) -> str:
    return desk.keyed(QCoreApplication.translate("Files", " Save it now ({file.save})."))


def _written(desk: Desk) -> str:
    """What was being written then and was not entered; empty if nothing was."""
    answer = ""
    for draft in desk.workspace.session.restored:
        number = desk.number(draft.decisions[0][0]) if isinstance(draft, Decide) and draft.decisions else 0
        if number:
            told = QCoreApplication.translate("Files", " You were writing in row %1: undo ({edit.undo}) takes it back.")
        else:
            told = QCoreApplication.translate("Files", " You were writing a note: undo ({edit.undo}) takes it back.")
        answer += desk.keyed(told).replace("%1", str(number))
    return answer


def _lost(session: Session) -> str:
    """What did not come back of the work that a crash left."""
    answer = counted(
        session.lost,
        QCoreApplication.translate("Files", "Your work is back but for the last step, which cannot be read."),
        QCoreApplication.translate("Files", "Your work is back but for the last %n steps, which cannot be read."),
    )
    kept = QCoreApplication.translate("Files", " What there was is kept in %1. Save what is back now.")
    return answer + kept.replace("%1", str(session.set_by))


def what_was_gone(session: Session) -> str:
    """What the last save found of the file: nothing, or its former state under another name; empty if it was there."""
    if not session.anew:
        return ""
    if session.renamed is None:
        return QCoreApplication.translate("Files", " It was no longer there and was written anew.")
    told = QCoreApplication.translate("Files", " It had been renamed: “%1” holds the project as it was saved before.")
    return told.replace("%1", session.renamed.name)
