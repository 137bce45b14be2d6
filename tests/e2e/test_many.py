"""Twelve versions of a thousand rows: opened, looked through to the end, searched, narrowed, decided on, saved."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconciler.model.command import AddVersions
from reconciler.project import document
from tests.e2e.conftest import Start
from tests.e2e.driver import Program
from tests.e2e.steps import saved, stand
from tests.support.projects import in_step, version

SIGLA = "ABCDEFGHIJKL"
ROWS = 1000
PARTING = 700


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project file; the versions part in one figure, far down, and one sentence is in a single version."""
    versions = [version(sign, *(told(number, sign) for number in range(1, ROWS + 1))) for sign in SIGLA]
    return saved(tmp_path / "many.reconciler", AddVersions(tuple(versions), in_step(*versions)))


def told(number: int, sign: str) -> str:
    """Only every tenth sentence has a figure: comparing twelve of them takes a while."""
    if number % 10:
        return f"The pier called {letters(number)} lay empty in the morning."
    boats = number + 4 * (number == PARTING and sign == "G")
    return f"At the pier called {letters(number)} there were {boats} boats in the morning."


def letters(number: int) -> str:
    return "".join("abcdefghij"[int(digit)] for digit in str(number)).capitalize()


@pytest.fixture
def program(start: Start, path: Path) -> Program:
    return start(path)


def test_twelve_versions_of_a_thousand_rows(program: Program, path: Path) -> None:
    program.wait_until_idle()
    assert program.look().rows == ROWS
    look_to_the_end(program)
    search(program)
    narrow(program)
    decide_and_save(program, path)
    program.keys("ctrl+q")
    assert program.ended_in_order()


def look_to_the_end(program: Program) -> None:
    """By the wheel, by the strip, by key; and sideways to the last version."""
    grid = program.wait_for("Panes").box
    program.wheel(grid.middle, 30)
    program.wait(lambda s: s.all("cell")[0].seen["row"] > 8, "rows further down")
    program.click(program.wait_for("OverviewStrip").box.at(0.5, 0.6))
    program.wait(lambda s: 500 < s.all("cell")[0].seen["row"] < 700, "rows in the middle")
    program.keys("ctrl+End")
    last = program.wait(lambda s: s.cell(ROWS), "the last row")
    assert f"row {ROWS}" in last.text
    stand(program, ROWS, "L")
    cell = program.wait(lambda s: s.cell(ROWS, "L"), "the last version's cell")
    assert told(ROWS, "L") in cell.text


def search(program: Program) -> None:
    program.keys("ctrl+f")
    program.wait_for_focus("Find")
    program.type(f"{letters(834)} ")
    program.wait(lambda s: s.one("QLabel", text=f"{len(SIGLA)} places"), "the places")
    program.keys("Return")
    program.wait(lambda s: s.row == 834, "the row found")
    program.keys("Escape")


def narrow(program: Program) -> None:
    """The versions part in one row: a filter shows it alone."""
    program.click_on("QToolButton", name="chip-figure")
    sight = program.wait(lambda s: s if s.shown == 1 else None, "one row")
    assert sight.one("cell", row=PARTING) is not None
    program.click_on("QToolButton", name="chip-all")
    program.wait(lambda s: s.shown == ROWS, "all rows")


def decide_and_save(program: Program, path: Path) -> None:
    stand(program, PARTING, "G")
    program.keys("7", "1")
    program.wait(lambda s: s.took == ["G", "A"], "a decision")
    program.keys("ctrl+s")
    program.wait_for_answer("Saved as")
    kept = document.load(path).history.project
    decision = kept.decisions[kept.rows[PARTING - 1].id]
    assert [kept.version(v).siglum for v in decision.picks] == ["G", "A"]
