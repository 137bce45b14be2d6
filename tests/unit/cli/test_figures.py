"""The figure grid at the command line."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from reconciler import assets
from reconciler.cli.main import main

SCHEMA = json.loads(assets.read_text("schema/compare.schema.json"))
A = "The flood drove 1,200 people from their homes.\nThe dam is 50 miles away.\n"
B = "The flood drove 2,100 people from their homes.\nThe dam is 80 km away.\n"


@pytest.fixture
def papers(tmp_path: Path) -> list[str]:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, text in zip(paths, (A, B), strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


def test_compare_prints_the_grid_as_json(papers: list[str]) -> None:
    answer = json.loads(CliRunner().invoke(main, ["compare", "--json", *papers]).stdout)
    jsonschema.validate(answer, SCHEMA)
    first, second = answer["figures"]
    assert (first["accord"], second["accord"]) == ("conflict", "single")
    assert [(r["version"], r["row"], r["value"], r["odd"]) for r in first["readings"]] == [
        ("a.txt", 0, "1200", True),
        ("b.txt", 0, "2100", True),
    ]
    reading = first["readings"][1]
    assert B[reading["start"] : reading["end"]] == reading["text"] == "2,100"


def test_compare_prints_a_short_table_of_the_figures_that_part(papers: list[str]) -> None:
    printed = CliRunner().invoke(main, ["compare", *papers]).stdout
    assert "≠ 1,200" in printed
    assert "≠ 2,100" in printed
    assert "1 more figure without a conflict" in printed


def test_without_figures_there_is_no_table(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The talks will go on.\n", encoding="utf-8")
    printed = CliRunner().invoke(main, ["compare", str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]).stdout
    assert "figure" not in printed
