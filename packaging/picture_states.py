"""What the window shows in pictures beside the common states: every mark, menu, question and list, full and empty.

Each function brings a furnished window into one state; nothing here knows how a picture is taken.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

KINDS = (
    "figure", "date", "name", "quote", "negation", "modality", "attribution", "omission", "wording", "artefact",
)  # fmt: skip
MENUS = ("file", "edit", "decide", "align", "go", "view", "help")
DOCKS = ("notes", "aside", "why", "history", "figures", "versions", "discrepancies")
PRESETS = ("footnotes", "report", "side-by-side")
FORMATS = ("html", "docx", "odt", "pdf", "json", "csv", "tei", "tmx")
QUESTIONS = ("recover", "revert", "locked", "overwrite")

Room = Any
State = Callable[[Room], None]


def act(room: Room, *names: str) -> None:
    """Trigger actions, one after the other."""
    for name in names:
        room.window.menus.entries[name].trigger()


def settled(room: Room) -> None:
    """Wait until the jobs of the window are done, four seconds at the most."""
    from PySide6.QtTest import QTest

    room.inside.stop()  # it is for what stops everything
    for _ in range(200):
        QTest.qWait(20)
        if not room.jobs.busy:
            return


def marked(kind: str) -> State:
    """Go to the clearest discrepancy of a class: in which as many versions as possible have their say."""

    def show(room: Room) -> None:
        from reconciler.gui.docks.entries import entries

        found = [e.discrepancy for e in entries(room.workspace, agreements=False) if e.discrepancy.kind.value == kind]
        found.sort(key=lambda d: (-d.severity, -len({r.version for r in d.readings if r.span})))
        if found:
            room.navigation.show(found[0])
        room.board.raise_dock("discrepancies")

    return show


def agreed(room: Room) -> None:
    """Agreements shown, at the row that has most of them, with what is said under the mouse."""
    act(room, "view.agreements")
    rows = sorted(room.workspace.project.rows, key=lambda row: -len(room.workspace.findings(row.id).agreements))
    room.panes.go_to(rows[0].id)
    room.board.raise_dock("discrepancies")
    _hover(room)


def hovered(room: Room) -> None:
    """What is said of a discrepancy under the mouse."""
    marked("figure")(room)
    _hover(room)


def _hover(room: Room) -> None:
    """Hold the mouse over the first mark of the current row that has something to say."""
    from PySide6.QtCore import QEvent, QPoint
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QApplication, QToolTip

    panes = room.panes
    for column in range(len(room.workspace.project.versions)):
        cell = panes.cell_rect(panes.place, column)
        for y in range(cell.top() + 8, cell.bottom(), 8):
            for x in range(cell.left() + 16, cell.right(), 12):
                at = QPoint(x, y)
                event = QHelpEvent(QEvent.Type.ToolTip, at, panes.viewport().mapToGlobal(at))
                QApplication.sendEvent(panes.viewport(), event)
                if QToolTip.isVisible():
                    return


def menu(name: str) -> State:
    """Open a menu of the bar, with its first menu inside."""

    def show(room: Room) -> None:
        act(room, "go.next-discrepancy")
        bar, opened = room.window.menuBar(), room.window.titled[name]
        opened.popup(bar.mapToGlobal(bar.actionGeometry(opened.menuAction()).bottomLeft()))
        inside = next((entry for entry in opened.actions() if entry.menu() is not None), None)
        if inside is not None:
            opened.setActiveAction(inside)
            inside.menu().popup(opened.mapToGlobal(opened.actionGeometry(inside).topRight()))

    return show


def row_menu(room: Room) -> None:
    """The menu of a cell."""
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QContextMenuEvent

    act(room, "go.next-discrepancy")
    room.panes.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))


def card_menu(room: Room) -> None:
    """The menu of a version's card."""
    from PySide6.QtCore import QPoint

    room.panes.card_menu_requested.emit(room.panes.header.mapToGlobal(QPoint(140, 40)))


def dock(name: str) -> State:
    """Raise a dock as it is; without notes or figures it says what to do."""

    def show(room: Room) -> None:
        room.board.raise_dock(name)
        room.board.figures.finish()

    return show


def treated(room: Room) -> None:
    """Rows in every state: taken, edited, left out, confirmed, pinned, kept apart, marked, taken by the program."""
    from reconciler.model.command import Decide
    from reconciler.model.decision import Decision, DecisionKind

    rows = [row.id for row in room.workspace.project.rows]
    act(room, "decide.propose")
    room.panes.go_to(rows[0])
    act(room, "decide.take-1", "align.confirm")
    text = "Forty-three people were hurt when a ferry and a tanker collided off Kaldra."
    room.workspace.do(Decide(((rows[1], Decision(DecisionKind.EDITED, (), text)),)))
    room.panes.go_to(rows[2])
    act(room, "decide.omit")
    room.panes.set_current(2, 0)
    act(room, "align.mark")
    room.panes.go_to(rows[3])
    room.panes.set_current(3, 2)
    act(room, "align.mark")
    room.panes.go_to(rows[4])
    act(room, "align.mark")
    room.panes.go_to(rows[2])
    settled(room)


def key_conflict(room: Room) -> None:
    """A key in the editor that another command has."""
    from PySide6.QtGui import QKeySequence

    from reconciler.gui.dialogs.keyeditor import KeyEditor
    from reconciler.gui.dialogs.preferences import PreferencesDialog

    act(room, "edit.preferences")
    room.window.findChild(PreferencesDialog).names.setCurrentRow(3)
    editor = room.window.findChild(KeyEditor)
    editor.choose("file.save")
    editor.field.setKeySequence(QKeySequence("Ctrl+E"))


