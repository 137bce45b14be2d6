"""``reconciler import``: what is recognised in files of every format."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from reconciler import assets
from reconciler.cli.main import run
from reconciler.ingest.formats import Format
from tests.support import documents, ooxml, pages
from tests.support.articles import articles
from tests.support.furnishings import Marker

ARTICLE = articles()[0]
SCHEMA = json.loads(assets.read_text("schema/import.schema.json"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    inside = tmp_path / "versions"
    inside.mkdir()
    (inside / "a.docx").write_bytes(ooxml.tracked_docx(ARTICLE))
    (inside / "b.html").write_text(pages.weblog(ARTICLE, Marker(1)), encoding="utf-8")
    (inside / ".hidden.txt").write_text("Nothing to see here at all.", encoding="utf-8")
    (inside / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    return inside


def test_what_was_recognised_as_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "--json", "versions"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["schema"] == "reconciler.import/1"
    word, page = answer["files"]
    assert (word["file"], word["format"], word["title"], word["language"]) == ("a.docx", "docx", ARTICLE.title, "en")
    assert (page["file"], page["format"], page["publisher"], page["dated"]) == (
        "b.html", "html", "The Quayside Gazette", "2024-03-14",
    )  # fmt: skip
    assert page["left_out"]["comments"] > 0
    assert any("tracked" in remark for remark in word["remarks"])
    text = [block["text"] for block in word["blocks"] if block["kind"] == "body"]
    assert text == list(ARTICLE.paragraphs)
    (relation,) = answer["versions_relation"]
    assert (relation["versions"], relation["kind"]) == (["a.docx", "b.html"], "derived")


def test_what_was_recognised_for_people(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "versions/b.html"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("A  b.html: html, utf-8, en, ")
    assert "from: The Quayside Gazette" in out
    assert "left out: " in out


def test_what_cannot_be_read_is_named_and_the_rest_is_answered(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", "--json", "versions/a.docx", "versions/picture.png", "gone.pdf"]) == 3
    answer = capsys.readouterr()
    found = json.loads(answer.out)
    assert [file["file"] for file in found["files"]] == ["a.docx"]
    assert [failure["file"] for failure in found["failures"]] == ["picture.png", "gone.pdf"]
    assert answer.err.count("\n") == 2


def test_encoding_and_language_may_be_given(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("mac.txt").write_bytes("Die Fähre fuhr am Mittwoch gegen den Tanker.".encode("mac_roman"))
    assert run(["import", "--json", "mac.txt", "--encoding", "mac.txt=mac_roman", "--language", "mac.txt=da"]) == 0
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert (file["encoding"], file["language"], file["blocks"][0]["text"][4:9]) == ("mac-roman", "da", "Fähre")


def test_no_address_is_asked_without_agreement(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "https://paper.example/story"]) == 2
    assert "paper.example" in capsys.readouterr().err


def test_an_address_inside_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "http://127.0.0.1:9/story", "--agree"]) == 3
    assert "own network" in capsys.readouterr().err


def test_an_address_of_another_kind_is_refused_as_one_and_not_looked_for_as_a_file(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["import", "ftp://paper.example/story", "--agree"]) == 3
    assert "Only http and https addresses are fetched." in capsys.readouterr().err


def test_a_version_of_a_file_whose_name_breaks_off_is_called_by_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ferry\ncopy.txt").write_text("The ferry ran aground on Monday.", encoding="utf-8")
    assert run(["import", "--json", str(tmp_path / "ferry\ncopy.txt")]) == 0
    assert json.loads(capsys.readouterr().out)["files"][0]["label"] == "ferry copy"


def test_formats_align_with_each_other(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("c.pdf").write_bytes(documents.pdf(ARTICLE, 2))
    assert run(["align", "--json", "versions/a.docx", "c.pdf"]) == 0
    answer = json.loads(capsys.readouterr().out)
    paired = [row for row in answer["rows"] if set(row["cells"]) == {"a.docx", "c.pdf"}]
    assert len(paired) >= len(ARTICLE.paragraphs)


def test_the_json_is_as_its_schema_says(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("c.pdf").write_bytes(documents.pdf(ARTICLE, 2))
    run(["import", "--json", "versions", "c.pdf", "versions/picture.png"])
    answer = json.loads(capsys.readouterr().out)
    jsonschema.validate(answer, SCHEMA)
    assert len(answer["files"]) == 3
    assert len(answer["failures"]) == 1
    assert {*SCHEMA["$defs"]["file"]["properties"]["format"]["enum"]} == {form.value for form in Format}


def test_comments_of_a_document_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("c.docx").write_bytes(ooxml.commented_docx())
    assert run(["import", "--json", "c.docx"]) == 0
    answer = json.loads(capsys.readouterr().out)
    jsonschema.validate(answer, SCHEMA)
    (file,) = answer["files"]
    assert file["notes"][0] == {"text": "Marta Feldgruber, 2024-03-14: 43 or 47?", "about": "43 people"}
    assert run(["import", "c.docx"]) == 0
    assert "   comment: Night desk: One source only." in capsys.readouterr().out
