"""What the maps of the rooms name is there: a map that names what has gone leads newcomers astray."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.architecture import tree
from tests.support.places import PACKAGE, ROOT

ROOMS = sorted(path.parent for path in PACKAGE.rglob("__init__.py"))
LISTED = re.compile(r"^ {4}([a-z_]+(?:, [a-z_]+)*) {2,}\S", re.MULTILINE)  # indented: names, then what they are for


def _listed(text: str) -> set[str]:
    return {name for names in LISTED.findall(text) for name in names.split(", ")}


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.relative_to(PACKAGE.parent).as_posix())
def test_a_room_tells_what_it_is_and_names_what_is_there(room: Path) -> None:
    told = ast.get_docstring(tree.tree_of(room / "__init__.py"))
    assert told
    there = {path.stem for path in room.iterdir()}
    assert _listed(told) <= there


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.relative_to(PACKAGE.parent).as_posix())
def test_a_room_tells_where_each_of_its_files_belongs(room: Path) -> None:
    told = ast.get_docstring(tree.tree_of(room / "__init__.py")) or ""
    files = {path.stem for path in room.glob("*.py")} | {path.parent.name for path in room.glob("*/__init__.py")}
    missing = files - {"__init__", "__main__"} - set(re.findall(r"\w+", told))
    assert not missing, f"name them in the docstring of {room.name}/__init__.py"


def test_the_first_map_names_every_room() -> None:
    told = ast.get_docstring(tree.tree_of(PACKAGE / "__init__.py")) or ""
    rooms = {room.name for room in ROOMS if room.parent == PACKAGE}
    assert _listed(told) == rooms | {"assets"}
    drawn = (ROOT / "README.md").read_text(encoding="utf-8")
    assert rooms <= set(re.findall(r"\b([a-z]+)/ ", drawn))
