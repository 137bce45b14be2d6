"""Figures by value: 500 sq miles and 1,300 km² agree, 450 and 540 do not."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from reconciler.discrepancies.context import Context, Side, agreed, found
from reconciler.discrepancies.slots import Placed, Slot, placed, slots
from reconciler.model.discrepancy import Agreement, Discrepancy, DiscrepancyClass, Findings, Reading
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.row import Row
from reconciler.text.facts.compare import Match, compare_figures

_FAR = {Match.SAME: 0.0, Match.ROUNDED: 1.0, Match.HEDGE: 2.0, Match.DIFFERENT: 3.0}
# Too small and too common to be taken for one another without a common noun.
_WEAK = (Decimal(1), Decimal(2))


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """Figures of one quantity that differ in value, hedge or only in form."""
    facts = placed(present, _figures)

    def distance(one: Placed[Figure], other: Placed[Figure]) -> float | None:
        return _distance(one, other, context)

    discrepancies, agreements = [], []
    for slot in slots(facts, distance):
        if len(slot) > 1:
            result = _judged(row, slot, context)
            (discrepancies if isinstance(result, Discrepancy) else agreements).append(result)
    return Findings(tuple(discrepancies), tuple(a for a in agreements if a is not None))


def _figures(side: Side) -> list[Figure]:
    """Figures that stand on their own: not the conversion in brackets after another one."""
    return [figure for facts in side.facts for figure in facts.figures if figure.same_as is None]


def _distance(one: Placed[Figure], other: Placed[Figure], context: Context) -> float | None:
    a, b = one.fact, other.fact
    match = compare_figures(a, b)
    if match not in _FAR or a.kind is not b.kind or not context.related(one.side.id, other.side.id):
        return None
    noun = _nouns_fit(one, other, context)
    if match is Match.DIFFERENT and not _may_differ(a, b, noun):
        return None
    return _FAR[match] + (0.0 if noun else 0.5)


def _may_differ(a: Figure, b: Figure, noun: bool | None) -> bool:
    """Whether two unequal figures may be about one quantity."""
    if noun is False:
        return False
    if a.kind is FigureKind.COUNT and not noun:
        return a.value not in _WEAK and b.value not in _WEAK
    return True


def _nouns_fit(one: Placed[Figure], other: Placed[Figure], context: Context) -> bool | None:
    """Whether what is counted is the same; ``None`` if one side does not say."""
    a, b = one.fact.noun, other.fact.noun
    if not a or not b:
        return None
    left, right = _meanings(a, one.side, context), _meanings(b, other.side, context)
    return bool(left & right) or any(context.lexicon.synonyms(word) & right for word in left)


def _meanings(noun: str, side: Side, context: Context) -> set[str]:
    if side.version.language == "de":
        return {noun, *context.lexicon.translations(noun.capitalize())}
    return {noun}


def _judged(row: Row, slot: Slot[Figure], context: Context) -> Discrepancy | Agreement | None:
    matches = {compare_figures(a.fact, b.fact) for a, b in combinations(slot, 2)}
    readings = [_reading(p) for p in slot]
    if Match.DIFFERENT in matches:
        said = _who_says(readings, context)
        severity = 2 if slot[0].fact.kind in (FigureKind.ORDINAL, FigureKind.CLOCK) else 3
        return found(row, DiscrepancyClass.FIGURE, severity, readings, f"Figures differ: {said}.", "changed")
    if Match.HEDGE in matches:
        said = _who_says(readings, context)
        return found(row, DiscrepancyClass.FIGURE, 1, readings, f"Same figure, other bound or hedge: {said}.", "hedge")
    if len({r.text.casefold() for r in readings}) > 1:
        return agreed(row, DiscrepancyClass.FIGURE, readings, "Same value in another form.")
    return None


def _reading(one: Placed[Figure]) -> Reading:
    figure = one.fact
    return one.side.reading(figure.span, shown(figure), figure.unit)


def shown(figure: Figure) -> str:
    """The value as plain decimal digits; a range as "low-high", a bound as ">low" or "<high"."""
    low, high = _plain(figure.low), _plain(figure.high)
    if low == high:
        return low
    if not high:
        return f">{low}"
    if not low:
        return f"<{high}"
    return f"{low}-{high}"


def _plain(value: Decimal | None) -> str:
    if value is None:
        return ""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _who_says(readings: Sequence[Reading], context: Context) -> str:
    """What each version says, those with the same words together: "A, C 450; D 1,300"."""
    by_text: dict[str, list[str]] = {}
    for reading in readings:
        by_text.setdefault(reading.text, []).append(context.siglum(reading.version))
    return "; ".join(f"{', '.join(sigla)} {text}" for text, sigla in by_text.items())
