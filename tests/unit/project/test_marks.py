"""The steps of former sessions are worked out again from the nearest mark, and from the beginning without one."""

from __future__ import annotations

import json
import random
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest

from reconciler.app.session import Session
from reconciler.model.command import (
    AddVersions,
    Command,
    Decide,
    DescribeProject,
    JoinSentences,
    LayOut,
    MergeRows,
    MoveInAccount,
    MoveSentences,
    PushColumn,
    PutNote,
    RemoveVersion,
    Rule,
    SetTranslations,
    SplitRow,
    SplitSentence,
    SwapCells,
)
from reconciler.model.decision import Decision, DecisionKind, Layout, Note
from reconciler.model.discrepancy import Ruling
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import NoteId
from reconciler.model.project import Project
from reconciler.model.version import Translation
from reconciler.project import record
from reconciler.project.difference import difference, restored
from reconciler.project.document import decode, encode
from reconciler.project.history import History
from tests.support.projects import in_step, version


@pytest.fixture(autouse=True)
def marks_close_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record, "STRIDE", 5)


def worked(history: History, steps: int, seed: int) -> History:
    """So many steps of every kind, at random."""
    dice = random.Random(seed)
    for number in range(steps):
        done = False
        while not done:
            try:
                history.do(_any(history.project, dice, number), f"2031-01-01T10:{number % 60:02}:00+00:00")
                done = True
            except (RefusedCommand, IndexError):
                continue
    return history


def _any(project: Project, dice: random.Random, number: int) -> Command:
    row, other = dice.choice(project.rows), dice.choice(project.rows)
    column = dice.choice(project.versions)
    sentence = dice.choice(row.sentences())
    makers: list[Callable[[], Command]] = [
        lambda: Decide(((row.id, Decision(DecisionKind.TAKEN, (dice.choice(list(row.cells)),))),)),
        lambda: Decide(((row.id, None),)),
        lambda: PutNote(Note(NoteId(""), row.id, f"note {number}")),
        lambda: LayOut((row.id,), dice.choice([*Layout, None])),
        lambda: MoveSentences((sentence,), to=other.id),
        lambda: MergeRows((row.id, other.id)),
        lambda: SplitSentence(sentence, project.sentence(sentence).span.start + 3),
        lambda: JoinSentences(sentence),
        lambda: SplitRow(row.id, (column.id,)),
        lambda: SwapCells(column.id, row.id, other.id),
        lambda: PushColumn(column.id, row.id, 1),
        lambda: MoveInAccount(row.id, other.id),
        lambda: Rule((f"k{number % 3}",), dice.choice(list(Ruling))),
        lambda: DescribeProject(title=dice.choice(["", f"title {number}"])),
        lambda: SetTranslations(((sentence, Translation(f"words {number}", "hand")),)),
        lambda: RemoveVersion(column.id) if len(project.versions) > 3 else DescribeProject(language="de"),
        lambda: _added(number),
    ]
    return dice.choice(makers)()


def _added(number: int) -> Command:
    raise RefusedCommand(f"no version {number}")


def started() -> History:
    """Six versions of eight sentences, in step."""
    history = History(Project())
    versions = [version(sign, *(f"{sign} says {n}." for n in range(8))) for sign in "ABCDEF"]
    history.do(AddVersions(tuple(versions), in_step(*versions)), "2031-01-01T09:00:00+00:00")
    return history


def reopened(history: History) -> History:
    return decode(encode(history), "story.reconciler").history


def all_states(history: History) -> list[Project]:
    """The project after each undo, the present first."""
    found = [history.project]
    while history.undo_label:
        history.undo()
        found.append(history.project)
    return found


@pytest.mark.parametrize("seed", range(12))
def test_undo_through_every_mark_gives_each_project_there_was(seed: int) -> None:
    history = worked(started(), 38, seed)
    again = reopened(history)
    labels = [step.label for step in history.done]
    times = [step.at for step in history.done]
    again.undo()
    again.redo()
    _, known, _ = again.known
    assert len(known) <= 5, "only the last steps are worked out"
    assert again.project == history.project
    assert all_states(again) == all_states(history)
    assert [step.label for step in reversed(again.undone)] == labels
    assert [step.at for step in reversed(again.undone)] == times
    for _ in labels:
        again.redo()
    assert again.project == decode(encode(again), "story.reconciler").history.project


