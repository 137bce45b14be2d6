"""The whole line through the facade, on the shipped samples."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reconciler.app.exporting import samples
from reconciler.app.proposals import propose
from reconciler.app.reading import Prepared
from reconciler.app.search import Query, find
from reconciler.app.workspace import Workspace
from reconciler.ingest.files import read_text
from reconciler.model.command import AddVersions, Changes, Decide, MoveSentences, Rule
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.discrepancy import DiscrepancyClass, Ruling
from reconciler.model.errors import Cancelled, RefusedCommand
from reconciler.model.row import RelationKind


@pytest.fixture(scope="module")
def prepared() -> Prepared:
    """The samples, read once."""
    return Workspace().read(samples())


@pytest.fixture
def workspace(prepared: Prepared, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with the five samples."""
    workspace = Workspace(tmp_path)
    assert prepared.command is not None
    workspace.do(prepared.command)
    yield workspace
    workspace.session.close()


def test_the_samples_have_rows_discrepancies_and_relations(workspace: Workspace) -> None:
    project = workspace.project
    assert [v.siglum for v in project.versions] == ["A", "B", "C", "D", "E"]
    assert [v.language for v in project.versions] == ["en", "en", "en", "de", "en"]
    kinds = {frozenset(r.versions): r.kind for r in project.relations}
    sign = {v.siglum: v.id for v in project.versions}
    assert kinds[frozenset((sign["A"], sign["C"]))] is RelationKind.DERIVED
    assert kinds[frozenset((sign["A"], sign["E"]))] is RelationKind.UNRELATED
    classes = {d.kind for d in workspace.discrepancies()}
    assert {DiscrepancyClass.FIGURE, DiscrepancyClass.QUOTE, DiscrepancyClass.WORDING} <= classes


def test_listeners_hear_of_every_change(workspace: Workspace) -> None:
    heard: list[Changes] = []
    workspace.subscribe(heard.append)
    row = workspace.project.rows[0].id
    workspace.do(Decide(((row, Decision(DecisionKind.OMITTED)),)))
    workspace.undo()
    workspace.redo()
    assert [changes.rows for changes in heard] == [{row}] * 3


def test_a_settled_discrepancy_stays_settled_after_another_reading(workspace: Workspace, prepared: Prepared) -> None:
    first = workspace.discrepancies()[0]
    workspace.do(Rule((first.key,), Ruling.SETTLED))
    again = Workspace()
    assert prepared.command is not None
    again.do(prepared.command)
    again.do(Rule((first.key,), Ruling.SETTLED))
    assert first.key not in {d.key for d in again.discrepancies(ruled=False)}
    assert len(again.discrepancies()) == len(workspace.discrepancies())


def test_a_version_added_later_joins_the_rows(workspace: Workspace) -> None:
    a = workspace.project.versions[0]
    row = workspace.project.rows[3]
    workspace.do(Decide(((row.id, Decision(DecisionKind.EDITED, (), "Mine.")),)))
    text = "\n\n".join(a.text_of(s) for s in a.alignable())
    added = workspace.read([read_text(text, "again")])
    assert added.command is not None
    workspace.do(added.command)
    assert len(workspace.project.versions) == 6
    assert workspace.project.decisions[row.id].text == "Mine."
    workspace.undo()
    assert len(workspace.project.versions) == 5


def test_a_version_added_later_does_not_undo_what_was_moved_by_hand(workspace: Workspace) -> None:
    a, b = workspace.project.versions[:2]
    far = (workspace.project.rows[1], a.alignable()[-1].id)
    workspace.do(MoveSentences((far[1],), to=far[0].id))
    added = workspace.read([read_text("\n\n".join(b.text_of(s) for s in b.alignable()), "again")])
    assert added.command is not None
    workspace.do(added.command)
    assert workspace.project.row_of(far[1]) == workspace.project.row_of(far[0].sentences()[0])


def test_realigning_changes_nothing_that_the_aligner_made_itself(workspace: Workspace) -> None:
    before = workspace.project.rows
    workspace.do(workspace.realign())
    assert workspace.project.rows == before


def test_an_alignment_that_is_late_is_refused(workspace: Workspace) -> None:
    late = workspace.read([read_text("The ferry sank. Nobody was hurt.", "late")])
    other = workspace.read([read_text("The ferry did not sank. All were hurt.", "other")])
    assert late.command is not None
    assert other.command is not None
    workspace.do(other.command)
    with pytest.raises(RefusedCommand):
        workspace.do(late.command)


def test_what_is_read_for_the_project_that_was_open_knows_nothing_of_the_next(prepared: Prepared) -> None:
    workspace = Workspace()
    asked_for = workspace.project
    assert prepared.command is not None
    workspace.do(prepared.command)
    late = workspace.read([read_text("The ferry sank.\n\nNobody was on board.", "late.txt")], project=asked_for)
    assert late.command is not None
    assert {sentence for row in late.command.alignment.rows for sentence in row.cells} == {
        version.id for version in late.command.versions
    }


def test_reading_can_be_cancelled() -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        Workspace().read(samples(), progress=Stop())


def test_an_account_of_proposals_holds_no_debris_and_nothing_of_the_other_event(workspace: Workspace) -> None:
    workspace.do(propose(workspace.project))
    account = workspace.account()
    sigla = {siglum for sentence in account.sentences for siglum in sentence.chosen}
    assert sigla <= {"A", "B", "C"}
    assert all(sentence.carriers for sentence in account.sentences)
    aside = {v.text_of(s) for v in workspace.project.versions for s in v.sentences if s.kind.set_aside}
    assert not aside & {sentence.text for sentence in account.sentences}


def test_find_looks_in_versions_and_in_the_account(workspace: Workspace) -> None:
    row = workspace.project.rows[2]
    workspace.do(Decide(((row.id, Decision(DecisionKind.EDITED, (), "A Quokka was seen.")),)))
    (hit,) = find(workspace.project, Query("quokka"))
    assert (hit.row, hit.version) == (row.id, None)
    assert find(workspace.project, Query("quokka", case=True)) == []
    hits = find(workspace.project, Query(r"\bferr(y|ies)\b", regex=True))
    assert len(hits) > 5
    for hit in hits:
        if hit.version is not None:
            text = workspace.project.version(hit.version).source.text
            assert hit.span.of(text).lower() in ("ferry", "ferries")


@pytest.mark.parametrize("pattern", ["(", "[a-", "a**", "(?P<x>a"])
def test_a_broken_regular_expression_is_explained(workspace: Workspace, pattern: str) -> None:
    with pytest.raises(RefusedCommand, match="cannot be understood"):
        find(workspace.project, Query(pattern, regex=True))


def test_save_open_and_go_on(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "ferry.reconciler"
    workspace.session.save(path)
    again = Workspace()
    again.open(path, read_only=True)
    assert again.project == workspace.project
    assert [d.key for d in again.discrepancies()] == [d.key for d in workspace.discrepancies()]
    workspace.session.close()


def test_versions_are_added_as_commands(prepared: Prepared) -> None:
    assert isinstance(prepared.command, AddVersions)
    assert prepared.failures == ()
