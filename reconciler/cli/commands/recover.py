"""``reconciler recover``."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click
import platformdirs

from reconciler.app.session import former
from reconciler.app.workspace import Workspace
from reconciler.cli.terminal import local_time, remark, say
from reconciler.model.errors import RefusedCommand, UnreadableInput
from reconciler.model.project import PROJECT_SUFFIX


@click.command()
@click.argument("what", required=False)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The project file to write; it must not exist.")
@click.option("--backup", type=click.IntRange(1), help="Which backup of the project file, by its number in the list.")
@click.option("--state", type=click.Path(path_type=Path), help="Where journals are, if not in the usual folder.")
def recover(what: str | None, output: Path | None, backup: int | None, state: Path | None) -> None:
    """List unsaved work of programs that ended without saving, or bring it back.

    WHAT is a number of that list, or a project file of which a former save is wanted: its backups are listed, and
    with -o the one named by --backup, or else the previous version ("NAME~"), is brought back. Nothing is changed but
    the file named with -o; a journal is given up once its work is saved there.
    """
    workspace = Workspace(state or platformdirs.user_state_path("reconciler"))
    if what is None:
        say("\n".join(_listed(workspace)) or "There is no unsaved work.")
        sys.exit(0)
    if output is None and Path(what).suffix == PROJECT_SUFFIX:
        say("\n".join(_backups(workspace, Path(what))) or f"There is no backup of “{Path(what).name}”.")
        sys.exit(0)
    if output is None:
        raise click.UsageError("Say with -o which project file to write.")
    _must_be_new(output)
    if what.isdecimal() and not Path(what).exists():
        _restore(workspace, int(what))
    else:
        workspace.open(_former(workspace, Path(what), backup), read_only=True)
    workspace.session.save(output)
    workspace.session.close()
    remark(f"Written: {output}")
    sys.exit(0)


def _must_be_new(output: Path) -> None:
    with contextlib.suppress(OSError):  # a name no file can have is told when it is written
        if output.exists():
            raise RefusedCommand(
                f"“{output.name}” is there already.", kept="Nothing was changed.", advice="Name another."
            )


def _restore(workspace: Workspace, number: int) -> None:
    found = workspace.session.leftovers()
    if not 1 <= number <= len(found):
        raise click.UsageError(f"There is no number {number}; reconciler recover lists what there is.")
    workspace.recover(found[number - 1])
    if workspace.session.lost:
        kept = workspace.session.set_by
        remark(f"Steps at the end that cannot be read: {workspace.session.lost}. All of them are kept in {kept}.")
    if workspace.session.restored:
        remark("Words that were being written and not entered yet are back as the last step.")


def _former(workspace: Workspace, path: Path, number: int | None) -> Path:
    """A backup by its number, else the version before the last save."""
    if number is None:
        return _previous(path)
    found = former(workspace.session, path)
    if number > len(found):
        raise click.UsageError(f"There is no backup {number}; reconciler recover {path.name} lists what there is.")
    return found[number - 1].path


def _backups(workspace: Workspace, path: Path) -> Iterator[str]:
    for number, backup in enumerate(former(workspace.session, path), 1):
        yield f"{number:3}  {local_time(backup.saved)}  {backup.path}"


def _previous(path: Path) -> Path:
    """The version of a project file before the last save; the file itself where it names one."""
    if path.name.endswith("~") and path.is_file():
        return path
    previous = path.with_name(f"{path.name}~")
    if not previous.is_file():
        raise UnreadableInput(
            f"There is no previous version of “{path.name}”.",
            advice=f"Name a {PROJECT_SUFFIX} file beside which “{path.name}~” stands.",
        )
    return previous


def _listed(workspace: Workspace) -> Iterator[str]:
    for number, leftover in enumerate(workspace.session.leftovers(), 1):
        when = local_time(datetime.fromtimestamp(leftover.changed))  # noqa: DTZ006 - the clock's own time
        name = leftover.document.name if leftover.document else "a project that was never saved"
        yield f"{number:3}  {when}  {leftover.actions} actions in {name}"
        yield f"     {leftover.path}"
