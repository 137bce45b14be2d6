"""Arithmetic within one sentence: "half of the 1,300 hectares" beside "450 hectares" does not come out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from reconciler.discrepancies.figures.amounts import plain_digits
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.row.side import Side, meaning_of
from reconciler.discrepancies.telling.report import found
from reconciler.model.discrepancy import Discrepancy, DiscrepancyClass, Findings, Telling, Voice
from reconciler.model.fact import Facts, Figure, FigureKind
from reconciler.model.row import Row

# What may stand between a share or a part and the whole it is taken of.
_OF = re.compile(r"\s{1,3}(?:of|von|der|des)(?:\s(?:the|its|all|den|insgesamt|those|these)){0,2}\s{1,3}", re.IGNORECASE)
_OFF = Decimal("0.1")  # share by which a part may miss what would come out
_HUNDRED = Decimal(100)
_NEAR = 16  # characters between "14 of 17" and the share that it is


def detect(row: Row, present: Sequence[Side], context: Context) -> Findings:
    """A share, a whole and a part in one sentence of a version that do not fit together."""
    return Findings(tuple(d for side in present for facts in side.facts for d in _checked(row, side, facts, context)))


def _checked(row: Row, side: Side, facts: Facts, context: Context) -> Iterable[Discrepancy]:
    figures = [f for f in facts.figures if f.same_as is None and f.value is not None]
    shares = [f for f in figures if _share(f) is not None]
    for whole in (f for f in figures if f.kind in (FigureKind.COUNT, FigureKind.MEASURE, FigureKind.MONEY)):
        parts = [f for f in figures if f is not whole and _is_part(f, whole, side, context)]
        for share in shares:
            for part in parts:
                of_part = _taken_of(part, whole, side) and _beside(share, part, whole)
                if part is not share and (_taken_of(share, whole, side) or of_part):
                    yield from _judged(row, side, (share, whole, part), context)


def _share(figure: Figure) -> Decimal | None:
    """The share a figure is, 0 to 1: "30 percent", "half", "two thirds"."""
    if figure.value is None:
        return None
    if figure.unit == "percent":
        return figure.value / _HUNDRED if 0 < figure.value < _HUNDRED else None
    return figure.value if not figure.unit and 0 < figure.value < 1 else None


def _is_part(part: Figure, whole: Figure, side: Side, context: Context) -> bool:
    """Whether a figure may be a part of another: of the same unit or counted thing, and smaller."""
    if part.unit != whole.unit or part.value is None or whole.value is None or not 1 <= part.value < whole.value:
        return False
    if part.unit or not part.noun or not whole.noun:
        return True
    return bool(meaning_of(part.noun, side, context) & meaning_of(whole.noun, side, context))


def _taken_of(one: Figure, whole: Figure, side: Side) -> bool:
    """Whether the words say that ``one`` is taken of the whole: "half of the 1,300"."""
    if one.span.end > whole.span.start:
        return False
    return bool(_OF.fullmatch(side.version.source.text[one.span.end : whole.span.start]))


def _beside(share: Figure, part: Figure, whole: Figure) -> bool:
    """Whether a share stands right beside "14 of 17": "cut to 4.75 %, as expected by 14 of 17" speaks of another."""
    return 0 <= share.span.start - whole.span.end <= _NEAR or 0 <= part.span.start - share.span.end <= _NEAR


def _judged(row: Row, side: Side, reckoned: tuple[Figure, Figure, Figure], context: Context) -> Iterable[Discrepancy]:
    share, whole, part = reckoned
    portion, base, value = _share(share), whole.value, part.value
    if portion is None or base is None or value is None:
        return
    comes_out = portion * base
    if abs(comes_out - value) <= _OFF * max(comes_out, value) or abs(base - comes_out - value) <= _OFF * value:
        return  # it fits, or the part is the rest
    readings = tuple(
        side.reading(f.span, plain_digits(f.value), f.unit) for f in sorted(reckoned, key=lambda f: f.span)
    )
    words = (side.quote(share.span), side.quote(whole.span), plain_digits(round(comes_out, 1)))
    said = (Voice((context.siglum(side.id),), side.quote(part.span)),)
    telling = Telling("figure.reckoning", voices=said, words=words)
    detail = "reckoning: share, whole and part do not fit together"
    yield found(row, DiscrepancyClass.FIGURE, 1, readings, telling, detail)
