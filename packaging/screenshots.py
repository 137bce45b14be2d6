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
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from picture_states import STATES as MORE
from picture_states import settled, unreadable

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
_READ: dict = {}


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
            command = [sys.executable, __file__, "--set", wanted, "--language", language, "--scale", str(scale)]
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
    room = furnished(workspace, theme, size)
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


def _shoot(room, out: Path) -> None:
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


def _composed(window):
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


def _middle(window, dialog):
    return window.rect().center() - dialog.rect().center()


def _act(*names: str) -> Callable:
    def act(room) -> None:
        for name in names:
            room.window.menus.entries[name].trigger()

    return act


def _decide(room) -> None:
    for row in room.workspace.project.rows[:6]:
        room.panes.go_to(row.id)
        taken = [n for n, v in enumerate(room.workspace.project.versions, 1) if v.id in row.cells]
        room.window.menus.entries[f"decide.take-{taken[-1]}"].trigger()
        if len(taken) > 1:
            room.window.menus.entries[f"decide.take-{taken[0]}"].trigger()
    _act("go.next-discrepancy", "decide.both", "go.next-discrepancy")(room)


def _reviewed(room) -> None:
    """A review under way: decided down to a row whose figures part."""
    parting = [d for d in room.desk.to_do() if d.kind.value == "figure" and d.severity > 1]
    # The clearest of them: a conflict in which as many versions as possible have their say.
    parting.sort(key=lambda d: (-d.severity, -len({r.version for r in d.readings if r.span})))
    for row in room.workspace.project.rows:
        if parting and row.id == parting[0].row:
            break
        room.panes.go_to(row.id)
        taken = _passing(room, row)
        room.window.menus.entries[f"decide.take-{taken}" if taken else "decide.omit"].trigger()
    room.settle()
    for found in parting[:1]:
        room.navigation.show(found)


def _passing(room, row) -> int:
    """The number of the first version that has the row; 0 where another's words would stand amid a quotation."""
    project = room.workspace.project
    number = next(n for n, version in enumerate(project.versions, 1) if version.id in row.cells)
    before = "".join(room.workspace.wording(r.id) for r in project.rows[: project.rows.index(row)])
    first = project.versions[0].id
    return 0 if before.count("“") > before.count("”") and first not in row.cells else number


def _write_note(room) -> None:
    from reconciler.model.command import PutNote
    from reconciler.model.decision import Note, NoteClass
    from reconciler.model.ids import NoteId

    _decide(room)
    row = room.panes.current_row()
    room.workspace.do(PutNote(Note(NoteId(""), row, "Ask the coastguard which figure holds.", NoteClass.CHECK)))
    room.board.raise_dock("notes")


def _find(room) -> None:
    from PySide6.QtWidgets import QLineEdit

    _act("edit.find")(room)
    room.find_bar.show_more()
    room.find_bar.findChild(QLineEdit, "find-field").setText("oil")
    _act("edit.find-next")(room)


def _figures(room) -> None:
    _act("go.next-discrepancy", "view.figures")(room)
    room.board.figures.finish()


def _agreements(room) -> None:
    _act("go.next-discrepancy", "view.agreements")(room)
    room.board.raise_dock("discrepancies")


def _page_of(room, number: int) -> None:
    from reconciler.gui.dialogs.preferences import PreferencesDialog

    room.window.findChild(PreferencesDialog).names.setCurrentRow(number)


def _failures(room) -> None:
    from reconciler.gui.dialogs.problem import Failures

    Failures(unreadable(room), 2, room.window).open()


def _error(room) -> None:
    from reconciler.gui.dialogs.problem import show_error

    show_error(unreadable(room)[0][1], room.window)


def _fault(room) -> None:
    from reconciler.gui.dialogs.problem import show_fault

    show_fault("Traceback (most recent call last):\n  File …\nValueError: …", room.window)


