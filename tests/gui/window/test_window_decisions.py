from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMessageBox, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from reconciler.gui.contextmenus import ROW, names
from reconciler.gui.panes.values import EditedText
from reconciler.model.command import AddVersions, Decide
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.ids import VersionId
from reconciler.model.row import AlignedRow, Alignment
from tests.gui.window.sample import Bench, version


def picks(bench: Bench, number: int) -> tuple[str, ...]:
    decision = bench.decision(number)
    return tuple(str(pick) for pick in decision.picks) if decision else ()


def test_a_digit_takes_a_version_and_a_second_one_appends(bench: Bench, qtbot: QtBot) -> None:
    bench.go(2)
    qtbot.keyClick(bench.panes, Qt.Key.Key_3)
    assert picks(bench, 2) == ("mill",)
    assert bench.said == "Row 2 takes C."
    qtbot.keyClick(bench.panes, Qt.Key.Key_2)
    assert picks(bench, 2) == ("mill", "courier")
    assert bench.said == "Row 2 takes C then B."


def test_the_same_digit_again_drops_the_version(bench: Bench) -> None:
    bench.go(2)
    bench.act("decide.take-3", "decide.take-2", "decide.take-3")
    assert picks(bench, 2) == ("courier",)
    bench.act("decide.take-2")
    assert bench.decision(2) is None
    assert bench.said == "Row 2 is undecided."


def test_a_letter_held_down_acts_once_and_an_arrow_goes_on(bench: Bench) -> None:
    entries = bench.window.menus.entries
    once = ("decide.take-3", "decide.omit", "decide.settle", "align.confirm", "view.agreements", "view.own-order")
    assert [name for name in once if entries[name].autoRepeat()] == []
    on_and_on = ("go.next-discrepancy", "align.sentence-down", "decide.later", "edit.undo")
    assert [name for name in on_and_on if not entries[name].autoRepeat()] == []


def test_a_version_that_says_nothing_in_the_row_is_refused_with_the_choice_there_is(bench: Bench) -> None:
    bench.go(3)
    bench.act("decide.take-3")
    assert bench.decision(3) is None
    assert bench.said == "C says nothing in row 3. Choose among A and B."
    bench.act("decide.take-9")
    assert bench.said == "There is no version 9."
    bench.go(4)
    bench.act("decide.take-3")
    assert bench.said == "C says nothing in row 4. Only A does."


def test_a_digit_replaces_what_the_program_took_by_itself(bench: Bench) -> None:
    row = bench.go(2)
    agency = bench.workspace.project.versions[0].id
    bench.workspace.do(Decide(((row, Decision(DecisionKind.TAKEN, (agency,), automatic=True)),)))
    bench.act("decide.take-2")
    assert picks(bench, 2) == ("courier",)


def test_omitting_is_taken_back_by_the_same_key(bench: Bench, qtbot: QtBot) -> None:
    bench.go(4)
    qtbot.keyClick(bench.panes, Qt.Key.Key_0)
    decision = bench.decision(4)
    assert decision is not None
    assert decision.kind is DecisionKind.OMITTED
    qtbot.keyClick(bench.panes, Qt.Key.Key_0)
    assert bench.decision(4) is None


def test_words_written_in_the_grid_are_kept_with_the_versions_they_came_from(bench: Bench, qtbot: QtBot) -> None:
    bench.go(2)
    bench.act("decide.take-1")
    qtbot.keyClick(bench.panes, Qt.Key.Key_E)
    field = bench.window.focusWidget()
    assert isinstance(field, QTextEdit)
    field.setPlainText("A lorry hit the bridge, 24 tonnes of gravel on board.")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    decision = bench.decision(2)
    assert decision is not None
    assert (decision.kind, decision.text) == (
        DecisionKind.EDITED,
        "A lorry hit the bridge, 24 tonnes of gravel on board.",
    )
    assert picks(bench, 2) == ("agency",)


