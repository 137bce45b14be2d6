"""What a program that ended without saving left behind."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from reconciler.app.exporting import samples
from reconciler.gui.controllers.files import open_named
from reconciler.gui.questions import Answer
from reconciler.project.journal import Journal
from tests.gui.window.sample import Bench


def killed(bench: Bench) -> None:
    """Let go of the journal as the system does for a program that was killed."""
    journal = bench.workspace.session._journal
    assert journal is not None
    journal.close(delete=False)
    bench.workspace.session._journal = None


def test_what_a_crash_left_comes_back(open_bench: Callable[[], Bench], bench: Bench) -> None:
    bench.go(2)
    bench.act("decide.take-3")
    killed(bench)
    second = open_bench()
    second.told.answer = Answer.YES
    second.room.desk.attempt(second.room.files.offer_recovery)
    assert second.told.asked[0].startswith("recover A project that was never saved: 2 steps")
    decision = second.decision(2)
    assert decision is not None
    assert decision.picks == ("mill",)
    assert second.number == 2
    assert second.window.isWindowModified()


def test_files_named_at_the_start_are_not_added_to_work_that_is_back(
    open_bench: Callable[[], Bench], bench: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    killed(bench)
    second = open_bench()
    second.told.answer = Answer.YES
    second.room.desk.attempt(second.room.files.offer_recovery)
    before = second.workspace.project
    open_named(second.room.files, second.room.desk, samples())
    assert "Save it now" in second.said
    other = tmp_path / "other.txt"
    other.write_text("The bridge is closed.")
    open_named(second.room.files, second.room.desk, [other])
    assert "were not added" in second.said
    qtbot.waitUntil(lambda: not second.room.jobs.busy, timeout=30000)
    second.room.settle()
    assert second.workspace.project is before


def test_the_project_named_at_the_start_whose_work_is_back_is_not_said_to_be_open(
    open_bench: Callable[[], Bench], bench: Bench, tmp_path: Path
) -> None:
    path = bench.told.project = tmp_path / "bridge.reconciler"
    bench.act("file.save")
    bench.go(2)
    bench.act("decide.take-3")
    killed(bench)
    lock = bench.workspace.session._lock
    assert lock is not None
    lock.release()
    second = open_bench()
    second.told.answer = Answer.YES
    second.room.desk.attempt(second.room.files.offer_recovery)
    open_named(second.room.files, second.room.desk, [path])
    assert second.said == "Everything is back up to the last step. Save it now (Ctrl+S)."
    assert second.decision(2) is not None
    assert second.workspace.session.path == path
    assert len(second.told.asked) == 1


def test_unsaved_work_may_be_discarded(open_bench: Callable[[], Bench], bench: Bench, tmp_path: Path) -> None:
    killed(bench)
    second = open_bench()
    second.told.answer = Answer.NO
    second.room.desk.attempt(second.room.files.offer_recovery)
    assert second.workspace.session.leftovers() == []
    assert second.workspace.project.versions == ()
    (kept,) = (tmp_path / "state" / "journals" / "discarded").glob("*.jsonl")
    assert second.said == f"The unsaved work was discarded; for a while it is kept in {kept}."


def test_work_that_another_window_brought_back_meanwhile_is_not_discarded(
    open_bench: Callable[[], Bench], bench: Bench
) -> None:
    killed(bench)
    second, third = open_bench(), open_bench()
    ask = third.told.recover

    def too_late(description: str) -> Answer:
        second.workspace.recover(second.workspace.session.leftovers()[0])
        return ask(description)

    third.told.recover = too_late  # type: ignore[method-assign]
    third.told.answer = Answer.NO
    third.room.desk.attempt(third.room.files.offer_recovery)
    (told,) = third.window.findChildren(QMessageBox)
    assert "bringing this work back already" in told.text()
    told.reject()
    journal = second.workspace.session._journal
    assert journal is not None
    assert journal.path.exists()


def test_steps_that_cannot_be_read_are_told_and_kept(open_bench: Callable[[], Bench], bench: Bench) -> None:
    bench.go(2)
    bench.act("decide.take-3")
    killed(bench)
    second = open_bench()
    (leftover,) = second.workspace.session.leftovers()
    with leftover.path.open("ab") as stream:
        stream.write(b'{"do":"InventedLater"}\n')
    second.told.answer = Answer.YES
    second.room.desk.attempt(second.room.files.offer_recovery)
    assert second.decision(2) is not None
    kept = leftover.path.with_suffix(".rest")
    assert second.said == (
        "Your work is back but for the last step, which cannot be read."
        f" What there was is kept in {kept}. Save what is back now."
    )
    assert b"InventedLater" in kept.read_bytes()


def test_work_that_does_not_come_back_is_told_and_the_next_is_offered(
    open_bench: Callable[[], Bench], bench: Bench, tmp_path: Path
) -> None:
    killed(bench)
    odd = tmp_path / "state" / "journals" / "odd.jsonl"
    odd.write_text('{"journal":1,"document":null,"digest":null}\n{"do":"SplitSentence","sentence":"v:0","at":[[]]}\n')
    second = open_bench()
    second.told.answer = Answer.YES
    second.room.desk.attempt(second.room.files.offer_recovery)
    assert len(second.told.asked) == 2
    told = second.window.findChild(QMessageBox)
    assert told is not None
    assert str(odd) in told.informativeText()
    assert len(second.workspace.project.versions) == 3


def test_that_nothing_can_be_kept_on_the_disk_is_seen_until_it_can(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = bench.window.findChild(QLabel, "status-saved")
    assert saved is not None
    assert not saved.font().bold()

    def refused(_journal: Journal, _entries: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Journal, "append", refused)
    bench.go(2)
    bench.act("decide.take-1")
    bench.room.settle()
    assert "not being kept" in saved.text()
    assert saved.font().bold()
    assert saved.property("wrong"), "in the colour of what is wrong"
    monkeypatch.undo()
    bench.act("decide.take-2")
    bench.room.settle()
    assert not saved.font().bold()
    assert not saved.property("wrong")
