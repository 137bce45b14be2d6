"""The text files under version control."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tests.support.places import ROOT

NOT_OURS = {".png", ".ico", ".qm", ".docx", ".pdf", ".odt", ".zip", ".reconciler", ".gz", ".ttf"}


def tracked_texts() -> list[Path]:
    """The files under version control; without git (or without a repository) those of the folders that hold them."""
    git = shutil.which("git")
    listed = (
        subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False) if git else None
    )
    if listed and listed.returncode == 0 and listed.stdout:
        paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        folders = ["reconciler", "resources", "tests", "packaging", ".ci"]
        paths = [path for folder in folders for path in (ROOT / folder).rglob("*") if "__pycache__" not in path.parts]
    return [path for path in paths if path.is_file() and path.suffix not in NOT_OURS]
