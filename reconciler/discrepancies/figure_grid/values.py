"""The values of a line in one unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from reconciler.discrepancies.figure_grid.quantities import Stated
from reconciler.discrepancies.figures.amounts import shown
from reconciler.model.fact import Figure, FigureKind
from reconciler.model.figure_line import UnitChoice
from reconciler.model.ids import VersionId
from reconciler.text.facts.units import convert, in_system

_EXACT = 15  # digits up to which a value is as it was read
_DIGITS = 4  # kept of a converted value: more would pretend to know more than the article does


@dataclass(frozen=True, slots=True)
class Valued:
    """A figure in the unit of its line; ``converted``: the version itself does not give it in this unit."""

    low: Decimal | None
    high: Decimal | None
    value: str
    converted: bool


def line_unit(stated: Sequence[Stated], columns: Sequence[VersionId], choice: UnitChoice) -> str:
    """The unit in which most versions give it, between equals that of the first column; or its like in a system."""
    ranked = sorted(stated, key=lambda s: columns.index(s.version))
    used = dict.fromkeys((s.version, s.figure.unit) for s in ranked)
    given = used | dict.fromkeys((s.version, s.conversion.unit) for s in ranked if s.conversion)
    first, all_in_all = Counter(unit for _, unit in used), Counter(unit for _, unit in given)
    usual = max((unit for unit in first if unit), key=lambda unit: (all_in_all[unit], first[unit]), default="")
    if any(s.figure.kind is FigureKind.CLOCK for s in stated):
        return ""
    return in_system(usual, choice)


def in_unit(stated: Stated, unit: str) -> Valued:
    """A figure in ``unit``: as the version itself gives it, else converted, else as it is."""
    own = stated.figure if stated.figure.unit == unit else _own_conversion(stated, unit)
    if stated.figure.kind is FigureKind.CLOCK:
        own = stated.figure
    if own is not None:
        return Valued(_short(own.low), _short(own.high), _told(own), converted=False)
    figure = stated.figure
    low, high = _converted(figure.low, figure.unit, unit), _converted(figure.high, figure.unit, unit)
    if (low is None) != (figure.low is None) or (high is None) != (figure.high is None):
        return Valued(figure.low, figure.high, _told(figure), converted=False)
    return Valued(low, high, shown(replace(figure, low=low, high=high)), converted=True)


def _own_conversion(stated: Stated, unit: str) -> Figure | None:
    """What stands in brackets, with the bound that stands before the figure itself: "just under 4 miles (6.3 km)"."""
    figure, own = stated.figure, stated.conversion
    if own is None or own.unit != unit:
        return None
    if own.low != own.high or (figure.low is None) == (figure.high is None):
        return own
    return replace(own, low=None if figure.low is None else own.low, high=None if figure.high is None else own.high)


def _converted(value: Decimal | None, unit: str, to: str) -> Decimal | None:
    if value is None or not unit or not to:
        return None
    result = convert(value, unit, to)
    return round(result, _DIGITS - 1 - result.adjusted()) if result else result


def _short(value: Decimal | None) -> Decimal | None:
    """A third is 0.3333."""
    if value is None or len(value.as_tuple().digits) <= _EXACT:
        return value
    return round(value, _DIGITS - 1 - value.adjusted())


def _told(figure: Figure) -> str:
    if figure.kind is FigureKind.SCORE and figure.noun:
        return figure.noun
    if figure.kind is FigureKind.CLOCK and figure.value is not None:
        hours, minutes = divmod(round(figure.value * 60), 60)
        return f"{hours}:{minutes:02}"
    return shown(replace(figure, low=_short(figure.low), high=_short(figure.high)))
