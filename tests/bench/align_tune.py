"""Coordinate search over the aligner's weights on development data.

    python tests/bench/align_tune.py ../shared/bench [--step 8] [--offset 1] toll=0.24,0.32 context=1.5,3.5

Prints the measures of the present weights, then of every value asked for; a better one is kept for those that follow.
What decides: the mean of cF1 (mono, shuffled, nway) and F1 (deen, deen_shuffled, rewrite) on every ``--step``-th
case, 0.3 times F1 on the dev clusters, English pairs and pairs with German each, less 0.01 for each unrelated sentence
in 100 joined beyond 0.8. Nothing is written: carry what helps on several offsets into reconciler/align/weights.py.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reconciler.align import rows as aligner
from reconciler.align.weights import STANDARD, Weights
from reconciler.model.version import Version
from tests.bench.align_bench import facts_of, lexicon, version_of_lines
from tests.bench.align_confidence import closed
from tests.bench.align_unrelated import joined_per_hundred, pairs

Link = frozenset[tuple[str, int]]
FAMILIES = ("mono", "shuffled", "nway", "deen", "deen_shuffled", "rewrite")
CLOSED = FAMILIES[:3]


@dataclass(frozen=True)
class Case:
    """Versions with their facts and gold; links of a family of several versions are closed."""

    group: str
    versions: Sequence[Version]
    facts: Mapping[Any, Any]
    links: set[Link]
    optional: set[Link]
    languages: Mapping[str, str]


def read_case(folder: Path, group: str) -> Case | None:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    if gold.get("split") == "test":
        return None
    lines = {
        v: [x.strip() for x in (folder / v).read_text("utf-8").splitlines() if x.strip()] for v in gold["versions"]
    }
    versions = [version_of_lines(v, gold["langs"].get(v, "en"), lines[v]) for v in gold["versions"]]
    links = closed(gold["links"]) if group in CLOSED else {frozenset(map(tuple, p)) for p in gold["links"]}
    optional = {frozenset(map(tuple, p)) for p in gold.get("optional", [])}
    return Case(group, versions, facts_of(versions), links, optional, gold["langs"])


def read_cases(bench: Path, step: int, offset: int) -> list[Case]:
    folders = [(p, f) for f in FAMILIES for p in sorted((bench / "align" / f).iterdir())[offset::step]]
    folders += [(p, "cluster") for p in sorted(Path(__file__).with_name("clusters").iterdir()) if p.is_dir()]
    return [case for case in (read_case(*folder) for folder in folders) if case]


def links_of(case: Case, weights: Weights) -> set[Link]:
    place = {s.id: (str(v.id), n) for v in case.versions for n, s in enumerate(v.sentences)}
    found: set[Link] = set()
    for row in aligner.align(case.versions, case.facts, lexicon(), weights=weights).rows:
        members = [place[s] for cell in row.cells.values() for s in cell]
        found |= {frozenset(p) for p in combinations(members, 2) if p[0][0] != p[1][0]}
    return found


def kind_of(case: Case, link: Link) -> str:
    if case.group != "cluster":
        return case.group
    return "cluster de" if any(case.languages.get(v) == "de" for v, _ in link) else "cluster en"


def measure(cases: Sequence[Case], strangers: Sequence[list[list[Version]]], weights: Weights) -> dict[str, float]:
    right: Counter[str] = Counter()
    size: defaultdict[str, int] = defaultdict(int)
    for case in cases:
        found = links_of(case, weights) - (case.optional - case.links)
        for link in found | case.links:
            kind = kind_of(case, link)
            size[kind] += (link in found) + (link in case.links)
            right[kind] += link in found and link in case.links
    result = {kind: 2.0 * right[kind] / size[kind] for kind in sorted(size)}
    for name, made in zip(("en-en", "de-en"), strangers, strict=True):
        result[name] = joined_per_hundred(made, weights)
    return result


def total(result: Mapping[str, float]) -> float:
    families = sum(result[f] for f in FAMILIES) / len(FAMILIES)
    clusters = 0.3 * (result["cluster en"] + result["cluster de"])
    return families + clusters - sum(0.01 * max(0.0, result[k] - 0.8) for k in ("en-en", "de-en"))


def show(name: str, result: Mapping[str, float]) -> None:
    print(f"{name:24s} {total(result):.4f}", {k: round(v, 3) for k, v in result.items()}, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("trials", nargs="*", help="name=value,value")
    parser.add_argument("--step", type=int, default=8)
    parser.add_argument("--offset", type=int, default=1)
    given = parser.parse_intermixed_args()
    cases = read_cases(given.bench, given.step, given.offset)
    strangers = [pairs(given.bench / "align", kind, 16) for kind in ("en-en", "de-en")]
    weights, best = STANDARD, measure(cases, strangers, STANDARD)
    show("as they are", best)
    for name, values in (trial.split("=") for trial in given.trials):
        for value in map(float, values.split(",")):
            tried = replace(weights, **{name: value})
            result = measure(cases, strangers, tried)
            show(f"{name}={value}", result)
            if total(result) > total(best):
                weights, best = tried, result
    print(weights)


if __name__ == "__main__":
    main()
