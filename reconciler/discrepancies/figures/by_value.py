"""Figures by value: 500 sq miles and 1,300 km² agree, 450 and 540 do not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import combinations

from reconciler.discrepancies.figures.amounts import figure_readings, figure_voices
from reconciler.discrepancies.figures.both_values import both_given
from reconciler.discrepancies.figures.match import is_hedge, match_figures, number_of, only_in_short_tons
from reconciler.discrepancies.figures.numerals import unmatched, unread
from reconciler.discrepancies.figures.ordinals import numbered_otherwise
from reconciler.discrepancies.figures.plurals import detect_plurals
from reconciler.discrepancies.figures.same_quantity import (
    comparable,
    distinct,
    doubtful,
    kinship,
    match_placed,
    said_alike,
    told_apart,
)
from reconciler.discrepancies.figures.transposed import transposed
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import Side, pairs
from reconciler.discrepancies.row.slots import Placed, Slot, SlotRule, slots_of
from reconciler.discrepancies.telling.contrast import Contrast, who_says_what
from reconciler.discrepancies.telling.report import agreed, by_version, found, who_says
from reconciler.model.discrepancy import Agreement, Discrepancy, DiscrepancyClass, Findings, Reading, Telling, Voice
from reconciler.model.fact import DateMention, Figure, FigureKind
from reconciler.model.ids import VersionId
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.text.facts.compare import Match, compare_dates

_THOUSANDS = re.compile(r"\d[.,]\d{3}(?!\d)")
_TOLD = (Match.SAME, Match.DIFFERENT)  # dates whose digits need no second look
_FAR_FOR_ESTIMATES = Decimal("1.33")  # ratio from which two estimates are no longer near one another
_FAR_OFF = Decimal(10)  # ratio from which two counts of independent reports are no longer set against one another
_ROUNDED_AT_WILL = Decimal(1_000_000)
_LESS_SEVERE = frozenset({FigureKind.ORDINAL, FigureKind.CLOCK})


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Figures of one quantity that differ in value, bound or only in form."""
    grouped = grouped_figures(present, context)
    results = [_judged(row, slot, context) for slot in grouped if len(slot) > 1]
    alone = [slot[0] for slot in grouped if len(slot) == 1]
    matched = [
        (p.side.id, figure.span)
        for slot in grouped
        if len(slot) > 1
        for p in slot
        for figure in (p.fact, conversion_of(p))
        if figure is not None
    ]
    return Findings(
        (
            *(r for r in results if isinstance(r, Discrepancy)),
            *both_given(row, grouped, context),
            *detect_plurals(row, alone, present, context),
            *numbered_otherwise(row, grouped, context),
            *_conversions(row, grouped, context),
            *_digits(row, present, matched, context),
        ),
        tuple(r for r in results if isinstance(r, Agreement)),
    )


def grouped_figures(present: Sequence[Side], context: Context) -> Sequence[Slot[Figure]]:
    """The figures of a row, those about one quantity together."""
    return slots_of(present, _SLOTS, context)


def _distance(one: Placed[Figure], other: Placed[Figure], context: Context) -> float | None:
    near = kinship(one, other, context)
    return None if near is None else near.distance


