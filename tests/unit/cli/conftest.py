"""What the command line is given."""

from __future__ import annotations

from pathlib import Path

import pytest

A = "The ferry Ostwind ran aground on Monday.\nTwelve people were hurt.\n"
B = "On Monday the ferry Ostwind ran aground.\nFourteen people were hurt, police said.\n"


@pytest.fixture
def papers(tmp_path: Path) -> list[Path]:
    """Two small versions of one story that part in a figure."""
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, text in zip(paths, (A, B), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths
