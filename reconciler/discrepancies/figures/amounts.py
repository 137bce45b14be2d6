"""Figures as an editor reads them: the words of the version, with the value in the unit of the others."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import Side
from reconciler.discrepancies.row.slots import Placed
from reconciler.discrepancies.telling.report import by_version, sigla
from reconciler.model.discrepancy import Reading, Voice
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.span import Span
from reconciler.text.facts.units import convert, dimension
from reconciler.text.words import lemma

_FOLLOWING = 40  # characters behind a figure in which what is counted begins
_THEM = frozenset({"them", "us", "you", "those", "these", "ihnen", "uns", "denen", "diesen", "deren"})
_OF = frozenset({"of", "von", "der"})
_WORDS = 4  # words behind it that are looked at


def shown(figure: Figure) -> str:
    """The value as plain decimal digits; a range as "low-high", a bound as ">low" or "<high"."""
    low, high = plain_digits(figure.low), plain_digits(figure.high)
    if low == high:
        return low
    if not high:
        return f">{low}"
    if not low:
        return f"<{high}"
    return f"{low}-{high}"


def figure_readings(slot: Sequence[Placed[Figure]], context: Context) -> list[Reading]:
    """The figures of a slot as readings, each with its value and unit, by version."""
    return by_version((p.side.reading(p.fact.span, shown(p.fact), p.fact.unit) for p in slot), context)


def figure_voices(slot: Sequence[Placed[Figure]], context: Context) -> tuple[Voice, ...]:
    """What each version says, those of one value together: "A, B: 450 km²; D: 500 sq miles (1,295 km²)"."""
    unit = next((p.fact.unit for p in slot if p.fact.unit), "")
    groups: dict[tuple[str, str], list[Placed[Figure]]] = {}
    for one in slot:
        groups.setdefault((shown(one.fact), one.fact.unit), []).append(one)
    told = []
    for group in groups.values():
        amount = _converted(group[0].fact, unit)
        signs = sigla([p.side.id for p in group], context)
        told.append(Voice(signs, group[0].side.quote(with_noun(group[0])), amount, unit if amount is not None else ""))
    return tuple(told)


def with_noun(one: Placed[Figure]) -> Span:
    """Where a figure stands, up to the noun that a bare count counts: "500 premature babies"."""
    figure, side = one.fact, one.side
    end = figure.span.end
    if figure.kind is FigureKind.COUNT and not figure.unit and figure.noun:
        counted = lemma(figure.noun, side.language)
        behind = [w for w in side.words if end <= w.span.start <= end + _FOLLOWING][:_WORDS]
        end = next((w.span.end for w in behind if counted in (w.folded, lemma(w.text, side.language))), end)
    elif figure.kind is FigureKind.COUNT and not figure.unit:
        end = _of_whom(side, end)
    return Span(figure.span.start, end)


def _of_whom(side: Side, end: int) -> int:
    """Where the words end that tell of what something is a number: "nine of the injured"; ``end`` if none do."""
    behind = [w for w in side.words if end <= w.span.start <= end + _FOLLOWING][:_WORDS]
    if not behind or behind[0].folded not in _OF or behind[0].span.start > end + 1:
        return end
    if len(behind) > 1 and behind[1].folded in _THEM:
        return behind[1].span.end
    return next((w.span.end for w in behind if w.content), end)


def _converted(figure: Figure, unit: str) -> Decimal | None:
    """The value in another unit of the same dimension; ``None`` where nothing is to be converted."""
    value = figure.value
    if value is None or not unit or not figure.unit or unit == figure.unit or dimension(unit) != dimension(figure.unit):
        return None
    return convert(value, figure.unit, unit)


def plain_digits(value: Decimal | None) -> str:
    """A value in plain digits; empty for none."""
    if value is None:
        return ""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
