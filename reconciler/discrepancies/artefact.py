"""Traces of a machine: a word twice in a row, a hyphen torn from its word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconciler.discrepancies.context import Context, Side, found
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.text.words import fold, tokenize

# Words that may rightly stand twice: "that that", "die die", "had had".
_MAY_DOUBLE = frozenset({"that", "had", "is", "die", "der", "das", "sie", "very", "bye", "no", "ha"})
_TORN = re.compile(r"(?<=\w) -(?=[^\W\d_]{2})")


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Doubled words and torn compounds, each where it stands."""
    discrepancies = [d for side in present for d in (*_doubled(row, side, context), *_torn(row, side, context))]
    return Findings(tuple(discrepancies))


def _doubled(row: Row, side: Side, context: Context) -> list[Discrepancy]:
    result = []
    for sentence in side.sentences:
        tokens = tokenize(side.version.text_of(sentence))
        for one, other in zip(tokens, tokens[1:], strict=False):
            word = fold(one.text)
            if word == fold(other.text) and word.isalpha() and word not in _MAY_DOUBLE:
                span = Span(one.span.start, other.span.end).shifted(sentence.span.start)
                message = f"{context.siglum(side.id)} has a word twice: “{side.words(span)}”."
                result.append(found(row, DiscrepancyClass.ARTEFACT, 1, (side.reading(span),), message, "doubled word"))
    return result


def _torn(row: Row, side: Side, context: Context) -> list[Discrepancy]:
    """All torn compounds of a version in the row, as one finding."""
    readings = []
    for sentence in side.sentences:
        words = side.version.text_of(sentence)
        for match in _TORN.finditer(words):
            start = words.rfind(" ", 0, match.start()) + 1
            end = words.find(" ", match.end())
            span = Span(start, len(words) if end < 0 else end).shifted(sentence.span.start)
            readings.append(side.reading(span))
    if not readings:
        return []
    message = f"{context.siglum(side.id)} has compounds torn apart, as translating programs leave them."
    return [found(row, DiscrepancyClass.ARTEFACT, 1, readings, message, "torn compound")]
