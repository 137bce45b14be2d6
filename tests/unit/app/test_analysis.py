"""What was found of a row is made anew when anything it hangs on changed, and only then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Thread

import pytest

from reconciler.app import pipeline
from reconciler.app.analysis import Analysis
from reconciler.app.reading import read_paste
from reconciler.app.workspace import Workspace
from reconciler.model.command import (
    AddVersions,
    Command,
    Decide,
    DescribeVersion,
    MoveSentences,
    MoveVersion,
    ReplaceRows,
    SetKind,
    SetTranslations,
    SplitSentence,
)
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.discrepancy import Findings
from reconciler.model.progress import Silent
from reconciler.model.project import Project
from reconciler.model.row import Relation, RelationKind
from reconciler.model.version import SentenceKind, Translation
from reconciler.project.apply import apply
from tests.support.projects import aligned, in_step, version


@pytest.fixture
def workspace() -> Workspace:
    """Three versions that part in figures and words."""
    versions = (
        version("A", "The ferry Ostwind ran aground on Monday.", "Twelve people were hurt.", "The sea was calm."),
        version("B", "The ferry Ostwind hit a rock on Monday.", "Fourteen people were hurt.", "The sea was rough."),
        version("C", "Die Fähre Ostwind lief auf Grund.", "Zwölf Menschen wurden verletzt.", language="de"),
    )
    workspace = Workspace()
    workspace.do(AddVersions(versions, in_step(*versions)))
    workspace.discrepancies()
    return workspace


def related(project: Project) -> ReplaceRows:
    a, b, _ = (v.id for v in project.versions)
    return ReplaceRows(replace(in_step(*project.versions), relations=(Relation((a, b), RelationKind.DERIVED, 0.9),)))


CHANGES: dict[str, Callable[[Project], Command]] = {
    "siglum": lambda p: DescribeVersion(p.versions[0].id, siglum="K"),
    "columns": lambda p: MoveVersion(p.versions[2].id, 0),
    "relations": related,
    "language": lambda p: DescribeVersion(p.versions[2].id, language="en"),
    "set aside": lambda p: SetKind((p.versions[1].sentences[1].id,), SentenceKind.BOILERPLATE),
    "split": lambda p: SplitSentence(p.versions[0].sentences[1].id, p.versions[0].sentences[1].span.start + 6),
    "translation": lambda p: SetTranslations(((p.versions[2].sentences[0].id, Translation("The ferry sank.", "me")),)),
    "decision": lambda p: Decide(((p.rows[0].id, Decision(DecisionKind.OMITTED)),)),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_kept_is_what_would_be_found_anew(workspace: Workspace, change: str) -> None:
    workspace.do(CHANGES[change](workspace.project))
    for step in (lambda: None, workspace.undo, workspace.redo):
        step()
        fresh = Workspace()
        fresh.session.history = workspace.session.history.copied()
        assert workspace.discrepancies() == fresh.discrepancies()


ELSEWHERE = {
    "figure": ("About 180 tonnes of oil escaped.", "Some two hundred tonnes of oil escaped."),
    "day": (
        "The harbour master of the island resigned on Tuesday after the collision.",
        "The harbour master of the island resigned on Wednesday after the collision.",
    ),
    "words": (
        "The mayor opened the bridge and promised free buses for every pupil of the valley.",
        "She promised free buses for every pupil of the valley.",
    ),
}


@pytest.mark.parametrize("what", ELSEWHERE)
def test_what_was_found_of_a_row_goes_with_what_it_hangs_on_in_another(what: str) -> None:
    mine, theirs = ELSEWHERE[what]
    a, b = version("A", "The sea was calm.", mine), version("B", "The mayor opened the bridge.", theirs)
    (calm, own), (bridge, other) = ([s.id for s in v.sentences] for v in (a, b))
    rows = aligned((calm,), *([(own, bridge)] if what == "words" else [(own,), (bridge,)]), (other,))
    kind = RelationKind.DERIVED if what == "words" else RelationKind.INDEPENDENT
    workspace = Workspace()
    workspace.do(AddVersions((a, b), replace(rows, relations=(Relation((a.id, b.id), kind, 0.5),))))
    assert any(d.detail.startswith("elsewhere") for d in workspace.discrepancies())
    workspace.do(SetKind((other,), SentenceKind.BOILERPLATE))
    assert not any(d.detail.startswith("elsewhere") for d in workspace.discrepancies())
    workspace.undo()
    assert any(d.detail.startswith("elsewhere") for d in workspace.discrepancies())


def test_rows_that_do_not_hang_on_a_change_are_not_worked_out_again(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    find = pipeline.findings
    monkeypatch.setattr(pipeline, "findings", lambda row, within: asked.append(row.id) or find(row, within))
    last = workspace.project.versions[0].sentences[2]
    workspace.do(SplitSentence(last.id, last.span.start + len("The sea")))
    workspace.discrepancies()
    assert asked == [workspace.project.rows[2].id]


def test_aligning_in_a_thread_does_not_disturb_the_answers(workspace: Workspace) -> None:
    """A thread asks for the facts of other versions all the time; the project's own never get lost over it."""
    project = workspace.project
    others = [(*project.versions, version(f"X{n}", f"The ferry {n} sank.")) for n in range(40)]
    thread = Thread(target=lambda: [workspace.analysis.facts(versions) for versions in others])
    thread.start()
    for _ in range(200):
        assert workspace.analysis.facts(project.versions).keys() == {
            s.id for v in project.versions for s in v.sentences
        }
    thread.join()


