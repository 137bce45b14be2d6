"""Earlier states in the window: listed, counted, told apart, opened as a copy; none, and one that is damaged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reconciler.app.earlier import earlier_states
from reconciler.gui.dialogs.earlier import DECIDED, NOTES, SAVED, VERSIONS, EarlierDialog
from reconciler.gui.moments import moment
from reconciler.gui.questions import Answer
from reconciler.model.command import PutNote
from reconciler.model.decision import Note
from reconciler.model.ids import NoteId
from tests.gui.window.sample import NOON, Bench
from tests.support import qt_audit


@pytest.fixture
def saved(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    """Saved three times, a day apart; between two saves a row was decided, then a note written. One step is unsaved."""
    bench: Bench = request.getfixturevalue(getattr(request, "param", "bench"))
    bench.told.project = tmp_path / "bridge.reconciler"
    row = bench.workspace.project.rows[3].id
    _save(bench, NOON - timedelta(days=2))
    bench.go(2)
    bench.act("decide.take-1")
    _save(bench, NOON - timedelta(days=1))
    bench.workspace.do(PutNote(Note(NoteId(""), row, "Ask the hospital.")))
    _save(bench, NOON)
    bench.go(4)
    bench.act("decide.omit")
    yield bench
    bench.told.answer = Answer.NO


def _save(bench: Bench, at: datetime) -> None:
    bench.workspace.session.now = lambda: at
    bench.act("file.save")


def opened(bench: Bench, qtbot: QtBot) -> EarlierDialog:
    """The dialog with all states looked through."""
    bench.act("file.earlier")
    (dialog,) = [one for one in bench.window.findChildren(EarlierDialog) if one.isVisible()]
    qtbot.waitUntil(lambda: not bench.room.jobs.busy)
    return dialog


def column(dialog: EarlierDialog, number: int) -> list[str]:
    return [dialog.states.topLevelItem(n).text(number) for n in range(dialog.states.topLevelItemCount())]


def lines(dialog: EarlierDialog) -> list[str]:
    return [dialog.differing.item(n).text() for n in range(dialog.differing.count())]


def button(dialog: EarlierDialog, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)


def test_the_states_stand_there_with_what_was_done_by_then(saved: Bench, qtbot: QtBot) -> None:
    dialog = opened(saved, qtbot)
    when = [moment(NOON - timedelta(days=days), NOON) for days in range(3)]
    assert [text.split(" at ")[0] for text in when] == ["today", "yesterday", "on 13 March 2024"]
    assert column(dialog, SAVED) == [text.capitalize().replace("march", "March") for text in when]
    assert column(dialog, DECIDED) == ["1 of 6", "1 of 6", "0 of 6"]
    assert column(dialog, NOTES) == ["1", "0", "0"]
    assert column(dialog, VERSIONS) == ["3", "3", "3"]
    assert not button(dialog, "Stop counting").isVisible()
    dialog.reject()


def test_what_is_another_now_is_told_state_by_state_by_keys_alone(saved: Bench, qtbot: QtBot) -> None:
    dialog = opened(saved, qtbot)
    assert dialog.states.hasFocus()
    assert lines(dialog) == ["Row 4: then undecided, now left out"]
    QTest.keyClick(dialog.states, Qt.Key.Key_Down)
    assert lines(dialog) == [
        "Row 4: then undecided, now left out",
        "Row 4, a note written since: “Ask the hospital.”",
    ]
    QTest.keyClick(dialog.states, Qt.Key.Key_Down)
    assert lines(dialog)[0].startswith("Row 2: then undecided, now “A lorry loaded with 24 tonnes")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_nothing_differs_right_after_a_save(saved: Bench, qtbot: QtBot) -> None:
    saved.act("edit.undo")
    dialog = opened(saved, qtbot)
    assert lines(dialog) == ["Nothing differs: the project is as it was saved then."]
    dialog.reject()


def test_a_state_is_opened_as_a_copy_and_overwrites_nothing(saved: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    saved.act("file.save")
    project, states = tmp_path / "bridge.reconciler", earlier_states(saved.workspace.session)
    before = [path.read_bytes() for path in (project, *(state.path for state in states))]
    recent = saved.window.preferences.value.recent
    saved.go(5)
    dialog = opened(saved, qtbot)
    QTest.keyClick(dialog.states, Qt.Key.Key_End)
    QTest.keyClick(dialog.states, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert saved.decision(2) is None
    assert saved.number == 5, "where the editor was"
    when = moment(NOON - timedelta(days=2), NOON)
    assert saved.said == (
        f"“bridge.reconciler” as it was saved {when} is open as a copy; Ctrl+Shift+S gives it a file of its own."
    )
    assert saved.window.windowTitle().startswith("bridge (13 Mar 2024, 12:00")
    assert "(read-only)" in saved.window.windowTitle()
    saved.act("decide.take-1")
    saved.told.project = tmp_path / "older.reconciler"
    saved.act("file.save")
    assert saved.told.asked[-1] == "project bridge 2024-03-13 12.00.reconciler"
    assert saved.workspace.session.path == tmp_path / "older.reconciler"
    assert [path.read_bytes() for path in (project, *(state.path for state in states))] == before
    assert saved.window.preferences.value.recent == (str(tmp_path / "older.reconciler"), *recent)


def test_the_name_suggested_for_a_copy_is_of_no_file_that_is_there(saved: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    saved.act("file.save")
    (tmp_path / "bridge 2024-03-15 12.00.reconciler").write_text("something else")
    dialog = opened(saved, qtbot)
    button(dialog, "Open as a copy").click()
    saved.told.project = None
    saved.act("file.save-as")
    assert saved.told.asked[-1] == "project bridge 2024-03-15 12.00 2.reconciler"


def test_unsaved_work_is_asked_about_before_a_state_takes_its_place(saved: Bench, qtbot: QtBot) -> None:
    saved.told.answer = Answer.CANCEL
    dialog = opened(saved, qtbot)
    button(dialog, "Open as a copy").click()
    assert saved.told.asked[-1] == "save bridge"
    assert saved.decision(4) is not None


def test_a_damaged_state_says_what_happened_what_was_kept_and_what_to_do(saved: Bench, qtbot: QtBot) -> None:
    state = earlier_states(saved.workspace.session)[1]
    state.path.write_bytes(b"no project at all")
    dialog = opened(saved, qtbot)
    assert column(dialog, DECIDED) == ["1 of 6", "cannot be read", "0 of 6"]
    QTest.keyClick(dialog.states, Qt.Key.Key_Down)
    told = lines(dialog)
    assert told[0].startswith(f"“{state.path.name}”")
    assert told[1:] == [
        "Your project and its other earlier states are as they were.",
        "Choose the state before or after this one.",
    ]
    assert not button(dialog, "Open as a copy").isEnabled()
    QTest.keyClick(dialog.states, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog.states, Qt.Key.Key_Down)
    assert button(dialog, "Open as a copy").isEnabled()
    dialog.reject()


def test_counting_can_be_stopped_and_the_chosen_state_is_counted_all_the_same(saved: Bench, qtbot: QtBot) -> None:
    saved.act("file.earlier")
    (dialog,) = saved.window.findChildren(EarlierDialog)
    stop = button(dialog, "Stop counting")
    assert stop.isVisible()
    stop.click()
    qtbot.waitUntil(lambda: not saved.room.jobs.busy)
    assert column(dialog, DECIDED) == ["1 of 6", "not counted", "not counted"]
    QTest.keyClick(dialog.states, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not saved.room.jobs.busy)
    assert column(dialog, DECIDED) == ["1 of 6", "not counted", "0 of 6"]
    assert len(lines(dialog)) == 3
    dialog.reject()


def test_when_all_work_is_stopped_elsewhere_a_chosen_state_is_counted_all_the_same(saved: Bench, qtbot: QtBot) -> None:
    saved.act("file.earlier")
    (dialog,) = saved.window.findChildren(EarlierDialog)
    saved.room.jobs.cancel()
    assert column(dialog, DECIDED) == ["not counted"] * 3
    for key, told in ((Qt.Key.Key_End, "0 of 6"), (Qt.Key.Key_Home, "1 of 6")):
        QTest.keyClick(dialog.states, key)
        qtbot.waitUntil(lambda: not saved.room.jobs.busy)
        assert dialog.states.currentItem().text(DECIDED) == told
    dialog.reject()


def test_closing_the_dialog_stops_the_counting(saved: Bench, qtbot: QtBot) -> None:
    saved.act("file.earlier")
    (dialog,) = saved.window.findChildren(EarlierDialog)
    dialog.reject()
    qtbot.waitUntil(lambda: not saved.room.jobs.busy)
    assert column_or_none(saved) is None


def column_or_none(bench: Bench) -> EarlierDialog | None:
    QApplication.processEvents()
    return next((one for one in bench.window.findChildren(EarlierDialog) if one.isVisible()), None)


def test_a_project_never_saved_has_none_and_says_how_there_will_be(bench: Bench) -> None:
    bench.act("file.earlier")
    assert bench.said == "This project was never saved: from the first save (Ctrl+S) on its states are kept."
    assert bench.window.findChildren(EarlierDialog) == []


def test_where_no_state_is_left_the_dialog_says_so(saved: Bench, qtbot: QtBot) -> None:
    for state in earlier_states(saved.workspace.session):
        state.path.unlink()
    (saved.workspace.session.path or Path()).with_name("bridge.reconciler~").unlink()
    dialog = opened(saved, qtbot)
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("There are no earlier states of “bridge.reconciler” yet.") for text in shown)
    assert not dialog.states.isVisible()
    assert not button(dialog, "Open as a copy").isVisible()
    dialog.reject()


@pytest.mark.parametrize("saved", ["bench", "german"], indirect=True)
def test_everything_has_a_name_and_a_letter_of_its_own(saved: Bench, qtbot: QtBot) -> None:
    dialog = opened(saved, qtbot)
    assert qt_audit.nameless(dialog) == []
    assert qt_audit.clashes(dialog) == {}
    assert qt_audit.not_reached_by_tab(dialog) == []
    dialog.reject()


@pytest.mark.parametrize("saved", ["german"], indirect=True)
def test_the_same_in_german(saved: Bench, qtbot: QtBot) -> None:
    dialog = opened(saved, qtbot)
    assert dialog.windowTitle() == "Frühere Stände"
    assert column(dialog, DECIDED)[0] == "1 von 6"
    assert lines(dialog) == ["Zeile 4: damals unentschieden, jetzt ausgelassen"]
    dialog.reject()
