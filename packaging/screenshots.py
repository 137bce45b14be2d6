"""Makes pictures of the window, offscreen.

    python packaging/screenshots.py                                the pictures of the README and the help
    python packaging/screenshots.py --theme dark --size 1024x700 --scale 2 --state export --out dark.png A.txt B.txt

States: empty, review, decided, reviewed, palette, export, keys, about, paste, describe, find, notes, aside, why, note,
filtered, figures, agreements, own-order, versions, history,
preferences, preference-keys, preference-privacy.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "resources" / "help" / "pictures"
STANDARD = (
    ("review-light.png", "light", "reviewed"),
    ("review-dark.png", "dark", "reviewed"),
    ("export.png", "light", "export"),
    ("palette.png", "light", "palette"),
    ("empty.png", "light", "empty"),
)


def main() -> int:
    options = _options()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    sys.path.insert(0, str(ROOT))
    from PySide6.QtWidgets import QApplication

    from reconciler.gui.languages import speak

    application = QApplication(["screenshots"])
    speak(application, options.language)
    if options.out is not None:
        _make(options.out, options.theme, options.state, options.size, options.files)
    else:
        PICTURES.mkdir(parents=True, exist_ok=True)
        for name, theme, state in STANDARD:
            _make(PICTURES / name, theme, state, options.size, options.files)
    del application
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, help="articles; the shipped sample without any")
    parser.add_argument("--out", type=Path, help="the PNG to write; without it the standard set is made")
    parser.add_argument("--theme", default="light", help="light, dark or high-contrast")
    parser.add_argument("--language", default="en", help="en or de")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WIDTHxHEIGHT")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--state", default="review", choices=sorted(STATES))
    return parser.parse_args()


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _make(out: Path, theme: str, state: str, size: tuple[int, int], files: list[Path]) -> None:
    from PySide6.QtWidgets import QApplication

    from reconciler.app.exporting import samples
    from reconciler.app.workspace import Workspace
    from reconciler.gui.headless import furnished

    workspace = Workspace()
    if state != "empty":
        command = workspace.read(files or samples()).command
        if command is None:
            sys.exit("None of the files could be read.")
        workspace.do(command)
    room = furnished(workspace, theme, size)
    STATES[state](room)
    room.settle()
    for _ in range(3):
        QApplication.processEvents()
    _composed(room.window).save(str(out))
    print(out)
    room.jobs.close()
    QApplication.closeAllWindows()
    room.window.deleteLater()
    QApplication.processEvents()


def _composed(window):
    """The window with the dialogs that stand over it, as they would be seen."""
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QApplication

    picture = window.grab()
    painter = QPainter(picture)
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible() and other.inherits("QDialog"):
            at = _middle(window, other)
            painter.fillRect(at.x() - 1, at.y() - 1, other.width() + 2, other.height() + 2, window.palette().mid())
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
    for row in room.workspace.project.rows:
        if parting and row.id == parting[0].row:
            break
        room.panes.go_to(row.id)
        first = next(n for n, v in enumerate(room.workspace.project.versions, 1) if v.id in row.cells)
        room.window.menus.entries[f"decide.take-{first}"].trigger()
    room.settle()
    for found in parting[:1]:
        room.navigation.show(found)


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


STATES: dict[str, Callable] = {
    "empty": lambda _room: None,
    "review": _act("go.next-discrepancy"),
    "decided": _decide,
    "reviewed": _reviewed,
    "palette": _act("go.next-discrepancy", "edit.palette"),
    "export": lambda room: (_decide(room), _act("file.export")(room)),
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
    "preference-keys": lambda room: (_act("edit.preferences")(room), _page_of(room, 2)),
    "preference-privacy": lambda room: (_act("edit.preferences")(room), _page_of(room, 3)),
    "why": lambda room: (_act("go.next-discrepancy")(room), room.board.raise_dock("why")),
    "filtered": _act("view.only-differences", "go.next-discrepancy"),
}


if __name__ == "__main__":
    sys.exit(main())
