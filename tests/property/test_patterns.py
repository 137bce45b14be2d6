"""Every compiled pattern of the package stays quick on a megabyte of bad input; a test finds them by itself."""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys

import pytest

import reconciler

WORST = ("1", "1,", "Aa ", " ", "„", "a", "1.", "A. ", "a\n")
LIMIT = 60  # seconds of wall clock for one module's patterns on one input; a quadratic pattern takes hours


def modules() -> list[str]:
    names = [m.name for m in pkgutil.walk_packages(reconciler.__path__, "reconciler.")]
    return [name for name in names if ".gui" not in name and not name.endswith("__main__")]


def patterns(module: str) -> list[re.Pattern[str]]:
    found: list[object] = []
    for value in vars(importlib.import_module(module)).values():
        found.extend(value if isinstance(value, tuple | list | set | frozenset) else [value])
        if isinstance(value, dict):
            found.extend([*value, *value.values()])
    flat = [part for value in found for part in (value if isinstance(value, tuple) else (value,))]
    return [p for p in flat if isinstance(p, re.Pattern) and isinstance(p.pattern, str)]


def run(module: str, worst: str) -> None:
    text = worst * (1_000_000 // len(worst))
    for pattern in patterns(module):
        for _ in pattern.finditer(text):
            pass


WITH_PATTERNS = [name for name in modules() if patterns(name)]


def test_patterns_are_found() -> None:
    assert "reconciler.text.segment" in WITH_PATTERNS
    assert "reconciler.ingest.furniture" in WITH_PATTERNS


@pytest.mark.parametrize("module", WITH_PATTERNS)
def test_patterns_stay_quick(module: str) -> None:
    code = (
        f"import sys; sys.path[:0] = {sys.path!r}\n"
        f"from tests.property.test_patterns import WORST, run\n"
        f"for worst in WORST: run({module!r}, worst)"
    )
    try:
        subprocess.run([sys.executable, "-c", code], check=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        pytest.fail(f"a pattern of {module} does not stay quick")
