"""What always holds of a project."""

from __future__ import annotations

from collections import Counter

from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import version_of
from reconciler.model.project import Project


def check(project: Project, *, structure: bool = True) -> None:
    """Refuse a project that breaks an invariant; with ``structure`` the rows are looked through as well.

    Raises:
        RefusedCommand: naming the invariant that would be broken.
    """
    sigla = [version.siglum for version in project.versions]
    if len(set(sigla)) != len(sigla):
        _refuse("Two versions would have the same siglum.")
    if structure:
        _check_rows(project)
        _check_references(project)


def _check_rows(project: Project) -> None:
    held = Counter(sentence for row in project.rows for sentence in row.sentences())
    wanted = {sentence.id for version in project.versions for sentence in version.alignable()}
    if set(held) != wanted:
        _refuse("A sentence would be in no row, or a row would hold a sentence that is set aside.")
    if any(count > 1 for count in held.values()):
        _refuse("A sentence would be in two rows.")
    for row in project.rows:
        if not row.cells or not all(row.cells.values()):
            _refuse("A row would be empty.")
        if any(version_of(s) != version for version, cell in row.cells.items() for s in cell):
            _refuse("A sentence would stand in the column of another version.")


def _check_references(project: Project) -> None:
    known = {row.id for row in project.rows}
    if len(known) != len(project.rows):
        _refuse("Two rows would have the same name.")
    if project.order and (set(project.order) != known or len(project.order) != len(known)):
        _refuse("The order of the account would not name every row once.")
    if not known.issuperset(project.decisions):
        _refuse("A decision would belong to no row.")
    if any(note.row is not None and note.row not in known for note in project.notes):
        _refuse("A note would belong to a row that is gone.")


def _refuse(what: str) -> None:
    raise RefusedCommand(what, kept="Nothing was changed.")
