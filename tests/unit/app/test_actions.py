from __future__ import annotations

import pytest

from reconciler.app import project_actions, row_actions, view_actions
from reconciler.app.actions import CATALOGUE, catalogue, conflicts, of_menu
from reconciler.app.matching import matches

DESIGNED = {
    "go.next-discrepancy": "F8", "go.previous-discrepancy": "Shift+F8", "go.next-undecided": "F7",
    "go.previous-undecided": "Shift+F7", "decide.take-1": "1", "decide.take-9": "9", "decide.edit": "E",
    "decide.omit": "0", "decide.both": "B", "decide.note": "N", "align.confirm": "C", "align.mark": "M",
    "align.unpin": "U", "align.sentence-up": "Alt+Up", "align.sentence-down": "Alt+Down",
    "align.push": "Alt+Shift+Down", "align.pull": "Alt+Shift+Up", "align.split": "S", "align.join": "J",
    "view.original": "O", "edit.palette": "Ctrl+K", "edit.find": "Ctrl+F", "file.export": "Ctrl+E",
    "go.next-pane": "F6", "edit.undo": "Ctrl+Z", "edit.redo": "Ctrl+Shift+Z",
}  # fmt: skip


@pytest.mark.parametrize(("action", "key"), DESIGNED.items())
def test_the_designed_keys(action: str, key: str) -> None:
    assert next(a for a in CATALOGUE if a.id == action).keys[0] == key


def test_no_two_actions_claim_one_key() -> None:
    assert conflicts(CATALOGUE) == {}


def test_ids_are_unique_and_every_action_says_what_it_does() -> None:
    assert len({a.id for a in CATALOGUE}) == len(CATALOGUE)
    assert all(a.text and a.hint for a in CATALOGUE)


def test_single_letters_and_digits_act_in_the_grid_alone() -> None:
    for action in CATALOGUE:
        if any(len(key) == 1 and key.isalnum() for key in action.keys):
            assert action.grid, action.id


def test_the_editors_own_keys_replace_ours_and_unknown_ids_do_nothing() -> None:
    own = catalogue({"decide.edit": ["Ctrl+J"], "no.such": ["X"]})
    assert next(a for a in own if a.id == "decide.edit").keys == ("Ctrl+J",)
    assert len(own) == len(CATALOGUE)
    clash = conflicts(catalogue({"decide.edit": ["N"]}))
    assert clash == {"N": ("decide.edit", "decide.note")}


def test_each_menu_is_declared_under_its_own_name_and_stands_in_the_catalogue() -> None:
    declared = {
        name: menu
        for file in (project_actions, row_actions, view_actions)
        for name, menu in vars(file).items()
        if name.isupper()
    }
    assert all(action.menu == name.lower() for name, menu in declared.items() for action in menu)
    assert {action.id for menu in declared.values() for action in menu} == {action.id for action in CATALOGUE}


def test_a_menu_comes_section_by_section() -> None:
    sections = of_menu(CATALOGUE, "file")
    assert [a.id for a in sections[1]] == ["file.save", "file.save-as", "file.revert", "file.earlier"]


@pytest.mark.parametrize(("query", "text", "fits"), [
    ("exp", "Export the account", True), ("eta", "Export the account", True), ("", "anything", True),
    ("xyz", "Export the account", False), ("tnuocca", "Export the account", False),
])  # fmt: skip
def test_letters_in_order_match(query: str, text: str, *, fits: bool) -> None:
    assert (matches(query, text) > 0) is fits


def test_a_run_of_letters_beats_scattered_ones() -> None:
    assert matches("note", "Note") > matches("note", "Next of the class")


def test_no_first_key_is_one_that_desktops_keep_for_themselves() -> None:
    taken = {"Ctrl+Alt+Left", "Ctrl+Alt+Right", "Ctrl+Alt+Up", "Ctrl+Alt+Down", "Ctrl+Alt+T", "Ctrl+Alt+L", "Alt+F4"}
    assert [a.id for a in CATALOGUE if a.keys and a.keys[0] in taken] == []
