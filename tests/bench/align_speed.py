"""How long aligning takes, against TF-IDF and the assignment problem in the same run, and how much memory.

    python tests/bench/align_speed.py [--sizes 1000,5000] [--pairs en-en,de-en] [--versions 12x1000] [--repeat 1]

Every measurement runs in a process of its own, ours and the baseline in turn. Ours goes from the text of the sentences
to rows with all facts read; the baseline (TfidfVectorizer with char_wb 3-5, dense cosine, linear_sum_assignment)
from the text of the sentences to its pairs. Imports and the reading of the lexicon are not counted on either side.
CPU seconds are compared, since they say the same on a busy machine. The gap is the longest time between two steps at
which the work can be stopped, as wall and as CPU milliseconds. Needs scikit-learn and scipy: pip install -e .[bench]
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from long_texts import family, pair

from tests.bench.reference import Budget, note

ROOT = Path(__file__).resolve().parents[2]
RATIO, MEMORY, GAP, MANY = 1.5, 300, 100, 60
LARGE = 5000  # sentences a side, for which the limit of memory is set
SEEDS = ROOT.parent / "shared" / "seeds"
Figures = dict[str, float]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1000,5000")
    parser.add_argument("--pairs", default="en-en,de-en")
    parser.add_argument(
        "--versions", default="12x1000", help="many versions by how many sentences; empty leaves it out"
    )
    parser.add_argument("--repeat", type=int, default=1, help="take the median of so many runs")
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.measure:
        print(json.dumps(MEASURES[given.measure.split()[0]](*given.measure.split()[1:])))
        return
    compared = importlib.util.find_spec("sklearn") is not None and importlib.util.find_spec("scipy") is not None
    if not compared:
        print("scikit-learn and scipy are not installed, so nothing is compared: pip install -e .[bench]\n")
    sizes = [int(size) for size in given.sizes.split(",") if size]
    report_pairs(given.pairs.split(","), sizes, compared=compared, repeat=given.repeat)
    if given.versions:
        report_many(*given.versions.split("x"), repeat=given.repeat)
    report_seeds(repeat=max(3, given.repeat))


# ---------------------------------------------------------------------------------------------------- the table


def report_pairs(pairs: Sequence[str], sizes: Sequence[int], *, compared: bool, repeat: int) -> None:
    print(
        "| pair | sentences | ours s | of it facts | baseline s | ratio | ours MB | baseline MB | gap ms | CPU gap ms |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|")
    taken: dict[tuple[str, int], tuple[Figures, Figures]] = {}
    for languages in pairs:
        for size in sizes:
            runs = [(child(f"ours {languages} {size}"), theirs(languages, size, compared)) for _ in range(repeat)]
            ours, other = middle([r[0] for r in runs]), middle([r[1] for r in runs])
            taken[languages, size] = ours, other
            case = f"{languages} {size:,} x {size:,}"
            if other["cpu"]:
                note(Budget.ALIGN, case, ours["cpu"] / other["cpu"], RATIO, unit="times")
            if size >= LARGE:
                note(Budget.ALIGN_MEMORY, case, ours["peak"], MEMORY, unit="MB")
            print(
                f"| {languages} | {size:,} x {size:,} | {ours['cpu']:.2f} | {ours['facts']:.2f} | {other['cpu']:.2f} "
                f"| {ratio(ours, other)} | {ours['peak']:.0f} | {other['peak']:.0f} | {ours['gap']:.0f} "
                f"| {ours['cpu_gap']:.0f} |",
                flush=True,
            )
    print()
    for languages in pairs:
        for small, large in pairwise(sizes):
            growths = [taken[languages, large][i]["cpu"] / max(1e-9, taken[languages, small][i]["cpu"]) for i in (0, 1)]
            print(f"growth {languages} {small:,} to {large:,}: ours x {growths[0]:.1f}, baseline x {growths[1]:.1f}")
    print(f"limits: ratio {RATIO}, growth no more than the baseline's, {MEMORY} MB at 5,000, gap {GAP} ms\n")


def theirs(languages: str, size: int, compared: bool) -> Figures:
    return child(f"baseline {languages} {size}") if compared else {"cpu": 0.0, "peak": 0.0}


def ratio(ours: Figures, other: Figures) -> str:
    return f"{ours['cpu'] / other['cpu']:.2f}" if other["cpu"] else "-"


def report_many(versions: str, size: str, *, repeat: int) -> None:
    found = middle([child(f"many {versions} {size}") for _ in range(repeat)])
    print(
        f"{versions} versions x {int(size):,}: {found['cpu']:.1f} s CPU, {found['wall']:.1f} s wall (limit {MANY}), "
        f"{found['peak']:.0f} MB, gap {found['gap']:.0f} ms; CPU gap {found['cpu_gap']:.0f} ms; "
        f"{found['rows']:.0f} rows\n"
    )


def report_seeds(*, repeat: int) -> None:
    if not SEEDS.is_dir():
        return
    found = middle([child("seeds") for _ in range(repeat)])
    print(
        f"five articles: {found['first'] * 1000:.0f} ms CPU the first time, {found['again'] * 1000:.0f} ms with words "
        f"met before (limit 100), of it facts {found['facts'] * 1000:.0f} ms"
    )


def middle(runs: Sequence[Figures]) -> Figures:
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def child(task: str) -> Figures:
    done = subprocess.run([sys.executable, __file__, "--measure", task], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"“{task}” failed:\n{done.stderr}")
    return json.loads(done.stdout)


# ---------------------------------------------------------------------------------------------- one measurement


class Gaps:
    """Progress that notes the longest time between two of its steps."""

    def __init__(self) -> None:
        self.wall = self.cpu = 0.0
        self._last = time.perf_counter(), time.process_time()
        self.where = ""

    def step(self, done: int, total: int) -> None:
        now = time.perf_counter(), time.process_time()
        self.cpu = max(self.cpu, now[1] - self._last[1])
        if now[0] - self._last[0] > self.wall:
            self.wall = now[0] - self._last[0]
            frame = sys._getframe(1)
            self.where = f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {done}/{total}"
        self._last = time.perf_counter(), time.process_time()


def ours(languages: str, size: str) -> Figures:
    left, right = pair(languages, int(size))
    return _aligned([left, right], languages.split("-"))


def many(versions: str, size: str) -> Figures:
    return _aligned(family(int(versions), int(size)), ["en"] * int(versions))


def _aligned(texts: Sequence[Sequence[str]], languages: Sequence[str]) -> Figures:
    from align_bench import lexicon, version_of_lines

    from reconciler.app import pipeline

    versions = tuple(
        version_of_lines(f"{n}.txt", lang, lines) for n, (lang, lines) in enumerate(zip(languages, texts, strict=True))
    )
    words = lexicon()
    watch = Gaps()
    began, walled = time.process_time(), time.perf_counter()
    facts = pipeline.facts_of(versions, words, {}, watch)
    read = time.process_time()
    alignment = pipeline.aligned(versions, facts, words, progress=watch)
    cpu, wall = time.process_time() - began, time.perf_counter() - walled
    watch.step(1, 1)
    print(f"longest gap before {watch.where}", file=sys.stderr)
    return {
        "cpu": cpu,
        "wall": wall,
        "facts": read - began,
        "rows": len(alignment.rows),
        "gap": watch.wall * 1000,
        "cpu_gap": watch.cpu * 1000,
        "peak": peak(),
    }


def baseline(languages: str, size: str) -> Figures:
    from scipy.optimize import linear_sum_assignment
    from sklearn.feature_extraction.text import TfidfVectorizer

    left, right = pair(languages, int(size))
    began = time.process_time()
    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5)).fit_transform([*left, *right])
    likeness = (vectors[: len(left)] @ vectors[len(left) :].T).toarray()
    linear_sum_assignment(likeness, maximize=True)
    return {"cpu": time.process_time() - began, "peak": peak()}


def seeds() -> Figures:
    from reconciler.app import pipeline
    from reconciler.ingest.files import read_file
    from reconciler.model.ids import VersionId
    from reconciler.text.lexicon import Lexicon

    sources = [read_file(path) for path in sorted(SEEDS.glob("*.txt"))]
    words = Lexicon.load()

    def once() -> tuple[float, float]:
        began = time.process_time()
        versions = tuple(pipeline.prepare(s, VersionId(f"v{n}"), str(n)) for n, s in enumerate(sources))
        prepared = time.process_time()
        facts = pipeline.facts_of(versions, words, {})
        read = time.process_time()
        pipeline.aligned(versions, facts, words)
        return time.process_time() - began, read - prepared

    first, _ = once()
    again, read = once()
    return {"first": first, "again": again, "facts": read}


def peak() -> float:
    """Peak memory of this process in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


MEASURES: dict[str, Callable[..., Any]] = {"ours": ours, "many": many, "baseline": baseline, "seeds": seeds}

if __name__ == "__main__":
    main()
