"""How far apart the colours of each theme stay for eyes that do not see all colours.

    python tests/bench/palettes.py

For each theme and each kind of eyes: the least difference (CIEDE2000) between marks that have colours of their own,
by tint and by ink, the least of the two together (a mark shows both), and between the sigla of twelve versions.
Nothing hangs on these colours alone: every class has its letter and every mark its underline, every siglum is written.
"""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from sys import path

path.insert(0, str(Path(__file__).resolve().parents[2]))

from reconciler.gui import theme as looks
from tests.support.colour_vision import EYES, Matrix, difference


def least(theme: looks.Theme, eyes: Matrix) -> tuple[float, float, float, float]:
    """The least difference between tints, between inks, between marks as a whole, between sigla."""
    marks = sorted({(mark.tint, mark.ink) for mark in theme.marks.values()})
    pairs = list(combinations(marks, 2))
    tints = [difference(a[0], b[0], eyes) for a, b in pairs]
    inks = [difference(a[1], b[1], eyes) for a, b in pairs]
    whole = [max(both) for both in zip(tints, inks, strict=True)]
    sigla = [difference(a, b, eyes) for a, b in combinations(theme.versions, 2)]
    return min(tints), min(inks), min(whole), min(sigla)


def main() -> None:
    print("| theme | eyes | tints | inks | marks | sigla |\n|---|---|---|---|---|---|")
    for name in looks.names():
        theme = looks.load(name)
        for eyes, matrix in EYES.items():
            print(f"| {name} | {eyes} | " + " | ".join(f"{value:.1f}" for value in least(theme, matrix)) + " |")


if __name__ == "__main__":
    main()
