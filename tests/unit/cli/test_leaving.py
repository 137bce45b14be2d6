"""What leaves the house from the command line: exports in every format, the check, batches, history, recovery."""

from __future__ import annotations

import json
import os
import re
import shutil
import time
from datetime import datetime
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from reconciler import assets
from reconciler.app.exporting import Format
from reconciler.app.workspace import Workspace
from reconciler.cli.main import main
from reconciler.cli.main import run as run_program
from reconciler.model.command import Decide, DescribeProject, PutNote, RecordExport
from reconciler.model.decision import Decision, DecisionKind, Note, NoteClass
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import NoteId
from reconciler.model.trace import ExportRecord
from tests.support import readers
from tests.unit.cli.conftest import A, B


@pytest.fixture
def saved(papers: list[Path], tmp_path: Path) -> Path:
    """The same as a project in which the first row is decided."""
    workspace = Workspace()
    prepared = workspace.read(papers)
    assert prepared.command is not None
    workspace.do(prepared.command)
    first = workspace.project.rows[0].id
    workspace.do(Decide(((first, Decision(DecisionKind.EDITED, (), "The ferry Ostwind hit 3 rocks on Monday.")),)))
    path = tmp_path / "story.reconciler"
    workspace.session.save(path)
    workspace.session.close()
    return path


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments], prog_name="reconciler")


@pytest.mark.parametrize("form", list(Format))
def test_every_format_is_written_by_the_name_of_the_file(form: Format, papers: list[Path], tmp_path: Path) -> None:
    if form is Format.TMX:
        papers[1].write_text("Die Fähre Ostwind lief am Montag auf Grund.\n", encoding="utf-8")
    target = tmp_path / f"out{form.suffix}"
    assert call("export", *papers, "-o", target).exit_code == 0
    data = target.read_bytes()
    starts = {Format.PDF: b"%PDF-", Format.DOCX: b"PK", Format.ODT: b"PK", Format.HTML: b"<!DOCTYPE html>"}
    assert data.startswith(starts.get(form, b""))
    other = tmp_path / "without-a-suffix"
    assert call("export", *papers, "-o", other, "--format", form.value).exit_code == 0
    assert other.read_bytes() == data


