"""Makes pictures of the window, offscreen.

    python packaging/screenshots.py                                the pictures of the README and the help
    python packaging/screenshots.py --all FOLDER                   the whole set to be looked at, see picture_set.py
    python packaging/screenshots.py --theme dark --size 1024x700 --scale 2 --state export --out dark.png A.txt B.txt

``--state`` lists the states there are.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from picture_states import Room
from picture_steps import STATES

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from reconciler.app.analysis import Analysis
    from reconciler.model.command import Command

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "resources" / "help" / "pictures"
STANDARD = (
    ("review-light.png", "light", "reviewed"),
    ("review-dark.png", "dark", "reviewed"),
    ("export.png", "light", "export"),
    ("palette.png", "light", "palette"),
    ("empty.png", "light", "empty"),
)

# What was read and found out for one picture is good for the next of the same articles.
_READ: dict[tuple[Path, ...], tuple[Command | None, Analysis]] = {}


def main() -> int:
    options = _options()
    if options.all is not None:
        return _whole_set(options.all, options.only)
    room = TemporaryDirectory()
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen(Path(room.name), options)}"
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    sys.path.insert(0, str(ROOT))
    from PySide6.QtWidgets import QApplication

    from reconciler.gui.languages import speak

    application = QApplication(["screenshots"])
    speak(application, options.language)
    if options.set is not None:
        for line in options.set.read_text(encoding="utf-8").splitlines():
            out, theme, state, width, height, *files = json.loads(line)
            _make(Path(out), theme, state, (width, height), [Path(name) for name in files])
    elif options.out is not None:
        _make(options.out, options.theme, options.state, options.size, options.files)
    else:
        PICTURES.mkdir(parents=True, exist_ok=True)
        for name, theme, state in STANDARD:
            _make(PICTURES / name, theme, state, options.size, options.files)
    del application
    return 0


def _screen(folder: Path, options: argparse.Namespace) -> Path:
    """A screen as people have it around a window of this size: dialogs fit into it."""
    large = options.size[0] > 1024
    width, height = (1920, 1080) if large else (1024, 768)
    screen = {"name": "screen", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    whole = {"width": round(width * options.scale), "height": round(height * options.scale)}
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [screen | whole]}), encoding="utf-8")
    return path


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, help="articles; the shipped sample without any")
    parser.add_argument("--all", type=Path, metavar="FOLDER", help="make the whole set of pictures there")
    parser.add_argument("--only", default="", help="of the set, those with this in their name")
    parser.add_argument("--set", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--out", type=Path, help="the PNG to write; without it the standard set is made")
    parser.add_argument("--theme", default="light", help="light, dark or high-contrast")
    parser.add_argument("--language", default="en", help="en or de")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WIDTHxHEIGHT")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--state", default="review", choices=sorted(STATES))
    return parser.parse_args()


def _whole_set(folder: Path, only: str) -> int:
    """Make the set, a process for each language and scale: both are settled when a window is first made."""
    from picture_set import Picture, pictures

    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as room:
        groups: dict[tuple[str, float, bool], list[Picture]] = {}
        for picture in pictures(Path(room)):
            if only in picture.name:
                groups.setdefault((picture.language, picture.scale, picture.is_small), []).append(picture)
        for (language, scale, _small), group in groups.items():
            wanted = Path(room) / "wanted.jsonl"
            lines = [
                json.dumps([f"{folder / p.name}.png", p.theme, p.state, *p.size, *map(str, p.files)]) for p in group
            ]
            wanted.write_text("\n".join(lines), encoding="utf-8")
            command = [sys.executable, __file__, "--set", str(wanted), "--language", language, "--scale", str(scale)]
            command += ["--size", "x".join(map(str, group[0].size))]
            subprocess.run(command, check=True)
    return 0


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _make(out: Path, theme: str, state: str, size: tuple[int, int], files: list[Path]) -> None:
    from PySide6.QtCore import QEvent, QTimer
    from PySide6.QtWidgets import QApplication

    from reconciler.app.exporting import samples
    from reconciler.app.workspace import Workspace
    from reconciler.gui.headless import furnished

    workspace = Workspace()
    if not state.endswith("empty"):
        if tuple(files) not in _READ:
            _READ[tuple(files)] = workspace.read(files or samples()).command, workspace.analysis
        command, workspace.analysis = _READ[tuple(files)]
        if command is None:
            sys.exit("None of the files could be read.")
        workspace.do(command)
    room: Room = furnished(workspace, theme, size)  # states hang things on it
    # A question stops everything until it is answered: its picture is taken from inside.
    inside = QTimer()
    inside.setSingleShot(True)
    inside.timeout.connect(lambda: _shoot(room, out) if QApplication.activeModalWidget() is not None else None)
    inside.start(2000)
    room.inside = inside
    STATES[state](room)
    inside.stop()
    room.settle()
    for _ in range(3):
        QApplication.processEvents()
    _shoot(room, out)
    room.jobs.close()
    QApplication.closeAllWindows()
    for _ in range(3):
        QApplication.processEvents()  # what is put off to the next turn must not find the window gone
    room.window.deleteLater()
    # Without this it goes when the program ends: until then each theme put on dresses all windows made so far.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


def _shoot(room: Room, out: Path) -> None:
    """Save the picture once, and close the question that is open."""
    from PySide6.QtWidgets import QApplication

    if getattr(room, "shot", None) == out:
        return
    room.shot = out
    _composed(room.window).save(str(out))
    print(out)
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()
        if dialog.isVisible():
            return


def _composed(window: QWidget) -> QPixmap:
    """The window with the dialogs that stand over it, as they would be seen."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QApplication

    picture = window.grab()
    painter = QPainter(picture)
    for other in QApplication.topLevelWidgets():
        if other is window or not other.isVisible():
            continue
        if other.inherits("QMenu") or other.inherits("QTipLabel"):
            painter.drawPixmap(window.mapFromGlobal(other.pos()), other.grab())
        elif other.inherits("QDialog"):
            at = _middle(window, other)
            painter.setPen(window.palette().windowText().color())
            painter.fillRect(at.x() - 1, at.y() - 27, other.width() + 2, other.height() + 28, window.palette().mid())
            if not other.windowFlags() & Qt.WindowType.FramelessWindowHint:
                painter.drawText(at.x() + 10, at.y() - 8, other.windowTitle())
            painter.drawPixmap(at, other.grab())
    painter.end()
    return picture


def _middle(window: QWidget, dialog: QWidget) -> QPoint:
    return window.rect().center() - dialog.rect().center()


if __name__ == "__main__":
    sys.exit(main())
