"""Fragments set aside as debris in the middle of a text, where the row before shows that nobody else has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import sides
from reconciler.discrepancies.telling.report import found
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Reading, Telling
from reconciler.model.ids import SentenceId
from reconciler.model.row import Row
from reconciler.model.version import SentenceKind, Version


def strays(row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[Discrepancy]:
    """One finding a fragment, at the row of the sentence before it; ``row_of`` tells in which row a sentence stands."""
    return [d for version in context.versions.values() for d in _strays_of(version, row_of, context)]


def _strays_of(version: Version, row_of: Mapping[SentenceId, Row], context: Context) -> Iterable[Discrepancy]:
    before: Row | None = None
    for sentence in version.sentences:
        if sentence.id in row_of:
            before = row_of[sentence.id]
        elif sentence.kind is SentenceKind.DEBRIS and "fragment" in sentence.reason and before is not None:
            words = version.text_of(sentence)
            readings = [Reading(version.id, sentence.span, words)]
            others = [s for s in sides(before, context) if s.id != version.id and context.related(s.id, version.id)]
            readings += [other.reading(other.whole(), "absent") for other in others]
            telling = Telling("artefact.stray", (version.siglum,), words=(words,))
            detail = "stray fragment: it may be taken for a statement"
            yield found(before, DiscrepancyClass.ARTEFACT, 2, readings, telling, detail)
