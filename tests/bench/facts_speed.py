"""How fast facts are read, discrepancies found, and one changed row worked out again, in CPU time.

    python tests/bench/facts_speed.py [FOLDER]

FOLDER holds the articles as text files; without one they are those of ``shared/seeds`` beside the checkout, or else
the sample articles. Prints characters a second for the facts of the articles (each read once a round, nothing kept),
the milliseconds for all discrepancies of their rows after the alignment, and for single rows: those of the articles,
and rows of twelve versions, in three wordings, in twelve in English, and in twelve in two languages. "Seen first" is a
row none of whose pairs was compared before; "changed" the same row after another sentence of one version was put into
it, which is what an editor waits for. What the lexicon says of words is kept throughout; the first round is told
apart. The calibration loop tells how fast or busy the machine was.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
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
_ROOT = Path(__file__).resolve().parents[2]
_FOLDERS = (_ROOT.parent / "shared" / "seeds", _ROOT / "resources" / "samples")
_SIGNS = "ABCDEFGHIJKL"
_SHIPS = ("Selvana", "Armentia", "Torvalla", "Kestria", "Belmora", "Ondrava", "Falkenor")
# One statement in the words of three newsrooms, each with three copies made from it.
_SENTENCES = (
    "The ferry Selvana, with {n} passengers and 14 crew, was hit at 11.40pm, Yarek Tsillan of the coastguard said.",
    "The Selvana had left Kaldra with {n} passengers and 14 crew when the tanker hit it near midnight on Wednesday.",
    "Some {n} passengers and 14 crew were aboard, Sound Ferries said, as the tanker hit the Selvana early on Thursday.",
)
# The same in the words of twelve; a line that is set in goes on with the one before.
_ENGLISH = """
The ferry Selvana, with 298 passengers and 14 crew aboard, was hit by the tanker Orvik at 11.40pm on Wednesday,
  Yarek Tsillan of the coastguard told reporters in Kaldra.
The Selvana had left Kaldra harbour with 298 passengers and 14 crew when the tanker Orvik struck it near
  midnight on Wednesday, according to the coastguard officer Yarek Tsillan.
Some 300 passengers and 14 crew were aboard, the shipping company Sound Ferries said, as the Norwegian tanker
  Orvik hit the ferry Selvana early on Thursday off Kaldra.
A ferry carrying 296 people and a crew of fourteen collided with the tanker Orvik twelve nautical miles off
  Kaldra shortly before midnight, officials of the coastguard said on Thursday.
“We heard a terrible bang,” said one of about 300 passengers after the Selvana and the tanker Orvik collided at
  11.40pm, twelve nautical miles from the harbour of Kaldra.
According to coastguard spokesman Yarek Tsillan, no one of the 298 passengers and fourteen crew members was
  killed when the tanker ran into the ferry Selvana on Wednesday night.
Nearly 300 passengers had to be brought ashore in the night after the tanker Orvik, on its way to Stellhaven
  with 4,000 tonnes of oil, hit the ferry Selvana.
Coastguard boats and two helicopters took 298 passengers and 14 crew members from the Selvana, which had been
  rammed by a tanker at 11.40pm on Wednesday near Kaldra.
The tanker Orvik, carrying 4,000 tonnes of heating oil, rammed the ferry Selvana with 312 people on board late
  on Wednesday, the coastguard of Kaldra announced in a statement.
Three hundred and twelve people were on the Selvana, among them 14 crew, when it was struck by the Orvik twenty
  minutes before midnight, the coastguard said in Kaldra.
Yarek Tsillan, who leads the coastguard, said the Selvana had left the harbour at 10.15pm with 298 passengers
  and was hit 85 minutes later by the tanker Orvik.
Sound Ferries confirmed that its ship Selvana, with fourteen crew and 298 passengers on board, was hit on its
  starboard side by a tanker at about 11.40pm local time.
"""
_GERMAN = """
Die Fähre Selvana mit 298 Fahrgästen und 14 Mann Besatzung wurde am Mittwoch um 23.40 Uhr vom Tanker Orvik
  gerammt, sagte Yarek Tsillan von der Küstenwache in Kaldra.
Nach Angaben der Küstenwache waren rund 300 Fahrgäste und 14 Besatzungsmitglieder an Bord, als der norwegische
  Tanker Orvik kurz vor Mitternacht die Fähre Selvana zwölf Seemeilen vor Kaldra traf.
Mit 312 Menschen an Bord ist die Fähre Selvana am späten Mittwochabend vor Kaldra von einem Tanker gerammt
  worden, der 4000 Tonnen Heizöl nach Stellhaven bringen sollte.
„Es gab einen furchtbaren Knall“, berichtete einer der knapp 300 Fahrgäste, nachdem der Tanker Orvik zwölf
  Seemeilen vor dem Hafen von Kaldra mit der Selvana zusammengestoßen war.
