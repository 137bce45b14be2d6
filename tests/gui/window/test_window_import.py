"""Files are looked at before they are added: what was recognised, corrections, failures, pages from the web."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from reconciler.app.aids import Aids
from reconciler.gui.dialogs.address import AddressDialog
from reconciler.gui.dialogs.importing import ImportDialog
from reconciler.gui.dialogs.paste import PasteDialog
from reconciler.model.version import Origin
from tests.gui.window.sample import Bench
from tests.support import documents, hostile, ooxml, pages
from tests.support.articles import articles
from tests.support.furnishings import Marker

ARTICLE = articles()[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A document, a page, a locked PDF and a text of an old Macintosh."""
    inside = tmp_path / "versions"
    inside.mkdir()
    (inside / "a.docx").write_bytes(ooxml.tracked_docx(ARTICLE))
    (inside / "b.html").write_text(pages.weblog(ARTICLE, Marker(1)), encoding="utf-8")
    (inside / "c.pdf").write_bytes(hostile.locked_pdf())
    (inside / "d.txt").write_bytes("Die Fähre fuhr am Mittwoch gegen den Tanker.".encode("mac_roman"))
    return inside


def rest(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not bench.room.jobs.busy, timeout=60000)
    bench.room.settle()


def opened(bench: Bench, qtbot: QtBot, *paths: Path) -> ImportDialog:
    bench.room.files.open_paths(list(paths))
    rest(bench, qtbot)
    dialog = bench.window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.is_filled)
    return dialog


def choose(dialog: ImportDialog, name: str) -> int:
    place = next(n for n, entry in enumerate(dialog.entries) if entry.name == name)
    item = dialog.list.topLevelItem(place)
    assert item is not None
    dialog.list.setCurrentItem(item)
    return place


def row(dialog: ImportDialog, place: int) -> list[str]:
    item = dialog.list.topLevelItem(place)
    assert item is not None
    return [item.text(column) for column in range(dialog.list.columnCount())]


def test_a_folder_shows_what_was_recognised_and_adds_all_that_worked(empty: Bench, qtbot: QtBot, folder: Path) -> None:
    dialog = opened(empty, qtbot, folder)
    assert [entry.name for entry in dialog.entries] == ["a.docx", "b.html", "d.txt", "c.pdf"]
    assert row(dialog, 1)[:6] == ["b.html", "The Quayside Gazette", "B", "English", "14 Mar 2024", "original"]
    assert "shares" in row(dialog, 1)[6]
    assert row(dialog, 3)[1] == "could not be read"
    dialog.accept()
    rest(empty, qtbot)
    assert [v.source.name for v in empty.workspace.project.versions] == ["a.docx", "b.html", "d.txt"]
    assert empty.said.startswith("3 versions added")


def test_that_versions_are_being_compared_is_said_until_it_is_known_how_they_are_related(
    empty: Bench, qtbot: QtBot, folder: Path
) -> None:
    empty.room.files.open_paths([folder / "a.docx", folder / "b.html"])
    qtbot.waitUntil(lambda: empty.window.findChild(ImportDialog) is not None, timeout=60000)
    dialog = empty.window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() > 0)
    assert row(dialog, 0)[6] == "is being compared …"
    rest(empty, qtbot)
    assert "shares" in row(dialog, 0)[6]


def test_the_preview_shows_what_is_set_aside_and_why(empty: Bench, qtbot: QtBot, folder: Path) -> None:
    dialog = opened(empty, qtbot, folder / "a.docx", folder / "b.html")
    choose(dialog, "b.html")
    text = dialog.preview.toPlainText()
    assert ARTICLE.paragraphs[0] in text
    assert "Set aside (comments): " in text
    assert "Left out: " in text
    choose(dialog, "a.docx")
    assert "tracked changes" in dialog.preview.toPlainText()


