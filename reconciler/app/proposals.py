"""What the program would take for the rows nobody has decided yet; always marked as automatic.

An original is proposed before a translation, a version that stands on its own before one of two derived from one
another, and nothing of a version about another event.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reconciler.model.command import Decide
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.ids import RowId, VersionId
from reconciler.model.project import Project
from reconciler.model.row import RelationKind, Row
from reconciler.model.version import Origin, Version


def propose(project: Project) -> Decide:
    """A decision for every row without one: the wording of the best version in it, or left out if there is none."""
    ranked = _ranked(project)
    decisions: list[tuple[RowId, Decision | None]] = [
        (row.id, _for_row(row, ranked)) for row in project.rows if row.id not in project.decisions
    ]
    return Decide(tuple(decisions), label="Accept proposals")


def _for_row(row: Row, ranked: Sequence[VersionId]) -> Decision:
    best = next((version for version in ranked if version in row.cells), None)
    if best is None:
        return Decision(DecisionKind.OMITTED, automatic=True)
    return Decision(DecisionKind.TAKEN, (best,), automatic=True)


def _ranked(project: Project) -> list[VersionId]:
    """Versions that may be proposed, the best first; the order of loading decides nothing but ties of like content."""
    foreign = unrelated_versions(project)
    usable = [v for v in project.versions if v.id not in foreign and _readable(v, project.language)]
    derived = {v for r in project.relations if r.kind is RelationKind.DERIVED for v in r.versions}
    shared = Counter(v for row in project.rows if len(row.cells) > 1 for v in row.cells)
    return [v.id for v in sorted(usable, key=lambda v: (v.id in derived, -shared[v.id], v.source.digest))]


def _readable(version: Version, language: str) -> bool:
    """Whether the version's own words may stand in the account."""
    return version.language == language and version.origin is Origin.ORIGINAL


def unrelated_versions(project: Project) -> frozenset[VersionId]:
    """Versions about another event than most: unrelated to more of the others than they are related to.

    With only two versions there is no majority, and neither is called foreign.
    """
    if len(project.versions) < 3:
        return frozenset()
    votes: Counter[VersionId] = Counter()
    for relation in project.relations:
        for version in relation.versions:
            votes[version] += 1 if relation.kind is RelationKind.UNRELATED else -1
    return frozenset(version for version, vote in votes.items() if vote > 0)
