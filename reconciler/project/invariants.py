"""What always holds of a project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import SentenceId, sentence_id, version_of
from reconciler.model.project import Project
from reconciler.model.version import Version

T = TypeVar("T")


def check(project: Project, *, before: Project | None = None) -> None:
    """Refuse a project that breaks an invariant.

    Args:
        project: the project to be looked at.
        before: a project that holds all invariants and from which this one was made; what both share is not looked
            at again.

    Raises:
        RefusedCommand: naming the invariant that would be broken.
    """
    before = before or Project()
    if project.versions is not before.versions:
        _check_names(project)
    if project.versions is not before.versions or project.rows is not before.rows:
        _check_rows(project, before)
    _check_references(project)


def _check_names(project: Project) -> None:
    if len({version.siglum for version in project.versions}) != len(project.versions):
        _refuse("Two versions would have the same siglum.")
    if len({version.id for version in project.versions}) != len(project.versions):
        _refuse("A version would be in the project twice.")


def _check_rows(project: Project, before: Project) -> None:
    """That each sentence that takes part is in one row: told from the rows and versions that came and went."""
    came, went = _apart(project.rows, before.rows)
    new, old = _apart(project.versions, before.versions)
    for version in new:
        _check_sentences(version)
    difference = Counter(s for row in came for s in row.sentences())
    difference.subtract(s for row in went for s in row.sentences())
    difference.subtract(_taking_part(new))
    difference.update(_taking_part(old))
    if any(count > 0 for count in difference.values()):
        _refuse("A sentence would be in two rows, or a row would hold a sentence that is set aside.")
    if any(count < 0 for count in difference.values()):
        _refuse("A sentence would be in no row.")
    for row in came:
        if not row.cells or not all(row.cells.values()):
            _refuse("A row would be empty.")
        if any(version_of(s) != version for version, cell in row.cells.items() for s in cell):
            _refuse("A sentence would stand in the column of another version.")


def _check_sentences(version: Version) -> None:
    end = 0
    for sentence in version.sentences:
        if sentence.id != sentence_id(version.id, sentence.span.start):
            _refuse("A sentence would not have the name of its place.")
        if sentence.span.start < end:
            _refuse("Two sentences would overlap.")
        end = sentence.span.end
    if end > len(version.source.text):
        _refuse("A sentence would lie outside its text.")


def _apart(ours: tuple[T, ...], theirs: tuple[T, ...]) -> tuple[list[T], list[T]]:
    """What only one of two tuples holds, by identity."""
    if len(ours) == len(theirs):  # nearly all stand where they stood
        pairs = [(x, y) for x, y in zip(ours, theirs, strict=True) if x is not y]
        ours, theirs = tuple([x for x, _ in pairs]), tuple([y for _, y in pairs])
    here, there = set(map(id, ours)), set(map(id, theirs))
    return [x for x in ours if id(x) not in there], [x for x in theirs if id(x) not in here]


def _taking_part(versions: Iterable[Version]) -> Iterable[SentenceId]:
    return (sentence.id for version in versions for sentence in version.alignable())


def _check_references(project: Project) -> None:
    known = {row.id for row in project.rows}
    if len(known) != len(project.rows):
        _refuse("Two rows would have the same name.")
    if project.order and (set(project.order) != known or len(project.order) != len(known)):
        _refuse("The order of the account would not name every row once.")
    if not known.issuperset(project.decisions):
        _refuse("A decision would belong to no row.")
    if not known.issuperset(project.layout):
        _refuse("A paragraph would begin at a row that is gone.")
    if any(note.row is not None and note.row not in known for note in project.notes):
        _refuse("A note would belong to a row that is gone.")
    columns = {version.id for version in project.versions}
    if not columns.issuperset(pick for decision in project.decisions.values() for pick in decision.picks):
        _refuse("A decision would take a version that is not there.")


def _refuse(what: str) -> None:
    raise RefusedCommand(what, kept="Nothing was changed.")
