"""Places found as a list, replacing in the account, patterns that would never end."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from reconciler.model.command import DescribeVersion, SetTranslations
from reconciler.model.ids import VersionId
from reconciler.model.version import Translation
from tests.gui.window.sample import Bench

COURIER = VersionId("courier")


def type_in(bench: Bench, name: str, text: str) -> None:
    field = bench.room.find_bar.findChild(QLineEdit, name)
    assert field is not None
    field.setText(text)


def regex(bench: Bench) -> None:
    next(box for box in bench.room.find_bar.findChildren(QCheckBox) if "egular" in box.text()).setChecked(True)


def decided(bench: Bench) -> None:
    for number in (2, 5):
        bench.go(number)
        bench.act("decide.take-1")


def test_places_are_listed_and_a_click_goes_there(bench: Bench, qtbot: QtBot) -> None:
    bench.act("edit.replace")
    type_in(bench, "find-field", "council")
    qtbot.waitUntil(lambda: bench.room.finding._going is None)
    listed = bench.room.find_bar.findChild(QListWidget)
    assert listed is not None
    assert listed.isVisible()
    assert [listed.item(n).text()[:9] for n in range(listed.count())] == ["Row 3, A:", "Row 3, B:"]
    listed.setCurrentRow(1)
    listed.itemClicked.emit(listed.item(1))
    assert (bench.number, bench.panes.current_version()) == (3, "courier")


def test_only_words_of_the_account_are_replaced_in_one_step(bench: Bench) -> None:
    decided(bench)
    bench.act("edit.replace")
    type_in(bench, "find-field", "450,000")
    type_in(bench, "replace-field", "some 450,000")
    bench.room.find_bar.all.click()
    assert bench.workspace.wording(bench.workspace.project.rows[4].id) == "Repairs will cost some 450,000 euros."
    assert "some" not in bench.cells(5)["agency"][0]
    bench.act("edit.undo")
    assert bench.workspace.wording(bench.workspace.project.rows[4].id) == "Repairs will cost 450,000 euros."


def test_groups_of_a_pattern_can_be_put(bench: Bench) -> None:
    decided(bench)
    bench.act("edit.replace")
    regex(bench)
    type_in(bench, "find-field", r"(\d+),000 euros")
    type_in(bench, "replace-field", r"€\1,000")
    bench.room.find_bar.all.click()
    assert bench.workspace.wording(bench.workspace.project.rows[4].id) == "Repairs will cost €450,000."
    type_in(bench, "replace-field", r"\7")
    bench.room.find_bar.all.click()
    assert "Nothing to replace" in bench.said or "cannot be put" in bench.said


def test_a_pattern_that_would_never_end_is_given_up(bench: Bench, qtbot: QtBot) -> None:
    bench.act("edit.find")
    regex(bench)
    began = time.monotonic()
    type_in(bench, "find-field", r"(?:[a-z ]+)+\d\d\d\d\d\d!")
    assert time.monotonic() - began < 5, "no timing: without a limit this takes hours"
    qtbot.waitUntil(lambda: "takes too long" in bench.said or not bench.room.finding._slices.isActive())


def test_words_of_a_translation_are_found_and_marked_in_it(bench: Bench, qtbot: QtBot) -> None:
    sentence = bench.workspace.project.rows[2].cells[COURIER][0]
    bench.workspace.do(DescribeVersion(COURIER, language="de"))
    bench.workspace.do(SetTranslations(((sentence, Translation("It stays shut, the mayoress said.", "by hand")),)))
    bench.act("edit.replace")
    type_in(bench, "find-field", "mayoress")
    qtbot.waitUntil(lambda: bench.room.finding._going is None)
    listed = bench.room.find_bar.findChild(QListWidget)
    assert listed is not None
    assert [listed.item(n).text() for n in range(listed.count())] == [
        "Row 3, B, translation:  It stays shut, the mayoress said."
    ]
    bench.go(1)
    listed.setCurrentRow(0)
    listed.itemClicked.emit(listed.item(0))
    assert (bench.number, bench.panes.current_version()) == (3, COURIER)
    assert bench.said == "Place 1 of 1. It is in the translation."
    marked = bench.panes.viewport().grab().toImage()
    bench.panes.show_hits({})
    assert bench.panes.viewport().grab().toImage() != marked
    bench.room.find_bar.all.click()
    assert bench.said.startswith("Nothing to replace")


def test_words_that_came_back_by_undo_are_replaced_too(bench: Bench) -> None:
    decided(bench)
    bench.act("edit.replace")
    type_in(bench, "find-field", "450,000")
    type_in(bench, "replace-field", "half a million")
    bench.room.find_bar.all.click()
    bench.act("edit.undo")
    bench.room.find_bar.all.click()
    assert bench.workspace.wording(bench.workspace.project.rows[4].id) == "Repairs will cost half a million euros."


def test_a_pattern_that_is_whole_now_is_no_longer_refused(bench: Bench) -> None:
    bench.act("edit.find")
    regex(bench)
    type_in(bench, "find-field", "(euro")
    assert "not closed" in bench.said
    type_in(bench, "find-field", "(euro)")
    assert bench.said == ""
