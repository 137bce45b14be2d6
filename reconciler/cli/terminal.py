"""What a person at a terminal sees: errors as one line, a progress bar for long work."""

from __future__ import annotations

import sys
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


def complain(problem: ReconcilerError) -> None:
    """One line on stderr: what, what was kept, what to do."""
    click.echo(f"reconciler: {problem}".replace("\n", " "), err=True)


class Bar:
    """Progress on a terminal; silent where stderr is no terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._bar = click.progressbar(length=1000, file=self._stream, label="Aligning", show_eta=True)
        self._shown = self._stream.isatty()

    def __enter__(self) -> Self:
        if self._shown:
            self._bar.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            self._bar.__exit__(kind, value, trace)

    def step(self, done: int, total: int) -> None:
        """Move the bar; it never goes back."""
        if self._shown and total:
            self._bar.update(max(0, 1000 * done // total - self._bar.pos))
