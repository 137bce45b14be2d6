"""Where the shipped read-only data is: icons, themes, lexicon, samples, help, schema."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def folder(name: str = "") -> Path:
    """The folder of shipped data called ``name``, or the root of all of them.

    An installed wheel carries the data inside the package; a checkout keeps it beside the package.
    """
    inside = _PACKAGE / "_resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root / name if name else root


def read_text(name: str) -> str:
    """The text of the shipped file ``name`` (path below the data root, UTF-8)."""
    return folder(name).read_text(encoding="utf-8")
