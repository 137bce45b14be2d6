"""``reconciler recover PROJECT``: former saves listed and brought back."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from reconciler.app.workspace import Workspace
from reconciler.cli.main import run
from reconciler.model.command import DescribeProject


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    moments = iter(datetime(2026, 3, 2, 9) + timedelta(hours=n) for n in range(100))  # noqa: DTZ001
    workspace, path = Workspace(tmp_path / "state", lambda: next(moments)), tmp_path / "fire.reconciler"
    for title in ("first", "second", "third"):
        workspace.do(DescribeProject(title=title))
        workspace.session.save(path)
    workspace.session.close()
    return path


def test_backups_are_listed(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["recover", str(saved), "--state", str(tmp_path / "state")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("  1  2026-03-02 ")


def test_a_backup_is_brought_back_under_another_name(saved: Path, tmp_path: Path) -> None:
    back = tmp_path / "back.reconciler"
    arguments = ["recover", str(saved), "--state", str(tmp_path / "state"), "--backup", "3", "-o", str(back)]
    assert run(arguments) == 0
    workspace = Workspace()
    workspace.open(back, read_only=True)
    assert workspace.project.title == "first"
    workspace.session.close()


def test_a_backup_that_is_not_there_is_bad_usage(saved: Path, tmp_path: Path) -> None:
    arguments = ["recover", str(saved), "--state", str(tmp_path / "state"), "--backup", "9", "-o", "x.reconciler"]
    assert run(arguments) == 2