def test_corrections_are_taken_over(empty: Bench, qtbot: QtBot, folder: Path) -> None:
    dialog = opened(empty, qtbot, folder / "a.docx", folder / "b.html")
    choose(dialog, "b.html")
    details = dialog.details
    details.label.setText("The Gazette, late edition")
    details.label.textEdited.emit(details.label.text())
    details.siglum.setText("G")
    details.siglum.textEdited.emit("G")
    details.origin.setCurrentIndex(list(Origin).index(Origin.TRANSLATION))
    details.dated.setChecked(False)
    dialog.accept()
    rest(empty, qtbot)
    version = empty.workspace.project.versions[1]
    assert (version.label, version.siglum, version.origin, version.dated) == (
        "The Gazette, late edition", "G", Origin.TRANSLATION, None,
    )  # fmt: skip


def test_a_siglum_that_is_taken_stays_as_it_was(empty: Bench, qtbot: QtBot, folder: Path) -> None:
    dialog = opened(empty, qtbot, folder / "a.docx", folder / "b.html")
    choose(dialog, "b.html")
    dialog.details.siglum.setText("A")
    dialog.details.siglum.textEdited.emit("A")
    assert [version.siglum for version in dialog.versions()] == ["A", "B"]


def test_another_encoding_is_previewed_at_once(empty: Bench, qtbot: QtBot, folder: Path) -> None:
    dialog = opened(empty, qtbot, folder)
    choose(dialog, "d.txt")
    assert "Fähre" not in dialog.preview.toPlainText()
    encoding = dialog.details.encoding
    encoding.setCurrentText("mac-roman")
    encoding.activated.emit(encoding.currentIndex())
    rest(empty, qtbot)
    assert "Die Fähre fuhr" in dialog.preview.toPlainText()


def test_another_language_is_taken_over(empty: Bench, qtbot: QtBot, folder: Path) -> None:
    dialog = opened(empty, qtbot, folder / "b.html")
    choose(dialog, "b.html")
    language = dialog.details.language
    language.setCurrentIndex(1)
    language.activated.emit(1)
    rest(empty, qtbot)
    assert [version.language for version in dialog.versions()] == ["de"]


def test_a_password_is_asked_for_only_where_one_would_open_the_file(empty: Bench, qtbot: QtBot, folder: Path) -> None:
    (folder / "scheme.docx").write_bytes(hostile.wrapped_docx())
    dialog = opened(empty, qtbot, folder)
    choose(dialog, "scheme.docx")
    assert "protected by a password" in dialog.preview.toPlainText()
    assert not dialog.details.password.isVisible()
    choose(dialog, "c.pdf")
    assert dialog.details.password.isVisible()
    dialog.reject()


def test_a_failure_says_why_and_a_password_mends_it(empty: Bench, qtbot: QtBot, folder: Path) -> None:
    dialog = opened(empty, qtbot, folder)
    place = choose(dialog, "c.pdf")
    assert "protected by a password" in dialog.preview.toPlainText()
    dialog.details.password.setText("anchor")
    dialog.details.again.click()
    rest(empty, qtbot)
    assert dialog.entries[place].problem is None
    assert "coastguard of the island" in dialog.preview.toPlainText()


def test_a_file_that_was_mended_is_tried_again(empty: Bench, qtbot: QtBot, folder: Path) -> None:
    (folder / "c.pdf").write_bytes(b"%PDF-1.4 broken")
    dialog = opened(empty, qtbot, folder)
    choose(dialog, "c.pdf")
    (folder / "c.pdf").write_bytes(documents.pdf(ARTICLE, 1))
    dialog.retry.click()
    rest(empty, qtbot)
    assert len(dialog.versions()) == 4


def test_what_is_not_ticked_is_not_added(empty: Bench, qtbot: QtBot, folder: Path) -> None:
    dialog = opened(empty, qtbot, folder / "a.docx", folder / "b.html")
    item = dialog.list.topLevelItem(0)
    assert item is not None
    item.setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).text() == "&Add one version"
    dialog.accept()
    rest(empty, qtbot)
    assert [v.source.name for v in empty.workspace.project.versions] == ["b.html"]


