"""Windows for tests: one with nothing in it, one with three versions of a crash."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reconciler.gui.languages import speak
from reconciler.gui.questions import Answer
from tests.gui.window.sample import A, B, Bench, bridge


@pytest.fixture
def open_bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Bench]]:
    """Opens windows that are put away at the end."""
    opened: list[Bench] = []

    def open_one() -> Bench:
        bench = Bench(tmp_path / "state", tmp_path / "settings.toml")
        opened.append(bench)
        bench.window.resize(1280, 800)
        bench.window.show()
        bench.window.activateWindow()
        qtbot.waitUntil(bench.window.isActiveWindow)
        return bench

    yield open_one
    for bench in opened:
        bench.told.answer = Answer.NO
        bench.window.close()
        bench.window.deleteLater()


@pytest.fixture
def empty(open_bench: Callable[[], Bench]) -> Bench:
    """A window with nothing in it."""
    return open_bench()


@pytest.fixture
def bench(open_bench: Callable[[], Bench]) -> Bench:
    """A window with three versions in six rows."""
    bench = open_bench()
    bench.workspace.do(bridge())
    bench.room.settle()
    bench.panes.setFocus()
    return bench


@pytest.fixture
def german(qapp: QApplication, open_bench: Callable[[], Bench]) -> Iterator[Bench]:
    """A window that speaks German, with three versions in six rows."""
    before = QLocale()
    assert speak(qapp, "de") == "de"
    bench = open_bench()
    bench.workspace.do(bridge())
    bench.room.settle()
    bench.panes.setFocus()
    yield bench
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def articles(tmp_path: Path) -> list[Path]:
    """Two reports of one crash in files."""
    paths = [tmp_path / "agency.txt", tmp_path / "courier.txt"]
    for path, lines in zip(paths, (A[:5], B), strict=True):
        path.write_text("\n\n".join((lines[0], " ".join(lines[1:]))), encoding="utf-8")
    return paths
