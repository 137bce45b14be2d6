"""The account leaves the program: to a file, or without a display to a file and a picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reconciler import assets
from reconciler.app.proposals import propose
from reconciler.app.workspace import Workspace
from reconciler.model.errors import RefusedCommand, UnreadableInput
from reconciler.project.files import same_file, write_whole


def export_to(workspace: Workspace, path: Path, preset: str) -> None:
    """Write the account to ``path``, whole or not at all.

    Raises:
        RefusedCommand: ``path`` is one of the articles, or the project itself.
        SaveFailed: it could not be written; what stood there is untouched.
    """
    ours = [Path(v.source.location) for v in workspace.project.versions if v.source.location]
    ours += [workspace.session.path] if workspace.session.path is not None else []
    if any(same_file(path, other) for other in ours):
        raise RefusedCommand(
            f"“{path.name}” is what the account is made from.",
            kept="It was not written over.",
            advice="Choose another name.",
        )
    write_whole(path, workspace.export(preset).encode("utf-8", "replace"))


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
