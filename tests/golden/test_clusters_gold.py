"""The hand-made links of the clusters point at sentences that exist and say one thing only."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

CLUSTERS = Path(__file__).resolve().parents[1] / "bench" / "clusters"
FOLDERS = sorted(path.parent for path in CLUSTERS.glob("*/gold.json"))


def gold(folder: Path) -> Any:
    return json.loads((folder / "gold.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_links_name_lines_of_two_versions_once(folder: Path) -> None:
    found = gold(folder)
    lines = {name: (folder / name).read_text(encoding="utf-8").splitlines() for name in found["versions"]}
    pairs = [tuple(map(tuple, pair)) for pair in found["links"] + found["optional"]]
    for (one, i), (other, j) in pairs:
        assert found["versions"].index(one) < found["versions"].index(other)
        assert lines[one][i]
        assert lines[other][j]
    assert len(pairs) == len(set(pairs))
    assert len(found["kinds"]) == len(found["links"])
    assert set(found["kinds"]) == {"full", "partial"}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_versions_are_of_the_promised_size_and_one_is_german(folder: Path) -> None:
    found = gold(folder)
    assert 3 <= len(found["versions"]) <= 5
    assert sorted(found["langs"].values()).count("de") == 1
    for name in found["versions"]:
        text = (folder / name).read_text(encoding="utf-8")
        assert 8 <= len(text.splitlines()) <= 30
        assert all(line == line.strip() and line for line in text.splitlines())


def test_six_clusters_are_kept_for_testing() -> None:
    tests = [folder.name for folder in FOLDERS if gold(folder)["split"] == "test"]
    assert [name[:2] for name in tests] == ["02", "04", "06", "08", "10", "12"]
    assert len(FOLDERS) >= 20


@pytest.mark.parametrize("path", sorted(CLUSTERS.glob("*/discrepancies.json")), ids=lambda path: path.parent.name)
def test_entries_name_words_that_stand_once_in_their_line(path: Path) -> None:
    entries = json.loads(path.read_text(encoding="utf-8"))["entries"]
    assert len({entry["id"] for entry in entries}) == len(entries)
    for entry in entries:
        assert entry["status"] in {"differ", "agree", "same_entity", "other"}, entry["id"]
        assert len({r["version"] for r in entry["readings"]}) > 1, entry["id"]
        for reading in entry["readings"]:
            lines = (path.parent / reading["version"]).read_text(encoding="utf-8").splitlines()
            assert lines[reading["line"]].count(reading["text"]) == 1, (entry["id"], reading["text"])
        if entry["status"] == "differ":
            assert entry["severity"] in {1, 2, 3}
            assert entry["detect"] in {"rule", "human"}
            assert len({r["value"] for r in entry["readings"]}) > 1, entry["id"]


def test_clusters_of_both_halves_are_annotated_for_discrepancies() -> None:
    splits = [gold(path.parent)["split"] for path in CLUSTERS.glob("*/discrepancies.json")]
    assert splits.count("dev") >= 3
    assert splits.count("test") >= 3
