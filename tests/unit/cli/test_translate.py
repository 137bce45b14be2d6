"""``reconciler translate`` against a server on this machine."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from reconciler import assets
from reconciler.cli.main import run
from reconciler.translate.engines import ENGINES
from tests.support.translation_server import Book, translated

SCHEMA = json.loads(assets.read_text("schema/translate.schema.json"))
LINES = ["Der Deich bei Ohlenbrück brach am Sonntag.", "Rund 1900 Menschen mussten ihre Wohnungen verlassen."]


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = tmp_path / "deich.txt"
    path.write_text("\n".join(LINES), encoding="utf-8")
    return path


def test_one_line_a_sentence(article: Path, server: tuple[str, Book], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["translate", str(article), "--engine", "libre", "--server", server[0], "--agree"]) == 0
    told = capsys.readouterr()
    assert told.out.splitlines() == [translated(line) for line in LINES]
    assert server[0].removeprefix("http://") in told.err
    assert f"{sum(map(len, LINES))} characters" in told.err


def test_json_names_place_and_state(
    article: Path, server: tuple[str, Book], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["translate", str(article), "--engine", "google", "--server", server[0], "--agree", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    text = article.read_text(encoding="utf-8")
    assert (answer["schema"], answer["source"], answer["target"]) == ("reconciler.translation/1", "de", "en")
    for entry in answer["sentences"]:
        assert text[entry["start"] : entry["end"]] == entry["text"]
        assert (entry["translation"], entry["state"]) == (translated(entry["text"]), "done")


def test_nothing_is_sent_without_agreement(
    article: Path, server: tuple[str, Book], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["translate", str(article), "--engine", "libre", "--server", server[0]]) == 2
    told = capsys.readouterr()
    assert "Nothing was sent" in told.err
    assert not told.out
    assert not server[1].seen


def test_an_engine_that_fails_is_exit_code_4(
    article: Path, server: tuple[str, Book], capsys: pytest.CaptureFixture[str]
) -> None:
    server[1].fault = "forbidden"
    assert run(["translate", str(article), "--engine", "libre", "--server", server[0], "--agree"]) == 4
    told = capsys.readouterr()
    assert "refuses" in told.err
    assert not told.out


def test_sentences_that_failed_are_counted(
    article: Path, server: tuple[str, Book], capsys: pytest.CaptureFixture[str]
) -> None:
    server[1].fault, server[1].times = "login", 1
    assert run(["translate", str(article), "--engine", "google", "--server", server[0], "--agree"]) == 4
    told = capsys.readouterr()
    assert "1 of 2 sentences were not translated" in told.err
    assert told.out.splitlines() == ["", translated(LINES[1])]


def test_a_file_in_the_language_wanted_is_bad_usage(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["translate", str(article), "--engine", "libre", "--server", "http://127.0.0.1:9", "--agree"]
    assert run([*arguments, "--to", "de"]) == 2
    assert "--from" in capsys.readouterr().err


@pytest.mark.parametrize("fault", ["", "login"])
def test_the_json_is_as_its_schema_says(
    fault: str, article: Path, server: tuple[str, Book], capsys: pytest.CaptureFixture[str]
) -> None:
    server[1].fault, server[1].times = fault, 1
    run(["translate", str(article), "--engine", "google", "--server", server[0], "--agree", "--json"])
    answer = json.loads(capsys.readouterr().out)
    jsonschema.validate(answer, SCHEMA)
    assert [entry["state"] for entry in answer["sentences"]] == ["failed" if fault else "done", "done"]
    answer["sentences"][0] |= {"state": "failed", "problem": ""}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(answer, SCHEMA)


def test_the_schema_knows_every_engine() -> None:
    assert {*SCHEMA["properties"]["engine"]["enum"]} == {*(e.id for e in ENGINES), "offline"}
