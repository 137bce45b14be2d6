"""Commands, undo, saving, the journal and opening on 12 versions of 1,000 rows, beside their budgets.

    python -m tests.bench.project [--rows N] [--versions N]

Prints figures, asserts nothing. CPU is the time the process works; wall includes waiting for the disk. The share is
that of the median in its budget, scaled by the machine's own speed (``reference.py``), which says nothing of its disk.
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
from functools import partial
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
from tests.bench.reference import calibration, headline, milliseconds, share
from tests.support.projects import in_step, version

EDITS = 1000


def main() -> None:
    """Measure everything once and print it."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--rows", type=int, default=1000)
    arguments.add_argument("--versions", type=int, default=12)
    given = arguments.parse_args()
    add = article(given.versions, given.rows)
    table = Table(calibration())
    print(f"{given.versions} versions x {given.rows} rows; {headline(table.unit)}")
    table.head()
    project = apply(Project(), add)[0]
    for name, command in commands(project).items():
        table.row(f"apply: {name} (CPU)", repeated(partial(apply, project, command)), 16)
    with tempfile.TemporaryDirectory() as folder:
        work_and_save(add, Path(folder), table)


class Table:
    """Figures beside their budgets.

    Args:
        unit: what the calibration loop took.
    """

    def __init__(self, unit: float) -> None:
        self.unit = unit

    def head(self) -> None:
        print(f"{'':40} {'median ms':>10} {'p99 ms':>10} {'budget ms':>10} {'share':>7}")

    def row(self, name: str, spent: list[float], budget: float | None = None) -> None:
        """A line; without a budget, figures to compare others with."""
        ordered = sorted(spent)
        median, p99 = statistics.median(ordered), ordered[int(len(ordered) * 0.99)]
        limit = f"{budget:>10} {share(median, budget, self.unit):7.2f}" if budget is not None else ""
        print(f"{name:40} {median:10.2f} {p99:10.2f} {limit}", flush=True)


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


def work_and_save(add: AddVersions, folder: Path, table: Table) -> None:
    """A session of many edits, saved, opened and undone."""
    session = Session(folder / "state", lambda: datetime.now(UTC))
    session.do(add)
    stream = (folder / "plain").open("wb", buffering=0)
    path = folder / "story.reconciler"
    session.save(path)
    table.row("first action after a save (wall)", [wall(lambda: session.do(DescribeProject(title="Ferries")))])
    table.row(
        "edit with its journal entry (wall)", [timed_wall(session, c) for c in edits(session.history.project)], 16
    )
    table.row("journal entry alone (wall)", journal_entries(session), 1)
    table.row("the disk alone: append and sync (wall)", [wall(lambda: synced(stream)) for _ in range(200)])
    table.row(
        "undo, redo (CPU)",
        [milliseconds(session.undo) for _ in range(20)] + [milliseconds(session.redo) for _ in range(20)],
        16,
    )
    table.row(f"save with {EDITS} edits (wall)", [wall(session.save) for _ in range(5)], 100)
    print(f"{'size of the file':40} {path.stat().st_size / 1e6:10.2f} MB")
    session.close()
    stream.close()
    table.row("open (CPU)", [milliseconds(lambda: document.load(path)) for _ in range(5)], 300)
    reopened = document.load(path).history
    table.row("first undo after opening (CPU)", [milliseconds(reopened.undo)])


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
    return [milliseconds(work) for _ in range(times)]


def wall(work: Callable[[], object]) -> float:
    """Milliseconds of one run on the clock."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
