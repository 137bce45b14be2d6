"""Boxes that tell or ask one thing, the palette and the field of an edited row: nothing cut, nothing drawn twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMessageBox, QTreeWidget
from pytestqt.qtbot import QtBot

from reconciler.gui import theme as themes
from reconciler.gui.dialogs.problem import show_error, show_fault
from reconciler.gui.findbar import WHOLE_LINES
from reconciler.gui.messages import message, sign
from reconciler.gui.palette import Palette
from reconciler.gui.panes.editing import AccountField
from reconciler.model.discrepancy import DiscrepancyClass
from reconciler.model.errors import ReconcilerError
from tests.gui.window.sample import Bench

LONG = "“a-report-with-a-name-of-some-length.docx”: This is a zip archive, not an article of any kind."


def inks(picture: QImage) -> set[str]:
    """The colours that cover something wholly."""
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    colours = (picture.pixelColor(x, y) for x, y in points)
    return {colour.name().upper() for colour in colours if colour.alpha() == 255}


@pytest.mark.parametrize("name", themes.names())
def test_the_sign_beside_the_words_has_the_colour_of_the_window_for_it(name: str, qapp: QApplication) -> None:
    del qapp
    theme = themes.load(name)
    asked = {
        QMessageBox.Icon.Question: "accent",
        QMessageBox.Icon.Warning: "warning",
        QMessageBox.Icon.Critical: "error",
    }
    for icon, colour in asked.items():
        assert inks(sign(icon, theme).toImage()) == {getattr(theme, colour)}


def test_a_box_is_wide_enough_for_its_words(bench: Bench, qtbot: QtBot) -> None:
    bench.window.setStyleSheet(themes.style_sheet(bench.window.theme))
    for what in ("Short.", LONG):
        box = message(
            QMessageBox.Icon.Question, "Reconciler", what, "It was not changed. Close it there first.", bench.window
        )
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.open()
        qtbot.waitUntil(box.isVisible)
        said, more = (box.findChild(QLabel, f"qt_msgbox_{n}") for n in ("label", "informativelabel"))
        assert said is not None
        assert more is not None
        assert more.width() >= 400
        assert said.heightForWidth(said.width()) <= said.height() or said.width() >= said.sizeHint().width()
        box.close()
        box.deleteLater()


def test_errors_and_faults_have_a_sign_too(bench: Bench) -> None:
    for box in (
        show_error(ReconcilerError("It cannot be read."), bench.window),
        show_fault("ValueError", bench.window),
    ):
        assert not box.iconPixmap().isNull()
        box.close()
    bare = show_fault("ValueError", None)
    assert bare.icon() is QMessageBox.Icon.Critical, "before there is a window"
    bare.close()


def test_the_palette_is_as_high_as_what_answers(bench: Bench, qtbot: QtBot) -> None:
    bench.window.resize(1200, 800)
    bench.act("edit.palette")
    palette = bench.window.findChild(Palette)
    assert palette is not None
    whole = palette.height()
    listed = palette.findChild(QTreeWidget)
    assert listed is not None
    QApplication.processEvents()
    assert listed.viewport().height() % listed.sizeHintForRow(0) <= 2, "no line is cut at the end"
    for letters in ("unde", "undo last xyz", "undecided"):
        palette._field.setText(letters)
        QApplication.processEvents()
        assert palette.height() < whole
        if lines := listed.topLevelItemCount():
            assert listed.viewport().height() >= lines * listed.sizeHintForRow(0), "none of them is cut"
            assert palette.height() <= palette._tall
    palette._field.setText("")
    assert palette.height() == whole
    qtbot.waitUntil(palette.isVisible)
    palette.close()


def test_what_is_wrong_with_a_search_stands_in_the_colour_of_errors_until_it_is_right(bench: Bench) -> None:
    bench.act("edit.find")
    bar = bench.room.find_bar
    for text, wrong in (("zebra crossing", True), ("bridge", False)):
        bar._field.setText(text)
        bench.room.settle()
        assert bar._count.text()
        assert bar._count.property("wrong") is wrong
        assert bar._field.property("wrong") is wrong
    assert 'QLabel[wrong="true"]' in themes.style_sheet(bench.window.theme)


@pytest.mark.parametrize("height", [700, 900])
def test_the_list_of_places_shows_whole_lines(bench: Bench, height: int, qtbot: QtBot) -> None:
    bench.window.resize(1200, height)
    bench.act("edit.replace")
    bar = bench.room.find_bar
    bar._field.setText("e")
    bench.room.settle()
    places: QListWidget = bar._list
    qtbot.waitUntil(lambda: places.isVisible() and places.count() > WHOLE_LINES)
    assert places.viewport().height() % places.sizeHintForRow(0) == 0
    bar._field.setText("")
    bench.room.settle()


def test_the_password_of_a_file_has_room(bench: Bench, qtbot: QtBot) -> None:
    from reconciler.gui.dialogs.importdetails import Details

    details = Details(bench.window)
    qtbot.addWidget(details)
    details.setGeometry(0, 0, 330, 300)
    details.show()
    details.show_candidate(None)
    QApplication.processEvents()
    assert QFontMetrics(details.password.font()).horizontalAdvance("•" * 16) < details.password.width()


def test_an_open_field_has_one_frame(bench: Bench) -> None:
    bench.go(2)
    bench.act("decide.edit")
    panes, theme = bench.panes, bench.window.theme
    QApplication.processEvents()
    assert panes.column == len(panes.plan.widths)
    cell, field = panes.cell_rect(panes.place, panes.column), panes.findChild(AccountField)
    assert field is not None
    picture, ratio = panes.viewport().grab().toImage(), panes.devicePixelRatioF()
    beside = range(cell.left() + 1, field.geometry().left()), range(field.geometry().right() + 1, cell.right())
    y = field.geometry().center().y()
    around = {picture.pixelColor(round(x * ratio), round(y * ratio)).name().upper() for side in beside for x in side}
    assert around
    assert not around & {theme.focus, themes.frame_without_keyboard(theme)}


def test_chips_leave_their_numbers_out_before_they_are_cut(bench: Bench, qtbot: QtBot) -> None:
    bar = bench.room.filters
    counts = dict.fromkeys(DiscrepancyClass, 126)
    bar.show_counts(counts, undecided=54)
    for width, told in ((1600, True), (500, False)):
        bar.setFixedWidth(width)
        bar.show_counts(counts, undecided=54)
        chips = list(bar._chips.values())
        qtbot.waitUntil(lambda chips=chips: all(chip.width() >= chip.sizeHint().width() for chip in chips))
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        assert {chip.toolButtonStyle() is beside for chip in chips} == {told}
        assert all("126" in chip.toolTip() and "126" in chip.accessibleName() for chip in chips)


def test_the_choice_of_severities_says_that_graver_ones_are_listed_too(bench: Bench) -> None:
    box = bench.room.board.discrepancies._severity
    assert [box.itemText(n) for n in range(box.count())] == [
        "must be settled",
        "“look at it” and up",
        "“for information” and up",
        "all, style too",
    ]