def test_a_memory_of_one_language_is_not_written_and_says_why(papers: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "out.tmx"
    result = call("export", *papers, "-o", target)
    assert isinstance(result.exception, RefusedCommand)
    assert "no row here holds two" in result.exception.what
    assert not target.exists()


def test_the_version_before_the_last_save_is_exported_like_a_project(saved: Path, tmp_path: Path) -> None:
    shutil.copy(saved, former := saved.with_name(f"{saved.name}~"))
    saved.write_bytes(b"PK lost")
    target = tmp_path / "account.md"
    assert call("export", former, "-o", target).exit_code == 0
    assert "hit 3 rocks" in target.read_text(encoding="utf-8")


def test_the_json_is_as_its_schema_says(papers: list[Path]) -> None:
    result = call("export", *papers, "-o", "-", "--format", "json")
    answer = json.loads(result.stdout)
    jsonschema.validate(answer, json.loads(assets.read_text("schema/account.schema.json")))
    assert [row["number"] for row in answer["rows"]] == [1, 2]
    for row in answer["rows"]:
        for reading in row["readings"]:
            text = {"A": A, "B": B}[reading["version"]]
            assert " ".join(text[start:end] for start, end in reading["spans"]) == reading["text"]


def test_front_matter_on_demand(papers: list[Path]) -> None:
    text = call("export", *papers, "-o", "-", "--front-matter").stdout
    assert text.startswith('---\ntitle: "')
    assert readers.markdown_tokens(text)[0].type == "front_matter"
    assert not call("export", *papers, "-o", "-").stdout.startswith("---")


def test_a_file_that_is_there_is_written_over_only_when_told_so(papers: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "account.md"
    target.write_text("somebody's work", encoding="utf-8")
    arguments = ["export", *map(str, papers), "-o", str(target)]
    assert run_program(arguments) == 2
    assert target.read_text(encoding="utf-8") == "somebody's work"
    assert run_program([*arguments, "--force"]) == 0
    assert "Ostwind" in target.read_text(encoding="utf-8")


def test_check_lists_what_is_open_and_says_so_in_its_exit_code(saved: Path) -> None:
    result = call("check", saved, "--json")
    answer = json.loads(result.stdout)
    jsonschema.validate(answer, json.loads(assets.read_text("schema/check.schema.json")))
    assert result.exit_code == 1
    told = {(point["kind"], point["number"], point["text"]) for point in answer["points"] if point["open"]}
    assert ("figure", 1, "3") in told
    assert ("undecided", 2, "") in told
    assert any(kind == "discrepancy" and number == 2 for kind, number, _ in told)
    (figure,) = (point for point in answer["points"] if point["kind"] == "figure")
    assert "The ferry Ostwind hit 3 rocks on Monday."[slice(*figure["span"])] == "3"
    assert "No version carries the figure “3”." in call("check", saved).stdout


def test_check_has_nothing_to_say_where_all_is_settled(papers: list[Path], tmp_path: Path) -> None:
    papers[1].write_text("Police in Kaldra want more patrols.\nThe mayor did not comment.\n", encoding="utf-8")
    result = call("check", *papers)
    assert result.exit_code == 0, result.output
    assert "Single source: A." in result.stdout
    assert result.stdout.endswith("Nothing is open.\n")


def test_what_somebody_looked_up_is_no_longer_open(saved: Path, tmp_path: Path) -> None:
    workspace = Workspace()
    workspace.open(saved)
    first, second = (row.id for row in workspace.project.rows)
    workspace.do(PutNote(Note(NoteId(""), first, "harbour master confirms", NoteClass.CHECK, done=True)))
    workspace.do(Decide(((second, Decision(DecisionKind.OMITTED)),)))
    workspace.session.save()
    workspace.session.close()
    result = call("check", saved, "--json")
    assert result.exit_code == 0, result.output
    assert {p["verified"] for p in json.loads(result.stdout)["points"] if p["kind"] == "figure"} == {True}


def stories(folder: Path) -> Path:
    for name, texts in {"one": (A, B), "two": (A, A.replace("Twelve", "Ten")), "bad": ("", "")}.items():
        (folder / name).mkdir(parents=True)
        for place, text in enumerate(texts):
            (folder / name / f"{place}.txt").write_text(text, encoding="utf-8")
    return folder


def test_one_bad_folder_does_not_stop_a_batch_and_a_second_run_keeps_what_is_there(tmp_path: Path) -> None:
    folder, out = stories(tmp_path / "in"), tmp_path / "out"
    result = call("batch", folder, "-o", out, "--json", "-j", 2)
    told = {story["name"]: story for story in json.loads(result.stdout)["stories"]}
    assert result.exit_code == 3
    assert {name: story["state"] for name, story in told.items()} == {"bad": "failed", "one": "done", "two": "done"}
    assert told["one"]["grave"] == 1
    assert {p.name for p in (out / "one").iterdir()} == {"account.md", "report.md", "project.reconciler", "done.json"}
    (folder / "two" / "0.txt").write_text(A.replace("Monday", "Tuesday"), encoding="utf-8")
    shutil.rmtree(folder / "bad")
    again = call("batch", folder, "-o", out, "-j", 1)
    assert again.exit_code == 0
    assert [line.split()[:2] for line in again.stdout.splitlines()[1:3]] == [["one", "kept"], ["two", "done"]]
    assert again.stdout.endswith("1 done, 1 kept\n")


def test_a_batch_writes_over_nobodys_work(tmp_path: Path) -> None:
    folder, out = stories(tmp_path / "in"), tmp_path / "out"
    shutil.rmtree(folder / "bad")
    assert call("batch", folder, "-o", out, "-j", 1).exit_code == 0
    project = out / "one" / "project.reconciler"
    workspace = Workspace()
    workspace.open(project)
    workspace.do(DescribeProject(title="An evening's work"))
    workspace.session.save()
    workspace.session.close()
    before = project.read_bytes()
    result = call("batch", folder, "-o", out, "-j", 1, "--again", "--json")
    told = {story["name"]: story for story in json.loads(result.stdout)["stories"]}
    assert (told["one"]["state"], told["two"]["state"]) == ("failed", "done")
    assert told["one"]["problem"] == (
        "“project.reconciler” in “one” was worked on since it was made."
        " Move it elsewhere, or name another folder with -o."
    )
    assert project.read_bytes() == before


def test_stories_whose_names_become_one_have_a_folder_each(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    for number, name in enumerate(("con", "con_", "Con_")):
        (folder / name).mkdir(parents=True)
        (folder / name / "a.txt").write_text(A.replace("Twelve", f"{number + 20}"), encoding="utf-8")
    assert call("batch", folder, "-o", out, "-j", 1).exit_code == 0
    assert sorted(path.name for path in out.iterdir()) == ["Con_", "con_ (2)", "con_ (3)"]


def test_of_a_story_that_fails_nothing_is_said_to_be_loaded(tmp_path: Path) -> None:
    (tmp_path / "in" / "empty").mkdir(parents=True)
    result = call("batch", tmp_path / "in", "-o", tmp_path / "out", "-j", 1)
    assert result.exit_code == 3
    assert "There is no article in the folder" in result.stderr
    assert "loaded" not in result.stderr


def test_history_lists_what_was_done_and_undone_with_its_times(saved: Path) -> None:
    workspace = Workspace(clock=lambda: datetime(2031, 3, 5, 10, 42, 7))  # noqa: DTZ001 - the editor's own clock
    workspace.open(saved)
    workspace.do(DescribeProject(title="Ferry"))
    workspace.undo()
    workspace.session.save()
    workspace.session.close()
    answer = json.loads(call("history", saved, "--json").stdout)
    assert (answer["done"], answer["undone"]) == (["Add versions", "Edit text"], ["Describe project"])
    assert (answer["steps"][2]["label"], answer["steps"][2]["undone"]) == ("Describe project", True)
    assert answer["steps"][2]["at"].startswith("2031-03-05T10:42:07")
    assert "    3  2031-03-05 10:42:07  Describe project (undone)" in call("history", saved).stdout


def test_times_are_told_as_the_clock_on_the_wall_shows_them(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = Workspace(clock=lambda: datetime(2031, 3, 5, 10, 42, 7))  # noqa: DTZ001 - the editor's own clock
    workspace.open(saved)
    record = ExportRecord(
        "2031-03-05T10:42:07", "out.md", "md", "account", "00", ("Row 1: Nobody has decided this row.",)
    )
    workspace.do(RecordExport(record))
    workspace.session.save()
    workspace.session.close()
    os.utime(saved, (0, 1_800_000_000))
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        told, listed = call("history", saved).stdout, json.loads(call("history", saved, "--json").stdout)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert told.startswith(f"{saved.name}, saved 2027-01-15 09:00:00\n")
    assert "2031-03-05 10:42:07  exported to “out.md” with 1 open:" in told
    assert not re.search(r"[+-]\d\d:\d\d", told), "no zone for people"
    assert datetime.fromisoformat(listed["saved"]).timestamp() == 1_800_000_000
    assert listed["exports"][0]["at"] == "2031-03-05T10:42:07"


def test_a_format_that_the_name_does_not_say_is_written_as_asked_and_told(papers: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "out.html"
    result = call("export", *papers, "-o", target, "--format", "md")
    assert result.exit_code == 0
    assert not target.read_bytes().startswith(b"<!DOCTYPE html>")
    assert "It holds md, as --format says, although its name ends in .html." in result.stderr
    assert "It holds" not in call("export", *papers, "-o", target, "--format", "html", "--force").stderr


def test_unsaved_work_is_listed_and_brought_back(papers: list[Path], tmp_path: Path) -> None:
    state = tmp_path / "state"
    crashed = Workspace(state)
    prepared = crashed.read(papers)
    assert prepared.command is not None
    crashed.do(prepared.command)
    crashed.session._journal.close(delete=False)  # type: ignore[union-attr]  # what a kill leaves behind
    crashed.session._journal = None
    assert "1 actions in a project that was never saved" in call("recover", "--state", state).stdout
    back = tmp_path / "back.reconciler"
    assert call("recover", "1", "-o", back, "--state", state).exit_code == 0
    (line,) = call("history", back).stdout.splitlines()[1:]
    assert re.fullmatch(r"    1  \d{4}-\d\d-\d\d \d\d:\d\d:\d\d  Add versions: A, B  \(2 rows\)", line)
    assert call("recover", "--state", state).stdout == "There is no unsaved work.\n"


def test_words_that_were_being_written_are_brought_back_and_told(papers: list[Path], tmp_path: Path) -> None:
    state, back = tmp_path / "state", tmp_path / "back.reconciler"
    crashed = Workspace(state)
    prepared = crashed.read(papers)
    assert prepared.command is not None
    crashed.do(prepared.command)
    row = crashed.project.rows[0].id
    crashed.session.draft([Decide(((row, Decision(DecisionKind.EDITED, (), "The ferry hit a")),))])
    crashed.session._journal.close(delete=False)  # type: ignore[union-attr]  # what a kill leaves behind
    crashed.session._journal = None
    assert "2 actions in a project that was never saved" in call("recover", "--state", state).stdout
    result = call("recover", "1", "-o", back, "--state", state)
    assert "being written and not entered yet are back as the last step" in result.stderr
    assert "Edit text" in call("history", back).stdout.splitlines()[-1]


def test_the_version_before_the_last_save_is_brought_back_beside_it(saved: Path, tmp_path: Path) -> None:
    workspace = Workspace()
    workspace.open(saved)
    workspace.do(DescribeProject(title="Wrong"))
    workspace.session.save()
    workspace.session.close()
    assert call("recover", saved, "-o", tmp_path / "before.reconciler").exit_code == 0
    before = Workspace()
    before.open(tmp_path / "before.reconciler", read_only=True)
    assert before.project.title == ""
    assert run_program(["recover", str(saved), "-o", str(saved)]) == 2


def test_the_unit_that_comes_first_can_be_asked_for(tmp_path: Path) -> None:
    paper = tmp_path / "a.txt"
    paper.write_text("The fire burned 500 sq miles (1,300 sq km) of fen.\n", encoding="utf-8")
    assert "1,300 sq km (500 sq miles)" in call("export", paper, "-o", "-", "--units", "metric").stdout
    assert "500 sq miles (1,300 sq km)" in call("export", paper, "-o", "-").stdout
