"""Paragraphs and headings of the account are set from the grid and shown there, in the export and after opening."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reconciler.app.workspace import Workspace
from reconciler.gui.contextmenus import ROW, names
from reconciler.gui.dialogs.export import ExportDialog
from reconciler.gui.panes.passages import Role
from reconciler.model.decision import Layout
from tests.gui.window.sample import Bench


def account(bench: Bench, preset: str = "account") -> str:
    """The live preview of the export."""
    bench.act("file.export")
    dialog = bench.window.findChildren(ExportDialog)[-1]
    dialog.choose(preset)
    shown = dialog.preview.toPlainText()
    dialog.reject()
    return shown


def test_a_key_begins_a_paragraph_and_takes_it_back(bench: Bench) -> None:
    for number in (4, 5):
        bench.go(number)
        bench.act("decide.take-1")
    assert "Nobody was hurt. Repairs will cost 450,000 euros." in account(bench)
    bench.go(5)
    QTest.keyClick(bench.panes, Qt.Key.Key_P)
    assert bench.said == "Row 5 begins a paragraph of the account."
    view = bench.panes.content.view(4)
    assert view.layout is Layout.PARAGRAPH
    assert "¶ new paragraph" in view.choice.tags
    assert "Nobody was hurt.\n\nRepairs will cost 450,000 euros." in account(bench)
    QTest.keyClick(bench.panes, Qt.Key.Key_P)
    assert bench.said == "Row 5 goes on in the paragraph before it."
    assert bench.workspace.project.layout == {}
    bench.act("edit.undo")
    assert bench.said == "Taken back: Paragraphs as in the version, row 5."
    assert bench.panes.content.view(4).layout is Layout.PARAGRAPH


def test_a_row_becomes_a_heading_and_text_again(bench: Bench) -> None:
    bench.go(4)
    bench.act("decide.take-1")
    bench.go(6)
    bench.act("decide.take-3", "decide.heading")
    assert bench.panes.content.view(5).cells[-1].passages[0].role is Role.HEADING
    assert bench.panes.content.view(5).choice.tags == ("heading",)
    assert "## Schoolchildren have to walk round by the mill." in account(bench)
    bench.act("decide.heading")
    assert bench.said == "Row 6 begins a paragraph of the account."
    bench.act("decide.as-version")
    assert bench.said == "Row 6 stands as in its version."
    bench.act("decide.as-version")
    assert bench.said == "Row 6 stands as in its version already."


def test_the_breaks_are_in_the_menu_of_a_row(bench: Bench) -> None:
    assert {"decide.paragraph", "decide.heading"} <= set(names(ROW))


def test_breaks_survive_the_file_and_a_realignment(bench: Bench, tmp_path: Path) -> None:
    bench.go(5)
    bench.act("decide.paragraph")
    bench.go(6)
    bench.act("decide.heading")
    kept = dict(bench.workspace.project.layout)
    bench.workspace.do(bench.workspace.realign())
    texts = {bench.workspace.project.row(row).sentences(): layout for row, layout in kept.items()}
    now = bench.workspace.project
    assert {now.row(row).sentences(): layout for row, layout in now.layout.items()} == texts
    bench.workspace.session.save(tmp_path / "story.reconciler")
    again = Workspace()
    again.open(tmp_path / "story.reconciler", read_only=True)
    assert again.project.layout == now.layout
