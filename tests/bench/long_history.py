"""A project file and a journal with 500 MB of steps: how long opening takes, and how much memory.

    python -m tests.bench.long_history [MEGABYTES]

Prints figures; ends with 1 if what was worked on does not come back.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import tempfile
import time
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from reconciler.app.session import Session
from reconciler.project import document
from reconciler.project.history import History
from tests.support.projects import ferry

STEP = 100_000  # characters


def main(megabytes: int) -> int:
    """Make both, open both, print what it took."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        story = folder / "story.reconciler"
        document.save(History(ferry()), story)
        return max(long_file(story, folder, megabytes), long_journal(story, folder, megabytes))


def long_file(story: Path, folder: Path, megabytes: int) -> int:
    """Open a project file whose steps are too many; the project in it has to be there."""
    path = folder / "long.reconciler"
    with zipfile.ZipFile(story) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
        for entry in old.infolist():
            if entry.filename != "history.jsonl":
                new.writestr(entry, old.read(entry))
        with new.open("history.jsonl", "w", force_zip64=True) as stream:
            for number in range(megabytes * 1_000_000 // STEP):
                stream.write(step(number))
    session = Session(folder / "state", lambda: datetime.now(UTC))
    began = time.perf_counter()
    session.open(path)
    told(f"project file of {path.stat().st_size / 1e6:.0f} MB opened without its steps", began)
    found = session.history.project == ferry() and session.history_lost and session.set_by is not None
    session.close()
    return 0 if found else 1


def long_journal(story: Path, folder: Path, megabytes: int) -> int:
    """Bring back the steps of a long journal; the last of them has to be there."""
    journals = folder / "state" / "journals"
    journals.mkdir(parents=True, exist_ok=True)
    steps = megabytes * 1_000_000 // STEP
    with (journals / "long.jsonl").open("wb") as stream:
        head = {"journal": 1, "document": str(story), "digest": document.digest_of(story)}
        stream.write(json.dumps(head).encode() + b"\n")
        for number in range(steps):
            stream.write(step(number))
    session = Session(folder / "state", lambda: datetime.now(UTC))
    began = time.perf_counter()
    (leftover,) = session.leftovers()
    told(f"journal of {megabytes} MB found at the start", began)
    began = time.perf_counter()
    session.recover(leftover)
    told("its steps brought back", began)
    began = time.perf_counter()
    session.save()
    told("saved, its oldest steps given up", began)
    title = session.history.project.title
    session.close()
    again = document.load(story)
    print(f"{'the file then':55} {story.stat().st_size / 1e6:8.1f} MB")
    return 0 if title.startswith(f"{steps - 1} ") and again.history.project.title == title else 1


def step(number: int) -> bytes:
    """A line with a command that compresses about as well as real ones."""
    word = f"{random.Random(number).getrandbits(2000):x} "
    return json.dumps({"do": "DescribeProject", "title": f"{number} {word * (STEP // 502)}"}).encode() + b"\n"


def told(what: str, began: float) -> None:
    """Print the time since ``began``, and the most memory there was so far."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(f"{what:55} {time.perf_counter() - began:8.2f} s {most:8.0f} MB at most", flush=True)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 500))
