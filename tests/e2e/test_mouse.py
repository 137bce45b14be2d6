"""The main job with the mouse: opened, looked through, decided, settled, filtered, found, exported, left."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.conftest import Start
from tests.e2e.driver import Program
from tests.e2e.giver import PLACE
from tests.e2e.screen import Screen
from tests.e2e.sight import Sight
from tests.support.places import sample_files
from tests.support.program import environment


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The samples alone in a folder."""
    made = tmp_path / "articles"
    made.mkdir()
    for path in sample_files():
        shutil.copy(path, made)
    return made


@pytest.fixture
def program(start: Start, folder: Path) -> Program:
    """Opened through the button of the empty window and the files clicked in the dialog."""
    program = start(cwd=folder)
    program.click_on("QPushButton", text="Open")
    first = program.wait_for("line", text="a-harbour-agency.txt")
    last = program.wait_for("line", text="e-tamarind-2022.txt")
    program.click(first.box.at(0.05, 0.5))
    program.click(last.box.at(0.05, 0.5), held="shift")
    program.click_on("QPushButton", text="Open", window="Open versions")
    program.wait_until_idle()
    return program


def test_the_main_job_by_mouse(program: Program, tmp_path: Path) -> None:
    look_around(program)
    decide(program)
    use_the_lists(program)
    narrow_and_find(program)
    path = export(program, tmp_path)
    written = path.read_text(encoding="utf-8")
    assert "wording of" in written
    assert "Nobody knows yet" in written
    program.choose("File", "Quit")
    program.click_on("QPushButton", text="t save")
    assert program.ended_in_order()


def look_around(program: Program) -> None:
    """The hints go, a cell becomes current, a column gets wider, the strip leads on, the wheel turns the rows."""
    program.click_on("QPushButton", text="Got it")
    program.wait(lambda s: s.one("HintBar") is None)
    second = program.wait(lambda s: s.cell(2, "B") or s.cell(1, "B"), "a cell of B")
    program.click(second.box.at(0.5, 0.3))
    program.wait(lambda s: s.siglum == "B" and s.row == second.seen["row"], "the cell clicked on")
    card = program.wait_for("card", siglum="A")
    edge = (card.box.x + card.box.w, card.box.middle[1])
    program.drag(edge, (edge[0] + 30, edge[1]), (edge[0] + 60, edge[1]))
    program.wait(lambda s: abs(s.one("card", siglum="A").box.w - card.box.w - 60) < 8, "a wider column")
    strip = program.look().one("OverviewStrip").box
    program.click(strip.at(0.5, 0.7))
    far = program.wait(lambda s: s if rows_in_view(s)[0] > 20 else None, "rows far down")
    program.drag(strip.at(0.5, 0.7), strip.at(0.5, 0.5), strip.at(0.5, 0.3))
    program.wait(lambda s: rows_in_view(s)[0] < rows_in_view(far)[0], "rows further up")
    grid = program.look().one("Panes").box
    program.wheel(grid.middle, -60)
    program.wait(lambda s: rows_in_view(s)[0] == 1, "the first row")


def rows_in_view(sight: Sight) -> list[int]:
    return [cell.seen["row"] for cell in sight.all("cell")]


def decide(program: Program) -> None:
    """Next discrepancy, take a version from the menu, omit by the context menu, undo, write in the account's cell."""
    program.click_on("entry", name="go.next-discrepancy", text="Next")
    at = program.wait(lambda s: s if "Discrepancy 1 of" in s.answer else None)
    program.choose("Decide", "Take a version", f"Take version {'ABCDE'.index(at.siglum) + 1}")
    program.wait(lambda s: s.took == [at.siglum], "a version taken")
    below = program.wait(lambda s: s.cell(at.row + 1) or s.cell(at.row - 1), "another row")
    program.click(below.box.at(0.5, 0.5), 3)
    program.click_on("entry", name="decide.omit")
    program.wait(lambda s: s.decided > at.decided + 1 or "left out" in s.answer or s.row == below.seen["row"])
    program.click_on("entry", name="edit.undo", owner="toolbar")
    program.wait_for_answer("Taken back")
    account = program.wait(lambda s: s.cell(below.seen["row"]), "the account's cell")
    program.click(account.box.at(0.5, 0.5), times=2)
    program.wait_for_focus("Wording of the account")
    program.keys("ctrl+a")
    program.type("Nobody knows yet")
    program.click(program.look().cell(at.row, at.siglum).box.at(0.5, 0.2))
    program.wait(lambda s: s.cell(below.seen["row"]) and "Nobody knows yet" in s.cell(below.seen["row"]).text)


