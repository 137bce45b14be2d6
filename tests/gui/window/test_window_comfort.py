"""Larger letters everywhere, stillness, and what a screen reader is told of an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QStyle
from pytestqt.qtbot import QtBot

from reconciler.app import settings
from reconciler.gui import comfort, systemtheme
from reconciler.gui import theme as themes
from reconciler.gui.dialogs.export import ExportDialog
from reconciler.gui.dialogs.preferences import PreferencesDialog
from reconciler.gui.palette import Palette
from tests.gui.window.sample import Bench


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """The application is one for all tests."""
    yield
    comfort.enlarge(qapp, 100)
    comfort.calm(qapp, on=False)
    qapp.setStyleSheet("")


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader would say by itself."""
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def preferences(bench: Bench) -> PreferencesDialog:
    bench.act("edit.preferences")
    found = bench.window.findChild(PreferencesDialog)
    assert found is not None
    return found


def test_letters_grow_in_menus_lists_and_rows(bench: Bench, tmp_path: Path) -> None:
    bench.room.wear(bench.window.theme)
    bar, rows = bench.window.menuBar().font().pointSizeF(), bench.panes.styles.line
    dialog = preferences(bench)
    box = dialog.pages[0].editors["letters"]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("150"))
    assert bench.window.menuBar().font().pointSizeF() == pytest.approx(bar * 1.5)
    assert bench.room.board.discrepancies.view.font().pointSizeF() == pytest.approx(bar * 1.5)
    assert bench.panes.styles.line > rows * 1.3
    assert settings.load(tmp_path / "settings.toml").letters == 150
    box.setCurrentIndex(box.findData("100"))
    assert bench.window.menuBar().font().pointSizeF() == pytest.approx(bar)
    dialog.reject()


def test_the_preferences_grow_with_their_letters_and_stay_on_the_screen(bench: Bench, qtbot: QtBot) -> None:
    bench.room.wear(bench.window.theme)
    dialog = preferences(bench)
    assert dialog.width() <= dialog.screen().availableSize().width()
    box = dialog.pages[0].editors["letters"]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("200"))
    qtbot.waitUntil(lambda: dialog.names.viewport().width() >= dialog.names.sizeHintForColumn(0))
    dialog.reject()


def test_no_line_beside_the_account_to_export_is_cut_in_large_letters(bench: Bench) -> None:
    bench.room.wear(bench.window.theme)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    comfort.enlarge(application, 200)
    bench.act("file.export")
    dialog = bench.window.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.front_matter.width() >= dialog.front_matter.sizeHint().width()
    dialog.reject()


def test_the_account_to_export_leaves_room_for_the_frame_on_a_small_screen(bench: Bench) -> None:
    bench.act("file.export")
    dialog = bench.window.findChild(ExportDialog)
    assert dialog is not None
    room = dialog.screen().availableSize()
    assert dialog.width() + 10 <= room.width()
    assert dialog.height() + 40 <= room.height()
    dialog.reject()


def test_nothing_slides_when_motion_is_reduced(bench: Bench) -> None:
    bench.room.wear(bench.window.theme)
    dialog = preferences(bench)
    box = dialog.pages[0].editors["motion"]
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    assert bench.window.style().styleHint(duration, None, bench.window) == 0
    assert not bench.window.isAnimated()
    bench.act("view.theme")
    assert bench.window.style().styleHint(duration, None, bench.window) == 0, "another theme does not bring it back"
    box.setChecked(False)
    assert bench.window.isAnimated()
    assert bench.window.style().styleHint(duration, None, bench.window) > 0
    dialog.reject()


def test_the_list_of_differences_is_written_in_the_size_of_the_rows(bench: Bench) -> None:
    bench.act("view.list")
    before = bench.room.linear.view.list.font().pointSizeF()
    bench.act("view.zoom-in", "view.zoom-in")
    assert bench.room.linear.view.list.font().pointSizeF() > before * 1.15


def test_a_system_that_asks_for_contrast_gets_it(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    del qapp
    monkeypatch.setattr(systemtheme, "_more_contrast", lambda: True)
    assert systemtheme.current_theme("").name == "high-contrast"
    assert systemtheme.current_theme("light") == themes.load("light"), "what the editor chose goes first"


def test_answers_are_said(bench: Bench, heard: list[str]) -> None:
    bench.go(1)
    bench.act("go.next-discrepancy", "decide.take-1", "go.next-discrepancy", "go.next-discrepancy")
    assert heard[0].startswith("Discrepancy 1 of 3, figures: ")
    assert heard[2] == "Discrepancy 1 of 2, figures: A: six weeks; B: eight weeks.", "the class is named once"
    assert heard[1] == "Row 2 takes A."
    bench.act("go.next-discrepancy")
    assert "The end was reached: on from the top." in heard[-1]
    bench.act("view.only-undecided")
    assert heard[-1] == "5 rows are shown."


def test_the_line_of_the_palette_that_enter_takes_is_said(bench: Bench, heard: list[str], qtbot: QtBot) -> None:
    bench.act("edit.palette")
    palette = bench.window.findChild(Palette)
    assert palette is not None
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "omit")
    assert heard[-1] == "Omit"
    palette.close()


def test_a_caret_that_the_system_keeps_still_stays_still(qapp: QApplication, open_bench: Callable[[], Bench]) -> None:
    usual = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    open_bench()
    assert qapp.cursorFlashTime() == 0
    qapp.setCursorFlashTime(usual)


def test_what_moved_before_moves_again(qapp: QApplication) -> None:
    everything, fading, usual = Qt.UIEffect.UI_General, Qt.UIEffect.UI_FadeMenu, qapp.cursorFlashTime()
    was = qapp.isEffectEnabled(everything)
    for effect in (everything, fading):
        qapp.setEffectEnabled(effect, True)
    for _ in range(2):
        comfort.calm(qapp, on=True)
    assert not qapp.isEffectEnabled(fading)
    assert qapp.cursorFlashTime() == 0
    comfort.calm(qapp, on=False)
    assert qapp.isEffectEnabled(fading)
    assert qapp.cursorFlashTime() == usual
    qapp.setEffectEnabled(everything, was)
