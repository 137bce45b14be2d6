"""Dark at double density on the smallest screen: a step of the review, the dialogs; nothing cut off, nothing light."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.e2e.conftest import Start
from tests.e2e.driver import Program
from tests.e2e.screen import Screen
from tests.e2e.sight import Box, Sight
from tests.support.places import sample_files

DENSE = (2 * 1024, 2 * 700)  # the smallest screen the program is made for, four pixels for one
DARK = 90  # of 255: how light a window may be on the whole
# The key, a word of the title.
DIALOGS = (
    ("n", "Note"),
    ("ctrl+e", "Export the account"),
    ("ctrl+comma", "Preferences"),
    ("ctrl+h", "House"),
    ("ctrl+shift+v", "Paste"),
    ("ctrl+l", "Go to row"),
)
WRITTEN_ON = ("QPushButton", "QToolButton", "QCheckBox", "QComboBox", "QLabel")


@pytest.fixture
def program(start: Start) -> Program:
    settings = Path(os.environ["XDG_CONFIG_HOME"]) / "reconciler" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('theme = "dark"\n', encoding="utf-8")
    made = start(*sample_files(), extra={"QT_SCALE_FACTOR": "2"})
    made.wait_until_idle()
    return made


def lightness(picture: QImage, box: Box) -> float:
    """How light a part of the screen is on the whole, from 0 to 255."""
    points = [box.at(x / 40, y / 40) for x in range(1, 40) for y in range(1, 40)]
    inside = [picture.pixelColor(x, y).lightness() for x, y in points if x < picture.width() and y < picture.height()]
    return sum(inside) / len(inside)


def looks_right(sight: Sight, title: str) -> None:
    """All of the window and what is written in it can be seen."""
    window = sight.window(title)
    assert window is not None
    assert window.inside(DENSE)
    cut = [t for t in sight.all(window=title) if t.kind in WRITTEN_ON and not (t.seen["whole"] and t.seen["fits"])]
    assert not [(t.kind, t.text or t.name, t.box) for t in cut]


@pytest.mark.parametrize("display", [DENSE], indirect=True)
def test_dark_at_double_density(program: Program, display: Screen) -> None:
    assert program.look().window("Reconciler") == Box(0, 0, *DENSE)
    review(program)
    looks_right(program.look(), "Reconciler")
    assert lightness(display.picture(), program.look().window("Reconciler")) < DARK
    for key, title in DIALOGS:
        program.keys(key)
        sight = program.wait(lambda s, title=title: s if s.window(title) and program.managed(s) else None, title)
        looks_right(sight, title)
        assert lightness(display.picture(), sight.window(title)) < DARK, title
        program.keys("Escape")
        program.wait_until_gone(title)
        program.wait(program.managed, "the keyboard in the window")


def review(program: Program) -> None:
    """By key and by mouse: what is pointed at is what is meant, at this density too."""
    program.keys("F8")
    at = program.wait(lambda s: s if "Discrepancy 1 of" in s.answer else None)
    program.keys(str("ABCDE".index(at.siglum) + 1))
    program.wait(lambda s: s.took == [at.siglum], "a decision")
    other = "B" if at.siglum == "A" else "A"
    program.click(program.look().cell(at.row, other).box.at(0.5, 0.2))
    program.wait(lambda s: (s.row, s.siglum) == (at.row, other), "the cell clicked on")
