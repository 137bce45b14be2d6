"""What was found of two sides is kept; the answer stays what it would be without."""

from __future__ import annotations

import random
from collections.abc import Hashable
from difflib import SequenceMatcher
from typing import Any

import pytest

from reconciler.discrepancies import compare_row
from reconciler.discrepancies.row.kept import Kept
from reconciler.discrepancies.row.side import sides
from reconciler.discrepancies.wording import blocks
from reconciler.discrepancies.wording.blocks import common_blocks
from reconciler.model.ids import RowId
from reconciler.model.row import Row
from tests.unit.discrepancies.versions import context, row, version

REPORTS = (
    version("A", "en", "The ferry carried 298 passengers and 14 crew.", "Nobody was hurt, the coastguard said."),
    version("B", "en", "Some 312 passengers were aboard the ferry.", "Nine people were hurt, the coastguard said."),
    version("C", "de", "Die Fähre hatte 298 Fahrgäste an Bord.", "Niemand wurde verletzt, teilte die Küstenwache mit."),
)


def test_a_row_changed_and_changed_back_is_found_as_at_first() -> None:
    within = context(REPORTS)
    first = compare_row(row(REPORTS), within)
    other = Row(RowId("row 0"), {**row(REPORTS).cells, REPORTS[1].id: (REPORTS[1].sentences[1].id,)})
    assert compare_row(other, within) == compare_row(other, context(REPORTS)) != first
    assert compare_row(row(REPORTS), within) == first == compare_row(row(REPORTS), context(REPORTS))


def test_the_same_facts_under_other_relations_are_asked_anew() -> None:
    apart = [("A", "B", "unrelated"), ("A", "C", "unrelated"), ("B", "C", "unrelated")]
    within = context(REPORTS)
    assert compare_row(row(REPORTS), within).discrepancies
    strangers = type(within)(within.versions, within.facts, within.lexicon, context(REPORTS, apart).relations)
    assert not compare_row(row(REPORTS), strangers).discrepancies


def test_a_side_is_made_once_and_anew_for_another_version_of_the_same_name() -> None:
    within = context(REPORTS)
    once, again = sides(row(REPORTS), within), sides(row(REPORTS), within)
    assert all(one is other for one, other in zip(once, again, strict=True))
    renamed = {v.id: version(v.siglum, v.language, *v.source.text.split("\n")) for v in REPORTS}
    others = sides(row(REPORTS), type(within)(renamed, within.facts, within.lexicon, within.relations))
    assert [side.version for side in others] == list(renamed.values())
    assert all(side.version is renamed[side.id] for side in others)


class _Emptied(dict[Hashable, Any]):
    """Answers that another thread clears right after somebody looked whether there is one."""

    def __contains__(self, question: object) -> bool:
        there = super().__contains__(question)
        self.clear()
        return there


def test_an_answer_is_given_though_all_are_cleared_meanwhile() -> None:
    assert Kept(_Emptied({"how many": 12})).answer("how many", lambda: 12) == 12


def test_common_runs_are_those_of_difflib() -> None:
    chance = random.Random(11)
    for _ in range(2000):
        kinds = chance.choice((1, 2, 4, 12))
        left = [str(chance.randrange(kinds)) for _ in range(chance.randrange(20))]
        right = (
            [*left] if chance.random() < 0.3 else [str(chance.randrange(kinds)) for _ in range(chance.randrange(20))]
        )
        if right:
            right[chance.randrange(len(right))] = "new"
        theirs = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
        assert common_blocks(left, right) == [(b.a, b.b, b.size) for b in theirs if b.size]


def test_one_word_again_and_again_is_left_to_difflib(monkeypatch: pytest.MonkeyPatch) -> None:
    left, right = ([word for n in range(60) for word in ("the", f"{side}{n}")] for side in ("left", "right"))
    theirs = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    monkeypatch.setattr(blocks, "_longest", None)
    assert common_blocks(left, right) == [(b.a, b.b, b.size) for b in theirs if b.size]


def test_long_lists_are_matched_too() -> None:
    left = [str(n % 700) for n in range(1400)]
    assert common_blocks(left, left[3:]) == [(3, 0, 1397)]
