"""Folders of the program in the editor's home."""

from __future__ import annotations

from pathlib import Path


def cache_folder() -> Path:
    """What may be deleted at any time: translations asked for before, unpacked packages."""
    import platformdirs

    return platformdirs.user_cache_path("reconciler")
