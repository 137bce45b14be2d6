"""A folder of stories: each sub-folder becomes a project and an account, one after the other or many at once."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass
from enum import StrEnum
from itertools import count
from multiprocessing import get_context
from pathlib import Path

from reconciler import __version__
from reconciler.app.checking import check, is_open
from reconciler.app.exporting import Format, Shape, export_to
from reconciler.app.proposals import is_of_the_program, propose
from reconciler.app.workspace import Workspace
from reconciler.export.file_names import safe_name
from reconciler.ingest.files import files_in
from reconciler.model.discrepancy import Ruling
from reconciler.model.errors import ReconcilerError, RefusedCommand, UnreadableInput
from reconciler.project import document
from reconciler.project.files import same_file, write_whole

_DONE = "done.json"
_GRAVE = 3


class State(StrEnum):
    """What became of a sub-folder."""

    DONE = "done"
    KEPT = "kept"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Task:
    """One story.

    Attributes:
        folder: where its versions are.
        target: where the project, the account and the report go.
        shape: how the account is written; its format is given.
    """

    folder: Path
    target: Path
    shape: Shape


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one story gave.

    Attributes:
        grave: discrepancies that must be settled.
        open: points the check before an export lists.
        unread: files that could not be read, with the reason.
        problem: why the story failed.
    """

    name: str
    state: State
    versions: int = 0
    rows: int = 0
    grave: int = 0
    open: int = 0
    seconds: float = 0.0
    unread: tuple[str, ...] = ()
    problem: str = ""


def tasks(folder: Path, out: Path, shape: Shape) -> list[Task]:
    """A task for each sub-folder that is not hidden, in the order of their names.

    Raises:
        UnreadableInput: the folder is not there, or has no sub-folder.
    """
    try:
        found = [p for p in folder.iterdir() if p.is_dir() and not p.name.startswith(".")]
        inner = sorted(p for p in found if not same_file(p, out))
    except OSError as problem:
        raise UnreadableInput(f"“{folder}” cannot be read: {problem.strerror or problem}.") from problem
    if not inner:
        raise UnreadableInput(
            f"“{folder.name}” has no sub-folders.", advice="Give a folder that holds one folder a story."
        )
    names = _told_apart([safe_name(path.name, "story") for path in inner])
    return [Task(path, out / name, shape) for path, name in zip(inner, names, strict=True)]


def _told_apart(names: Sequence[str]) -> list[str]:
    """Names of folders, numbered where two would be one, on disks too that do not tell capitals from small letters."""
    given: list[str] = []
    taken: set[str] = set()
    for name in names:
        forms = (name if number == 1 else f"{name} ({number})" for number in count(1))
        given.append(next(form for form in forms if form.casefold() not in taken))
        taken.add(given[-1].casefold())
    return given


def carry_out(task: Task, *, again: bool = False) -> Outcome:
    """Do one task; what is there already and made from the same files is kept unless it shall be made ``again``."""
    began = time.monotonic()
    try:
        files = files_in([task.folder])
        mark = _mark(files, task.shape)
        kept = None if again else _kept(task, mark)
        if kept is not None:
            return kept
        outcome = _made(task, files)
        outcome = Outcome(**{**asdict(outcome), "seconds": round(time.monotonic() - began, 2)})
        write_whole(task.target / _DONE, json.dumps({"mark": mark, "outcome": asdict(outcome)}, indent=1).encode())
    except ReconcilerError as problem:
        # What was kept is told of other files, or of a program that is open: here is neither.
        told = " ".join(part for part in (problem.what, problem.advice) if part)
        return Outcome(task.folder.name, State.FAILED, problem=told)
    except OSError as problem:
        return Outcome(task.folder.name, State.FAILED, problem=f"{problem.strerror or problem}")
    return outcome


