"""``reconciler history``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from reconciler.app.past import PastStep, local_time, numbered, steps
from reconciler.app.workspace import Workspace
from reconciler.cli import terminal
from reconciler.cli.terminal import dumped, say

SCHEMA = "reconciler.history/1"


@click.command()
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
def history(project: Path, *, as_json: bool) -> None:
    """List what was done to PROJECT and when, the oldest first, what was undone, and exports with points open.

    Steps of older project files have no time.
    """
    workspace = Workspace()
    workspace.open(project, read_only=True)
    say(dumped(_answer(workspace, project)) if as_json else "\n".join(_lines(workspace, project)))
    sys.exit(0)


def _answer(workspace: Workspace, project: Path) -> dict[str, Any]:
    told = list(steps(workspace.session))
    return {
        "schema": SCHEMA,
        "saved": _saved(project).isoformat(" ", "seconds"),
        "done": [step.label for step in told if not step.undone],
        "undone": [step.label for step in told if step.undone],
        "steps": [asdict(step) for step in told],
        "given_up": workspace.session.history.given_up,
        "exports": [
            {
                "at": e.at,
                "name": e.name,
                "format": e.format,
                "preset": e.preset,
                "sha256": e.digest,
                "open": list(e.open),
            }
            for e in workspace.project.exports
        ],
    }


def _lines(workspace: Workspace, project: Path) -> Iterator[str]:
    told, given_up = list(steps(workspace.session)), workspace.session.history.given_up
    yield f"{project.name}, saved {terminal.local_time(_saved(project))}"
    if given_up:
        yield f"       Older steps that were given up, because the history had grown too long: {given_up}"
    for number, step in enumerate(told, 1):
        extra = " (undone)" if step.undone else "" if step.numbers else _rows(step.rows)
        yield f"{number:5}  {_when(step.at):19}  {_told(step)}{extra}"
    if not told:
        yield "       Nothing is on record."
    for export in workspace.project.exports:
        yield f"{_when(export.at)}  exported to “{export.name}” with {len(export.open)} open:"
        yield from (f"       {line}" for line in export.open)


def _when(at: str) -> str:
    known = local_time(at)
    return terminal.local_time(known) if known else ""


def _told(step: PastStep) -> str:
    """What was done, to which rows, with the wording of which version."""
    where, many = numbered(step.numbers), len(step.numbers) > 1
    if where:
        where = f", rows {where}" if many else f", row {where}"
    elif many:
        where = f", {len(step.numbers)} rows"
    what = (*step.sigla, *(kind.value for kind in step.kinds))
    return f"{step.label}{where}" + (f": {', '.join(what)}" if what else "")


def _rows(count: int) -> str:
    return f"  ({count} rows)" if count > 1 else ""


def _saved(project: Path) -> datetime:
    return datetime.fromtimestamp(project.stat().st_mtime).astimezone()