def test_what_reading_found_is_not_worked_out_again(monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = Workspace()
    texts = ("Ostwind aground\n\nTwelve people were hurt.\n", "Ostwind hits rock\n\nFourteen people were hurt.\n")
    prepared = workspace.read([read_paste(text, name) for text, name in zip(texts, ("one", "two"), strict=True)])
    assert prepared.command is not None
    with monkeypatch.context() as closed:
        closed.setattr(pipeline, "findings", None)
        closed.setattr(pipeline, "findings_over_all", None)
        workspace.do(prepared.command)
        found = workspace.discrepancies()
    assert found
    fresh = Workspace()
    fresh.do(prepared.command)
    assert fresh.discrepancies() == found


def test_the_facts_read_to_align_are_those_that_are_compared(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    real = pipeline.facts_of
    monkeypatch.setattr(pipeline, "facts_of", lambda *a: (read.append(len(a[0])), real(*a))[1])
    prepared = workspace.read([read_paste("Ostwind aground\n\nFive people were hurt.\n", "four")])
    assert prepared.command is not None
    workspace.do(prepared.command)
    workspace.discrepancies()
    assert read == [4]


def test_what_was_found_for_another_project_is_not_taken(workspace: Workspace) -> None:
    workspace.read([read_paste("Ostwind aground\n\nNobody was hurt on Monday.\n", "four")])
    assert len(workspace.project.versions) == 3
    workspace.do(DescribeVersion(workspace.project.versions[0].id, siglum="K"))
    fresh = Workspace()
    fresh.do(AddVersions(workspace.project.versions, in_step(*workspace.project.versions)))
    assert [d.message for d in workspace.discrepancies()] == [d.message for d in fresh.discrepancies()]


def test_versions_are_read_once_for_all_questions_why_and_anew_when_one_of_them_changes(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    real = pipeline.material_of
    monkeypatch.setattr(pipeline, "material_of", lambda *a: (read.append(len(a[0])), real(*a))[1])
    first = [workspace.why(row.id) for row in workspace.project.rows]
    assert first == [workspace.why(row.id) for row in workspace.project.rows]
    assert read == [3]
    workspace.do(CHANGES["translation"](workspace.project))
    workspace.why(workspace.project.rows[0].id)
    assert read == [3, 3]


def test_what_a_thread_found_is_told_without_being_put_together_again(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, analysis = workspace.project, workspace.analysis
    before = [analysis.findings(project, row) for row in project.rows]
    analysis.catch_up(analysis.ahead()(project, Silent()))
    monkeypatch.setattr("reconciler.app.analysis._of_row", None)
    assert [analysis.findings(project, row) for row in project.rows] == before


def test_a_sentence_moved_leaves_the_rest_told_while_a_thread_looks_at_the_rows(workspace: Workspace) -> None:
    analysis, project = workspace.analysis, workspace.project
    before = {row.id: analysis.findings(project, row) for row in project.rows}
    assert not analysis.is_behind(project)
    first, second, third = project.rows
    sentence = first.cells[project.versions[0].id]
    moved = apply(project, MoveSentences(sentence, to=second.id))[0]
    assert analysis.is_behind(moved)
    left = analysis.put_off(moved)
    assert analysis.findings(moved, moved.row(third.id)) == before[third.id]
    assert analysis.findings(moved, moved.row(second.id)) == Findings()
    analysis.catch_up(left(Silent()))
    assert not analysis.is_behind(moved)
    anew = Analysis(analysis.lexicon)
    assert [analysis.findings(moved, row) for row in moved.rows] == [anew.findings(moved, row) for row in moved.rows]


def test_rows_moved_again_while_a_thread_looks_are_behind_once_more(workspace: Workspace) -> None:
    analysis, project = workspace.analysis, workspace.project
    first, second, _third = project.rows
    one = apply(project, MoveSentences(first.cells[project.versions[0].id], to=second.id))[0]
    two = apply(one, MoveSentences(first.cells[project.versions[1].id], to=second.id))[0]
    analysis.catch_up(analysis.put_off(one)(Silent()))
    assert analysis.is_behind(two)
    left = analysis.put_off(two)
    assert analysis.findings(two, two.rows[-1]) != Findings()
    analysis.catch_up(left(Silent()))
    anew = Analysis(analysis.lexicon)
    assert [analysis.findings(two, row) for row in two.rows] == [anew.findings(two, row) for row in two.rows]
