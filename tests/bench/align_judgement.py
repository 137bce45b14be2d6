"""Learns how the measures of two sentences of independent reports are weighed, from the dev clusters.

    python tests/bench/align_judgement.py ../shared/bench/align [--semantic MODEL]

Prints precision, recall and F1 of sentence pairs when each cluster is judged by what was learned from the others, then
writes the coefficients to ``reconciler/align/learned.py``, those with a model of meaning to ``learned_meaning.py``.
Learned from as well, all their pairs being wrong: documents of unlike cases, some with nothing in common, some of one
topic, and the sample article of an earlier event.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from reconciler.align.comparison import FIRST, MEANT, Comparer, read_names
from reconciler.align.corpus import read_corpus
from reconciler.align.coverage import cover
from reconciler.align.events import event_measures, shared_figures
from reconciler.align.evidence import gather
from reconciler.align.judgement import ABOUT, COVERED, OTHERS, Judge, Pair, chance, second_look
from reconciler.align.kinship import find_kin
from reconciler.align.meaning import read_meaning
from reconciler.align.profiles import Floats, profile
from reconciler.align.senses import read_senses
from reconciler.align.weights import STANDARD
from reconciler.app import pipeline
from reconciler.model.ids import VersionId
from reconciler.model.progress import Silent
from reconciler.model.version import Source, Version
from tests.bench.align_bench import case_versions, facts_of, lexicon, meaning, use_meaning, version_of_lines
from tests.bench.align_clusters import Cluster, _link, read_clusters
from tests.bench.align_unrelated import documents
from tests.bench.align_unrelated import pairs as strangers

RIDGE = 10.0
TENTHS = 10
EVENT_RIDGE = 1.0
STRANGERS = 10
# Pairs of documents of unlike cases by how alike their words are: the first ones tell of one event, as a look shows.
RELATED = {"en-en": slice(9, 29), "de-en": slice(2, 18)}


@dataclass(slots=True)
class Case:
    """Versions with the measures of all their sentence pairs.

    Attributes:
        measures: by pair of versions, n x m x ``FIRST``.
        right: by pair of versions 1 for linked sentences, 0 for others, -1 for those that do not count.
        full: the same, 1 for those linked in full alone.
        figures: by pair of versions how many telling figures both have.
    """

    measures: dict[Pair, Floats]
    right: dict[Pair, Floats]
    full: dict[Pair, Floats]
    figures: dict[Pair, int]

    @property
    def one_event(self) -> bool:
        """Whether the versions tell of one event: then some of their sentences belong together."""
        return any(bool((told > 0.0).any()) for told in self.right.values())


def measured(versions: Sequence[Version], verdict: Callable[[tuple[str, int], tuple[str, int]], int]) -> Case:
    """The measures of versions; ``verdict`` says 2 full, 1 partial, 0 wrong, -1 does not count."""
    watch = Silent()
    corpus = read_corpus(versions, facts_of(versions), lexicon(), STANDARD, watch)
    if meaning() is not None:
        corpus.vectors = read_meaning(corpus, lexicon(), meaning(), watch)
    kin = find_kin(corpus.vocabulary, lexicon(), STANDARD, watch)
    profiles = profile(corpus, kin, lexicon(), STANDARD, watch)
    evidence = gather(corpus, profiles, watch)
    coverage = cover(corpus, profiles, evidence, watch)
    senses = read_senses(corpus, lexicon().frames(), STANDARD.background)
    comparer = Comparer(corpus, coverage, senses, read_names(corpus))
    case, figures = Case({}, {}, {}, {}), shared_figures(corpus)
    for one, two in combinations(range(len(corpus.versions)), 2):
        case.measures[one, two] = comparer.first(one, two)
        sizes = [len(corpus.versions[v].alignable()) for v in (one, two)]
        names = [str(corpus.versions[v].id) for v in (one, two)]
        told = np.array([[verdict((names[0], i), (names[1], j)) for j in range(sizes[1])] for i in range(sizes[0])])
        case.right[one, two] = np.minimum(told, 1).astype(np.float64)
        case.full[one, two] = (told == 2).astype(np.float64)
        case.figures[one, two] = int(figures[one, two])
    return case


def related(bench: Path, kind: str) -> list[list[Version]]:
    """Documents of unlike cases that are about one topic, but not one event."""
    family, left, right = ("mono", "en", "en") if kind == "en-en" else ("deen", "de", "en")
    ones, twos = documents(bench, family, left), documents(bench, family, right)
    bags = [[Counter(re.findall(r"\w{4,}", " ".join(lines))) for _, lines in side] for side in (ones, twos)]
    held = Counter(word for side in bags for bag in side for word in bag)
    vectors = [[{w: (1 + math.log(n)) * math.log(400 / held[w]) for w, n in b.items()} for b in side] for side in bags]
    norms = [[math.sqrt(sum(x * x for x in v.values())) for v in side] for side in vectors]
    ranked = []
    for i, (name, _) in enumerate(ones):
        for j, (other, _) in enumerate(twos):
            if name != other and (kind == "de-en" or i < j):
                a, b = vectors[0][i], vectors[1][j]
                shared = sum(x * b[w] for w, x in a.items() if w in b)
                ranked.append((-shared / (norms[0][i] * norms[1][j]), i, j))
    ranked.sort()
    return [
        [version_of_lines("a.txt", left, ones[i][1]), version_of_lines("b.txt", right, twos[j][1])]
        for _, i, j in ranked[RELATED[kind]]
    ]


def seeds(folder: Path) -> list[Version]:
    """The sample articles as the program reads them."""
    made = []
    for path in sorted(folder.glob("*.txt")):
        data = path.read_bytes()
        text = data.decode("utf-8")
        source = Source(path.name, data, text, "utf-8", "", hashlib.sha256(data).hexdigest())
        made.append(pipeline.prepare(source, VersionId(path.name[:3]), path.name[2]))
    return made


def of_seeds(folder: Path) -> list[Case]:
    """One sample article tells of an earlier event than the others: none of its sentences goes with theirs."""
    *others, last = seeds(folder)
    return [measured([other, last], lambda one, two: 0) for other in others]


def of_other_events(cluster: Cluster) -> list[Case]:
    """Each report of a cluster beside each of another event with the same people or place."""
    files, langs, sents = cluster.case.versions, cluster.case.langs, cluster.case.sents
    told = [version_of_lines(f, langs.get(f, "en"), sents[f]) for f in files]
    others = [version_of_lines(*other) for other in cluster.other_events]
    return [measured([one, other], lambda one, two: 0) for one in told for other in others]


def of_cluster(cluster: Cluster) -> Case:
    """The measures of a cluster with the verdicts of its annotators."""

    def verdict(one: tuple[str, int], two: tuple[str, int]) -> int:
        link = _link(one, two)
        kind = cluster.links.get(link)
        return {"full": 2, "partial": 1}.get(kind or "", -1 if link in cluster.optional else 0)

    return measured(case_versions(cluster.case), verdict)


def learn(measures: Floats, right: Floats, ridge: float = RIDGE) -> Floats:
    """Logistic regression by Newton's method with a ridge on scaled measures; coefficients of the measures as given."""
    mean, scale = measures.mean(axis=0), np.maximum(measures.std(axis=0), 1e-9)
    scaled = np.column_stack([(measures - mean) / scale, np.ones(len(measures))])
    penalty = np.diag([ridge] * measures.shape[1] + [0.0])
    weights = np.zeros(scaled.shape[1])
    for _ in range(40):
        chances = chance(scaled @ weights)
        slope = scaled.T @ (right - chances) - penalty @ weights
        curve = (scaled * (chances * (1.0 - chances))[:, None]).T @ scaled + penalty
        step = np.linalg.solve(curve, slope)
        weights += step
        if float(np.abs(step).max()) < 1e-6:
            break
    return np.append(weights[:-1] / scale, weights[-1] - float(weights[:-1] @ (mean / scale)))


