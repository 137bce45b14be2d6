"""The stages in their order: source, sentences, facts, rows, findings. No other module knows it.

Each stage takes the finished value of the stage before and returns a new one.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from threading import Lock

from reconciler import align
from reconciler.discrepancies import Context, compare_project, compare_row
from reconciler.ingest.block import Block
from reconciler.ingest.reading import Reading, of_text
from reconciler.model.discrepancy import Findings
from reconciler.model.errors import UnreadableInput
from reconciler.model.fact import Facts
from reconciler.model.ids import SentenceId, VersionId, sentence_id
from reconciler.model.progress import Progress, Silent, stepping
from reconciler.model.project import Project
from reconciler.model.row import AlignedRow, Alignment, Pin, PinKind, Relation, Row, RowState
from reconciler.model.span import Span
from reconciler.model.version import UNKNOWN, Sentence, SentenceKind, Source, Version
from reconciler.text.debris import stray
from reconciler.text.facts import pool_names, read_facts
from reconciler.text.language import detect
from reconciler.text.lexicon import Lexicon
from reconciler.text.segment import segment

FactsBySentence = Mapping[SentenceId, Facts]
# Facts as read from one sentence on its own, by what they depend on: words, language and date.
FactsCache = dict[tuple[str, str, date | None], Facts]


class Segmentation(StrEnum):
    """Where sentences come from: found by the program, or one a line."""

    AUTO = "auto"
    LINES = "lines"


def prepare(
    given: Source | Reading,
    version: VersionId,
    siglum: str,
    *,
    language: str | None = None,
    segmentation: Segmentation = Segmentation.AUTO,
) -> Version:
    """A plain text, or what a reader made of a file, as a version with sentences, what is no article text set aside.

    Raises:
        UnreadableInput: nothing of the text is left as article.
    """
    source = given.source if isinstance(given, Reading) else given
    if segmentation is Segmentation.LINES:
        language = language or detect(source.text)
        prepared = Version(version, siglum, source.name, language, source, _lines(source.text, version))
    else:
        prepared = _article(given if isinstance(given, Reading) else of_text(given), version, siglum, language)
    if not prepared.alignable():
        raise UnreadableInput(
            f"“{source.name}” holds no article text: everything in it was set aside as page furniture.",
            kept="Nothing was added for it.",
            advice="Check that it is the article, or paste its text.",
        )
    return prepared


def _lines(text: str, version: VersionId) -> tuple[Sentence, ...]:
    sentences, start = [], 0
    for line in text.split("\n"):
        body = line.strip()
        if body:
            begin = start + len(line) - len(line.lstrip())
            span = Span(begin, begin + len(body))
            sentences.append(Sentence(sentence_id(version, begin), span, opens_paragraph=True))
        start += len(line) + 1
    return tuple(sentences)


def _article(reading: Reading, version: VersionId, siglum: str, language: str | None) -> Version:
    source, found, about = reading.source, reading.blocks, reading.about
    body = "\n".join(b.span.of(source.text) for b in found if not b.kind.set_aside)
    language = language or _language(body or source.text, about.language)
    sentences = [s for block in found for s in _sentences(source.text, block, version, language)]
    return Version(
        version,
        siglum,
        about.publisher or _stem(source.name),
        language,
        source,
        tuple(_strays(source.text, sentences, language)),
        dated=about.dated,
        byline=about.byline,
        publisher=about.publisher,
    )


def _language(text: str, declared: str) -> str:
    """What the text itself shows; what its file claims only where the text is too short to tell."""
    found = detect(text)
    return declared if found == UNKNOWN and declared else found


def _stem(name: str) -> str:
    stem, dot, suffix = name.rpartition(".")
    return " ".join((stem if dot and stem and len(suffix) <= 5 else name).split())  # a name may hold line breaks


def _sentences(text: str, block: Block, version: VersionId, language: str) -> Iterable[Sentence]:
    """The sentences of a block; one that is set aside or a heading stays whole."""
    spans = [block.span]
    if block.kind is SentenceKind.BODY:
        spans = [span.shifted(block.span.start) for span in segment(block.span.of(text), language, wrapped=True)]
    for place, span in enumerate(spans):
        opens = block.opens_paragraph and place == 0
        yield Sentence(sentence_id(version, span.start), span, block.kind, block.reason, opens)


def _strays(text: str, sentences: Sequence[Sentence], language: str) -> Iterable[Sentence]:
    """The sentences, with fragments that machine rewriting left behind set aside."""
    before = ""
    for sentence in sentences:
        words = sentence.span.of(text)
        reason = stray(words, before, language) if sentence.kind is SentenceKind.BODY else ""
        if reason:
            yield Sentence(sentence.id, sentence.span, SentenceKind.DEBRIS, reason, sentence.opens_paragraph)
        else:
            yield sentence
        before = words


def facts_of(
    versions: Sequence[Version], lexicon: Lexicon, cache: FactsCache, progress: Progress | None = None
) -> FactsBySentence:
    """The facts of all sentences that take part, spans in the version's text, names pooled over all versions.

    Facts of the sentences not in ``cache`` are read and put there.

    Raises:
        Cancelled: by ``progress``.
    """
    watch = progress or Silent()
    found: dict[SentenceId, Facts] = {}
    with uncollected():
        for version in versions:
            for sentence in stepping(version.alignable(), watch, 32):
                key = (version.text_of(sentence), version.language, version.dated)
                facts = cache.get(key)
                if facts is None:
                    facts = cache[key] = read_facts(*key)
                found[sentence.id] = facts.shifted(sentence.span.start)
        return pool_names(found, lexicon, watch)


# Held while the collector is switched: a thread that saw it off and switched it off only after another had put it on
# again would leave it off for good.
_SWITCHING = Lock()


@contextmanager
def uncollected(*, for_good: bool = False) -> Iterator[None]:
    """Nothing looks for cyclic garbage meanwhile, nor at what was made once it is done.

    Reading and aligning make millions of values and no cycles; each search through them would stop every thread,
    the window's too, for some tenths of a second, and find nothing. They end among the old objects without a search:
    all are set aside and, unless ``for_good``, put back. They are still freed by counting.

    Whether something is set aside already is not asked here: the answer is counted out, for as long as a search takes.
    """
    with _SWITCHING:
        collecting = gc.isenabled()
        gc.disable()
    try:
        yield
    finally:
        if collecting:
            with _SWITCHING:
                gc.freeze()
                if not for_good:
                    gc.unfreeze()
                gc.enable()


def aligned(  # noqa: PLR0913 - what may be left out is given by name
    versions: Sequence[Version],
    facts: FactsBySentence,
    lexicon: Lexicon,
    project: Project | None = None,
    progress: Progress | None = None,
    *,
    hand_made: bool = False,
    meaning: align.Meaning | None = None,
    material: align.Material | None = None,
) -> Alignment:
    """Rows over ``versions``; pins and confirmed rows of ``project`` are kept.

    With ``hand_made``, what the editor put into one row or decided as one stays together as well, and may gain further
    versions.

    Raises:
        Cancelled: by ``progress``.
    """
    project = project or Project()
    kept = [AlignedRow(r.cells, r.confidence, r.moved) for r in project.rows if r.state is RowState.CONFIRMED]
    by_hand = {r.id for r in project.rows_by_hand()} | {r.id for r in project.rows if r.state is RowState.EDITED}
    together = [Pin(PinKind.TOGETHER, frozenset(r.sentences())) for r in project.rows if r.id in by_hand]
    pins = (*project.pins, *together) if hand_made else project.pins
    with uncollected():
        watch = progress or Silent()
        return align.align(
            versions, facts, lexicon, pins=pins, kept=kept, progress=watch, meaning=meaning, material=material
        )


def material_of(
    versions: Sequence[Version], facts: FactsBySentence, lexicon: Lexicon, progress: Progress | None = None
) -> align.Material:
    """What aligning ``versions`` and telling why start from.

    Raises:
        Cancelled: by ``progress``.
    """
    with uncollected():
        return align.read_material(versions, facts, lexicon, progress=progress)


def context(
    versions: Sequence[Version], facts: FactsBySentence, lexicon: Lexicon, relations: tuple[Relation, ...]
) -> Context:
    """What the detectors look things up in."""
    return Context({version.id: version for version in versions}, facts, lexicon, relations)


def findings(row: Row, within: Context) -> Findings:
    """Where the versions of a row part."""
    return compare_row(row, within)


def findings_over_all(rows: Sequence[Row], within: Context) -> Findings:
    """What shows only over all rows together."""
    return compare_project(rows, within)
