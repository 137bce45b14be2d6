"""All detectors, and what they say of one row or of the whole project."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reconciler.discrepancies import (
    across,
    antonyms,
    artefact,
    attribution,
    dates,
    figures,
    gender,
    missing,
    modality,
    names,
    negation,
    omission,
    quotes,
    wording,
)
from reconciler.discrepancies.context import Context
from reconciler.discrepancies.side import Side, sides
from reconciler.model.discrepancy import Findings
from reconciler.model.row import Row

Detector = Callable[[Row, Sequence[Side], Context], Findings]

DETECTORS: tuple[Detector, ...] = (
    figures.detect,
    dates.detect,
    names.detect,
    quotes.detect,
    negation.detect,
    modality.detect,
    attribution.detect,
    omission.detect,
    missing.detect,
    antonyms.detect,
    gender.detect,
    artefact.detect,
    wording.detect,
)


def compare_row(row: Row, context: Context) -> Findings:
    """Where the versions of a row part, and where they only look different."""
    present = sides(row, context)
    answers = [detect(row, present, context) for detect in DETECTORS]
    return Findings(
        tuple(d for answer in answers for d in answer.discrepancies),
        tuple(a for answer in answers for a in answer.agreements),
    )


def compare_project(rows: Sequence[Row], context: Context) -> Findings:
    """What shows only over all rows together."""
    return across.detect(rows, context)
