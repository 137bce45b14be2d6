"""Versions come in: opened, dropped, pasted, as the sample; and what the window says while there are none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reconciler.app.reading import Prepared
from reconciler.app.workspace import Workspace
from reconciler.gui.dialogs.address import AddressDialog
from reconciler.gui.dialogs.paste import PasteDialog
from reconciler.gui.dialogs.problem import Failures
from reconciler.model.command import AddVersions
from reconciler.model.ids import VersionId
from reconciler.model.row import AlignedRow, Alignment
from tests.gui.window.sample import A, Bench, bridge, version


def rest(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not bench.room.jobs.busy, timeout=30000)
    bench.room.settle()


def labels(bench: Bench) -> list[str]:
    return [version.source.name for version in bench.workspace.project.versions]


def box(bench: Bench) -> QMessageBox:
    found = bench.window.findChild(QMessageBox)
    assert found is not None
    return found


def test_the_empty_state_tells_what_to_do(empty: Bench) -> None:
    assert empty.window.pages.currentWidget() is empty.window.empty
    texts = [button.text() for button in empty.window.empty.findChildren(QPushButton)]
    assert texts == ["Open files…", "Paste an article…", "Open the sample"]
    assert not empty.window.menus.entries["file.export"].isEnabled()


def test_opened_files_become_versions(empty: Bench, qtbot: QtBot, articles: list[Path]) -> None:
    empty.told.files = articles
    empty.act("file.open")
    rest(empty, qtbot)
    assert labels(empty) == ["agency.txt", "courier.txt"]
    assert empty.window.pages.currentIndex() == 1
    assert empty.said.startswith("2 versions added: ")
    assert empty.window.isWindowModified()


def test_a_copy_is_told_to_be_no_voice_of_its_own(empty: Bench, qtbot: QtBot, articles: list[Path]) -> None:
    copy = articles[0].with_name("copy.txt")
    copy.write_bytes(articles[0].read_bytes())
    empty.told.files = [articles[0], copy]
    empty.act("file.open")
    rest(empty, qtbot)
    assert " A and B are one voice: they share 100%. Alt+6 shows how much they share." in empty.said


def test_a_file_that_cannot_be_read_says_why_and_the_others_load(
    empty: Bench, qtbot: QtBot, articles: list[Path], tmp_path: Path
) -> None:
    (tmp_path / "nothing.txt").write_bytes(b"")
    empty.told.files = [articles[0], tmp_path / "nothing.txt"]
    empty.act("file.open")
    rest(empty, qtbot)
    assert labels(empty) == ["agency.txt"]
    assert "nothing.txt" in box(empty).text()
    assert box(empty).textFormat() is Qt.TextFormat.PlainText


def test_several_files_that_cannot_be_read_are_listed(
    empty: Bench, qtbot: QtBot, articles: list[Path], tmp_path: Path
) -> None:
    (tmp_path / "nothing.txt").write_bytes(b"")
    empty.told.files = [tmp_path / "nothing.txt", *articles, tmp_path / "missing.txt"]
    empty.act("file.open")
    rest(empty, qtbot)
    assert len(labels(empty)) == 2
    failures = empty.window.findChild(Failures)
    assert failures is not None
    assert [failures.tree.topLevelItem(n).text(0) for n in range(2)] == ["nothing.txt", "missing.txt"]


def test_files_dropped_on_the_empty_state_are_opened(empty: Bench, qtbot: QtBot, articles: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in articles])
    drop = QDropEvent(
        QPointF(400, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    empty.window.empty.dropEvent(drop)
    rest(empty, qtbot)
    assert len(labels(empty)) == 2


def dropped(onto: QWidget, data: QMimeData) -> None:
    """What the mouse brings is let go over ``onto``."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(onto, QDragEnterEvent(QPoint(20, 10), copy, data, left, none))
    QApplication.sendEvent(onto, QDropEvent(QPointF(20, 10), copy, data, left, none))


def test_files_may_be_dropped_anywhere_on_the_window(bench: Bench, qtbot: QtBot, articles: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in articles])
    before = len(labels(bench))
    dropped(bench.window.toolbar, data)
    rest(bench, qtbot)
    dropped(bench.room.board.discrepancies, data)
    rest(bench, qtbot)
    assert len(labels(bench)) == before + 2 * len(articles)


@pytest.mark.parametrize("state", ["bench", "empty"])
def test_an_address_that_is_dropped_is_asked_about_and_not_fetched(state: str, request: pytest.FixtureRequest) -> None:
    here: Bench = request.getfixturevalue(state)
    data = QMimeData()
    data.setUrls([QUrl("https://paper.example/story")])
    dropped(here.panes.viewport() if state == "bench" else here.window.empty, data)
    dialog = here.window.findChild(AddressDialog)
    assert dialog is not None
    assert dialog.field.text() == "https://paper.example/story"
    assert "“paper.example” is asked" in dialog.told.text()
    assert not here.room.jobs.busy
    dialog.reject()