def test_a_pasted_page_keeps_its_headings(empty: Bench, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("Ferry hits tanker It hit the tanker on Monday. Six ships")
    data.setHtml("<h2>Ferry hits tanker</h2><p>It hit the tanker on <b>Monday</b>.</p><ul><li>Six ships</li></ul>")
    QApplication.clipboard().setMimeData(data)
    empty.act("file.paste")
    dialog = empty.window.findChild(PasteDialog)
    assert dialog is not None
    assert dialog.formatted.isVisible()
    dialog.accept()
    rest(empty, qtbot)
    (version,) = empty.workspace.project.versions
    assert [version.text_of(s) for s in version.sentences] == [
        "Ferry hits tanker", "It hit the tanker on Monday.", "Six ships",
    ]  # fmt: skip
    QApplication.clipboard().clear()


def test_an_edited_paste_is_read_as_it_stands(empty: Bench, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("It hit the tanker on Monday.")
    data.setHtml("<p>It hit the tanker on Monday.</p>")
    QApplication.clipboard().setMimeData(data)
    empty.act("file.paste")
    dialog = empty.window.findChild(PasteDialog)
    assert dialog is not None
    dialog.field.setPlainText("It hit the pier on Tuesday.")
    dialog.accept()
    rest(empty, qtbot)
    assert empty.workspace.project.versions[0].source.text == "It hit the pier on Tuesday."
    QApplication.clipboard().clear()


def test_an_address_says_whom_it_asks_before_it_may_be_fetched(empty: Bench) -> None:
    empty.act("file.address")
    dialog = empty.window.findChild(AddressDialog)
    assert dialog is not None
    fetch = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)  # type: ignore[union-attr]
    assert not fetch.isEnabled()
    dialog.field.setText("https://paper.example/story")
    assert "“paper.example” is asked" in dialog.told.text()
    assert fetch.isEnabled()
    dialog.field.setText("file:///etc/passwd")
    assert "Only http" in dialog.told.text()
    assert not fetch.isEnabled()
    dialog.reject()


def test_a_day_is_read_from_a_page(empty: Bench, qtbot: QtBot, folder: Path) -> None:
    dialog = opened(empty, qtbot, folder / "b.html")
    assert dialog.versions()[0].dated == date(2024, 3, 14)
    dialog.reject()
    assert empty.said == "Nothing was added."


def test_a_large_dictionary_that_is_read_for_the_first_time_is_named(
    empty: Bench, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    words = tmp_path / "harbour.tsv"
    words.write_text("Fähre\tferry\n" + "# a long remark\n" * 70_000, encoding="utf-8")
    shown: list[str] = []
    empty.room.jobs.advanced.connect(lambda advance: shown.append(advance.label))
    empty.workspace.analysis.aids = Aids([words], cache=tmp_path / "cache", preparing=empty.room.jobs.prepare)
    opened(empty, qtbot, folder)
    told = list(dict.fromkeys(shown))
    assert told[-2:] == ["Comparing the versions", "Preparing the dictionary harbour, only this once"]
    assert shown[-1] == "Comparing the versions"


def test_comments_of_a_document_are_shown_before_and_become_notes(empty: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "commented.docx").write_bytes(ooxml.commented_docx())
    dialog = opened(empty, qtbot, tmp_path / "commented.docx")
    assert "Becomes a note: Marta Feldgruber, 2024-03-14: 43 or 47?" in dialog.preview.toPlainText()
    dialog.accept()
    rest(empty, qtbot)
    tree = empty.room.board.notes.tree
    items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    lines = {item.text(2): (item.text(0), item.text(3)) for item in items if item is not None}
    where, about = lines["Marta Feldgruber, 2024-03-14: 43 or 47?"]
    assert where.isdigit()
    assert about == "A: “43 people”"
    empty.act("edit.undo")
    assert empty.workspace.project.notes == ()
