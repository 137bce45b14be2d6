"""Figures by value: 500 sq miles and 1,300 km² agree, 450 and 540 do not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from reconciler.discrepancies.amounts import shown, spoken
from reconciler.discrepancies.context import Context
from reconciler.discrepancies.contrast import Contrast, told
from reconciler.discrepancies.numerals import unread
from reconciler.discrepancies.plurals import detect_plurals
from reconciler.discrepancies.quantities import doubtful, kinship, match_figures, only_in_short_tons
from reconciler.discrepancies.report import agreed, by_version, found, who_says
from reconciler.discrepancies.side import Side, pairs
from reconciler.discrepancies.slots import Placed, Slot, placed, slots
from reconciler.model.discrepancy import Agreement, Discrepancy, DiscrepancyClass, Findings, Reading
from reconciler.model.fact import DateMention, Figure, FigureKind
from reconciler.model.row import Row
from reconciler.model.span import Span
from reconciler.text.facts.compare import Match, compare_dates

_TOLD = (Match.SAME, Match.DIFFERENT)  # dates whose digits need no second look
_LESS_SEVERE = frozenset({FigureKind.ORDINAL, FigureKind.CLOCK})


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Figures of one quantity that differ in value, bound or only in form."""
    grouped = grouped_figures(present, context)
    results = [_judged(row, slot, context) for slot in grouped if len(slot) > 1]
    alone = [slot[0] for slot in grouped if len(slot) == 1]
    matched = [(p.side.id, p.fact.span) for slot in grouped if len(slot) > 1 for p in slot]
    return Findings(
        (
            *(r for r in results if isinstance(r, Discrepancy)),
            *detect_plurals(row, alone, present, context),
            *_conversions(row, grouped, context),
            *_digits(row, present, matched, context),
        ),
        tuple(r for r in results if isinstance(r, Agreement)),
    )


def grouped_figures(present: Sequence[Side], context: Context) -> list[Slot[Figure]]:
    """The figures of a row, those about one quantity together."""

    def distance(one: Placed[Figure], other: Placed[Figure]) -> float | None:
        near = kinship(one, other, context)
        return None if near is None else near.distance

    return slots(placed(present, figures_of), distance)


def figures_of(side: Side) -> list[Figure]:
    """Figures that stand on their own: not the conversion in brackets after another one."""
    return [figure for facts in side.facts for figure in facts.figures if figure.same_as is None]


def _digits(
    row: Row, present: Sequence[Side], matched: Sequence[tuple[str, Span]], context: Context
) -> tuple[Discrepancy, ...]:
    """Digits outside all figures and dates that have a partner."""
    contrasts: list[Contrast] = []
    for a, b in pairs(present, context):
        mine, theirs = _dates(a), _dates(b)
        told_dates = [
            (side.id, date.span)
            for side, dates, others in ((a, mine, theirs), (b, theirs, mine))
            for date in dates
            if any(compare_dates(date, other) in _TOLD for other in others)
        ]
        contrasts += unread(a, b, [*matched, *told_dates], context)
    return told(
        row, DiscrepancyClass.FIGURE, contrasts, context, lambda r, _: f"Figures differ: {who_says(r, context)}."
    )


def _dates(side: Side) -> list[DateMention]:
    return [date for facts in side.facts for date in facts.dates]


def _conversions(row: Row, grouped: Sequence[Slot[Figure]], context: Context) -> Iterable[Discrepancy]:
    """Figures that agree, with conversions in brackets that do not: "80 km (50 miles)", "80 km (45 miles)"."""
    for slot in grouped:
        pairs_of_slot = combinations([(p, conversion_of(p)) for p in slot], 2)
        for (one, mine), (other, theirs) in pairs_of_slot:
            if mine is None or theirs is None or mine.unit != theirs.unit:
                continue
            same = match_figures(one.fact, other.fact) is Match.SAME
            if same and mine.value is not None and theirs.value is not None and mine.value != theirs.value:
                readings = by_version((one.side.reading(mine.span), other.side.reading(theirs.span)), context)
                message = f"One figure, two conversions: {who_says(readings, context)}."
                detail = "conversion: the figure itself agrees"
                yield found(row, DiscrepancyClass.FIGURE, 2, readings, message, detail)
                break