def outcomes(given: Sequence[Task], jobs: int, *, again: bool = False) -> Iterator[Outcome]:
    """Do all tasks in ``jobs`` processes, each outcome as soon as it is there.

    A task that kills its process fails alone.
    """
    broken = []
    for task, outcome in _in_processes(given, jobs, again=again):
        if outcome is None:
            broken.append(task)  # perhaps only the neighbour of the guilty one: tried once more by itself
        else:
            yield outcome
    for task in broken:
        for _, outcome in _in_processes([task], 1, again=again):
            yield outcome or Outcome(task.folder.name, State.FAILED, problem="The process that worked on it ended.")


def _in_processes(given: Sequence[Task], jobs: int, *, again: bool) -> Iterator[tuple[Task, Outcome | None]]:
    with ProcessPoolExecutor(max(1, min(jobs, len(given))), mp_context=get_context("spawn")) as pool:
        running: dict[Future[Outcome], Task] = {pool.submit(carry_out, task, again=again): task for task in given}
        for future in as_completed(running):
            fault = future.exception()
            task = running[future]
            if isinstance(fault, BrokenProcessPool):
                yield task, None
            elif fault is not None:
                told = f"The program has a fault here ({type(fault).__name__}: {fault})."
                yield task, Outcome(task.folder.name, State.FAILED, problem=told)
            else:
                yield task, future.result()


def _made(task: Task, files: Sequence[Path]) -> Outcome:
    if not files:
        raise UnreadableInput(f"“{task.folder.name}” holds no file that can be read.")
    workspace = Workspace()
    prepared = workspace.read(list(files))
    if prepared.command is None:
        raise prepared.failures[0][1]
    workspace.do(prepared.command)
    workspace.do(propose(workspace.project))
    task.target.mkdir(parents=True, exist_ok=True)
    project = task.target / "project.reconciler"
    _check_untouched(project)
    workspace.session.save(project, replace_changed=True)
    try:
        export_to(workspace, task.target / f"account{_suffix(task.shape)}", task.shape, replace=True)
        export_to(workspace, task.target / "report.md", Shape("report", Format.MARKDOWN), replace=True)
        return _counted(task, workspace, prepared.failures)
    finally:
        workspace.session.close()


def _check_untouched(project: Path) -> None:
    """Nobody's work on a project that an earlier run made is written over.

    Raises:
        RefusedCommand: somebody worked on it.
        ProjectUnreadable: it cannot be told.
    """
    if not project.exists():
        return
    loaded = document.load(project)
    steps = loaded.history.done
    if not loaded.history_lost and steps and all(is_of_the_program(step.command) for step in steps):
        return
    raise RefusedCommand(
        f"“{project.name}” in “{project.parent.name}” was worked on since it was made.",
        kept="It was not written over.",
        advice="Move it elsewhere, or name another folder with -o.",
    )


def _counted(task: Task, workspace: Workspace, failures: Iterable[tuple[str, ReconcilerError]]) -> Outcome:
    found = workspace.discrepancies()
    return Outcome(
        task.folder.name,
        State.DONE,
        len(workspace.project.versions),
        len(workspace.project.rows),
        sum(d.severity >= _GRAVE and workspace.ruling(d) is Ruling.OPEN for d in found),
        sum(map(is_open, check(workspace))),
        unread=tuple(f"{name}: {problem.what}" for name, problem in failures),
    )


def _suffix(shape: Shape) -> str:
    return (shape.format or Format.MARKDOWN).suffix


def _mark(files: Sequence[Path], shape: Shape) -> str:
    """What the result hangs on: the files, the shape and the program."""
    parts = [__version__, str(shape), *(f"{p.name}\0{hashlib.sha256(p.read_bytes()).hexdigest()}" for p in files)]
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


def _kept(task: Task, mark: str) -> Outcome | None:
    """What a former run made, if it was made from the same and is still whole."""
    try:
        known = json.loads((task.target / _DONE).read_bytes())
        if known["mark"] != mark or not (task.target / f"account{_suffix(task.shape)}").is_file():
            return None
        told = {**known["outcome"], "state": State.KEPT, "unread": tuple(known["outcome"]["unread"])}
        return Outcome(**told)
    except (OSError, ValueError, KeyError, TypeError):
        return None
