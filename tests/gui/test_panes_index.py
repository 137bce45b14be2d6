"""What the grid has looked up once it does not look up again, as long as it holds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reconciler.gui.panes import index
from reconciler.gui.panes.index import Index
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.project import Project
from reconciler.model.version import Translation
from tests.gui.panes_sample import ferry


@pytest.fixture
def project() -> Project:
    return ferry().project


def test_lengths_are_kept_while_rows_and_columns_are_the_same(project: Project) -> None:
    before = Index(project)
    decided = replace(project, decisions={project.rows[0].id: Decision(DecisionKind.OMITTED)})
    assert Index(decided, before).lengths is before.lengths


def test_lengths_follow_words_rows_and_the_order_of_columns(project: Project) -> None:
    before = Index(project)
    assert len(before.lengths) == len(project.rows)
    first, *rest = project.versions
    said = {first.sentences[0].id: Translation("Word after word " * 50, "X")}
    for changed in (
        replace(project, versions=(replace(first, translations=said), *rest)),
        replace(project, rows=project.rows[::-1]),
        replace(project, versions=(*rest, first)),
        replace(project, versions=tuple(rest)),
    ):
        assert Index(changed, before).lengths == Index(changed).lengths
        assert Index(changed, before).lengths != before.lengths


def test_rows_that_are_still_there_are_not_measured_again(project: Project) -> None:
    before = Index(project)
    measured = list(before.lengths)
    first = replace(project.rows[0], cells={})
    changed = replace(project, rows=(first, *project.rows[2:], project.rows[1]))
    of_column = Index(changed, before)
    for column in of_column.columns.values():
        lengths = column.lengths
        for sentence in lengths:
            lengths[sentence] = 0  # type: ignore[index]
    assert of_column.lengths == [(0, 0), *measured[2:], measured[1]]


def test_of_very_many_rows_some_stand_for_those_behind_them(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    exact = Index(project).lengths
    assert len(exact) == 6
    monkeypatch.setattr(index, "MEASURED", 4)
    before = Index(project)
    assert before.lengths == [exact[0], exact[0], exact[2], exact[2], exact[4], exact[4]]
    shorter = replace(project, rows=(replace(project.rows[0], cells={}), *project.rows[1:]))
    assert Index(shorter, before).lengths == [(0, 0), (0, 0), *before.lengths[2:]]
    assert len(Index(replace(project, rows=project.rows[:5]), before).lengths) == 5
