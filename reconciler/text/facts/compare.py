"""Whether two figures or two dates say the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from reconciler.model.fact import NO_QUANTITY, DateMention, Figure, FigureKind
from reconciler.text.facts.units import convert, dimension


class Match(StrEnum):
    """How two readings of a fact stand to each other, the nearest first.

    ``SAME``: equal, also after conversion of units. ``HEDGE``: equal but for a bound or an approximation ("more than 5"
    against "5"). ``ROUNDED``: one is the other, written with fewer digits. ``DIFFERENT``: they cannot both be true.
    ``INCOMPARABLE``: they measure different things.
    """

    SAME = "same"
    HEDGE = "hedge"
    ROUNDED = "rounded"
    DIFFERENT = "different"
    INCOMPARABLE = "incomparable"


# Both may be true, the nearest first.
FITTING = (Match.SAME, Match.HEDGE, Match.ROUNDED)


_CONVERSION = Decimal("0.04")
_CLOSE = Decimal("0.000001")
_BARE_AGE = {"", "year"}
_POINTS = {"percent", "percentage point"}
_POUNDS = {"pound", "GBP"}  # a bare "Pfund" may be either
_HALF_DAY = 12  # hours
_MINUTES = Decimal("0.05")  # hours by which one moment may be told apart in two zones
_ROUGHLY = Decimal("0.5")  # hours that "about nine" or "shortly before nine" may be off


@lru_cache(maxsize=16384)
def compare_figures(a: Figure, b: Figure) -> Match:
    """How two figures stand to each other; symmetric.

    Values in different units of one dimension are converted and may differ by what rounding to the digits written
    allows (at least 4 %, the custom of news: 500 square miles are "1,300 square kilometres").
    """
    a, b = _in_scale_of(a, b), _in_scale_of(b, a)
    if {a.unit, b.unit} == {"", "percent"}:
        return _compare_share(a, b) if a.unit else _compare_share(b, a)
    if {a.unit, b.unit} == _POINTS and (a.low, a.high) == (b.low, b.high) and not (_rough(a) or _rough(b)):
        return Match.DIFFERENT  # one number, but half a point of 3.6 percent is far more than half a percent of them
    if not _comparable(a, b):
        return Match.INCOMPARABLE
    if a.kind is FigureKind.SCORE:
        return Match.SAME if a.noun == b.noun else Match.DIFFERENT
    if a.kind is FigureKind.CLOCK and a.value is not None and b.value is not None:
        match = _compare_hours(a, b, abs(a.value - b.value))
        if match is not None:
            return match
    if in_one_scale(a, b):
        return _compare_bounds(a, b, Decimal(0))
    return max(
        (
            _compare_bounds(_converted(a, b.unit), b, _CONVERSION),
            _compare_bounds(_converted(b, a.unit), a, _CONVERSION),
        ),
        key=lambda match: -_ORDER.index(match),
    )


def _in_scale_of(figure: Figure, other: Figure) -> Figure:
    """Degrees without a scale ("42.9 degrees", "42,9 Grad") in that of a temperature beside them."""
    of_temperature = figure.unit == "degree" and dimension(other.unit) == "temperature"
    return replace(figure, unit=other.unit) if of_temperature else figure


def _rough(figure: Figure) -> bool:
    """Whether a figure is told roughly; in "sank um 0,5 Punkte" German "um" says by how much."""
    return figure.approximate and figure.hedge.lower() != "um"


def _compare_share(percent: Figure, share: Figure) -> Match:
    """A share in words against one in percent: "a quarter" and "25 %", "more than a quarter" and "27 %".

    Where they part they may well be shares of two things.
    """
    bounds = [value for value in (share.low, share.high) if value is not None]
    if share.kind is not FigureKind.COUNT or not bounds or not all(0 < value < 1 for value in bounds):
        return Match.INCOMPARABLE
    low, high = (None if value is None else value * 100 for value in (share.low, share.high))
    match = _compare_bounds(replace(share, low=low, high=high, unit="percent"), percent, _CONVERSION)
    return Match.INCOMPARABLE if match is Match.DIFFERENT else match


def _compare_hours(a: Figure, b: Figure, apart: Decimal) -> Match | None:
    """Times that show the same on a dial ("half past nine", "21.30 Uhr") or are told roughly; ``None`` for others."""
    if "dial" in (a.noun, b.noun):
        apart = min(apart, abs(apart - _HALF_DAY))
    if "zone" in (a.noun, b.noun) and apart > _ROUGHLY:
        part = apart % 1
        return Match.ROUNDED if min(part, 1 - part) <= _MINUTES else None
    if apart < _CLOSE:
        return Match.SAME if a.approximate == b.approximate else Match.HEDGE
    return Match.ROUNDED if (a.approximate or b.approximate) and apart <= _ROUGHLY else None


_ORDER = tuple(Match)
_NOW = "+0 "
_BOUND, _ALMOST = Decimal("1.25"), Decimal("1.15")


def in_one_scale(a: Figure, b: Figure) -> bool:
    """Whether the numbers of two comparable figures can be compared as they are written."""
    return a.unit == b.unit or not (a.unit and b.unit) or {a.unit, b.unit} == _POUNDS


def _comparable(a: Figure, b: Figure) -> bool:
    if (a.kind in NO_QUANTITY or b.kind in NO_QUANTITY) and a.kind is not b.kind:
        return False
    if a.unit == b.unit:
        return True
    if {a.unit, b.unit} == _BARE_AGE:
        return FigureKind.AGE in (a.kind, b.kind)  # "aged 5 to 11", "zwischen 5 und 11 Jahren"
    if not a.unit or not b.unit:
        return {a.kind, b.kind} == {FigureKind.AGE, FigureKind.COUNT}
    if {a.unit, b.unit} == _POUNDS:
        return True
    return dimension(a.unit) == dimension(b.unit)


def _converted(figure: Figure, unit: str) -> Figure:
    def in_unit(value: Decimal | None) -> Decimal | None:
        return None if value is None else convert(value, figure.unit, unit)

    return Figure(
        figure.span, in_unit(figure.low), in_unit(figure.high), unit, figure.kind, figure.approximate, figure.hedge
    )


def _compare_bounds(a: Figure, b: Figure, tolerance: Decimal) -> Match:
    if _near(a.low, b.low, tolerance) and _near(a.high, b.high, tolerance):
        return Match.SAME if a.approximate == b.approximate else Match.HEDGE
    if a.value is not None and b.value is not None:
        return _compare_values(a, b, tolerance)
    if _inside(a, b) or _inside(b, a):
        return Match.HEDGE
    return Match.DIFFERENT


def _compare_values(a: Figure, b: Figure, tolerance: Decimal) -> Match:
    """Figures with one number each, at least one of them with a bound or of another value."""
    x, y = a.value, b.value
    if x is None or y is None:
        return Match.DIFFERENT
    if _near(x, y, tolerance):
        return Match.HEDGE
    if rounds_to(x, y) or rounds_to(y, x):
        return Match.ROUNDED
    hedged = a.approximate or b.approximate
    if hedged and abs(x - y) <= max(abs(x), abs(y)) * Decimal("0.05"):
        return Match.ROUNDED
    one_open = a.is_bound or b.is_bound
    close = not a.unit and any(f.approximate and f.is_bound for f in (a, b))
    if one_open and (_inside(a, b) or _inside(b, a)) and _same_size(x, y, _ALMOST if close else _BOUND):
        return Match.HEDGE
    return Match.DIFFERENT


def _same_size(x: Decimal, y: Decimal, ratio: Decimal) -> bool:
    """Whether a bound is worth calling one: "more than 100" beside 112, not 4,000; "almost 100" not beside 84."""
    low, high = sorted((abs(x), abs(y)))
    return low > 0 and high <= low * ratio


def _inside(inner: Figure, outer: Figure) -> bool:
    """Whether every value ``inner`` allows is one ``outer`` allows."""
    low_ok = outer.low is None or (inner.low is not None and inner.low >= outer.low)
    high_ok = outer.high is None or (inner.high is not None and inner.high <= outer.high)
    return low_ok and high_ok


def _near(a: Decimal | None, b: Decimal | None, tolerance: Decimal) -> bool:
    if a is None or b is None:
        return a is b
    return abs(a - b) <= max(abs(a), abs(b)) * max(tolerance, _CLOSE)


def rounds_to(exact: Decimal, short: Decimal) -> bool:
    """Whether ``short`` is ``exact`` rounded to the significant digits ``short`` is written with."""
    if short == 0 or exact == 0:
        return False
    digits = len(short.normalize().as_tuple().digits)
    if digits >= len(exact.normalize().as_tuple().digits):
        return False
    step = Decimal(1).scaleb(short.adjusted() - digits + 1)
    return abs(exact - short) * 2 <= step and abs(exact - short) <= abs(exact) * Decimal("0.05")


def compare_dates(a: DateMention, b: DateMention) -> Match:
    """How two dates stand to each other, by what their words say and by the days they are resolved to; symmetric.

    ``SAME``: the same words or the same days. ``ROUNDED``: one is part of the other ("in August" against
    "on 3 August").
    ``INCOMPARABLE``: they share no part and cannot be resolved.
    """
    if _is_night_to(a, b) or _is_night_to(b, a):
        return Match.ROUNDED
    mine, theirs = dict(a.parts), dict(b.parts)
    shared = mine.keys() & theirs.keys()
    differing = {key for key in shared if mine[key] != theirs[key] and not _one_stretch(mine[key], theirs[key])}
    if shared and not differing:
        told_alike = a.parts == b.parts or shared == {"relative"} == mine.keys() == theirs.keys()
        return Match.SAME if told_alike or _days(a) == _days(b) is not None else Match.ROUNDED
    resolved = _compare_days(_days(a), _days(b))
    if differing == {"relative"} and all(str(parts["relative"]).startswith(_NOW) for parts in (mine, theirs)):
        return Match.ROUNDED if resolved is Match.INCOMPARABLE else resolved  # "today" lies in "this year"
    if differing and resolved is not Match.SAME:
        return Match.DIFFERENT
    return resolved


def _one_stretch(one: int | str, other: int | str) -> bool:
    """Whether two steps in time are one: "a decade ago", "ten years ago"."""
    return one == other or (isinstance(one, str) and isinstance(other, str) and _in_years(one) == _in_years(other))


def _in_years(step: str) -> str:
    """A step in decades told in years, any other as it is."""
    count, _, unit = step.partition(" ")
    return f"{10 * int(count):+d} year" if unit == "decade" and count.lstrip("+-").isdigit() else step


def _is_night_to(night: DateMention, day: DateMention) -> bool:
    """Whether one is the night that ends on a weekday and the other the day before it, on which it began."""
    parts, others = dict(night.parts), dict(day.parts)
    ends = parts.get("weekday")
    if "night" not in parts or "night" in others or not isinstance(ends, int):
        return False
    if "weekday" in others:
        return others["weekday"] == (ends - 1) % 7
    return night.first is not None and day.after == night.first and _days(day) is not None


def _days(mention: DateMention) -> tuple[date, date] | None:
    if mention.first is None or mention.after is None:
        return None
    return mention.first, mention.after


def _compare_days(a: tuple[date, date] | None, b: tuple[date, date] | None) -> Match:
    if a is None or b is None:
        return Match.INCOMPARABLE
    if a == b:
        return Match.SAME
    if (a[0] <= b[0] and b[1] <= a[1]) or (b[0] <= a[0] and a[1] <= b[1]):
        return Match.ROUNDED
    return Match.DIFFERENT
