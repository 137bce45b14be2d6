"""The account leaves the program: to a file, to the clipboard, or without a display to a file and a picture."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reconciler import assets
from reconciler.app.checking import is_open, said
from reconciler.app.proposals import propose
from reconciler.app.session import belongs_to
from reconciler.app.workspace import Workspace
from reconciler.export import fonts, html_page, markdown
from reconciler.export.file_names import safe_name
from reconciler.export.formats import Format, Wish, format_of, written
from reconciler.export.presets import Preset, lay_out
from reconciler.model.command import RecordExport
from reconciler.model.errors import RefusedCommand, UnreadableInput
from reconciler.model.project import is_project_name
from reconciler.model.trace import ExportRecord, OpenPoint
from reconciler.project.files import is_there, same_file, write_whole

CLIPBOARD = "clipboard"
__all__ = [
    "AlreadyThere",
    "Format",
    "Preset",
    "Preview",
    "Shape",
    "export_to",
    "format_of",
    "headless",
    "preview",
    "record",
    "rendered",
    "samples",
    "suggestion",
]


class AlreadyThere(RefusedCommand):
    """An export onto a file that is there, of which nobody said that it may be replaced."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How an account is to leave.

    Attributes:
        format: ``None`` for what the file's name asks for, Markdown if it asks for nothing.
        date: the day it is dated (ISO 8601), empty if it shall not be.
    """

    preset: str = Preset.ACCOUNT
    format: Format | None = None
    front_matter: bool = False
    date: str = ""


def rendered(workspace: Workspace, shape: Shape) -> bytes:
    """The account as the bytes of a file.

    Raises:
        SaveFailed: Markdown that would not be read back as it was meant.
        RefusedCommand: there is nothing a file of this format could hold.
    """
    wanted = shape.format or Format.MARKDOWN
    found = fonts.installed() if wanted is Format.PDF else None
    wish = Wish(shape.preset, shape.front_matter, shape.date, workspace.project.rulings, found)
    return written(workspace.account(), wanted, wish)


@dataclass(frozen=True, slots=True)
class Preview:
    """An account before it leaves.

    Attributes:
        page: as people will see it, HTML that loads nothing.
        source: the text of the file; Markdown for formats that are no text.
        refused: why no such file can be written; then ``source`` is empty.
    """

    page: str
    source: str
    refused: RefusedCommand | None = None


def preview(workspace: Workspace, shape: Shape) -> Preview:
    """The account as it would be written."""
    wanted = shape.format or Format.MARKDOWN
    built = workspace.account()
    page = lay_out(built, shape.preset, workspace.project.rulings, date=shape.date)
    if wanted in (Format.DOCX, Format.ODT, Format.PDF, Format.MARKDOWN):
        source = markdown.write(page, front_matter=shape.front_matter)
    else:
        wish = Wish(shape.preset, shape.front_matter, shape.date, workspace.project.rulings)
        try:
            source = written(built, wanted, wish).decode("utf-8")
        except RefusedCommand as refused:
            return Preview(html_page.body(page), "", refused)
    return Preview(html_page.body(page), source)


def export_to(workspace: Workspace, path: Path, shape: Shape, *, replace: bool = False) -> bytes:
    """Write the account to ``path``, whole or not at all; what was written.

    Args:
        workspace: what it is made from.
        path: where to.
        shape: how.
        replace: a file that stands there may be written over, because somebody was asked.

    Raises:
        RefusedCommand: ``path`` is one of the articles, the project itself, or a file nobody was asked about; or the
            format has no room for anything of the account.
        SaveFailed: it could not be written; what stood there is untouched.
    """
    _check(workspace, path, replace=replace)
    wanted = shape.format or format_of(path.name) or Format.MARKDOWN
    data = rendered(workspace, Shape(shape.preset, wanted, shape.front_matter, shape.date))
    write_whole(path, data)
    return data


def record(data: bytes, name: str, shape: Shape, points: Sequence[OpenPoint], at: datetime) -> RecordExport:
    """The command that writes down that an account left although ``points`` were open."""
    lines = tuple(f"Row {point.number}: {said(point)}" for point in points if is_open(point))
    digest = hashlib.sha256(data).hexdigest()
    kind = shape.format or format_of(name) or Format.MARKDOWN
    return RecordExport(
        ExportRecord(at.isoformat(timespec="seconds"), name, kind.value, str(shape.preset), digest, lines)
    )


def suggestion(workspace: Workspace, otherwise: str) -> str:
    """The stem of a file name for the account, safe on every system."""
    path = belongs_to(workspace.session)
    title = path.stem if path is not None else workspace.project.title or workspace.account().title
    return safe_name(title, otherwise)


def _check(workspace: Workspace, path: Path, *, replace: bool) -> None:
    ours = [Path(v.source.location) for v in workspace.project.versions if v.source.location]
    ours += [workspace.session.path] if workspace.session.path is not None else []
    if any(same_file(path, other) for other in ours):
        raise RefusedCommand(
            f"“{path.name}” is what the account is made from.",
            kept="It was not written over.",
            advice="Choose another name.",
        )
    if is_project_name(path.name):
        raise RefusedCommand(
            f"“{path.name}” is the name of a project, not of an account.",
            kept="Nothing was written.",
            advice="Let the name end in .md, .html, .docx or the like.",
        )
    if not replace and is_there(path) and path.is_file() and path.stat().st_size:
        raise AlreadyThere(
            f"“{path.name}” is there already.",
            kept="It was not written over.",
            advice="Choose another name, or say that it may be replaced.",
        )


def samples() -> list[Path]:
    """The shipped sample articles."""
    return sorted(p for p in assets.folder("samples").glob("*.txt"))


def headless(files: Sequence[Path], folder: Path) -> Workspace:
    """The main job without a window: load, align, propose, write ``reconciled.md`` to ``folder``.

    Raises:
        UnreadableInput: none of the files could be read.
    """
    workspace = Workspace()
    prepared = workspace.read(list(files) or samples())
    if prepared.command is None:
        raise prepared.failures[0][1] if prepared.failures else UnreadableInput("There is nothing to load.")
    workspace.do(prepared.command)
    workspace.do(propose(workspace.project))
    export_to(workspace, folder / "reconciled.md", Shape(Preset.FOOTNOTES), replace=True)
    return workspace
