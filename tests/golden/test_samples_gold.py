"""The hand-made gold of the sample articles agrees with itself and with the articles."""

from __future__ import annotations

import json
from collections import Counter
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
GOLD = ROOT / "tests" / "golden" / "samples_gold"
SET_ASIDE = {"byline", "boilerplate", "debris"}
CLASSES = {
    "figure", "date", "name", "quote", "negation", "modality", "attribution", "omission", "wording", "artefact",
}  # fmt: skip


def gold(name: str) -> Any:
    return json.loads((GOLD / name).read_text(encoding="utf-8"))


def article(siglum: str) -> str:
    return (SAMPLES / gold("sentences.json")[siglum]["file"]).read_bytes().decode("utf-8")


def sentences() -> dict[str, dict[str, Any]]:
    return {s["id"]: s for version in gold("sentences.json").values() for s in version["sentences"]}


def readings() -> list[dict[str, Any]]:
    found = gold("discrepancies.json")
    return [r for part in ("discrepancies", "agreements") for entry in found[part] for r in entry["readings"]]


@pytest.mark.parametrize("siglum", "ABCDE")
def test_every_character_outside_the_sentences_is_white_space(siglum: str) -> None:
    text, place = article(siglum), 0
    for sentence in gold("sentences.json")[siglum]["sentences"]:
        assert text[sentence["start"] : sentence["end"]] == sentence["text"]
        assert not text[place : sentence["start"]].strip()
        place = sentence["end"]
    assert not text[place:].strip()


def test_links_join_sentences_of_two_versions_that_are_not_set_aside() -> None:
    known, links = sentences(), gold("links.json")
    every = [link for part in ("links", "optional", "near_misses") for link in links[part]]
    for link in every:
        assert link["a"][0] != link["b"][0]
        assert not {known[link["a"]]["kind"], known[link["b"]]["kind"]} & SET_ASIDE
    assert max(Counter(frozenset((link["a"], link["b"])) for link in every).values()) == 1
    assert {link["kind"] for link in links["links"]} == {"full", "partial"}
    assert "E" not in {link[side][0] for link in links["links"] for side in "ab"}


def test_rows_partition_the_sentences_that_are_not_set_aside() -> None:
    cells = [s for row in gold("rows.json")["rows"] for cell in row["cells"].values() for s in cell]
    kept = [name for name, s in sentences().items() if name[0] != "E" and s["kind"] not in SET_ASIDE]
    assert sorted(cells) == sorted(kept)


def test_linked_sentences_share_a_row_and_near_misses_do_not() -> None:
    together: set[frozenset[str]] = set()
    for row in gold("rows.json")["rows"]:
        for one, other in combinations(row["cells"].values(), 2):
            together |= {frozenset(pair) for pair in product(one, other)}
    links = gold("links.json")
    assert all(frozenset((x["a"], x["b"])) in together for x in links["links"])
    for miss in links["near_misses"]:
        assert frozenset((miss["a"], miss["b"])) not in together, miss


def test_readings_lie_inside_their_sentence_and_repeat_its_text() -> None:
    known = sentences()
    for reading in readings():
        sentence = known[reading["sentence"]]
        assert reading["sentence"][0] == reading["version"]
        assert sentence["kind"] not in SET_ASIDE or sentence["kind"] == "byline"
        assert sentence["start"] <= reading["start"] < reading["end"] <= sentence["end"]
        assert article(reading["version"])[reading["start"] : reading["end"]] == reading["text"]


def test_a_discrepancy_has_two_values_and_an_agreement_none_that_is_graded() -> None:
    found = gold("discrepancies.json")
    for entry in found["discrepancies"]:
        assert entry["class"] in CLASSES
        assert entry["severity"] in {1, 2, 3}
        assert len({r["value"] for r in entry["readings"]}) > 1
    for entry in found["agreements"]:
        assert entry["class"] in CLASSES
        assert "severity" not in entry
