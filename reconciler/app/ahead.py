"""What a thread works out before the window does it: a command, the project in a file."""

from __future__ import annotations

from pathlib import Path

from reconciler.project.document import Loaded, load
from reconciler.project.history import Ready
from reconciler.project.journal import ahead

__all__ = ["LARGE", "Loaded", "Ready", "ahead", "is_large", "load"]

LARGE = 100_000  # bytes of a project file: about what is read within a blink


def is_large(path: Path) -> bool:
    """Whether reading a project file takes long enough to be left to a thread; not so if nobody knows."""
    try:
        return path.stat().st_size > LARGE
    except OSError:
        return False
