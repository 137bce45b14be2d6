"""Fonts for files that carry their own: found on the system, one face after the other asked for each character."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

# Regular and bold face of families that hold Latin and Cyrillic, the best first (all may be embedded).
_FAMILIES = (
    ("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"),
    ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"),
    ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf"),
    ("georgia.ttf", "georgiab.ttf"),
    ("Georgia.ttf", "Georgia Bold.ttf"),
    ("times.ttf", "timesbd.ttf"),
    ("Times New Roman.ttf", "Times New Roman Bold.ttf"),
    ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
    ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("arial.ttf", "arialbd.ttf"),
    ("Arial.ttf", "Arial Bold.ttf"),
)
# Asked for what the family lacks.
_OTHERS = ("DejaVuSans.ttf", "NotoSans-Regular.ttf", "Arial Unicode.ttf", "arial.ttf", "seguisym.ttf", "segoeui.ttf")


@dataclass(frozen=True, slots=True)
class FontFiles:
    """TrueType files: the regular and the bold face, and further ones for characters these lack."""

    regular: Path
    bold: Path
    others: tuple[Path, ...] = ()


def installed(folders: Iterable[Path] | None = None) -> FontFiles | None:
    """The best family in ``folders`` (those of the system where none are given); ``None`` if there is none."""
    found = dict(_files(_folders() if folders is None else folders))
    for regular, bold in _FAMILIES:
        if regular in found and bold in found:
            others = tuple(found[name] for name in _OTHERS if name in found and name != regular)
            return FontFiles(found[regular], found[bold], others)
    return None


def _files(folders: Iterable[Path]) -> Iterator[tuple[str, Path]]:
    wanted = {name for family in _FAMILIES for name in family} | set(_OTHERS)
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in sorted(wanted.intersection(names)):
                yield name, Path(place, name)


def _folders() -> list[Path]:
    home = Path(os.environ.get("HOME") or os.environ.get("USERPROFILE") or "/nonexistent")
    if sys.platform == "win32":
        return [home / "AppData/Local/Microsoft/Windows/Fonts", Path(os.environ.get("WINDIR", "C:/Windows"), "Fonts")]
    if sys.platform == "darwin":
        return [home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")]
    return [home / ".fonts", home / ".local/share/fonts", Path("/usr/local/share/fonts"), Path("/usr/share/fonts")]
