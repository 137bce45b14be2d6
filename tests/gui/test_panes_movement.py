from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from reconciler.gui import theme as looks
from reconciler.gui.panes.values import CurrentCell
from reconciler.gui.panes.view import Panes
from reconciler.model.command import Changes
from reconciler.model.ids import RowId, VersionId
from reconciler.model.span import Span
from tests.gui.panes_fixtures import point_of, press, shown
from tests.gui.panes_sample import crowd, ferry, words_in

KEY = Qt.Key


def test_arrows_move_between_rows_and_cells_and_stop_at_the_ends() -> None:
    with shown(ferry()) as panes:
        heard = QSignalSpy(panes.current_changed)
        press(panes, KEY.Key_Down)
        press(panes, KEY.Key_Right)
        assert panes.current() == CurrentCell(RowId("r2"), VersionId("v1"))
        assert heard.at(1) == [CurrentCell(RowId("r2"), VersionId("v1"))]
        for _ in range(9):
            press(panes, KEY.Key_Right)
        assert (panes.current_row(), panes.current_version()) == (RowId("r2"), None)
        press(panes, KEY.Key_Home)
        press(panes, KEY.Key_Up)
        assert panes.current_row() == RowId("r1")
        press(panes, KEY.Key_End)
        assert panes.current_row() == RowId("r6")


