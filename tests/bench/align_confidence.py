"""How sure the aligner may be: the reliability of the confidence of rows, and the numbers that set it.

    python tests/bench/align_confidence.py ../shared/bench/align [--step 4] [--fit]

A row is right if all its links lie in the transitive closure of the gold links. ``--fit`` prints the logistic
coefficients to write into reconciler/align/confidence.py (gradient descent on every other row; reported on the rest).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, product
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reconciler.align import rows as aligner
from reconciler.align.confidence import features, rate
from reconciler.model.version import Version
from tests.bench.align_bench import facts_of, lexicon, version_of_lines

Place = tuple[str, int]


def cases(root: Path, step: int) -> Iterator[tuple[list[Version], set[frozenset[Place]], set[frozenset[Place]]]]:
    """Versions, closed gold links and optional pairs of every ``step``-th case of each folder."""
    clusters = Path(__file__).with_name("clusters")
    folders = [sorted(p for p in f.iterdir() if p.is_dir())[::step] for f in sorted(root.iterdir())]
    folders.append([p for p in sorted(clusters.iterdir()) if p.is_dir()] * 3)  # what matters most and is rarest
    for folder in (p for chosen in folders for p in chosen):
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        if gold.get("split") == "test":
            continue
        lines = {
            v: [x.strip() for x in (folder / v).read_text("utf-8").splitlines() if x.strip()] for v in gold["versions"]
        }
        versions = [version_of_lines(v, gold["langs"].get(v, "en"), lines[v]) for v in gold["versions"]]
        yield versions, closed(gold["links"]), {frozenset(map(tuple, p)) for p in gold.get("optional", [])}


def closed(links: list[list[list[Any]]]) -> set[frozenset[Place]]:
    parent: dict[Place, Place] = {}

    def root(place: Place) -> Place:
        while parent.setdefault(place, place) != place:
            place = parent[place]
        return place

    for a, b in links:
        parent[root(tuple(a))] = root(tuple(b))
    groups: defaultdict[Place, list[Place]] = defaultdict(list)
    for place in list(parent):
        groups[root(place)].append(place)
    return {frozenset(p) for g in groups.values() for p in combinations(g, 2) if p[0][0] != p[1][0]}


def observe(root: Path, step: int) -> tuple[Any, Any]:
    """Features of every row of several versions, and whether it is right."""
    seen, right = [], []
    for versions, gold, optional in cases(root, step):
        grouping = aligner.grouped(versions, facts_of(versions), lexicon()).grouping
        corpus = grouping.corpus
        place = {n: (str(corpus.versions[v].id), int(n - corpus.starts[v])) for n, v in enumerate(corpus.version)}
        for row in grouping.rows.values():
            if len(row) < 2:
                continue
            links = {
                frozenset((place[a], place[b])) for x, y in combinations(row.values(), 2) for a, b in product(x, y)
            }
            seen.append(features(row, grouping))
            right.append(links - optional <= gold)
    return np.array(seen), np.array(right, dtype=float)


def fit(seen: Any, right: Any) -> Any:
    scale = np.maximum(seen.std(axis=0), 1e-6)
    mean = seen.mean(axis=0)
    inputs = np.hstack([np.ones((len(seen), 1)), (seen - mean) / scale])
    weights = np.zeros(inputs.shape[1])
    for _ in range(4000):
        chance = 1.0 / (1.0 + np.exp(-inputs @ weights))
        weights += 0.5 * inputs.T @ (right - chance) / len(right)
    slopes = weights[1:] / scale
    return np.concatenate([[weights[0] - slopes @ mean], slopes])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--step", type=int, default=4)
    parser.add_argument("--fit", action="store_true")
    given = parser.parse_args()
    seen, right = observe(given.bench, given.step)
    if given.fit:
        weights = fit(seen[::2], right[::2])
        print("coefficients", ", ".join(f"{w:.3f}" for w in weights))
        sure = 1.0 / (1.0 + np.exp(-(weights[0] + seen[1::2] @ weights[1:])))
        right = right[1::2]
    else:
        sure = np.array([rate(f) for f in seen])
    print("confidence   rows  right")
    for low, high in ((0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)):
        inside = (sure >= low) & (sure < high)
        if inside.any():
            print(f"{low:.2f}-{min(high, 1.0):.2f}   {int(inside.sum()):6d}  {right[inside].mean():.3f}")
    surest = sure >= 0.9
    print(f">= 0.90     {int(surest.sum()):6d}  {right[surest].mean():.3f}")


if __name__ == "__main__":
    main()
