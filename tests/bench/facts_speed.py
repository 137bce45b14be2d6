"""How fast facts are read, discrepancies found, and one changed row worked out again, in CPU time.

    python tests/bench/facts_speed.py ../shared/seeds

Prints characters a second for the facts of the articles in the folder (each read once a round, nothing kept), the
milliseconds for all discrepancies of their rows after the alignment, and for one row made anew: the slowest row of the
articles, and a row of twelve versions. The first round is told apart: it builds the tables of the lexicon.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path

from reconciler.app import pipeline
from reconciler.discrepancies import Context, compare_project, compare_row
from reconciler.ingest.files import read_file
from reconciler.model.ids import RowId, VersionId
from reconciler.model.row import Relation, RelationKind, Row
from reconciler.model.version import Source, Version
from reconciler.text.facts import read_facts
from reconciler.text.lexicon import Lexicon

_ROUNDS = 7
# One statement in the words of three newsrooms, each with three copies made from it.
_SENTENCES = (
    "The ferry Selvana, with {n} passengers and 14 crew, was hit at 11.40pm, Yarek Tsillan of the coastguard said.",
    "The Selvana had left Kaldra with {n} passengers and 14 crew when the tanker hit it near midnight on Wednesday.",
    "Some {n} passengers and 14 crew were aboard, Sound Ferries said, as the tanker hit the Selvana early on Thursday.",
)


def milliseconds(work: Callable[[], object]) -> float:
    """CPU time of one call."""
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def rounds(work: Callable[[], object]) -> tuple[float, float]:
    """The first call, and the median of the following ones."""
    first = milliseconds(work)
    return first, statistics.median(milliseconds(work) for _ in range(_ROUNDS))


def facts_speed(versions: Sequence[Version]) -> float:
    """Characters a second, sentence by sentence as the program reads them."""
    sentences = [(v.text_of(s), v.language, v.dated) for v in versions for s in v.alignable()]
    _, median = rounds(lambda: [read_facts(*sentence) for sentence in sentences])
    return 1000 * sum(len(text) for text, _, _ in sentences) / median


def of_twelve(lexicon: Lexicon) -> tuple[Row, Context]:
    """A row of twelve versions: three independent reports, and three copies of each with figures changed in some."""
    texts = [_SENTENCES[n % 3].format(n=298 + n // 6) for n in range(12)]
    versions = tuple(
        pipeline.prepare(
            Source(f"{n}.txt", text.encode(), text, "utf-8", "", ""), VersionId(f"v{n}"), "ABCDEFGHIJKL"[n]
        )
        for n, text in enumerate(texts)
    )
    kinds = (RelationKind.DERIVED, RelationKind.INDEPENDENT)
    relations = tuple(
        Relation((versions[a].id, versions[b].id), kinds[a % 3 != b % 3], 1.0) for a, b in combinations(range(12), 2)
    )
    facts = pipeline.facts_of(versions, lexicon, {})
    row = Row(RowId("twelve"), {v.id: tuple(s.id for s in v.alignable()) for v in versions})
    return row, Context({v.id: v for v in versions}, facts, lexicon, relations)


def main() -> None:
    folder = Path(sys.argv[1])
    lexicon = Lexicon.load()
    versions = tuple(
        pipeline.prepare(read_file(path), VersionId(sign), sign)
        for path, sign in zip(sorted(folder.glob("*.txt")), "ABCDEFGHIJKL", strict=False)
    )
    facts = pipeline.facts_of(versions, lexicon, {})
    alignment = pipeline.aligned(versions, facts, lexicon)
    rows = [Row(RowId(f"r{n}"), row.cells) for n, row in enumerate(alignment.rows)]
    context = Context({v.id: v for v in versions}, facts, lexicon, alignment.relations)

    print(f"facts: {facts_speed(versions):,.0f} characters/s")
    first, usual = rounds(lambda: ([compare_row(row, context) for row in rows], compare_project(rows, context)))
    print(
        f"all discrepancies of {len(versions)} articles, {len(rows)} rows: {usual:.0f} ms (first time {first:.0f} ms)"
    )
    times = [rounds(lambda row=row: compare_row(row, context))[1] for row in rows]  # type: ignore[misc]
    print(f"one row of them: median {statistics.median(times):.1f} ms, slowest {max(times):.1f} ms")
    row, twelve = of_twelve(lexicon)
    print(f"one row of twelve versions: {rounds(lambda: compare_row(row, twelve))[1]:.1f} ms")


if __name__ == "__main__":
    main()
