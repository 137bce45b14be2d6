"""What is told of versions that were just added: which are about another event, which are one voice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reconciler.gui.kinship import warning
from reconciler.model.project import Project
from reconciler.model.row import Relation, RelationKind
from tests.support.projects import project, version

SHARE = " {go.list-versions} shows how much they share."


def related(*kinds: tuple[int, int, RelationKind], number: int) -> Project:
    versions = [version(sign, f"{sign} says one thing.") for sign in "ABCDE"[:number]]
    relations = tuple(Relation((versions[a].id, versions[b].id), kind, 0.8) for a, b, kind in kinds)
    return replace(project(*versions), relations=relations)


DERIVED, INDEPENDENT, UNRELATED = RelationKind.DERIVED, RelationKind.INDEPENDENT, RelationKind.UNRELATED


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (related((0, 1, INDEPENDENT), number=2), ""),
        (related((0, 1, DERIVED), number=2), "A and B are one voice: they share 80%." + SHARE),
        (related((0, 1, UNRELATED), number=2), "B seems to be about another event." + SHARE),
        (
            related((0, 1, UNRELATED), (0, 2, INDEPENDENT), (1, 2, UNRELATED), number=3),
            "B seems to be about another event." + SHARE,
        ),
        (
            related((0, 1, DERIVED), (0, 2, DERIVED), (1, 2, DERIVED), number=3),
            "Some are derived from one another, one voice: A, B and C." + SHARE,
        ),
    ],
)
def test_what_an_editor_is_told_of_versions_just_added(state: Project, told: str) -> None:
    assert (
        warning(state, [state.versions[-1].id] if len(state.versions) == 2 else [v.id for v in state.versions]) == told
    )


def test_what_was_told_before_is_not_told_again_with_each_further_version() -> None:
    kinds = [(0, 1, DERIVED), (0, 2, UNRELATED), (1, 2, UNRELATED), (0, 3, INDEPENDENT), (1, 3, INDEPENDENT)]
    state = related(*kinds, (2, 3, UNRELATED), number=4)
    assert warning(state, [state.versions[3].id]) == ""
    third = replace(state, versions=state.versions[:3], relations=state.relations[:3])
    assert warning(third, [state.versions[2].id]) == "C seems to be about another event." + SHARE
