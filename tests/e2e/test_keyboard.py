"""The main job by keyboard alone, on the samples; and a crash in the middle of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e import journal
from tests.e2e.conftest import Start
from tests.e2e.driver import Program
from tests.e2e.sight import Sight
from tests.e2e.steps import command

OWN_WORDS = "The strait stays closed while the oil is pumped out"
NOTE = "Ask the coastguard which figure holds"


@pytest.fixture
def program(start: Start) -> Program:
    """The samples, read and aligned, the keyboard in the grid."""
    return with_samples(start())


def with_samples(program: Program) -> Program:
    """Open the samples as the empty window offers them."""
    program.wait_until_idle(rows=False)
    command(program, "sample")
    program.wait_until_idle()
    return program


def decide_a_figure(program: Program) -> None:
    """Show the figures, go to the first discrepancy in which B and C part, take C, then B."""
    rows = program.look().rows
    command(program, "differences in figures")
    program.wait(lambda s: s.shown < rows, "the filter")
    for _ in range(12):
        program.keys("F8", "3", "2")
        sight = program.wait(lambda s: s if s.took else None, "a decision")
        if sight.took == ["C", "B"]:
            break
        program.keys("ctrl+z")
        program.wait(lambda s: "Taken back" in s.answer)
    assert sight.took == ["C", "B"], "no figure in which B and C part"
    command(program, "all rows")
    program.wait(lambda s: s.shown == rows, "all rows again")


def write_words_and_note(program: Program) -> None:
    program.keys("F7", "e")
    program.wait_for_focus("Wording of the account")
    program.keys("ctrl+a")
    program.type(OWN_WORDS)
    program.keys("ctrl+Return")
    program.wait(lambda s: s.wrote == OWN_WORDS, "own words")
    program.keys("n")
    program.wait_for_focus("Note")
    program.type(NOTE)
    program.keys("ctrl+Return")
    program.wait_until_gone("Note")
    assert program.look().notes == [NOTE]


def find(program: Program, words: str) -> Sight:
    """Go to the first place where these words are; the search line is closed again."""
    program.wait_for_focus("Aligned versions")
    program.keys("ctrl+f")
    program.wait_for_focus("Find")
    program.type(words)
    program.wait(lambda s: s.all("QLabel", text=" place"), "places")
    program.keys("Return")
    sight = program.wait_for_answer("Place 1 of ")
    program.keys("Escape")
    program.wait_for_focus("Aligned versions")
    return sight


def settle(program: Program) -> None:
    """Settle the discrepancies of an undecided row, and open them again, and settle them."""
    program.keys("F8", "x")
    program.wait(lambda s: s.rulings, "a ruling")
    program.keys("ctrl+z")
    program.wait(lambda s: not s.rulings, "no ruling")
    program.keys("ctrl+shift+z")
    program.wait(lambda s: s.rulings, "the ruling again")


def export(program: Program, path: Path) -> str:
    """Write the account with footnotes; what stands in the file."""
    program.keys("ctrl+e")
    program.wait_for_focus("Presets")
    program.keys("Down", "ctrl+s")
    program.wait(lambda s: [t for t in s.titles if t == "Export the account"][1:], "the question for a name")
    program.wait_for_focus("fileNameEdit")
    program.keys("ctrl+a")
    program.type(str(path))
    program.keys("Return")
    program.wait_until_gone("Export the account")
    return path.read_text(encoding="utf-8")


def test_the_main_job_by_keyboard(program: Program, tmp_path: Path) -> None:
    decide_a_figure(program)
    write_words_and_note(program)
    done = program.look()
    program.keys("ctrl+z", "ctrl+z")
    program.wait(lambda s: not s.notes and s.decided < done.decided, "two steps back")
    program.keys("ctrl+shift+z", "ctrl+shift+z")
    program.wait(lambda s: s.notes and s.decided == done.decided, "two steps forth")
    found = find(program, "serious head wounds")
    assert "serious head wounds" in found.cell(found.row, found.siglum).text
    settle(program)
    written = export(program, tmp_path / "account.md")
    assert "wording of C, B" in written
    assert OWN_WORDS in written
    assert NOTE in written
    assert "## Not decided" in written or "undecided" in written
    program.wait_for_focus("Aligned versions")
    program.keys("ctrl+q")
    program.wait_for("QPushButton", text="t save")
    program.keys("alt+n")
    assert program.ended_in_order()


def test_a_letter_in_an_open_menu_chooses_there_and_not_in_the_grid(program: Program) -> None:
    decide_a_figure(program)
    program.keys("alt+e")
    program.wait(lambda s: s.all("entry", parent="QMenu"), "the menu")
    program.keys("u")  # undo here; in the grid the same letter unpins
    program.wait(lambda s: "Taken back" in s.answer and not s.all("entry", parent="QMenu"), "the step back")


def test_after_kill_9_nothing_that_was_seen_is_lost(program: Program, start: Start, tmp_path: Path) -> None:
    decide_a_figure(program)
    write_words_and_note(program)
    before = journal.lines()
    program.kill()
    again = start()
    again.wait_for("QPushButton", text="Recover")
    again.keys("Return")
    again.wait_until_idle()
    assert journal.lines() == before
    written = export(again, tmp_path / "account.md")
    assert "wording of C, B" in written
    assert OWN_WORDS in written
    assert NOTE in written


def test_after_kill_9_what_was_being_written_and_not_entered_is_there_too(program: Program, start: Start) -> None:
    program.keys("F7", "e")
    program.wait_for_focus("Wording of the account")
    row = program.look().row
    program.keys("ctrl+a")
    program.type(OWN_WORDS)
    program.wait(lambda _s: any(OWN_WORDS in str(line.get("drafts")) for line in journal.lines()), "the words kept")
    program.kill()
    again = start()
    again.wait_for("QPushButton", text="Recover")
    again.keys("Return")
    sight = again.wait(lambda s: s if s.wrote == OWN_WORDS else None, "the words")
    assert sight.row == row
    assert f"You were writing in row {row}" in sight.answer
    again.wait_until_idle()
    again.keys("ctrl+z")
    again.wait(lambda s: s.wrote != OWN_WORDS, "the row as it was")
