"""No sentence of the real articles and benchmarks stands in a tracked file: examples are invented for this project."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.tracked import tracked_texts
from tests.support.places import ROOT

RUN = 9  # words in a row: longer than any common phrase, shorter than a sentence of news

# Set phrases of the web's furniture ("Your email address will not be published ...") are the same on every page.
SET_PHRASES = {"LICENSE", "reconciler/ingest/furniture.py"}


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def test_no_sentence_is_borrowed(shared: Path) -> None:
    sources = [*shared.glob("seeds/*.txt"), *shared.glob("bench/align/*/*/*.txt"), *shared.glob("bench/facts/*.jsonl")]
    foreign = {run for path in sources for run in _runs(path.read_text(encoding="utf-8", errors="replace"))}
    found = []
    for path in tracked_texts():
        borrowed = [run for run in _runs(path.read_text(encoding="utf-8", errors="replace")) if run in foreign]
        name = path.relative_to(ROOT).as_posix()
        if borrowed and name not in SET_PHRASES:
            found.append(f"{name}: {len(borrowed)} runs, such as: {' '.join(borrowed[0])}")
    assert not found, "\n".join(found)
