from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from reconciler.gui.panes.values import EditedText
from reconciler.gui.panes.view import Panes
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.ids import RowId, VersionId
from tests.gui.panes_fixtures import point_of, press, shown
from tests.gui.panes_sample import crowd, ferry

EDITED = "“Nobody was hurt,” said the captain, Ines Dahl."


def field(panes: Panes) -> QTextEdit:
    found = panes.viewport().findChild(QTextEdit)
    assert isinstance(found, QTextEdit)
    return found


def test_the_field_lies_over_the_account_cell_with_its_words() -> None:
    with shown(ferry()) as panes:
        panes.start_edit(RowId("r3"))
        assert field(panes).isVisible()
        assert field(panes).hasFocus()
        assert field(panes).toPlainText() == EDITED
        assert panes.cell_rect(2, 3).contains(field(panes).geometry())
        assert (panes.current_row(), panes.current_version()) == (RowId("r3"), None)


def test_an_undecided_row_starts_from_the_current_version() -> None:
    with shown(ferry()) as panes:
        panes.go_to(RowId("r4"), VersionId("v1"))
        panes.start_edit()
        assert field(panes).toPlainText() == "Crossings on Wednesday may be cancelled, the operator said."


def test_control_enter_commits() -> None:
    with shown(ferry()) as panes:
        heard = QSignalSpy(panes.edit_committed)
        panes.start_edit(RowId("r3"))
        QTest.keyClicks(field(panes), " Really.")
        QTest.keyClick(field(panes), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert heard.at(0) == [EditedText(RowId("r3"), EDITED + " Really.")]
        assert not field(panes).isVisible()
        assert panes.hasFocus()


def test_leaving_the_field_commits_what_changed() -> None:
    with shown(ferry()) as panes:
        heard = QSignalSpy(panes.edit_committed)
        panes.start_edit(RowId("r3"))
        panes.setFocus()
        assert heard.count() == 0
        panes.start_edit(RowId("r3"))
        QTest.keyClicks(field(panes), "!")
        panes.setFocus()
        assert heard.at(0) == [EditedText(RowId("r3"), EDITED + "!")]
        assert heard.count() == 1


def test_line_breaks_and_hard_spaces_of_a_wording_are_no_change() -> None:
    workspace = ferry()
    text = "Some 1\N{NO-BREAK SPACE}300 waited,\nthe captain said."
    workspace.decide(RowId("r3"), Decision(DecisionKind.EDITED, (), text))
    with shown(workspace) as panes:
        heard = QSignalSpy(panes.edit_committed)
        panes.start_edit(RowId("r3"))
        assert panes.being_written() is None
        panes.setFocus()
        assert heard.count() == 0


def test_escape_cancels_only_while_nothing_was_changed() -> None:
    with shown(ferry()) as panes:
        heard = QSignalSpy(panes.edit_committed)
        panes.start_edit(RowId("r3"))
        QTest.keyClick(field(panes), Qt.Key.Key_Escape)
        assert heard.count() == 0
        panes.start_edit(RowId("r3"))
        QTest.keyClicks(field(panes), "?")
        QTest.keyClick(field(panes), Qt.Key.Key_Escape)
        assert heard.at(0) == [EditedText(RowId("r3"), EDITED + "?")]


def test_control_enter_takes_an_unchanged_proposal() -> None:
    with shown(ferry()) as panes:
        heard = QSignalSpy(panes.edit_committed)
        panes.go_to(RowId("r4"), VersionId("v0"))
        panes.start_edit()
        QTest.keyClick(field(panes), Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
        assert heard.at(0) == [EditedText(RowId("r4"), "The operator will not cancel Wednesday’s crossings.")]


def test_pasted_text_comes_plain_and_on_one_line() -> None:
    with shown(ferry()) as panes:
        panes.start_edit(RowId("r3"))
        field(panes).clear()
        data = QMimeData()
        data.setHtml("<b>two</b><br>lines")
        data.setText("two\nlines")
        QApplication.clipboard().setMimeData(data)
        field(panes).paste()
        assert field(panes).toPlainText() == "two lines"


def test_the_row_grows_with_the_words_and_the_field_with_it() -> None:
    with shown(ferry()) as panes:
        before = panes.heights.height(3)
        panes.start_edit(RowId("r4"))
        field(panes).insertPlainText("and on " * 60)
        assert panes.heights.height(3) > before
        assert field(panes).height() > before
        QTest.keyClick(field(panes), Qt.Key.Key_Escape)
        assert panes.heights.height(3) == before


def test_the_field_follows_its_row_and_keeps_its_words_out_of_view() -> None:
    with shown(crowd(3, 100)) as panes:
        panes.start_edit(RowId("r2"))
        QTest.keyClicks(field(panes), "kept")
        top = field(panes).y()
        panes.verticalScrollBar().setValue(panes.verticalScrollBar().value() + 40)
        assert field(panes).y() == top - 40
        panes.verticalScrollBar().setValue(panes.verticalScrollBar().maximum())
        assert not panes.viewport().rect().intersects(field(panes).geometry())
        assert field(panes).toPlainText().endswith("kept")


def test_double_click_enter_and_f2_open_the_field() -> None:
    with shown(ferry()) as panes:
        QTest.mouseDClick(panes.viewport(), Qt.MouseButton.LeftButton, pos=point_of(panes, "r4", 3, "undecided"))
        assert field(panes).isVisible()
        QTest.keyClick(field(panes), Qt.Key.Key_Escape)
        assert panes.current_row() == RowId("r4")
        press(panes, Qt.Key.Key_Return)
        assert field(panes).isVisible()
        QTest.keyClick(field(panes), Qt.Key.Key_Escape)
        press(panes, Qt.Key.Key_F2)
        assert field(panes).isVisible()


def test_what_is_written_behind_the_stop_begins_with_a_space() -> None:
    with shown(ferry()) as panes:
        panes.start_edit(RowId("r3"))
        assert not field(panes).textCursor().hasSelection()
        QTest.keyClicks(field(panes), "Ferries run.")
        assert field(panes).toPlainText() == EDITED + " Ferries run."
        QTest.keyClicks(field(panes), "2")
        assert field(panes).toPlainText() == EDITED + " Ferries run.2"


def test_a_mark_or_a_space_or_a_letter_within_is_written_as_it_is() -> None:
    with shown(ferry()) as panes:
        panes.start_edit(RowId("r3"))
        QTest.keyClicks(field(panes), "!x")
        assert field(panes).toPlainText() == EDITED + "!x"
        QTest.keyClick(field(panes), Qt.Key.Key_Escape)
        panes.start_edit(RowId("r3"))
        QTest.keyClick(field(panes), Qt.Key.Key_Backspace)
        QTest.keyClicks(field(panes), " of the ferry.")
        assert field(panes).toPlainText() == EDITED[:-1] + " of the ferry."
        QTest.keyClick(field(panes), Qt.Key.Key_Escape)
        panes.start_edit(RowId("r3"))
        QTest.keyClick(field(panes), Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field(panes), "x")
        assert field(panes).toPlainText() == "x" + EDITED


def test_pasted_and_composed_words_begin_with_a_space_too() -> None:
    with shown(ferry()) as panes:
        panes.start_edit(RowId("r3"))
        QApplication.clipboard().setText("Ferries run.")
        field(panes).paste()
        assert field(panes).toPlainText() == EDITED + " Ferries run."
        QTest.keyClick(field(panes), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        field(panes).undo()
        panes.setFocus()
        panes.start_edit(RowId("r3"))
        composed = QInputMethodEvent()
        composed.setCommitString("Über")
        QApplication.sendEvent(field(panes), composed)
        assert field(panes).toPlainText() == EDITED + " Über"


def test_all_of_it_is_replaced_after_select_all() -> None:
    with shown(ferry()) as panes:
        panes.start_edit(RowId("r3"))
        QTest.keyClick(field(panes), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field(panes), "Own.")
        assert field(panes).toPlainText() == "Own."


def test_a_double_click_puts_the_cursor_where_the_words_were_clicked() -> None:
    with shown(ferry()) as panes:
        QTest.mouseDClick(panes.viewport(), Qt.MouseButton.LeftButton, pos=point_of(panes, "r3", 3, "captain"))
        assert EDITED[: field(panes).textCursor().position()].endswith("said the cap")


def test_tab_in_the_field_commits_and_goes_on() -> None:
    with shown(ferry()) as panes:
        heard = QSignalSpy(panes.edit_committed)
        panes.start_edit(RowId("r3"))
        QTest.keyClicks(field(panes), "!")
        QTest.keyClick(field(panes), Qt.Key.Key_Tab)
        assert heard.count() == 1
        assert panes.current_row() == RowId("r4")


def test_the_first_letters_of_the_lines_are_not_cut_off() -> None:
    with shown(ferry()) as panes:
        panes.start_edit(RowId("r3"))
        over = field(panes)
        over.setPlainText("XXXXXXXX")
        QApplication.processEvents()
        page = over.viewport().grab().toImage()
        edge = [page.pixelColor(0, y) for y in range(page.height())]
        assert len({colour.name() for colour in edge}) == 1, "letters touch the edge of the page"
        assert over.document().documentMargin() >= 4


def test_shift_enter_is_enter_and_adds_nothing() -> None:
    with shown(ferry()) as panes:
        heard = QSignalSpy(panes.edit_committed)
        panes.start_edit(RowId("r3"))
        QTest.keyClick(field(panes), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        assert heard.at(0) == [EditedText(RowId("r3"), EDITED)]
        assert not field(panes).isVisible()


LONG = "“Nobody was hurt,” said the captain, Ines Dahl, " + "who had been on the bridge since the early morning, " * 4


@pytest.mark.parametrize("steps", [-2, 0, 4])
def test_the_words_stand_in_the_field_where_they_stood_in_the_cell(steps: int) -> None:
    """Line by line, at every size of the letters: nothing jumps when editing begins."""
    workspace = ferry()
    workspace.decide(RowId("r3"), Decision(DecisionKind.EDITED, (), LONG.strip()))
    with shown(workspace) as panes:
        panes.zoom(steps)
        QApplication.processEvents()
        panes.start_edit(RowId("r3"))
        cell, over = panes.cell_rect(2, 3), field(panes)
        corner = cell.topLeft() + QPoint(panes.styles.left, panes.styles.pad)
        passage = panes.set_cell(2, 3).passages[0]
        assert passage.layout.lineCount() > 3
        for number in range(passage.layout.lineCount()):
            line = passage.layout.lineAt(number)
            cursor = over.textCursor()
            cursor.setPosition(line.textStart() + 1)
            seen = over.viewport().mapTo(panes.viewport(), over.cursorRect(cursor).topLeft())
            x = line.cursorToX(line.textStart() + 1)
            at = corner + QPoint(round(x[0] if isinstance(x, tuple) else x), round(line.y()))
            assert abs(seen.y() - at.y()) <= 1, f"line {number}"
            assert abs(seen.x() - at.x()) <= 1, f"line {number}"


def test_what_is_copied_from_the_field_is_plain() -> None:
    with shown(ferry()) as panes:
        panes.start_edit(RowId("r3"))
        field(panes).selectAll()
        field(panes).copy()
        assert QApplication.clipboard().mimeData().formats() == ["text/plain"]
        assert QApplication.clipboard().text() == EDITED


def test_undo_in_the_field_takes_back_words_only() -> None:
    with shown(ferry()) as panes:
        panes.start_edit(RowId("r3"))
        assert not field(panes).document().isUndoAvailable()
        assert not field(panes).document().isModified()
