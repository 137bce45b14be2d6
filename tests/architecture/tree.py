"""The project's own Python files as syntax trees, and what can be counted on them."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TypeVar, cast

from tests.support.places import PACKAGE, ROOT

Node = TypeVar("Node", bound=ast.AST)
Function = ast.FunctionDef | ast.AsyncFunctionDef
BRANCHES = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.match_case)


@dataclass(frozen=True)
class Import:
    """One imported module and where: ``path`` below the package, ``line`` from 1."""

    path: Path
    line: int
    module: str


@cache
def tree_of(path: Path) -> ast.Module:
    """The syntax tree of a file, read once."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


@cache
def nodes(path: Path) -> dict[type[ast.AST], list[ast.AST]]:
    """All nodes of a file by their kinds: every rule looks for some, and one walk finds them for all rules."""
    found: dict[type[ast.AST], list[ast.AST]] = defaultdict(list)
    for node in ast.walk(tree_of(path)):
        found[type(node)].append(node)
    return found


def of_kind(path: Path, kind: type[Node]) -> list[Node]:
    """The nodes of one kind, the outer ones before the inner ones."""
    return cast("list[Node]", nodes(path).get(kind, []))


def package_files() -> list[Path]:
    """Every Python file of the program."""
    return sorted(PACKAGE.rglob("*.py"))


def all_files() -> list[Path]:
    """Every Python file of the program, of its tests and of its packaging."""
    folders = [PACKAGE, ROOT / "tests", ROOT / "packaging", ROOT / ".ci"]
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def name_of(path: Path, node: ast.AST | None = None) -> str:
    """``path`` below the checkout, with the line and name of ``node``, as an editor's jump list reads it."""
    place = path.relative_to(ROOT).as_posix()
    return f"{place}:{getattr(node, 'lineno', 1)} {getattr(node, 'name', '')}" if node else place


def functions(path: Path) -> Iterator[Function]:
    """Functions and methods of a file, nested ones too."""
    return chain(of_kind(path, ast.FunctionDef), of_kind(path, ast.AsyncFunctionDef))


def classes(path: Path) -> Sequence[ast.ClassDef]:
    """Classes of a file, nested ones too."""
    return of_kind(path, ast.ClassDef)


def length(node: Function) -> int:
    """Lines from ``def`` to the last line of the body."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def complexity(node: Function) -> int:
    """Paths through a function: one, and one more for each branch, loop, handler and case (as ruff counts)."""
    return 1 + sum(isinstance(inner, BRANCHES) for inner in _without_nested(node))


def methods(node: ast.ClassDef) -> int:
    """How many methods a class defines itself."""
    return sum(isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef) for member in node.body)


def imports(path: Path) -> Iterator[Import]:
    """Every import of a file, in functions too; ``from a import b`` counts as ``a.b``, since ``b`` may be a module."""
    place = path.relative_to(PACKAGE)
    for node in of_kind(path, ast.Import):
        yield from (Import(place, node.lineno, alias.name) for alias in node.names)
    for source in of_kind(path, ast.ImportFrom):
        yield from (Import(place, source.lineno, f"{source.module}.{alias.name}") for alias in source.names)


def _without_nested(function: Function) -> Iterator[ast.AST]:
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        yield node
        waiting.extend(ast.iter_child_nodes(node))
