"""Which versions tell the event most of the others tell."""

from __future__ import annotations

from collections import Counter

from reconciler.model.ids import VersionId
from reconciler.model.project import Project
from reconciler.model.row import RelationKind


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
