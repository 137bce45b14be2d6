"""30,000 random paragraphs through every exporter and back: ``python tests/bench/export_fuzz.py [--limit N]``.

Prints what was not read back as it was written, format by format, and ends with 1 if there was anything.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reconciler.export.fonts import installed
from tests.support.paragraphs import paragraphs
from tests.support.round_trips import DIALECTS, failures, pandoc_failures

BATCH = 250


def batch(seed: int) -> list[str]:
    """The failures of one batch; its seed makes the same paragraphs again."""
    texts = list(paragraphs(seed, BATCH))
    found = list(failures(texts, installed()))
    if shutil.which("pandoc"):
        found += [problem for dialect in DIALECTS for problem in pandoc_failures(texts, dialect)]
    return [f"batch {seed}: {problem}" for problem in found]


def main() -> int:
    """Run the batches; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--limit", type=int, default=30_000, help="how many paragraphs")
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    began = time.monotonic()
    with ProcessPoolExecutor(given.jobs) as pool:
        found = [problem for problems in pool.map(batch, range(-(-given.limit // BATCH))) for problem in problems]
    for problem in found[:50]:
        print(problem)
    counted = Counter(problem.split(":")[1].strip() for problem in found)
    read_by = "pandoc too" if shutil.which("pandoc") else "pandoc is not installed"
    took = time.monotonic() - began
    print(f"{given.limit} paragraphs, {len(found)} failures {dict(counted) or ''} ({read_by}), {took:.0f} s")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
