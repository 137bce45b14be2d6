"""Comments of documents become notes on the rows of their words, and go with the import when it is undone."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from reconciler.app.workspace import Workspace
from reconciler.model.command import AddVersions
from reconciler.project.codec import command_from_json, command_to_json
from tests.support import ooxml

NOON = datetime(2024, 3, 15, 12, 0)  # noqa: DTZ001


@pytest.fixture
def command(tmp_path: Path) -> AddVersions:
    (tmp_path / "a.docx").write_bytes(ooxml.commented_docx())
    (tmp_path / "b.txt").write_text("The ferry carried 47 people.\nNobody was hurt.\n", encoding="utf-8")
    prepared = Workspace().read([tmp_path / "a.docx", tmp_path / "b.txt"])
    assert prepared.command is not None
    return prepared.command


def test_a_comment_is_a_note_with_name_and_day_on_the_row_of_its_words(command: AddVersions) -> None:
    workspace = Workspace()
    workspace.do(command)
    project = workspace.project
    first, second, third, lost = project.notes
    assert first.text == "Marta Feldgruber, 2024-03-14: 43 or 47?"
    assert first.anchor is not None
    assert (first.anchor.quote, first.anchor.span.of(project.versions[0].source.text)) == ("43 people", "43 people")
    assert first.row is not None
    assert {project.text(s) for s in project.row(first.row).sentences()} >= {"It carried 43 people."}
    assert second.text == "Night desk: One source only."
    assert third.anchor is not None
    assert third.anchor.quote == "The mayor was there, too, and so was the press."
    assert (lost.row, lost.anchor) == (None, None), "listed as lost; it can be attached by hand"
    assert len({note.id for note in project.notes}) == 4


def test_undoing_the_import_takes_the_notes_away_and_redoing_brings_them_back(command: AddVersions) -> None:
    workspace = Workspace()
    workspace.do(command)
    before = workspace.project.notes
    workspace.undo()
    assert workspace.project.notes == ()
    workspace.redo()
    assert workspace.project.notes == before


def test_the_notes_are_in_the_journal_and_in_the_file(command: AddVersions, tmp_path: Path) -> None:
    assert command_from_json(command_to_json(command)) == command
    workspace = Workspace(tmp_path / "state", lambda: NOON)
    workspace.do(command)
    workspace.session.save(tmp_path / "story.reconciler")
    workspace.session.close()
    again = Workspace()
    again.open(tmp_path / "story.reconciler", read_only=True)
    assert again.project.notes == workspace.project.notes
    again.session.close()
