"""The German words: none is missing, and each keeps what its English holds (placeholders, mnemonics, marks, edges)."""

from __future__ import annotations

import importlib
import re
import shutil
from pathlib import Path
from types import ModuleType

import pytest

from reconciler.app.actions import CATALOGUE
from tests.support.places import ROOT

TABLE = ROOT / "resources" / "i18n" / "reconciler_de.ts"
COMMAND = re.compile(r"\{([^{}\s]{1,60})\}")
PLACEHOLDER = re.compile(r"%(?:n|\d)|" + COMMAND.pattern)
MNEMONIC = re.compile(r"&(?=[^&\s])")
FORMS = ("&File", "&Edit", "&Decide", "&Align", "&Go", "&View", "&Help")


@pytest.fixture
def translations(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """packaging/translations.py."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    return importlib.import_module("translations")


@pytest.fixture
def german(translations: ModuleType) -> dict[tuple[str, str], str]:
    """Finished translations by context and source text."""
    return {(context, source): text for context, source, text, done in translations.messages(TABLE) if done}


def test_every_word_of_the_program_has_a_finished_translation(translations: ModuleType, tmp_path: Path) -> None:
    """Extracted anew; if this fails: packaging/translations.py update, translate what is open, build."""
    if translations.tool("pyside6-lupdate") is None:
        pytest.skip("pyside6-lupdate is missing")
    fresh = tmp_path / TABLE.name
    shutil.copy(TABLE, fresh)

    translations.update(fresh, "de")

    assert translations.unfinished(fresh) == []
    assert [m[:2] for m in translations.messages(fresh)] == [m[:2] for m in translations.messages(TABLE)]


def test_what_is_open_is_found(translations: ModuleType, tmp_path: Path) -> None:
    """The checks above would be worth nothing if an unfinished message were overlooked."""
    table = tmp_path / "table.ts"
    table.write_text(
        '<TS version="2.1"><context><name>Here</name>'
        "<message><source>done</source><translation>fertig</translation></message>"
        '<message><source>guessed</source><translation type="unfinished">geraten</translation></message>'
        "<message><source>empty</source><translation></translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )

    assert translations.unfinished(table) == [("Here", "guessed"), ("Here", "empty")]


def test_contexts_can_be_found_at_run_time(german: dict[tuple[str, str], str]) -> None:
    """``other.tr("…")`` is extracted under the name of the variable, where nobody looks it up."""
    assert [context for context, _source in german if not context.isidentifier()] == []
    assert [source for _context, source in german if re.search(r"\{\w*\}", source)] == []


def test_placeholders_and_edges_agree(german: dict[tuple[str, str], str]) -> None:
    wrong = [
        (source, text)
        for (_context, source), text in german.items()
        if sorted(set(PLACEHOLDER.findall(source))) != sorted(set(PLACEHOLDER.findall(text)))
        or (source[:1] in " ,") != (text[:1] in " ,")
        or (source[-1:] == " ") != (text[-1:] == " ")
        or source.endswith("…") != text.endswith("…")
    ]
    assert wrong == []


def test_commands_that_stand_for_their_keys_are_there(german: dict[tuple[str, str], str]) -> None:
    named = {name for _context, source in german for name in COMMAND.findall(source)}
    assert named
    assert named <= {action.id for action in CATALOGUE}


def test_mnemonics_agree(german: dict[tuple[str, str], str]) -> None:
    wrong = [
        (source, text)
        for (_context, source), text in german.items()
        if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text))
    ]
    assert wrong == []


def test_german_marks_and_keys(german: dict[tuple[str, str], str]) -> None:
    """„…“ and Strg+S; no straight quotes, no three dots, no English key names."""
    for text in german.values():
        assert text.count("„") == text.count("“"), text
        assert not re.search(r"[\"”]|\.\.\.|'|\b(?:Ctrl|Shift)\b", text), text


def test_no_mnemonic_twice_in_a_menu(german: dict[tuple[str, str], str]) -> None:
    submenus = pytest.importorskip("reconciler.gui.menus", reason="menus need Qt").SUBMENUS
    families: dict[str, dict[str, str]] = {}
    for action in CATALOGUE:
        submenu = next((f for f in submenus if action.id.startswith(f + "-")), action.menu)
        text = german["Actions", action.text].replace("%n", str(action.number))
        letter = text.partition("&")[2][:1].lower()
        other = families.setdefault(submenu, {}).setdefault(letter, text)
        assert not letter or other == text, f"{other} and {text} in the menu {submenu}"
    bar = [german["Menus", title].partition("&")[2][:1].lower() for title in FORMS]
    assert len(set(bar)) == len(FORMS)
