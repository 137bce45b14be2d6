"""What the window shows in the usual pictures, by name: a review under way, the dialogs and lists that come up then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from picture_states import STATES as MORE
from picture_states import Room, State, settled, unreadable

if TYPE_CHECKING:
    from reconciler.model.row import Row


def _act(*names: str) -> State:
    def act(room: Room) -> None:
        for name in names:
            room.window.menus.entries[name].trigger()

    return act


def _both(*steps: State) -> State:
    """One state after the other."""

    def go(room: Room) -> None:
        for step in steps:
            step(room)

    return go


def _decide(room: Room) -> None:
    for row in room.workspace.project.rows[:6]:
        room.panes.go_to(row.id)
        taken = [n for n, v in enumerate(room.workspace.project.versions, 1) if v.id in row.cells]
        room.window.menus.entries[f"decide.take-{taken[-1]}"].trigger()
        if len(taken) > 1:
            room.window.menus.entries[f"decide.take-{taken[0]}"].trigger()
    _act("go.next-discrepancy", "decide.both", "go.next-discrepancy")(room)


def _reviewed(room: Room) -> None:
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
        room.panes.show_from(room.panes.place, 70)  # what was decided last, and what comes next


def _passing(room: Room, row: Row) -> int:
    """The number of the first version that has the row; 0 where another's words would stand amid a quotation."""
    project = room.workspace.project
    number = next(n for n, version in enumerate(project.versions, 1) if version.id in row.cells)
    before = "".join(room.workspace.wording(r.id) for r in project.rows[: project.rows.index(row)])
    first = project.versions[0].id
    return 0 if before.count("“") > before.count("”") and first not in row.cells else number


def _write_note(room: Room) -> None:
    from reconciler.model.command import PutNote
    from reconciler.model.decision import Note, NoteClass
    from reconciler.model.ids import NoteId

    _decide(room)
    row = room.panes.current_row()
    room.workspace.do(PutNote(Note(NoteId(""), row, "Ask the coastguard which figure holds.", NoteClass.CHECK)))
    room.board.raise_dock("notes")


def _find(room: Room) -> None:
    from PySide6.QtWidgets import QLineEdit

    _act("edit.find")(room)
    room.find_bar.show_more()
    room.find_bar.findChild(QLineEdit, "find-field").setText("oil")
    _act("edit.find-next")(room)


def _figures(room: Room) -> None:
    _act("go.next-discrepancy", "view.figures")(room)
    room.board.figures.finish()


def _agreements(room: Room) -> None:
    _act("go.next-discrepancy", "view.agreements")(room)
    room.board.raise_dock("discrepancies")


def _page(number: int) -> State:
    """The page of the preferences with that number."""

    def turn(room: Room) -> None:
        from reconciler.gui.dialogs.preferences import PreferencesDialog

        room.window.findChild(PreferencesDialog).names.setCurrentRow(number)

    return turn


def _failures(room: Room) -> None:
    from reconciler.gui.dialogs.problem import Failures

    Failures(unreadable(room), 2, room.window).open()


def _error(room: Room) -> None:
    from reconciler.gui.dialogs.problem import show_error

    show_error(unreadable(room)[0][1], room.window)


def _fault(room: Room) -> None:
    from reconciler.gui.dialogs.problem import show_fault

    show_fault("Traceback (most recent call last):\n  File …\nValueError: …", room.window)


def _loading(room: Room) -> None:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtTest import QTest

    from reconciler.gui.jobs import Advance
    from reconciler.gui.statusline import NOTICED

    label = QCoreApplication.translate("Importing", "Comparing the versions")
    for done in (0, 430):
        room.window.status_line.advance(Advance(label, done, 1000))
    QTest.qWait(NOTICED + 100)  # a job is shown once it is one to wait for


def _moved(room: Room) -> None:
    row = next((row for row in room.workspace.project.rows if row.moved), room.workspace.project.rows[0])
    room.panes.go_to(row.id, next(iter(row.moved), None))


def _nothing_left(room: Room) -> None:
    from reconciler.model.discrepancy import DiscrepancyClass

    room.filters.toggle("single")
    room.filters.toggle_class(DiscrepancyClass.NAME)


def _scrolled(room: Room) -> None:
    rows = room.workspace.project.rows
    room.panes.go_to(rows[len(rows) // 2].id)
    room.panes.set_current(len(rows) // 2, len(room.workspace.project.versions) - 1)


def _import(room: Room) -> None:
    from reconciler.app.exporting import samples

    room.desk.questions.files_to_open = lambda _folder="": samples()[:3]
    _act("file.import")(room)
    settled(room)


STATES: dict[str, State] = {
    "empty": lambda _room: None,
    "review": _act("go.next-discrepancy"),
    "decided": _decide,
    "reviewed": _reviewed,
    "palette": _act("go.next-discrepancy", "edit.palette"),
    "export": _both(_reviewed, _act("file.export")),
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
    "hints": _both(_act("go.next-discrepancy"), lambda room: room.hints.start()),
    "versions": lambda room: room.board.raise_dock("versions"),
    "history": _both(_decide, lambda room: room.board.raise_dock("history")),
    "preferences": _act("edit.preferences"),
    "preference-keys": _both(_act("edit.preferences"), _page(3)),
    "preference-privacy": _both(_act("edit.preferences"), _page(4)),
    "why": _both(_act("go.next-discrepancy"), lambda room: room.board.raise_dock("why")),
    "guide": _act("go.next-discrepancy", "help.guide"),
    "guide-empty": _act("help.guide"),
    "list": _act("go.next-discrepancy", "view.list"),
    "base": _act("go.next-discrepancy", "view.base"),
    "base-own-order": _act("go.next-discrepancy", "view.base", "view.own-order"),
    "replace": _both(_find, _act("edit.replace")),
    "hits": _find,
    "translate": _act("edit.translate"),
    "address": _act("file.address"),
    "house": _act("decide.house"),
    "failures": _failures,
    "error": _error,
    "fault": _fault,
    "save-first": _both(_decide, _act("file.new")),
    "row-number": _act("go.row"),
    "loading": _loading,
    "edit": _act("go.next-discrepancy", "decide.edit"),
    "moved": _moved,
    "scrolled": _scrolled,
    "hidden": _act("go.next-discrepancy", "view.hide-column"),
    "large": _act("go.next-discrepancy", *["view.zoom-in"] * 5),
    "no-row": _nothing_left,
    "import": _import,
    "preference-1": _both(_act("edit.preferences"), _page(1)),
    "preference-2": _both(_act("edit.preferences"), _page(2)),
    "preference-5": _both(_act("edit.preferences"), _page(5)),
    "preference-6": _both(_act("edit.preferences"), _page(6)),
    "filtered": _act("view.only-differences", "go.next-discrepancy"),
    **MORE,
}
