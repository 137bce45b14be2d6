"""Whether there is a screen to open the window on; knows nothing of Qt, which ends the program where there is none."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path

_LOCAL = re.compile(r"(?:unix)?:(\d{1,5})(?:\.\d{1,3})?")
_LISTENING = Path("/proc/net/unix")


def lacking(environment: Mapping[str, str], platform: str = sys.platform) -> str:
    """Why no window can be opened, as a sentence; empty where one can, or where only trying tells.

    A display of another machine is not asked.
    """
    if platform != "linux" or environment.get("QT_QPA_PLATFORM") or environment.get("WAYLAND_DISPLAY"):
        return ""
    display = environment.get("DISPLAY", "")
    if not display:
        return "There is no display to open a window on (DISPLAY is not set)."
    local = _LOCAL.fullmatch(display)
    if local is None or _listens(f"/tmp/.X11-unix/X{int(local[1])}"):  # noqa: S108 - where X servers listen
        return ""
    return f"The display {display} (DISPLAY) cannot be reached."


def _listens(place: str) -> bool:
    """Whether a server listens there, under that name among the files or without a file."""
    if Path(place).exists() or not _LISTENING.exists():
        return True
    return any(line.split(" ")[-1] in (place, f"@{place}") for line in _LISTENING.read_text("utf-8").splitlines())
