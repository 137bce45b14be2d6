"""An editor who does at random what the window lets people do, with keys, mouse and menus."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.exceptions import capture_exceptions

from reconciler.gui.questions import Answer
from reconciler.model.command import AddVersions
from reconciler.model.project import Project
from reconciler.model.row import AlignedRow, Alignment
from reconciler.model.version import Version
from reconciler.project.invariants import check
from tests.gui.test_panes_anything import assert_consistent
from tests.gui.window.sample import A, B, Bench, C, version

D = ("Am Montag prallte ein Lastwagen mit 24 Tonnen Kies gegen die alte Brücke von Tolm.", "Niemand wurde verletzt.")
WORDS = ("24 tonnes", "Tolm", "a", "Ein Satz.", "bridge", "€ 540,000", "“Nobody”", " ", "(")
# Left out: what ends the window or the project, and what asks strangers for something.
NEVER = frozenset({"file.quit", "file.new", "file.address", "file.sample", "edit.translate", "edit.translate-row"})
MORE = frozenset({"file.open", "file.import", "file.paste"})
MOST_VERSIONS = 6
KEYS = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Home),
    *(Qt.Key.Key_End, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Delete),
    *(Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_0, Qt.Key.Key_E, Qt.Key.Key_X, Qt.Key.Key_M, Qt.Key.Key_S),
)
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
LONGEST_JOB = 40.0  # seconds, on the busiest machine


def reports() -> AddVersions:
    """The three reports of the sample and a German one, in seven rows."""
    a, b, c = version("agency", "A", A), version("courier", "B", B), version("mill", "C", C)
    d = replace(version("zeitung", "D", D), language="de")

    def row(*cells: tuple[Version, int]) -> AlignedRow:
        return AlignedRow({v.id: (v.sentences[n].id,) for v, n in cells}, 0.9)

    rows = (
        row((a, 0), (b, 0)),
        row((a, 1), (b, 1), (c, 0), (d, 0)),
        row((a, 2), (b, 2)),
        row((a, 3), (d, 1)),
        row((a, 4), (b, 3), (c, 1)),
        row((c, 2)),
    )
    return AddVersions((a, b, c, d), Alignment(rows))


class Editor:
    """One window and whoever sits before it.

    Attributes:
        done: how many things were done so far.
        told: what was done, for the report of a failure.
    """

    def __init__(self, folder: Path) -> None:
        self.done = 0
        self.told: list[str] = []
        self._folder = folder
        self.bench = Bench(folder / "state", folder / "settings.toml")
        self.bench.told.project = folder / "story.reconciler"
        self.bench.told.answer = Answer.CANCEL
        self.bench.window.resize(1200, 760)
        self.bench.window.show()
        self.bench.workspace.do(reports())
        self.bench.room.settle()
        self.bench.panes.setFocus()

    @property
    def project(self) -> Project:
        return self.bench.workspace.project

    @contextmanager
    def doing(self, what: str) -> Iterator[None]:
        """One thing done; whatever was raised meanwhile, in slots and paint events too, is raised here."""
        self.told.append(what)
        with capture_exceptions() as caught, patched_choice():
            yield
            self._let_it_happen()
        assert not caught, f"{self.told[-12:]}: {caught}"
        self.done += 1
        self.look()

    def _let_it_happen(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def rest(self, _number: int = 0) -> None:
        """Wait until nothing runs any more."""
        deadline = time.monotonic() + LONGEST_JOB
        while self.bench.room.jobs.busy:
            assert time.monotonic() < deadline, (
                f"a job does not end: {self.bench.room.jobs._running}, {self.told[-30:]}"
            )
            QTest.qWait(5)

    def look(self) -> None:
        """Whether everything is as it should be."""
        check(self.project)
        assert_consistent(self.bench.panes)
        current = self.bench.panes.current()
        rows = {row.id for row in self.project.rows}
        assert current is None or current.row in rows
        assert set(self.bench.panes.content.rows) <= rows
        known = {v.id for v in self.project.versions}
        assert [v.id for v in self.bench.panes.content.versions] == [v.id for v in self.project.versions]
        assert self.bench.panes.hidden <= known or not known

    # ------------------------------------------------------------------ what people do

    def choose(self, number: int) -> None:
        """An entry of the menus that can be chosen, unless a dialog is in the way."""
        if QApplication.activeModalWidget() is not None:
            self.answer(number)
            return
        entries = [e for e in self.bench.window.menus.entries.values() if e.isEnabled()]
        enough = len(self.project.versions) >= MOST_VERSIONS or self.bench.room.jobs.busy
        never = NEVER | MORE if enough else NEVER
        entries = [e for e in entries if e.objectName() not in never]
        entry = entries[number % len(entries)]
        with self.doing(entry.objectName()):
            self.bench.told.number = 1 + number % max(1, len(self.project.rows))
            self.bench.told.files = [self.file(number)]
            self.bench.told.answer = Answer.YES if number % 5 == 0 else Answer.CANCEL
            entry.trigger()

    def press(self, number: int) -> None:
        """A key, wherever the keyboard is."""
        target = QApplication.focusWidget() or self.bench.panes
        key = KEYS[number % len(KEYS)]
        with self.doing(f"{key.name} in {type(target).__name__}"):
            QTest.keyClick(target, key, SHIFTED[number % len(SHIFTED)])

    def write(self, number: int) -> None:
        """Words, where the keyboard is in a field."""
        target = QApplication.focusWidget()
        if not isinstance(target, QLineEdit | QPlainTextEdit | QTextEdit):
            self.press(number)
            return
        with self.doing(f"words in {type(target).__name__}"):
            QTest.keyClicks(target, WORDS[number % len(WORDS)].encode("ascii", "ignore").decode())

    def click(self, number: int) -> None:
        """A cell, once, twice, with the other button, or dragged elsewhere with Alt held."""
        if QApplication.activeModalWidget() is not None:
            self.answer(number)
            return
        view = self.bench.panes.viewport()
        dice = random.Random(number)
        at, to = (QPoint(dice.randrange(max(1, view.width())), dice.randrange(max(1, view.height()))) for _ in range(2))
        ways: tuple[Callable[[], None], ...] = (
            lambda: QTest.mouseClick(view, LEFT, pos=at),
            lambda: QTest.mouseDClick(view, LEFT, pos=at),
            lambda: QTest.mouseClick(view, RIGHT, pos=at),
            lambda: drag(view, at, to, Qt.KeyboardModifier.AltModifier),
            lambda: drag(view, at, to, Qt.KeyboardModifier.NoModifier),
            lambda: QTest.mouseClick(self.bench.room.strip, LEFT, pos=QPoint(10, at.y())),
        )
        with self.doing(f"mouse {number % len(ways)}"):
            ways[number % len(ways)]()

    def use_a_list(self, number: int) -> None:
        """A tab, a line of a list or a button beside the grid."""
        if QApplication.activeModalWidget() is not None:
            self.answer(number)
            return
        things = [w for w in self.bench.window.findChildren(QWidget) if w.isVisible() and usable(w)]
        thing = things[number % len(things)]
        with self.doing(f"{type(thing).__name__} {thing.objectName() or thing.accessibleName()}"):
            use(thing, number)

    def answer(self, number: int) -> None:
        """Fill in and accept, or leave, what asks for something."""
        popup = QApplication.activePopupWidget()
        dialog = QApplication.activeModalWidget()
        if isinstance(popup, QMenu):
            with self.doing("menu left"):
                popup.close()
        elif isinstance(dialog, QDialog):
            with self.doing(f"{type(dialog).__name__} {'accepted' if number % 2 else 'left'}"):
                answered(dialog, number)
        else:
            self.press(number)

    def file(self, number: int) -> Path:
        """An article on the disk, now with these lines, now with others."""
        dice = random.Random(number)
        lines = dice.sample((*A, *B, *C, *D), dice.randint(1, 6))
        path = self._folder / f"article-{number % 3}.txt"
        path.write_text("\n\n".join(lines), encoding="utf-8")
        return path

    # ------------------------------------------------------------------ the end

    def take_all_back(self) -> None:
        """Undo everything and do it again: the same values as before."""
        workspace, end = self.bench.workspace, self.project
        history = workspace.session.history
        steps = len(history.done)
        with self.doing("all taken back and done again"):
            for _ in range(steps):
                workspace.undo()
            assert self.project == history.base
            for _ in range(steps):
                workspace.redo()
            assert self.project == end

    def leave(self) -> None:
        """Close whatever is open, and the window."""
        for _ in range(5):
            for open_one in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
                if open_one is not None:
                    open_one.close()
            self._let_it_happen()
        self.rest()
        self.take_all_back()
        self.bench.told.answer = Answer.NO
        self.bench.window.close()
        self.bench.window.deleteLater()
        self._let_it_happen()


SHIFTED = (
    *[Qt.KeyboardModifier.NoModifier] * 4,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
USABLE = (QAbstractButton, QAbstractItemView, QTabBar)


def usable(widget: QWidget) -> bool:
    """Whether a click on it belongs to the review; the empty window's own buttons open files."""
    names = {part.objectName() for part in ancestors(widget)}
    return isinstance(widget, USABLE) and widget.isEnabled() and not names & {"toolbar", "empty-state"}


