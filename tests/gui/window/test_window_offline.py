"""A whole review without any network: nothing asks for it, not even for a name, in any process."""

from __future__ import annotations

import shutil
import socket
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reconciler.app.exporting import samples
from reconciler.gui.dialogs.export import ExportDialog
from reconciler.gui.panes.cells import Languages
from reconciler.model.command import PutNote
from reconciler.model.decision import Note
from reconciler.model.ids import NoteId
from tests.gui.window.sample import Bench
from tests.gui.window.test_window_import import opened, rest
from tests.support import no_network, ooxml, pages
from tests.support.articles import Article, articles
from tests.support.furnishings import Marker, tongue
from tests.support.program import run_program, run_python


def files(folder: Path) -> list[Path]:
    """The samples, the same article as a web page and as a Word file, and a German one."""
    english = next(a for a in articles() if tongue(a) == "en")
    german: Article = next(a for a in articles() if tongue(a) == "de")
    page, word, text = folder / "page.html", folder / "word.docx", folder / "bericht.txt"
    page.write_text(pages.weblog(english, Marker(1)), encoding="utf-8")
    word.write_bytes(ooxml.tracked_docx(english))
    text.write_text(german.text, encoding="utf-8")
    return [*(Path(shutil.copy(path, folder)) for path in samples()[:1]), page, word, text]


def test_the_watch_hears_what_a_process_tries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = no_network.inherit(monkeypatch, tmp_path)
    program = "import urllib.request as r, subprocess as s, sys; s.call([sys.executable, '-c', sys.argv[1]])"
    inner = "import socket; socket.create_connection(('127.0.0.1', 9))"
    run_python("-c", program, inner)
    started, tried = no_network.tried_in(calls)
    assert started == 2
    assert len(tried) == 1
    here = no_network.refuse(monkeypatch)
    with pytest.raises(OSError, match="no network"):
        socket.create_connection(("localhost", 9))
    assert len(here) == 1


def test_a_review_in_the_window_asks_no_network(
    empty: Bench, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = no_network.inherit(monkeypatch, tmp_path)
    tried = no_network.refuse(monkeypatch)
    papers = files(tmp_path)
    opened(empty, qtbot, *papers).accept()
    rest(empty, qtbot)
    project = empty.workspace.project
    assert {"de", "en"} <= {v.language for v in project.versions}
    german = next(v for v in project.versions if v.language == "de")
    number = next(n for n, row in enumerate(project.rows, 1) if german.id in row.cells)
    empty.go(number, german.id)
    for wanted in (Languages.GLOSS, Languages.BOTH):
        empty.act("view.original")
        assert empty.panes.content.wanted.languages is wanted
        empty.panes.row_view(number - 1)
    empty.act("go.next-discrepancy", "align.confirm", "decide.take-1", "decide.propose", "align.realign")
    rest(empty, qtbot)
    empty.workspace.do(PutNote(Note(NoteId(""), empty.workspace.project.rows[0].id, "Ask the harbour master.")))
    empty.told.project = tmp_path / "review.reconciler"
    empty.act("file.save")
    empty.act("file.export")
    dialog = empty.window.findChild(ExportDialog)
    assert dialog is not None
    empty.told.export = tmp_path / "out.md"
    dialog.save_asked.emit(dialog.chosen())
    dialog.reject()
    empty.act("view.figures", "edit.undo", "edit.redo")
    QTest.qWait(50)
    assert (tmp_path / "out.md").read_text(encoding="utf-8")
    assert empty.told.project.exists()
    assert empty.workspace.discrepancies()
    assert tried == []
    started, elsewhere = no_network.tried_in(calls)
    assert started >= 2, "page and Word file are read in processes of their own"
    assert elsewhere == []


def test_the_command_line_asks_no_network(tmp_path: Path) -> None:
    variables, calls = no_network.watched(tmp_path)
    papers = files(tmp_path)
    for command in (
        ("compare", "--json", *papers),
        ("export", *papers, "-o", tmp_path / "out.md"),
        ("import", "--json", papers[1], papers[2]),
        ("align", "--json", papers[0], papers[3]),
    ):
        done = run_program(*command, extra=variables)
        assert done.returncode == 0, done.stderr
    started, tried = no_network.tried_in(calls)
    assert started >= 4 + 3 * 2
    assert tried == []
