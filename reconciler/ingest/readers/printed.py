"""What a browser prints round a story: its menu before the headline, menu and titles of other stories behind the end.

A PDF names nothing. What tells them is where they stand and how they read: words and titles one below the other without
any sentence, before the first and after the last line of running text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

MENU, TITLES = "navigation", "links to other articles"
_LONG_LINE = 50  # characters from which a line is running text
_LEAST_PROSE = 3  # lines; where there are fewer, nothing is taken for a story with something round it
_LONGEST_LABEL = 30
_MOST_WORDS = 3
_LEAST_MENU = 4  # labels
_LARGER = 1.15
_END = re.compile(r"[.!?…:;][\"'”“»«’)\]]{0,3}\s{0,3}\Z")
ITEM = re.compile(r"(?:[•▪–*-]|\d{1,2}[.)])\s")


def around(texts: Sequence[str], sizes: Sequence[float], usual: float, gap: str) -> dict[int, str]:
    """The lines that are no part of the story, by their numbers, with what they are.

    Args:
        texts: the lines of a document in reading order.
        sizes: of their letters, in points.
        usual: the size that most of the text has.
        gap: what stands in a line where words are far apart.
    """
    prose = [n for n, text in enumerate(texts) if len(text) >= _LONG_LINE or _END.search(text)]
    if len(prose) < _LEAST_PROSE:
        return {}
    labels = [_labels(text, gap) if sizes[n] <= _LARGER * usual else 0 for n, text in enumerate(texts)]
    before, behind = range(prose[0]), range(prose[-1] + 1, len(texts))
    found = {n: MENU for part in (before, behind) for n in _menus(part, labels)}
    rest = [n for n in behind if n not in found]
    if len(rest) > 1 and not any(_is_told(texts[n]) for n in rest):
        found.update(dict.fromkeys(rest, TITLES))
    return found


def _menus(part: Sequence[int], labels: Sequence[int]) -> list[int]:
    """The lines of ``part`` that stand among labels alone, enough of them one after the other."""
    runs = (list(run) for is_label, run in groupby(part, key=lambda n: labels[n] > 0) if is_label)
    return [n for run in runs if sum(labels[n] for n in run) >= _LEAST_MENU for n in run]


def _labels(text: str, gap: str) -> int:
    """How many labels of a menu a line holds; none if it holds anything else."""
    parts = [part.strip() for part in text.split(gap) if part.strip()]
    short = all(len(part) <= _LONGEST_LABEL and len(part.split()) <= _MOST_WORDS for part in parts)
    return len(parts) if parts and short and not any(_is_told(part) for part in parts) else 0


def _is_told(text: str) -> bool:
    """Whether a line tells something: a figure, an item of a list, or how the line before it goes on."""
    return any(c.isdigit() for c in text) or ITEM.match(text) is not None or text.lstrip()[:1].islower()
