"""The main job by keyboard alone: open, go to a figure, choose, edit, note, undo, export; and a crash in the middle."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.screen import Running, screen, skip_without_screen, until
from tests.support.places import sample_files

FOLDERS = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
OWN_WORDS = "The strait stays closed while the oil is pumped out"
NOTE = "Ask the coastguard which figure holds"


@pytest.fixture
def display() -> Iterator[str]:
    skip_without_screen()
    with screen() as name:
        yield name


def journal_lines() -> list[dict[str, Any]]:
    """What the program has put on the disk so far."""
    state = Path(os.environ["XDG_STATE_HOME"])
    found = list(state.rglob("*.jsonl"))
    return [json.loads(line) for line in found[0].read_text(encoding="utf-8").splitlines()] if found else []


def actions() -> list[str]:
    return [str(line.get("do")) for line in journal_lines()]


def wait_for(number: int, name: str) -> None:
    """Wait until ``number`` actions of this name are on the disk."""
    until(lambda: "yes" if sum(name in action for action in actions()) >= number else "")


@pytest.fixture
def start(display: str) -> Iterator[Callable[..., Running]]:
    """Starts the program with files; whatever still runs at the end is ended."""
    running: list[Running] = []

    def start_one(*files: Path) -> Running:
        running.append(Running(display, {name: os.environ[name] for name in FOLDERS}, *files))
        return running[-1]

    yield start_one
    for program in running:
        program.kill()


def taken() -> list[list[str]]:
    """The sigla of each decision so far, in the order they were pressed."""
    sigla = {v["id"]: v["siglum"] for line in journal_lines() for v in line.get("versions", ())}
    decided = [line["decisions"][0][1] for line in journal_lines() if line.get("do") == "Decide"]
    return [[sigla[pick] for pick in decision["picks"]] if decision else [] for decision in decided]


def decide_a_figure(program: Running) -> None:
    """Show the figures, go to the first discrepancy that B and C have part in, take C, then B."""
    program.keys("ctrl+k")
    program.type("differences in figures")
    program.keys("Return")
    for _ in range(12):
        program.keys("F8", "3", "2")
        time.sleep(0.3)
        if taken()[-1:] == [["C", "B"]]:
            return
        if taken()[-1:] in ([["B"]], [["C"]]):
            program.keys("ctrl+z")
    raise AssertionError(f"no figure in which B and C part: {taken()}")


def write_words_and_note(program: Running) -> None:
    program.keys("ctrl+shift+a", "F7", "e")
    time.sleep(0.5)
    program.keys("ctrl+a")
    program.type(OWN_WORDS)
    program.keys("ctrl+Return")
    until(lambda: "yes" if OWN_WORDS in str(journal_lines()[-1]) else "")
    program.keys("n")
    program.wait_for_window("^Note$")
    program.type(NOTE)
    program.keys("ctrl+Return")
    wait_for(1, "PutNote")
    program.gone("^Note$")
    program.wait_for_window("– Reconciler$")


def export(program: Running, path: Path) -> str:
    """Write the account with footnotes; what stands in the file."""
    program.keys("ctrl+e")
    program.wait_for_window("^Export the account$")
    program.keys("Down", "ctrl+s")
    time.sleep(1)
    program.keys("ctrl+a")
    program.type(str(path))
    program.keys("Return")
    until(lambda: "yes" if path.exists() else "")
    program.gone("^Export the account$")
    return path.read_text(encoding="utf-8")


@pytest.mark.timeout(300)
def test_the_main_job_by_keyboard(start: Callable[..., Running], tmp_path: Path) -> None:
    program = start(*sample_files())
    program.wait_for_window("– Reconciler$")
    wait_for(1, "AddVersions")
    decide_a_figure(program)
    write_words_and_note(program)
    undone = actions().count("undo")
    program.keys("ctrl+z", "ctrl+z")
    wait_for(undone + 2, "undo")
    program.keys("ctrl+shift+z", "ctrl+shift+z")
    wait_for(2, "redo")
    program.wait_for_window("– Reconciler$")
    written = export(program, tmp_path / "account.md")
    assert "wording of C, B" in written
    assert OWN_WORDS in written
    assert NOTE in written
    assert "## Not decided" in written or "undecided" in written
    program.wait_for_window("– Reconciler$")
    program.keys("ctrl+q")
    time.sleep(1)
    program.keys("alt+n")
    assert program.end() == 0


@pytest.mark.timeout(300)
def test_after_kill_9_nothing_that_was_seen_is_lost(start: Callable[..., Running], tmp_path: Path) -> None:
    program = start(*sample_files())
    program.wait_for_window("– Reconciler$")
    wait_for(1, "AddVersions")
    decide_a_figure(program)
    write_words_and_note(program)
    before = journal_lines()
    program.kill()
    again = start()
    again.wait_for_window("Reconciler")
    again.wait_for_dialog("Reconciler")
    again.keys("Return")
    again.wait_for_window("– Reconciler$")
    assert journal_lines() == before
    written = export(again, tmp_path / "account.md")
    assert "wording of C, B" in written
    assert OWN_WORDS in written
    assert NOTE in written
