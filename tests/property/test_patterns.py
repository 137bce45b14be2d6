"""Every compiled pattern of the package stays quick on a megabyte of bad input; a test finds them by itself."""

from __future__ import annotations

import pkgutil
from pathlib import Path

import pytest

import reconciler
from tests.support.patterns import patterns, slow_ones


def modules() -> list[str]:
    names = [m.name for m in pkgutil.walk_packages(reconciler.__path__, "reconciler.")]
    return [name for name in names if ".gui" not in name and not name.endswith("__main__")]


WITH_PATTERNS = [name for name in modules() if patterns(name)]


@pytest.fixture(scope="module")
def slow() -> dict[str, str]:
    return slow_ones(WITH_PATTERNS)


def test_patterns_are_found() -> None:
    assert "reconciler.text.segment" in WITH_PATTERNS
    assert "reconciler.ingest.furniture" in WITH_PATTERNS


@pytest.mark.parametrize("module", WITH_PATTERNS)
def test_patterns_stay_quick(module: str, slow: dict[str, str]) -> None:
    assert not slow.get(module), f"does not stay quick: {slow[module]}"


def test_slow_patterns_are_found_and_the_next_modules_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = {"slow": 'P = re.compile("(a+)+b")', "quick": 'P = re.compile("a")', "broken": "P = re.compile('(')"}
    for name, line in lines.items():
        (tmp_path / f"{name}.py").write_text(f"import re\n\n{line}\n", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    found = slow_ones(list(lines))
    assert list(found) == ["slow", "broken"]
    assert "'(a+)+b' on 'a'" in found["slow"]
