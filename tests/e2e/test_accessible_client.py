"""The window through the eyes of a screen reader: a client of the accessibility bus reads it while keys are pressed."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.e2e.driver import Program
from tests.support.atspi import Reader, Thing, session_bus, skip_without_bus
from tests.support.places import sample_files

pytestmark = pytest.mark.timeout(300)
CELL = re.compile(r"row (\d+), (version [A-E]|account): (.+)", re.DOTALL)
LINE = re.compile(r"(Discrepancy|Line) (\d+) of (\d+), row (\d+), .+: .+; .+", re.DOTALL)
# What Qt makes of a scroll area, a spin box or a field with a cross: parts of a thing that has a name.
INNER = ("scroll bar", "list item")


@pytest.fixture
def bus(display: object) -> Iterator[str]:
    """A session bus of its own, on which the accessibility bus comes up."""
    skip_without_bus()
    with session_bus({**os.environ, "DISPLAY": display.display}) as address:  # type: ignore[attr-defined]
        yield address


@pytest.fixture
def reader(bus: str) -> Iterator[Reader]:
    """A screen reader."""
    made = Reader(bus)
    yield made
    made.close()


@pytest.fixture
def program(bus: str, reader: Reader, start: Callable[..., Program]) -> Program:
    """The program with the samples, aligned. It comes after the bus and the reader and goes before them.

    A busy program learns late of a reader that came after it, and complains of a bus that went.
    """
    del reader
    extra = {"DBUS_SESSION_BUS_ADDRESS": bus, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "GSETTINGS_BACKEND": "memory"}
    started = start(*sample_files(), extra=extra)
    started.wait_until_idle()
    return started


@pytest.fixture
def window(program: Program, reader: Reader) -> Thing:
    """The program's window as the bus knows it."""
    del program
    return reader.program("Reconciler").children()[0]


@pytest.fixture
def grid(window: Thing) -> Thing:
    return window.find("table", "Aligned versions")


def focused(reader: Reader, *names: str) -> Thing:
    """Wait until something with all these words in its name has the keyboard."""

    def there() -> Thing | None:
        for event in reversed(reader.hear()):
            if event.kind == "StateChanged" and event.detail == "focused" and event.value:
                thing = Thing(reader, reader.program("Reconciler").owner, event.path)
                return thing if all(words in thing.name for words in names) else None
        return None

    return reader.wait(there, f"the keyboard in {names}")


def current(grid: Thing, number: int) -> list[Thing]:
    """The cells of a row, by its number."""
    return [grid.child(6 * (number - 1) + column) for column in range(6)]


