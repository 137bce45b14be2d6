"""Invented articles as their parts, from which pages and documents of every layout are made."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from reconciler.ingest.files import read_file
from reconciler.ingest.reading import of_text
from reconciler.model.version import SentenceKind
from reconciler.text.language import detect
from reconciler.text.segment import segment
from tests.support.places import ROOT

SAMPLES = ROOT / "resources" / "samples"
CLUSTERS = ROOT / "tests" / "bench" / "clusters"
PUBLISHER = "The Quayside Gazette"


@dataclass(frozen=True)
class Article:
    """One article; ``paragraphs`` without headline, byline and date line."""

    name: str
    language: str
    title: str
    byline: str
    date_line: str
    iso_date: str
    paragraphs: tuple[str, ...]

    @property
    def sentences(self) -> list[str]:
        """Everything a reader must give back word for word."""
        return [s.of(text) for text in self.paragraphs for s in segment(text, self.language)]

    @property
    def text(self) -> str:
        """Title, byline, date line and paragraphs."""
        return "\n".join((self.title, self.byline, self.date_line, *self.paragraphs))


def sample(path: Path) -> Article:
    """One of the articles that are shipped with the program, its furniture left away."""
    reading = of_text(read_file(path))
    texts = [
        b.span.of(reading.source.text) for b in reading.blocks if b.kind in (SentenceKind.BODY, SentenceKind.HEADING)
    ]
    return _article(path.stem, texts[0], [text for text in texts[1:] if len(text.split()) > 4])


def report(path: Path) -> Article:
    """A report of a cluster, one sentence a line; three of them are a paragraph."""
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    paragraphs = [" ".join(lines[at : at + 3]) for at in range(0, len(lines), 3)]
    topic = re.sub(r"[\d-]+", " ", path.parent.name).strip().capitalize()
    return _article(f"{path.parent.name}-{path.stem}", f"{topic}: what has become known", paragraphs)


def _article(name: str, title: str, paragraphs: list[str]) -> Article:
    language = detect(" ".join(paragraphs))
    german = language == "de"
    byline = "Von Marta Feldgruber" if german else "By Marta Feldgruber"
    date_line = "14. März 2024" if german else "14 March 2024"
    return Article(name, language, title, byline, date_line, "2024-03-14", tuple(paragraphs))


def articles() -> list[Article]:
    """All of them, the samples first; the same ones in the same order every time."""
    reports = sorted(CLUSTERS.glob("*/*.txt"))
    return [*map(sample, sorted(SAMPLES.glob("*.txt"))), *map(report, reports)]
