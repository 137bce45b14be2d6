"""``reconciler check``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from reconciler.app.checking import check as check_account
from reconciler.app.checking import is_open, said
from reconciler.cli.arguments import FILES, opened
from reconciler.cli.terminal import dumped, say
from reconciler.model.trace import OpenPoint

SCHEMA = "reconciler.check/1"


@click.command()
@FILES
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
def check(files: tuple[Path, ...], *, as_json: bool) -> None:
    """List what in the account of a project, or of FILEs, no version carries, and what is not decided or settled.

    The exit code is 1 when anything is open. What has a single source, or stands in the house's form, is listed but is
    not open; nor is what has a note of the class "check" that is done.
    """
    workspace, code = opened(files)
    points = check_account(workspace)
    say(dumped(_answer(points)) if as_json else _text(points))
    sys.exit(code or int(any(map(is_open, points))))


def _answer(points: Sequence[OpenPoint]) -> dict[str, Any]:
    return {"schema": SCHEMA, "open": sum(map(is_open, points)), "points": [_point(point) for point in points]}


def _point(point: OpenPoint) -> dict[str, Any]:
    return {
        "row": point.row,
        "number": point.number,
        "kind": point.kind.value,
        "open": is_open(point),
        "span": [point.span.start, point.span.end] if point.span else None,
        "text": point.text,
        "elsewhere": list(point.elsewhere),
        "versions": list(point.versions),
        "translated": point.translated,
        "verified": point.verified,
        **({"was": point.was} if point.was else {}),
        "message": said(point),
    }


def _text(points: Sequence[OpenPoint]) -> str:
    count = sum(map(is_open, points))
    lines = [f"{_sign(point)} row {point.number:3}  {point.kind.value:13}  {said(point)}" for point in points]
    told = "Nothing is open." if not count else f"{count} open." if count > 1 else "One is open."
    return "\n".join([*lines, *([""] if lines else []), told])


def _sign(point: OpenPoint) -> str:
    return "!" if is_open(point) else "✓" if point.verified else " "
