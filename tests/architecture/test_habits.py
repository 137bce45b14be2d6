"""Habits that the rules of the house forbid, found in the syntax trees and in the text of the tracked files."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.architecture import tree
from tests.support.places import PACKAGE, ROOT, SHARED

# The four edges where an unforeseen error is turned into a sentence for people; everywhere else errors have names.
EDGES = {"app/jobs.py", "app/workspace.py", "cli/main.py", "gui/excepthook.py"}
MACHINE_PATHS = re.compile(r"(?<![\w.])(/hom[e]/\w+/|/roo[t]/|/User[s]/\w+/|[A-Z]:\\User[s]\\\w+)")
NOT_OURS = {".png", ".ico", ".qm", ".docx", ".pdf", ".odt", ".zip", ".reconciler", ".gz", ".ttf"}


def _nodes(kind: type[ast.AST]) -> Iterator[tuple[Path, ast.AST]]:
    return (
        (path, node) for path in tree.package_files() for node in ast.walk(tree.tree_of(path)) if isinstance(node, kind)
    )


def _swallows_everything(handler: ast.AST) -> bool:
    """Whether a handler takes any error; one that tidies up and raises it again does not."""
    assert isinstance(handler, ast.ExceptHandler)
    last = handler.body[-1]
    if isinstance(last, ast.Raise) and last.exc is None:
        return False
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or getattr(kind, "id", "") in ("Exception", "BaseException") for kind in caught)


def test_only_the_four_edges_swallow_everything() -> None:
    broad = [(path, node) for path, node in _nodes(ast.ExceptHandler) if _swallows_everything(node)]
    found = [tree.name_of(path, node) for path, node in broad if path.relative_to(PACKAGE).as_posix() not in EDGES]
    assert not found, "\n".join(found)


def test_nothing_is_global() -> None:
    found = [tree.name_of(path, node) for path, node in _nodes(ast.Global)]
    assert not found, "\n".join(found)


def test_nothing_runs_the_event_loop_from_inside() -> None:
    calls = [(path, node) for path, node in _nodes(ast.Attribute) if getattr(node, "attr", "") == "processEvents"]
    found = [tree.name_of(path, node) for path, node in calls]
    assert not found, "\n".join(found)


def test_no_file_names_a_folder_of_one_machine() -> None:
    here = (f"{ROOT.as_posix()}/", f"{SHARED.as_posix()}/")
    found = []
    for path in _kept_texts():
        text = path.read_text(encoding="utf-8", errors="replace")
        if MACHINE_PATHS.search(text) or any(folder in text for folder in here):
            found.append(tree.name_of(path))
    assert not found, "\n".join(found)


def _kept_texts() -> list[Path]:
    """The files under version control; without git (or without a repository) those of the folders that hold them."""
    git = shutil.which("git")
    listed = (
        subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False) if git else None
    )
    if listed and listed.returncode == 0 and listed.stdout:
        paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        folders = ["reconciler", "resources", "tests", "packaging", ".ci"]
        paths = [path for folder in folders for path in (ROOT / folder).rglob("*") if "__pycache__" not in path.parts]
    return [path for path in paths if path.is_file() and path.suffix not in NOT_OURS]