def test_tab_goes_through_the_cells_row_after_row() -> None:
    with shown(ferry()) as panes:
        for _ in range(4):
            press(panes, KEY.Key_Tab)
        assert panes.current() == CurrentCell(RowId("r2"), VersionId("v0"))
        press(panes, KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert panes.current() == CurrentCell(RowId("r1"), None)


def test_letters_are_left_to_the_window() -> None:
    with shown(ferry()) as panes:
        before = panes.current()
        for key in (KEY.Key_E, KEY.Key_1, KEY.Key_0, KEY.Key_N):
            press(panes, key)
        assert panes.current() == before


def test_pages_scroll_by_nearly_a_view_and_end_at_the_last_row() -> None:
    with shown(crowd(3, 80)) as panes:
        seen = {place for place, _ in panes.in_view()}
        press(panes, KEY.Key_PageDown)
        assert panes.place > 0
        assert len(seen & {place for place, _ in panes.in_view()}) <= 2
        for _ in range(80):
            press(panes, KEY.Key_PageDown)
        assert panes.place == 79
        for _ in range(80):
            press(panes, KEY.Key_PageUp)
        assert panes.place == 0


def test_the_last_row_ends_at_the_bottom_of_the_view() -> None:
    with shown(crowd(3, 200)) as panes:
        bar = panes.verticalScrollBar()
        bar.setValue(bar.maximum())
        place, y = panes.in_view()[-1]
        assert place == 199
        assert y + panes.heights.height(place) == panes.viewport().height()
        assert bar.value() == bar.maximum()


def test_scrolling_there_and_back_leads_to_the_same_pixel() -> None:
    with shown(crowd(4, 300)) as panes:
        bar = panes.verticalScrollBar()
        for _ in range(30):
            bar.setValue(bar.value() + 97)
        for _ in range(30):
            bar.setValue(bar.value() - 97)
        assert (panes.anchor.row, panes.anchor.pixel) == (0, 0)


def test_only_rows_in_view_are_laid_out() -> None:
    workspace = crowd(12, 1000)
    with shown(workspace) as panes:
        assert len(workspace.asked) < 20
        panes.go_to(RowId("r900"))
        QApplication.processEvents()
        assert len(workspace.asked) < 60


def test_going_to_words_shows_the_row_with_room_around_it_and_lights_them() -> None:
    workspace = crowd(4, 300)
    with shown(workspace) as panes:
        version = workspace.project.versions[3]
        row = next(r for r in workspace.project.rows[150:] if version.id in r.cells)
        span = version.sentences[workspace.project.rows.index(row)].span
        assert panes.go_to(row.id, version.id, span)
        assert panes.current() == CurrentCell(row.id, version.id)
        assert 0 < panes.cell_rect(panes.place, panes.column).top() < panes.viewport().height() // 2
        assert panes.target == (row.id, version.id, span)
        press(panes, KEY.Key_Escape)
        assert panes.target is None


def test_words_at_the_end_of_a_row_taller_than_the_view_are_brought_into_it() -> None:
    workspace = crowd(3, 20)
    version = workspace.project.versions[0]
    number = max(
        range(20), key=lambda n: len(version.sentences[n].span) * (version.id in workspace.project.rows[n].cells)
    )
    end = version.sentences[number].span.end
    with shown(workspace, (760, 230)) as panes:
        assert panes.measure(number) > panes.viewport().height()
        panes.go_to(RowId(f"r{number}"), version.id, Span(end - 6, end))
        words = version.source.text[end - 6 : end]
        assert panes.viewport().rect().contains(point_of(panes, f"r{number}", 0, words))


def test_going_sideways_brings_the_column_into_view() -> None:
    workspace = crowd(12, 20)
    with shown(workspace) as panes:
        panes.go_to(RowId("r0"), workspace.project.versions[11].id)
        cell = panes.cell_rect(0, 11)
        assert panes.plan.gutter <= cell.left()
        assert cell.right() <= panes.plan.account
        panes.go_to(RowId("r0"), workspace.project.versions[0].id)
        assert panes.cell_rect(0, 0).left() == panes.plan.gutter


def test_a_filter_keeps_the_current_row_if_it_can() -> None:
    with shown(ferry()) as panes:
        panes.go_to(RowId("r4"))
        panes.set_rows([RowId("r2"), RowId("r4")])
        assert panes.current_row() == RowId("r4")
        panes.set_rows([RowId("r2")])
        assert panes.current_row() == RowId("r2")
        assert not panes.go_to(RowId("r4"))
        panes.set_rows([])
        assert panes.current_row() is None
        press(panes, KEY.Key_Down)
        panes.set_rows(None)
        assert panes.current_row() is not None


def test_a_decision_leaves_the_view_where_it_is() -> None:
    workspace = crowd(4, 100)
    with shown(workspace) as panes:
        panes.go_to(RowId("r50"))
        before = panes.anchor
        panes.refresh(workspace.decide(RowId("r50"), None))
        assert panes.anchor == before


def test_rows_added_above_leave_the_current_row_current() -> None:
    from dataclasses import replace

    workspace = crowd(3, 100)
    with shown(workspace) as panes:
        panes.go_to(RowId("r50"))
        top = panes.content.rows[panes.anchor.row]
        workspace.project = replace(workspace.project, rows=workspace.project.rows[10:])
        panes.refresh(Changes(structure=True))
        assert panes.current_row() == RowId("r50")
        assert panes.content.rows[panes.anchor.row] == top


def test_another_project_starts_at_the_top() -> None:
    workspace = crowd(3, 100)
    with shown(workspace) as panes:
        panes.go_to(RowId("r50"))
        workspace.project = ferry().project
        workspace.all_findings = ferry().all_findings
        panes.reset()
        assert panes.current() == CurrentCell(RowId("r1"), VersionId("v0"))
        assert (panes.anchor.row, len(panes.plan.widths)) == (0, 3)


def test_zoom_by_steps_and_by_wheel_and_back() -> None:
    with shown(ferry()) as panes:
        heard = QSignalSpy(panes.zoom_changed)
        line = panes.styles.line
        panes.zoom(2)
        assert panes.styles.line > line
        assert heard.count() == 1
        turn = QWheelEvent(
            QPointF(300, 300), QPointF(300, 300), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(panes.viewport(), turn)
        assert heard.count() == 2
        panes.zoom(0)
        assert panes.styles.line == line
        panes.zoom(99)
        assert panes.styles.zoom == 3.0


def test_a_click_chooses_the_cell_and_an_arrow_leads_to_the_partner() -> None:
    with shown(ferry()) as panes:
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(panes.viewport(), left, pos=point_of(panes, "r3", 1, "captain"))
        assert panes.current() == CurrentCell(RowId("r3"), VersionId("v1"))
        QTest.mouseClick(panes.viewport(), left, pos=point_of(panes, "r5", 1, "moved"))
        assert panes.current() == CurrentCell(RowId("r2"), VersionId("v1"))
        QTest.mouseClick(panes.viewport(), left, pos=QPoint(10, panes.cell_rect(3, 0).center().y()))
        assert panes.current() == CurrentCell(RowId("r4"), VersionId("v1"))


def test_a_cell_is_marked_for_pinning_until_it_is_let_go() -> None:
    with shown(ferry()) as panes:
        panes.go_to(RowId("r4"), VersionId("v0"))
        panes.mark_cell()
        press(panes, KEY.Key_Down)
        assert panes.marked() == CurrentCell(RowId("r4"), VersionId("v0"))
        press(panes, KEY.Key_Escape)
        assert panes.marked() is None


def test_a_grid_without_versions_draws_and_takes_keys() -> None:
    from reconciler.model.project import Project
    from tests.gui.panes_sample import MadeUp

    with shown(MadeUp(Project())) as panes:
        for key in (KEY.Key_Down, KEY.Key_End, KEY.Key_PageDown, KEY.Key_Tab, KEY.Key_F2):
            press(panes, key)
        assert panes.current() is None
        assert panes.selection() is None
        assert not panes.copy_selection()
        assert not panes.grab().isNull()


def test_hits_in_a_version_are_lit() -> None:
    from reconciler.app.search import Hit

    workspace = ferry()
    with shown(workspace) as panes:
        version = workspace.project.versions[0]
        dark = panes.grab().toImage()
        place = words_in(version, "sandbank")
        panes.show_hits({(RowId("r2"), version.id): [Hit(RowId("r2"), version.id, place.start, place.end)]})
        assert panes.grab().toImage() != dark
        panes.show_hits({})
        assert panes.grab().toImage() == dark


def test_columns_are_as_wide_for_one_row_as_for_many() -> None:
    """Or they would shift with each filter; and where a bar lowers the rows it goes for, the window would hang."""
    with shown(crowd(3, 40), (900, 500)) as panes:
        wide = panes.plan
        panes.set_rows(panes.content.rows[:1])
        QApplication.processEvents()
        assert panes.verticalScrollBar().maximum() == 0
        assert panes.plan == wide


def test_of_a_row_taller_than_the_view_the_beginning_is_seen() -> None:
    with shown(crowd(3, 30), (700, 130)) as panes:
        tall = [n for n in range(2, 28) if panes.measure(n) > panes.viewport().height()]
        assert tall, "the view is low enough"
        for place in tall[:6]:
            for start in (place - 1, place + 1):
                panes.show_from(start, 0)
                panes.scroll_rows(60)
                panes.set_current(place, 1)
                assert dict(panes.in_view())[place] == 0


def test_the_current_cell_stays_in_sight_when_the_window_shrinks() -> None:
    with shown(crowd(6, 40), (2200, 900)) as panes:
        bottom = max(n for n, y in panes.in_view() if y + panes.heights.height(n) <= panes.viewport().height())
        panes.set_current(bottom, 5)
        panes.resize(800, 500)
        QApplication.processEvents()
        cell = panes.cell_rect(panes.place, 5)
        assert cell.top() >= 0
        assert cell.bottom() <= panes.viewport().height()
        assert panes.plan.gutter <= cell.left()
        assert cell.right() < panes.plan.account


def test_what_was_scrolled_out_of_sight_stays_there_when_the_window_shrinks() -> None:
    with shown(crowd(3, 80)) as panes:
        panes.scroll_rows(3000)
        before = panes.anchor.row
        panes.resize(1280, 500)
        QApplication.processEvents()
        assert panes.anchor.row == before
        assert panes.cell_rect(panes.place, 0).isEmpty()


def test_columns_are_wider_with_larger_letters() -> None:
    with shown(crowd(12, 10)) as panes:
        before = panes.plan.widths[0]
        panes.zoom(5)
        assert panes.plan.widths[0] > before


def test_of_a_long_article_nothing_is_measured_before_it_is_drawn() -> None:
    panes = Panes(crowd(3, 300), looks.load("light"))
    panes.resize(900, 600)
    assert not any(panes.heights.is_exact(place) for place in range(10))
    panes.show()
    QApplication.processEvents()
    assert panes.heights.is_exact(0)
    assert panes.in_view()[0] == (0, 0)
    panes.close()
    panes.deleteLater()
