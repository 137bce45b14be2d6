"""What was annotated of the articles with debris points at lines and words that exist."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

WEB = Path(__file__).resolve().parents[1] / "bench" / "web_clusters"
FOLDERS = sorted(path.parent for path in WEB.glob("*/gold.json"))


def lines_of(folder: Path, name: str) -> list[str]:
    return (folder / name).read_text(encoding="utf-8").splitlines()


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_lines_set_aside_hold_no_sentence_of_the_article(folder: Path) -> None:
    gold = read(folder / "gold.json")
    assert 3 <= len(gold["versions"]) <= 5
    assert list(gold["langs"].values()).count("de") <= 2
    for name in gold["versions"]:
        text = (folder / name).read_text(encoding="utf-8")
        aside = {line for file, line in gold["aside"] if file == name}
        neutral = {text.count("\n", 0, start) for file, start in gold.get("neutral", ()) if file == name}
        starts = gold["sentences"][name]
        assert starts == sorted(set(starts))
        assert aside.isdisjoint(text.count("\n", 0, start) for start in starts)
        told = {text.count("\n", 0, start) for start in starts}
        assert told | aside | neutral == set(range(len(lines_of(folder, name))))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_entries_name_words_that_stand_once_in_their_line(folder: Path) -> None:
    entries = read(folder / "discrepancies.json")["entries"]
    assert len({entry["id"] for entry in entries}) == len(entries)
    for entry in entries:
        assert entry["status"] in {"differ", "agree", "same_entity", "other"}, entry["id"]
        for reading in entry["readings"]:
            line = lines_of(folder, reading["version"])[reading["line"]]
            assert line.count(reading["text"]) == 1, (entry["id"], reading["text"])
        if entry["status"] == "differ":
            assert entry["severity"] in {1, 2, 3}
            versions = {r["version"] for r in entry["readings"]}
            assert len(versions) == 1 or len({r["value"] for r in entry["readings"]}) > 1, entry["id"]
