from __future__ import annotations

import re

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reconciler.gui.wording import quotable
from reconciler.model.command import Decide
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.row import RowState
from tests.gui.window.sample import A, B, Bench, C


def test_c_confirms_a_row_and_takes_it_back(bench: Bench, qtbot: QtBot) -> None:
    bench.go(3)
    qtbot.keyClick(bench.panes, Qt.Key.Key_C)
    assert bench.workspace.project.rows[2].state is RowState.CONFIRMED
    assert bench.said == "Row 3 is confirmed; no realignment touches it."
    qtbot.keyClick(bench.panes, Qt.Key.Key_C)
    assert bench.workspace.project.rows[2].state is not RowState.CONFIRMED


def test_mark_go_mark_pins_two_cells_together(bench: Bench, qtbot: QtBot) -> None:
    bench.go(4, "agency")
    qtbot.keyClick(bench.panes, Qt.Key.Key_M)
    assert bench.panes.marked() is not None
    assert bench.said.startswith("Marked A 4.")
    bench.go(6, "mill")
    qtbot.keyClick(bench.panes, Qt.Key.Key_M)
    assert bench.panes.marked() is None
    assert len(bench.workspace.project.pins) == 1
    together = {"agency": [A[3]], "mill": [C[2]]}
    assert together in [bench.cells(n) for n in range(1, len(bench.workspace.project.rows) + 1)]


def test_marking_the_same_cell_again_drops_the_mark(bench: Bench) -> None:
    bench.go(4, "agency")
    bench.act("align.mark", "align.mark")
    assert bench.panes.marked() is None
    assert bench.workspace.project.pins == ()
    assert bench.said == "The mark is gone."


def test_u_drops_the_pins(bench: Bench, qtbot: QtBot) -> None:
    bench.go(4, "agency")
    bench.act("align.mark")
    bench.go(6, "mill")
    bench.act("align.mark")
    qtbot.keyClick(bench.panes, Qt.Key.Key_U)
    assert bench.workspace.project.pins == ()
    bench.act("align.unpin")
    assert bench.said.startswith("There is no pin here.")


