"""The figure grid over the hand-made rows of the samples: lines an editor would draw, and what must not be one line."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from reconciler.app import pipeline
from reconciler.ingest.files import read_file
from reconciler.model.figure_line import FigureLine, UnitChoice
from reconciler.model.ids import RowId, VersionId, sentence_id
from reconciler.model.row import Relation, RelationKind, Row
from reconciler.text.lexicon import Lexicon
from tests.support.figure_lines import figure_lines

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests" / "golden" / "samples_gold"
LINES = [
    ("conflict", {"A": "640", "C": "460", "D": "640"}, "C"),
    ("conflict", {"A": "43", "B": ">47", "C": "43", "D": "43"}, "B"),
    ("conflict", {"A": "9", "B": "11", "C": "9", "D": "9"}, "B"),
    ("conflict", {"A": "6", "B": "5", "C": "6", "D": "6"}, "B"),
    ("conflict", {"A": "298", "B": "312", "C": "298", "D": "298"}, "B"),
    ("agrees", {"A": "14", "B": "14", "C": "14", "D": "14"}, ""),
    ("agrees", {"A": "8", "B": "8", "C": "8", "D": "8"}, ""),
    ("agrees", {"A": "15", "B": "15", "D": "15"}, ""),
    ("single", {"A": "2400", "C": "2400", "D": "2400"}, ""),
    ("single", {"A": "23:40", "D": "23:40"}, ""),
]


def gold(name: str) -> Any:
    return json.loads((GOLD / name).read_text(encoding="utf-8"))


@cache
def lines() -> tuple[FigureLine, ...]:
    """The lines over rows made by hand: nothing here hangs on the alignment."""
    lexicon = Lexicon.load()
    files = sorted((ROOT / "resources" / "samples").glob("*.txt"))
    versions = [
        pipeline.prepare(read_file(path), VersionId(sign), sign) for path, sign in zip(files, "ABCDE", strict=True)
    ]
    start = {unit["id"]: unit["start"] for version in gold("sentences.json").values() for unit in version["sentences"]}
    rows = [
        Row(
            RowId(f"r{n}"),
            {VersionId(v): tuple(sentence_id(VersionId(v), start[u]) for u in ids) for v, ids in row["cells"].items()},
        )
        for n, row in enumerate(gold("rows.json")["rows"])
    ]
    relations = tuple(
        Relation((VersionId(r["versions"][0]), VersionId(r["versions"][1])), RelationKind(r["kind"]), 1.0)
        for r in gold("discrepancies.json")["relations"]
    )
    facts = pipeline.facts_of(versions, lexicon, {})
    return figure_lines(rows, pipeline.context(versions, facts, lexicon, relations), UnitChoice.METRIC)


def drawn() -> list[tuple[str, dict[str, str], str]]:
    return [
        (
            line.accord.value,
            {str(r.version): r.value for r in line.readings},
            "".join(r.version for r in line.readings if r.odd),
        )
        for line in lines()
    ]


@pytest.mark.parametrize("wanted", LINES, ids=str)
def test_lines_that_must_be_there(wanted: tuple[str, dict[str, str], str]) -> None:
    assert wanted in drawn()


def test_conflicts_stand_first() -> None:
    ranks = [{"conflict": 0, "check": 1}.get(accord, 2) for accord, _, _ in drawn()]
    tied = [bool(line.related) for line in lines()]
    assert [r for r, t in zip(ranks, tied, strict=True) if not t] == sorted(
        r for r, t in zip(ranks, tied, strict=True) if not t
    )


def test_every_line_has_a_name_and_tells_which_ones_belong_to_it() -> None:
    keys = {line.key for line in lines()}
    assert all(line.label for line in lines())
    assert all(set(line.related) <= keys - {line.key} for line in lines())


def test_the_report_on_another_accident_shares_no_line() -> None:
    assert not [values for _, values, _ in drawn() if "E" in values and len(values) > 1]