@pytest.mark.parametrize("seed", range(6))
def test_marks_are_carried_on_from_session_to_session(seed: int) -> None:
    history, states = started(), list[Project]()
    for session in range(4):
        history = worked(reopened(history), 9 + session, 10 * seed + session)
        if session == 2:
            for _ in range(14):
                history.undo()
    whole = all_states(reopened(history))
    with zipfile.ZipFile(BytesIO(encode(history))) as archive:
        head = json.loads(archive.read("marks.jsonl").split(b"\n")[0])
    assert len(head["marks"]) > 3
    states = all_states(decode(_without_marks(encode(history)), "story.reconciler").history)
    assert whole == states


def test_a_damaged_mark_costs_time_and_nothing_else() -> None:
    history = worked(started(), 23, 3)
    good = encode(history)
    with zipfile.ZipFile(BytesIO(good)) as archive:
        marks = archive.read("marks.jsonl").decode()
    head, *texts = marks.split("\n")
    assert len(texts) == 4
    wrong = [
        "",
        "nonsense",
        head,
        "\n".join([head, *texts[:-1], "{}"]),
        "\n".join([head, *texts[:-1], '{"rows":{"runs":[[0,99]],"new":null}}']),
        "\n".join([head, *texts[:-1], '{"title":7}']),
        "\n".join([head, *texts[:-1], '{"unheard":1}']),
        "\n".join([head.replace("[[5,", "[[-5,"), *texts]),
        marks.replace(head[:40], head[:40].replace('"history":"', '"history":"0')),
    ]  # fmt: skip
    for text in wrong:
        again = decode(_with_marks(good, text), "story.reconciler")
        assert not again.history_lost
        assert all_states(again.history) == all_states(reopened(history)), text[:60]


def test_what_makes_one_project_of_another_is_little() -> None:
    history = worked(started(), 30, 5)
    project = history.project
    changed = Decide(((project.rows[0].id, Decision(DecisionKind.OMITTED)),))
    before = history.project
    history.do(changed)
    said = difference(before, history.project)
    assert set(said) == {"decisions"}
    assert len(json.dumps(said)) < 200
    assert restored(said, history.project, lambda v: v) == before


def test_marks_that_promise_more_than_they_hold_are_passed_over() -> None:
    history = History(Project())
    for number in range(12):
        history.do(DescribeProject(title=f"title {number}"))
    data = encode(history)
    head = zipfile.ZipFile(BytesIO(data)).read("marks.jsonl").decode().partition("\n")[0]
    empty = ['{"rows":{"runs":[[-1,3]],"new":[]}}'] * len(json.loads(head)["marks"])
    loaded = decode(_with_marks(data, "\n".join([head, *empty])), "story").history
    loaded.undo()
    assert loaded.project.title == "title 10"


def test_the_time_of_each_step_is_in_journal_and_file(tmp_path: Path) -> None:
    minutes = iter(range(60))
    work = Session(tmp_path / "state", lambda: datetime(2031, 1, 1, 10, next(minutes), tzinfo=UTC))
    a, b = version("A", "One.", "Two."), version("B", "One!", "Two!")
    work.do(AddVersions((a, b), in_step(a, b)))
    work.do(DescribeProject(title="first"))
    assert work._journal is not None
    written = [json.loads(line) for line in work._journal.path.read_text(encoding="utf-8").splitlines()[1:]]
    assert [datetime.fromisoformat(entry["when"]).minute for entry in written] == [0, 1]
    work.save(tmp_path / "story.reconciler")
    work.close()
    again = Session(None, lambda: datetime(2031, 1, 1, tzinfo=UTC))
    again.open(tmp_path / "story.reconciler", read_only=True)
    assert [datetime.fromisoformat(step.at).minute for step in again.history.done] == [0, 1]


def _without_marks(data: bytes) -> bytes:
    return _with_marks(data, None)


def _with_marks(data: bytes, text: str | None) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for info in old.infolist():
            if info.filename != "marks.jsonl":
                new.writestr(info, old.read(info))
            elif text is not None:
                new.writestr(info, text)
    return stream.getvalue()
