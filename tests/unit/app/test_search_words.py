"""What is typed on a keyboard finds what an article prints for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reconciler.app.search import Hit, Place, Query, find, replaced, sort_in
from reconciler.model.command import Decide
from reconciler.model.decision import Decision, DecisionKind
from reconciler.model.ids import NoteId, RowId, VersionId
from reconciler.model.version import Translation
from tests.support.projects import project, version

PRINTED = "“We don’t know,” she said – „ganz sicher“ 5\u00a0km on … the wolf‑hound."


def found(words: str, *, as_regex: bool = False) -> list[str]:
    return [hit.span.of(PRINTED) for hit in find(project(version("A", PRINTED)), Query(words, regex=as_regex))]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("don't", "don’t"),
        ('"we', "“We"),
        ('"ganz sicher"', "„ganz sicher“"),
        ("said - ", "said – "),
        ("5 km", "5\u00a0km"),
        ("on ...", "on …"),
        ("wolf-hound", "wolf‑hound"),
    ],
)
def test_typed_marks_stand_for_printed_ones(typed: str, printed: str) -> None:
    assert found(typed) == [printed]


def test_a_printed_mark_and_a_pattern_mean_themselves_alone() -> None:
    assert found("don‘t") == []
    assert found("don't", as_regex=True) == []


def test_places_are_sorted_into_their_cells_and_one_in_a_note_names_its_row_alone() -> None:
    row, of = RowId("r1"), VersionId("va")
    first, second, noted = Hit(row, of, 4, 9), Hit(row, of, 12, 17), Hit(row, None, 0, 5, NoteId("n1"))
    cells: dict[Place, list[Hit]] = {}
    sort_in([first, noted], cells)
    sort_in([second], cells)
    assert cells == {(row, of): [first, second], (row, None): []}


def test_translations_are_searched_behind_their_version() -> None:
    of = version("B", "Die Fähre liegt fest.", language="de")
    sentence = of.sentences[0].id
    made = project(version("A", "The ferry is stuck."), replace(of, translations={sentence: Translation("Stuck.", "")}))
    row = made.rows[0].id
    assert find(made, Query("stuck")) == [
        Hit(row, VersionId("va"), 13, 18),
        Hit(row, VersionId("vb"), 0, 5, translated=sentence),
    ]


def test_nothing_is_put_where_a_pattern_matches_nothing() -> None:
    made = project(version("A", "Six taxis wait."))
    row = made.rows[0].id
    made = replace(made, decisions={row: Decision(DecisionKind.EDITED, text="Six taxis wait.")})
    command = replaced(made, Query("x*", regex=True), "-", [row])
    assert isinstance(command, Decide)
    decision = command.decisions[0][1]
    assert decision is not None
    assert decision.text == "Si- ta-is wait."
