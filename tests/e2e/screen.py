"""A screen of its own, the program on it, and keys pressed as a person would."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.program import environment

NEEDED = ("Xvfb", "xdotool")
PATIENCE = 60.0


def skip_without_screen() -> None:
    """Skip the test where no X server can be started."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {' and '.join(missing)}")


@contextmanager
def screen() -> Iterator[str]:
    """An X server with nothing on it; its display name."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


class Running:
    """The program on a screen."""

    def __init__(self, display: str, folders: Mapping[str, str], *files: Path) -> None:
        extra = {**folders, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._environment = environment(extra)
        self.process = subprocess.Popen([sys.executable, "-m", "reconciler", *map(str, files)], env=self._environment)
        self.window = ""

    def keys(self, *names: str) -> None:
        """Press keys, as xdotool names them."""
        for name in names:
            self._xdotool("key", "--clearmodifiers", name)
            time.sleep(0.15)

    def type(self, text: str) -> None:
        """Type words."""
        self._xdotool("type", "--delay", "15", text)
        time.sleep(0.3)

    def wait_for_window(self, title: str) -> None:
        """Wait until a window with ``title`` in its name is there, and give it the keyboard."""
        self.window = until(lambda: self._found(title))
        self._xdotool("windowfocus", "--sync", self.window)
        time.sleep(0.3)

    def wait_for_dialog(self, title: str) -> None:
        """Wait until a second window with ``title`` in its name stands over the first."""
        until(lambda: "yes" if len(self._all(title)) > 1 else "")
        time.sleep(0.3)

    def gone(self, title: str) -> None:
        """Wait until no window has ``title`` in its name."""
        until(lambda: "yes" if not self._found(title) else "")

    def kill(self) -> None:
        """End the program as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def end(self) -> int:
        """Wait for the program to end by itself; its exit code."""
        return self.process.wait(PATIENCE)

    def _found(self, title: str) -> str:
        return (self._all(title) or [""])[-1]

    def _all(self, title: str) -> list[str]:
        answer = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", title],
            env=self._environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return answer.stdout.split()

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self._environment, check=True, capture_output=True, timeout=20)


def until(found: Callable[[], str]) -> str:
    """The first answer that is not empty."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if answer := found():
            return answer
        time.sleep(0.1)
    raise AssertionError("waited in vain")
