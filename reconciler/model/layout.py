"""How a row stands in the account: as a heading, at the beginning of a paragraph, or going on in one."""

from __future__ import annotations

from reconciler.model.decision import Layout
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.version import Sentence, SentenceKind, Version


def taken_from(project: Project, row: Row) -> list[tuple[Version, Sentence]]:
    """The sentences the account takes for a row, or starts from; those of the first cell where none was picked."""
    decision = project.decisions.get(row.id)
    picks = [pick for pick in (decision.picks if decision else ()) if row.cells.get(pick)]
    columns = [project.version(pick) for pick in picks or list(row.cells)[:1]]
    return [(column, column.sentence(s)) for column in columns for s in row.cells[column.id]]


def layout_of(project: Project, row: Row) -> Layout:
    """How the row stands: as the editor said, else as the version has it that the account takes."""
    given = project.layout.get(row.id)
    if given is not None:
        return given
    sentences = [sentence for _, sentence in taken_from(project, row)]
    if all(sentence.kind is SentenceKind.HEADING for sentence in sentences):
        return Layout.HEADING
    return Layout.PARAGRAPH if any(sentence.opens_paragraph for sentence in sentences[:1]) else Layout.RUN_ON
