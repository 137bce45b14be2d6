"""What a person at a terminal sees: errors as one line, a progress bar for long work."""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
import traceback
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

import click

from reconciler.model.errors import (
    ProjectLocked,
    ProjectUnreadable,
    ReconcilerError,
    RefusedCommand,
    SaveFailed,
    UnreadableInput,
)

STOPPED = 130  # what a shell says of a program ended by Ctrl+C
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")

_CODES: dict[type[ReconcilerError], int] = {
    UnreadableInput: 3,
    ProjectUnreadable: 3,
    ProjectLocked: 3,
    SaveFailed: 3,
    RefusedCommand: 2,
}


def exit_code(problem: ReconcilerError) -> int:
    """2 for bad usage, 3 for input or output that cannot be read or written, 4 for an engine that failed."""
    return _CODES.get(type(problem), 4)


def complain(problem: ReconcilerError, *, kept: bool = True) -> None:
    """One line on stderr: what, what was kept (if anything was), what to do."""
    parts = (problem.what, problem.kept if kept else "", problem.advice)
    remark("reconciler: " + " ".join(part for part in parts if part))


def local_time(moment: datetime) -> str:
    """A time as the clock on the wall showed it: "2031-03-05 10:42:07"; JSON has times with their zone."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}"


def bad_usage(problem: click.UsageError) -> int:
    """One line about a command line that cannot be understood; the exit code."""
    command = problem.ctx.command_path if problem.ctx is not None else "reconciler"
    said = " ".join(problem.format_message().split())
    remark(f"reconciler: {said}{'' if said.endswith(('.', '?', '!', ')')) else '.'} See {command} --help.")
    return 2


def broken(fault: Exception) -> int:
    """One line about a fault of the program; the exit code. The traceback stands behind RECONCILER_DEBUG=1."""
    if os.environ.get("RECONCILER_DEBUG"):
        traceback.print_exception(fault)
    if isinstance(fault, MemoryError):
        remark("reconciler: There is not enough memory for this. Nothing was written. Try fewer or shorter files.")
    else:
        what = f"{type(fault).__name__}: {fault}"
        remark(
            f"reconciler: The program has a fault here ({what}). Nothing was written. "
            "Set RECONCILER_DEBUG=1 for what to report."
        )
    return 4


def say(text: str) -> None:
    """The answer, on standard output.

    Raises:
        SaveFailed: it could not be written there.
    """
    _put_out(shown(text), newline=True)


def say_bytes(data: bytes) -> None:
    """An answer that is no text, on standard output.

    Raises:
        SaveFailed: it could not be written there.
    """
    _put_out(data, newline=False)


def _put_out(answer: str | bytes, *, newline: bool) -> None:
    try:
        click.echo(answer, nl=newline)
    except BrokenPipeError:
        raise  # whoever read it has enough
    except OSError as problem:
        # What is left in the buffer would fail again, with a traceback, when the program ends.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SaveFailed(
            f"The answer could not be written to standard output: {problem.strerror or problem}.",
            advice="Free some space there, or send it elsewhere.",
        ) from problem


def remark(text: str) -> None:
    """One line for the person, on stderr."""
    click.echo(shown(" ".join(text.split("\n"))), err=True)


def shown(text: str) -> str:
    """``text`` without characters that would steer the terminal; they and broken ones are shown by their number."""
    return _STEERING.sub(lambda match: f"\\x{ord(match.group()):02x}", text)


def dumped(answer: object) -> str:
    """A JSON value on one line; plain ASCII where the terminal, or a file name, cannot be written otherwise."""
    # json leaves the controls beyond ASCII as they are; as JSON escapes they steer no terminal and read back the same.
    text = _STEERING.sub(lambda match: f"\\u{ord(match.group()):04x}", json.dumps(answer, ensure_ascii=False))
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return json.dumps(answer)
    return text


def be_lenient() -> None:
    """Let no character that a terminal cannot show end the program, nor a stream that is closed."""
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


class Bar:
    """Progress on a terminal; silent where stderr is no terminal."""

    def __init__(self, label: str = "Aligning", stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._bar = click.progressbar(length=1000, file=self._stream, label=label, show_eta=True)
        self._shown = self._stream.isatty()

    def __enter__(self) -> Self:
        if self._shown:
            self._bar.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            if kind is None:
                self._bar.update(1000 - self._bar.pos)
            self._bar.__exit__(kind, value, trace)

    def step(self, done: int, total: int) -> None:
        """Move the bar; it never goes back."""
        if self._shown and total:
            self._bar.update(max(0, 1000 * done // total - self._bar.pos))
