"""What all independent versions say is taken by itself; copies are one voice, and nothing that parts is taken."""

from __future__ import annotations

from dataclasses import replace

from reconciler.app.proposals import agreed
from reconciler.app.reading import read_paste
from reconciler.app.workspace import Workspace
from reconciler.model.command import Decide
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.row import RelationKind

WIRE = [
    "The old mill at Tolm burned down on Sunday night.",
    "Twelve firefighters were slightly hurt.",
    "The mill was built in 1781.",
]
PAPER = [
    "On Sunday night the old mill at Tolm burned down.",
    "Fourteen firefighters were slightly hurt.",
    "Schoolchildren had painted its door in spring.",
    "It was in 1781 that the mill was built.",
]


def opened(*articles: list[str]) -> Workspace:
    made = Workspace()
    prepared = made.read([read_paste("\n\n".join(lines), f"{n}.txt") for n, lines in enumerate(articles)])
    assert prepared.command is not None
    made.do(prepared.command)
    return made


def command(workspace: Workspace, kind: RelationKind = RelationKind.INDEPENDENT) -> Decide:
    """What would be taken if the versions were related so; articles this short are hard to tell from copies."""
    parting = {d.row for d in workspace.discrepancies() if d.severity > 1}
    relations = tuple(replace(relation, kind=kind) for relation in workspace.project.relations)
    return agreed(replace(workspace.project, relations=relations), parting.__contains__)


def wordings(workspace: Workspace) -> list[str]:
    workspace.do(command(workspace))
    return [text for row in workspace.project.rows if (text := workspace.wording(row.id))]


def test_rows_on_which_two_voices_agree_are_taken_as_automatic() -> None:
    workspace = opened(WIRE, PAPER)
    taken = wordings(workspace)
    assert any("burned down" in text for text in taken)
    assert not any("firefighters" in text for text in taken), "twelve against fourteen"
    assert not any("Schoolchildren" in text for text in taken), "one voice alone"
    assert all(decision.automatic for decision in workspace.project.decisions.values())


def test_copies_are_one_voice() -> None:
    workspace = opened(WIRE, PAPER)
    assert command(workspace).decisions
    assert command(workspace, RelationKind.DERIVED).decisions == ()


def test_what_the_editor_decided_stays() -> None:
    workspace = opened(WIRE, PAPER)
    rows = [row for row, _ in command(workspace).decisions]
    own = Decision(DecisionKind.EDITED, text="In our words.")
    workspace.do(Decide(((rows[0], own),)))
    assert rows[0] not in [row for row, _ in command(workspace).decisions]
