"""The sentences people read that stand outside the window's room: why something failed, what was kept, what to do.

The rooms below the window know no Qt, so their sentences are not marked for translation. They are found here instead,
in the source: the texts of every error (``what``, ``kept``, ``advice``), with %1, %2 ... for what is filled in, what
such texts are put together from, and whatever stands in ``shown(...)``. They go into the translators' table as the
context "Sentences", and as a list into resources/i18n/sentences.json, by which the window knows them again.

Followed are literals, f-strings, sums, conditions, names of the same function or module, and the parameters of a
function that makes an error for others. A text that comes from elsewhere is found only if it is in ``shown(...)``.
"""

from __future__ import annotations

import ast
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "resources" / "i18n" / "sentences.json"
ROOMS_WITH_QT = ("gui",)
TERMINAL = ("cli",)
MARK = "shown"
BASE = "ReconcilerError"
_TEXTS = ("what", "kept", "advice")
_DEEPEST = 8
_HOLE = re.compile(r"%\d")


def sentences(folder: Path = ROOT / "reconciler") -> list[str]:
    """All of them, sorted."""
    return sorted({text for module in modules(folder).values() for text in module.sentences()} - {""})


def modules(folder: Path = ROOT / "reconciler") -> dict[Path, Module]:
    """The modules of the rooms below the window, by where they are."""
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(folder.rglob("*.py"))
        if path.relative_to(folder).parts[0] not in (*ROOMS_WITH_QT, *TERMINAL)
    }
    errors = _errors(list(trees.values()))
    return {path: Module(tree, errors) for path, tree in trees.items()}


def as_json(found: Sequence[str]) -> str:
    """The list as it is kept."""
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def as_source(found: Sequence[str]) -> str:
    """A Python file from which Qt's tool takes them."""
    lines = (f"QCoreApplication.translate('Sentences', {_literal(text)})" for text in found)
    return "from PySide6.QtCore import QCoreApplication\n" + "\n".join(lines) + "\n"


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _said(call: ast.Call) -> Iterator[ast.expr]:
    """What an error says: its first argument, and those with the names of its texts."""
    yield from call.args[:1]
    yield from (keyword.value for keyword in call.keywords if keyword.arg in _TEXTS)


def _says_something(text: str) -> bool:
    """Not codes, nor what is only put together from other texts by a space."""
    return " " in text and len(_HOLE.sub("", text).strip()) > 1


def _errors(modules: Sequence[ast.Module]) -> frozenset[str]:
    """The names of all classes of errors that are shown to people."""
    bases = {
        kind.name: {ast.unparse(base).rpartition(".")[2] for base in kind.bases}
        for module in modules
        for kind in ast.walk(module)
        if isinstance(kind, ast.ClassDef)
    }
    known = {BASE}
    while more := {name for name, above in bases.items() if above & known} - known:
        known |= more
    return frozenset(known)