"""


def milliseconds(work: Callable[[], object]) -> float:
    """CPU time of one call."""
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def calibration() -> float:
    """CPU ms of a loop that does the same work everywhere, with the machine as busy as it is."""
    return statistics.median(milliseconds(lambda: sum(i * i % 7 for i in range(200_000))) for _ in range(21))


def rounds(work: Callable[[], object]) -> tuple[float, float]:
    """The first call, and the median of the following ones."""
    first = milliseconds(work)
    return first, statistics.median(milliseconds(work) for _ in range(_ROUNDS))


def facts_speed(versions: Sequence[Version]) -> float:
    """Characters a second, sentence by sentence as the program reads them."""
    asked = [(v.text_of(s), v.language, v.dated) for v in versions for s in v.alignable()]
    _, median = rounds(lambda: [read_facts(*sentence) for sentence in asked])
    return 1000 * sum(len(text) for text, _, _ in asked) / median


def sentences(lines: str) -> list[str]:
    """The sentences of a list of them."""
    return lines.strip().replace("\n  ", " ").split("\n")


def of_twelve(texts: Sequence[str], lexicon: Lexicon, *, copies: int = 1) -> tuple[Row, Context]:
    """A row of twelve versions, and a second sentence in each, in words of its own.

    Every ``12 / copies`` versions are independent of one another; the rest are made from them.
    """
    others = [f"{texts[(n + 5) % len(texts)][:-1]}, {n + 31} kilometres from Tern Point." for n, _ in enumerate(texts)]
    versions = tuple(
        pipeline.prepare(
            Source(f"{n}.txt", both.encode(), both, "utf-8", "", ""),
            VersionId(f"v{n}"),
            _SIGNS[n],
            segmentation=pipeline.Segmentation.LINES,
        )
        for n, both in enumerate(f"{one}\n{other}" for one, other in zip(texts, others, strict=True))
    )
    kinds = (RelationKind.DERIVED, RelationKind.INDEPENDENT)
    voices = len(texts) // copies
    relations = tuple(
        Relation((versions[a].id, versions[b].id), kinds[a % voices != b % voices], 1.0)
        for a, b in combinations(range(len(texts)), 2)
    )
    facts = pipeline.facts_of(versions, lexicon, {})
    row = Row(RowId("twelve"), {v.id: (v.sentences[0].id,) for v in versions})
    return row, Context({v.id: v for v in versions}, facts, lexicon, relations)


def changed(row: Row, context: Context) -> Iterator[Row]:
    """The row with the other sentence of one version, once for each version."""
    for version in context.versions.values():
        yield Row(row.id, {**row.cells, version.id: (version.sentences[1].id,)})


def say_rows_of_twelve(lexicon: Lexicon) -> None:
    """Print what rows of twelve versions cost."""
    few = [_SENTENCES[n % 3].format(n=298 + n // 6) for n in range(12)]
    english, german = sentences(_ENGLISH), sentences(_GERMAN)
    for name, texts, copies in (
        ("six wordings", few, 4),
        ("twelve wordings", english, 1),
        ("twelve wordings, four voices", english, 3),
        ("twelve wordings, two languages", [*english[:8], *german], 1),
    ):
        first, again = [], []
        for ship in _SHIPS:  # other words in every round: what was read of words is kept, what parts must be found
            row, context = of_twelve([text.replace("Selvana", ship) for text in texts], lexicon, copies=copies)
            first.append(milliseconds(lambda: compare_row(row, context)))  # noqa: B023
            again += [milliseconds(lambda: compare_row(other, context)) for other in changed(row, context)]  # noqa: B023
        print(
            f"one row of twelve, {name}: seen first {statistics.median(first):.1f} ms; changed: "
            f"median {statistics.median(again):.1f} ms, nine in ten below {sorted(again)[len(again) * 9 // 10]:.1f} ms"
        )


def main() -> None:
    """Print the figures."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folder", nargs="?", type=Path, help="articles as text files")
    given: Path | None = ask.parse_args().folder
    folder = given or next(f for f in _FOLDERS if f.is_dir())
    files = sorted(folder.glob("*.txt"))
    if len(files) < 2:
        sys.exit(f"{folder} holds fewer than two text files to compare")
    lexicon = Lexicon.load()
    versions = tuple(
        pipeline.prepare(read_file(path), VersionId(sign), sign) for path, sign in zip(files, _SIGNS, strict=False)
    )
    facts = pipeline.facts_of(versions, lexicon, {})
    alignment = pipeline.aligned(versions, facts, lexicon)
    rows = [Row(RowId(f"r{n}"), row.cells) for n, row in enumerate(alignment.rows)]

    def context() -> Context:
        return Context({v.id: v for v in versions}, dict(facts), lexicon, alignment.relations)

    def everything(within: Context) -> object:
        return [compare_row(row, within) for row in rows], compare_project(rows, within)

    print(f"calibration loop: {calibration():.1f} ms")
    print(f"facts: {facts_speed(versions):,.0f} characters/s")
    first, usual = rounds(lambda: everything(context()))
    print(
        f"all discrepancies of {len(versions)} articles, {len(rows)} rows: {usual:.0f} ms (first time {first:.0f} ms)"
    )
    times = [statistics.median(milliseconds(lambda r=row: compare_row(r, context())) for _ in range(3)) for row in rows]  # type: ignore[misc]
    print(f"one row of them: median {statistics.median(times):.1f} ms, slowest {max(times):.1f} ms")
    within = context()
    print(f"what shows only over all rows: {rounds(lambda: compare_project(rows, within))[1]:.1f} ms")
    say_rows_of_twelve(lexicon)


if __name__ == "__main__":
    main()
