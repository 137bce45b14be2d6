"""Each import contract of pyproject.toml is seen to break once on a planted fault, and no other breaks with it."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.support.places import PACKAGE, ROOT
from tests.support.program import run_python

FAULTS = {
    "layers": {"align/planted.py": "import reconciler.export\n"},
    "detectors": {"discrepancies/dates/planted.py": "import reconciler.discrepancies.claims.opposites\n"},
    "qt": {"text/planted.py": "from PySide6.QtCore import QObject\n"},
    "icons": {"gui/planted.py": "import qtawesome\n"},
    "readers": {"text/planted.py": "from lxml import etree\n"},
    "network": {"project/planted.py": "def fetch():\n    import requests\n"},
    "cycles": {
        "text/planted_one.py": "import reconciler.text.planted_two\n",
        "text/planted_two.py": "import reconciler.text.planted_one\n",
    },
}
PROGRAM = "import sys; from importlinter.cli import lint_imports_command as run; run(['--no-cache', '--no-logo'])"


def _broken(folder: Path) -> set[str]:
    """Ids of the contracts that do not hold for the package in ``folder``."""
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    names = dict(re.findall(r'^id = "(\w+)"\nname = "(.+)"$', settings, re.MULTILINE))
    output = run_python("-c", PROGRAM, cwd=folder, extra={"PYTHONPATH": str(folder), "COLUMNS": "200"}).stdout
    assert output.count("KEPT") + output.count("BROKEN") >= len(names), output
    return {id_ for id_, name in names.items() if f"{name} BROKEN" in output}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    pytest.importorskip("importlinter")
    shutil.copytree(PACKAGE, tmp_path / "reconciler", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.mark.parametrize("contract", FAULTS)
def test_contract_breaks_on_a_planted_fault(copy: Path, contract: str) -> None:
    for name, text in FAULTS[contract].items():
        (copy / "reconciler" / name).write_text(text, encoding="utf-8")
    assert _broken(copy) == {contract}


def test_a_room_that_no_layer_names_breaks_the_layers(copy: Path) -> None:
    (copy / "reconciler" / "attic").mkdir()
    (copy / "reconciler" / "attic" / "__init__.py").write_text('"""Odds and ends."""\n', encoding="utf-8")
    assert _broken(copy) == {"layers"}


def test_contracts_hold_for_the_package_as_it_is(copy: Path) -> None:
    assert _broken(copy) == set(), sys.version
