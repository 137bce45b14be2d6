"""The window in German: menus, docks, chips, tooltips, what is said, keys; and which language is taken."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QDockWidget, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from reconciler import assets
from reconciler.app.actions import CATALOGUE
from reconciler.gui.dialogs.export import ExportDialog
from reconciler.gui.languages import speak, spoken, wanted
from reconciler.gui.steps import step_name
from tests.gui.window.sample import Bench


def test_menus_docks_and_chips_are_german(german: Bench) -> None:
    window = german.window
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == ["Datei", "Bearbeiten", "Entscheiden", "Zuordnung", "Gehe zu", "Ansicht", "Hilfe"]
    assert {dock.windowTitle() for dock in window.findChildren(QDockWidget)} >= {"Abweichungen", "Zahlen", "Fassungen"}
    chips = {button.text().strip() for button in window.findChildren(QToolButton) if button.isVisible()}
    assert any(text.startswith("Unentschieden") for text in chips), chips
    assert window.status_line.place("place") == "Zeile 1 von 6"


def test_the_file_the_program_reads_is_that_of_the_translators(qapp: QApplication) -> None:
    """If this fails: packaging/translations.py build."""
    built = QTranslator()
    assert built.load("reconciler_de", str(assets.folder("i18n")))
    for context in ET.parse(assets.folder("i18n") / "reconciler_de.ts").getroot().iter("context"):
        for message in context.iter("message"):
            source, text = message.findtext("source", ""), message.findtext("translation", "")
            assert (built.translate(context.findtext("name", ""), source) or source) == text


def test_what_is_said_is_german(german: Bench) -> None:
    german.act("go.next-discrepancy")

    assert german.said.startswith("Abweichung 1 von ")
    assert "Zahlen" in german.said
    assert "24 tonnes" in german.said, "the versions' own words stay"


def test_the_list_tells_discrepancies_in_german(german: Bench) -> None:
    table = german.room.board.discrepancies.table
    told = [table.index(row, column).data() for row in range(table.rowCount()) for column in (1, 2, 5)]

    assert "Zahlen" in told
    assert "offen" in told
    assert any("weichen ab" in text or "sagt dies anders als" in text for text in told), told


def test_steps_of_the_history_are_german(german: Bench) -> None:
    german.act("decide.omit")
    german.act("edit.undo")

    assert german.said == "Zurückgenommen: Zeile auslassen, Zeile 1."


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("label", ["Accept proposals", "Take what all agree on", "Replace in the account"])
def test_what_the_program_decides_at_once_has_a_german_name(label: str) -> None:
    assert step_name(label) != label


def test_keys_stay_the_same_and_are_shown_in_german(german: Bench) -> None:
    for action in CATALOGUE:
        keys = [
            key.toString(QKeySequence.SequenceFormat.PortableText)
            for key in german.window.menus.entries[action.id].shortcuts()
        ]
        assert keys == [QKeySequence.fromString(key).toString() for key in action.keys], action.id
    assert "Strg+S" in german.window.menus.entries["file.save"].toolTip()


def test_standard_buttons_are_german(german: Bench) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, german.window)

    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_no_mnemonic_twice_in_a_menu_as_it_is_opened(german: Bench) -> None:
    for menu in german.window.menuBar().findChildren(QMenu):
        letters = [a.text().partition("&")[2][:1].lower() for a in menu.actions() if "&" in a.text()]
        assert len(letters) == len(set(letters)), [a.text() for a in menu.actions()]


@pytest.mark.parametrize(
    ("setting", "system", "language"),
    [
        ("", ["de-AT", "en"], "de"),
        ("", ["de_DE"], "de"),
        ("", ["fr-FR", "de-CH"], "de"),
        ("", ["fr-FR"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("en", ["de-DE"], "en"),
        ("de", ["en-GB"], "de"),
        ("tlh", ["de-DE"], "de"),
    ],
)
def test_which_language_is_taken(setting: str, system: list[str], language: str) -> None:
    assert wanted(setting, system) == language


def test_without_a_translation_the_window_speaks_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setattr("reconciler.gui.languages.assets.folder", tmp_path_factory.mktemp)

    assert speak(qapp, "de") == "en"
    assert spoken() == "en"


def test_what_is_open_before_an_export_is_told_in_german(german: Bench) -> None:
    german.act("file.export")
    dialog = german.window.findChildren(ExportDialog)[-1]
    lines = [dialog.points.item(n).text() for n in range(dialog.points.count())]
    told = {
        german.room.board.discrepancies.table.index(n, 2).data()
        for n in range(german.room.board.discrepancies.table.rowCount())
    }
    dialog.reject()
    named = [line.partition("offene Abweichung: ")[2] for line in lines if "offene Abweichung: " in line]
    assert named
    assert set(named) <= told


def test_a_note_on_a_decision_whose_words_changed_is_german(german: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "mill.txt"
    path.write_text("The old mill burned down on Sunday.\n\nTwelve people were hurt.\n", encoding="utf-8")
    german.act("file.new")
    german.room.files.open_paths([path])
    qtbot.waitUntil(lambda: len(german.workspace.project.versions) == 1 and not german.room.jobs.busy)
    german.go(2, german.workspace.project.versions[0].id)
    german.act("decide.take-1")
    path.write_text("The old mill burned down on Sunday.\n\nFourteen people were hurt.\n", encoding="utf-8")
    german.act("edit.reload")
    qtbot.waitUntil(lambda: bool(german.workspace.project.notes))
    assert german.workspace.project.notes[0].text == (
        "Der Wortlaut wurde aus A übernommen; "
        "dort stand „Twelve people were hurt.“, jetzt steht dort „Fourteen people were hurt.“."
    )
