"""Habits that the rules of the house forbid, found in the syntax trees and in the text of the tracked files."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture import tree
from tests.architecture.tracked import tracked_texts
from tests.support.places import PACKAGE, ROOT, SHARED

# The edge where an unforeseen error is turned into a sentence for people; everywhere else errors have names. In the
# window it ends in the hook that Python asks about what nobody caught.
EDGES = {"cli/main.py"}
# The clock and chance are passed in; here a command asks for the editor's own day, and a server says when to ask again.
ASKS_THE_CLOCK = {"cli/commands/export.py", "translate/http.py"}
CLOCKS = re.compile(r"\b(datetime\.(now|today|utcnow)|date\.today|time\.time|uuid\d|random\.\w+|secrets\.\w+)$")
MACHINE_PATHS = re.compile(r"(?<![\w.])(/hom[e]/\w+/|/roo[t]/|/User[s]/\w+/|[A-Z]:\\User[s]\\\w+)")

# Python before 3.11.5 does not give back what the last, failed round of such a group took: "12. March" loses its dot.
POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+")


def _nodes(kind: type[ast.AST]) -> Iterator[tuple[Path, ast.AST]]:
    return ((path, node) for path in tree.package_files() for node in tree.of_kind(path, kind))


def _swallows_everything(handler: ast.AST) -> bool:
    """Whether a handler takes any error; one that tidies up and raises it again does not."""
    assert isinstance(handler, ast.ExceptHandler)
    last = handler.body[-1]
    if isinstance(last, ast.Raise) and last.exc is None:
        return False
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or getattr(kind, "id", "") in ("Exception", "BaseException") for kind in caught)


def test_only_the_command_line_swallows_everything() -> None:
    broad = [(path, node) for path, node in _nodes(ast.ExceptHandler) if _swallows_everything(node)]
    found = {path.relative_to(PACKAGE).as_posix(): tree.name_of(path, node) for path, node in broad}
    assert found.keys() == EDGES, "\n".join(found.values())


def test_nothing_is_global() -> None:
    found = [tree.name_of(path, node) for path, node in _nodes(ast.Global)]
    assert not found, "\n".join(found)


def test_clock_and_chance_are_passed_in() -> None:
    calls = [(path, node) for path, node in _nodes(ast.Call) if CLOCKS.search(ast.unparse(node.func))]
    found = {path.relative_to(PACKAGE).as_posix(): tree.name_of(path, node) for path, node in calls}
    assert found.keys() == ASKS_THE_CLOCK, "\n".join(found.values())


def test_nothing_runs_the_event_loop_from_inside() -> None:
    calls = [(path, node) for path, node in _nodes(ast.Attribute) if getattr(node, "attr", "") == "processEvents"]
    found = [tree.name_of(path, node) for path, node in calls]
    assert not found, "\n".join(found)


def test_no_pattern_has_a_possessive_group() -> None:
    written = [(path, node) for path, node in _nodes(ast.Constant) if isinstance(getattr(node, "value", None), str)]
    found = [tree.name_of(path, node) for path, node in written if POSSESSIVE_GROUP.search(ast.literal_eval(node))]
    assert not found, "\n".join(found)


def test_no_file_names_a_folder_of_one_machine() -> None:
    here = (f"{ROOT.as_posix()}/", f"{SHARED.as_posix()}/")
    found = []
    for path in tracked_texts():
        text = path.read_text(encoding="utf-8", errors="replace")
        if MACHINE_PATHS.search(text) or any(folder in text for folder in here):
            found.append(tree.name_of(path))
    assert not found, "\n".join(found)
