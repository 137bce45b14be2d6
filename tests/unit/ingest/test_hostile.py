"""Files made to do harm are refused with a sentence, or read; the process they are read in has limits."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

import pytest

from reconciler.ingest import sandbox
from reconciler.ingest.child import content_of
from reconciler.ingest.files import recognise, recognise_bytes
from reconciler.ingest.formats import Format, format_of
from reconciler.ingest.hints import Hints
from reconciler.model.errors import Cancelled, UnreadableInput
from tests.support import hostile, ooxml
from tests.support.damage import damaged, seeds


@pytest.mark.parametrize(("name", "make", "words"), hostile.FILES, ids=[name for name, _, _ in hostile.FILES])
def test_a_hostile_file_is_refused_or_read(name: str, make: Callable[[], bytes], words: str) -> None:
    data = make()
    if not words:
        assert recognise_bytes(data, name).source.text
        return
    with pytest.raises(UnreadableInput, match=words) as caught:
        recognise_bytes(data, name)
    assert name in caught.value.what
    assert caught.value.kept
    assert caught.value.advice


def test_a_foreign_entity_never_reaches_the_text() -> None:
    with pytest.raises(UnreadableInput) as caught:
        recognise_bytes(hostile.foreign_entity(), "x.docx")
    assert "root" not in str(caught.value)


def test_macros_are_told_of() -> None:
    assert any("macros" in remark for remark in recognise_bytes(hostile.macros(), "x.docm").remarks)


def test_signs_that_turn_the_text_stay_visible_to_the_window() -> None:
    assert "\u202e" in recognise_bytes(hostile.turned_text(), "x.html").source.text


def test_a_password_opens_a_document() -> None:
    found = recognise_bytes(hostile.locked_pdf(), "x.pdf", hints=Hints(password="anchor"))
    assert found.source.text.startswith("It hit the tanker")
    with pytest.raises(UnreadableInput, match="does not open"):
        recognise_bytes(hostile.locked_pdf(), "x.pdf", hints=Hints(password="rope"))


class _Stopped:
    """Progress whose watcher changes his mind after the first look."""

    def __init__(self) -> None:
        self.looks = 0

    def step(self, done: int, total: int) -> None:
        self.looks += 1
        if self.looks > 1:
            raise Cancelled("Stopped.")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_a_cancel_ends_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "_command", lambda: [sys.executable, "-c", "import time; time.sleep(60)"])
    with pytest.raises(Cancelled):
        sandbox.read(Format.PDF, b"", Hints(), _Stopped())


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("import os; os.kill(os.getpid(), 11)", "crash"),
        ("import os; os.kill(os.getpid(), 24)", "longer"),
        ("import os; os.abort()", "memory"),
        ("raise SystemExit(1)", "crash"),
        ("print('no answer')", "crash"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_a_reader_that_ends_badly_is_an_error_with_advice(
    program: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "_command", lambda: [sys.executable, "-c", program])
    with pytest.raises(UnreadableInput, match=words) as caught:
        sandbox.run({"do": "read", "format": "pdf", "hints": asdict(Hints())})
    assert caught.value.advice


def test_a_reader_that_does_not_come_back_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "_command", lambda: [sys.executable, "-c", "import time; time.sleep(60)"])
    started = time.monotonic()
    with pytest.raises(UnreadableInput, match="longer"):
        sandbox.run({"do": "read"}, wall=0.3)
    assert time.monotonic() - started < 30


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_the_process_has_limits_before_it_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    program = "from reconciler.ingest.child import limit; limit(); x = bytearray(2_000_000_000)"
    monkeypatch.setattr(sandbox, "_command", lambda: [sys.executable, "-c", program])
    with pytest.raises(UnreadableInput):
        sandbox.run({"do": "read"})


def test_the_process_loads_no_qt_and_no_network_for_a_document(tmp_path: Path) -> None:
    program = (
        "import sys; from reconciler.ingest.child import reader_of; from reconciler.ingest.formats import Format\n"
    )
    program += "for kind in Format:\n    if kind is not Format.HTML: reader_of(kind)\n"
    program += "print(sorted({m.partition('.')[0] for m in sys.modules} & {'PySide6', 'requests', 'numpy'}))"
    from tests.support.program import run_python

    result = run_python("-c", program, cwd=tmp_path)
    assert result.stdout.strip() == "[]", result.stdout + result.stderr


def test_damaged_files_are_read_or_refused() -> None:
    chance = random.Random(20240314)
    for name, data in seeds():
        if name.endswith((".pdf", ".mhtml")) or name == "page.html":
            continue  # slow, or read by a library in C: the long run of the benchmarks has them
        for _ in range(8):
            bad = damaged(data, chance)
            with suppress(UnreadableInput):
                content_of(format_of(bad, name), bad, Hints())


def test_a_file_is_read_by_what_it_holds_from_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "story.docx"
    path.write_bytes(ooxml.plain_docx(hostile.ARTICLE))
    found = recognise(path)
    assert (found.format, found.source.location, found.about.title) == (Format.DOCX, str(path), "Ferry hits tanker")
    assert found.source.data == path.read_bytes()
