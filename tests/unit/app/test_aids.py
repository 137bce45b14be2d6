"""Dictionaries beside the shipped one: used when aligning, named when broken, never waited for by a question."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reconciler.app import aids as aiding
from reconciler.app.aids import OFF, Aids
from reconciler.app.settings import Settings, load, save
from reconciler.app.workspace import Workspace
from reconciler.model.progress import Silent
from reconciler.text.lexicon import Lexicon
from tests.support.dictionary import ENTRIES, write_dictd
from tests.support.tiny_model import write_model

ENGLISH = "The quokkafish shuffled across the harbour.\nNobody wanted the tandoodle any more.\n"
GERMAN = "Den Wimmelmatz wollte niemand mehr.\nDer Quorkelbarsch überquerte den Hafen.\n"
WORDS = "Wimmelmatz\ttandoodle\nQuorkelbarsch\tquokkafish\n"


@pytest.fixture
def papers(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, text in zip(paths, (ENGLISH, GERMAN), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


@pytest.fixture
def words(tmp_path: Path) -> Path:
    path = tmp_path / "own.tsv"
    path.write_text(WORDS, encoding="utf-8")
    return path


def test_a_dictionary_of_the_editors_own_pairs_what_no_other_knows(papers: list[Path], words: Path) -> None:
    def reasons(aids: Aids) -> set[str]:
        workspace = Workspace(aids=aids)
        prepared = workspace.read(papers)
        assert prepared.command is not None
        workspace.do(prepared.command)
        found = {r.text for row in workspace.project.rows for r in workspace.why(row.id) if r.kind == "dictionary"}
        aids.close()
        return found

    assert "tandoodle = Wimmelmatz" in reasons(Aids((words,)))
    assert "tandoodle = Wimmelmatz" not in reasons(Aids())


def test_a_broken_dictionary_is_named_and_the_versions_are_aligned_all_the_same(
    papers: list[Path], words: Path, tmp_path: Path
) -> None:
    (tmp_path / "broken.index").write_text("nonsense\n", encoding="utf-8")
    aids = Aids((tmp_path / "broken.index", words))
    prepared = Workspace(aids=aids).read(papers)
    assert prepared.command is not None
    assert [name for name, _ in prepared.failures] == ["broken.index"]
    assert not aids.problems()
    aids.close()


def test_where_there_is_no_german_no_dictionary_is_opened(papers: list[Path], tmp_path: Path) -> None:
    workspace = Workspace(aids=Aids((tmp_path / "gone.tsv",)))
    papers[1].write_text(ENGLISH, encoding="utf-8")
    assert not workspace.read(papers).failures


def test_the_dictionary_of_the_system_comes_last_and_can_be_switched_off(
    words: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = write_dictd(tmp_path / "installed", ENTRIES)
    monkeypatch.setattr(aiding, "of_system", lambda: installed)
    words.write_text("schlurfen\tslouch\n", encoding="utf-8")

    def asked(**options: bool) -> tuple[str, ...]:
        aids = Aids((words,), cache=tmp_path / "cache", **options)
        found = aids.lexicon(Lexicon.load(), Silent()).further("schlurfen")
        aids.close()
        return found

    monkeypatch.delenv(OFF)
    assert asked(system=True) == ("slouch", "shuffle", "shamble")
    assert asked(system=False) == ("slouch",)
    monkeypatch.setenv(OFF, "1")
    assert asked(system=True) == ("slouch",)


def test_a_question_uses_only_what_was_read_before(words: Path, tmp_path: Path) -> None:
    shipped = Lexicon.load()
    aids = Aids((words,), cache=tmp_path / "cache")
    assert aids.lexicon(shipped, None) is shipped
    aids.lexicon(shipped, Silent())
    aids.close()
    again = Aids((words,), cache=tmp_path / "cache")
    assert again.lexicon(shipped, None).further("Wimmelmatz") == ("tandoodle",)
    again.close()
    shutil.rmtree(tmp_path / "cache")


def test_the_first_reading_of_a_large_dictionary_is_named_and_no_other(words: Path, tmp_path: Path) -> None:
    words.write_text(WORDS + "# nothing but a long remark\n" * 40_000, encoding="utf-8")
    told: list[str] = []
    for _ in range(2):
        aids = Aids((words,), cache=tmp_path / "cache", preparing=told.append)
        aids.lexicon(Lexicon.load(), Silent())
        aids.close()
    assert told == ["own", ""]


def test_settings_name_dictionaries(words: Path, tmp_path: Path) -> None:
    save(Settings(dictionaries=(str(words),), system_dictionary=False), tmp_path / "settings.toml")
    aids = aiding.of_settings(load(tmp_path / "settings.toml"), None)
    assert aids.lexicon(Lexicon.load(), Silent()).further("Wimmelmatz") == ("tandoodle",)
    aids.close()


def test_a_model_of_meaning_that_is_not_there_is_named_and_the_rest_goes_on(papers: list[Path]) -> None:
    prepared = Workspace(aids=Aids(semantic="no-such-model")).read(papers)
    assert prepared.command is not None
    assert [name for name, _ in prepared.failures] == ["no-such-model"]


def test_a_model_of_meaning_is_asked_when_aligning(papers: list[Path], tmp_path: Path) -> None:
    pytest.importorskip("tokenizers")
    folder = write_model(tmp_path / "model", ("the", "harbour"))
    aids = Aids(semantic=str(folder), cache=tmp_path / "cache")
    assert not Workspace(aids=aids).read(papers).failures
    assert (tmp_path / "cache" / "semantic" / "vectors.sqlite").is_file()
    aids.close()
