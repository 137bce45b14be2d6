"""Runs a task in a process of its own: values in, values out; a crash, a hang or a cancel harms nothing here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from reconciler.ingest import child, piece
from reconciler.ingest.formats import Format
from reconciler.ingest.hints import Hints
from reconciler.ingest.piece import Content
from reconciler.model.errors import UnreadableInput
from reconciler.model.progress import Progress, Silent

WALL = 30.0  # seconds from start to answer
_LOOK = 0.05  # seconds between two looks at whether the work is still wanted
FROZEN_WORD = "read-in-child"  # what a bundled program is started with to become the child


def read(kind: Format, data: bytes, hints: Hints, progress: Progress | None = None) -> Content:
    """What is in the bytes of a file of format ``kind``.

    Raises:
        UnreadableInput: it cannot be read, takes too long, or needs too much memory.
        Cancelled: by ``progress``; the process is gone by then.
    """
    task = {"do": "read", "format": kind.value, "hints": asdict(hints)}
    return piece.from_json(run(task, data, progress)["content"])


def run(
    task: Mapping[str, Any], data: bytes = b"", progress: Progress | None = None, wall: float = WALL
) -> dict[str, Any]:
    """The answer of the child to ``task``.

    Raises:
        UnreadableInput: the child says so, crashed, or was stopped at a limit.
        Cancelled: by ``progress``.
    """
    # A file without a name, because Popen.communicate forgets what it has not yet sent when it is called again.
    with TemporaryFile() as given:
        given.write(json.dumps(task).encode() + b"\n" + data)
        given.seek(0)
        process = subprocess.Popen(
            _command(), stdin=given, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=_environment(), **_own_group()
        )
    try:
        output = _answer(process, progress or Silent(), wall)
    finally:
        _end(process)
    if process.returncode:
        raise _crashed(process.returncode)
    try:
        result: dict[str, Any] = json.loads(output)
    except ValueError as problem:
        raise _crashed(1) from problem
    if "problem" in result:
        raise UnreadableInput(str(result["problem"]["what"]), advice=str(result["problem"]["advice"]))
    return result


def _answer(process: subprocess.Popen[bytes], progress: Progress, wall: float) -> bytes:
    end = time.monotonic() + wall
    while True:
        try:
            return process.communicate(timeout=_LOOK)[0]
        except subprocess.TimeoutExpired:
            progress.step(0, 0)
        if time.monotonic() > end:
            raise _too_slow()


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.kill()
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            with suppress(OSError):
                stream.close()
    process.wait()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_WORD]
    return [sys.executable, "-P", "-m", "reconciler.ingest.child"]


def _environment() -> dict[str, str]:
    """This process's environment; the child finds this very program wherever it is started."""
    root = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH", "")]))
    return {
        **os.environ,
        "PYTHONPATH": path,
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }


def _own_group() -> dict[str, Any]:
    """Ctrl+C at the terminal ends the program, which then ends the child."""
    if os.name == "nt":
        return {"creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0)}
    return {"start_new_session": True}


def _crashed(code: int) -> UnreadableInput:
    if code in (-24, -9, -30):  # SIGXCPU, and what follows it: SIGKILL
        return _too_slow()
    if code == -6:  # SIGABRT: a library found no memory and gave up
        return child.too_large()
    return UnreadableInput(
        f"Reading it made the reader crash (code {code}); the program itself is unharmed.",
        advice="The file is probably damaged: save it anew in its own program, or copy its text and paste it.",
    )


def _too_slow() -> UnreadableInput:
    return UnreadableInput(
        "Reading it takes longer than an article can need, so it was stopped.",
        advice="Cut the article out of it, or copy its text and paste it.",
    )
