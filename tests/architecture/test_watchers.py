"""The watchers that keep the other tests honest are seen to bite once, on planted faults."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.places import ROOT
from tests.support.program import run_python

FAULTS = Path(__file__).with_name("planted_faults.py")


def test_every_planted_fault_is_caught() -> None:
    pytest.importorskip("PySide6")
    planted = re.findall(r"^def (test_\w+)", FAULTS.read_text(encoding="utf-8"), re.MULTILINE)
    hasty = {"GRACE_FOR_LEFTOVERS": "0.5"}  # what is planted does not go away by itself
    result = run_python("-m", "pytest", "-q", "-p", "no:cacheprovider", str(FAULTS), cwd=ROOT, extra=hasty)
    caught = set(re.findall(r"^(?:FAILED|ERROR) \S+::(test_\w+)", result.stdout, re.MULTILINE))
    assert caught == set(planted), result.stdout
