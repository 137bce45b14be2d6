"""How versions stand to one another, in the list of versions: told with what follows from it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reconciler.gui.docks.versions import VersionList
from reconciler.model.ids import VersionId
from reconciler.model.row import Relation, RelationKind
from tests.gui.window.sample import Bench

A, B, C = VersionId("agency"), VersionId("courier"), VersionId("mill")


@pytest.fixture
def listed(bench: Bench) -> VersionList:
    """The list with a pair of each kind: A and B independent, A and C derived, B and C unrelated."""
    kinds = ((A, B, RelationKind.INDEPENDENT), (A, C, RelationKind.DERIVED), (B, C, RelationKind.UNRELATED))
    bench.act("go.list-versions")
    shown = bench.room.board.versions
    relations = tuple(Relation((one, other), kind, 0.9) for one, other, kind in kinds)
    shown.show_project(replace(bench.workspace.project, relations=relations))
    return shown


def test_another_event_is_a_guess_and_what_follows_from_it_is_told(listed: VersionList) -> None:
    listed.tree.setCurrentItem(listed.tree.topLevelItem(1))
    assert not listed.explanation.isVisible(), "a version, no pair"
    QTest.keyClick(listed.tree, Qt.Key.Key_Down)
    QTest.keyClick(listed.tree, Qt.Key.Key_Down)
    item = listed.tree.currentItem()
    assert item is not None
    assert item.text(5) == "another event?"
    assert listed.explanation.isVisible()
    assert listed.explanation.text().startswith("They have hardly a statement in common")
    assert item.toolTip(5) == item.data(0, Qt.ItemDataRole.AccessibleDescriptionRole) == listed.explanation.text()


def test_each_relation_is_explained(listed: VersionList) -> None:
    a = listed.tree.topLevelItem(0)
    assert a is not None
    told = []
    for place in range(2):
        listed.tree.setCurrentItem(a.child(place))
        told.append(listed.explanation.text())
    assert told == [
        "They say the same in words of their own: each is a source for the other.",
        "Whole sentences agree word for word: the two count as one voice.",
    ]
