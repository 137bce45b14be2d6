"""``reconciler export``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from reconciler.app.exporting import export_to
from reconciler.cli.arguments import FILES, opened
from reconciler.cli.terminal import remark, say

PRESETS = ("account", "footnotes", "report", "side-by-side")


@click.command()
@FILES
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), help="The file to write; - for standard output."
)
@click.option("--preset", type=click.Choice(PRESETS), default="account", show_default=True, help="What to show.")
def export(files: tuple[Path, ...], output: Path, preset: str) -> None:
    """Write the reconciled account of a project, or of FILEs with the program's own proposals, to Markdown."""
    workspace, code = opened(files)
    if str(output) == "-":
        say(workspace.export(preset).removesuffix("\n"))
    else:
        export_to(workspace, output, preset)
        remark(f"Written: {output}")
    sys.exit(code)