def test_words_that_are_dropped_come_into_the_field_to_paste_with_their_page(bench: Bench, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("The ferry ran aground. Nobody was hurt.")
    data.setHtml("<p>The ferry <b>ran</b> aground.</p><p>Nobody was hurt.</p>")
    dropped(bench.panes.viewport(), data)
    dialog = bench.window.findChild(PasteDialog)
    assert dialog is not None
    assert dialog.field.toPlainText() == "The ferry ran aground. Nobody was hurt."
    assert dialog.formatted.isChecked()
    before = len(labels(bench))
    dialog.accept()
    rest(bench, qtbot)
    assert len(labels(bench)) == before + 1
    added = bench.workspace.project.versions[-1]
    assert [added.text_of(s) for s in added.sentences] == ["The ferry ran aground.", "Nobody was hurt."]


def test_a_further_version_keeps_what_was_decided(empty: Bench, qtbot: QtBot, articles: list[Path]) -> None:
    empty.told.files = articles[:1]
    empty.act("file.open")
    rest(empty, qtbot)
    empty.go(1)
    empty.act("decide.take-1")
    empty.told.files = articles[1:]
    empty.act("file.open")
    rest(empty, qtbot)
    assert len(labels(empty)) == 2
    assert len(empty.workspace.project.decisions) == 1


def test_a_pasted_article_becomes_a_version(empty: Bench, qtbot: QtBot) -> None:
    empty.act("file.paste")
    dialog = empty.window.findChild(PasteDialog)
    assert dialog is not None
    dialog.name.setText("From the wire")
    dialog.field.setPlainText("\n\n".join((A[0], " ".join(A[1:5]))))
    dialog.accept()
    rest(empty, qtbot)
    assert labels(empty) == ["From the wire"]


def test_the_sample_has_five_versions(empty: Bench, qtbot: QtBot) -> None:
    empty.window.empty.asked.emit("file.sample")
    rest(empty, qtbot)
    assert len(labels(empty)) == 5


def test_reading_can_be_stopped(empty: Bench, qtbot: QtBot, articles: list[Path]) -> None:
    empty.told.files = articles
    empty.act("file.open")
    assert empty.room.jobs.busy
    empty.window.status_line.stop_asked.emit()
    assert not empty.room.jobs.busy
    qtbot.wait(100)
    assert labels(empty) == []
    assert empty.said == "Stopped. Nothing was changed."


def test_the_editor_stays_at_her_words_when_a_version_is_added(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = version("late", "D", ("Nobody was hurt, but repairs will cost 450,000 euros.",))
    one, two, three, four, five, six = (dict(row.cells) for row in bench.workspace.project.rows)
    both = {**five, VersionId("agency"): four[VersionId("agency")] + five[VersionId("agency")]}
    rows = (one, two, three, {**both, late.id: (late.sentences[0].id,)}, six)
    command = AddVersions((late,), Alignment(tuple(AlignedRow(cells, 0.9) for cells in rows)))
    monkeypatch.setattr(Workspace, "read", lambda *_inputs, **_options: Prepared(command, ()))
    gone = bench.go(4, "agency")
    bench.room.files.add(["anything"])
    rest(bench, qtbot)
    assert gone not in {row.id for row in bench.workspace.project.rows}
    assert bench.number == 4
    assert bench.panes.current_version() == "agency"


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_E, Qt.Key.Key_F8, Qt.Key.Key_N, Qt.Key.Key_F9])
def test_keys_of_the_grid_say_in_the_empty_window_how_to_begin(empty: Bench, qtbot: QtBot, key: Qt.Key) -> None:
    empty.room.desk.say("")
    qtbot.keyClick(QApplication.focusWidget() or empty.window, key)
    expected = (
        "There are no versions yet: open files with Ctrl+O, paste an article with Ctrl+Shift+V, or drop files here."
    )
    assert empty.said == expected


def test_other_keys_and_those_over_versions_are_left_alone(empty: Bench, qtbot: QtBot) -> None:
    empty.room.desk.say("")
    qtbot.keyClick(empty.window, Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier)
    assert not empty.said
    empty.workspace.do(bridge())
    empty.room.desk.say("")
    qtbot.keyClick(empty.window, Qt.Key.Key_1)
    assert empty.said == "Row 1 takes A."  # possible with the first sight of the rows
