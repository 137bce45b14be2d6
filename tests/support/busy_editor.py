"""A program that works without pause, for tests that kill it: counts up, steps back and forth, saves."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from reconciler.app.session import Session
from reconciler.model.command import DescribeProject


def main(state: Path, document: Path) -> None:
    """Work until killed; each number printed was acknowledged before."""
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
        print(number, flush=True)
        if number % 7 == 0:
            session.save(document)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
