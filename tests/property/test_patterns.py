"""Every compiled pattern of the package stays quick on a megabyte of bad input; a test finds them by itself."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import reconciler
from tests.support.patterns import patterns

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120  # seconds of wall clock for all patterns of a module; each one's own limit is CPU time


def modules() -> list[str]:
    names = [m.name for m in pkgutil.walk_packages(reconciler.__path__, "reconciler.")]
    return [name for name in names if ".gui" not in name and not name.endswith("__main__")]


WITH_PATTERNS = [name for name in modules() if patterns(name)]


def test_patterns_are_found() -> None:
    assert "reconciler.text.segment" in WITH_PATTERNS
    assert "reconciler.ingest.furniture" in WITH_PATTERNS


@pytest.mark.parametrize("module", WITH_PATTERNS)
def test_patterns_stay_quick(module: str) -> None:
    command = [sys.executable, "-m", "tests.support.patterns", module]
    done = subprocess.run(command, cwd=ROOT, check=False, timeout=PATIENCE, capture_output=True, encoding="utf-8")
    tried = done.stdout.splitlines() or [done.stderr]
    assert done.returncode == 0, f"does not stay quick: {tried[-1]}"
