"""``reconciler history``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from reconciler.app.workspace import Workspace
from reconciler.cli.terminal import dumped, say

SCHEMA = "reconciler.history/1"


@click.command()
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
def history(project: Path, *, as_json: bool) -> None:
    """List what was done to PROJECT, the oldest first, what was undone, and the exports that left with points open."""
    workspace = Workspace()
    workspace.open(project, read_only=True)
    say(dumped(_answer(workspace, project)) if as_json else "\n".join(_lines(workspace, project)))
    sys.exit(0)


def _answer(workspace: Workspace, project: Path) -> dict[str, Any]:
    steps = workspace.session.history
    return {
        "schema": SCHEMA,
        "saved": _saved(project),
        "done": [step.label for step in steps.done],
        "undone": [step.label for step in reversed(steps.undone)],
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
    steps = workspace.session.history
    done = steps.done
    yield f"{project.name}, saved {_saved(project)}"
    yield from (f"{number:5}  {step.label}{_rows(len(step.changes.rows))}" for number, step in enumerate(done, 1))
    for number, step in enumerate(reversed(steps.undone), len(done) + 1):
        yield f"{number:5}  {step.label} (undone)"
    if not done and not steps.undone:
        yield "       Nothing is on record."
    for export in workspace.project.exports:
        yield f"{export.at}  exported to “{export.name}” with {len(export.open)} open:"
        yield from (f"       {line}" for line in export.open)


def _rows(count: int) -> str:
    return f"  ({count} rows)" if count > 1 else ""


def _saved(project: Path) -> str:
    return datetime.fromtimestamp(project.stat().st_mtime).astimezone().isoformat(" ", "seconds")
