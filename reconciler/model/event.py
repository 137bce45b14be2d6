"""Which versions tell the event most of the others tell."""

from __future__ import annotations

from collections import Counter

from reconciler.model.ids import VersionId
from reconciler.model.project import Project
from reconciler.model.row import RelationKind


def unrelated_versions(project: Project) -> frozenset[VersionId]:
    """Versions about another event than most: unrelated to more of the others than they are related to.

    With only two versions there is no majority, and neither is called foreign. Where each is foreign to most, as in
    two stories of six and five reports, the largest story is the project's, of equal ones that of the first column.
    """
    if len(project.versions) < 3:
        return frozenset()
    votes: Counter[VersionId] = Counter()
    for relation in project.relations:
        for version in relation.versions:
            votes[version] += 1 if relation.kind is RelationKind.UNRELATED else -1
    foreign = frozenset(version for version, vote in votes.items() if vote > 0)
    return foreign - _largest_story(project) if len(foreign) == len(project.versions) else foreign


def _largest_story(project: Project) -> frozenset[VersionId]:
    """The versions that tell the event told most often; none where each tells its own."""
    together: dict[VersionId, set[VersionId]] = {version.id: {version.id} for version in project.versions}
    for relation in project.relations:
        one, other = relation.versions
        if relation.kind is not RelationKind.UNRELATED and one in together and other in together:
            together[one].add(other)
            together[other].add(one)
    largest = max(together.values(), key=len)
    return frozenset(largest) if len(largest) > 1 else frozenset()
