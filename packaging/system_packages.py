"""What Reconciler needs of a Linux system: libraries, a font, a display to ask, and apt to bring what is missing."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

LINUX = sys.platform.startswith("linux")

# Shared library -> Debian package. Proved in a bare Debian 12: without these Qt's wheel does not even import.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",  # QtGui itself asks for it, shown or not
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
TEST_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool", "dbus-daemon": "dbus"}
ACCESSIBILITY_BUS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
FONT_PACKAGES = ["fontconfig", "fonts-dejavu-core"]


class Stop(Exception):
    """Nothing more can be done; the text says what is missing and what to do."""


def say(text: str) -> None:
    """One line for the person at the terminal, at once."""
    print(text, flush=True)


def has_display() -> bool:
    """Whether a window can be shown; Windows and macOS always can."""
    if not LINUX:
        return True
    return wayland_answers() or (bool(os.environ.get("DISPLAY")) and x_server_answers())


def wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name).is_socket()


def x_server_answers() -> bool:
    """Whether the X server that DISPLAY names takes a connection; yes where libxcb is not there yet to ask."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def prepare(missing: Callable[[], list[str]], *, agreed: bool) -> None:
    """Install the packages that ``missing`` names, and have it name them again to see that they came.

    On Linux only: elsewhere Qt's wheel brings all it needs. ``agreed`` spares the question before sudo.

    Raises:
        Stop: with the line to type, where this program may not or cannot install them.
    """
    packages = missing() if LINUX else []
    if not packages:
        return
    say(f"The system lacks: {' '.join(packages)}")
    install(packages, agreed=agreed)
    packages = missing()
    if packages:
        raise Stop(f"Still missing after the installation: {' '.join(packages)}\n{by_hand(packages)}")


def missing_to_run() -> list[str]:
    """Packages without which the window, or where there is no display the work without one, cannot start."""
    shown = has_display()
    libraries = dict(QT_LIBRARIES)
    if shown and os.environ.get("DISPLAY"):
        libraries.update(X11_LIBRARIES)
    if shown and os.environ.get("WAYLAND_DISPLAY"):
        libraries.update(WAYLAND_LIBRARIES)
    return missing_libraries(libraries) + missing_fonts()


def missing_to_test() -> list[str]:
    """Packages without which the suite cannot run: it opens real windows on an X server and an accessibility bus."""
    programs = [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
    bus = [] if any(Path(launcher).exists() for launcher in ACCESSIBILITY_BUS) else ["at-spi2-core"]
    return missing_libraries({**QT_LIBRARIES, **X11_LIBRARIES}) + missing_fonts() + programs + bus


def missing_libraries(libraries: dict[str, str]) -> list[str]:
    return [package for library, package in libraries.items() if not loads(library)]


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_fonts() -> list[str]:
    """None where fontconfig is set up and at least one font file lies where it looks."""
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]
    home = Path(os.environ.get("HOME", "/nonexistent"))
    folders += [home / ".fonts", home / ".local/share/fonts"]
    kinds = ("*.ttf", "*.otf", "*.ttc")
    found = any(next(folder.rglob(kind), None) for folder in folders if folder.is_dir() for kind in kinds)
    return [] if found and Path("/etc/fonts/fonts.conf").exists() else FONT_PACKAGES


def install(packages: list[str], *, agreed: bool) -> None:
    """With apt, as root or through sudo once the person at the terminal has agreed; stops where that cannot be."""
    if not shutil.which("apt-get"):
        raise Stop(
            "This system has no apt. Install what holds the following (Debian's names) with its own package manager,\n"
            f"then run the same command again:\n  {' '.join(packages)}"
        )
    if os.geteuid() == 0:
        prefix: list[str] = []
    elif shutil.which("sudo") and (agreed or agrees("Install them now with sudo apt-get?")):
        prefix = ["sudo"]
    else:
        raise Stop(by_hand(packages))
    apt(prefix, packages)


def agrees(question: str) -> bool:
    """A yes from a person at a terminal. Without a terminal nobody is asked and the answer is no."""
    if not sys.stdin or not sys.stdin.isatty():
        return False
    try:
        return input(f"{question} [Y/n] ").strip().lower() in ("", "y", "yes", "j", "ja")
    except EOFError:
        return False


def by_hand(packages: list[str]) -> str:
    line = f"apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"
    return f"Install them with this line, then run the same command again:\n  sudo {line}"


def apt(prefix: list[str], packages: list[str]) -> None:
    """Install ``packages``; the lists are fetched first where there are none, or where the first try failed."""
    base = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    fetch = [*base, "install", "-y", "--no-install-recommends", *packages]
    if has_package_lists() and succeeds(fetch):
        return
    if not (succeeds([*base, "update"]) and succeeds(fetch)):
        raise Stop(
            "apt could not install them; its own words stand above. If this computer is offline, connect it.\n"
            + by_hand(packages)
        )


def has_package_lists() -> bool:
    return next(Path("/var/lib/apt/lists").glob("*Packages*"), None) is not None


def succeeds(command: list[str]) -> bool:
    say(f"$ {' '.join(command)}")
    return subprocess.call(command, stdin=subprocess.DEVNULL) == 0
