"""``reconciler facts``."""

from __future__ import annotations

import sys

import click

from reconciler.cli import facts as requests
from reconciler.cli.terminal import dumped, say


@click.command()
def facts() -> None:
    """Answer requests about figures, dates, names and sentences: JSON lines in, JSON lines out."""
    for data in sys.stdin.buffer:
        line = data.decode("utf-8", "replace")
        if line.strip():
            say(dumped(requests.answer_line(line)))
