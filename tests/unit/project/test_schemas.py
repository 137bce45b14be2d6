"""A project file of every schema there ever was opens, with its steps, and is saved in the present one."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest

from reconciler.model.command import DescribeProject, LayOut
from reconciler.model.decision import DecisionKind, Layout, NoteClass
from reconciler.model.discrepancy import Ruling
from reconciler.model.errors import ProjectUnreadable
from reconciler.model.figure_line import UnitChoice
from reconciler.model.house import HouseForm
from reconciler.model.row import PinKind, RowState
from reconciler.project import migrations
from reconciler.project.document import decode, encode, load
from reconciler.project.history import History
from tests.support.projects import ferry

# Made once by the program of that schema and never again: whoever changes the schema adds a file beside it.
SAVED = Path(__file__).parent / "saved"


@pytest.mark.parametrize("schema", range(1, migrations.SCHEMA + 1))
def test_each_schema_has_a_file_that_opens_and_is_saved_in_the_present_one(schema: int) -> None:
    path = SAVED / f"schema_{schema}.reconciler"
    with zipfile.ZipFile(path) as archive:
        assert json.loads(archive.read("project.json"))["schema"] == schema
    loaded = load(path)
    assert not loaded.history_lost
    again = decode(encode(loaded.history), "again.reconciler")
    assert again.history.project == loaded.history.project
    with zipfile.ZipFile(BytesIO(encode(loaded.history))) as archive:
        assert json.loads(archive.read("project.json"))["schema"] == migrations.SCHEMA


def test_everything_of_the_first_schema_is_read() -> None:
    history = load(SAVED / "schema_1.reconciler").history
    project = history.project
    assert (project.title, project.language) == ("The ferry Ostwind", "en")
    assert [(v.siglum, v.language, len(v.sentences)) for v in project.versions] == [
        ("A", "en", 3), ("B", "en", 3), ("C", "de", 2),
    ]  # fmt: skip
    assert next(iter(project.versions[2].translations.values())).text == "A ferry ran aground."
    first, second, third = project.rows
    kinds = {row: decision.kind for row, decision in project.decisions.items()}
    assert kinds == {first.id: DecisionKind.TAKEN, second.id: DecisionKind.BOTH, third.id: DecisionKind.EDITED}
    assert third.state is RowState.CONFIRMED
    assert project.order == (third.id, first.id, second.id)
    assert [pin.kind for pin in project.pins] == [PinKind.TOGETHER]
    assert project.rulings == {"hurt": Ruling.SETTLED}
    (note,) = project.notes
    assert (note.kind, note.text, note.anchor.quote if note.anchor else "") == (NoteClass.QUESTION, "Really?", "Twelve")
    assert [(form.form, form.variants) for form in project.house] == [("Ostwind", ("Eastwind",))]
    assert project.consents == ("engine@example.org",)
    assert (history.undo_label, history.redo_label) == ("Allow service", "Describe project")
    while history.undo_label:
        history.undo()
    assert history.project.versions == ()


def test_steps_of_the_first_schema_have_no_times_and_its_account_stands_as_its_versions() -> None:
    history = load(SAVED / "schema_1.reconciler").history
    assert {step.at for step in history.done} == {""}
    history.do(DescribeProject(title="Ostwind"), "2031-05-04T09:30:17+00:00")
    again = decode(encode(history), "again.reconciler").history
    assert [step.at for step in again.done][-2:] == ["", "2031-05-04T09:30:17+00:00"]
    assert (history.project.layout, history.project.units) == ({}, UnitChoice.USUAL)


def test_everything_of_the_second_schema_is_read() -> None:
    history = load(SAVED / "schema_2.reconciler").history
    project = history.project
    first, _, third = (row.id for row in project.rows)
    assert project.layout == {first: Layout.HEADING, third: Layout.RUN_ON}
    assert (project.units, project.house) == (UnitChoice.METRIC, (HouseForm("Kyiv", ("Kiew",)),))
    (left,) = project.exports
    assert left.open == ("Row 3: Nobody has decided this row.",)
    assert (history.undo_label, history.redo_label) == ("Export anyway", "Describe project")
    history.undo()
    _, known, _ = history.known
    assert len(known) < 30, "the steps behind the last mark are enough for the first undo"
    times = [datetime.fromisoformat(step.at) for step in (*history.done, *reversed(history.undone))]
    assert times[0] == datetime(2031, 5, 4, 9, 30, 17, tzinfo=UTC)
    assert times == sorted(times)
    while history.undo_label:
        history.undo()
    assert history.project.versions == ()


def test_an_old_file_goes_through_every_step_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "SCHEMA", 3)
    monkeypatch.setattr(
        migrations,
        "STEPS",
        {
            1: lambda body: body | {"schema": 2, "steps": [*body.get("steps", []), 1]},
            2: lambda body: body | {"schema": 3, "steps": [*body["steps"], 2]},
        },
    )
    assert load(SAVED / "schema_1.reconciler").history.project.unknown["steps"] == [1, 2]


def test_paragraphs_of_rows_that_an_older_program_took_away_are_left_out() -> None:
    history = History(ferry())
    first, second, third = (row.id for row in history.project.rows)
    history.do(LayOut((first, second, third), Layout.HEADING))
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(encode(history))) as old, zipfile.ZipFile(stream, "w") as new:
        for info in old.infolist():
            body = old.read(info)
            if info.filename == "project.json":
                told = json.loads(body)
                told["project"]["layout"] = {first: "heading", "r99": "paragraph"}
                body = json.dumps(told).encode()
            new.writestr(info, body)
    assert decode(stream.getvalue(), "story").history.project.layout == {first: Layout.HEADING}


def test_what_is_newer_is_refused_with_its_name() -> None:
    with pytest.raises(ProjectUnreadable, match="newer Reconciler") as failure:
        migrations.migrated({"schema": 9, "min_reader": 9, "program": "9.1"}, "new.reconciler")
    assert "9.1" in failure.value.what
    assert failure.value.kept