def flat(cases: Sequence[Case], tables: Sequence[dict[Pair, Floats]]) -> tuple[Floats, Floats]:
    """All pairs of sentences that count, one after another, with what is right."""
    rows = [
        (t[p].reshape(-1, t[p].shape[-1]), c.right[p].ravel()) for c, t in zip(cases, tables, strict=True) for p in t
    ]
    measures, right = np.concatenate([m for m, _ in rows]), np.concatenate([r for _, r in rows])
    return measures[right >= 0], right[right >= 0]


def first_look(case: Case, learned: Floats) -> dict[Pair, Floats]:
    return {pair: odds_of(m, learned) for pair, m in case.measures.items()}


def second_measures(case: Case, learned: Floats) -> dict[Pair, Floats]:
    first = first_look(case, learned)
    return {pair: second_look(pair, m, first) for pair, m in case.measures.items()}


def learned_from(cases: Sequence[Case], folds: int, ridge: float) -> Judge:
    """Coefficients of both looks; the second learns from first looks that have not seen what they judge.

    So does what tells events apart.
    """
    first = learn(*flat(cases, [c.measures for c in cases]), ridge)
    tables: list[dict[Pair, Floats]] = [{} for _ in cases]
    seen = []
    for fold in range(folds):
        others = [c for n, c in enumerate(cases) if n % folds != fold]
        unseen = learn(*flat(others, [c.measures for c in others]), ridge)
        looks = [second_measures(c, unseen) for c in others]
        second = learn(*flat(others, looks), ridge)
        for number, case in list(enumerate(cases))[fold::folds]:
            tables[number] = second_measures(case, unseen)
            seen += [
                (event_measures(odds_of(t, second), t[:, :, COVERED], case.figures[p]), case.one_event)
                for p, t in tables[number].items()
            ]
    events = learn(np.array([m for m, _ in seen]), np.array([float(same) for _, same in seen]), EVENT_RIDGE)
    return Judge(first, learn(*flat(cases, tables), ridge), events)