def preferences_for(words: str) -> State:
    """Search the preferences."""

    def show(room: Room) -> None:
        from reconciler.gui.dialogs.preferences import PreferencesDialog

        act(room, "edit.preferences")
        room.window.findChild(PreferencesDialog).search.setText(words)

    return show


def palette_for(words: str) -> State:
    """Ask the palette for a command."""

    def show(room: Room) -> None:
        from PySide6.QtWidgets import QLineEdit

        from reconciler.gui.palette import Palette

        act(room, "go.next-discrepancy", "edit.palette")
        room.window.findChild(Palette).findChild(QLineEdit).setText(words)

    return show


def found(words: str, *, regex: bool = False) -> State:
    """Search for words."""

    def show(room: Room) -> None:
        from PySide6.QtWidgets import QCheckBox, QLineEdit

        act(room, "edit.find")
        if regex:
            room.find_bar.findChildren(QCheckBox)[2].setChecked(True)
        room.find_bar.findChild(QLineEdit, "find-field").setText(words)

    return show


def export(preset: str = "account", form: str = "md") -> State:
    """The export dialog with a preset in a format."""

    def show(room: Room) -> None:
        from reconciler.app.exporting import Format
        from reconciler.gui.dialogs.export import ExportDialog

        act(room, "decide.propose", "file.export")
        room.window.findChild(ExportDialog).choose(preset, Format(form))

    return show


def question(name: str) -> State:
    """One of the questions that stop everything until they are answered."""

    def show(room: Room) -> None:
        from reconciler.gui.moments import moment
        from reconciler.gui.sentences import two_lines

        asked = room.desk.questions
        if name == "recover":
            steps = room.files.tr("%n steps").replace("%n", "12")
            told = room.files.tr("%1: %2, the last one %3.").replace("%1", "tolm.reconciler")
            when = moment(*map(datetime.fromisoformat, ("2024-03-15T10:42", "2024-03-16T09:00")))
            asked.recover(told.replace("%2", steps).replace("%3", when))
        elif name == "revert":
            asked.revert("Tolm")
        else:
            getattr(asked, name)(*two_lines(_in_the_way(name)))

    return show


def _in_the_way(name: str) -> Any:
    """What is told of a project that somebody else has open or has written."""
    from reconciler.model.errors import ReconcilerError

    if name == "locked":
        what, kept = "“tolm.reconciler” is open already, by another program.", "It was not changed."
        return ReconcilerError(what, kept=kept, advice="Open a copy to read, or close it there first.")
    what = "“tolm.reconciler” was changed by another program since it was opened."
    advice = "Save under another name, or replace the file on disk."
    return ReconcilerError(what, kept="Neither version was touched.", advice=advice)


def unreadable(room: Room) -> list[tuple[str, Any]]:
    """Files that cannot be read, with what the readers say of them."""
    return list(room.workspace.read(_broken()).failures)


def _broken() -> list[Path]:
    folder = Path(mkdtemp(prefix="pictures-"))
    contents = {"draft-of-monday.docx": b"PK\x03\x04 cut off", "scan.pdf": b"%PDF-1.7\ncut off", "empty.txt": b""}
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in contents]


def import_with_errors(room: Room) -> None:
    """The import dialog, one file good, the others not."""
    from reconciler.app.exporting import samples
    from reconciler.gui.dialogs.importing import ImportDialog

    room.desk.questions.files_to_open = lambda _folder="": [samples()[0], *_broken()]
    act(room, "file.import")
    settled(room)
    dialog = room.window.findChild(ImportDialog)
    while not dialog.is_filled:
        settled(room)
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))


def translated(room: Room) -> None:
    """Rows with their translation below, one of them failed, one edited."""
    from datetime import date

    from reconciler.model.command import SetTranslations
    from reconciler.model.version import Translation, TranslationState

    german = next(v for v in room.workspace.project.versions if v.language == "de")
    states = (TranslationState.DONE, TranslationState.EDITED, TranslationState.FAILED, TranslationState.PENDING)
    made = []
    for number, sentence in enumerate(german.sentences):
        state = states[number % 4]
        empty = state in (TranslationState.FAILED, TranslationState.PENDING)
        words = "" if empty else f"[in English] {german.text_of(sentence)}"
        made.append((sentence.id, Translation(words, "LibreTranslate", state, made=date(2024, 3, 15))))
    room.workspace.do(SetTranslations(tuple(made)))
    act(room, "go.next-discrepancy")
    settled(room)


def _alternatives(room: Room) -> None:
    """A sentence in several translations, one beside the other."""
    translated(room)
    room.panes.set_current(0, [v.language for v in room.workspace.project.versions].index("de"))
    act(room, "edit.alternatives")


STATES: dict[str, State] = {
    **{f"mark-{kind}": marked(kind) for kind in KINDS},
    **{f"menu-{name}": menu(name) for name in MENUS},
    **{f"dock-{name}": dock(name) for name in DOCKS},
    **{f"export-{preset}": export(preset) for preset in PRESETS},
    **{f"export-{form}": export("account", form) for form in FORMATS},
    **{f"question-{name}": question(name) for name in QUESTIONS},
    "agreed": agreed,
    "hovered": hovered,
    "menu-row": row_menu,
    "menu-card": card_menu,
    "treated": treated,
    "key-conflict": key_conflict,
    "preferences-found": preferences_for("key"),
    "preferences-nothing": preferences_for("qxqx"),
    "palette-found": palette_for("nxt"),
    "palette-nothing": palette_for("qxqx"),
    "find-nothing": found("qxqx"),
    "find-wrong": found("(oil", regex=True),
    "import-errors": import_with_errors,
    "translated": translated,
    "alternatives": _alternatives,
}