def conversion_of(one: Placed[Figure]) -> Figure | None:
    """The figure in brackets that says the same in another unit, if there is one."""
    figures = (f for facts in one.side.facts for f in facts.figures)
    return next((f for f in figures if f.same_as == one.fact.span), None)


def _judged(row: Row, slot: Slot[Figure], context: Context) -> Discrepancy | Agreement | None:
    matches = {match_figures(a.fact, b.fact) for a, b in combinations(slot, 2)}
    readings = by_version((_reading(p) for p in slot), context)
    said = spoken(slot, context)
    if Match.DIFFERENT in matches:
        return _different(row, slot, readings, said, context)
    if Match.HEDGE in matches and any(_bounded(p.fact) for p in slot):
        message = f"The same figure with another bound or hedge: {said}."
        return found(row, DiscrepancyClass.FIGURE, 1, readings, message, "hedge: the value is the same")
    if any(only_in_short_tons(a.fact, b.fact) for a, b in combinations(slot, 2)):
        message = f"One figure only if short tons are meant: {said}."
        return found(row, DiscrepancyClass.FIGURE, 1, readings, message, "tons: a ton may be a tonne")
    if any(_rounded_unsaid(a.fact, b.fact) for a, b in combinations(slot, 2)):
        message = f"Rounded without saying so, or another figure: {said}."
        return found(row, DiscrepancyClass.FIGURE, 1, readings, message, "rounded: the values are near one another")
    if len({r.text.casefold() for r in readings}) > 1:
        rounded = Match.ROUNDED in matches or Match.HEDGE in matches
        reason = "The same figure, rounded or hedged." if rounded else "The same value in another form."
        return agreed(row, DiscrepancyClass.FIGURE, readings, reason)
    return None


def _rounded_unsaid(a: Figure, b: Figure) -> bool:
    """Whether two plain figures in one unit differ, though so little that one may be the other rounded."""
    if a.unit != b.unit or a.approximate or b.approximate:
        return False
    return match_figures(a, b) is Match.ROUNDED


def _bounded(figure: Figure) -> bool:
    """Whether it is a bound such as "more than 5", which says something else than "5" or "about 5"."""
    return (figure.low is None) != (figure.high is None) and not figure.approximate


def _different(row: Row, slot: Slot[Figure], readings: Sequence[Reading], said: str, context: Context) -> Discrepancy:
    unlike = [(a, b) for a, b in combinations(slot, 2) if match_figures(a.fact, b.fact) is Match.DIFFERENT]
    if all(_digits_of(a) == _digits_of(b) != "" and a.fact.value != b.fact.value for a, b in unlike):
        detail = "separator: the digits are the same, point and comma are not"
        message = f"Point or comma? {said}."
        return found(row, DiscrepancyClass.ARTEFACT, 1, readings, message, detail)
    if all(doubtful(a, b, context) for a, b in unlike):
        detail = "check: the figures may be about different quantities"
        message = f"Check: perhaps not the same quantity: {said}."
        return found(row, DiscrepancyClass.FIGURE, 2, readings, message, detail)
    if slot[0].fact.kind in _LESS_SEVERE:
        return found(row, DiscrepancyClass.FIGURE, 2, readings, f"Figures differ: {said}.", "changed: an order or hour")
    if all(a.fact.approximate or b.fact.approximate or a.fact.value is None or b.fact.value is None for a, b in unlike):
        detail = "changed: at least one of them is an estimate or a range"
        return found(row, DiscrepancyClass.FIGURE, 2, readings, f"Figures differ: {said}.", detail)
    return found(row, DiscrepancyClass.FIGURE, 3, readings, f"Figures differ: {said}.", "changed: both cannot be right")


def _digits_of(one: Placed[Figure]) -> str:
    return "".join(c for c in one.side.quote(one.fact.span) if c.isdigit())


def _reading(one: Placed[Figure]) -> Reading:
    return one.side.reading(one.fact.span, shown(one.fact), one.fact.unit)
