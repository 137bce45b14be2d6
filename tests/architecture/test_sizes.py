"""Nothing may grow so long that it cannot be read at one sitting."""

from __future__ import annotations

import ast
from statistics import median

from tests.architecture import tree

LONGEST_FILE = 400
LONGEST_FUNCTION = 40
USUAL_FILE = 150
USUAL_FUNCTION = 9
MOST_PATHS = 8
MOST_METHODS = 20


def _is_list_of_rules(kind: ast.ClassDef) -> bool:
    """A stateful test is one class by Hypothesis' design: its methods are the list of what an editor may do."""
    return any(ast.unparse(base).endswith("RuleBasedStateMachine") for base in kind.bases)


def test_files_are_short() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in tree.all_files()}
    found = [f"{tree.name_of(path)}: {lines}" for path, lines in lengths.items() if lines > LONGEST_FILE]
    assert not found, "\n".join(found)


def test_functions_are_short() -> None:
    found = [
        f"{tree.name_of(path, function)}: {tree.length(function)}"
        for path in tree.all_files()
        for function in tree.functions(path)
        if tree.length(function) > LONGEST_FUNCTION
    ]
    assert not found, "\n".join(found)


def test_the_usual_file_and_function_are_much_shorter() -> None:
    files, functions = tree.package_files(), [f for path in tree.package_files() for f in tree.functions(path)]
    assert median(len(path.read_text(encoding="utf-8").splitlines()) for path in files) <= USUAL_FILE
    assert median(map(tree.length, functions)) <= USUAL_FUNCTION


def test_functions_have_few_paths() -> None:
    found = [
        f"{tree.name_of(path, function)}: {paths}"
        for path in tree.all_files()
        for function in tree.functions(path)
        if (paths := tree.complexity(function)) > MOST_PATHS
    ]
    assert not found, "\n".join(found)


def test_classes_have_few_methods() -> None:
    found = [
        f"{tree.name_of(path, kind)}: {tree.methods(kind)}"
        for path in tree.all_files()
        for kind in tree.classes(path)
        if tree.methods(kind) > MOST_METHODS and not _is_list_of_rules(kind)
    ]
    assert not found, "\n".join(found)
