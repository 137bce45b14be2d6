"""The real program in a process of its own, as an editor or a script would start it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.support.places import ROOT

PATIENCE = 120


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's environment with the checkout importable and ``extra`` on top."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
    return {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1", **(extra or {})}


def run_program(
    *arguments: str | Path,
    cwd: Path | None = None,
    stdin: str = "",
    extra: Mapping[str, str] | None = None,
    patience: float = PATIENCE,
) -> subprocess.CompletedProcess[str]:
    """``python -m reconciler ARGUMENTS`` to its end; output as text, the exit code unchecked."""
    return run_python("-m", "reconciler", *map(str, arguments), cwd=cwd, stdin=stdin, extra=extra, patience=patience)


def run_python(
    *arguments: str,
    cwd: Path | None = None,
    stdin: str = "",
    extra: Mapping[str, str] | None = None,
    patience: float = PATIENCE,
) -> subprocess.CompletedProcess[str]:
    """This interpreter with other arguments, to its end; output as text, the exit code unchecked."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        input=stdin,
        env=environment(extra),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=patience,
        check=False,
    )
