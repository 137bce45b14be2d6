"""Scores the discrepancies of the invented clusters against what was annotated by hand.

    python tests/bench/score_clusters.py                    development half
    python tests/bench/score_clusters.py --split test       the half kept for measuring: for a final look only
    python tests/bench/score_clusters.py --given            rows by the annotated full links, not by the aligner
    python tests/bench/score_clusters.py --show             what was missed, false alarms, reports nobody listed

A true discrepancy counts as found by a report of its class that touches readings of two values in two versions. A
false alarm is a report of the class of an agreement (or of ``same_entity`` and ``other``, see ``clusters/README.md``)
that touches it in two versions and no true discrepancy. Wording and omission count nowhere: independent reports word
everything in their own way and leave out what they like.
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
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reconciler.app import pipeline
from reconciler.discrepancies import Context, compare_project, compare_row
from reconciler.model.discrepancy import Discrepancy
from reconciler.model.ids import RowId, VersionId
from reconciler.model.row import Relation, RelationKind, Row
from reconciler.model.version import Source, Version
from reconciler.text.lexicon import Lexicon

CLUSTERS = Path(__file__).resolve().parent / "clusters"
QUIET = ("wording", "omission")  # classes that say little of independent reports


@dataclass(frozen=True, slots=True)
class Annotated:
    """One cluster: its versions as the program reads them, the annotated links and entries."""

    name: str
    versions: tuple[Version, ...]
    links: list[Any]
    kinds: list[str]
    entries: list[dict[str, Any]]

    def start_of(self, file: str, line: int) -> int:
        """Where a line of a version starts."""
        return next(v for v in self.versions if v.id == file).sentences[line].span.start


def read_annotated(split: str) -> Iterator[Annotated]:
    """The clusters of one half that are annotated for discrepancies."""
    for path in sorted(CLUSTERS.glob("*/discrepancies.json")):
        gold = json.loads((path.parent / "gold.json").read_text(encoding="utf-8"))
        if gold["split"] != split:
            continue
        entries = json.loads(path.read_text(encoding="utf-8"))["entries"]
        versions = tuple(
            prepared(path.parent / file, sign, gold["langs"][file])
            for file, sign in zip(gold["versions"], "ABCDEFG", strict=False)
        )
        yield Annotated(path.parent.name, versions, gold["links"], gold["kinds"], entries)


def prepared(path: Path, sign: str, language: str) -> Version:
    """A file of one sentence a line."""
    data = path.read_bytes()
    source = Source(path.name, data, data.decode(), "utf-8", "", "")
    lines = pipeline.Segmentation.LINES
    return pipeline.prepare(source, VersionId(path.name), sign, language=language, segmentation=lines)


def reports(cluster: Annotated, lexicon: Lexicon, *, given: bool) -> list[Discrepancy]:
    """What the program reports of a cluster, by its own rows or by those of the annotators."""
    facts = pipeline.facts_of(cluster.versions, lexicon, {})
    if given:
        rows = list(rows_of_links(cluster))
        relations = tuple(
            Relation((a.id, b.id), RelationKind.INDEPENDENT, 1.0) for a, b in combinations(cluster.versions, 2)
        )
    else:
        alignment = pipeline.aligned(cluster.versions, facts, lexicon)
        rows = [Row(RowId(f"r{n}"), row.cells) for n, row in enumerate(alignment.rows)]
        relations = alignment.relations
    context = Context({v.id: v for v in cluster.versions}, facts, lexicon, relations)
    found = [d for row in rows for d in compare_row(row, context).discrepancies]
    return [*found, *compare_project(rows, context).discrepancies]


def rows_of_links(cluster: Annotated) -> Iterator[Row]:
    """Rows of all sentences, those that full links join together in one."""
    groups = {(v.id, n): {(v.id, n)} for v in cluster.versions for n in range(len(v.sentences))}
    for (one, two), kind in zip(cluster.links, cluster.kinds, strict=True):
        if kind == "full":
            joined = groups[VersionId(one[0]), one[1]] | groups[VersionId(two[0]), two[1]]
            groups.update(dict.fromkeys(joined, joined))
    distinct = {id(group): group for group in groups.values()}
    for number, group in enumerate(distinct.values()):
        cells = {
            v.id: tuple(v.sentences[n].id for version, n in sorted(group) if version == v.id)
            for v in cluster.versions
            if any(version == v.id for version, _ in group)
        }
        yield Row(RowId(f"r{number}"), cells)


def touched(cluster: Annotated, report: Discrepancy, entry: dict[str, Any]) -> list[dict[str, Any]]:
    """The readings of an entry that a report names."""
    return [r for r in entry["readings"] if any(_meets(cluster, report, r))]


def _meets(cluster: Annotated, report: Discrepancy, reading: dict[str, Any]) -> Iterable[bool]:
    version = next(v for v in cluster.versions if v.id == reading["version"])
    lines = version.source.text.split("\n")
    start = sum(len(line) + 1 for line in lines[: reading["line"]]) + lines[reading["line"]].index(reading["text"])
    end = start + len(reading["text"])
    return (
        r.version == reading["version"] and r.span is not None and r.span.start < end and start < r.span.end
        for r in report.readings
    )


def finds(cluster: Annotated, report: Discrepancy, entry: dict[str, Any]) -> bool:
    """Whether a report names two values of a true discrepancy; one is enough where there is but one."""
    need = min(2, len({r["value"] for r in entry["readings"]}))
    return len({r["value"] for r in touched(cluster, report, entry)}) >= need


def alarms(cluster: Annotated, report: Discrepancy, entry: dict[str, Any]) -> bool:
    """Whether a report names two versions of what is no discrepancy."""
    if report.kind.value != entry["class"]:
        return False
    return len({r["version"] for r in touched(cluster, report, entry)}) > 1


def judged(cluster: Annotated, found: Sequence[Discrepancy], count: Counter[str]) -> Iterator[str]:
    """Counts what was found and what alarmed falsely; yields a line for everything that is not as annotated."""
    true = [entry for entry in cluster.entries if entry["status"] == "differ"]
    calm = [entry for entry in cluster.entries if entry["status"] != "differ"]
    for entry in true:
        hits = [d for d in found if d.kind.value == entry["class"] and finds(cluster, d, entry)]
        kind = f"{entry['detect']} {entry['class']}"
        count.update({f"{kind} of": 1, f"{kind} found": bool(hits), f"severity {entry['severity']} of": 1})
        count.update({f"severity {entry['severity']} found": bool(hits)})
        count["severity right"] += any(d.severity == entry["severity"] for d in hits)
        if not hits:
            yield f"missed {cluster.name} {entry['id']} {kind}: {entry['note']}"
        elif all(d.severity != entry["severity"] for d in hits):
            yield f"severity {cluster.name} {entry['id']} {entry['severity']}: {hits[0].severity} {hits[0].message}"
    loud = [d for d in found if d.kind.value not in QUIET and not any(finds(cluster, d, e) for e in true)]
    for entry in calm:
        false = [d for d in loud if alarms(cluster, d, entry)]
        count.update({f"{entry['status']} of": 1, f"{entry['status']} alarms": bool(false)})
        yield from (f"alarm {cluster.name} {entry['id']} {entry['class']}: {d.message}" for d in false)
    for report in loud:
        listed = any(alarms(cluster, report, entry) for entry in calm)
        count[f"unlisted {report.severity}"] += not listed
        if not listed:
            yield f"unlisted {cluster.name} {report.kind.value} {report.severity} {report.detail}: {report.message}"


def total(count: Counter[str], start: str, end: str) -> int:
    """The sum of the counts whose names begin and end so."""
    return sum(n for key, n in count.items() if key.startswith(start) and key.endswith(end))


def printed(count: Counter[str]) -> Iterator[str]:
    """The figures."""
    classes = sorted({key.split()[1] for key in count if key.startswith("rule") and key.endswith(" of")})
    each = ", ".join(f"{c} {count[f'rule {c} found']}/{count[f'rule {c} of']}" for c in classes)
    yield f"found, by rule        {total(count, 'rule', ' found')}/{total(count, 'rule', ' of')} ({each})"
    yield f"found, by meaning     {total(count, 'human', ' found')}/{total(count, 'human', ' of')}"
    yield f"severity 3 found      {count['severity 3 found']}/{count['severity 3 of']}"
    yield f"severity as annotated {count['severity right']}/{total(count, 'severity', ' found')}"
    calm = ("agree", "same_entity", "other")
    yield (
        f"false alarms          {sum(count[f'{c} alarms'] for c in calm)}/{sum(count[f'{c} of'] for c in calm)} ("
        + ", ".join(f"{c} {count[f'{c} alarms']}/{count[f'{c} of']}" for c in calm)
        + ")"
    )
    yield f"reports nobody listed {total(count, 'unlisted', '')} (severity 3: {count['unlisted 3']})"


def main() -> None:
    """Print the figures."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--split", default="dev", choices=("dev", "test"))
    ask.add_argument("--given", action="store_true", help="over rows made of the annotated full links")
    ask.add_argument("--show", action="store_true", help="print what is not as annotated")
    asked = ask.parse_args()
    count: Counter[str] = Counter()
    lexicon = Lexicon.load()
    for cluster in read_annotated(asked.split):
        for line in judged(cluster, reports(cluster, lexicon, given=asked.given), count):
            if asked.show:
                print(line)
    print(*printed(count), sep="\n")


if __name__ == "__main__":
    main()
