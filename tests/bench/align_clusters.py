"""Scores the aligner on the invented clusters of independent reports.

    python tests/bench/align_clusters.py                    development half
    python tests/bench/align_clusters.py --split test       the half kept for measuring: for a final look only
    python tests/bench/align_clusters.py --only 01,03       of that half the clusters whose names begin so
    python tests/bench/align_clusters.py --show             every wrong and every missed link, with the sentences

Links between every two versions count once. Pairs that the annotators called optional are left out of precision and
recall (``clusters/README.md``). Rows are partitions, so P, R and F1 are also given for full links alone being
required: a partial link that is missed then costs nothing, and one that is found is right.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from types import SimpleNamespace
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import align_bench

CLUSTERS = Path(__file__).resolve().parent / "clusters"
Place = tuple[str, int]
Link = tuple[Place, Place]


@dataclass(frozen=True, slots=True)
class Cluster:
    """One invented event as several newsrooms tell it.

    Attributes:
        name: its folder.
        case: files, languages and lines, as ``align_bench.rows`` takes them.
        links: the links of the annotators, ``full`` or ``partial``.
        optional: pairs that are neither right nor wrong.
        other_events: reports of another event with the same people or place: name, language and lines.
    """

    name: str
    case: Any
    links: dict[Link, str]
    optional: frozenset[Link]
    other_events: tuple[tuple[str, str, list[str]], ...] = ()


def read_clusters(split: str) -> Iterator[Cluster]:
    """The clusters of one half, ``dev`` or ``test``."""
    for folder in sorted(p for p in CLUSTERS.iterdir() if p.is_dir()):
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        if gold["split"] != split:
            continue
        files = list(gold["versions"])
        sents = {f: (folder / f).read_text(encoding="utf-8").splitlines() for f in files}
        case = SimpleNamespace(versions=files, langs=gold["langs"], sents=sents, aid={})
        links = {_link(*pair): kind for pair, kind in zip(gold["links"], gold["kinds"], strict=True)}
        others = tuple(
            (name, language, (folder / name).read_text(encoding="utf-8").splitlines())
            for name, language in gold.get("other_event", {}).items()
        )
        yield Cluster(folder.name, case, links, frozenset(_link(*pair) for pair in gold["optional"]), others)


def named(clusters: Iterable[Cluster], starts: Sequence[str]) -> list[Cluster]:
    """The clusters whose names begin with one of ``starts``, all of them if there is none.

    Raises:
        ValueError: nothing begins with one of ``starts``.
    """
    known = list(clusters)
    if missing := [start for start in starts if not any(c.name.startswith(start) for c in known)]:
        raise ValueError(f"no cluster of this half begins with {', '.join(missing)}")
    return [c for c in known if not starts or c.name.startswith(tuple(starts))]


def _link(one: Any, two: Any) -> Link:
    left, right = sorted(((str(one[0]), int(one[1])), (str(two[0]), int(two[1]))))
    return left, right


def found_links(rows: list[dict[str, Any]]) -> set[Link]:
    """Every pair of sentences of different versions that share a row."""
    found: set[Link] = set()
    for row in rows:
        places = [(v, i) for v, cell in row["cells"].items() for i in cell]
        found |= {_link(a, b) for a, b in combinations(places, 2) if a[0] != b[0]}
    return found


def tally(cluster: Cluster, found: set[Link]) -> Iterator[tuple[str, Link]]:
    """What became of each link: ``right``, ``wrong``, ``missed full`` or ``missed partial``."""
    for link in sorted(found - cluster.optional | set(cluster.links)):
        if link in cluster.links:
            yield ("right" if link in found else f"missed {cluster.links[link]}"), link
        else:
            yield "wrong", link


def languages(cluster: Cluster, link: Link) -> str:
    """Whether a link joins two English sentences or an English and a German one."""
    return "-".join(sorted({cluster.case.langs.get(v, "en") for v, _ in link}, reverse=True)).replace("en-de", "de-en")


def shares(count: Counter[str], *, partial: bool) -> str:
    """Precision, recall and F1."""
    right, wrong = count["right"], count["wrong"]
    missed = count["missed full"] + (count["missed partial"] if partial else 0)
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    return f"{precision:.3f} {recall:.3f} {2 * precision * recall / max(1e-9, precision + recall):.3f}"


def main() -> None:
    """Print the table."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("--split", default="dev", choices=("dev", "test"))
    ask.add_argument("--show", action="store_true", help="print wrong and missed links")
    ask.add_argument("--only", default="", help="beginnings of names with commas between, as 01,03")
    asked = ask.parse_args()
    try:
        clusters = named(read_clusters(asked.split), [start for start in asked.only.split(",") if start])
    except ValueError as wrong:
        ask.error(str(wrong))
    counts: dict[str, Counter[str]] = {}
    for cluster in clusters:
        for verdict, link in tally(cluster, found_links(align_bench.rows(cluster.case))):
            for key in (cluster.name, languages(cluster, link), "all"):
                counts.setdefault(key, Counter())[verdict] += 1
            if asked.show and verdict != "right":
                print(f"\n{verdict} {cluster.name}", *(f"\n  {v}:{i} {cluster.case.sents[v][i]}" for v, i in link))
    print(f"\n{'':<24}right wrong  full part  | P R F1 (all links) | P R F1 (full links required)")
    for key in sorted(counts):
        n = counts[key]
        print(
            f"{key:<24}{n['right']:>5} {n['wrong']:>5} {n['missed full']:>5} {n['missed partial']:>4}  | "
            f"{shares(n, partial=True)} | {shares(n, partial=False)}"
        )


if __name__ == "__main__":
    main()
