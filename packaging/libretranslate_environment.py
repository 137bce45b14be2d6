"""A LibreTranslate server of the tests' own, in an environment of its own: its licence (AGPL) and pins stay outside.

About 580 MB. Nothing is downloaded when it runs: the tests build its packages.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from system_packages import Stop, say

OPTION = "--with-libretranslate"
VARIABLE = "RECONCILER_LIBRETRANSLATE"  # tells the tests which Python has the server
RELEASE = "libretranslate==1.9.6"


def prepare(root: Path) -> dict[str, str]:
    """Install the server beside the program where it is missing; the variable by which the tests find it."""
    folder = root / ".venv-libretranslate"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "installed.txt"
    if not (stamp.exists() and stamp.read_text(encoding="utf-8") == RELEASE):
        say(f"Installing {RELEASE} into {folder.name} (about 580 MB, some minutes) ...")
        _call([sys.executable, "-m", "venv", "--clear", str(folder)])
        _call([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", RELEASE])
        stamp.write_text(RELEASE, encoding="utf-8")
    return {VARIABLE: str(python)}


def _call(command: list[str]) -> None:
    if subprocess.call(command, stdin=subprocess.DEVNULL):
        raise Stop(f"{RELEASE} could not be installed; pip's own words stand above. Leave {OPTION} out to go on.")
