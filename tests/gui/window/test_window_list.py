"""The list of differences in the place of the grid: a line each, in step with the grid, decided by the same keys."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from reconciler.gui.linear.view import LinearView
from reconciler.gui.review import Filter
from reconciler.model.command import Changes, PutNote
from reconciler.model.decision import DecisionKind, Note
from reconciler.model.discrepancy import DiscrepancyClass, Ruling
from reconciler.model.ids import NoteId
from tests.gui.window.sample import Bench

K = Qt.Key


@pytest.fixture
def view(bench: Bench) -> LinearView:
    """The list of differences over the bridge, with the keyboard in it."""
    bench.act("view.list")
    return bench.room.linear.view


def said(view: LinearView) -> list[str]:
    return [view.lines.said(line) for line in range(view.lines.rowCount())]


def line(view: LinearView) -> str:
    """The current line."""
    index = view.list.currentIndex()
    return view.lines.said(index.row()) if index.isValid() else ""


def press(qtbot: QtBot, view: LinearView, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(view.list, key)


def go(view: LinearView, words: str) -> None:
    """Go to the line with these words."""
    found = next(n for n, text in enumerate(said(view)) if words in text)
    view.list.setCurrentIndex(view.lines.index(found))


def test_every_difference_is_a_sentence_in_the_order_of_the_article(bench: Bench, view: LinearView) -> None:
    lines = said(view)
    assert lines[3] == "Discrepancy 4 of 8, row 3, figures, must be settled: A: six weeks; B: eight weeks; undecided"
    assert lines[5] == "Line 6 of 8, row 4, in one version only: A: Nobody was hurt; undecided"
    assert lines[0].startswith(
        "Discrepancy 1 of 8, row 1, wording, for information: B words this differently from A. A: Bridge"
    )
    rows = [int(text.split("row ")[1].split(",")[0]) for text in lines]
    assert rows == sorted(rows)
    assert set(rows) == {1, 2, 3, 4, 5, 6}
    assert "8 differences are listed." in bench.said


def test_a_screen_reader_finds_the_sentences(view: LinearView) -> None:
    reader = QAccessible.queryAccessibleInterface(view.list)
    assert reader.text(QAccessible.Text.Name) == "List of differences"
    assert [reader.child(n).text(QAccessible.Text.Name) for n in range(reader.childCount())] == said(view)
    assert reader.child(0).role() == QAccessible.Role.ListItem


def test_the_place_is_kept_both_ways(bench: Bench, qtbot: QtBot) -> None:
    bench.go(3)
    bench.act("view.list")
    view = bench.room.linear.view
    assert view.list.hasFocus()
    assert "row 3, figures" in line(view)
    press(qtbot, view, K.Key_Down, K.Key_Down)
    assert "row 4" in line(view)
    press(qtbot, view, K.Key_Escape)
    assert not bench.room.linear.on
    assert bench.panes.hasFocus()
    assert bench.number == 4
    bench.act("view.list")
    assert "row 4" in line(view)
    qtbot.keyClick(view.list, K.Key_F9)
    assert not bench.room.linear.on


def test_enter_goes_to_the_words_in_the_grid(bench: Bench, view: LinearView, qtbot: QtBot) -> None:
    go(view, "450,000 euros")
    press(qtbot, view, K.Key_Return)
    assert bench.panes.isVisible()
    assert bench.number == 5
    assert bench.panes.target is not None
    assert bench.panes.target[1] == "agency"


def test_the_keys_of_decisions_act_on_the_line(bench: Bench, view: LinearView, qtbot: QtBot) -> None:
    go(view, "six weeks")
    press(qtbot, view, K.Key_2, K.Key_1)
    decision = bench.decision(3)
    assert decision is not None
    assert decision.picks == ("courier", "agency")
    bench.room.settle()
    assert line(view).endswith("eight weeks; decided: B, A")
    press(qtbot, view, K.Key_0)
    bench.room.settle()
    assert line(view).endswith("left out of the account")
    qtbot.keyClick(view.list, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    bench.room.settle()
    assert line(view).endswith("decided: B, A")


def test_settling_means_this_line_alone(bench: Bench, view: LinearView, qtbot: QtBot) -> None:
    go(view, "six weeks")
    press(qtbot, view, K.Key_X)
    assert list(bench.workspace.project.rulings.values()) == [Ruling.SETTLED]
    bench.room.settle()
    assert line(view).startswith("Discrepancy 4 of 8, row 3, figures, must be settled: A: six weeks; B: eight weeks")
    assert line(view).endswith("; settled; undecided")
    go(view, "Nobody was hurt")
    press(qtbot, view, K.Key_X)
    assert len(bench.workspace.project.rulings) == 1


def test_words_are_written_in_a_field_of_the_list(bench: Bench, view: LinearView, qtbot: QtBot) -> None:
    go(view, "six weeks")
    press(qtbot, view, K.Key_E)
    assert view.field.hasFocus()
    assert view.field.toPlainText() == "The bridge will stay closed for six weeks, the council said."
    view.field.setPlainText("Closed for weeks.")
    qtbot.keyClick(view.field, K.Key_Return)
    decision = bench.decision(3)
    assert decision is not None
    assert (decision.kind, decision.text) == (DecisionKind.EDITED, "Closed for weeks.")
    assert view.list.hasFocus()
    assert view.field.isHidden()
    press(qtbot, view, K.Key_E)
    view.field.setPlainText("Closed for some weeks.")
    qtbot.keyClick(view.field, K.Key_Escape)
    assert bench.room.linear.on, "Escape leaves the field, not the list"
    kept = bench.decision(3)
    assert kept is not None
    assert kept.text == "Closed for some weeks."


def test_notes_are_told_with_their_row(bench: Bench, view: LinearView) -> None:
    row = bench.go(3)
    bench.workspace.do(PutNote(Note(NoteId(""), row, "Ask the council")))
    bench.room.settle()
    go(view, "six weeks")
    assert line(view).endswith("undecided; note: Ask the council")
    assert view.full.toPlainText().splitlines() == [
        "Row 3",
        "A: The bridge will stay closed for six weeks, the council said.",
        "B: It will not reopen for eight weeks, according to the council.",
        "C: — (not in C)",
        "Account: undecided",
        "note: Ask the council",
    ]


def test_filters_of_the_grid_are_filters_of_the_list(bench: Bench, view: LinearView) -> None:
    bench.room.filters.set(Filter(classes=frozenset({DiscrepancyClass.FIGURE})))
    assert [text.split(",")[1].strip() for text in said(view)] == ["row 2", "row 3", "row 5"]
    assert bench.said == "3 differences are listed."
    bench.room.filters.set(Filter(single=True))
    assert ["row 4" in text or "row 6" in text for text in said(view)] == [True, True]
    bench.room.filters.set(Filter(differences=True))
    assert all("for information" not in text for text in said(view))
    bench.room.filters.set(Filter())
    assert len(said(view)) == 8


def test_a_line_stays_while_it_is_dealt_with(bench: Bench, view: LinearView, qtbot: QtBot) -> None:
    view.standing.setCurrentIndex(1)
    view.standing.activated.emit(1)
    go(view, "six weeks")
    press(qtbot, view, K.Key_X, K.Key_1)
    bench.room.settle()
    assert "six weeks" in line(view)
    view.standing.setCurrentIndex(2)
    view.standing.activated.emit(2)
    assert [text.split(",")[1].strip() for text in said(view)] == ["row 3", "row 3"]
    view.standing.setCurrentIndex(1)
    view.standing.activated.emit(1)
    assert not any("row 3," in text for text in said(view))


def test_words_are_found_while_they_are_typed(view: LinearView, qtbot: QtBot) -> None:
    press(qtbot, view, K.Key_Slash)
    assert view.sought.hasFocus()
    qtbot.keyClicks(view.sought, "EUROS")
    assert "450,000 euros" in line(view)
    qtbot.keyClick(view.sought, K.Key_Return)
    assert "row 5, wording" in line(view) or "450,000" in line(view)
    qtbot.keyClick(view.sought, K.Key_Escape)
    assert view.list.hasFocus()


def test_the_walk_over_discrepancies_takes_the_list_along(bench: Bench, view: LinearView) -> None:
    bench.go(1)
    bench.act("go.next-discrepancy")
    assert "row 2, figures" in line(view)
    bench.act("go.next-discrepancy")
    assert "row 3, figures" in line(view)


def test_a_row_without_a_line_leaves_no_line_current(bench: Bench, view: LinearView, qtbot: QtBot) -> None:
    """Else the keys of decisions would act on another row than the one that is read."""
    bench.room.filters.set(Filter(classes=frozenset({DiscrepancyClass.FIGURE})))
    bench.room.desk.go(bench.workspace.project.rows[3].id)
    assert line(view) == ""
    assert view.full.toPlainText().startswith("Row 4\n")
    press(qtbot, view, K.Key_Down)
    assert "row 5" in line(view)
    assert bench.number == 5


def test_the_list_fills_once_everything_is_compared(bench: Bench) -> None:
    row = bench.go(3)
    bench.workspace.analysis.put_off(bench.workspace.project)
    bench.workspace.analysis._findings.clear()
    bench.room.comparing._awaited = bench.workspace.project
    bench.act("view.list")
    view = bench.room.linear.view
    assert bench.said.startswith("The versions are still being compared; the list fills by itself.")
    bench.room.settle()
    assert bench.said.startswith("The versions are still being compared")
    bench.room.comparing._awaited = None
    bench.room._changed(Changes(words=True))  # as when the work is done
    bench.room.settle()
    assert bench.said == "8 differences are listed."
    assert "row 3, figures" in line(view)
    assert bench.panes.current_row() == row


def test_the_list_does_not_say_that_it_fills_while_the_comparison_rests(bench: Bench) -> None:
    bench.workspace.analysis.put_off(bench.workspace.project)
    bench.workspace.analysis._findings.clear()  # stopped before all was found
    bench.act("view.list")
    assert bench.said.startswith("The versions are not compared to the end: your next step takes that up again.")


def test_letters_in_own_order_write_in_the_row_they_belong_to(bench: Bench, qtbot: QtBot) -> None:
    bench.go(3)
    bench.act("view.own-order", "decide.edit")
    assert bench.panes.isVisible()
    assert not bench.room.reading.on


def test_one_view_at_a_time_is_switched_on(bench: Bench, view: LinearView) -> None:
    entries = bench.window.menus.entries
    assert entries["view.list"].isChecked()
    bench.act("view.own-order")
    assert not view.isVisible()
    assert not entries["view.list"].isChecked()
    bench.act("view.list")
    assert not entries["view.own-order"].isChecked()


def test_other_versions_are_listed_anew(bench: Bench, view: LinearView) -> None:
    before = said(view)
    bench.act("edit.undo")
    bench.room.settle()
    assert (said(view), view.full.toPlainText()) == ([], "")
    bench.act("edit.redo")
    bench.room.settle()
    assert said(view) == before
    bench.go(5, "mill")
    bench.act("edit.remove-version")
    bench.room.settle()
    left = said(view)
    bench.act("view.list", "view.list")
    assert said(view) == left


def test_what_another_alignment_brings_forth_is_listed(bench: Bench, view: LinearView) -> None:
    bench.go(3, "courier")
    bench.act("align.sentence-down")
    bench.room.settle()
    mine = said(view)
    bench.act("view.list", "view.list")
    assert said(view) == mine


def test_keys_that_mean_nothing_on_a_line_are_answered(bench: Bench, view: LinearView, qtbot: QtBot) -> None:
    go(view, "in one version only")
    press(qtbot, view, K.Key_X)
    assert bench.said == "Only a discrepancy can be settled or dismissed: go to one first."


def test_words_that_no_line_has_are_told_of(view: LinearView, qtbot: QtBot) -> None:
    view.sought.setFocus()
    qtbot.keyClicks(view.sought, "zeppelin")
    assert view._count.text() == "No line has these words."
    view.sought.clear()
    qtbot.keyClicks(view.sought, "weeks")
    assert view._count.text() == "8 lines"


def test_no_line_says_a_sign_twice(bench: Bench, view: LinearView) -> None:
    assert not [text for text in said(view) if re.search(r"\b([A-Z]): \1:", text)]


def test_the_list_is_left_while_a_filter_hides_every_row(bench: Bench) -> None:
    bench.act("view.class-quote")
    bench.room.settle()
    assert not bench.panes.content.rows
    bench.act("view.list", "view.list")
    assert bench.said == "Row by row."