def odds_of(measures: Floats, learned: Floats) -> Floats:
    """The log-odds of all sentence pairs of two versions."""
    odds: Floats = np.clip(measures @ learned[:-1] + learned[-1], -8.0, 8.0)
    return odds


def known_cases(bench: Path) -> tuple[list[Case], list[Case]]:
    """The dev clusters, and versions of which no two sentences belong together."""
    strange = [v for kind in RELATED for v in (*strangers(bench, kind, STRANGERS), *related(bench, kind))]
    foreign = [measured(versions, lambda one, two: 0) for versions in strange]
    clusters = list(read_clusters("dev"))
    foreign += [case for c in clusters for case in of_other_events(c)]
    return [of_cluster(c) for c in clusters], foreign + of_seeds(bench.parent.parent / "seeds")


def apart(clusters: Sequence[Case], foreign: Sequence[Case], ridge: float = RIDGE) -> Iterator[Judge]:
    """For each cluster what is learned from others: those that are not in its tenth."""
    learned = [
        learned_from([*(c for n, c in enumerate(clusters) if n % TENTHS != tenth), *foreign], 4, ridge)
        for tenth in range(min(TENTHS, len(clusters)))
    ]
    yield from (learned[n % TENTHS] for n in range(len(clusters)))


def report(name: str, cases: Sequence[Case], odds: Sequence[dict[Pair, Floats]]) -> None:
    """Precision, recall and F1 of all pairs above each threshold."""
    right = np.concatenate([c.right[p].ravel() for c, o in zip(cases, odds, strict=True) for p in o])
    full = np.concatenate([c.full[p].ravel() for c, o in zip(cases, odds, strict=True) for p in o])
    told = chance(np.concatenate([t.ravel() for o in odds for t in o.values()]))
    order = np.argsort(-told[right >= 0], kind="stable")
    hits = right[right >= 0][order]
    average = float((np.cumsum(hits) / np.arange(1, len(hits) + 1) * hits).sum() / hits.sum())
    print(f"{name}: average precision {average:.3f}")
    for least in (0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6):
        found = told >= least
        hit, wrong = int((found & (right == 1)).sum()), int((found & (right == 0)).sum())
        shares = []
        for wanted in (right == 1, full == 1):
            p, r = hit / max(1, hit + wrong), hit / max(1, hit + int((~found & wanted).sum()))
            shares.append(f"{p:.3f} {r:.3f} {2 * p * r / max(1e-9, p + r):.3f}")
        print(f"  from {least:.2f}: {shares[0]} | full links required {shares[1]}")


ALIGN = Path(__file__).resolve().parents[2] / "reconciler" / "align"
HEAD = """\"\"\"How the judgement of independent reports weighs its measures.

Written by tests/bench/align_judgement.py; each coefficient stands under the name of its measure, the constant under "".
\"\"\"

from __future__ import annotations

from reconciler.align.comparison import FIRST{0}
from reconciler.align.judgement import ABOUT, OTHERS, Judge, coefficients

"""


def written(learned: Judge) -> None:
    """Write the coefficients down."""
    meant = MEANT if meaning() is not None else ()
    lines = [HEAD.format(", MEANT" if meant else "")]
    columns_of = {"FIRST_LOOK": (*FIRST, *meant), "SECOND_LOOK": (*FIRST, *meant, *OTHERS), "EVENT": ABOUT}
    for (name, columns), found in zip(columns_of.items(), (learned.first, learned.second, learned.event), strict=True):
        lines.append(f"{name} = {{\n")
        lines += [f'    "{c}": {w:.4g},\n' for c, w in zip([*columns, ""], found.tolist(), strict=True)]
        lines.append("}\n")
    measures = "(*FIRST, *MEANT)" if meant else "FIRST"
    lines.append(f"MEASURES = {measures}\n")
    lines.append(
        "JUDGE = Judge(\n    coefficients(FIRST_LOOK, MEASURES),\n"
        "    coefficients(SECOND_LOOK, (*MEASURES, *OTHERS)),\n    coefficients(EVENT, ABOUT),\n)\n"
    )
    name = "learned_meaning.py" if meant else "learned.py"
    (ALIGN / name).write_text("".join(lines), encoding="utf-8")


def main() -> None:
    """Learn, judge and print."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("bench", type=Path)
    ask.add_argument("--ridge", type=float, default=RIDGE)
    ask.add_argument("--semantic", default="", help="a model of meaning: a package or a folder")
    asked = ask.parse_args()
    use_meaning(asked.semantic)
    clusters, foreign = known_cases(asked.bench)
    looks = []
    for cluster, learned in zip(clusters, apart(clusters, foreign, asked.ridge), strict=True):
        table = second_measures(cluster, learned.first)
        looks.append({pair: odds_of(m, learned.second) for pair, m in table.items()})
    report("each cluster by the others", clusters, looks)
    written(learned_from([*clusters, *foreign], 6, asked.ridge))


if __name__ == "__main__":
    main()
