"""Scores running articles with the debris of the web against what was annotated by hand.

    python tests/bench/score_web.py                 all articles of web_clusters
    python tests/bench/score_web.py --only 01,03    some of them
    python tests/bench/score_web.py --show          what was missed, false alarms, reports nobody listed

What counts as found or as a false alarm is as in ``score_clusters.py``; "by any report" takes a report of whatever
class that touches the readings of two versions, as the seeds are scored. Sentence starts and what is set aside are
those the program finds by itself.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reconciler.app import pipeline
from reconciler.model.ids import VersionId
from reconciler.model.version import Source
from reconciler.text.lexicon import Lexicon
from tests.bench.score_clusters import Annotated, judged, printed, reports, touched

WEB = Path(__file__).resolve().parent / "web_clusters"


def read_web(folder: Path) -> tuple[Annotated, dict[str, Any]]:
    """One event as the program reads its articles, and what was annotated of their sentences."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    entries = json.loads((folder / "discrepancies.json").read_text(encoding="utf-8"))["entries"]
    versions = []
    for file, sign in zip(gold["versions"], "ABCDEFG", strict=False):
        data = (folder / file).read_bytes()
        source = Source(file, data, data.decode(), "utf-8", "", "")
        versions.append(pipeline.prepare(source, VersionId(file), sign))
    return Annotated(folder.name, tuple(versions), [], [], entries), gold


def segmented(cluster: Annotated, gold: dict[str, Any], count: Counter[str]) -> Iterator[str]:
    """Counts sentence starts and lines set aside; yields a line for each that is not as annotated."""
    for version in cluster.versions:
        text, lines = version.source.text, version.source.text.split("\n")
        offsets = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
        kept = {s.span.start: s for s in version.sentences if not s.kind.set_aside}
        neutral = {start for file, start in gold["neutral"] if file == version.id}
        aside = {offsets[n] for file, n in gold["aside"] if file == version.id}
        want = set(gold["sentences"][version.id])
        got = set(kept) - neutral - aside
        count.update(
            {"starts right": len(want & got), "starts wrong": len(got - want), "starts missed": len(want - got)}
        )
        count.update({"aside of": len(aside), "aside": len(aside - set(kept)), "body of": len(want)})
        gone = {s.span.start for s in version.sentences if s.kind.set_aside} & want
        count["body aside"] += len(gone)
        told = (
            (aside & set(kept), "kept"),
            (gone, "set aside"),
            (got - want, "starts"),
            (want - got - gone, "no start"),
        )
        for starts, what in told:
            yield from (f"{what} {cluster.name} {version.id}: {text[at : at + 70]!r}" for at in sorted(starts))


def found_at_all(cluster: Annotated, found: list[Any], count: Counter[str]) -> Iterator[str]:
    """Counts entries that some report of whatever class touches in the versions it needs."""
    for entry in cluster.entries:
        if entry["status"] == "differ":
            need = min(2, len({r["version"] for r in entry["readings"]}))
            hit = any(len({r["version"] for r in touched(cluster, d, entry)}) >= need for d in found)
            count.update({"any of": 1, "any found": hit})
            if not hit:
                yield f"missed by any {cluster.name} {entry['id']} {entry['class']}: {entry['note']}"


def main() -> None:
    """Print the figures."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--only", default="", help="numbers of clusters, with commas")
    ask.add_argument("--show", action="store_true", help="print what is not as annotated")
    ask.add_argument("--folder", default=str(WEB))
    asked = ask.parse_args()
    count: Counter[str] = Counter()
    lexicon = Lexicon.load()
    for folder in sorted(path.parent for path in Path(asked.folder).glob("*/gold.json")):
        if asked.only and folder.name[:2] not in asked.only.split(","):
            continue
        cluster, gold = read_web(folder)
        found = reports(cluster, lexicon, given=False)
        told = [*segmented(cluster, gold, count), *judged(cluster, found, count), *found_at_all(cluster, found, count)]
        if asked.show:
            print(*told, sep="\n")
    starts = 2 * count["starts right"] / (2 * count["starts right"] + count["starts wrong"] + count["starts missed"])
    print(f"sentence starts F1    {starts:.3f}")
    print(f"set aside             {count['aside']}/{count['aside of']}, body {count['body aside']}/{count['body of']}")
    print(f"found, by any report  {count['any found']}/{count['any of']}")
    print(*printed(count), sep="\n")


if __name__ == "__main__":
    main()
