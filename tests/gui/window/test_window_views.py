"""Finding, filtering, the palette, looks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QTreeWidget
from pytestqt.qtbot import QtBot

from reconciler.gui.dialogs.keys import KeyList
from reconciler.gui.palette import Offer, Palette, ranked
from reconciler.model.command import DescribeVersion, PutNote
from reconciler.model.decision import Note
from reconciler.model.ids import NoteId
from tests.gui.window.sample import Bench


def chip(bench: Bench, name: str) -> QToolButton:
    found = bench.room.filters.findChild(QToolButton, f"chip-{name}")
    assert found is not None
    return found


def shown(bench: Bench) -> list[int]:
    return [bench.room.desk.number(row) for row in bench.panes.content.rows]


# ---------------------------------------------------------------------------------------------------------- finding


def test_finding_walks_all_places_and_wraps(bench: Bench, qtbot: QtBot) -> None:
    bench.go(1)
    qtbot.keyClick(bench.panes, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = bench.window.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "gravel")
    visited = []
    for _ in range(4):
        qtbot.keyClick(field, Qt.Key.Key_Return)
        visited.append((bench.number, str(bench.panes.current_version())))
    assert visited == [(2, "agency"), (2, "courier"), (2, "mill"), (2, "agency")]
    assert bench.said == "Place 1 of 3. The search went round the end."
    assert len(bench.panes.hits) == 3
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not bench.room.find_bar.isVisible()
    assert bench.panes.hits == {}
    assert bench.panes.hasFocus()
    assert bench.said.startswith("Place 1 of 3."), "the place gone to is still the answer"


def test_a_pattern_that_is_none_says_so(bench: Bench) -> None:
    bench.act("edit.find")
    bar = bench.room.find_bar
    bar._regex.setChecked(True)
    bar._field.setText("(")
    assert bench.said.startswith("The regular expression cannot be understood")


def test_find_next_without_a_search_opens_it(bench: Bench) -> None:
    bench.act("edit.find-next")
    assert bench.room.find_bar.isVisible()


# -------------------------------------------------------------------------------------------------------- filtering


def test_chips_count_and_narrow_the_rows(bench: Bench, qtbot: QtBot) -> None:
    figures = chip(bench, "figure")
    assert figures.isVisible()
    qtbot.mouseClick(figures, Qt.MouseButton.LeftButton)
    assert {2, 5} <= set(shown(bench))
    assert 4 not in shown(bench)
    assert bench.window.menus.entries["view.class-figure"].isChecked()
    bench.room.settle()
    assert bench.window.status_line.place("place").endswith("shown")
    bench.act("view.all-rows")
    assert shown(bench) == [1, 2, 3, 4, 5, 6]


def test_the_count_on_a_chip_follows_the_work(bench: Bench) -> None:
    before = chip(bench, "figure").text()
    bench.go(2)
    bench.act("decide.take-1")
    bench.room.settle()
    assert chip(bench, "figure").text() != before


def test_only_undecided_and_only_one_version(bench: Bench) -> None:
    bench.go(4)
    bench.act("decide.take-1")
    bench.act("view.only-undecided")
    assert shown(bench) == [1, 2, 3, 5, 6]
    bench.act("view.only-single")
    assert shown(bench) == [6]
    bench.act("view.only-undecided")
    assert shown(bench) == [4, 6]


def test_only_rows_nobody_confirmed(bench: Bench) -> None:
    bench.go(4)
    bench.act("align.confirm", "view.only-unconfirmed")
    assert shown(bench) == [1, 2, 3, 5, 6]
    own = chip(bench, "unconfirmed")
    assert own.isVisible(), "what narrows the rows can be seen, and taken back with one click"
    own.click()
    assert shown(bench) == [1, 2, 3, 4, 5, 6]
    assert not own.isVisible()


def test_a_row_that_a_filter_kept_out_is_current_again_when_it_comes_back(bench: Bench) -> None:
    bench.go(4)
    bench.act("decide.take-1", "view.only-undecided", "view.only-differences", "view.only-single", "view.all-rows")
    assert bench.number == 4
    bench.act("view.only-undecided")
    bench.go(2)
    bench.act("view.all-rows")
    assert bench.number == 2


def test_f8_keeps_to_the_classes_that_are_shown(bench: Bench) -> None:
    bench.act("view.class-figure")
    bench.act("go.next-discrepancy")
    assert "figures" in bench.said
    assert bench.number in shown(bench)


# ---------------------------------------------------------------------------------------------------------- palette


def test_the_palette_runs_what_is_typed(bench: Bench, qtbot: QtBot) -> None:
    bench.go(3)
    qtbot.keyClick(bench.panes, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = bench.window.findChild(Palette)
    assert palette is not None
    field = palette.findChild(QLineEdit)
    qtbot.keyClicks(field, "omit")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert bench.decision(3) is not None


def test_the_palette_shows_keys(bench: Bench) -> None:
    bench.act("edit.palette")
    palette = bench.window.findChild(Palette)
    assert palette is not None
    tree = palette.findChild(QTreeWidget)
    keys = {tree.topLevelItem(n).text(0): tree.topLevelItem(n).text(1) for n in range(tree.topLevelItemCount())}
    assert keys["Next discrepancy"] == "F8"
    assert "Take version 3" in keys
    assert "Take version 4" not in keys
    palette.close()


def test_letters_in_order_are_enough_and_the_impossible_comes_last() -> None:
    offers = [
        Offer("a", "Export the account"),
        Offer("b", "Next discrepancy"),
        Offer("c", "Next undecided row"),
        Offer("d", "Next pane", possible=False),
    ]
    assert ranked(offers, "nxdis")[0].id == "b"
    assert ranked(offers, "next")[-1].id == "d"
    assert [offer.id for offer in ranked(offers, "zzz")] == []


# ------------------------------------------------------------------------------------------------------------ looks


def test_the_theme_goes_round_and_is_remembered(bench: Bench) -> None:
    bench.act("view.theme")
    assert bench.window.theme.name == bench.window.preferences.value.theme == "dark"
    assert bench.panes.styles.theme.name == "dark"
    bench.act("view.theme", "view.theme")
    assert bench.window.theme.name == "light"


def test_the_text_grows_and_shrinks(bench: Bench) -> None:
    before = bench.panes.styles.line
    bench.act("view.zoom-in", "view.zoom-in")
    assert bench.panes.styles.line > before
    assert bench.said.startswith("Text size 121")
    bench.act("view.zoom-reset")
    assert bench.panes.styles.line == before


def test_without_translations_o_says_so(bench: Bench) -> None:
    bench.go(1)
    bench.act("view.original")
    assert bench.said == "All versions are in the language of the account."


def test_all_keys_are_listed(bench: Bench) -> None:
    bench.act("help.keys")
    dialog = bench.window.findChild(KeyList)
    assert dialog is not None
    listed = sum(dialog.tree.topLevelItem(n).childCount() for n in range(dialog.tree.topLevelItemCount()))
    assert listed == len(bench.window.menus.actions)
    dialog.reject()


@pytest.mark.parametrize("menu", ["file", "edit", "decide", "align", "go", "view", "help"])
def test_every_action_is_in_a_menu(bench: Bench, menu: str) -> None:
    top = bench.window.menus.menus[menu]
    inside = list(top.actions()) + [a for sub in top.findChildren(type(top)) for a in sub.actions()]
    for name, action in bench.window.menus.actions.items():
        if action.menu == menu and action.number <= len(bench.workspace.project.versions):
            assert bench.window.menus.entries[name] in inside


def test_words_of_articles_are_never_html(bench: Bench) -> None:
    version = bench.workspace.project.versions[0].id
    bench.workspace.do(DescribeVersion(version, label="<img src=x> <b>bold</b>"))
    bench.room.settle()
    bench.room.desk.say("<b>said</b>")
    for label in bench.window.findChildren(QLabel):
        if label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    assert "<b>" not in bench.window.findChild(QLabel, "status-answer").toolTip()


def test_every_focusable_part_has_a_name(bench: Bench) -> None:
    for widget in QApplication.allWidgets():
        if widget.window() is bench.window and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            named = widget.accessibleName() or getattr(widget, "text", str)() or widget.focusProxy()
            assert named, (type(widget).__name__, widget.objectName())


# ------------------------------------------------------------------------------------------- notes found, rows hidden


def test_finding_finds_notes_and_brings_them_to_the_front(bench: Bench) -> None:
    row = bench.go(4)
    bench.workspace.do(PutNote(Note(NoteId(""), row, "Ask the mill about gravel.")))
    bench.room.settle()
    bench.act("edit.find")
    bench.room.find_bar._field.setText("gravel")
    bench.act("edit.find-next")
    assert bench.number == 4
    assert bench.said == "Place 4 of 4. It is in a note."
    notes = bench.room.board.notes
    assert notes.isVisible()
    current = notes.current()
    assert current is not None
    assert current.row == row
    assert row in {hit for hit, _ in bench.panes.hits}, "the overview strip shows it"


def test_a_hidden_row_that_is_gone_to_is_shown(bench: Bench) -> None:
    bench.act("view.only-single")
    assert shown(bench) == [4, 6]
    bench.act("edit.find")
    bench.room.find_bar._field.setText("eight weeks")
    bench.act("edit.find-next")
    assert bench.number == 3
    assert shown(bench) == [3, 4, 6]
    assert bench.room.desk.filtered.single


def test_next_undecided_keeps_to_the_rows_shown(bench: Bench) -> None:
    bench.act("view.only-single")
    bench.go(4)
    visited = []
    for _ in range(2):
        bench.act("go.next-undecided")
        visited.append(bench.number)
    assert visited == [6, 4]
    assert shown(bench) == [4, 6]


def test_the_status_line_says_when_rows_shown_no_longer_pass(bench: Bench) -> None:
    bench.act("view.only-undecided")
    bench.go(4)
    bench.act("decide.omit")
    bench.room.settle()
    assert bench.window.status_line.place("place").endswith("(1 no longer in the filter)")
    bench.act("view.all-rows")
    bench.room.settle()
    assert "filter" not in bench.window.status_line.place("place")


def test_an_answer_given_twice_is_seen_to_be_given_twice(bench: Bench) -> None:
    label = bench.window.findChild(QLabel, "status-answer")
    bench.room.desk.say("Nothing found.")
    bench.room.desk.say("Nothing found.")
    assert label.text() == "Nothing found. (×2)"
    assert bench.said == "Nothing found."
    bench.room.desk.say("All rows are shown.")
    assert label.text() == "All rows are shown."


def test_the_search_goes_on_by_key_after_it_was_closed(bench: Bench) -> None:
    bench.act("edit.find")
    bench.window.findChild(QLineEdit, "find-field").setText("Tolm")
    bench.act("edit.find-next")
    bench.room.finding.close()
    bench.act("edit.find-next")
    assert bench.said.startswith("Place 2 of")
    assert not bench.room.find_bar.isVisible()
