"""What a newcomer sees: nothing cut off, nothing shouting, nothing that points at the wrong place."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from reconciler.gui import theme as themes
from reconciler.gui.docks.discrepancies import Discrepancies
from reconciler.gui.docks.why import Why, readable
from reconciler.gui.panes.gutter import signs_at
from reconciler.gui.panes.layouts import set_cell
from reconciler.gui.panes.painting import in_lines
from reconciler.gui.panes.passages import Cell, Passage, Role
from reconciler.gui.panes.styles import Styles, sign_width
from reconciler.gui.review import Filter
from reconciler.gui.systemtheme import current_theme
from reconciler.model.discrepancy import DiscrepancyClass
from reconciler.model.ids import RowId
from reconciler.model.row import Reason, Row
from tests.gui.window.sample import Bench, bridge


@pytest.mark.parametrize("name", themes.names())
def test_buttons_of_dialogs_carry_no_pictures(name: str) -> None:
    worn = themes.style_sheet(themes.load(name))
    both = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    box = QDialogButtonBox(both)
    box.setStyleSheet(worn)
    box.show()
    assert all(button.icon().isNull() for button in box.buttons())
    message = QMessageBox()
    message.setStandardButtons(QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Discard)
    message.setStyleSheet(worn)
    message.show()
    assert all(button.icon().isNull() for button in message.buttons())
    for widget in (box, message):
        widget.close()
        widget.deleteLater()


def test_the_list_chooses_no_line_where_the_current_row_has_none(bench: Bench) -> None:
    bench.go(2)
    listed: Discrepancies = bench.room.board.discrepancies
    current = listed.current()
    assert current is not None
    assert current.row == bench.panes.current_row()
    bench.act("decide.take-1")
    bench.room.settle()
    assert listed.current() is None
    bench.go(5)
    current = listed.current()
    assert current is not None
    assert current.row == bench.panes.current_row()


def chips(bench: Bench) -> dict[str, QToolButton]:
    """The chips that are shown, by name."""
    found = bench.room.filters.findChildren(QToolButton)
    return {chip.objectName(): chip for chip in found if chip.isVisible()}


@pytest.mark.parametrize("width", [720, 860, 1024, 1280, 1600])
def test_no_chip_is_cut_off_or_covered(bench: Bench, width: int) -> None:
    bar = bench.room.filters
    bar.show_counts(dict.fromkeys(DiscrepancyClass, 12), undecided=120)
    bar.set(Filter(differences=True))
    bench.window.resize(width, 700)
    QApplication.processEvents()
    assert bench.window.width() == width
    shown = list(chips(bench).values())
    areas = [QRect(chip.mapTo(bar, QPoint()), chip.size()) for chip in shown]
    assert all(bar.rect().contains(area) for area in areas)
    assert not [1 for one, other in itertools.combinations(areas, 2) if one.intersects(other)]
    assert all(chip.width() >= chip.sizeHint().width() for chip in shown)


def test_chips_say_the_word_where_there_is_room_and_the_letter_where_not(bench: Bench) -> None:
    bar = bench.room.filters
    bar.show_counts(dict.fromkeys(DiscrepancyClass, 2), undecided=3)
    bench.window.resize(1600, 700)
    QApplication.processEvents()
    assert chips(bench)["chip-figure"].text() == " Figures 2"
    bench.window.resize(800, 700)
    QApplication.processEvents()
    assert chips(bench)["chip-figure"].text() == "2"
    assert chips(bench)["chip-figure"].toolTip() == "Figures: 2 to deal with"


def test_an_empty_window_shows_no_empty_lists(empty: Bench) -> None:
    assert not empty.room.board.discrepancies.isVisible()
    empty.workspace.do(bridge())
    empty.room.settle()
    assert empty.room.board.discrepancies.isVisible()


def test_the_list_says_why_it_is_empty(bench: Bench) -> None:
    listed = bench.room.board.discrepancies
    hint = listed.findChild(QLabel, "discrepancies-empty")
    assert hint is not None
    assert not hint.isVisible()
    listed._words.setText("no such words")
    assert hint.isVisible()
    assert hint.text().startswith("Nothing is listed that passes")
    listed._words.clear()
    assert not hint.isVisible()
    bench.go(2, "mill")
    bench.act("edit.remove-version")
    bench.go(1, "courier")
    bench.act("edit.remove-version")
    bench.room.settle()
    assert hint.isVisible()
    assert hint.text().startswith("With one version there is nothing to compare")
    bench.act("edit.undo", "edit.undo")
    bench.room.settle()
    assert not hint.isVisible()


@pytest.mark.parametrize(
    ("kind", "raw", "shown"),
    [
        ("figure", "43|43||count", "43"),
        (
            "figure",
            "130|130|square kilometre|measure = 50|50|square mile|measure",
            "130 square kilometre = 50 square mile",
        ),
        ("figure", "3|5||count", "3–5"),
        ("date", "weekday=2", "Wednesday"),
        ("date", "month=11", "November"),
        ("date", "year=2024", "2024"),
        ("word", "a|b", "a|b"),
    ],
)
def test_evidence_reads_as_people_write(kind: str, raw: str, shown: str) -> None:
    assert readable(Reason(kind, raw, 0.5)) == shown


def test_a_model_of_meaning_is_told_as_evidence(qtbot: QtBot) -> None:
    why = Why()
    qtbot.addWidget(why)
    why.show_row(3, Row(RowId("r"), {}, 0.87), [Reason("word", "harbour", 0.6), Reason("model", "0.71", 0.4)], ())
    lines = [why.tree.topLevelItem(n) for n in range(why.tree.topLevelItemCount())]
    told = lines[1]
    assert told is not None
    assert told.text(0) == "model of meaning"
    assert [told.text(n) for n in (1, 2)] == ["40%", "the nearest two sentences are alike to 71%"]


def test_back_to_the_theme_of_the_system(qapp: QApplication) -> None:
    system, worn = current_theme(""), themes.load("light")
    for name in ("dark", "light", "high-contrast"):
        themes.apply(qapp, themes.load(name))
        assert current_theme("") == system
    themes.apply(qapp, worn)


def test_the_menu_says_which_version_a_number_takes(bench: Bench) -> None:
    entries, versions = bench.window.menus.entries, bench.workspace.project.versions
    assert entries["decide.take-1"].text() == f"Take version &1: A {versions[0].label}"
    assert entries["decide.take-9"].text() == "Take version &9"


def test_the_first_row_is_explained_before_anybody_went_anywhere(empty: Bench, qtbot: QtBot) -> None:
    empty.act("file.sample")
    qtbot.waitUntil(lambda: bool(empty.workspace.project.rows) and not empty.room.jobs.busy, timeout=20000)
    empty.room.settle()
    empty.room.board.raise_dock("why")
    qtbot.waitUntil(lambda: empty.room.board.why.tree.topLevelItemCount() > 0)


@pytest.mark.parametrize("zoom", [0.7, 1.0, 1.61, 2.5])
def test_the_signs_beside_a_row_number_do_not_touch(zoom: float) -> None:
    styles = Styles(themes.load("light"), QFont("DejaVu Sans", 10), zoom)
    size = sign_width(zoom)
    grave, ring = signs_at(size)
    assert ring - grave >= size + 4, "ring and triangle"
    assert grave - size / 2 - 2 >= 5, "triangle and the line at the edge"
    digits = QFontMetrics(styles.number).horizontalAdvance("9999")
    assert styles.gutter - 8 - digits >= ring + size / 2 + 3, "number and ring"


def test_keys_of_a_hint_stay_with_what_they_do_and_no_dot_ends_a_line() -> None:
    metrics = QFontMetrics(QFont("DejaVu Sans", 8))
    hint = "T take the proposal · 1–9 take a version · E edit · 0 omit"
    assert in_lines(hint, metrics, 10_000) == [hint]
    width = metrics.horizontalAdvance("1–9 take a version · E edit")
    lines = in_lines(hint, metrics, width)
    assert lines == ["T take the proposal", "1–9 take a version · E edit", "0 omit"]
    narrow = metrics.horizontalAdvance("version · E")
    assert in_lines(hint, metrics, narrow) == ["T take the", "proposal", "1–9 take a", "version", "E edit", "0 omit"]
    assert all(metrics.horizontalAdvance(line) <= 30 for line in in_lines(hint, metrics, 30)), "cut, but said to be"


@pytest.mark.parametrize("width", [90, 81, 78])
@pytest.mark.parametrize("word", ["undecided", "unentschieden", "ausgelassen"])
def test_the_word_of_an_undecided_row_is_never_broken_in_two(width: int, word: str) -> None:
    styles = Styles(themes.load("light"), QFont("DejaVu Sans", 9))
    cell = Cell(None, (Passage(Role.UNDECIDED, word),))
    assert set_cell(cell, width, styles).passages[0].layout.lineCount() == 1


def test_there_is_air_between_the_hints_and_what_is_below(bench: Bench) -> None:
    bench.room.hints.setStyleSheet(themes.style_sheet(bench.window.theme))
    bench.room.hints.start()
    QApplication.processEvents()
    bar, theme = bench.room.hints, bench.window.theme
    picture = bench.window.grab().toImage()
    seen = [picture.pixelColor(bar.mapTo(bench.window, QPoint(3, y))).name().upper() for y in range(bar.height())]
    assert seen[bar.height() // 2] == theme.row_current
    assert theme.row_current not in seen[-4:]


def test_the_window_and_its_dialogs_wear_the_sign_of_the_program(bench: Bench) -> None:
    bench.act("help.about")
    about = bench.window.findChild(QMessageBox)
    assert about is not None
    for worn in (bench.window, about):
        for side in (16, 32, 64, 256):
            picture = worn.windowIcon().pixmap(side, side).toImage()
            assert picture.width() == side
            inks = {picture.pixelColor(x, side // 2).name() for x in range(side)}
            assert "#1f4e79" in inks, f"the ground at {side} pixels"
            assert len(inks) > 3, f"the lines at {side} pixels"
    name, told = (about.findChild(QLabel, f"qt_msgbox_{part}") for part in ("label", "informativelabel"))
    assert name is not None
    assert told is not None
    assert name.font().pointSizeF() > told.font().pointSizeF()
    about.close()