def _loading(room) -> None:
    from PySide6.QtCore import QCoreApplication

    from reconciler.gui.jobs import Advance

    label = QCoreApplication.translate("Importing", "Comparing the versions")
    for done in (0, 430):
        room.window.status_line.advance(Advance(label, done, 1000))


def _moved(room) -> None:
    row = next((row for row in room.workspace.project.rows if row.moved), room.workspace.project.rows[0])
    room.panes.go_to(row.id, next(iter(row.moved), None))


def _nothing_left(room) -> None:
    from reconciler.model.discrepancy import DiscrepancyClass

    room.filters.toggle("single")
    room.filters.toggle_class(DiscrepancyClass.NAME)


def _scrolled(room) -> None:
    rows = room.workspace.project.rows
    room.panes.go_to(rows[len(rows) // 2].id)
    room.panes.set_current(len(rows) // 2, len(room.workspace.project.versions) - 1)


def _import(room) -> None:
    from reconciler.app.exporting import samples

    room.desk.questions.files_to_open = lambda _folder="": samples()[:3]
    _act("file.import")(room)
    settled(room)


STATES: dict[str, Callable] = {
    "empty": lambda _room: None,
    "review": _act("go.next-discrepancy"),
    "decided": _decide,
    "reviewed": _reviewed,
    "palette": _act("go.next-discrepancy", "edit.palette"),
    "export": lambda room: (_reviewed(room), _act("file.export")(room)),
    "keys": _act("help.keys"),
    "about": _act("help.about"),
    "paste": _act("file.paste"),
    "describe": _act("go.next-discrepancy", "edit.describe"),
    "find": _find,
    "notes": _write_note,
    "note": _act("go.next-discrepancy", "decide.note"),
    "aside": lambda room: room.board.raise_dock("aside"),
    "figures": _figures,
    "own-order": _act("go.next-discrepancy", "view.own-order"),
    "agreements": _agreements,
    "hints": lambda room: (_act("go.next-discrepancy")(room), room.hints.start()),
    "versions": lambda room: room.board.raise_dock("versions"),
    "history": lambda room: (_decide(room), room.board.raise_dock("history")),
    "preferences": _act("edit.preferences"),
    "preference-keys": lambda room: (_act("edit.preferences")(room), _page_of(room, 3)),
    "preference-privacy": lambda room: (_act("edit.preferences")(room), _page_of(room, 4)),
    "why": lambda room: (_act("go.next-discrepancy")(room), room.board.raise_dock("why")),
    "guide": _act("go.next-discrepancy", "help.guide"),
    "guide-empty": _act("help.guide"),
    "list": _act("go.next-discrepancy", "view.list"),
    "base": _act("go.next-discrepancy", "view.base"),
    "base-own-order": _act("go.next-discrepancy", "view.base", "view.own-order"),
    "replace": lambda room: (_find(room), _act("edit.replace")(room)),
    "hits": _find,
    "translate": _act("edit.translate"),
    "address": _act("file.address"),
    "house": _act("decide.house"),
    "failures": _failures,
    "error": _error,
    "fault": _fault,
    "save-first": lambda room: (_decide(room), _act("file.new")(room)),
    "row-number": _act("go.row"),
    "loading": _loading,
    "edit": _act("go.next-discrepancy", "decide.edit"),
    "moved": _moved,
    "scrolled": _scrolled,
    "hidden": _act("go.next-discrepancy", "view.hide-column"),
    "large": _act("go.next-discrepancy", *["view.zoom-in"] * 5),
    "no-row": _nothing_left,
    "import": _import,
    "preference-1": lambda room: (_act("edit.preferences")(room), _page_of(room, 1)),
    "preference-2": lambda room: (_act("edit.preferences")(room), _page_of(room, 2)),
    "preference-5": lambda room: (_act("edit.preferences")(room), _page_of(room, 5)),
    "preference-6": lambda room: (_act("edit.preferences")(room), _page_of(room, 6)),
    "filtered": _act("view.only-differences", "go.next-discrepancy"),
    **MORE,
}


if __name__ == "__main__":
    sys.exit(main())
