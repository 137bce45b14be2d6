"""Small things that are seen at once: where one is in a list, what to do next, what does not cover what."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QListWidget, QTreeWidget
from pytestqt.qtbot import QtBot

from reconciler.gui import theme as looks
from reconciler.gui.dialogs.dictionaries import DictionaryList
from reconciler.gui.dialogs.importlist import Entry as ListedFile
from reconciler.gui.dialogs.importlist import FileList
from reconciler.gui.dialogs.keys import KeyList
from reconciler.gui.dialogs.openpoints import OpenPoints
from reconciler.gui.dialogs.preview import Preview
from reconciler.gui.docks.setaside import SetAside
from reconciler.gui.docks.why import Why
from reconciler.gui.linear.spoken import readings
from reconciler.gui.markedwords import MARKED, MarkedLine, laid_out
from reconciler.gui.moments import moment
from reconciler.gui.palette import Palette
from reconciler.gui.wholelines import PADDING
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Telling
from reconciler.model.ids import RowId, VersionId
from reconciler.model.project import Project
from reconciler.model.row import Row
from reconciler.model.trace import OpenPoint, PointKind
from tests.gui.panes_fixtures import shown
from tests.gui.panes_sample import ferry
from tests.gui.window.sample import NOON, Bench


def test_the_list_of_places_marks_the_one_gone_to(bench: Bench, qtbot: QtBot) -> None:
    bench.act("edit.find")
    bar = bench.room.find_bar
    bar.open("bridge")
    listed = bar.findChild(QListWidget)
    assert listed is not None
    qtbot.waitUntil(lambda: listed.count() > 1)
    for _ in range(2):
        before = listed.currentRow()
        bench.act("edit.find-next")
        assert f"Place {listed.currentRow() + 1} of" in bench.said
        assert listed.currentRow() != before


def test_without_discrepancies_the_next_step_is_the_next_undecided_row(bench: Bench) -> None:
    bench.go(2, "mill")
    bench.act("edit.remove-version")
    bench.go(1, "courier")
    bench.act("edit.remove-version")
    bench.room.settle()
    bench.act("go.next-discrepancy")
    assert bench.said == "No discrepancy is left to deal with. F7 goes to the next undecided row."


def test_a_row_of_one_version_has_nothing_to_weigh(qtbot: QtBot) -> None:
    why = Why()
    qtbot.addWidget(why)
    why.show_row(3, Row(RowId("r"), {VersionId("v"): ()}), (), ())
    line = why.tree.topLevelItem(0)
    assert line is not None
    assert line.text(2) == "nothing: only one version has this"


def test_an_empty_list_of_what_is_set_aside_names_the_command(qtbot: QtBot) -> None:
    aside = SetAside()
    qtbot.addWidget(aside)
    aside.show_project(Project())
    told = [label.text() for label in aside.findChildren(QLabel)]
    assert "Nothing is set aside: “Set the sentence aside” in the menu Align does it." in told


def test_what_is_wrong_with_a_file_stands_out_from_what_to_do(qtbot: QtBot) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.show_problem("It is locked.\n\nUnlock it.")
    first = preview.document().firstBlock()
    assert first.begin().fragment().charFormat().fontWeight() > 400
    last = preview.document().lastBlock()
    assert last.text() == "Unlock it."
    assert last.begin().fragment().charFormat().fontWeight() <= 400


def test_there_is_air_between_the_paragraphs_of_a_file_less_than_a_line(qtbot: QtBot) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.show_problem("It is locked.\n\nUnlock it.")
    assert preview.toPlainText() == "It is locked.\n\nUnlock it."
    line, air = (preview.blockBoundingRect(preview.document().findBlockByNumber(n)).height() for n in (0, 1))
    assert 0.3 * line < air < 0.8 * line


def test_the_bar_begins_where_the_rows_begin() -> None:
    with shown(ferry()) as panes:
        bar = panes.verticalScrollBar()
        assert bar.mapTo(panes, QPoint()).y() == panes.header.height()
        assert bar.height() == panes.viewport().height()


def test_there_is_no_handle_where_nothing_is_to_be_scrolled() -> None:
    with shown(ferry(), (1280, 200)) as panes:
        assert panes.verticalScrollBar().isEnabled()
        panes.set_rows([])
        assert not panes.verticalScrollBar().isEnabled()
        panes.set_rows(None)
        assert panes.verticalScrollBar().isEnabled()


@pytest.mark.parametrize("name", looks.names())
def test_the_frame_of_the_current_cell_is_seen_while_the_keyboard_is_elsewhere(name: str) -> None:
    with shown(ferry()) as panes:
        panes.set_theme(looks.load(name))
        panes.clearFocus()
        QApplication.sendEvent(panes, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.OtherFocusReason))
        theme = panes.styles.theme
        picture = panes.viewport().grab().toImage()
        cell = panes.cell_rect(panes.place, panes.column)
        inks = [picture.pixelColor(x, cell.center().y()).name() for x in range(cell.left() + 1, cell.left() + 6)]
        assert max(looks.contrast(ink, theme.row_current) for ink in inks) >= looks.EDGE


def test_enter_in_the_preferences_adds_no_dictionary(qtbot: QtBot) -> None:
    listed = DictionaryList((), lambda: Path("/words.tab"))
    qtbot.addWidget(listed)
    assert not listed.add.autoDefault()
    assert not listed.drop.isEnabled()
    listed.add.click()
    assert listed.drop.isEnabled()
    listed.list.setCurrentRow(0)
    listed.drop.click()
    assert not listed.drop.isEnabled()


def test_a_pattern_is_refused_in_the_language_of_the_window(german: Bench, qtbot: QtBot) -> None:
    german.act("edit.find")
    bar = german.room.find_bar
    next(box for box in bar.findChildren(QCheckBox) if "gul" in box.text()).setChecked(True)
    bar.open("(bridge")
    wanted = "Der reguläre Ausdruck ist nicht zu verstehen: Eine Klammer „(“ ist nicht geschlossen."
    qtbot.waitUntil(lambda: german.said.startswith(wanted))


@pytest.mark.parametrize("width", [220, 290, 333, 401])
def test_no_word_of_a_list_with_several_lines_is_cut_off(qtbot: QtBot, width: int) -> None:
    points = OpenPoints([OpenPoint(PointKind.NAME, RowId(f"r{n}"), n, "Ilyena " * n) for n in range(1, 40)])
    qtbot.addWidget(points)
    points.setStyleSheet(looks.style_sheet(looks.load("light")))
    points.resize(width, 400)
    points.show()
    QApplication.processEvents()
    inside = points.viewport().width() - 2 * (PADDING + 3)
    for number in range(points.count()):
        item = points.item(number)
        needed = points.fontMetrics().boundingRect(0, 0, inside, 9999, int(Qt.TextFlag.TextWordWrap), item.text())
        assert points.visualItemRect(item).height() >= needed.height(), item.text()


@pytest.mark.parametrize(
    ("kind", "message", "said"),
    [
        ("figure.changed", "Figures differ: A: 24 tonnes; B: 42 tonnes.", "A: 24 tonnes; B: 42 tonnes"),
        (
            "figure.elsewhere",
            "Figures differ, though not in one row: A: 24 tonnes; B: 42 tonnes.",
            "in different rows: A: 24 tonnes; B: 42 tonnes",
        ),
        ("figure.check", "Check: perhaps not the same quantity: A: 24.", "Check: perhaps not the same quantity: A: 24"),
    ],
)
def test_what_the_name_of_the_class_has_said_is_not_said_again(kind: str, message: str, said: str) -> None:
    telling = Telling(kind, voices=())
    found = Discrepancy("k", RowId("r1"), DiscrepancyClass.FIGURE, 2, (), message, telling=telling)
    assert readings(found).startswith(said)


@pytest.mark.parametrize(
    ("then", "told"),
    [
        ("2024-03-15T10:42", "today at 10:42"),
        ("2024-03-14T23:05", "yesterday at 23:05"),
        ("2024-02-29T00:01", "on 29 February 2024 at 00:01"),
        ("2023-03-15T10:42", "on 15 March 2023 at 10:42"),
    ],
)
def test_a_moment_is_told_as_people_tell_it(then: str, told: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    try:
        assert moment(datetime.fromisoformat(then), NOON) == told
    finally:
        QLocale.setDefault(before)


def test_an_empty_list_of_dictionaries_says_so(qtbot: QtBot) -> None:
    listed = DictionaryList((), lambda: Path("de-en.tsv"))
    qtbot.addWidget(listed)
    listed.resize(400, 200)
    bare = listed.list.viewport().grab().toImage()
    grounds = {bare.pixelColor(x, bare.height() // 2).name() for x in range(bare.width())}
    assert len(grounds) > 1, listed.list.empty()
    listed.add.click()
    assert listed.paths() == ("de-en.tsv",)


def test_no_line_of_the_list_of_keys_is_cut_off(bench: Bench) -> None:
    bench.act("help.keys")
    (keys,) = bench.window.findChildren(KeyList)
    keys.resize(keys.wanted_width(), 500)
    QApplication.processEvents()
    assert keys.tree.columnWidth(2) >= keys.tree.sizeHintForColumn(2)
    keys.reject()


def test_the_palette_shows_keys_at_its_edge_and_no_empty_list(bench: Bench) -> None:
    bench.act("edit.palette")
    palette = bench.window.findChild(Palette)
    assert palette is not None
    listed = palette.findChild(QTreeWidget)
    assert listed is not None
    first = listed.topLevelItem(0)
    assert first is not None
    assert first.textAlignment(1) & Qt.AlignmentFlag.AlignRight
    field = palette.findChild(QLineEdit)
    assert field is not None
    field.setText("qxqx")
    assert not listed.isVisible()
    assert palette.height() < 120
    field.clear()
    assert listed.isVisible()
    assert palette.height() > 300
    palette.close()


def test_the_words_found_stand_out_in_the_list_of_places(bench: Bench, qtbot: QtBot) -> None:
    bench.act("edit.replace")
    bar = bench.room.find_bar
    field = bar.findChild(QLineEdit, "find-field")
    assert field is not None
    field.setText("gravel hit")
    qtbot.waitUntil(lambda: bench.room.finding._going is None)
    listed = bar.findChild(QListWidget)
    assert listed is not None
    line = listed.item(0).data(MARKED)
    assert isinstance(line, MarkedLine)
    assert line.text[line.start : line.end] == "gravel hit"
    assert line.text == listed.item(0).text()
    bold = laid_out(line, QFont("DejaVu Sans", 10), 4000).formats()
    assert [(f.start, f.length) for f in bold] == [(line.start, line.end - line.start)]
    assert laid_out(line, QFont("DejaVu Sans", 10), 60).text().endswith("…")


def test_the_list_of_files_fits_its_width_whatever_is_said_of_them(qtbot: QtBot) -> None:
    files = FileList()
    qtbot.addWidget(files)
    files.resize(560, 200)
    files.show()
    for _ in files.listing([ListedFile("a.txt")]):
        pass
    files.relate(["shares 100% with A, is about another event than B, shares 94% with C"])
    QApplication.processEvents()
    assert files.horizontalScrollBar().maximum() == 0
    assert files.columnWidth(6) > 60
