"""The sentences of the rooms without a window: all are found, so that the window can say them in German."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from tests.support.places import ROOT

MODULE = """
_OTHERS = "The others stay."
_KINDS = (("zip", "an archive", "Unpack it."),)

class Refused(ReconcilerError):
    pass

def read(path, size):
    for mark, kind, advice in _KINDS:
        raise Refused(f"This is {kind} of {size} MB.", kept=_OTHERS, advice=advice)
    what = "is a folder" if path.is_dir() else "is gone"
    raise _refused(path, what)

def write(path, problem):
    raise _refused(path, f"cannot be written ({problem.strerror or 'for no known reason'})", help=problem.help)

def _refused(path, what, help=""):
    return Refused(f"“{path.name}” {what}.", advice=help)

REMARK = shown(f"page {1}")
CODE = "utf-8 is no sentence"
"""


@pytest.fixture(scope="module")
def sentences() -> Iterator[ModuleType]:
    """packaging/sentences.py, which here reads the source of a folder once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(ROOT / "packaging")
        module = importlib.import_module("sentences")
        patch.setattr(module, "modules", cache(module.modules))
        yield module


@pytest.fixture
def room(tmp_path: Path) -> Path:
    (tmp_path / "errors.py").write_text("class ReconcilerError(Exception): pass\n", encoding="utf-8")
    (tmp_path / "reading.py").write_text(MODULE, encoding="utf-8")
    return tmp_path


def test_what_an_error_may_say_is_found_wherever_its_words_stand(sentences: ModuleType, room: Path) -> None:
    assert sentences.sentences(room) == sorted(
        [
            "The others stay.",
            "This is %1 of %2 MB.",
            "an archive",
            "Unpack it.",
            "“%1” %2.",
            "is a folder",
            "is gone",
            "cannot be written (%1)",
            "for no known reason",
            "page %1",
        ]
    )


def test_the_window_and_the_terminal_speak_for_themselves(sentences: ModuleType, room: Path) -> None:
    for name in ("gui", "cli"):
        (room / name).mkdir()
        (room / name / "saying.py").write_text('shown("My own words.")\n', encoding="utf-8")
    assert "My own words." not in sentences.sentences(room)


def test_a_text_nobody_can_find_is_named(sentences: ModuleType, room: Path) -> None:
    (room / "reading.py").write_text("raise ReconcilerError(words())\n", encoding="utf-8")
    (module,) = [m for path, m in sentences.modules(room).items() if path.name == "reading.py"]
    assert list(module.untold()) == ["line 1: words()"]


def test_every_error_of_the_program_can_be_said_in_german(sentences: ModuleType) -> None:
    """If this fails: mark the words with ``shown(...)``, or put them where the error is made."""
    modules = sentences.modules(ROOT / "reconciler")
    untold = [f"{path}: {text}" for path, module in modules.items() for text in module.untold()]
    assert untold == []


def test_the_list_is_as_the_program_is(sentences: ModuleType) -> None:
    """If this fails: packaging/translations.py update, translate what is open, build."""
    assert sentences.LIST.read_text(encoding="utf-8") == sentences.as_json(sentences.sentences())


def test_no_sentence_has_more_holes_than_have_a_number(sentences: ModuleType) -> None:
    assert [text for text in json.loads(sentences.LIST.read_text(encoding="utf-8")) if "%10" in text] == []


def test_it_does_not_matter_where_the_project_lies(sentences: ModuleType, tmp_path: Path) -> None:
    rooms = tmp_path / "gui" / "reconciler"
    for room in ("model", "gui", "cli"):
        (rooms / room).mkdir(parents=True)
        (rooms / room / "errors.py").write_text("", encoding="utf-8")
    assert list(sentences.modules(rooms)) == [rooms / "model" / "errors.py"]
