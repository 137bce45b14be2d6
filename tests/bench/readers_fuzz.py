"""Damaged files by the thousand: none may crash a reader, hang it, or raise anything but a sentence for people.

    python tests/bench/readers_fuzz.py [--files 10000] [--seed 1]

Each worker process has the limits of the real one; a worker that dies is counted with the file it died of.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reconciler.ingest.child import content_of
from reconciler.ingest.formats import format_of
from reconciler.ingest.hints import Hints
from reconciler.ingest.reading import of_content
from reconciler.model.errors import UnreadableInput
from tests.support.damage import damaged, seeds

SLOW = 5.0  # seconds of the processor for one file of a few kilobytes
CHUNK = 250


def one(number: int, seed: int, originals: list[tuple[str, bytes]]) -> str:
    """What became of one damaged file."""
    chance = random.Random(seed * 1_000_003 + number)
    name, data = originals[number % len(originals)]
    bad = damaged(data, chance)
    started = time.process_time()
    try:
        kind = format_of(bad, name)
        of_content(content_of(kind, bad, Hints()), kind, bad, name, "")
        result = "read"
    except UnreadableInput:
        result = "refused"
    except Exception as problem:  # noqa: BLE001 - a fault of the program: this is what is looked for
        print(f"FAULT {name} {number}: {type(problem).__name__}: {problem}", flush=True)
        result = "fault"
    if time.process_time() - started > SLOW:
        print(f"SLOW {name} {number}", flush=True)
        result = "slow"
    return result


def work(first: int, last: int, seed: int) -> None:
    """Read the files from ``first`` to before ``last`` in this process."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (2_000_000_000, 2_000_000_000))
    originals = seeds()
    counts: Counter[str] = Counter()
    for number in range(first, last):
        print(f"AT {number}", flush=True)
        counts[one(number, seed, originals)] += 1
    print("COUNTS", *(f"{what}={counts[what]}" for what in ("read", "refused", "fault", "slow")), flush=True)


def main() -> None:
    """Run all files in workers, one after the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", type=int, nargs=2)
    arguments = parser.parse_args()
    if arguments.work:
        work(*arguments.work, arguments.seed)
        return
    totals: Counter[str] = Counter()
    first = 0
    while first < arguments.files:
        last = min(first + CHUNK, arguments.files)
        command = [sys.executable, __file__, "--work", str(first), str(last), "--seed", str(arguments.seed)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=1800, check=False)
        lines = done.stdout.splitlines()
        print(*(line for line in lines if line.startswith(("FAULT", "SLOW"))), sep="\n", end="", flush=True)
        if done.returncode:
            died = int(next(line for line in reversed(lines) if line.startswith("AT")).split()[1])
            print(f"\nCRASH {died}: code {done.returncode} {done.stderr[-300:]}", flush=True)
            totals["crash"] += 1
            totals["before a crash"] += died - first
            first = died + 1
            continue
        totals.update({k: int(v) for k, v in (pair.split("=") for pair in lines[-1].split()[1:])})
        first = last
    print(f"\n{arguments.files} damaged files, seed {arguments.seed}:", dict(totals))


if __name__ == "__main__":
    main()
