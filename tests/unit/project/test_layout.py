"""Paragraphs and headings of the account are the editor's, and stay with their rows whatever happens to these."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reconciler.app.reloading import matched
from reconciler.model.command import (
    Decide,
    LayOut,
    MergeRows,
    MoveSentences,
    RemoveVersion,
    ReplaceRows,
    ReplaceText,
)
from reconciler.model.decision import Decision, DecisionKind, Layout
from reconciler.model.errors import RefusedCommand
from reconciler.model.ids import RowId
from reconciler.model.layout import layout_of
from reconciler.model.project import Project
from reconciler.model.version import SentenceKind
from reconciler.project.apply import apply
from reconciler.project.document import decode, encode
from reconciler.project.history import History
from tests.support.projects import aligned, cell, ferry, project, version


def laid_out(start: Project, place: int, layout: Layout | None) -> Project:
    return apply(start, LayOut((start.rows[place].id,), layout))[0]


def layouts(state: Project) -> list[Layout]:
    return [layout_of(state, row) for row in state.rows]


def test_a_row_stands_as_in_its_version_until_the_editor_says_otherwise() -> None:
    start = ferry()
    assert layouts(start) == [Layout.PARAGRAPH] * 3
    changed = laid_out(laid_out(start, 1, Layout.RUN_ON), 2, Layout.HEADING)
    assert layouts(changed) == [Layout.PARAGRAPH, Layout.RUN_ON, Layout.HEADING]
    assert laid_out(laid_out(changed, 1, None), 2, None) == start


def test_a_heading_of_a_version_can_become_ordinary_text() -> None:
    a = version("A", "Ferry aground", "A ferry ran aground.")
    first, second = a.sentences
    a = replace(a, sentences=(replace(first, kind=SentenceKind.HEADING), second))
    start = project(a)
    assert layouts(start)[0] is Layout.HEADING
    assert layouts(laid_out(start, 0, Layout.PARAGRAPH))[0] is Layout.PARAGRAPH


def test_a_row_that_is_gone_is_refused() -> None:
    with pytest.raises(RefusedCommand):
        apply(ferry(), LayOut((RowId("r99"),), Layout.HEADING))


def test_a_break_is_a_step_of_the_history_and_in_the_file() -> None:
    history = History(ferry())
    start = history.project
    history.do(LayOut((start.rows[1].id,), Layout.RUN_ON))
    assert history.undo_label == "Go on in the paragraph"
    again = decode(encode(history), "story.reconciler").history
    assert again.project.layout == {start.rows[1].id: Layout.RUN_ON}
    again.undo()
    assert again.project.layout == {}


def test_a_break_survives_a_realignment_that_cuts_its_row() -> None:
    start = ferry()
    a, b, c = start.versions
    start = laid_out(start, 1, Layout.HEADING)
    after = apply(
        start,
        ReplaceRows(
            aligned(cell(a, 0) + cell(b, 0) + cell(c, 0), cell(c, 1), cell(a, 1) + cell(b, 1), cell(a, 2) + cell(b, 2))
        ),
    )[0]
    assert layouts(after) == [Layout.PARAGRAPH, Layout.PARAGRAPH, Layout.HEADING, Layout.PARAGRAPH]


def test_a_break_goes_where_its_decision_and_its_sentences_go() -> None:
    start = laid_out(ferry(), 2, Layout.HEADING)
    a = start.versions[0]
    merged = apply(start, MergeRows((start.rows[1].id, start.rows[2].id)))[0]
    assert layouts(merged) == [Layout.PARAGRAPH, Layout.HEADING]
    lone = apply(ferry(), MoveSentences(cell(a, 2), after=start.rows[0].id))[0]
    lone = apply(lone, Decide(((lone.rows[1].id, Decision(DecisionKind.TAKEN, (a.id,))),)))[0]
    lone = laid_out(lone, 1, Layout.HEADING)
    home = apply(lone, MergeRows((lone.rows[3].id, lone.rows[1].id)))[0]
    assert layouts(home)[2] is Layout.HEADING


def test_a_break_goes_with_the_last_version_of_its_row_alone() -> None:
    start = laid_out(ferry(), 2, Layout.HEADING)
    a, b, _ = start.versions
    one = apply(start, RemoveVersion(a.id))[0]
    assert layouts(one)[2] is Layout.HEADING
    assert apply(one, RemoveVersion(b.id))[0].layout == {}


def test_a_break_survives_a_newer_text() -> None:
    start = laid_out(laid_out(ferry(), 1, Layout.RUN_ON), 2, Layout.HEADING)
    old = start.versions[0]
    new = version("A", "News.", "A ferry ran aground.", "Twelve people were hurt badly.", "The captain was questioned.")
    new = replace(new, label=old.label)
    heirs = matched(old, new)
    b, c = start.versions[1:]
    rows = aligned(
        cell(new, 0),
        cell(new, 1) + cell(b, 0) + cell(c, 0),
        cell(new, 2) + cell(b, 1) + cell(c, 1),
        cell(new, 3) + cell(b, 2),
    )
    after = apply(start, ReplaceText(new, heirs, rows))[0]
    assert layouts(after)[1:] == [Layout.PARAGRAPH, Layout.RUN_ON, Layout.HEADING]
