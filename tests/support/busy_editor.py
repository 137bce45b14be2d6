"""A program that works without pause, for tests that kill it: counts up, steps back and forth, writes, saves."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from reconciler.app.session import Session
from reconciler.model.command import DescribeProject, PutNote
from reconciler.model.decision import Note, NoteClass
from reconciler.model.ids import NoteId


def main(state: Path, document: Path) -> None:
    """Work until killed; each number printed was acknowledged before, as a title and as a note being written."""
    session = Session(state, datetime.now)
    if document.exists():
        session.open(document)
    number = int(session.history.project.title or "0")
    while True:
        number += 1
        session.do(DescribeProject(title=str(number)))
        if number % 5 == 0:
            session.undo()
            session.redo()
        session.draft([_written(number)])
        print(number, flush=True)
        if number % 7 == 0:
            session.do(_written(number))
            session.save(document)


def _written(number: int) -> PutNote:
    """A note that is being written all the time, and entered before a save."""
    return PutNote(Note(NoteId("counted"), None, str(number), NoteClass.REMARK))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
