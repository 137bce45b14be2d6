from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from reconciler.gui.panes.mouse import spot_at, told_of
from reconciler.gui.panes.values import CurrentCell, MenuRequest, Selected
from reconciler.gui.tooltips import plain
from reconciler.model.ids import RowId, VersionId
from reconciler.model.project import Project
from reconciler.model.row import Row
from tests.gui.panes_fixtures import point_of, press, shown
from tests.gui.panes_sample import MadeUp, ferry, ids, version, words_in

LEFT = Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_dragging_selects_words_with_their_place_in_the_version() -> None:
    workspace = ferry()
    with shown(workspace) as panes:
        version = workspace.project.versions[0]
        start, end = point_of(panes, "r3", 0, "Captain"), point_of(panes, "r3", 0, "Ines")
        QTest.mousePress(panes.viewport(), LEFT, pos=start)
        QTest.mouseMove(panes.viewport(), end)
        _drag(panes.viewport(), end)
        QTest.mouseRelease(panes.viewport(), LEFT, pos=end)
        selected = panes.selection()
        assert selected is not None
        assert (selected.version, selected.row) == (version.id, RowId("r3"))
        assert selected.span is not None
        assert selected.span.of(version.source.text) == selected.text
        assert "ain In" in selected.text


def _drag(widget: object, point: QPoint) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    assert isinstance(widget, QWidget)
    place = QPointF(point)
    nothing, plain_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, widget.mapToGlobal(place), nothing, LEFT, plain_keys)
    QApplication.sendEvent(widget, event)


def test_a_double_click_selects_a_word_and_copies_it() -> None:
    workspace = ferry()
    with shown(workspace) as panes:
        QTest.mouseDClick(panes.viewport(), LEFT, pos=point_of(panes, "r2", 1, "sandbank"))
        version = workspace.project.versions[1]
        assert panes.selection() == Selected(RowId("r2"), version.id, words_in(version, "sandbank"), "sandbank")
        assert panes.copy_selection()
        assert QApplication.clipboard().text() == "sandbank"


def test_words_after_an_emoji_keep_their_place() -> None:
    a = version(0, ["🔥🔥 A fire 🚒 broke out."])
    workspace = MadeUp(Project(versions=(a,), rows=(Row(RowId("r1"), {a.id: ids(a, 0)}),)))
    with shown(workspace) as panes:
        QTest.mouseDClick(panes.viewport(), LEFT, pos=point_of(panes, "r1", 0, "broke"))
        assert panes.selection() == Selected(RowId("r1"), a.id, words_in(a, "broke"), "broke")


def test_right_to_left_text_keeps_to_the_right_and_is_selected_by_word() -> None:
    a = version(0, ["המעבורת עלתה על שרטון"])
    workspace = MadeUp(Project(versions=(a,), rows=(Row(RowId("r1"), {a.id: ids(a, 0)}),)))
    with shown(workspace) as panes:
        first = point_of(panes, "r1", 0, "המעבורת")
        assert first.x() > panes.cell_rect(0, 0).center().x()
        QTest.mouseDClick(panes.viewport(), LEFT, pos=first)
        selected = panes.selection()
        assert selected is not None
        assert selected.text == "המעבורת"


def test_the_keyboard_selects_characters_words_and_the_whole_cell() -> None:
    with shown(ferry()) as panes:
        panes.go_to(RowId("r2"), VersionId("v0"))
        press(panes, Qt.Key.Key_Right, SHIFT | CONTROL)
        press(panes, Qt.Key.Key_Right, SHIFT | CONTROL)
        press(panes, Qt.Key.Key_Left, SHIFT)
        selected = panes.selection()
        assert selected is not None
        assert selected.text == "The Selkie"
        press(panes, Qt.Key.Key_A, CONTROL)
        selected = panes.selection()
        assert selected is not None
        assert selected.text.endswith("on board.")
        press(panes, Qt.Key.Key_Escape)
        assert panes.selection() is None


def test_without_a_selection_the_current_cell_is_copied_with_its_very_characters() -> None:
    with shown(ferry()) as panes:
        panes.go_to(RowId("r6"), VersionId("v0"))
        assert panes.copy_selection()
        assert QApplication.clipboard().text().startswith("pay\u202e001\u202c <b>bold</b>")
        panes.go_to(RowId("r6"), VersionId("v1"))
        assert not panes.copy_selection()


def test_selected_words_of_a_translation_have_no_place_in_the_version() -> None:
    with shown(ferry()) as panes:
        QTest.mouseDClick(panes.viewport(), LEFT, pos=point_of(panes, "r2", 2, "ran"))
        assert panes.selection() == Selected(RowId("r2"), VersionId("v2"), None, "ran")


def test_a_selection_goes_when_its_row_changes_and_stays_when_another_does() -> None:
    workspace = ferry()
    with shown(workspace) as panes:
        QTest.mouseDClick(panes.viewport(), LEFT, pos=point_of(panes, "r2", 1, "sandbank"))
        panes.refresh(workspace.decide(RowId("r4"), None))
        assert panes.selection() is not None
        panes.refresh(workspace.decide(RowId("r2"), None))
        assert panes.selection() is None


def test_pointing_at_a_mark_tells_the_discrepancy_and_at_an_agreement_why_there_is_none() -> None:
    with shown(ferry()) as panes:
        spot = spot_at(panes, point_of(panes, "r2", 1, "321 people"))
        assert spot is not None
        assert told_of(panes, spot) == ["A and C say 312, B says 321."]
        spot = spot_at(panes, point_of(panes, "r5", 0, "4.5 metres"))
        assert spot is not None
        assert told_of(panes, spot)[0].startswith("Not a discrepancy: 4.5 metres, 15 feet")


def test_tooltips_show_tags_instead_of_obeying_them() -> None:
    assert plain("a < b & <img src=x>") == '<p style="white-space: pre-wrap">a &lt; b &amp; &lt;img src=x&gt;</p>'
    assert plain("Tom & Jerry") == "Tom & Jerry"


def test_the_context_menu_knows_the_cell_and_the_discrepancies_under_the_pointer() -> None:
    with shown(ferry()) as panes:
        heard = QSignalSpy(panes.menu_requested)
        point = point_of(panes, "r2", 1, "321 people")
        QTest.mouseClick(panes.viewport(), Qt.MouseButton.RightButton, pos=point)
        where = panes.viewport().mapToGlobal(point)
        QApplication.sendEvent(panes.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where))
        request = heard.at(0)[0]
        assert request == MenuRequest(CurrentCell(RowId("r2"), VersionId("v1")), where, ("r2-figure",))


def test_files_dropped_on_the_grid_are_handed_on() -> None:
    with shown(ferry()) as panes:
        heard = QSignalSpy(panes.files_dropped)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile("/articles/one.txt"), QUrl("https://example.org/two")])
        copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(5, 5), copy, data, LEFT, none)
        QApplication.sendEvent(panes.viewport(), enter)
        assert enter.isAccepted()
        QApplication.sendEvent(panes.viewport(), QDropEvent(QPointF(5, 5), copy, data, LEFT, none))
        assert heard.at(0) == [[Path("/articles/one.txt")]]
