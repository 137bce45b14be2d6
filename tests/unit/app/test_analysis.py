"""What was found of a row is kept while nothing it tells has changed, and found anew when something has."""

from __future__ import annotations

from reconciler.app.workspace import Workspace
from reconciler.ingest.files import read_text
from reconciler.model.command import Decide, DescribeVersion, MoveVersion
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass

SIX = "Six ships fought the slick in the bay on Friday."
FIVE = "Five ships fought the slick in the bay on Friday."


def two_versions() -> Workspace:
    workspace = Workspace()
    prepared = workspace.read([read_text(SIX, "one.txt"), read_text(FIVE, "two.txt")])
    assert prepared.command is not None
    workspace.do(prepared.command)
    return workspace


def figure(workspace: Workspace) -> Discrepancy:
    (row,) = workspace.project.rows
    (found,) = [d for d in workspace.findings(row.id).discrepancies if d.kind is DiscrepancyClass.FIGURE]
    return found


def test_a_message_follows_the_sign_of_its_version() -> None:
    workspace = two_versions()
    assert figure(workspace).message == "Figures differ: A: Six ships; B: Five ships."
    workspace.do(DescribeVersion(workspace.project.versions[1].id, siglum="Z"))
    assert figure(workspace).message == "Figures differ: A: Six ships; Z: Five ships."


def test_a_message_follows_the_order_of_the_columns_and_the_key_does_not() -> None:
    workspace = two_versions()
    before = figure(workspace)
    workspace.do(MoveVersion(workspace.project.versions[1].id, 0))
    assert figure(workspace).message == "Figures differ: B: Five ships; A: Six ships."
    assert figure(workspace).key == before.key


def test_a_decision_leaves_what_was_found_as_it_is() -> None:
    workspace = two_versions()
    before = figure(workspace)
    (row,) = workspace.project.rows
    workspace.do(Decide(((row.id, Decision(DecisionKind.TAKEN, (workspace.project.versions[0].id,))),)))
    assert figure(workspace) == before
