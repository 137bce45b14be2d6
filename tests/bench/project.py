"""Commands, undo, saving, the journal and opening on 12 versions of 1,000 rows, beside their budgets.

    .venv/bin/python tests/bench/project.py [--rows N] [--versions N]

Prints figures, asserts nothing. CPU is the time the process works; wall includes waiting for the disk.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from io import FileIO
from itertools import cycle, islice
from pathlib import Path

from reconciler.app.session import Session
from reconciler.model.command import AddVersions, Command, Decide, DescribeProject, MoveSentences, PutNote
from reconciler.model.decision import Decision, DecisionKind, Note
from reconciler.model.ids import NoteId
from reconciler.model.project import Project
from reconciler.project import document
from reconciler.project.apply import apply
from tests.support.projects import in_step, version

EDITS = 1000


def main() -> None:
    """Measure everything once and print it."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--rows", type=int, default=1000)
    arguments.add_argument("--versions", type=int, default=12)
    given = arguments.parse_args()
    add = article(given.versions, given.rows)
    print(f"{given.versions} versions x {given.rows} rows")
    print(f"{'':40} {'median ms':>10} {'p99 ms':>10} {'budget':>10}")
    project = apply(Project(), add)[0]
    for name, command in commands(project).items():
        told(f"apply: {name}", repeated(lambda command=command: apply(project, command)), "16 CPU")
    with tempfile.TemporaryDirectory() as folder:
        work_and_save(add, Path(folder))


def article(versions: int, rows: int) -> AddVersions:
    """Versions of one article, sentence for sentence."""
    signs = [f"V{n}" for n in range(versions)]
    texts = [
        version(sign, *(f"Sentence {n} of {sign} tells that {n * 7} ferries left the harbour." for n in range(rows)))
        for sign in signs
    ]
    return AddVersions(tuple(texts), in_step(*texts))


def commands(project: Project) -> dict[str, Command]:
    """One command of each kind, in the middle of the project."""
    row, other = project.rows[len(project.rows) // 2], project.rows[len(project.rows) // 2 + 1]
    first = project.versions[0].id
    return {
        "choose": Decide(((row.id, Decision(DecisionKind.TAKEN, (first,))),)),
        "note": PutNote(Note(NoteId(""), row.id, "ask again")),
        "move a sentence": MoveSentences(row.cells[first], to=other.id),
    }


def work_and_save(add: AddVersions, folder: Path) -> None:
    """A session of many edits, saved, opened and undone."""
    session = Session(folder / "state", lambda: datetime.now(UTC))
    session.do(add)
    stream = (folder / "plain").open("wb", buffering=0)
    path = folder / "story.reconciler"
    session.save(path)
    told("first action after a save (wall)", [wall(lambda: session.do(DescribeProject(title="Ferries")))], "")
    told("edit with its journal entry (wall)", [timed_wall(session, c) for c in edits(session.history.project)], "16")
    told("journal entry alone (wall)", journal_entries(session), "1 wall")
    told("the disk alone: append and sync (wall)", [wall(lambda: synced(stream)) for _ in range(200)], "")
    told("undo, redo", [cpu(session.undo) for _ in range(20)] + [cpu(session.redo) for _ in range(20)], "16 CPU")
    told(f"save with {EDITS} edits (wall)", [wall(session.save) for _ in range(5)], "100 wall")
    print(f"{'size of the file':40} {path.stat().st_size / 1e6:10.2f} MB")
    session.close()
    stream.close()
    told("open (CPU)", [cpu(lambda: document.load(path)) for _ in range(5)], "300")
    reopened = document.load(path).history
    told("first undo after opening (CPU)", [cpu(reopened.undo)], "")


def edits(project: Project) -> Iterator[Command]:
    """What an editor does most: choose, note, move; each in another row."""
    first = project.versions[0].id
    rows = list(islice(cycle(project.rows), EDITS))
    for number, row in enumerate(rows):
        following = rows[(number + 1) % len(rows)]
        if number % 10 == 0:
            yield MoveSentences(row.cells[project.versions[-1].id], to=following.id)
        elif number % 10 == 1:
            yield PutNote(Note(NoteId(""), row.id, f"note {number}"))
        else:
            yield Decide(((row.id, Decision(DecisionKind.TAKEN, (first,))),))


def synced(stream: FileIO) -> None:
    """What no journal can do without."""
    stream.write(b"x" * 100)
    os.fsync(stream.fileno())


def timed_wall(session: Session, command: Command) -> float:
    return wall(lambda: session.do(command))


def journal_entries(session: Session) -> list[float]:
    """How long single entries take to reach the disk; they are taken back afterwards."""
    row = session.history.project.rows[0].id
    command = Decide(((row, Decision(DecisionKind.OMITTED)),))
    spent = []
    for _ in range(200):
        with clocked(session) as times:
            session.do(command)
        spent += times
    for _ in range(200):
        session.undo()
    return spent


@contextmanager
def clocked(session: Session) -> Iterator[list[float]]:
    """Times the writing to the journal while the block runs."""
    times: list[float] = []
    note = session._note

    def timed(entry: object) -> None:
        times.append(wall(lambda: note(entry)))  # type: ignore[arg-type]

    session._note = timed  # type: ignore[method-assign]
    yield times
    del session._note


def repeated(work: Callable[[], object], times: int = 50) -> list[float]:
    """CPU milliseconds of each of several runs."""
    return [cpu(work) for _ in range(times)]


def cpu(work: Callable[[], object]) -> float:
    """CPU milliseconds of one run."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def wall(work: Callable[[], object]) -> float:
    """Milliseconds of one run on the clock."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def told(name: str, spent: list[float], budget: str) -> None:
    """Print a line of the table."""
    ordered = sorted(spent)
    print(f"{name:40} {statistics.median(ordered):10.2f} {ordered[int(len(ordered) * 0.99)]:10.2f} {budget:>10}")


if __name__ == "__main__":
    main()
