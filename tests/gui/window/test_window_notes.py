from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reconciler.gui.dialogs.note import NoteDialog
from reconciler.model.command import RemoveVersion
from reconciler.model.decision import NoteClass
from reconciler.model.ids import VersionId
from tests.gui.window.sample import Bench


def dialog_of(bench: Bench) -> NoteDialog:
    dialog = bench.window.findChild(NoteDialog)
    assert dialog is not None
    return dialog


def gone(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.window.findChild(NoteDialog) is None)
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)


def write(bench: Bench, qtbot: QtBot, text: str) -> None:
    qtbot.keyClick(bench.panes, Qt.Key.Key_N)
    dialog = dialog_of(bench)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.field.setPlainText(text)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    gone(bench, qtbot)
    bench.room.settle()


def test_escape_throws_no_words_away(bench: Bench, qtbot: QtBot) -> None:
    bench.go(5)
    bench.act("decide.note")
    dialog = dialog_of(bench)
    dialog.field.setPlainText("Ask the council.")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    gone(bench, qtbot)
    assert "not kept" in bench.said
    assert not bench.workspace.project.notes
    bench.go(2)
    bench.act("decide.note")
    assert dialog_of(bench).field.toPlainText() == ""
    qtbot.keyClick(dialog_of(bench), Qt.Key.Key_Escape)
    gone(bench, qtbot)
    bench.go(5)
    bench.act("decide.note")
    assert dialog_of(bench).field.toPlainText() == "Ask the council."
    dialog_of(bench).accept()
    gone(bench, qtbot)
    assert [note.text for note in bench.workspace.project.notes] == ["Ask the council."]
    bench.act("decide.note")
    assert dialog_of(bench).field.toPlainText() == ""
    dialog_of(bench).reject()
    gone(bench, qtbot)


def test_n_writes_a_note_on_the_row(bench: Bench, qtbot: QtBot) -> None:
    row = bench.go(5)
    write(bench, qtbot, "Ask the council for the estimate.")
    (note,) = bench.workspace.project.notes
    assert (note.row, note.text, note.kind, note.anchor) == (
        row,
        "Ask the council for the estimate.",
        NoteClass.REMARK,
        None,
    )
    assert bench.said == "Note on row 5 kept."
    assert bench.room.board.notes.tree.topLevelItem(0).text(2) == "Ask the council for the estimate."


def test_a_note_on_selected_words_holds_them(bench: Bench, qtbot: QtBot) -> None:
    bench.go(4, "agency")
    qtbot.keyClick(
        bench.panes, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    )
    write(bench, qtbot, "Really nobody?")
    anchor = bench.workspace.project.notes[0].anchor
    assert anchor is not None
    assert (anchor.version, anchor.quote.strip()) == ("agency", "Nobody")
    assert anchor.span.of(bench.workspace.project.version(anchor.version).source.text) == anchor.quote


def test_an_empty_note_cannot_be_kept_and_escape_writes_none(bench: Bench, qtbot: QtBot) -> None:
    bench.go(5)
    bench.act("decide.note")
    dialog = dialog_of(bench)
    dialog.accept()
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    gone(bench, qtbot)
    assert bench.workspace.project.notes == ()


def test_notes_are_changed_done_and_removed_from_their_list(bench: Bench, qtbot: QtBot) -> None:
    bench.go(5)
    write(bench, qtbot, "Old words.")
    notes = bench.room.board.notes
    bench.room.board.raise_dock("notes")
    notes.tree.setCurrentItem(notes.tree.topLevelItem(0))
    notes.tree.setFocus()
    qtbot.keyClick(notes.tree, Qt.Key.Key_Space)
    assert bench.workspace.project.notes[0].done
    bench.room.settle()
    qtbot.keyClick(notes.tree, Qt.Key.Key_F2)
    dialog = dialog_of(bench)
    dialog.field.setPlainText("New words.")
    dialog.accept()
    gone(bench, qtbot)
    assert bench.workspace.project.notes[0].text == "New words."
    bench.room.settle()
    qtbot.keyClick(notes.tree, Qt.Key.Key_Delete)
    assert bench.workspace.project.notes == ()
    bench.act("edit.undo")
    assert bench.workspace.project.notes[0].text == "New words."


def test_numbers_of_rows_stand_at_the_right_as_in_the_list_of_discrepancies(bench: Bench, qtbot: QtBot) -> None:
    bench.go(5)
    write(bench, qtbot, "Ask the council.")
    bench.room.settle()
    item = bench.room.board.notes.tree.topLevelItem(0)
    assert item is not None
    assert item.textAlignment(0) & Qt.AlignmentFlag.AlignRight