def ancestors(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def use(thing: QWidget, number: int) -> None:
    """Click on it."""
    if isinstance(thing, QAbstractButton):
        thing.click()
    elif isinstance(thing, QTabBar):
        thing.setCurrentIndex(number % max(1, thing.count()))
    elif isinstance(thing, QAbstractItemView) and thing.model() is not None:
        root = thing.rootIndex()
        index = thing.model().index(number % max(1, thing.model().rowCount(root)), 0, root)
        button = RIGHT if number % 7 == 0 else LEFT
        QTest.mouseClick(thing.viewport(), button, pos=thing.visualRect(index).center())


def drag(view: QWidget, at: QPoint, to: QPoint, held: Qt.KeyboardModifier) -> None:
    QTest.mousePress(view, LEFT, held, at)
    QTest.mouseMove(view, to)
    QTest.mouseRelease(view, LEFT, held, to)


def answered(dialog: QDialog, number: int) -> None:
    """Write into its first empty field, then accept or leave it."""
    fields = [f for f in dialog.findChildren(QWidget) if isinstance(f, QLineEdit | QPlainTextEdit) and f.isVisible()]
    for field in fields[:1]:
        if not field.isReadOnly():
            QTest.keyClicks(field, json.dumps(number))
    if number % 2:
        dialog.accept()
    else:
        dialog.reject()


@contextmanager
def patched_choice() -> Iterator[None]:
    """The one question that is asked without the window's own way of asking takes the first answer."""
    chosen = staticmethod(lambda *given: (given[3][0], True))
    with patch("reconciler.gui.controllers.translating.QInputDialog.getItem", chosen):
        yield
