"""False links between documents that have nothing to do with one another: sentences joined per 100.

    python tests/bench/align_unrelated.py ../shared/bench/align [--pairs 40]

Documents of different cases of a family are paired, English with English (mono) and German with English (deen).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reconciler.align import align
from reconciler.align.weights import STANDARD, Weights
from reconciler.model.version import Version
from tests.bench.align_bench import facts_of, lexicon, meaning, version_of_lines


def documents(root: Path, family: str, language: str) -> list[tuple[str, list[str]]]:
    """Case name and lines of the first version of every case that is in ``language``."""
    found = []
    for case in sorted((root / family).iterdir()):
        gold = json.loads((case / "gold.json").read_text(encoding="utf-8"))
        name = next((v for v in gold["versions"] if gold["langs"].get(v, "en") == language), None)
        if name:
            lines = [x.strip() for x in (case / name).read_text(encoding="utf-8").splitlines() if x.strip()]
            found.append((case.name, lines))
    return found


def pairs(root: Path, kind: str, most: int) -> list[list[Version]]:
    """Pairs of versions of unlike cases: "en-en" or "de-en"."""
    family, left, right = ("mono", "en", "en") if kind == "en-en" else ("deen", "de", "en")
    ones, twos = documents(root, family, left), documents(root, family, right)
    step = len(twos) // 2
    made = []
    for n, (name, lines) in enumerate(ones[:: max(1, len(ones) // most)]):
        other, others = twos[(n * max(1, len(ones) // most) + step) % len(twos)]
        if name != other:
            made.append([version_of_lines("a.txt", left, lines), version_of_lines("b.txt", right, others)])
    return made[:most]


def joined_per_hundred(cases: Sequence[Sequence[Version]], weights: Weights = STANDARD) -> float:
    """Sentences that stand in a row with a sentence of the other document, in 100."""
    joined = total = 0
    for versions in cases:
        for row in align(versions, facts_of(versions), lexicon(), weights=weights, meaning=meaning()).rows:
            size = sum(len(cell) for cell in row.cells.values())
            total += size
            joined += size if len(row.cells) > 1 else 0
    return 100.0 * joined / max(1, total)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--pairs", type=int, default=40)
    given = parser.parse_args()
    for kind in ("en-en", "de-en"):
        print(f"{kind}  {joined_per_hundred(pairs(given.bench, kind, given.pairs)):.2f} of 100 sentences joined")


if __name__ == "__main__":
    main()
