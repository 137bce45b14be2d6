"""Scores the aligner on the development clusters, each judged by what was learned from the others.

    python tests/bench/align_unseen.py ../shared/bench/align [--semantic MODEL]

As ``align_clusters.py``, but with coefficients that never saw the cluster: a tenth of them is left out at a time.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reconciler.align import independent
from tests.bench.align_bench import rows, use_meaning
from tests.bench.align_clusters import found_links, languages, read_clusters, shares, tally
from tests.bench.align_judgement import apart, known_cases


def main() -> None:
    """Print the table."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("bench", type=Path)
    ask.add_argument("--semantic", default="", help="a model of meaning: a package or a folder")
    asked = ask.parse_args()
    use_meaning(asked.semantic)
    clusters = list(read_clusters("dev"))
    counts: dict[str, Counter[str]] = {}
    for number, (cluster, judge) in enumerate(zip(clusters, apart(*known_cases(asked.bench)), strict=True)):
        with mock.patch.object(independent, "WITH_MEANING" if asked.semantic else "JUDGE", judge):
            found = found_links(rows(cluster.case))
        for verdict, link in tally(cluster, found):
            for key in ("all", languages(cluster, link), "the first six" if number < 6 else "the others"):
                counts.setdefault(key, Counter())[verdict] += 1
    print(f"{'':<16}P R F1 (all links) | P R F1 (full links required)")
    for key in ("all", "de-en", "en", "the first six", "the others"):
        print(f"{key:<16}{shares(counts[key], partial=True)} | {shares(counts[key], partial=False)}")


if __name__ == "__main__":
    main()
