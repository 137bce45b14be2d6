#!/usr/bin/env python3
"""The tests of everything below the window, in an environment that has no Qt and the program as an installed wheel.

    python3 .ci/core_tests.py [ARGUMENT...]     arguments go to pytest

Makes .venv-core from what pyproject.toml asks for, less Qt; a second run finds it in place until that file changes.
Its Python is the system's own where that can make environments, so that two are tried: Debian 12 ships 3.11.2, whose
regular expressions give other answers than those of 3.11.5 and later.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv-core"
PYTHON = ENVIRONMENT / "bin" / "python"
STAMP = ENVIRONMENT / "made-for"
SYSTEM_PYTHON = "/usr/bin/python3"
MAY_SERVE = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))"
ALL_CORES = ["-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder"]
OF_THE_WINDOW = re.compile(r"(pyside6|qtawesome|pytest-qt)\b", re.IGNORECASE)
CHECKERS = re.compile(r"(ruff|mypy|import-linter|types-)\b", re.IGNORECASE)


def main() -> None:
    settings = (ROOT / "pyproject.toml").read_bytes()
    python = interpreter()
    wanted = f"{hashlib.sha256(settings).hexdigest()} {ROOT} {python}"
    if not STAMP.exists() or STAMP.read_text(encoding="utf-8") != wanted:
        make(python, tomllib.loads(settings.decode())["project"])
        STAMP.write_text(wanted, encoding="utf-8")
    install("--no-deps", "--force-reinstall", str(ROOT))
    try_wheel()
    os.chdir(ROOT)
    subprocess.run([PYTHON, "--version"], check=True)
    os.execv(PYTHON, [str(PYTHON), "-m", "pytest", *(sys.argv[1:] or ALL_CORES)])


def interpreter() -> str:
    """The system's Python, or this one where the system has none that is new enough and whole."""
    try:
        tried = subprocess.run([SYSTEM_PYTHON, "-I", "-c", MAY_SERVE], capture_output=True, check=False)
    except OSError:
        return sys.executable
    return sys.executable if tried.returncode else SYSTEM_PYTHON


def make(python: str, project: dict) -> None:
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    subprocess.run([python, "-m", "venv", ENVIRONMENT], check=True)
    requirements = project["dependencies"] + project["optional-dependencies"]["test"]
    install(*(line for line in requirements if not OF_THE_WINDOW.match(line) and not CHECKERS.match(line)))


def install(*arguments: str) -> None:
    command = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", *arguments]
    subprocess.run(command, stdin=subprocess.DEVNULL, check=True)


def try_wheel() -> None:
    """The installed program, away from the checkout, finds its data and aligns the samples."""
    samples = sorted((ROOT / "resources" / "samples").glob("*.txt"))
    command = [ENVIRONMENT / "bin" / "reconciler", "align", "--json", *samples]
    done = subprocess.run(
        command, cwd=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode or '"rows"' not in done.stdout:
        sys.exit(f"the installed wheel does not align the samples (exit code {done.returncode}):\n{done.stderr}")
    print(f"The installed wheel aligns the {len(samples)} samples without Qt.", flush=True)


if __name__ == "__main__":
    main()
