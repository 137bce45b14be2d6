"""All detectors, and what they say of one row or of the whole project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from reconciler.discrepancies.claims import antonyms, exclusions, modality, negation
from reconciler.discrepancies.dates import by_day
from reconciler.discrepancies.dates import rivals as rival_dates
from reconciler.discrepancies.figures import by_value, reckoning, repetitions, rivals
from reconciler.discrepancies.figures.ages import ages
from reconciler.discrepancies.figures.exchanged import exchanged_digits
from reconciler.discrepancies.figures.headlines import headlines
from reconciler.discrepancies.figures.no_toll import no_tolls
from reconciler.discrepancies.missing import facts, passages
from reconciler.discrepancies.missing.passages import ABSENT, ELSEWHERE
from reconciler.discrepancies.names import at_one_time, gender, roles
from reconciler.discrepancies.names.broken_names import broken_names
from reconciler.discrepancies.names.given_names import given_names
from reconciler.discrepancies.names.slips import name_slips
from reconciler.discrepancies.names.spellings import spellings
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import Side, sides
from reconciler.discrepancies.speech import attribution, denials, quotes
from reconciler.discrepancies.telling.copies import copies_of, extended_to_copies
from reconciler.discrepancies.wording import artefact, changes
from reconciler.discrepancies.wording.strays import strays
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings
from reconciler.model.ids import SentenceId, VersionId
from reconciler.model.row import Row

Detector = Callable[[Row, Sequence[Side], Context], Findings]
Survey = Callable[[Mapping[SentenceId, Row], Context], Iterable[Discrepancy]]  # the row of each sentence comes first

DETECTORS: tuple[Detector, ...] = (
    by_value.detect,
    repetitions.detect,
    by_day.detect,
    roles.detect,
    at_one_time.detect,
    quotes.detect,
    negation.detect,
    exclusions.detect,
    modality.detect,
    attribution.detect,
    denials.detect,
    passages.detect,
    facts.detect,
    rivals.detect,
    rival_dates.detect,
    reckoning.detect,
    antonyms.detect,
    gender.detect,
    artefact.detect,
)
OVER_ALL_ROWS: tuple[Survey, ...] = (
    spellings,
    strays,
    broken_names,
    given_names,
    name_slips,
    ages,
    headlines,
    no_tolls,
    exchanged_digits,
)


def compare_row(row: Row, context: Context) -> Findings:
    """Where the versions of a row part, and where they only look different."""
    present = sides(row, context)
    copies = copies_of(present, context)
    if copies.spare:
        return extended_to_copies(row, _compared(row, copies.first, context), copies, context)
    return _compared(row, present, context)


def _compared(row: Row, present: Sequence[Side], context: Context) -> Findings:
    answers = [detect(row, present, context) for detect in DETECTORS]
    found = [d for answer in answers for d in answer.discrepancies]
    told = Findings(
        tuple(d for d in found if not _is_repeated(d, found, context)),
        tuple(a for answer in answers for a in answer.agreements),
    )
    worded = changes.detect(row, present, context, told)
    return Findings((*told.discrepancies, *worded), told.agreements)


def _is_repeated(found: Discrepancy, others: Sequence[Discrepancy], context: Context) -> bool:
    """Whether another finding says more of the name or figure that some lack: a longer part of it, or a rival."""
    if found.kind is not DiscrepancyClass.OMISSION or not found.detail.startswith(("name", "figure")):
        return False
    having, lacking = _by_having(found)
    if any(_gives_otherwise(other, found, lacking) for other in others):
        return True
    if any(not context.independent(one, other) for one in having for other in lacking):
        return False
    return any(_covers(other, found, lacking) for other in others if other is not found)


def _gives_otherwise(rivals: Discrepancy, found: Discrepancy, lacking: set[VersionId]) -> bool:
    """Whether it is told that those who lack a figure give another one in another row."""
    if rivals.kind is not DiscrepancyClass.FIGURE or not rivals.detail.startswith("elsewhere"):
        return False
    spans = [(r.version, r.span) for r in rivals.readings]
    return lacking <= {version for version, _ in spans} and any(
        r.version == version and r.span is not None and span is not None and r.span.overlaps(span)
        for r in found.readings
        for version, span in spans
    )


def _by_having(found: Discrepancy) -> tuple[set[VersionId], set[VersionId]]:
    """The versions that have what an omission is about, and those that lack it."""
    having = {r.version for r in found.readings if r.span is not None and r.value not in (ABSENT, ELSEWHERE)}
    return having, {r.version for r in found.readings} - having


def _covers(part: Discrepancy, found: Discrepancy, lacking: set[VersionId]) -> bool:
    if part.kind is not DiscrepancyClass.OMISSION or not part.detail.startswith("part"):
        return False
    spans = [(r.version, r.span) for r in part.readings if r.span is not None and r.value != ABSENT]
    inside = [r for r in found.readings if r.span is not None]
    return lacking <= _by_having(part)[1] and all(
        any(r.version == version and r.span is not None and span.contains(r.span) for version, span in spans)
        for r in inside
    )


def compare_project(rows: Sequence[Row], context: Context) -> Findings:
    """What shows only over all rows together."""
    row_of = {sentence: row for row in rows for sentence in row.sentences()}
    return Findings(tuple(d for survey in OVER_ALL_ROWS for d in survey(row_of, context)))
