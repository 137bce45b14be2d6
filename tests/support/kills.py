"""A busy editor killed without warning at random moments, and what is left of its work looked at."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from reconciler.app.session import Session
from reconciler.model.project import Project
from tests.support.places import ROOT


def killed(folder: Path, times: int, seed: int) -> Iterator[tuple[int, int]]:
    """Kill the editor again and again; after each kill the last number it said was done, and the number recovered.

    One more than was said may be there: it was on the disk, and the kill came before the word. One less would be lost
    work; so would a kill between a step back and the same step forth, but then the number was not said yet.
    """
    dice = random.Random(seed)
    path = folder / "story.reconciler"
    for _ in range(times):
        told = _worked(folder, path, dice.randrange(2, 40))
        work = Session(folder, datetime.now)
        leftovers = work.leftovers()
        if leftovers:
            work.recover(leftovers[0])
        else:
            work.open(path)
        yield told, _found(work.history.project)
        work.save(path)
        work.close()


def _found(project: Project) -> int:
    """The last number that was done and written: it stands in the title and in the note."""
    written = [int(note.text) for note in project.notes]
    return min([int(project.title or 0), *(written or [0])])


def _worked(folder: Path, path: Path, wanted: int) -> int:
    """Let the editor work until it said ``wanted`` numbers, then kill it; the last number it said."""
    command = [sys.executable, "-m", "tests.support.busy_editor", str(folder), str(path)]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    told = -1
    for _ in range(wanted):
        told = int(child.stdout.readline())
    child.send_signal(signal.SIGKILL)
    told = max([told, *(int(line) for line in child.stdout.read().split("\n")[:-1])])
    child.wait()
    child.stdout.close()
    return told
