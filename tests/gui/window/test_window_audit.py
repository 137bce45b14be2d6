"""The accessibility audit: everything in the window and its dialogs has a name, a way by Tab, a letter of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTimer, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDockWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconciler.app.translating import Translator
from reconciler.gui.dialogs.importing import ImportDialog
from reconciler.gui.dialogs.preferences import PreferencesDialog
from reconciler.gui.dialogs.problem import Failures, show_error, show_fault
from reconciler.gui.languages import speak
from reconciler.gui.palette import Palette
from reconciler.gui.questions import Questions
from reconciler.model.command import DescribeVersion, PutNote
from reconciler.model.decision import Note
from reconciler.model.errors import RefusedCommand, UnreadableInput
from reconciler.model.ids import NoteId, VersionId
from reconciler.translate.keys import Keys
from tests.gui.window.sample import Bench
from tests.support import hostile, ooxml, qt_audit
from tests.support.articles import articles

DOCKS = ("discrepancies", "figures", "notes", "aside", "why", "versions", "history")
BY_ACTION = (
    "file.address", "file.paste", "file.export", "edit.describe", "edit.translate", "edit.translate-row",
    "edit.alternatives", "edit.translation", "decide.note", "help.keys", "help.about",
)  # fmt: skip


def faults(window: QWidget) -> list[str]:
    """What is wrong in a window as it stands."""
    found = [f"no name: {w}" for w in qt_audit.nameless(window)]
    found += [f"one letter twice: {letter}: {texts}" for letter, texts in qt_audit.clashes(window).items()]
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible() and (lines := qt_audit.silent_items(view)):
            found.append(f"lines without words: {qt_audit.told(view)} {lines}")
    return found


def check(dialog: QWidget, qtbot: QtBot) -> None:
    """Audit a dialog that is on the screen, Tab included."""
    qtbot.waitUntil(dialog.isVisible)
    dialog.window().activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or dialog.window()))
    found = faults(dialog)
    found += [f"Tab does not lead to: {w}" for w in qt_audit.not_reached_by_tab(dialog)]
    assert not found, "\n".join(found)


@pytest.fixture(params=["en", "de"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language of the window: letters clash in each in its own way."""
    before = QLocale()
    assert speak(qapp, request.param) == request.param
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def foreign(spoken: str, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """A window with a German version, a note and a decision: every list has something in it."""
    del spoken
    monkeypatch.setattr(bench.room.translating, "_make", lambda: Translator(None, Keys(None, {})))
    bench.workspace.do(DescribeVersion(VersionId("courier"), language="de", dated=date(2024, 3, 12)))
    bench.workspace.do(PutNote(Note(NoteId(""), bench.go(2), "Ask the council")))
    bench.go(2, "courier")
    bench.act("decide.take-1")
    bench.room.settle()
    return bench


def dialog_of(bench: Bench) -> QDialog:
    """The dialog that was opened last."""
    found = [d for d in QApplication.topLevelWidgets() if isinstance(d, QDialog) and d.isVisible()]
    assert found, bench.said
    return found[-1]


@pytest.mark.parametrize("dock", DOCKS)
def test_everything_in_the_window_and_its_docks_has_a_name_and_a_letter_of_its_own(
    foreign: Bench, dock: str, qtbot: QtBot
) -> None:
    foreign.room.board.raise_dock(dock)
    foreign.room.board.fill()
    qtbot.wait(20)
    raised = foreign.window.findChild(QDockWidget, f"dock-{dock}")
    assert raised is not None
    assert not raised.widget().visibleRegion().isEmpty()
    assert faults(foreign.window) == []


@pytest.mark.parametrize("steps", [("edit.find",), ("edit.replace",), ("view.list",), ("view.own-order",)])
def test_everything_in_the_other_views_has_a_name(foreign: Bench, steps: tuple[str, ...], qtbot: QtBot) -> None:
    foreign.act(*steps)
    qtbot.wait(20)
    assert faults(foreign.window) == []


def test_the_empty_window_names_everything(empty: Bench) -> None:
    assert faults(empty.window) == []
    assert qt_audit.not_reached_by_tab(empty.window) == []


def test_no_menu_has_a_letter_twice(foreign: Bench) -> None:
    assert qt_audit.clashes_in_menus(foreign.window) == {}


def test_every_part_of_the_window_is_reached_by_f6(foreign: Bench, qtbot: QtBot) -> None:
    parts = [part for part in foreign.room.board.parts() if not part.isHidden()]
    met = set()
    for _ in range(len(parts) + 3):
        met.add(QApplication.focusWidget())
        foreign.act("go.next-pane")
    assert foreign.panes in met
    missed = [qt_audit.told(p) for p in parts if p not in met and not p.visibleRegion().isEmpty()]
    assert missed == []


@pytest.mark.parametrize("steps", [(), ("edit.replace",), ("view.list",), ("view.own-order",)])
def test_tab_leads_through_the_whole_window(bench: Bench, steps: tuple[str, ...], qtbot: QtBot) -> None:
    if steps:
        bench.act(*steps)
    bench.go(1)
    qtbot.wait(20)
    cells = 6 * 4
    assert qt_audit.not_reached_by_tab(bench.window, 2 * cells) == []


@pytest.mark.parametrize("name", BY_ACTION)
def test_dialogs_of_actions(foreign: Bench, name: str, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("")
    foreign.act(name)
    dialog = dialog_of(foreign)
    check(dialog, qtbot)
    dialog.close()


def test_the_palette(foreign: Bench) -> None:
    foreign.act("edit.palette")
    palette = foreign.window.findChild(Palette)
    assert palette is not None
    assert [w for w in qt_audit.nameless(foreign.window) if "palette" in w] == []
    assert all(qt_audit.silent_items(view) == [] for view in palette.findChildren(QAbstractItemView))
    palette.close()


def test_every_page_of_the_preferences(foreign: Bench, qtbot: QtBot) -> None:
    foreign.act("edit.preferences")
    dialog = foreign.window.findChild(PreferencesDialog)
    assert dialog is not None
    for number in range(len(dialog.pages)):
        dialog.names.setCurrentRow(number)
        dialog.names.setFocus()
        check(dialog, qtbot)
    dialog.close()


def test_the_import_dialog_with_a_locked_file(empty: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "versions"
    folder.mkdir()
    (folder / "a.docx").write_bytes(ooxml.tracked_docx(articles()[0]))
    (folder / "c.pdf").write_bytes(hostile.locked_pdf())
    empty.room.files.open_paths([folder])
    qtbot.waitUntil(lambda: not empty.room.jobs.busy, timeout=60000)
    dialog = empty.window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.is_filled)
    for place in range(2):
        dialog.list.setCurrentItem(dialog.list.topLevelItem(place))
        dialog.list.setFocus()
        check(dialog, qtbot)
    dialog.reject()


def test_house_spellings(empty: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    for name, spelling in (("a", "Zelensky"), ("b", "Selenskyj")):
        text = f"President {spelling} spoke in Kyiv on Monday about the war.\n\nMr {spelling} will travel on Friday.\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    empty.room.files.open_paths([tmp_path / "a.txt", tmp_path / "b.txt"])
    qtbot.waitUntil(lambda: not empty.room.jobs.busy and bool(empty.workspace.project.versions), timeout=60000)
    empty.act("decide.house")
    check(dialog_of(empty), qtbot)
    dialog_of(empty).close()


def refusal(parent: QWidget) -> QDialog:
    return show_error(RefusedCommand("It does not fit.", advice="Try another."), parent)


def fault(parent: QWidget) -> QDialog:
    return show_fault("Traceback: a fault", parent)


def failures(parent: QWidget) -> QDialog:
    dialog = Failures([("a.pdf", UnreadableInput("It is locked.", advice="Unlock it."))], 1, parent)
    dialog.open()
    return dialog


@pytest.mark.parametrize("show", [refusal, fault, failures])
def test_what_went_wrong(bench: Bench, show: Callable[[QWidget], QDialog], qtbot: QtBot) -> None:
    dialog = show(bench.window)
    check(dialog, qtbot)
    dialog.close()


ASKED: tuple[Callable[[Questions], object], ...] = (
    lambda q: q.row_number(1, 5),
    lambda q: q.save_first("Untitled"),
    lambda q: q.revert("Untitled"),
    lambda q: q.recover("Untitled, 3 steps"),
    lambda q: q.locked("It is open elsewhere.", "Close it there."),
    lambda q: q.overwrite("It was changed.", "Save it elsewhere."),
)


def asked(ask: Callable[[], object]) -> list[str]:
    """What is wrong in a dialog that ``ask`` waits for."""
    found: list[str] = ["nothing was asked"]

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, look)
            return
        found[:] = faults(dialog)
        dialog.close()

    QTimer.singleShot(20, look)
    ask()
    return found


@pytest.mark.parametrize("ask", ASKED)
def test_questions(bench: Bench, ask: Callable[[Questions], object]) -> None:
    assert asked(lambda: ask(Questions(bench.window))) == []


def test_cells_of_the_grid_all_read(foreign: Bench, spoken: str) -> None:

    table = QAccessible.queryAccessibleInterface(foreign.panes)
    names = [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]
    assert len(names) == 6 * 4
    assert all(names)
    assert len(set(names)) == len(names)
    marked = [table.child(n).text(QAccessible.Text.Description) for n in range(table.childCount())]
    if spoken == "en":
        assert "figures: 42 tonnes" in marked[4 + 1]
        assert marked[4 + 3] == "open discrepancies: must be settled; alignment 90 percent sure; 1 note"
    else:
        assert "Zahlen: 42 tonnes" in marked[4 + 1]
        assert "Zuordnung zu 90 Prozent sicher; 1 Notiz" in marked[4 + 3]
    states = [table.child(n).state() for n in range(4, 8)]
    assert [bool(s.checkable) for s in states] == [True, True, True, False]
    assert [bool(s.checked) for s in states] == [True, False, False, False]


def test_sentences_in_own_order_all_read(foreign: Bench, spoken: str) -> None:
    foreign.go(2, "courier")
    foreign.act("view.own-order")
    own = foreign.room.reading.own
    reader = QAccessible.queryAccessibleInterface(own)
    assert reader.role() == QAccessible.Role.List
    names = [reader.child(n).text(QAccessible.Text.Name) for n in range(reader.childCount())]
    assert len(names) == 4
    assert all(names)
    assert "A lorry with 42 tonnes" in names[1]
    assert ("version B" if spoken == "en" else "Fassung B") in names[1]
    focused = reader.focusChild()
    assert focused.text(QAccessible.Text.Name) == names[1]
    assert focused.state().focused
    assert not focused.rect().isEmpty()
    own.go(0, 0)
    assert len([reader.child(n) for n in range(reader.childCount())]) == 6, "now it is the agency’s article"
