"""``reconciler batch``."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from reconciler.app.batch import Outcome, State, outcomes, tasks
from reconciler.app.exporting import Format, Preset, Shape
from reconciler.cli.terminal import Bar, dumped, remark, say

SCHEMA = "reconciler.batch/1"


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The folder to write to.")
@click.option(
    "--preset", type=click.Choice([p.value for p in Preset]), default=Preset.FOOTNOTES.value, show_default=True
)
@click.option("--format", "form", type=click.Choice([f.value for f in Format]), default="md", show_default=True)
@click.option(
    "-j", "--jobs", type=click.IntRange(1, 64), default=None, help="Processes at once; one a core if not said."
)
@click.option("--again", is_flag=True, help="Make anew what an earlier run made from the same files.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of a table.")
def batch(folder: Path, output: Path, preset: str, form: str, jobs: int | None, *, again: bool, as_json: bool) -> None:
    """Make a project, an account and a report of every sub-folder of FOLDER.

    What an earlier run made from the same files is kept, so a run that was stopped goes on where it was. A story that
    fails does not stop the others; the exit code is then 3.
    """
    given = tasks(folder, output, Shape(preset, Format(form)))
    done: list[Outcome] = []
    with Bar("Stories") as bar:
        for outcome in outcomes(given, jobs or os.cpu_count() or 1, again=again):
            done.append(outcome)
            bar.step(len(done), len(given))
    done.sort(key=lambda outcome: outcome.name)
    say(dumped(_answer(done)) if as_json else _table(done))
    for outcome in done:
        for line in (*outcome.unread, *([outcome.problem] if outcome.problem else [])):
            remark(f"reconciler: {outcome.name}: {line}")
    sys.exit(3 if any(outcome.state is State.FAILED or outcome.unread for outcome in done) else 0)


def _answer(done: Sequence[Outcome]) -> dict[str, object]:
    return {"schema": SCHEMA, "stories": [asdict(outcome) for outcome in done]}


def _table(done: Sequence[Outcome]) -> str:
    heads = ("story", "state", "versions", "rows", "grave", "open", "seconds")
    rows = [
        (o.name, o.state.value, *(str(n) if o.state is not State.FAILED else "-" for n in _numbers(o))) for o in done
    ]
    widths = [max(len(row[place]) for row in (heads, *rows)) for place in range(len(heads))]
    lines = ("  ".join(_aligned(row, widths)) for row in (heads, *rows))
    counted = {state: sum(o.state is state for o in done) for state in State}
    summary = ", ".join(f"{count} {state.value}" for state, count in counted.items() if count)
    return "\n".join([*(line.rstrip() for line in lines), "", summary])


def _numbers(outcome: Outcome) -> tuple[float, ...]:
    return (outcome.versions, outcome.rows, outcome.grave, outcome.open, outcome.seconds)


def _aligned(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    """Words at the left, numbers at the right."""
    return [
        cell.ljust(width) if place < 2 else cell.rjust(width)
        for place, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
