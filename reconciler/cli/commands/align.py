"""``reconciler align``."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import click

from reconciler.app.aids import Aids
from reconciler.cli import answers
from reconciler.cli.arguments import FILES, aiding_options, loaded, options_of, reading_options
from reconciler.cli.terminal import dumped, say


@click.command()
@FILES
@reading_options
@aiding_options
@click.option("--why", is_flag=True, help="Say with each row what holds it together: words, figures, neighbours ...")
def align(
    files: tuple[Path, ...],
    segmentation: str,
    languages: tuple[str, ...],
    translations: tuple[str, ...],
    *,
    as_json: bool,
    aids: Aids,
    why: bool,
) -> None:
    """Align the sentences of FILEs in rows."""
    options = options_of(files, segmentation, languages, translations)
    workspace, code = loaded(files, replace(options, findings=False), aids)
    answer = dumped(answers.alignment(workspace, why=why)) if as_json else answers.rows_as_text(workspace, why=why)
    say(answer)
    sys.exit(code)
