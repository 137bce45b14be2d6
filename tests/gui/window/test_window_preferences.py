"""Preferences: each change is kept and takes effect at once."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from reconciler.app import settings
from reconciler.gui.dialogs.house import HouseDialog
from reconciler.gui.dialogs.keyeditor import KeyEditor
from reconciler.gui.dialogs.preferences import PreferencesDialog
from tests.gui.window.sample import Bench


def asked(bench: Bench) -> PreferencesDialog:
    bench.act("edit.preferences")
    (dialog,) = bench.window.findChildren(PreferencesDialog)
    return dialog


T = TypeVar("T")


def editor(dialog: PreferencesDialog, name: str, kind: type[T]) -> T:
    found = next(page.editors[name] for page in dialog.pages if name in page.editors)
    assert isinstance(found, kind)
    return found


def test_theme_and_text_size_change_at_once_and_are_kept(bench: Bench, tmp_path: Path) -> None:
    dialog = asked(bench)
    themes = editor(dialog, "theme", QComboBox)
    assert themes.itemText(0) == "Follow the system"
    themes.setCurrentIndex(themes.findData("high-contrast"))
    assert bench.window.theme.name == "high-contrast"
    sizes = editor(dialog, "zoom", QComboBox)
    assert sizes.currentText() == "100%"
    sizes.setCurrentIndex(sizes.findText("133%"))
    assert bench.panes.styles.zoom > 1.3
    themes.setCurrentIndex(themes.findData("light"))
    kept = settings.load(tmp_path / "settings.toml")
    assert (kept.theme, kept.zoom) == ("light", 3)
    dialog.reject()


def test_reduced_motion_stops_the_caret_from_blinking(bench: Bench) -> None:
    dialog = asked(bench)
    box = editor(dialog, "motion", QCheckBox)
    box.setChecked(True)
    assert QApplication.cursorFlashTime() == 0
    box.setChecked(False)
    assert QApplication.cursorFlashTime() > 0
    dialog.reject()


def test_the_pause_before_the_next_row_can_be_set(bench: Bench, qtbot: QtBot) -> None:
    dialog = asked(bench)
    assert not editor(dialog, "delay", QSpinBox).isEnabled()
    editor(dialog, "advance", QCheckBox).setChecked(True)
    assert editor(dialog, "delay", QSpinBox).isEnabled()
    editor(dialog, "delay", QSpinBox).setValue(0)
    assert bench.window.menus.entries["decide.auto-advance"].isChecked()
    dialog.reject()
    bench.go(1)
    bench.act("decide.take-1")
    qtbot.waitUntil(lambda: bench.number == 2, timeout=400)


def test_a_key_of_another_command_is_told_and_moves(bench: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = asked(bench)
    keys = editor(dialog, "keys", KeyEditor)
    keys.choose("decide.edit")
    keys.field.setKeySequence(QKeySequence("N"))
    assert "Note" in keys.told.text()
    keys.put.click()
    entries = bench.window.menus.entries
    assert [k.toString() for k in entries["decide.edit"].shortcuts()] == ["N", "F2"], "its second key stays"
    assert not entries["decide.note"].shortcuts()
    assert settings.load(tmp_path / "settings.toml").keys["decide.edit"] == ("N", "F2")
    keys.choose("decide.note")
    keys.reset.click()
    assert keys.told.text() == "N belongs to “Edit the wording” now."
    keys.reset_all.click()
    assert [k.toString() for k in entries["decide.note"].shortcuts()] == ["N"]
    assert settings.load(tmp_path / "settings.toml").keys == {}
    dialog.reject()


def test_the_second_key_of_a_command_can_be_made_its_first(bench: Bench) -> None:
    dialog = asked(bench)
    keys = editor(dialog, "keys", KeyEditor)
    redo = bench.window.menus.entries["edit.redo"]
    first, second = [k.toString() for k in redo.shortcuts()]
    keys.choose("edit.redo")
    assert keys.field.keySequence().toString() == first
    keys.field.setKeySequence(QKeySequence(second))
    keys.put.click()
    assert [k.toString() for k in redo.shortcuts()] == [second]
    dialog.reject()


@pytest.mark.parametrize("key", ["Esc", "Return", "Shift+Tab", "Down"])
def test_a_key_that_everything_needs_is_given_to_no_command(bench: Bench, key: str) -> None:
    dialog = asked(bench)
    keys = editor(dialog, "keys", KeyEditor)
    keys.choose("file.save")
    keys.field.setKeySequence(QKeySequence(key))
    assert not keys.put.isEnabled()
    assert "choose another one" in keys.told.text()
    keys.field.setKeySequence(QKeySequence(f"Ctrl+{key}"))
    assert keys.put.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("way", ["reset", "drop", "another"])
def test_a_key_that_was_taken_goes_home_once_it_is_given_up(bench: Bench, tmp_path: Path, way: str) -> None:
    dialog = asked(bench)
    keys = editor(dialog, "keys", KeyEditor)
    entries = bench.window.menus.entries
    keys.choose("decide.omit")
    keys.field.setKeySequence(QKeySequence("F8"))
    keys.put.click()
    assert not entries["go.next-discrepancy"].shortcuts()
    if way == "another":
        keys.field.setKeySequence(QKeySequence("Ctrl+F9"))
        keys.put.click()
    else:
        {"reset": keys.reset, "drop": keys.drop}[way].click()
    assert [k.toString() for k in entries["go.next-discrepancy"].shortcuts()] == ["F8"]
    left = {"reset": {}, "drop": {"decide.omit": ()}, "another": {"decide.omit": ("Ctrl+F9",)}}[way]
    assert settings.load(tmp_path / "settings.toml").keys == left
    dialog.reject()


def test_one_of_two_keys_goes_home_to_its_place_beside_the_other(bench: Bench) -> None:
    dialog = asked(bench)
    keys = editor(dialog, "keys", KeyEditor)
    redo = bench.window.menus.entries["edit.redo"]
    came = [k.toString() for k in redo.shortcuts()]
    keys.choose("decide.omit")
    keys.field.setKeySequence(QKeySequence(came[0]))
    keys.put.click()
    assert [k.toString() for k in redo.shortcuts()] == came[1:]
    keys.reset.click()
    assert [k.toString() for k in redo.shortcuts()] == came
    dialog.reject()


@pytest.mark.parametrize(
    ("words", "name", "page"),
    [("zoom", "zoom", "Appearance"), ("Shortcut", "keys", "Keys"), ("dark mode", "theme", "Appearance")],
)
def test_a_setting_is_found_by_other_words_for_it(bench: Bench, words: str, name: str, page: str) -> None:
    dialog = asked(bench)
    dialog.search.setText(words)
    assert editor(dialog, name, QWidget).isVisible()
    assert page in [dialog.names.item(n).text() for n in range(7) if not dialog.names.item(n).isHidden()]
    dialog.reject()


@pytest.mark.parametrize(("words", "name"), [("Zoom", "zoom"), ("schriftgröße", "letters"), ("Tastenkürzel", "keys")])
def test_a_setting_is_found_by_other_german_words_for_it(german: Bench, words: str, name: str) -> None:
    dialog = asked(german)
    dialog.search.setText(words)
    assert editor(dialog, name, QWidget).isVisible()
    dialog.reject()


def test_a_search_leaves_what_answers_it(bench: Bench) -> None:
    dialog = asked(bench)
    dialog.search.setText("confidential")
    shown = [dialog.names.item(n).text() for n in range(dialog.names.count()) if not dialog.names.item(n).isHidden()]
    assert shown == ["Translation and privacy"]
    assert not editor(dialog, "engine", QComboBox).isVisible()
    assert editor(dialog, "confidential", QCheckBox).isVisible()
    dialog.search.setText("no such thing")
    dialog.search.clear()
    assert all(not dialog.names.item(n).isHidden() for n in range(dialog.names.count()))
    dialog.reject()


def test_a_project_is_marked_as_confidential_and_undo_takes_it_back(bench: Bench) -> None:
    dialog = asked(bench)
    editor(dialog, "confidential", QCheckBox).setChecked(True)
    assert bench.workspace.project.confidential
    dialog.reject()
    bench.act("edit.undo")
    assert not bench.workspace.project.confidential


def test_language_engine_and_preset_are_kept(bench: Bench, tmp_path: Path) -> None:
    dialog = asked(bench)
    for name, value in (("language", "de"), ("preset", "report")):
        box = editor(dialog, name, QComboBox)
        box.setCurrentIndex(box.findData(value, Qt.ItemDataRole.UserRole))
    kept = settings.load(tmp_path / "settings.toml")
    assert (kept.language, kept.preset) == ("de", "report")
    dialog.reject()


def test_how_both_are_attributed_can_be_worded_otherwise(bench: Bench, tmp_path: Path) -> None:
    dialog = asked(bench)
    dialog.show_page("Attribute both")
    field = editor(dialog, "en.one", QLineEdit)
    field.setText("{what} is what {who} has")
    editor(dialog, "en.carried", QLineEdit).setText("without the names")
    assert "Not used" in editor(dialog, "en.carried", QLineEdit).toolTip()
    assert [label.text() for label in dialog.findChildren(QLabel) if "Not used" in label.text() and label.isVisible()]
    kept = bench.window.preferences.value.attribution
    assert kept == {"en": ("", "{what} is what {who} has", *[""] * 7)}
    assert settings.load(tmp_path / "settings.toml").attribution == kept
    dialog.reject()
    bench.go(2)
    bench.act("decide.both")
    decision = bench.decision(2)
    assert decision is not None
    assert decision.text.endswith("according to A and C; 42 tonnes is what B has.")


def test_house_forms_are_found_in_the_preferences(bench: Bench) -> None:
    dialog = asked(bench)
    dialog.search.setText("spelling")
    pick = editor(dialog, "house", QPushButton)
    assert pick.isVisible()
    pick.click()
    assert not dialog.isVisible()
    (forms,) = bench.window.findChildren(HouseDialog)
    assert forms.isVisible()
    forms.reject()


def test_title_and_language_of_the_account_are_steps_like_any(bench: Bench) -> None:
    dialog = asked(bench)
    title = editor(dialog, "title", QLineEdit)
    title.setText("The bridge at Tolm")
    title.editingFinished.emit()
    assert bench.workspace.account().title == "The bridge at Tolm"
    language = editor(dialog, "account-language", QComboBox)
    language.setCurrentIndex(language.findData("de"))
    assert bench.workspace.project.language == "de"
    dialog.reject()
    bench.act("edit.undo", "edit.undo")
    assert (bench.workspace.project.title, bench.workspace.project.language) == ("", "en")


def test_escape_keeps_what_is_being_written_and_ends_a_search_first(bench: Bench, qtbot: QtBot) -> None:
    dialog = asked(bench)
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "dictionaries")
    assert dialog.names.item(0).isHidden()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert (dialog.search.text(), dialog.names.item(0).isHidden()) == ("", False)
    dialog.show_page("Export")
    title = editor(dialog, "title", QLineEdit)
    title.setFocus()
    qtbot.keyClicks(title, "The bridge at Tolm")
    qtbot.keyClick(title, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert bench.workspace.project.title == "The bridge at Tolm"


def test_no_button_of_the_pages_is_pressed_by_enter_elsewhere(bench: Bench) -> None:
    dialog = asked(bench)
    forget = editor(dialog, "forget", QPushButton)
    assert not forget.autoDefault()
    assert not forget.isDefault()
