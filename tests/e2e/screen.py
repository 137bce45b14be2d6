"""A screen of its own that nobody else draws on, and a look at its pixels."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

NEEDED = ("Xvfb", "xdotool")
USUAL = (1440, 900)
NO_REPEATS = "-r"  # a key of xdotool's is down for long on a busy machine, and would be pressed once more


def skip_without_screen() -> None:
    """Skip the test where no X server can be started."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {' and '.join(missing)}")


@dataclass(frozen=True)
class Screen:
    """An X server.

    Attributes:
        display: what DISPLAY has to say.
        folder: where the server keeps its pixels.
        size: width and height.
    """

    display: str
    folder: Path
    size: tuple[int, int]

    def picture(self) -> QImage:
        """What is on the screen now, read from the server's own memory: a dead program can be looked at too."""
        data = (self.folder / "Xvfb_screen0").read_bytes()
        head = struct.unpack(">25I", data[:100])
        (size, width, height, line, colours) = head[0], head[4], head[5], head[12], head[19]
        first = size + 12 * colours
        pixels = data[first : first + line * height]
        return QImage(pixels, width, height, line, QImage.Format.Format_RGB32).copy()


@contextmanager
def screen(size: tuple[int, int] = USUAL) -> Iterator[Screen]:
    """An X server with nothing on it."""
    read, write = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        kind = f"{size[0]}x{size[1]}x24"
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", kind, "-fbdir", folder, "-nolisten", "tcp", NO_REPEATS],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        try:
            with os.fdopen(read) as pipe:
                yield Screen(f":{pipe.readline().strip()}", Path(folder), size)
        finally:
            server.terminate()
            server.wait(10)