def _are_same(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool:
    return match_placed(one, other, context) is Match.SAME


def figures_of(side: Side) -> list[Figure]:
    """Figures that stand on their own: not the conversion in brackets after another one."""
    return [figure for facts in side.facts for figure in facts.figures if figure.same_as is None]


_SLOTS = SlotRule(figures_of, _distance, _are_same)


def _digits(
    row: Row, present: Sequence[Side], matched: Sequence[tuple[str, Span]], context: Context
) -> tuple[Discrepancy, ...]:
    """Digits outside all figures and dates that have a partner."""
    contrasts: list[Contrast] = []
    loose = {side for side in present if unmatched(side, matched)}
    for a, b in pairs(present, context):
        if a in loose and b in loose:
            contrasts += unread(a, b, [*matched, *_told_dates(a, b)], context)
    return who_says_what(row, DiscrepancyClass.FIGURE, contrasts, context, "figure.changed")


def _told_dates(a: Side, b: Side) -> list[tuple[VersionId, Span]]:
    """The dates of both sides that the other has as well, or has otherwise."""
    mine, theirs = _dates(a), _dates(b)
    return [
        (side.id, date.span)
        for side, dates, others in ((a, mine, theirs), (b, theirs, mine))
        for date in dates
        if any(compare_dates(date, other) in _TOLD for other in others)
    ]


def _dates(side: Side) -> list[DateMention]:
    return [date for facts in side.facts for date in facts.dates]


def _conversions(row: Row, grouped: Sequence[Slot[Figure]], context: Context) -> Iterable[Discrepancy]:
    """Figures that agree, with conversions in brackets that do not: "80 km (50 miles)", "80 km (45 miles)"."""
    for slot in grouped:
        converted = [(p, conversion) for p in slot for conversion in [conversion_of(p)] if conversion is not None]
        for (one, mine), (other, theirs) in combinations(converted, 2):
            if mine.unit != theirs.unit:
                continue
            same = match_figures(one.fact, other.fact) is Match.SAME
            if same and mine.value is not None and theirs.value is not None and mine.value != theirs.value:
                readings = by_version((one.side.reading(mine.span), other.side.reading(theirs.span)), context)
                telling = Telling("figure.conversion", voices=who_says(readings, context))
                detail = "conversion: the figure itself agrees"
                yield found(row, DiscrepancyClass.FIGURE, 2, readings, telling, detail)
                break


def conversion_of(one: Placed[Figure]) -> Figure | None:
    """The figure in brackets that says the same in another unit, if there is one."""
    figures = (f for facts in one.side.facts for f in facts.figures)
    return next((f for f in figures if f.same_as == one.fact.span), None)


def _judged(row: Row, slot: Slot[Figure], context: Context) -> Discrepancy | Agreement | None:
    unique = distinct(slot, context)
    judged = [(a.fact, b.fact, match_placed(a, b, context)) for a, b in combinations(unique, 2)]
    matches = {match for _, _, match in judged}
    readings = figure_readings(slot, context)
    said = figure_voices(slot, context)

    def told(severity: int, kind: str, detail: str) -> Discrepancy:
        return found(row, DiscrepancyClass.FIGURE, severity, readings, Telling(kind, voices=said), detail)

    if Match.DIFFERENT in matches:
        return _different(row, slot, readings, said, context)
    if any(is_hedge(a, b) for a, b, match in judged if match is Match.HEDGE):
        return told(1, "figure.hedge", "hedge: the value is the same")
    if any(only_in_short_tons(a, b) for a, b, _ in judged if a.unit != b.unit):
        return told(1, "figure.tons", "tons: a ton may be a tonne")
    if any(_rounded_unsaid(a, b, context) for a, b in combinations(unique, 2)):
        return told(1, "figure.rounded", "rounded: the values are near one another")
    if len({r.text.casefold() for r in readings}) > 1:
        rounded = Match.ROUNDED in matches or Match.HEDGE in matches
        voices = who_says(readings, context, by_words=True) if len(said) == 1 else said
        kind = "figure.agreed rounded" if rounded else "figure.agreed"
        return agreed(row, DiscrepancyClass.FIGURE, readings, Telling(kind, voices=voices))
    return None


def _rounded_unsaid(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool:
    """Whether of two figures in one unit, neither told roughly, one may be the other rounded.

    A report that knows nothing of the other rounds millions as it likes: "14 million", "14.1 million".
    """
    a, b = one.fact, other.fact
    if match_placed(one, other, context) is not Match.ROUNDED or a.unit != b.unit or a.approximate or b.approximate:
        return False
    if a.low != a.high or b.low != b.high:
        return False  # "more than 60,000" says that it is rounded
    small = min(abs(f.value or Decimal(0)) for f in (a, b))
    return not (context.independent(one.side.id, other.side.id) and small >= _ROUNDED_AT_WILL)


def _different(
    row: Row, slot: Slot[Figure], readings: Sequence[Reading], said: tuple[Voice, ...], context: Context
) -> Discrepancy | None:
    unlike = [(a, b) for a, b in combinations(slot, 2) if match_placed(a, b, context) is Match.DIFFERENT]
    if all(_separated_otherwise(a, b) for a, b in unlike):
        detail = "separator: the digits are the same, point and comma are not"
        return found(row, DiscrepancyClass.ARTEFACT, 1, readings, Telling("figure.separator", voices=said), detail)
    if all(told_apart(a, b, context) for a, b in unlike):
        return None
    if all(doubtful(a, b, context) for a, b in unlike):
        if not any(_worth_a_look(a, b, context) for a, b in unlike):
            return None
        detail = "check: the figures may be about different quantities"
        return found(row, DiscrepancyClass.FIGURE, 2, readings, Telling("figure.check", voices=said), detail)
    severity, detail = _graded(slot, unlike)
    return found(row, DiscrepancyClass.FIGURE, severity, readings, Telling("figure.changed", voices=said), detail)


def _worth_a_look(a: Placed[Figure], b: Placed[Figure], context: Context) -> bool:
    """Whether two figures that may be of two things may as well be of one; a unit alone says little of reports."""
    if not context.independent(a.side.id, b.side.id) or transposed(a.fact, b.fact):
        return True
    if a.fact.unit == b.fact.unit and _are_far_off(a.fact, b.fact):
        return False  # the operations of one hospital, and of all
    return comparable(a, b, context) and (a.fact.kind is not FigureKind.MONEY or said_alike(a, b, context))


def _are_far_off(a: Figure, b: Figure) -> bool:
    """Whether one number is so many times the other that reports can hardly mean one thing, a lost nought apart."""
    small, large = sorted((number_of(a), number_of(b)))
    return large > small * _FAR_OFF and large.normalize().as_tuple().digits != small.normalize().as_tuple().digits


def _graded(slot: Slot[Figure], unlike: Sequence[tuple[Placed[Figure], Placed[Figure]]]) -> tuple[int, str]:
    """How severe unequal figures of one quantity are, and why."""
    if slot[0].fact.kind in _LESS_SEVERE:
        return 2, "changed: an order or hour"
    if all(_estimated(a.fact, b.fact) for a, b in unlike):
        return 2, "changed: at least one of them is an estimate or a range"
    return 3, "changed: both cannot be right"


def _estimated(a: Figure, b: Figure) -> bool:
    """Whether two figures may part because one is an estimate or range: "some 640", "some 460" part too far."""
    if a.value is None or b.value is None:
        return not _apart(a, b)
    if not (a.approximate or b.approximate):
        return False
    alike = a.approximate and b.approximate and a.unit == b.unit and (a.low is None) == (b.low is None)
    small, large = sorted((abs(a.value), abs(b.value)))
    return not (alike and large > small * _FAR_FOR_ESTIMATES)


def _apart(a: Figure, b: Figure) -> bool:
    """Whether two ranges leave a gap that no estimate explains: "60 to 80 million", "60 to 80 billion"."""
    if None in (a.low, a.high, b.low, b.high) or a.unit != b.unit:
        return False
    lower, upper = sorted((a, b), key=lambda figure: figure.low or Decimal(0))
    return bool(lower.high and upper.low and upper.low > lower.high * _FAR_FOR_ESTIMATES)


def _separated_otherwise(a: Placed[Figure], b: Placed[Figure]) -> bool:
    """Whether a mark before three digits parts thousands in one figure and decimals in the other."""
    marked = any(_THOUSANDS.search(one.side.quote(one.fact.span)) for one in (a, b))
    return marked and _digits_of(a) == _digits_of(b) != "" and a.fact.value != b.fact.value


def _digits_of(one: Placed[Figure]) -> str:
    return "".join(c for c in one.side.quote(one.fact.span) if c.isdigit())
