"""The real program, looked at from outside its process, and waited for."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from tests.e2e.screen import Screen
from tests.e2e.sight import Sight, Thing
from tests.support.program import environment

PATIENCE = float(os.environ.get("PATIENCE", "40"))
PAUSE = 0.03
Found = TypeVar("Found")

# What the X library and Qt say of the bare screen, not of the program.
WORDS_OF_THE_SCREEN = ("XDG_RUNTIME_DIR", "propagateSizeHints", "qt.qpa.theme", "QDBusConnection")


class Running:
    """The program on a screen, in user folders of its own, and what can be seen of it."""

    def __init__(
        self, screen: Screen, *arguments: str | Path, extra: Mapping[str, str] | None = None, cwd: Path | None = None
    ) -> None:
        self.screen = screen
        self._folder = tempfile.TemporaryDirectory(prefix="look")
        self._socket = Path(self._folder.name) / "s"
        variables = {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", **(extra or {})}
        self._environment = environment(variables)
        self._errors = (Path(self._folder.name) / "stderr").open("w+b")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.witness", str(self._socket), *map(str, arguments)],
            env=self._environment,
            cwd=cwd,
            stderr=self._errors,
            start_new_session=True,
        )

    # ------------------------------------------------------------------ looking

    def look(self) -> Sight:
        """What is on the screen, once the program has time to say so."""
        with socket.socket(socket.AF_UNIX) as caller:
            caller.settimeout(PATIENCE)
            caller.connect(str(self._socket))
            parts = list(iter(lambda: caller.recv(1 << 20), b""))
        return Sight(json.loads(b"".join(parts)))

    def wait(self, there: Callable[[Sight], Found | None], what: str = "") -> Found:
        """Look until ``there`` finds something; what it found.

        Raises:
            AssertionError: nothing came, or the program has ended.
        """
        deadline, sight = time.monotonic() + PATIENCE, None
        while time.monotonic() < deadline:
            try:
                sight = self.look()
            except (FileNotFoundError, ConnectionRefusedError, ConnectionResetError):
                sight = None  # it has not come up yet
            except json.JSONDecodeError:
                sight = None  # it went down while it was asked
            if sight is not None and (found := there(sight)):
                return found
            if self.process.poll() is not None:
                raise AssertionError(f"the program has ended: {self.process.returncode}\n{self.complaints()}")
            time.sleep(PAUSE)
        raise AssertionError(f"waited in vain{' for ' if what else ''}{what}; {_told(sight)}\n{self.complaints()}")

    def wait_for(self, kind: str, **wanted: object) -> Thing:
        """The first thing that is as wanted, as soon as it is on the screen."""
        return self.wait(lambda sight: sight.one(kind, **wanted), f"{kind} {wanted}")

    def wait_until_idle(self, rows: bool = True) -> Sight:
        """Wait until nothing is read or aligned any more; with ``rows`` until there are some."""
        return self.wait(lambda sight: sight if sight.idle and (sight.rows or not rows) else None, "rest")

    def wait_for_answer(self, words: str) -> Sight:
        """Wait until these words are in the status line."""
        return self.wait(lambda sight: sight if sight.ready and words in sight.answer else None, f"answer {words!r}")

    def wait_for_focus(self, name: str) -> None:
        """Wait until the keyboard is in something of this name."""
        self.wait(lambda sight: self.managed(sight) and name in sight.focus, f"focus {name!r}")

    def wait_for_window(self, title: str) -> None:
        """Wait until a window with this title is there."""
        self.wait(lambda sight: sight.window(title), f"window {title!r}")

    def wait_until_gone(self, title: str) -> None:
        """Wait until no window has this in its title."""
        self.wait(lambda sight: sight.window(title) is None, f"the end of window {title!r}")

    def managed(self, sight: Sight) -> bool:
        """Whether a window has the keyboard; the uppermost is given it, as a window manager would: here is none."""
        if not sight.active and sight.windows:
            uppermost = [w for w in sight.windows if w["modal"]][-1:] or sight.windows[:1]
            self.xdotool("windowfocus", str(uppermost[0]["id"]))
        return bool(sight.active)

    def xdotool(self, *arguments: str) -> None:
        """Let keys and mouse do something."""
        subprocess.run(["xdotool", *arguments], env=self._environment, check=True, capture_output=True, timeout=40)

    # ------------------------------------------------------------------ the end

    def kill(self) -> None:
        """End the program, and what it started, as a power cut would."""
        with suppress(ProcessLookupError):  # it may have ended already
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(10)

    def ended_in_order(self) -> bool:
        """Whether the program ends by itself, without an error, and nothing that it started outlives it."""
        if self.process.wait(PATIENCE):
            return False
        try:
            os.killpg(self.process.pid, 0)
        except ProcessLookupError:
            return True
        return False

    def complaints(self) -> str:
        """What the program wrote where errors are written: exceptions in slots and painting, warnings, log lines."""
        self._errors.flush()
        lines = Path(self._errors.name).read_text(encoding="utf-8", errors="replace").splitlines()
        return "\n".join(line for line in lines if not any(words in line for words in WORDS_OF_THE_SCREEN))

    def clean_up(self) -> None:
        """Forget its folder."""
        self._errors.close()
        self._folder.cleanup()


def _told(sight: Sight | None) -> str:
    if sight is None:
        return "nothing was seen"
    names = ("row", "siglum", "answer", "busy", "rows", "shown")
    return f"windows {sight.titles}, focus {sight.focus!r}, " + ", ".join(f"{n} {sight.said.get(n)!r}" for n in names)
