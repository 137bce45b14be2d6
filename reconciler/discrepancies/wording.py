"""Wording: what a word diff shows between versions in one language."""

from __future__ import annotations

from collections.abc import Sequence

from reconciler.discrepancies.context import Context, Side, found, pairs
from reconciler.discrepancies.words import CONFETTI, changed_share, word_runs
from reconciler.model.discrepancy import DiscrepancyClass, Findings, Reading
from reconciler.model.row import Row
from reconciler.text.words import tokenize


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """The changed runs of each pair in one language; beyond ``CONFETTI`` nothing is picked apart."""
    discrepancies = []
    for a, b in pairs(present, context):
        if a.version.language != b.version.language or a.text == b.text:
            continue
        readings = list(_readings(a, b)) if changed_share(a.text, b.text) <= CONFETTI else []
        if readings:
            words = any(token.is_word for reading in readings for token in tokenize(reading.text))
            signs = f"{context.siglum(a.id)} and {context.siglum(b.id)}"
            message = f"{signs} use other words." if words else f"{signs} differ in punctuation."
            detail = "words" if words else "style"
            discrepancies.append(found(row, DiscrepancyClass.WORDING, int(words), readings, message, detail))
    return Findings(tuple(discrepancies))


def _readings(a: Side, b: Side) -> list[Reading]:
    result = []
    for left, right, equal in word_runs(a.text, b.text):
        if not equal:
            result += [side.reading(side.span(span)) for side, span in ((a, left), (b, right)) if len(span)]
    return result
