"""How sure the aligner may be: the reliability of the confidence of rows, and the numbers that set it.

    python tests/bench/align_confidence.py ../shared/bench/align [--step 4] [--fit]

A row is right if all its links lie in the transitive closure of the gold links. The development clusters have a
table of their own: each judged by what was learned from the others, aligned whole and two, three, ... versions at a
time. ``--fit`` prints the logistic coefficients to write into reconciler/align/confidence.py, and shows each cluster by
the coefficients of the others, of the families every second row by those of the rest.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations, product
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reconciler.align import independent, read_material
from reconciler.align import rows as aligner
from reconciler.align.confidence import Features, features, rate
from reconciler.align.profiles import Floats
from reconciler.model.progress import Silent
from reconciler.model.version import Version
from tests.bench.align_bench import facts_of, lexicon, version_of_lines
from tests.bench.align_judgement import apart, known_cases

Place = tuple[str, int]
Seen = tuple[Features, bool]


def cases(folders: Iterable[Path]) -> Iterator[tuple[list[Version], set[frozenset[Place]], set[frozenset[Place]]]]:
    """Versions, closed gold links and optional pairs of each folder that is not kept for measuring."""
    for folder in folders:
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


def of_families(root: Path, step: int) -> list[list[Seen]]:
    """The rows of every ``step``-th case of each family."""
    folders = [p for f in sorted(root.iterdir()) for p in sorted(p for p in f.iterdir() if p.is_dir())[::step]]
    return [list(observe(*case)) for case in cases(folders)]


def of_clusters(root: Path) -> list[list[Seen]]:
    """The rows of each development cluster, as judged by what was learned from the others."""
    judges = apart(*known_cases(root))
    every = cases(sorted(p for p in Path(__file__).with_name("clusters").iterdir() if p.is_dir()))
    found = []
    for (versions, gold, optional), judge in zip(every, judges, strict=True):
        with mock.patch.object(independent, "JUDGE", judge):
            some = [c for n in range(2, len(versions) + 1) for c in combinations(versions, n)]
            found.append([seen for chosen in some for seen in observe(chosen, gold, optional)])
    return found


def observe(
    versions: Sequence[Version], gold: set[frozenset[Place]], optional: set[frozenset[Place]]
) -> Iterator[Seen]:
    """Features of every row of several versions, and whether it is right."""
    material = read_material(versions, facts_of(versions), lexicon())
    grouping = aligner.grouped(material, lexicon(), progress=Silent()).grouping
    corpus = grouping.corpus
    place = {n: (str(corpus.versions[v].id), int(n - corpus.starts[v])) for n, v in enumerate(corpus.version)}
    for row in grouping.rows.values():
        if len(row) > 1:
            links = {
                frozenset((place[a], place[b])) for x, y in combinations(row.values(), 2) for a, b in product(x, y)
            }
            yield features(row, grouping), links - optional <= gold


def copied(told: Features) -> tuple[float, ...]:
    """The features that count between copies and translations."""
    return told.score, told.support, told.added


def judged(told: Features) -> tuple[float, ...]:
    """The features that count between independent reports."""
    return min((odds for share, odds in told.links if share), default=0.0), told.judged


def fit(groups: list[list[Seen]], values: Callable[[Features], tuple[float, ...]], ridge: float = 1.0) -> Floats:
    """Logistic coefficients; each group of rows weighs the same."""
    inputs = np.array([values(f) for group in groups for f, _ in group])
    right = np.array([float(r) for group in groups for _, r in group])
    weight = np.concatenate([np.full(len(g), 60.0 / len(g)) for g in groups])
    mean, scale = inputs.mean(axis=0), np.maximum(inputs.std(axis=0), 1e-6)
    inputs = np.hstack([np.ones((len(inputs), 1)), (inputs - mean) / scale])
    penalty = np.diag([0.0] + [ridge] * len(mean))
    learned = np.zeros(inputs.shape[1])
    for _ in range(40):
        chance = 1.0 / (1.0 + np.exp(-inputs @ learned))
        curve = (inputs.T * (weight * chance * (1.0 - chance))) @ inputs + penalty
        learned += np.linalg.solve(curve, inputs.T @ (weight * (right - chance)) - penalty @ learned)
    slopes = learned[1:] / scale
    return np.concatenate([[learned[0] - slopes @ mean], slopes])


def apart_rates(groups: list[list[Seen]], values: Callable[[Features], tuple[float, ...]]) -> list[float]:
    """The chance of each row by coefficients fitted to the other groups."""
    found: list[float] = []
    for number, group in enumerate(groups):
        learned = fit([*groups[:number], *groups[number + 1 :]], values)
        found += [1.0 / (1.0 + math.exp(-float(learned @ (1.0, *values(f))))) for f, _ in group]
    return found


def table(name: str, sure: Sequence[float], right: Sequence[bool]) -> None:
    """Print how many rows of each confidence are right."""
    chance, held = np.array(sure), np.array(right, dtype=float)
    print(f"{name}\nconfidence   rows  right")
    for low, high in ((0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)):
        inside = (chance >= low) & (chance < high)
        if inside.any():
            print(f"{low:.2f}-{min(high, 1.0):.2f}   {int(inside.sum()):6d}  {held[inside].mean():.3f}")
    surest = chance >= 0.9
    print(f">= 0.90     {int(surest.sum()):6d}  {held[surest].mean():.3f}")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--step", type=int, default=4)
    parser.add_argument("--fit", action="store_true")
    given = parser.parse_args()
    families, clusters = of_families(given.bench, given.step), of_clusters(given.bench)
    near = [[s for case in families for s in case if not s[0].judged]]
    halves = [near[0][::2], near[0][1::2]]
    for name, groups, values in (("families", halves, copied), ("development clusters", clusters, judged)):
        seen = [s for group in groups for s in group]
        if given.fit:
            print("coefficients", ", ".join(f"{w:.3f}" for w in fit(groups, values)))
        sure = apart_rates(groups, values) if given.fit else [rate(f) for f, _ in seen]
        table(name, sure, [right for _, right in seen])


if __name__ == "__main__":
    main()
