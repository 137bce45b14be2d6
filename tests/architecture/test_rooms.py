"""What each room may import of the others: the table of the house, direct imports, those inside functions too.

import-linter sees to layers, neighbours and cycles, indirect imports included; this table is stricter on single rooms.
"""

from __future__ import annotations

import ast
import sys

import pytest

from tests.architecture import tree
from tests.support.places import PACKAGE
from tests.support.program import run_python

BELOW_APP = {
    "model",
    "assets",
    "text",
    "ingest",
    "translate",
    "semantic",
    "align",
    "discrepancies",
    "project",
    "export",
}
MAY_IMPORT = {
    "": set(),
    "__main__": {"cli", "gui", "app", "model"},  # where the two faces are joined: the work without a window uses both
    "model": set(),
    "assets": set(),
    "text": {"model", "assets"},
    "ingest": {"model", "text.clean"},
    "translate": {"model", "text", "assets"},
    "semantic": {"model"},
    "align": {"model", "text"},
    "discrepancies": {"model", "text"},
    "project": {"model"},
    "export": {"model", "text.nesting"},
    "app": BELOW_APP,
    "cli": {"app", "model"},
    "gui": {"app", "model", "assets"},
}
FROM_OUTSIDE = {
    "text": {"rapidfuzz", "py3langid"},
    "ingest": {"requests", "urllib3", "defusedxml", "lxml", "markdown_it", "pypdfium2", "trafilatura"},
    "translate": {"requests", "urllib3", "deep_translator", "ctranslate2", "sentencepiece", "keyring"},
    "semantic": {"numpy", "tokenizers"},
    "align": {"numpy", "rapidfuzz"},
    "discrepancies": {"rapidfuzz"},
    "export": {"reportlab", "markdown_it"},
    "app": {"platformdirs", "rapidfuzz", "regex"},
    "cli": {"click", "platformdirs"},
    "gui": {"PySide6", "shiboken6", "qtawesome", "platformdirs"},
}
NETWORK = {"urllib.request", "http.client", "http.server", "socket", "PySide6.QtNetwork"}
ONLY_NETWORKERS = {"ingest", "translate"}
VAGUE = {"utils", "util", "common", "helpers", "helper", "manager", "managers", "misc"}
MARK = "reconciler."


def _room(item: tree.Import) -> str:
    first = item.path.parts[0].removesuffix(".py")
    return "" if first == "__init__" else first


def _is_within(module: str, allowed: str) -> bool:
    return module == allowed or module.startswith(f"{allowed}.")


@pytest.fixture(scope="module")
def imports() -> list[tree.Import]:
    return [item for path in tree.package_files() for item in tree.imports(path)]


def test_every_room_stands_in_the_table() -> None:
    rooms = {path.name.removesuffix(".py") for path in PACKAGE.iterdir() if path.suffix == ".py" or path.is_dir()}
    assert rooms - {"__init__", "__pycache__", "_resources", "py.typed"} <= set(MAY_IMPORT)


def test_rooms_import_only_what_the_table_allows(imports: list[tree.Import]) -> None:
    ours = [item for item in imports if item.module.startswith(MARK)]
    found = [
        f"{item.path}:{item.line} imports {item.module}"
        for item in ours
        for module in [item.module.removeprefix(MARK)]
        if module not in ("__version__", "__doc__")
        and not any(_is_within(module, allowed) for allowed in MAY_IMPORT[_room(item)] | {_room(item)})
    ]
    assert not found, "\n".join(found)


def test_rooms_use_only_the_libraries_the_table_names(imports: list[tree.Import]) -> None:
    ours = {"reconciler", *sys.stdlib_module_names}
    found = [
        f"{item.path}:{item.line} imports {item.module}"
        for item in imports
        if item.module.partition(".")[0] not in ours | FROM_OUTSIDE.get(_room(item), set())
    ]
    assert not found, "\n".join(found)


def test_only_two_rooms_know_the_network(imports: list[tree.Import]) -> None:
    found = [
        f"{item.path}:{item.line} imports {item.module}"
        for item in imports
        if any(_is_within(item.module, name) for name in NETWORK) and _room(item) not in ONLY_NETWORKERS
    ]
    assert not found, "\n".join(found)


def test_every_folder_says_what_it_does() -> None:
    folders = {path.parent for path in tree.package_files()}
    silent = [
        tree.name_of(folder)
        for folder in folders
        if not (folder / "__init__.py").exists() or not ast.get_docstring(tree.tree_of(folder / "__init__.py"))
    ]
    assert not silent, "\n".join(silent)


def test_no_module_has_a_name_that_says_nothing() -> None:
    parts = {tree.name_of(path): set(path.relative_to(PACKAGE).with_suffix("").parts) for path in tree.package_files()}
    found = [name for name, words in parts.items() if words & VAGUE]
    assert not found, "\n".join(found)


def test_the_command_line_never_loads_qt() -> None:
    program = "import sys, reconciler.cli, pkgutil, importlib\n"
    program += (
        "for m in pkgutil.walk_packages(reconciler.cli.__path__, 'reconciler.cli.'): importlib.import_module(m.name)\n"
    )
    program += (
        "print(sorted({m.partition('.')[0] for m in sys.modules} & {'PySide6', 'shiboken6', 'qtawesome', 'qtpy'}))"
    )
    result = run_python("-c", program)
    assert result.stdout.strip() == "[]", result.stdout + result.stderr