class Module:
    """One module and the sentences in it."""

    def __init__(self, tree: ast.Module, errors: frozenset[str]) -> None:
        self._errors = errors
        self._calls: list[tuple[ast.Call, ast.FunctionDef | None]] = []
        self._parents: dict[ast.FunctionDef, ast.FunctionDef | None] = {}
        self._values: defaultdict[ast.FunctionDef | None, defaultdict[str, list[ast.expr]]] = defaultdict(
            lambda: defaultdict(list)
        )
        self._walk(tree, None)

    def sentences(self) -> Iterator[str]:
        """With %1, %2 ... for what is filled in."""
        for call, inside in self._calls:
            name = ast.unparse(call.func).rpartition(".")[2]
            if name == MARK:
                yield from self._texts(call.args[0], inside, 0)
            elif name in self._errors:
                for argument in _said(call):
                    yield from filter(_says_something, self._texts(argument, inside, 0))

    def untold(self) -> Iterator[str]:
        """Texts of errors of which nothing can be told, but those handed on from another error."""
        for call, inside in self._calls:
            if ast.unparse(call.func).rpartition(".")[2] in self._errors:
                for argument in _said(call):
                    handed_on = any(isinstance(part, ast.Attribute | ast.Subscript) for part in ast.walk(argument))
                    if not handed_on and not any(True for _ in self._texts(argument, inside, 0)):
                        yield f"line {call.lineno}: {ast.unparse(argument)}"

    def _walk(self, node: ast.AST, inside: ast.FunctionDef | None) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef):
                self._parents[child] = inside
            elif isinstance(child, ast.Call):
                self._calls.append((child, inside))
            elif isinstance(child, ast.Assign):
                for target in child.targets:
                    self._assign(target, child.value, inside)
            elif isinstance(child, ast.For):
                for item in self._items(child.iter):
                    self._assign(child.target, item, inside)
            self._walk(child, child if isinstance(child, ast.FunctionDef) else inside)

    def _assign(self, target: ast.expr, value: ast.expr, inside: ast.FunctionDef | None) -> None:
        if isinstance(target, ast.Name):
            self._values[inside][target.id].append(value)
        elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            for one, its in zip(target.elts, value.elts, strict=False):
                self._assign(one, its, inside)

    def _items(self, node: ast.expr) -> list[ast.expr]:
        """What a loop goes through, where that is a table of the module."""
        tables = self._values[None][node.id] if isinstance(node, ast.Name) else [node]
        return [item for table in tables if isinstance(table, ast.Tuple | ast.List) for item in table.elts]

    def _texts(self, node: ast.expr, inside: ast.FunctionDef | None, depth: int) -> Iterator[str]:
        """What ``node`` may read, where that can be told."""
        if depth > _DEEPEST:
            return
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield _with_holes(node)
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    yield from self._texts(part.value, inside, depth + 1)
        elif isinstance(node, ast.BinOp):
            parts = [list(self._texts(side, inside, depth + 1)) for side in (node.left, node.right)]
            yield from map("".join, product(*parts))
        else:
            for below in self._below(node, inside):
                yield from self._texts(*below, depth + 1)

    def _below(
        self, node: ast.expr, inside: ast.FunctionDef | None
    ) -> Iterator[tuple[ast.expr, ast.FunctionDef | None]]:
        """Where the text of ``node`` comes from."""
        if isinstance(node, ast.IfExp):
            yield from ((side, inside) for side in (node.body, node.orelse))
        elif isinstance(node, ast.BoolOp):
            yield from ((side, inside) for side in node.values)
        elif isinstance(node, ast.Name):
            yield from self._named(node.id, inside)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "strip":
            yield node.func.value, inside

    def _named(self, name: str, inside: ast.FunctionDef | None) -> Iterator[tuple[ast.expr, ast.FunctionDef | None]]:
        while inside is not None:
            if name in self._values[inside]:
                yield from ((value, inside) for value in self._values[inside][name])
                return
            if name in (parameters := _parameters(inside)):
                yield from self._handed_over(inside, name, parameters.index(name))
                return
            inside = self._parents[inside]
        yield from ((value, None) for value in self._values[None][name])

    def _handed_over(
        self, function: ast.FunctionDef, name: str, place: int
    ) -> Iterator[tuple[ast.expr, ast.FunctionDef | None]]:
        """What the module's own calls give a parameter."""
        for call, inside in self._calls:
            if ast.unparse(call.func).rpartition(".")[2] == function.name:
                named = [k.value for k in call.keywords if k.arg == name]
                yield from ((value, inside) for value in named or call.args[place : place + 1])


def _parameters(function: ast.FunctionDef) -> list[str]:
    names = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]
    bound = names[:1] == ["self"]
    return [*names[bound:], *(argument.arg for argument in function.args.kwonlyargs)]


def _with_holes(node: ast.JoinedStr) -> str:
    text, holes = "", 0
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            holes += 1
            text += f"%{holes}"
        elif isinstance(part, ast.Constant):
            text += str(part.value)
    return text