def test_the_tree_holds_window_menus_docks_and_every_cell(window: Thing, grid: Thing) -> None:
    assert window.role == "frame"
    assert window.name.endswith("Reconciler")
    things = list(window.below())
    by_role: dict[str, list[str]] = {}
    for thing in things:
        by_role.setdefault(thing.role, []).append(thing.name)
    assert {"File", "Edit", "Decide", "Align", "Go", "View", "Help"} <= set(by_role["menu item"])
    assert {"List of differences", "Next discrepancy"} <= set(by_role["menu item"])
    assert {"Discrepancies", "Figures", "Notes", "Set aside", "Versions", "History"} <= set(by_role["page tab"])
    rows, left = divmod(grid.count, 6)
    assert rows > 40
    assert left == 0
    cells = [grid.child(place) for place in range(grid.count)]
    told = [CELL.fullmatch(cell.name) for cell in cells]
    assert all(told), [cell.name for cell, name in zip(cells, told, strict=True) if not name]
    assert [int(name[1]) for name in told if name] == [1 + place // 6 for place in range(grid.count)]
    assert [name[2] for name in told[:6] if name] == [*(f"version {s}" for s in "ABCDE"), "account"]
    assert {cell.role for cell in cells} == {"cell"}


def test_cells_tell_their_words_and_what_is_marked_in_them(grid: Thing) -> None:
    sample = Path(sample_files()[0]).read_text(encoding="utf-8")
    cells = [grid.child(place) for place in range(0, grid.count, 6)]
    said = [(CELL.fullmatch(cell.name), cell.description) for cell in cells]
    words = [name[3].partition("; ")[0] for name, _ in said if name and "not in A" not in name[3]]
    assert sum(part.split(" ↑")[0].split(" / ")[0] in " ".join(sample.split()) for part in words) > 15
    marked = [description for _, description in said if description]
    assert any(re.search(r"figures: \w+", description) for description in marked)
    states = grid.child(5).description
    assert "percent sure" in states


def test_the_keyboard_is_followed_and_what_happens_is_announced(program: Program, reader: Reader, grid: Thing) -> None:
    del grid
    program.keys("F8")
    first = reader.announced("Discrepancy ")
    assert re.match(r"Discrepancy \d+ of \d+, \w+: ", first)
    at = focused(reader, "row ")
    assert "focused" in at.states
    number = int(CELL.fullmatch(at.name)[1])  # type: ignore[index]
    program.keys("Down")
    focused(reader, f"row {number + 1}, ")
    program.keys("Up", "shift+F8", "shift+F8")
    reader.announced("The top was reached: on from the end.")
    program.keys("ctrl+shift+u")
    reader.announced("rows are shown.")
    program.keys("ctrl+shift+a")
    reader.announced("All rows are shown.")
    program.keys("F6")
    focused(reader, "")
    reader.announced("Discrepancies")


def test_decisions_change_what_the_cells_say(program: Program, reader: Reader, grid: Thing) -> None:
    program.keys("F8")
    at = focused(reader, "row ")
    number = int(CELL.fullmatch(at.name)[1])  # type: ignore[index]
    a, *_, account = current(grid, number)
    assert "checkable" in a.states
    assert "checked" not in a.states
    program.keys("1")
    reader.announced(f"Row {number} takes A.")
    reader.wait(lambda: "checked" in a.states, "the cell of A checked")
    reader.wait(lambda: account.name.endswith("(A)"), "the account with A")
    heard = [(e.kind, e.detail, e.value, e.path) for e in reader.hear()]
    assert ("StateChanged", "checked", 1, a.path) in heard
    program.keys("0")
    reader.announced(f"Row {number} is left out of the account.")
    reader.wait(lambda: account.name.endswith("omitted"), "the account without the row")
    program.keys("ctrl+z", "ctrl+z")
    reader.wait(lambda: "undecided" in account.name and "checked" not in a.states, "as before")


def test_the_list_of_differences_is_read_line_by_line(program: Program, reader: Reader, window: Thing) -> None:
    program.keys("F9")
    reader.announced("differences are listed")
    lines = window.find("list", "List of differences")
    said = [line.name for line in lines.children()]
    assert all(LINE.fullmatch(line) for line in said), [line for line in said if not LINE.fullmatch(line)]
    assert [int(LINE.fullmatch(line)[2]) for line in said] == list(range(1, len(said) + 1))  # type: ignore[index]
    rows = [int(LINE.fullmatch(line)[4]) for line in said]  # type: ignore[index]
    assert rows == sorted(rows)
    focused(reader, said[0])
    program.keys("Down")
    focused(reader, said[1])
    program.keys("slash")
    program.type("298")
    wanted = next(line for line in said if "298" in line)
    reader.announced(wanted)
    program.keys("Escape")
    number = int(LINE.fullmatch(wanted)[4])  # type: ignore[index]
    program.keys("3")
    reader.announced(f"Row {number} takes C.")
    place = said.index(wanted)
    reader.wait(lambda: lines.child(place).name.endswith("; decided: C"), "the line says what was decided")
    program.keys("x")
    reader.wait(lambda: "; settled; " in lines.child(place).name, "the line says that it is settled")
    full = window.find("text", "The row in full").text
    assert full.startswith(f"Row {number}\nA: ")
    program.keys("Return")
    at = focused(reader, f"row {number}, ")
    assert at.role == "cell"
    program.keys("F9")
    focused(reader, f"row {number}, ")


def test_a_version_in_its_own_order_is_a_list_of_its_sentences(program: Program, reader: Reader, window: Thing) -> None:
    program.keys("ctrl+shift+r")
    reader.announced("Each version in its own order")
    sentences = window.find("list", "Versions in their own order")
    names = [sentence.name for sentence in sentences.children()]
    assert len(names) > 20
    assert all(", version A: " in name or name.startswith("A: ") for name in names)
    at = focused(reader, "A: ")
    program.keys("Down")
    focused(reader, names[names.index(at.name) + 1])
    program.keys("ctrl+shift+r")
    at = focused(reader, ", version A: ")
    assert at.role == "cell"


def test_dialogs_name_everything_the_keyboard_can_reach(program: Program, reader: Reader, window: Thing) -> None:
    del window
    shown = reader.program("Reconciler")

    def dialog(title: str) -> Thing | None:
        return next((t for t in shown.children() if t.role == "dialog" and t.name.startswith(title)), None)

    for key, title in (("ctrl+e", "Export"), ("ctrl+comma", "Preferences"), ("n", "Note")):
        program.keys(key)
        opened = reader.wait(partial(dialog, title), title)
        reachable = [t for t in opened.below() if {"focusable", "showing"} <= t.states and t.role not in INNER]
        assert len(reachable) > 2
        unnamed = [(t.role, t.path) for t in reachable if not t.name and not t.description]
        assert not unnamed, title
        program.keys("Escape")
        program.wait_for_focus("Aligned versions")
