"""One row made of plain sentences, so that a test reads like the case it is about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache

from reconciler.discrepancies import Context, compare_project, compare_row
from reconciler.model.discrepancy import Agreement, Discrepancy, Findings
from reconciler.model.ids import RowId, SentenceId, VersionId, sentence_id
from reconciler.model.row import Relation, RelationKind, Row
from reconciler.model.span import Span
from reconciler.model.version import Sentence, SentenceKind, Source, Version
from reconciler.text.facts import pool_names, read_facts
from reconciler.text.lexicon import Lexicon

DAY = date(2024, 3, 14)  # a Thursday


@cache
def lexicon() -> Lexicon:
    return Lexicon.load()


def version(siglum: str, language: str, *sentences: str, kinds: Sequence[SentenceKind] = ()) -> Version:
    """A version of the given sentences, one a line."""
    text = "\n".join(sentences)
    name, found, start = VersionId(siglum), [], 0
    for number, words in enumerate(sentences):
        kind = kinds[number] if kinds else SentenceKind.BODY
        reason = "stray fragment" if kind is SentenceKind.DEBRIS else ""
        span = Span(start, start + len(words))
        found.append(Sentence(sentence_id(name, start), span, kind, reason))
        start += len(words) + 1
    source = Source(f"{siglum}.txt", text.encode(), text, "utf-8", "", "")
    return Version(name, siglum, siglum, language, source, tuple(found), dated=DAY)


def context(versions: Sequence[Version], relations: Sequence[tuple[str, str, str]] = ()) -> Context:
    facts = {
        s.id: read_facts(v.text_of(s), v.language, v.dated).shifted(s.span.start)
        for v in versions
        for s in v.alignable()
    }
    known = tuple(Relation((VersionId(a), VersionId(b)), RelationKind(kind), 1.0) for a, b, kind in relations)
    return Context({v.id: v for v in versions}, pool_names(facts, lexicon()), lexicon(), known)


def row(versions: Sequence[Version], number: int = 0) -> Row:
    """The sentences number ``number`` of all versions that have so many."""
    cells: dict[VersionId, tuple[SentenceId, ...]] = {
        v.id: (v.alignable()[number].id,) for v in versions if number < len(v.alignable())
    }
    return Row(RowId(f"row {number}"), cells)


def compare(*sides: tuple[str, str], relations: Sequence[tuple[str, str, str]] = ()) -> Findings:
    """What is found in one row of (language, sentence), one a version, called A, B, C ..."""
    versions = [version(sign, language, words) for sign, (language, words) in zip("ABCDEFG", sides, strict=False)]
    return compare_row(row(versions), context(versions, relations))


def over_all(*versions: Version, relations: Sequence[tuple[str, str, str]] = ()) -> Findings:
    """What shows over all rows of versions that have the same sentence in each row."""
    rows = [row(versions, number) for number in range(max(len(v.alignable()) for v in versions))]
    return compare_project(rows, context(versions, relations))


def of_class(found: Findings, kind: str, sort: str = "") -> list[Discrepancy]:
    return [d for d in found.discrepancies if d.kind.value == kind and d.detail.startswith(sort)]


def agreements(found: Findings, kind: str) -> list[Agreement]:
    return [a for a in found.agreements if a.kind.value == kind]


def texts(discrepancy: Discrepancy) -> dict[str, str]:
    return {str(r.version): r.text for r in discrepancy.readings if r.span is not None}
