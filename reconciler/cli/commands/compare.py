"""``reconciler compare``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from reconciler.app.aids import Aids
from reconciler.app.messages import LANGUAGES
from reconciler.cli import answers
from reconciler.cli.arguments import FILES, aiding_options, loaded, options_of, reading_options
from reconciler.cli.terminal import dumped, say


@click.command()
@FILES
@reading_options
@aiding_options
@click.option(
    "--messages",
    type=click.Choice(LANGUAGES),
    default=LANGUAGES[0],
    show_default=True,
    help="The language in which findings are told.",
)
def compare(
    files: tuple[Path, ...],
    segmentation: str,
    languages: tuple[str, ...],
    translations: tuple[str, ...],
    *,
    as_json: bool,
    messages: str,
    aids: Aids,
) -> None:
    """Align FILEs and list where they part."""
    workspace, code = loaded(files, options_of(files, segmentation, languages, translations), aids)
    say(dumped(answers.comparison(workspace, messages)) if as_json else answers.findings_as_text(workspace, messages))
    sys.exit(code)
