"""``reconciler export``."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from reconciler.app.checking import check, is_open
from reconciler.app.exporting import AlreadyThere, Format, Preset, Shape, export_to, format_of, rendered
from reconciler.app.workspace import Workspace
from reconciler.cli.arguments import FILES, opened
from reconciler.cli.terminal import remark, say, say_bytes
from reconciler.model.command import SetHouseForms
from reconciler.model.errors import RefusedCommand
from reconciler.model.figure_line import UnitChoice


@click.command()
@FILES
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), help="The file to write; - for standard output."
)
@click.option(
    "--preset",
    type=click.Choice([p.value for p in Preset]),
    default=Preset.ACCOUNT.value,
    show_default=True,
    help="What to show; json, csv, tei and tmx hold everything they can.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice([f.value for f in Format]),
    default=None,
    help="How to write it; by default what the name of the file ends in, else Markdown.",
)
@click.option(
    "--units",
    type=click.Choice([u.value for u in UnitChoice]),
    default=None,
    help="Which unit comes first where a version gives a quantity in two; by default as the project says.",
)
@click.option("--front-matter", is_flag=True, help="Begin Markdown with title, date, language and versions as YAML.")
@click.option("--date", "dated", is_flag=True, help="Date the export; without it the same account gives the same file.")
@click.option("-f", "--force", is_flag=True, help="Write over a file that is there already.")
def export(  # noqa: PLR0913 - one an option
    files: tuple[Path, ...],
    output: Path,
    preset: str,
    form: str | None,
    units: str | None,
    *,
    front_matter: bool,
    dated: bool,
    force: bool,
) -> None:
    """Write the reconciled account of a project, or of FILEs with the program's own proposals."""
    wanted = Format(form) if form else format_of(output.name)
    day = date.today().isoformat() if dated or front_matter else ""  # noqa: DTZ011 - the editor's own day
    shape = Shape(preset, wanted, front_matter, day)
    workspace, code = opened(files)
    if units is not None:
        workspace.do(SetHouseForms(workspace.project.house, UnitChoice(units)))
    if str(output) == "-":
        _print(workspace, shape)
    else:
        _write(workspace, output, shape, force=force)
        remark(f"Written: {output}")
        meant = format_of(output.name)
        if wanted is not None and meant not in (None, wanted):
            remark(f"It holds {wanted.value}, as --format says, although its name ends in {output.suffix}.")
        _tell_open(workspace)
    sys.exit(code)


def _write(workspace: Workspace, output: Path, shape: Shape, *, force: bool) -> None:
    try:
        export_to(workspace, output, shape, replace=force)
    except AlreadyThere as problem:
        advice = "Choose another name, or add --force to write over it."
        raise RefusedCommand(problem.what, kept=problem.kept, advice=advice) from problem


def _tell_open(workspace: Workspace) -> None:
    """Say of an account how much in it nobody decided or settled, so that it is not taken for reconciled."""
    number = sum(map(is_open, check(workspace)))
    if number:
        told = "One thing is open in it" if number == 1 else f"{number} things are open in it"
        remark(f"{told}; reconciler check lists what.")


def _print(workspace: Workspace, shape: Shape) -> None:
    """To standard output: text as text, the others as they are."""
    data = rendered(workspace, replace(shape, format=shape.format or Format.MARKDOWN))
    if shape.format in (Format.DOCX, Format.ODT, Format.PDF):
        say_bytes(data)
    else:
        say(data.decode("utf-8").removesuffix("\n"))
