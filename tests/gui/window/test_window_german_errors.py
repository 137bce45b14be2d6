"""What went wrong, in the German window: errors of every room, why cells lack a translation, engines' own words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from reconciler.app.translating import Translator
from reconciler.gui import sentences
from reconciler.gui.dialogs.importing import ImportDialog
from reconciler.gui.dialogs.translate import TranslateDialog
from reconciler.gui.panes.texts import translation_state
from reconciler.gui.sentences import translated
from reconciler.ingest.files import recognise, recognise_bytes
from reconciler.model.command import DescribeVersion, SetTranslations
from reconciler.model.errors import ReconcilerError
from reconciler.model.version import Translation, TranslationState
from reconciler.translate.faults import of_status
from tests.gui.window.sample import Bench
from tests.support import hostile


def said_of(path: Path) -> ReconcilerError:
    with pytest.raises(ReconcilerError) as problem:
        recognise(path)
    return problem.value


def test_errors_of_the_readers_are_german(german: Bench, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "locked.pdf").write_bytes(hostile.locked_pdf())
    (tmp_path / "odd.docx").write_bytes(b"PK\x03\x04 nothing")
    told = [
        " ".join(translated(part) for part in (error.what, error.kept, error.advice))
        for error in map(said_of, sorted(tmp_path.iterdir()))
    ]
    assert told[0] == (
        "„empty.txt“ ist leer. Die anderen Dateien sind geladen. "
        "Prüfen, ob das Herunterladen oder Kopieren vollständig war."
    )
    assert told[1].startswith("„locked.pdf“: Das Dokument ist durch ein Kennwort geschützt.")
    assert told[2].startswith("„odd.docx“: Das ist ein Zip-Archiv, kein Artikel.")


def test_names_in_quotation_marks_stay_as_they_are(german: Bench) -> None:
    with pytest.raises(ReconcilerError) as problem:
        recognise_bytes(b"", "is a folder")
    assert translated(problem.value.what) == "„is a folder“: Sie ist leer."


def test_several_sentences_are_said_one_after_the_other(german: Bench) -> None:
    fault = of_status(503, "localhost:5000", None)
    assert fault is not None
    assert translated(f"{fault.what} {fault.advice}") == (
        "localhost:5000 hat selbst einen Fehler (Status 503). Später noch einmal versuchen."
    )
    assert translated("Quite another thing. Try again later.") == "Quite another thing. Try again later."


def test_however_many_sentences_are_said_one_after_the_other(german: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentences, "_LONGEST", 50_000)  # more sentences than functions may call one another
    assert translated("Try again later. " * 1500 + "Quite another thing.") == (
        "Später noch einmal versuchen. " * 1500 + "Quite another thing."
    )


def test_what_is_not_known_stays_as_it_is(german: Bench) -> None:
    for text in ("", " ", "Nobody wrote this sentence.", "“”", "x" * 100_000, ". " * 1500):
        assert translated(text) == text


def test_an_english_window_says_what_the_rooms_say(bench: Bench) -> None:
    assert translated("Nothing was changed.") == "Nothing was changed."


def test_an_error_is_shown_and_said_in_german(german: Bench) -> None:
    german.act("align.unpin")
    assert german.said.startswith("Hier ist keine Kopplung.")
    german.room.desk.complain(said_of(Path("gone.txt")))
    (box,) = german.window.findChildren(QMessageBox)
    assert box.text() == "„gone.txt“ gibt es nicht."
    assert box.informativeText().splitlines() == [
        "Die anderen Dateien sind geladen.",
        "Den Namen prüfen, oder ob sie verschoben oder umbenannt wurde.",
    ]
    box.accept()


def test_a_file_that_cannot_be_read_says_why_in_the_import_dialog(german: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(hostile.locked_pdf())
    german.room.files.open_paths([tmp_path])
    qtbot.waitUntil(lambda: not german.room.jobs.busy, timeout=60000)
    dialog = german.window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.is_filled)
    assert "Das Kennwort angeben" in dialog.preview.toPlainText()
    dialog.reject()


def test_a_cell_says_in_german_why_it_is_not_translated(german: Bench) -> None:
    version = german.workspace.project.versions[0]
    sentence = version.alignable()[0].id
    german.workspace.do(DescribeVersion(version.id, language="de"))
    german.workspace.do(
        SetTranslations(
            ((sentence, Translation("", "libre", TranslationState.FAILED, "The service sent no translation.")),)
        )
    )
    german.room.settle()
    now = german.workspace.project.version(version.id)
    assert translation_state(now.translations[sentence]) == (
        "nicht übersetzt: Der Dienst hat keine Übersetzung geschickt."
    )


def test_the_engines_speak_german_about_themselves(german: Bench) -> None:
    for engine in Translator.engines:
        assert translated(engine.keeps) != engine.keeps
    version = german.workspace.project.versions[0]
    german.workspace.do(DescribeVersion(version.id, language="de"))
    german.act("edit.translate")
    dialog = german.window.findChild(TranslateDialog)
    assert dialog is not None
    assert dialog.engine.itemText(0) == "LibreTranslate (eigener Server)"
    assert "eigenen Server" not in dialog.warned.text()
    assert "Der Text geht an den genannten Server" in dialog.warned.text()
    dialog.reject()
