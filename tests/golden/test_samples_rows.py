"""The whole line on the sample articles against the gold made by hand: what is set aside, which sentences share a row.

The floors say what the program reaches today; they may only rise.
"""

from __future__ import annotations

import json
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from reconciler.app.exporting import samples
from reconciler.app.workspace import Workspace
from reconciler.model.ids import SentenceId
from reconciler.model.project import Project
from reconciler.model.row import RelationKind

GOLD = Path(__file__).parent / "samples_gold"
SET_ASIDE = {"byline", "boilerplate", "debris"}


def gold(name: str) -> Any:
    return json.loads((GOLD / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def project() -> Project:
    """The samples, aligned."""
    workspace = Workspace()
    command = workspace.read(samples()).command
    assert command is not None
    workspace.do(command)
    return workspace.project


@pytest.fixture(scope="module")
def units(project: Project) -> dict[SentenceId, str]:
    """The gold unit each sentence of the program lies in, by its start."""
    found = {}
    for version in project.versions:
        for sentence in version.sentences:
            for unit in gold("sentences.json")[version.siglum]["sentences"]:
                if unit["start"] <= sentence.span.start < unit["end"]:
                    found[sentence.id] = unit["id"]
    return found


@pytest.mark.parametrize("siglum", "ABCDE")
def test_sentences_and_their_kinds_are_those_of_the_gold(project: Project, siglum: str) -> None:
    version = next(v for v in project.versions if v.siglum == siglum)
    got = {(s.span.start, s.span.end, s.kind.value in SET_ASIDE) for s in version.sentences}
    wanted = {(u["start"], u["end"], u["kind"] in SET_ASIDE) for u in gold("sentences.json")[siglum]["sentences"]}
    assert got == wanted
    headings = {s.span.start for s in version.sentences if s.kind.value == "heading"}
    assert headings == {u["start"] for u in gold("sentences.json")[siglum]["sentences"] if u["kind"] == "heading"}


def test_every_set_aside_sentence_says_which_rule_did_it(project: Project) -> None:
    for version in project.versions:
        assert all(s.reason for s in version.sentences if s.kind.set_aside)


def test_date_lines_are_read(project: Project) -> None:
    dated = {v.siglum: v.dated for v in project.versions}
    assert dated["A"] == date(2024, 3, 14)
    assert dated["B"] == date(2024, 3, 15)


def links(project: Project, units: dict[SentenceId, str], versions: str) -> set[frozenset[str]]:
    wanted = {v.id for v in project.versions if v.siglum in versions}
    return {
        frozenset((units[a], units[b]))
        for row in project.rows
        for left, right in combinations(sorted(wanted & set(row.cells)), 2)
        for a in row.cells[left]
        for b in row.cells[right]
    }


@pytest.mark.parametrize(
    ("pair", "floor"), [("AC", 0.88), ("AD", 0.88), ("CD", 0.85), ("AB", 0.7), ("BC", 0.68), ("BD", 0.7)]
)
def test_sentences_that_state_one_thing_share_a_row(
    project: Project, units: dict[SentenceId, str], pair: str, floor: float
) -> None:
    annotated = gold("links.json")
    right = {frozenset((x["a"], x["b"])) for x in annotated["links"] if {x["a"][0], x["b"][0]} == set(pair)}
    neutral = {frozenset((x["a"], x["b"])) for x in annotated["optional"]}
    same_row = {frozenset(p) for row in gold("rows.json")["rows"] for p in _pairs(row["cells"])}
    got = links(project, units, pair)
    hits = len(got & right)
    wrong = len(got - right - neutral - same_row)
    precision, recall = hits / max(1, hits + wrong), hits / len(right)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"{pair}: P {precision:.3f} R {recall:.3f} F1 {f1:.3f}")
    assert f1 >= floor


def _pairs(cells: dict[str, list[str]]) -> set[tuple[str, str]]:
    return {(a, b) for left, right in combinations(sorted(cells), 2) for a in cells[left] for b in cells[right]}


def test_near_misses_stay_apart(project: Project, units: dict[SentenceId, str]) -> None:
    joined = links(project, units, "ABCDE")
    misses = {frozenset((x["a"], x["b"])) for x in gold("links.json")["near_misses"]}
    assert len(joined & misses) <= 2


def test_the_other_event_stays_alone(project: Project) -> None:
    """One sentence of the earlier accident opens almost like a quotation in the others; no other may join."""
    other = next(v.id for v in project.versions if v.siglum == "E")
    assert sum(other in row.cells and len(row.cells) > 1 for row in project.rows) <= 1


def test_relations_are_those_of_the_gold(project: Project) -> None:
    sigla = {v.id: v.siglum for v in project.versions}
    got = {frozenset(sigla[v] for v in r.versions): r.kind for r in project.relations}
    for relation in gold("discrepancies.json")["relations"]:
        assert got[frozenset(relation["versions"])] is RelationKind(relation["kind"]), relation


def test_the_first_row_holds_the_headline_of_the_first_report(project: Project, units: dict[SentenceId, str]) -> None:
    """Rows begin where the story begins, not with what only one version adds."""
    first_rows = [units[s] for row in project.rows[:4] for s in row.sentences()]
    assert "A01" in first_rows
