"""The alignment mended by hand in every way there is, then all of it undone: the project is what it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconciler.model.project import Project
from reconciler.project import document
from tests.e2e.conftest import Start
from tests.e2e.driver import Program
from tests.e2e.steps import save_as, saved, stand
from tests.gui.window.sample import A, B, C, bridge


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project of three versions in six rows."""
    return saved(tmp_path / "bridge.reconciler", bridge())


@pytest.fixture
def program(start: Start, path: Path) -> Program:
    made = start(path)
    made.wait_until_idle()
    return made


def project(path: Path) -> Project:
    return document.load(path).history.project


def test_repairs_undone_to_the_start(program: Program, path: Path, tmp_path: Path) -> None:
    begun, before = program.look(), project(path)
    pin_far_cells(program)
    split_and_join(program)
    push_and_pull(program)
    move_by_key_and_mouse(program)
    keep_apart_and_confirm(program)
    realign(program)
    mended = program.look()
    assert mended.table != begun.table
    save_as(program, tmp_path / "mended.reconciler")
    assert project(tmp_path / "mended.reconciler") != before
    for steps in range(mended.steps - 1, begun.steps - 1, -1):
        program.keys("ctrl+z")
        program.wait(lambda s, steps=steps: s.steps == steps, "a step back")
    assert program.look().table == begun.table
    save_as(program, tmp_path / "undone.reconciler")
    assert project(tmp_path / "undone.reconciler") == before
    program.keys("ctrl+q")
    assert program.ended_in_order()


def pin_far_cells(program: Program) -> None:
    stand(program, 4, "A")
    program.keys("m")
    program.wait_for_answer("Marked A 4")
    stand(program, 6, "C")
    program.keys("m")
    sight = program.wait(lambda s: s if s.pins == 1 else None, "a pin")
    assert {"A": A[3], "C": C[2]} in sight.table


def split_and_join(program: Program) -> None:
    before = program.look().table
    stand(program, 2, "C")
    program.keys("s")
    split = program.wait(lambda s: s.table if len(s.table) == len(before) + 1 else None, "another row")
    assert split[1:3] == [{"A": A[1], "B": B[1]}, {"C": C[0]}]
    stand(program, 2, "A")
    program.keys("j")
    program.wait(lambda s: s.table == before, "the row joined again")


def push_and_pull(program: Program) -> None:
    before = program.look().table
    stand(program, 3, "B")
    program.keys("ctrl+alt+Down")
    pushed = program.wait(lambda s: s.table if s.table != before else None, "a pushed column")
    assert "B" not in pushed[2]
    assert pushed[3]["B"] == B[2]
    stand(program, 4, "B")
    program.keys("ctrl+alt+Up")
    program.wait(lambda s: s.table == before, "the column pulled up again")


def move_by_key_and_mouse(program: Program) -> None:
    stand(program, 2, "C")
    program.keys("alt+Down")
    program.wait(lambda s: s.table[2].get("C") == C[0], "the sentence a row further down")
    stand(program, 3, "C")
    sight = program.wait(lambda s: s if s.cell(2, "C") and s.cell(3, "C") else None, "both rows in view")
    at, to = sight.cell(3, "C").box, sight.cell(2, "C").box
    program.drag(at.at(0.3, 0.3), to.at(0.3, 0.7), to.at(0.3, 0.5), held="alt")
    program.wait(lambda s: s.table[1].get("C") == C[0], "the sentence dragged back")
    stand(program, 2, "C")
    program.keys("alt+Up")
    program.wait(lambda s: s.table[0].get("C") == C[0], "the sentence a row further up")


def keep_apart_and_confirm(program: Program) -> None:
    stand(program, 3, "B")
    program.keys("a")
    sight = program.wait(lambda s: s if s.pins == 2 else None, "a second pin")
    assert "Kept apart" in sight.answer
    program.keys("c")
    program.wait_for_answer("Row 3 is confirmed")


def realign(program: Program) -> None:
    program.keys("ctrl+r")
    sight = program.wait_for_answer("Aligned anew")
    together = next(row for row in sight.table if A[3] in row.get("A", ""))
    assert C[2] in together["C"]
    assert not any(A[2] in row.get("A", "") and B[2] in row.get("B", "") for row in sight.table)
