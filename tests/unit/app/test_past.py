"""What the steps of the history tell: their rows, and the versions they took."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reconciler.app.past import Past, PastStep, next_steps, numbered
from reconciler.model.command import (
    Command,
    Decide,
    DescribeProject,
    DescribeVersion,
    MergeRows,
    MoveVersion,
    PutNote,
    RemoveVersion,
    ReplaceText,
    Rule,
    SetTranslations,
    SplitRow,
    SplitSentence,
    SwapCells,
)
from reconciler.model.decision import Decision, DecisionKind, Note
from reconciler.model.discrepancy import DiscrepancyClass, Ruling
from reconciler.model.ids import NoteId, VersionId
from reconciler.model.row import AlignedRow, Alignment
from reconciler.model.version import Translation
from reconciler.project.history import History
from tests.support.projects import ferry


def told(history: History) -> list[PastStep]:
    _, done, undone = history.known
    past, future = Past().tell(done, undone)
    return [*past, *future]


def taken(*versions: VersionId) -> Decision:
    return Decision(DecisionKind.TAKEN, versions)


def test_a_step_tells_its_rows_by_the_numbers_they_had_then() -> None:
    start = ferry()
    rows = [row.id for row in start.rows]
    history = History(start)
    history.do(Decide(((rows[2], taken(next(iter(start.rows[2].cells)))),)))
    history.do(MergeRows((rows[0], rows[1])))
    history.do(PutNote(Note(NoteId(""), rows[2], "why?")))
    history.do(DescribeProject(title="Ferry"))
    assert [step.numbers for step in told(history)] == [(3,), (1, 2), (2,), ()]
    siglum = {v.id: v.siglum for v in start.versions}[next(iter(start.rows[2].cells))]
    assert told(history)[0].sigla == (siglum,)


def test_a_ruling_tells_its_rows_and_what_parted_there() -> None:
    history = History(ferry())
    row = history.project.rows[1].id
    history.do(Rule(("k1", "k2"), Ruling.SETTLED, (row,), (DiscrepancyClass.FIGURE, DiscrepancyClass.NAME)))
    (step,) = told(history)
    assert (step.label, step.numbers) == ("Settle", (2,))
    assert step.kinds == (DiscrepancyClass.FIGURE, DiscrepancyClass.NAME)


def test_a_step_done_to_a_version_names_it_as_it_was_called_then() -> None:
    start = ferry()
    a, b, c = start.versions
    history = History(start)
    newer = replace(b, source=replace(b.source, text=b.source.text.replace("Ten", "Two")))
    rows = tuple(AlignedRow(row.cells, 1.0) for row in start.rows)
    commands: list[Command] = [
        DescribeVersion(a.id, siglum="AG"),
        ReplaceText(newer, {s.id: s.id for s in b.sentences}, Alignment(rows)),
        MoveVersion(c.id, 0),
        SetTranslations(((c.sentences[0].id, Translation("A ferry ran aground.", "Lex")),)),
        SplitRow(start.rows[0].id, (b.id,)),
        SwapCells(c.id, start.rows[0].id, start.rows[1].id),
        SplitSentence(a.sentences[0].id, a.sentences[0].span.start + len("A ferry")),
        RemoveVersion(a.id),
    ]
    for command in commands:
        history.do(command)
    assert [(step.label, step.sigla) for step in told(history)] == [
        ("Describe version", ("A",)),
        ("Replace text", ("B",)),
        ("Move column", ("C",)),
        ("Translate", ("C",)),
        ("Split row", ("B",)),
        ("Swap cells", ("C",)),
        ("Split sentence", ("AG",)),
        ("Remove version", ("AG",)),
    ]


def test_the_steps_that_undo_and_redo_would_take_are_told_before_they_are_taken() -> None:
    history = History(ferry())
    row = history.project.rows[0].id
    assert next_steps(history) == (None, None)
    history.do(Decide(((row, Decision(DecisionKind.OMITTED)),)))
    last, first = next_steps(history)
    assert last is not None
    assert (last.label, last.numbers, last.undone, first) == ("Omit row", (1,), False, None)
    history.undo()
    last, first = next_steps(history)
    assert first is not None
    assert (last, first.label, first.numbers, first.undone) == (None, "Omit row", (1,), True)


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [((7,), "7"), ((7, 8, 9), "7–9"), ((2, 5, 6), "2, 5–6"), ((1, 3, 5, 7), ""), ((), "")],
)
def test_row_numbers_are_written_as_stretches(numbers: tuple[int, ...], expected: str) -> None:
    assert numbered(numbers) == expected
