"""The account leaves the program: to a file, or without a display to a file and a picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reconciler import assets
from reconciler.app.proposals import propose
from reconciler.app.workspace import Workspace
from reconciler.model.errors import UnreadableInput
from reconciler.project.files import write_whole


def export_to(workspace: Workspace, path: Path, preset: str) -> None:
    """Write the account to ``path``, whole or not at all.

    Raises:
        SaveFailed: it could not be written; what stood there is untouched.
    """
    write_whole(path, workspace.export(preset).encode("utf-8"))


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
    export_to(workspace, folder / "reconciled.md", "footnotes")
    return workspace
