"""Kills a program at work 200 times and counts what is lost.

    python -m tests.bench.kills [TIMES]

The program acts without pause, steps back and forth, saves every seventh time, and says each action that was
acknowledged. Ends with an exit code of 1 if one of them is gone, or a file cannot be read.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.support.kills import killed


def main(times: int) -> int:
    """Kill, look, count."""
    lost = survived = actions = 0
    with tempfile.TemporaryDirectory() as folder:
        for told, found in killed(Path(folder), times, seed=11):
            survived += 1
            actions = told
            lost += max(0, told - found)
    print(f"{survived} kills survived, {actions} actions acknowledged, {lost} lost")
    return 1 if lost or survived != times else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
