"""Words being written and not entered yet outlive a program that ends without warning."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from reconciler.gui.controllers import drafting
from reconciler.gui.dialogs.note import NoteDialog
from reconciler.gui.questions import Answer
from tests.gui.window.sample import Bench
from tests.gui.window.test_window_recovery import killed


@pytest.fixture(autouse=True)
def at_rest_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hands rest after a moment; nobody types for long."""
    monkeypatch.setattr(drafting, "REST", 20)
    monkeypatch.setattr(drafting, "LONGEST", 3_600_000)


def journal(bench: Bench) -> list[dict[str, Any]]:
    path = bench.workspace.session._journal.path  # type: ignore[union-attr]
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def drafts(bench: Bench) -> list[Any]:
    """The lines of drafts in the journal so far."""
    return [line["drafts"] for line in journal(bench) if "drafts" in line]


def field(bench: Bench) -> QTextEdit:
    return bench.panes._editor.field


def write(bench: Bench, words: str, row: int = 2) -> None:
    """Begin to write in a row, and let the hands rest."""
    bench.go(row)
    bench.act("decide.edit")
    field(bench).selectAll()
    QTest.keyClicks(field(bench), words)
    rest()


def rest() -> None:
    QTest.qWait(120)


def crash_and_recover(bench: Bench, open_bench: Callable[[], Bench]) -> Bench:
    killed(bench)
    second = open_bench()
    second.told.answer = Answer.YES
    second.room.desk.attempt(second.room.files.offer_recovery)
    return second


def test_words_not_entered_come_back_and_undo_takes_them_back(open_bench: Callable[[], Bench], bench: Bench) -> None:
    write(bench, "A lorry hit the br")
    second = crash_and_recover(bench, open_bench)
    decision = second.decision(2)
    assert decision is not None
    assert decision.text == "A lorry hit the br"
    assert second.number == 2
    assert second.said == (
        "Everything is back. You were writing in row 2: undo (Ctrl+Z) takes it back. Save it now (Ctrl+S)."
    )
    assert second.workspace.session.history.undo_label == "Edit text"
    second.act("edit.undo")
    assert second.decision(2) is None


def test_the_same_in_the_list_of_differences(open_bench: Callable[[], Bench], bench: Bench) -> None:
    bench.go(2)
    bench.act("view.list")
    bench.act("decide.edit")
    written = bench.room.linear.view.field
    written.selectAll()
    QTest.keyClicks(written, "A lorry hit")
    rest()
    decision = crash_and_recover(bench, open_bench).decision(2)
    assert decision is not None
    assert decision.text == "A lorry hit"


def test_a_note_not_kept_yet_comes_back(open_bench: Callable[[], Bench], bench: Bench) -> None:
    bench.go(2)
    bench.act("decide.note")
    (dialog,) = bench.window.findChildren(NoteDialog)
    QTest.keyClicks(dialog.field, "Ask the mayor")
    rest()
    second = crash_and_recover(bench, open_bench)
    (note,) = second.workspace.project.notes
    assert note.text == "Ask the mayor"
    assert "You were writing a note: undo (Ctrl+Z) takes it back." in second.said
    dialog.reject()


def test_a_key_alone_writes_nothing(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.room.drafting._rest.setInterval(3_600_000)
    write(bench, "A lorry hit the bridge")
    assert drafts(bench) == []


def test_who_types_without_a_rest_is_kept_too(bench: Bench) -> None:
    bench.room.drafting._rest.setInterval(3_600_000)
    bench.room.drafting._longest.setInterval(20)
    write(bench, "A lorry hit the bridge")
    assert drafts(bench) != []


def test_words_are_kept_when_the_keyboard_goes_elsewhere(bench: Bench) -> None:
    bench.room.drafting._rest.setInterval(3_600_000)
    write(bench, "A lorry hit the bridge")
    elsewhere = QWidget()
    QApplication.instance().focusChanged.emit(field(bench), elsewhere)  # type: ignore[union-attr]
    assert len(drafts(bench)) == 1
    elsewhere.deleteLater()


def test_entered_words_stand_and_the_draft_is_not_asked_for_again(bench: Bench) -> None:
    write(bench, "A lorry hit")
    QTest.keyClicks(field(bench), " the bridge.")
    QTest.keyClick(field(bench), Qt.Key.Key_Return)
    rest()
    assert len(drafts(bench)) == 1  # what was entered took its place: nothing more is written
    assert journal(bench)[-1]["do"] == "Decide"
    decision = bench.decision(2)
    assert decision is not None
    assert decision.text == "A lorry hit the bridge."


@pytest.mark.parametrize("step", ["put back", "emptied"])
def test_words_that_are_no_longer_there_do_not_come_back(
    open_bench: Callable[[], Bench], bench: Bench, step: str
) -> None:
    bench.go(2)
    bench.act("decide.edit")
    before = field(bench).toPlainText()
    QTest.keyClicks(field(bench), "A lorry")
    rest()
    field(bench).selectAll()
    if step == "put back":
        field(bench).insertPlainText(before)
    else:
        QTest.keyClick(field(bench), Qt.Key.Key_Delete)
    rest()
    assert drafts(bench)[-1] == []
    second = crash_and_recover(bench, open_bench)
    assert second.decision(2) is None
    assert "up to the last step" in second.said


def test_a_note_that_is_given_up_does_not_come_back(bench: Bench) -> None:
    bench.go(2)
    bench.act("decide.note")
    (dialog,) = bench.window.findChildren(NoteDialog)
    QTest.keyClicks(dialog.field, "Ask the mayor")
    rest()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    rest()
    assert drafts(bench)[-1] == []


def test_the_window_closed_with_words_in_a_field_leaves_no_journal(bench: Bench, tmp_path: Path) -> None:
    write(bench, "A lorry hit")
    bench.told.answer = Answer.NO
    bench.window.close()
    rest()
    assert list((tmp_path / "state" / "journals").glob("*.jsonl")) == []


def test_the_answer_in_german(open_bench: Callable[[], Bench], german: Bench) -> None:
    write(german, "A lorry hit")
    assert crash_and_recover(german, open_bench).said == (
        "Alles ist wieder da. Sie schrieben gerade in Zeile 2: Rückgängig (Strg+Z) nimmt es zurück."
        " Jetzt speichern (Strg+S)."
    )
