"""What the decision over given chances can reach at best on the development clusters, and what becomes of its links.

    python tests/bench/align_ceilings.py ../shared/bench/align

Three tables: the rows that the aligner makes if it is told the annotators' links; the best F1 of thresholds chosen with
the links in sight, for all sentence pairs alike, by cluster, by pair of reports, by sentence, each beside the same
number of thresholds for groups dealt out at random, since much of such a gain is chance; and why links are missed or
wrong. Each cluster is judged by what was learned from the others. Quicker with ``OPENBLAS_NUM_THREADS=1``.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from reconciler.align import independent
from reconciler.align.judgement import Judge, Pair
from reconciler.align.profiles import Floats
from reconciler.align.weights import STANDARD
from tests.bench.align_bench import rows
from tests.bench.align_clusters import Cluster, Link, _link, found_links, read_clusters, shares, tally
from tests.bench.align_judgement import Case, apart, known_cases, odds_of, second_measures

SURE = 4.0
DEALS = 5
# Of a sentence and a report: log-odds, right (1, 0 or -1) and full of its pairs, and what it belongs to.
Line = tuple[Floats, Floats, Floats]


def told_rows(cluster: Cluster, case: Case, *, partial: bool) -> set[Link]:
    """The links of the rows that are made when the annotators' links, or the full ones of them, are told."""
    told = {}
    for pair, right in case.right.items():
        wanted = right == 1.0 if partial else case.full[pair] == 1.0
        known = (right == 0.0) | wanted
        told[pair] = np.where(known, np.where(wanted, SURE, -SURE), 0.0) - STANDARD.doubt
    count = len(cluster.case.versions)
    answers: dict[str, Any] = {
        "judge": (told, told),
        "independence": 1.0 - np.eye(count),
        "_about_one_event": np.full((count, count), SURE),
        "usual_count": 0.0,
    }
    with ExitStack() as told_instead:
        for name, answer in answers.items():
            told_instead.enter_context(mock.patch.object(independent, name, return_value=answer))
        return found_links(rows(cluster.case))


def lines_of(cases: Sequence[Case], judges: Sequence[Judge]) -> Iterator[tuple[dict[str, Hashable], Line]]:
    """Every sentence with each report after its own: the groups it is in, and its pairs."""
    for number, (case, learned) in enumerate(zip(cases, judges, strict=True)):
        for pair, measures in second_measures(case, learned.first).items():
            odds = odds_of(measures, learned.second)
            for place, line in enumerate(zip(odds, case.right[pair], case.full[pair], strict=True)):
                whole: dict[str, Hashable] = {"all pairs": 0, "each cluster": number}
                yield whole | {"each two reports": (number, pair), "each sentence": (number, pair, place)}, line


def best_thresholds(groups: Sequence[Line], *, partial: bool) -> float:
    """The best F1 over all groups, each with the threshold that serves it best (Dinkelbach's method)."""
    curves = [_curve(*group, partial=partial) for group in groups]
    best = 0.5
    while True:
        chosen = [curve[int((2 * curve[:, 0] - best * curve.sum(axis=1)).argmax())] for curve in curves]
        reached = 2.0 * float(sum(c[0] for c in chosen)) / max(1.0, float(np.sum(chosen)))
        if abs(reached - best) < 1e-6:
            return reached
        best = reached


def _curve(odds: Floats, right: Floats, full: Floats, *, partial: bool) -> Floats:
    """By how many pairs are taken: hits; hits, wrong and missed links together."""
    known = right >= 0.0
    order = np.argsort(-odds[known], kind="stable")
    hit, wanted = right[known][order], (right if partial else full)[known][order]
    hits, wrong, held = (np.concatenate([[0.0], np.cumsum(c)]) for c in (hit, 1.0 - hit, wanted))
    return np.stack([hits, hits + wrong + held[-1] - held], axis=1)


def grouped(told: Sequence[tuple[dict[str, Hashable], Line]], by: str, order: Sequence[int]) -> list[Line]:
    """The lines in groups, line ``order[n]`` in that of the nth: by themselves, or dealt out at random."""
    groups: dict[Hashable, list[Line]] = {}
    for number, (names, _) in zip(order, told, strict=True):
        groups.setdefault(names[by], []).append(told[number][1])
    return [tuple(np.concatenate(column) for column in zip(*lines, strict=True)) for lines in groups.values()]  # type: ignore[misc]


def fates(cluster: Cluster, learned: Judge) -> Iterator[str]:
    """What became of each link of a cluster, and why."""
    known: dict[Link, float] = {}

    def candidates(corpus: Any, evidence: Any, share: Floats, odds: dict[Pair, Floats]) -> Any:
        for (one, two), table in odds.items():
            ids = str(corpus.versions[one].id), str(corpus.versions[two].id)
            known.update({_link((ids[0], i), (ids[1], j)): float(o) for (i, j), o in np.ndenumerate(table)})
        return with_candidates(corpus, evidence, share, odds)

    with_candidates = independent._with_candidates
    with (
        mock.patch.object(independent, "JUDGE", learned),
        mock.patch.object(independent, "_with_candidates", candidates),
    ):
        found = found_links(rows(cluster.case))
    for verdict, link in tally(cluster, found):
        odds = known.get(link, 0.0)
        rivals = [o for other, o in known.items() if _rival(link, other)]
        stands = "above" if odds > 0.0 else "below, best of both" if odds >= max(rivals) else "below, a rival above it"
        yield verdict if verdict == "right" else f"{verdict}, {stands}"


def _rival(link: Link, other: Link) -> bool:
    """Whether another pair of the same two reports has one of the sentences of a link."""
    same = [place[0] for place in link] == [place[0] for place in other]
    return same and sum(a == b for a, b in zip(link, other, strict=True)) == 1


def main() -> None:
    """Print the three tables."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("bench", type=Path)
    clusters = list(read_clusters("dev"))
    cases, foreign = known_cases(ask.parse_args().bench)
    judges = list(apart(cases, foreign))
    print("P R F1 (all links) | P R F1 (full links required) of the annotators' links as rows")
    for partial in (True, False):
        made = [told_rows(cluster, case, partial=partial) for cluster, case in zip(clusters, cases, strict=True)]
        count = Counter(v for cluster, found in zip(clusters, made, strict=True) for v, _ in tally(cluster, found))
        print(f"  told {'all' if partial else 'full'}: {shares(count, partial=True)} | {shares(count, partial=False)}")
    told = list(lines_of(cases, judges))
    deal = np.random.default_rng(1)
    print("best F1 by thresholds chosen with the links in sight, all links | full links required (dealt out at random)")
    for by in told[0][0]:
        orders = [range(len(told)), *(deal.permutation(len(told)).tolist() for _ in range(DEALS))]
        f1 = [[best_thresholds(grouped(told, by, order), partial=p) for order in orders] for p in (True, False)]
        print(f"  {by}: " + " | ".join(f"{own:.3f} ({float(np.mean(dealt)):.3f})" for own, *dealt in f1))
    print("what became of the links, by their log-odds against where links begin")
    count = Counter(fate for cluster, judge in zip(clusters, judges, strict=True) for fate in fates(cluster, judge))
    print(*(f"  {number:>4} {fate}" for fate, number in sorted(count.items())), sep="\n")


if __name__ == "__main__":
    main()