def test_words_written_for_an_undecided_row_are_credited_to_the_version_they_began_with(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.go(2, "courier")
    qtbot.keyClick(bench.panes, Qt.Key.Key_E)
    field = bench.window.focusWidget()
    assert isinstance(field, QTextEdit)
    qtbot.keyClicks(field, "Nobody was hurt.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert picks(bench, 2) == ("courier",)


def test_letters_typed_into_the_field_do_nothing_else(bench: Bench, qtbot: QtBot) -> None:
    bench.go(2)
    qtbot.keyClick(bench.panes, Qt.Key.Key_E)
    field = bench.window.focusWidget()
    assert isinstance(field, QTextEdit)
    field.clear()
    qtbot.keyClicks(field, "0 been once 12")
    assert field.toPlainText() == "0 been once 12"
    assert bench.decision(2) is None
    assert bench.number == 2


def test_a_digit_over_own_words_says_that_undo_brings_them_back(bench: Bench) -> None:
    row = bench.go(2)
    bench.panes.edit_committed.emit(EditedText(row, "My words."))
    bench.act("decide.take-2")
    assert "undo brings them back" in bench.said
    bench.act("edit.undo")
    decision = bench.decision(2)
    assert decision is not None
    assert decision.text == "My words."


def test_nothing_written_makes_the_row_undecided(bench: Bench) -> None:
    row = bench.go(2)
    bench.act("decide.take-2")
    bench.panes.edit_committed.emit(EditedText(row, "  "))
    assert bench.decision(2) is None


def test_both_names_who_says_what(bench: Bench, qtbot: QtBot) -> None:
    bench.go(5)
    qtbot.keyClick(bench.panes, Qt.Key.Key_B)
    decision = bench.decision(5)
    assert decision is not None
    assert decision.kind is DecisionKind.BOTH
    assert decision.text.startswith("Repairs will cost 450,000 euros, according to A and C; B gives 540,000")


def test_both_has_nothing_to_say_of_a_single_version(bench: Bench) -> None:
    bench.go(4)
    bench.act("decide.both")
    assert bench.decision(4) is None
    assert bench.said == "Only one version says this: there is nothing to attribute."


def test_attributing_what_is_attributed_makes_no_step_of_its_own(bench: Bench) -> None:
    bench.go(2)
    bench.act("decide.both")
    before = bench.workspace.project
    bench.act("decide.both")
    assert bench.workspace.project is before
    assert bench.said == "Row 2 names who says what; E edits the sentence."


def test_undo_and_redo_go_where_the_step_was(bench: Bench) -> None:
    bench.go(2)
    bench.act("decide.take-2")
    bench.go(6)
    bench.act("edit.undo")
    assert (bench.decision(2), bench.number) == (None, 2)
    assert bench.said == "Taken back: Choose wording, row 2: B."
    bench.go(6)
    bench.act("edit.redo")
    assert (picks(bench, 2), bench.number) == (("courier",), 2)


def test_undo_is_offered_only_while_there_is_something_to_undo(bench: Bench) -> None:
    entries = bench.window.menus.entries
    bench.act("edit.undo")
    assert not entries["edit.undo"].isEnabled()
    assert entries["edit.redo"].isEnabled()


def test_undoing_a_settlement_goes_to_the_row_it_was_made_in(bench: Bench) -> None:
    bench.go(3)
    bench.act("decide.settle")
    bench.go(6)
    bench.act("edit.undo")
    assert bench.number == 3
    assert bench.said == "Taken back: Settle, row 3: figures, wording."
    bench.go(6)
    bench.act("edit.redo")
    assert bench.number == 3


def test_discrepancies_of_a_row_are_settled_and_opened_again(bench: Bench) -> None:
    bench.go(2)
    before = len(bench.room.desk.to_do())
    bench.act("decide.settle")
    assert len(bench.room.desk.to_do()) < before
    assert "settled" in bench.said
    bench.act("decide.settle")
    assert len(bench.room.desk.to_do()) == before


def test_proposals_fill_only_undecided_rows_and_go_in_one_step(bench: Bench) -> None:
    bench.go(2)
    bench.act("decide.take-2")
    bench.act("decide.propose")
    assert len(bench.workspace.project.decisions) == 6
    assert picks(bench, 2) == ("courier",)
    bench.act("edit.undo")
    assert len(bench.workspace.project.decisions) == 1


def test_a_decision_goes_on_to_the_next_undecided_row_if_so_wished(bench: Bench, qtbot: QtBot) -> None:
    bench.act("decide.auto-advance")
    bench.go(1)
    bench.act("decide.take-1", "decide.take-2")
    assert bench.number == 1
    qtbot.waitUntil(lambda: bench.number == 2, timeout=3000)
    assert picks(bench, 1) == ("agency", "courier")


@pytest.mark.parametrize("name", ["decide.take-1", "decide.omit", "decide.note", "align.confirm"])
def test_nothing_is_decided_where_there_is_nothing(empty: Bench, name: str) -> None:
    assert not empty.window.menus.entries[name].isEnabled()


def test_a_proposal_is_shown_with_its_reasons_and_taken_by_a_key(bench: Bench, qtbot: QtBot) -> None:
    bench.room.board.raise_dock("why")
    bench.go(4)
    qtbot.waitUntil(bench.room.board.why.proposal.isVisible)
    assert bench.room.board.why.proposal.text() == "Proposal (T): A: no other version says it."
    QTest.keyClick(bench.panes, Qt.Key.Key_T)
    assert bench.decision(4) == Decision(DecisionKind.TAKEN, (VersionId("agency"),))
    assert bench.said == "Row 4 takes A."
    qtbot.waitUntil(lambda: not bench.room.board.why.proposal.isVisible())
    bench.act("decide.accept")
    assert bench.said == "Row 4 is decided; Backspace takes that back."


def test_a_proposal_never_takes_the_place_of_own_words(bench: Bench) -> None:
    row = bench.go(2)
    own = Decision(DecisionKind.EDITED, (), "My own words.")
    bench.workspace.do(Decide(((row, own),)))
    bench.act("decide.accept")
    assert bench.decision(2) == own


def test_after_writing_the_keyboard_is_back_in_the_column_it_came_from(bench: Bench, qtbot: QtBot) -> None:
    bench.go(2, "courier")
    bench.act("decide.edit")
    field = bench.window.focusWidget()
    qtbot.keyClicks(field, " indeed")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert bench.panes.current_version() == VersionId("courier")
    assert bench.number == 2


def test_the_menu_lists_as_many_versions_to_take_as_there_are(bench: Bench) -> None:
    first = bench.window.menus.entries["decide.take-1"]
    menu = next(menu for menu in bench.window.findChildren(QMenu) if first in menu.actions())
    assert [action.objectName() for action in menu.actions()] == ["decide.take-1", "decide.take-2", "decide.take-3"]


def test_the_menu_of_a_row_offers_its_proposal_and_the_wording_under_the_pointer() -> None:
    assert {"decide.accept", "decide.wording"} <= set(names(ROW))


def test_the_wording_of_the_current_cell_is_taken_of_however_many_versions(bench: Bench, qtbot: QtBot) -> None:
    further = [version(f"paper {n}", "DEFGHIJKL"[n], (f"Gravel on the bridge, page {n}.",)) for n in range(9)]
    rows = [AlignedRow(dict(row.cells), 0.9) for row in bench.workspace.project.rows]
    rows[1] = AlignedRow({**rows[1].cells, **{v.id: (v.sentences[0].id,) for v in further}}, 0.9)
    bench.workspace.do(AddVersions(tuple(further), Alignment(tuple(rows))))
    bench.go(2, further[-1].id)
    qtbot.keyClick(bench.panes, Qt.Key.Key_W)
    taken = bench.decision(2)
    assert taken is not None
    assert taken.picks == (further[-1].id,)
    assert bench.said == "Row 2 takes L."
    bench.act("decide.wording")
    assert bench.decision(2) is None
    bench.panes.set_current(1, 12)  # the account's column
    bench.act("decide.wording")
    assert "No version" in bench.said


def test_about_shows_the_sign_of_the_program(bench: Bench) -> None:
    bench.act("help.about")
    box = bench.window.findChild(QMessageBox)
    assert box is not None
    assert not box.iconPixmap().isNull()
    box.close()


@pytest.mark.parametrize("listed", [False, True], ids=["grid", "list"])
def test_a_wording_left_as_it_was_is_no_longer_said_to_be_edited(bench: Bench, qtbot: QtBot, *, listed: bool) -> None:
    if listed:
        bench.act("view.list")
    bench.go(2)
    bench.act("decide.edit")
    assert bench.said.startswith("Editing row 2")
    field = bench.window.focusWidget()
    assert isinstance(field, QTextEdit | QPlainTextEdit)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert bench.said == "Row 2 stays as it was."
    assert bench.decision(2) is None
