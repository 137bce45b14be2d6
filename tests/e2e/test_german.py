"""A review in the German window, which follows the language of the system; nothing on the way is left in English."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.e2e.conftest import Start
from tests.e2e.driver import Program
from tests.e2e.sight import Sight
from tests.support.places import ROOT, sample_files

# What a desktop in German says of itself; how characters are encoded must be something every machine knows.
GERMAN_DESKTOP = {"LC_ALL": "", "LANG": "de_DE.UTF-8", "LC_MESSAGES": "de_DE.UTF-8", "LC_CTYPE": "C.UTF-8"}
MENUS = ["Datei", "Bearbeiten", "Entscheiden", "Zuordnung", "Gehe zu", "Ansicht", "Hilfe"]
WORDS = "Die Zahl ist noch offen"


@pytest.fixture(scope="module")
def english() -> frozenset[str]:
    """What the window says in English and says otherwise in German."""
    tree = ET.parse(ROOT / "resources" / "i18n" / "reconciler_de.ts")
    pairs = [(m.findtext("source") or "", m.findtext("translation") or "") for m in tree.iter("message")]
    german = {plain(translation) for _source, translation in pairs}
    return frozenset(plain(s) for s, t in pairs if plain(s) != plain(t)) - german


def plain(text: str) -> str:
    return text.replace("&", "").strip()


def speaks_german(sight: Sight, english: frozenset[str]) -> None:
    """No title, label, entry, tab or name of a widget is one of the English ones."""
    said = {
        *sight.titles,
        sight.focus,
        *(t.text for t in sight.all() if t.kind != "cell"),
        *(t.says for t in sight.all()),
    }
    assert not said & english


def test_a_review_in_german(start: Start, tmp_path: Path, english: frozenset[str]) -> None:
    program = start(*sample_files(), extra=GERMAN_DESKTOP)
    sight = program.wait_until_idle()
    assert [e.text for e in sight.all("entry", parent="QMenuBar")] == MENUS
    speaks_german(sight, english)
    decide(program, english)
    look_into_menus_and_dialogs(program, english)
    path = tmp_path / "bericht.md"
    export(program, path, english)
    assert WORDS in path.read_text(encoding="utf-8")
    program.choose("Datei", "Beenden")
    program.click_on("QPushButton", text="Nicht speichern")
    assert program.ended_in_order()


def decide(program: Program, english: frozenset[str]) -> None:
    program.keys("F8")
    program.wait_for_answer("Abweichung 1 von")
    program.keys("e")
    program.wait(lambda s: s.writing and program.managed(s), "the field for own words")
    program.keys("ctrl+a")
    program.type(WORDS)
    program.keys("ctrl+Return")
    program.wait(lambda s: s.wrote == WORDS, "own words")
    program.keys("n")
    program.wait_for_window("Notiz")
    speaks_german(program.look(), english)
    program.type("Bei der Polizei nachfragen")
    program.click_on("QPushButton", text="Übernehmen")
    program.wait(lambda s: s.notes, "a note")
    program.keys("ctrl+z")
    program.wait_for_answer("Zurückgenommen")


def look_into_menus_and_dialogs(program: Program, english: frozenset[str]) -> None:
    """Every menu, list, and the preferences."""
    for title in MENUS:
        program.click_on("entry", text=title, parent="QMenuBar")
        program.wait(lambda s: s.all("entry", parent="QMenu"), f"menu {title}")
        speaks_german(program.look(), english)
        program.keys("Escape", "Escape")
        program.wait(lambda s: not s.all("entry", parent="QMenu"), "no menu")
    for tab in [thing.text for thing in program.look().all("tab")]:
        program.click_on("tab", text=tab)
        speaks_german(program.look(), english)
    program.keys("ctrl+comma")
    program.wait_for_window("Einstellungen")
    for page in [line.text for line in program.look().all("line", owner="Seiten")]:
        program.click_on("line", text=page, owner="Seiten")
        speaks_german(program.look(), english)
    program.keys("Escape")
    program.wait_until_gone("Einstellungen")


def export(program: Program, path: Path, english: frozenset[str]) -> None:
    program.keys("ctrl+e")
    program.wait_for_window("Bericht exportieren")
    speaks_german(program.look(), english)
    program.click_on("line", text="Bericht mit Fußnoten")
    program.click_on("QPushButton", text="Trotzdem exportieren")
    program.wait_for_focus("fileNameEdit")
    program.keys("ctrl+a")
    program.type(str(path))
    program.keys("Return")
    program.wait_until_gone("Bericht exportieren")