def use_the_lists(program: Program) -> None:
    """A line of the discrepancies leads to its row and is settled by its menu; the other lists come to the front."""
    line = program.wait(lambda s: s.all("line", owner="Discrepancies")[2:3], "a third line")[0]
    program.click(line.box.middle)
    number = int(line.text.partition(" | ")[0])
    program.wait(lambda s: s.row == number, "the line's row")
    program.click(line.box.middle, 3)
    program.click_on("entry", text="Settle")
    program.wait(lambda s: s.rulings, "a ruling")
    for title, inside in (("Figures", "FigureGrid"), ("Notes", "NoteList"), ("Why", "Why"), ("History", "HistoryList")):
        program.click_on("tab", text=title)
        program.wait_for(inside)
    program.click_on("tab", text="Discrepancies")


def narrow_and_find(program: Program) -> None:
    """A chip shows only some rows, All brings them back; found by the toolbar's line and its buttons."""
    everything = program.look().rows
    program.click_on("QToolButton", name="chip-figure")
    program.wait(lambda s: s.shown < everything, "fewer rows")
    program.click_on("QToolButton", name="chip-all")
    program.wait(lambda s: s.shown == everything, "all rows")
    program.click_on("entry", name="edit.find", owner="toolbar")
    program.wait_for_focus("Find")
    program.type("coastguard")
    program.wait(lambda s: s.all("QLabel", text="places"), "places")
    program.click_on("QPushButton", text="Next", parent="FindBar")
    program.wait_for_answer("Place 1 of")
    program.click_on("QPushButton", text="Close", parent="FindBar")
    program.wait(lambda s: s.one("FindBar") is None)


def export(program: Program, folder: Path) -> Path:
    """The account with footnotes, through the dialog's lists and buttons."""
    path = folder / "by-mouse.md"
    program.click_on("entry", name="file.export", owner="toolbar")
    program.click_on("line", text="Account with footnotes", owner="Presets")
    program.click_on("tab", text="Text of the file")
    program.wait(lambda s: any("[^" in t.text for t in s.all("QPlainTextEdit")), "footnotes in the preview")
    program.click_on("QPushButton", text="Export anyway")
    program.click_on("QLineEdit", name="fileNameEdit")
    program.keys("ctrl+a")
    program.type(str(path))
    program.click_on("QPushButton", text="Save", parent="QDialogButtonBox")
    program.wait_until_gone("Export the account")
    return path


def test_files_dropped_on_the_window_become_versions(start: Start, display: Screen) -> None:
    one, two, three = sample_files()[:3]
    program = start()
    program.wait_until_idle(rows=False)
    with handing_out(display, one, two):
        drop(program, program.wait_for("EmptyState").box.middle)
        program.wait(lambda s: len(s.all("card")) == 3 and s.idle, "two versions and the account")
    with handing_out(display, three):
        drop(program, program.wait_for("Panes").box.middle)
        program.wait(lambda s: len(s.all("card")) == 4 and s.idle, "a third version")


def drop(program: Program, target: tuple[int, int]) -> None:
    """Drag what another window hands out."""
    start = (PLACE[0] + 40, PLACE[1] + 30)
    near = (target[0] + 30, target[1] + 20)
    program.drag(start, (start[0] - 30, start[1] + 5), near, target, target)


@contextmanager
def handing_out(display: Screen, *files: Path) -> Iterator[None]:
    """A window with files to drag, on the same screen."""
    variables = environment({"DISPLAY": display.display, "QT_QPA_PLATFORM": "xcb"})
    command = [sys.executable, "-m", "tests.e2e.giver", *map(str, files)]
    with subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, text=True) as giver:
        assert giver.stdout is not None
        try:
            assert giver.stdout.readline() == "ready\n"
            yield
        finally:
            giver.kill()