def test_alt_down_moves_a_sentence_to_the_next_row(bench: Bench, qtbot: QtBot) -> None:
    bench.go(2, "mill")
    qtbot.keyClick(bench.panes, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert bench.cells(3)["mill"] == [C[0]]
    assert "mill" not in bench.cells(2)
    bench.act("edit.undo")
    assert bench.cells(2)["mill"] == [C[0]]


def test_alt_up_moves_a_sentence_to_the_row_above(bench: Bench, qtbot: QtBot) -> None:
    bench.go(3, "courier")
    qtbot.keyClick(bench.panes, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert bench.cells(2)["courier"] == [B[1], B[2]]


def test_a_sentence_moved_beyond_the_top_gets_a_row_of_its_own(bench: Bench) -> None:
    bench.go(1, "courier")
    bench.act("align.sentence-up")
    assert bench.cells(1) == {"courier": [B[0]]}


def test_an_empty_cell_has_nothing_to_move(bench: Bench) -> None:
    bench.go(3, "mill")
    bench.act("align.sentence-up")
    assert bench.said == "C says nothing in this row."


def test_pushing_and_pulling_a_column(bench: Bench, qtbot: QtBot) -> None:
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
    bench.go(2, "mill")
    qtbot.keyClick(bench.panes, Qt.Key.Key_Down, both)
    assert bench.cells(3)["mill"] == [C[0]]
    assert bench.said == "C is pushed a row down from here on."
    bench.go(3, "mill")
    qtbot.keyClick(bench.panes, Qt.Key.Key_Up, both)
    assert bench.cells(2)["mill"] == [C[0]]


def test_s_splits_and_j_joins(bench: Bench, qtbot: QtBot) -> None:
    bench.go(2, "courier")
    qtbot.keyClick(bench.panes, Qt.Key.Key_S)
    assert bench.cells(2) == {"agency": [A[1]], "mill": [C[0]]}
    assert bench.cells(3) == {"courier": [B[1]]}
    bench.go(2)
    qtbot.keyClick(bench.panes, Qt.Key.Key_J)
    assert bench.cells(2) == {"agency": [A[1]], "courier": [B[1]], "mill": [C[0]]}
    assert bench.said == "Rows 2 and 3 are one now."


def test_y_exchanges_a_cell_with_the_row_below_or_the_marked_one(bench: Bench, qtbot: QtBot) -> None:
    bench.go(2, "courier")
    qtbot.keyClick(bench.panes, Qt.Key.Key_Y)
    assert (bench.cells(2)["courier"], bench.cells(3)["courier"]) == ([B[2]], [B[1]])
    assert bench.said == "B is exchanged between rows 2 and 3."
    bench.act("edit.undo")
    assert (bench.cells(2)["courier"], bench.cells(3)["courier"]) == ([B[1]], [B[2]])
    bench.go(5, "courier")
    bench.act("align.mark")
    bench.go(2, "mill")
    bench.act("align.swap")
    assert bench.said.endswith("only cells of one column can be exchanged. Esc drops the mark.")
    bench.go(2, "courier")
    bench.act("align.swap")
    assert (bench.cells(2)["courier"], bench.cells(5)["courier"]) == ([B[3]], [B[1]])
    assert bench.panes.marked() is None


def test_a_sentence_is_cut_where_the_selected_words_end_and_made_one_again(bench: Bench, qtbot: QtBot) -> None:
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    bench.go(2, "agency")
    qtbot.keyClick(bench.panes, Qt.Key.Key_S, shift)
    assert bench.said.startswith("No words of a version’s own wording are selected.")
    for _ in range(7):
        qtbot.keyClick(bench.panes, Qt.Key.Key_Right, shift | control)
    qtbot.keyClick(bench.panes, Qt.Key.Key_S, shift)
    assert bench.cells(2)["agency"] == [
        "A lorry loaded with 24 tonnes of",
        "gravel hit the old bridge at Tolm on Monday.",
    ]
    assert bench.said.startswith("Two sentences now, both in this row; Alt+Down moves")
    bench.act("align.sentence-down")
    assert bench.cells(3)["agency"] == ["gravel hit the old bridge at Tolm on Monday.", A[2]]
    bench.act("edit.undo")
    bench.go(2, "agency")
    qtbot.keyClick(bench.panes, Qt.Key.Key_J, shift)
    assert bench.cells(2)["agency"] == [A[1]]
    bench.act("edit.undo", "edit.undo")
    assert bench.cells(2)["agency"] == [A[1]]


def test_joining_takes_the_next_sentence_out_of_its_row(bench: Bench) -> None:
    bench.go(2, "courier")
    bench.act("align.join-sentences")
    assert bench.cells(2)["courier"][0].split() == [*B[1].split(), *B[2].split()]
    assert "courier" not in bench.cells(3)
    assert bench.said.startswith("One sentence now: “A lorry with 42 tonnes")


def test_the_last_row_cannot_be_joined(bench: Bench) -> None:
    bench.go(6)
    bench.act("align.join")
    assert bench.said == "This is the last row: there is none to join it with."


def test_own_words_stay_in_the_account_when_their_row_is_joined(bench: Bench) -> None:
    rows = [row.id for row in bench.workspace.project.rows]
    for place, text in ((1, "First."), (2, "Second.")):
        bench.workspace.do(Decide(((rows[place], Decision(DecisionKind.EDITED, text=text)),)))
    bench.go(1)
    bench.act("align.join")
    assert bench.said == "Rows 1 and 2 are one now."
    assert bench.workspace.wording(rows[0]) == "First."
    bench.act("align.join")
    assert bench.said == "Rows 1 and 2 are one now. What you wrote for the second is a note now."
    assert [note.text for note in bench.workspace.project.notes] == ["Second."]


def test_moving_without_a_version_says_what_to_do(bench: Bench) -> None:
    bench.go(2)
    bench.panes.set_current(1, 3)
    bench.act("align.split")
    assert bench.said.startswith("No version’s cell is current.")


def test_a_sentence_is_set_aside_and_brought_back(bench: Bench, qtbot: QtBot) -> None:
    aside = bench.room.board.aside
    bench.go(4, "agency")
    bench.act("align.set-aside")
    bench.room.settle()
    assert [aside.tree.topLevelItem(n).text(2) for n in range(2)] == [A[3], A[5]]
    bench.room.board.raise_dock("aside")
    aside.tree.setCurrentItem(aside.tree.topLevelItem(1))
    aside.tree.setFocus()
    qtbot.keyClick(aside.tree, Qt.Key.Key_R)
    assert [A[5]] in [
        cells.get("agency") for cells in map(bench.cells, range(1, len(bench.workspace.project.rows) + 1))
    ]
    bench.act("edit.undo", "edit.undo")
    assert bench.cells(4) == {"agency": [A[3]]}


def test_realigning_keeps_confirmed_rows_and_says_what_changed(bench: Bench, qtbot: QtBot) -> None:
    bench.go(4, "agency")
    bench.act("align.mark")
    bench.go(6, "mill")
    bench.act("align.mark", "align.realign")
    qtbot.waitUntil(lambda: not bench.room.jobs.busy, timeout=20000)
    assert re.fullmatch(r"Aligned anew: (no row changed|one row changed: \d+|\d rows changed: [\d, –]+)\.", bench.said)
    rows = [set(row.sentences()) for row in bench.workspace.project.rows]
    pinned = set(bench.workspace.project.pins[0].sentences)
    assert any(pinned <= row for row in rows)


def test_why_tells_what_made_the_row(bench: Bench, qtbot: QtBot) -> None:
    bench.go(5)
    bench.room.board.raise_dock("why")
    tree = bench.room.board.why.tree
    qtbot.waitUntil(lambda: tree.topLevelItemCount() > 0, timeout=5000)


def test_a_sentence_moved_above_the_first_row_is_in_row_one(bench: Bench) -> None:
    bench.go(1, "agency")
    bench.act("align.sentence-up")
    assert "is in row 1 now" in bench.said


def test_a_quotation_that_is_moved_is_told_in_one_pair_of_marks() -> None:
    assert quotable("“We will not, ever, give way,” she said.", 20) == "We will not, ever,…"
    assert quotable("„Nein“") == "Nein"