def test_with_the_last_note_the_keyboard_goes_back_to_the_grid(bench: Bench, qtbot: QtBot) -> None:
    bench.go(5)
    write(bench, qtbot, "Ask the council.")
    bench.act("go.list-notes")
    tree = bench.room.board.notes.tree
    assert tree.hasFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    bench.room.settle()
    assert bench.panes.hasFocus()


def test_choosing_a_note_goes_to_its_row(bench: Bench, qtbot: QtBot) -> None:
    bench.go(5)
    write(bench, qtbot, "Here.")
    bench.go(1)
    notes = bench.room.board.notes
    notes.tree.setCurrentItem(notes.tree.topLevelItem(0))
    bench.room.board.raise_dock("notes")
    notes.tree.setFocus()
    qtbot.keyClick(notes.tree, Qt.Key.Key_Return)
    assert bench.number == 5


def test_an_orphan_of_a_version_that_was_taken_out_can_be_changed(bench: Bench, qtbot: QtBot) -> None:
    bench.go(4, "agency")
    qtbot.keyClick(
        bench.panes, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    )
    write(bench, qtbot, "Really nobody?")
    bench.workspace.do(RemoveVersion(VersionId("agency")))
    bench.room.settle()
    tree = bench.room.board.notes.tree
    assert [tree.topLevelItem(0).text(n) for n in (0, 2, 3)] == ["lost", "Really nobody?", "?: “Nobody”"]
    bench.room.notes.change(bench.workspace.project.notes[0])
    dialog_of(bench).reject()


def test_a_note_on_a_discrepancy_holds_it_and_its_words(bench: Bench, qtbot: QtBot) -> None:
    bench.room.settle()
    found = next(d for d in bench.workspace.discrepancies() if d.kind == "figure")
    docked = bench.room.board.discrepancies
    bench.room.board.raise_dock("discrepancies")
    docked.view.setFocus()
    qtbot.waitUntil(docked.view.hasFocus)
    docked.follow(found.row, found.key)
    QTest.keyClick(docked.view, Qt.Key.Key_N)
    dialog = bench.window.findChildren(NoteDialog)[-1]
    assert "On a discrepancy in row 2: " in [label.text()[:27] for label in dialog.findChildren(QLabel)]
    dialog.field.setPlainText("ask the haulier")
    dialog.accept()
    (note,) = bench.workspace.project.notes
    assert (note.discrepancy, note.row, note.text) == (found.key, found.row, "ask the haulier")
    assert note.anchor is not None
    assert note.anchor.quote == "24 tonnes"
    bench.room.settle()
    item = bench.room.board.notes.tree.topLevelItem(0)
    assert item is not None
    assert item.text(3) == "≠ A: “24 tonnes”"


def test_an_orphan_is_attached_again_to_a_row_or_to_the_words_selected(bench: Bench, qtbot: QtBot) -> None:
    word = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    bench.go(4, "agency")
    qtbot.keyClick(bench.panes, Qt.Key.Key_Right, word)
    write(bench, qtbot, "Really nobody?")
    bench.workspace.do(RemoveVersion(VersionId("agency")))
    bench.room.settle()
    notes = bench.room.board.notes
    bench.room.board.raise_dock("notes")
    notes.tree.setCurrentItem(notes.tree.topLevelItem(0))
    (button,) = [b for b in notes.findChildren(QPushButton) if "ttach" in b.text()]
    bench.go(3, "courier")
    button.click()
    (note,) = bench.workspace.project.notes
    assert (note.row, note.anchor) == (bench.workspace.project.rows[2].id, None)
    assert bench.said == "The note belongs to row 3 now."
    bench.act("edit.undo")
    assert bench.workspace.project.notes[0].row is None
    bench.room.settle()
    notes.tree.setCurrentItem(notes.tree.topLevelItem(0))
    bench.go(2, "courier")
    bench.panes.setFocus()
    qtbot.keyClick(bench.panes, Qt.Key.Key_Right, word)
    qtbot.keyClick(bench.panes, Qt.Key.Key_Right, word)
    button.click()
    (note,) = bench.workspace.project.notes
    assert note.anchor is not None
    assert (note.row, note.anchor.quote) == (bench.workspace.project.rows[1].id, "A lorry")
    assert bench.said == "The note belongs to “A lorry” in row 2 now."
